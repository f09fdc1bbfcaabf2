import { describe, expect, it } from 'vitest';
import { fitLogistic, type Sample } from './logistic.ts';

const SAYS_SO = 0;
const CHANCE = 1;
const odds = ({ bias, weights }: ReturnType<typeof fitLogistic>, ...features: number[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
/** A feature that tells, and one that every other sample has, whatever its label. */
const samples = Array.from({ length: 200 }, (_, i): Sample => {
  const label = i % 4 === 0;
  return { features: [...(label ? [SAYS_SO] : []), ...(i % 8 < 4 ? [CHANCE] : [])], label };
});

describe('fitLogistic', () => {
  it('weighs what tells and leaves what does not at nothing', () => {
    const fit = fitLogistic(samples);
    expect(odds(fit, SAYS_SO)).toBeGreaterThan(2);
    expect(odds(fit)).toBeLessThan(-2);
    expect(fit.weights.has(CHANCE)).toBe(false);
  });

  it('meets the optimum: the slope of the loss is ±1 at every weight that is left', () => {
    const noisy = samples.map((sample, i) => (i % 10 === 0 ? { ...sample, label: !sample.label } : sample));
    const fit = fitLogistic(noisy);
    const slope = noisy.reduce((sum, { features, label }) => {
      const p = 1 / (1 + Math.exp(-odds(fit, ...features)));
      return features.includes(SAYS_SO) ? sum + p - (label ? 1 : 0) : sum;
    }, 0);
    expect(slope + Math.sign(fit.weights.get(SAYS_SO) ?? 0)).toBeCloseTo(0, 1);
  });

  it('leaves out what nobody labelled, and counts a sample as much as it weighs', () => {
    const contrary: Sample[] = samples.map(({ features }) => ({ features, label: features.includes(SAYS_SO) ? null : true }));
    expect(odds(fitLogistic([...samples, ...contrary]), SAYS_SO)).toBeGreaterThan(odds(fitLogistic([...samples, ...contrary])));
    const doubted: Sample[] = [{ features: [SAYS_SO], label: false, weight: 500 }];
    expect(odds(fitLogistic([...samples, ...doubted]), SAYS_SO)).toBeLessThan(0);
  });
});
