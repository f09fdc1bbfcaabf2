/**
 * Promises that a browser can test. Rules over concepts, the same for every language; each names what must be said, in which
 * order, and what takes the promise back: negation, exception, hedge.
 */
import type { PromiseKind } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import { CONSENT } from './promises/consent.ts';
import { ANONYMITY } from './promises/anonymity.ts';
import { CATEGORY_MAP } from './promises/category-map.ts';
import { CHOICE } from './promises/choice.ts';
import { LISTS } from './promises/lists.ts';
import { LOADING } from './promises/loading.ts';
import { SHARING } from './promises/sharing.ts';
import { isStated } from './promises/stated.ts';
import { TECHNICAL } from './promises/technical.ts';

export interface PromiseFound {
  kind: PromiseKind;
  confidence: number;
  value: Readonly<Record<string, unknown>>;
  /** Purposes that the sentence itself names. */
  categories: string[];
}

const CATEGORIES: [concept: string, category: string][] = [
  ['marketing', 'marketing'], ['analytics', 'analytics'], ['functional', 'functional'], ['video', 'video'], ['socialmedia', 'social'],
]; // prettier-ignore
// The surer of two rules on one kind speaks first.
const RULES = [...CONSENT, ...CHOICE, ...CATEGORY_MAP, ...LOADING, ...SHARING, ...ANONYMITY, ...TECHNICAL, ...LISTS].sort(
  (a, b) => b.confidence - a.confidence,
);

/** Of two readings of one sentence the stricter stands for both. */
const STRICTER: [stricter: PromiseKind, other: PromiseKind][] = [
  ['click-to-load', 'prior-consent'], ['click-to-load', 'loads-at-open'], ['click-to-load', 'action-gate'], ['action-gate', 'loads-at-open'], ['exhaustive', 'indirect-list'], ['no-personal-data', 'no-sharing'], ['no-detriment', 'no-sharing'],
]; // prettier-ignore

/** Promises of one sentence; `sectionIsWeb`: its section is about a web service or cookies; `before`: what its paragraph said just before. */
export function promisesOf(frame: Frame, sectionIsWeb: boolean, before?: Frame): PromiseFound[] {
  const found: PromiseFound[] = [];
  if (frame.kind === 'heading' || frame.hits.length === 0 || !isStated(frame)) return found;
  for (const { kind, confidence, value = {}, test } of RULES) {
    if (found.some((one) => one.kind === kind) || !test(frame, sectionIsWeb, before)) continue;
    const categories = CATEGORIES.filter(([concept]) => frame.concepts.has(concept)).map(([, category]) => category);
    const hedged = frame.concepts.has('hedge');
    found.push({ kind, value, confidence: Math.round((hedged ? confidence * 0.7 : confidence) * 100) / 100, categories });
  }
  if (found.length === 0) return found;
  const kinds = new Set(found.map(({ kind }) => kind));
  return found.filter(
    ({ kind }) =>
      !STRICTER.some(([stricter, other]) => other === kind && kinds.has(stricter)) &&
      // “Statistics rest on your consent” tells the basis, not what waits.
      !(kind === 'prior-consent' && kinds.has('category-map') && says(frame, 'basis_li') && !says(frame, 'require')) &&
      !(
        kind === 'prior-consent' &&
        kinds.has('necessary-only-default') &&
        (!frame.concepts.has('unnecessary') || frame.concepts.has('blocked'))
      ),
  );
}
