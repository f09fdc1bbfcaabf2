/** What a rule on promises is, and the questions that several of them ask. */
import type { PromiseKind } from '../../model/policy.ts';
import { follows, type Frame, says } from '../frame.ts';
import { conditionsOf, isEither } from './gate.ts';

export interface Rule {
  kind: PromiseKind;
  /** Where the sentence says it without a hedge. */
  confidence: number;
  /** What else the statement says. */
  value?: Readonly<Record<string, unknown>>;
  /**
   * @param sectionIsWeb the section is about a web service or cookies
   * @param before the sentence before it in the same paragraph, for what is spoken of
   */
  test(frame: Frame, sectionIsWeb: boolean, before?: Frame): boolean;
}

/** What a page does with a service. */
export const RUN = 'use|set|load|embed|transfer|process|store|measure';
export const CONDITION = 'after|if|with|basis_word';
const WEB = [
  'cookie',
  'technology',
  'banner',
  'content',
  'embed',
  'video',
  'marketing',
  'analytics',
  'map',
  'measure',
  'unnecessary',
];

/** Is the sentence about what a page does in the browser, and not about letters, contests or applications? */
export const isWeb = (frame: Frame, sectionIsWeb: boolean): boolean =>
  (frame.mentions.length > 0 || says(frame, ...WEB) || sectionIsWeb) &&
  !(says(frame, 'offtopic', 'newsletter') && !says(frame, 'cookies', 'banner')) &&
  !says(frame, 'othersites');

/** “If you refuse”, “if you do not agree”. */
export const isRefusal = (f: Frame): boolean => says(f, 'reject') || follows(f, ['if', 'not', 'consent'], 5);

/** A refusal that the sentence begins with: what follows holds for it, not for consent. */
export function refusesFirst(f: Frame): boolean {
  // “As long as you do not agree”, “without your consent not loaded” say what waits.
  const waits = conditionsOf(f).filter(({ opener }) => opener === 'before' || opener === 'without');
  const refusal = f.hits.find(
    ({ concept, from }) => concept === 'reject' && !waits.some((one) => from >= one.from && from < one.to),
  );
  const consent = f.hits.find(({ concept }) => concept === 'consent');
  return refusal !== undefined && (consent === undefined || refusal.from <= consent.from);
}

/** Something that the visitor does to one thing of a page: a click, a start, a choice. */
export const hasAct = (f: Frame): boolean => says(f, 'click', 'playstart');

/** A place to go to: a link of the document, an address that is written out, or at least “here”. */
export const isLinked = (f: Frame): boolean => f.urls.length > 0;

/** What the site says of itself: nothing that a reader may ask for, that others do or that one merely strives for. */
export const isClaim = (f: Frame): boolean => !says(f, 'demand', 'others_do', 'striving');

/** An exception or a condition follows. */
export const takesBack = (f: Frame): boolean =>
  says(f, 'if', 'before', 'after', 'right') || isWithout(f) || isExcepted(f) || isInverted(f);
/** “Klikker du, …” */
const isInverted = (f: Frame): boolean => conditionsOf(f).some(({ opener }) => opener === 'inverted');

/** “Except”, not where the same words say “outside of” or “without exception”. */
export const isExcepted = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from }) => concept === 'unless' && !isPartOf(f, from, 'outside', 'thirdcountry', 'outsider', 'bounded'),
  );

/** “Without”, not the Danish “uden for”. */
export const isWithout = (f: Frame): boolean =>
  f.hits.some(({ concept, from }) => concept === 'without' && !isEither(f, from) && !isPartOf(f, from, 'outside', 'bounded'));

/** Does the word belong to a phrase that says something else? */
const isPartOf = (f: Frame, word: number, ...concepts: string[]): boolean =>
  f.hits.some(({ concept, from, to }) => from <= word && to > word && concepts.includes(concept));

/** “Personal data: none”, “Recipients: see annex”: a name and what goes for it. */
export const isLabel = (f: Frame): boolean => f.sentence.words.length <= 9 && /^[^:]+ ?: /u.test(f.text);
export const NOTHING = 'negation|none|not|reject';

/** A box to tick, as plain text draws it. */
export const TICK_BOX = /\[[xX✓✔ ]?\]|[☐☑☒]/u;
