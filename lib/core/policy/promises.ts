/**
 * Promises that a browser can test. Rules over concepts, the same for every language; each names what must be said, in which
 * order, and what takes the promise back: negation, exception, hedge.
 */
import type { PromiseKind } from '../model/policy.ts';
import { type Frame } from './frame.ts';
import { CONSENT } from './promises/consent.ts';
import { DATA } from './promises/data.ts';
import { LISTS } from './promises/lists.ts';
import { LOADING } from './promises/loading.ts';

export interface PromiseFound {
  kind: PromiseKind;
  confidence: number;
  /** Purposes that the sentence itself names. */
  categories: string[];
}

const CATEGORIES: [concept: string, category: string][] = [
  ['marketing', 'marketing'], ['analytics', 'analytics'], ['functional', 'functional'], ['video', 'video'], ['socialmedia', 'social'],
]; // prettier-ignore
const RULES = [...CONSENT, ...LOADING, ...DATA, ...LISTS];

/** Of two readings of one sentence the stricter stands for both. */
const STRICTER: [stricter: PromiseKind, other: PromiseKind][] = [
  ['click-to-load', 'prior-consent'], ['click-to-load', 'loads-at-open'], ['click-to-load', 'action-gate'], ['action-gate', 'loads-at-open'], ['exhaustive', 'indirect-list'],
]; // prettier-ignore

/** Promises of one sentence; `sectionIsWeb`: its section is about a web service or cookies. */
export function promisesOf(frame: Frame, sectionIsWeb: boolean): PromiseFound[] {
  const found: PromiseFound[] = [];
  if (frame.kind === 'heading' || frame.hits.length === 0) return found;
  for (const { kind, confidence, test } of RULES) {
    if (found.some((one) => one.kind === kind) || !test(frame, sectionIsWeb)) continue;
    const categories = CATEGORIES.filter(([concept]) => frame.concepts.has(concept)).map(([, category]) => category);
    const hedged = frame.concepts.has('hedge');
    found.push({ kind, confidence: Math.round((hedged ? confidence * 0.7 : confidence) * 100) / 100, categories });
  }
  const kinds = new Set(found.map(({ kind }) => kind));
  return found.filter(
    ({ kind }) =>
      !STRICTER.some(([stricter, other]) => other === kind && kinds.has(stricter)) &&
      !(kind === 'prior-consent' && kinds.has('necessary-only-default') && !frame.concepts.has('unnecessary')),
  );
}
