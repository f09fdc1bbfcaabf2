import { expect, test } from 'vitest';
import { seedScores } from './seeds.ts';

const scores = seedScores();
const recall = (kind: string): number => {
  const { hit, missed } = scores?.find((one) => one.kind.startsWith(kind)) ?? { hit: 0, missed: ['all'] };
  return hit / (hit + missed.length);
};

// Not here: shown as skipped.
test.skipIf(!scores).each([
  ['citations', 0.99],
  ['promises', 0.9],
  ['transfers', 0.9],
  ['periods', 0.85],
  ['defects', 0.75],
])('of the %s in the seeds at least %d is found', (kind, least) => {
  expect(recall(kind)).toBeGreaterThanOrEqual(least);
});
