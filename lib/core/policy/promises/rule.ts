/** What a rule on promises is, and the questions that several of them ask. */
import type { PromiseKind } from '../../model/policy.ts';
import { follows, type Frame, says } from '../frame.ts';

export interface Rule {
  kind: PromiseKind;
  /** Where the sentence says it without a hedge. */
  confidence: number;
  /** @param sectionIsWeb the section is about a web service or cookies */
  test(frame: Frame, sectionIsWeb: boolean): boolean;
}

/** What a page does with a service. */
export const RUN = 'use|set|load|embed|transfer|process|store';
export const CONDITION = 'after|if|with|basis_word';
const WEB = ['cookie', 'technology', 'banner', 'content', 'embed', 'video', 'marketing', 'analytics', 'map'];

/** Is the sentence about what a page does in the browser, and not about letters, contests or applications? */
export const isWeb = (frame: Frame, sectionIsWeb: boolean): boolean =>
  (frame.mentions.length > 0 || says(frame, ...WEB) || sectionIsWeb) &&
  !(says(frame, 'offtopic', 'newsletter') && !says(frame, 'cookies', 'banner'));

/** “Where consent was asked for”: it may never be. */
export const isIfAsked = (f: Frame): boolean =>
  follows(f, ['if', 'asked', 'consent'], 9) || follows(f, ['if', 'consent', 'asked'], 9);

/** “If you refuse”, “if you do not agree”. */
export const isRefusal = (f: Frame): boolean => says(f, 'reject') || follows(f, ['if', 'not', 'consent'], 5);

/** A refusal that the sentence begins with: what follows holds for it, not for consent. */
export function refusesFirst(f: Frame): boolean {
  const refusal = f.hits.find(({ concept }) => concept === 'reject');
  const consent = f.hits.find(({ concept }) => concept === 'consent');
  return refusal !== undefined && (consent === undefined || refusal.from <= consent.from);
}

/** Something that the visitor does to one thing of a page: a click, a start, a choice. */
export const hasAct = (f: Frame): boolean => says(f, 'click', 'playstart');

/** A place to go to: a link of the document, an address that is written out, or at least “here”. */
export const isLinked = (f: Frame): boolean => f.urls.length > 0;
