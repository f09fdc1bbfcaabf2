/** “How long each cookie is kept stands in the banner”: a list that another layer of it holds. */
import { type Frame, says } from '../frame.ts';
import { isClaim, type Rule } from './rule.ts';

const PLACE = new Set(['banner', 'window']);

/** What is told of each cookie comes first, then the place. */
function isToldInBanner(f: Frame): boolean {
  const told = f.hits.find(({ concept }) => concept === 'expire' || concept === 'h_life')?.from ?? Infinity;
  return f.hits.some(({ concept, from }) => PLACE.has(concept) && from > told);
}

export const IN_BANNER: readonly Rule[] = [
  {
    kind: 'indirect-list',
    confidence: 0.7,
    test: (f) =>
      isClaim(f) &&
      says(f, 'cookies') &&
      isToldInBanner(f) &&
      says(f, 'shown', 'find', 'listing', 'listed', 'present', 'stay') &&
      !says(f, 'not', 'negation', 'browser', 'change', 'withdraw', 'undo', 'reject', 'firstvisit'),
  },
];
