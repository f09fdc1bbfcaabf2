/**
 * Two readers of a sentence are weighed: the rules, and what was learnt from many sentences. A rule stands unless learning is
 * sure of the contrary; learning alone must be surer, and surer still where a rule reads another promise. The numbers are
 * natural logarithms of odds, chosen on sentences by authors whom neither reader knew (`npm run learn -- --measure`), so that
 * fewer are wrong than by the rules alone.
 */
import type { PromiseKind } from '../../../model/policy.ts';
import type { Frame } from '../../frame.ts';
import { KINDS, oddsOf } from './likelihood.ts';

const RULED_OUT = -4;
const LEARNT_ALONE = 1.4;
const LEARNT_BESIDE = 2.5;
/** Words; the more there are beyond, the less they tell of one another. */
const LONG = 16;

/** Log odds of each kind in this sentence: 0 is even, 2.2 nine to one. */
export const oddsIn = (frame: Frame): number[] => eased(oddsOf(frame), frame);
export const eased = (odds: readonly number[], { sentence }: Frame): number[] => {
  const share = Math.min(1, LONG / sentence.words.length);
  return odds.map((one) => one * share);
};

/** Kinds that a rule may still read; the others are ruled out. */
export const openKinds = (odds: readonly number[]): PromiseKind[] => KINDS.filter((_, i) => (odds[i] ?? 0) >= RULED_OUT);

/** How likely each promise is made, 0 to 1, of those that are. */
export function weigh(odds: readonly number[], byRule: ReadonlyMap<PromiseKind, unknown>): Map<PromiseKind, number> {
  const likely = new Map<PromiseKind, number>();
  KINDS.forEach((kind, i) => {
    const own = odds[i] ?? 0;
    const least = byRule.has(kind) ? RULED_OUT : byRule.size > 0 ? LEARNT_BESIDE : LEARNT_ALONE;
    if (own >= least) likely.set(kind, 1 / (1 + Math.exp(-own)));
  });
  return likely;
}
