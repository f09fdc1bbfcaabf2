/**
 * Logistic regression that leaves most weights at nothing (L1), by coordinate descent on a bound of the curvature. Small, sure
 * and the same at every run; after Yuan, Ho & Lin, “An improved GLMNET for L1-regularized logistic regression” (2012).
 */
export interface Sample {
  /** Numbers of the features that it has, each once. */
  features: readonly number[];
  /** null: left out. */
  label: boolean | null;
  /** How much it counts; 1 unless said otherwise. */
  weight?: number;
}

export interface Fit {
  bias: number;
  /** Feature → weight; those of 0 are left out. */
  weights: Map<number, number>;
}

const MAX_ROUNDS = 200;
const CLOSE = 1e-4;

/** @param loss how much a sample's loss counts against the sum of the weights: more of it keeps more weights */
export function fitLogistic(samples: readonly Sample[], loss = 1): Fit {
  const own = samples.filter(({ label }) => label !== null);
  const columns = new Map<number, number[]>();
  own.forEach(({ features }, i) => {
    for (const feature of features) {
      const column = columns.get(feature);
      if (column) column.push(i);
      else columns.set(feature, [i]);
    }
  });
  const y = own.map(({ label }) => (label ? 1 : 0));
  const c = own.map(({ weight = 1 }) => weight * loss);
  const margin = new Float64Array(own.length);
  const p = new Float64Array(own.length).fill(0.5);
  const weights = new Map<number, number>();
  let bias = 0;
  const move = (rows: Iterable<number>, step: number): void => {
    for (const i of rows) {
      const m = (margin[i] = (margin[i] ?? 0) + step);
      p[i] = 1 / (1 + Math.exp(-m));
    }
  };
  const slope = (rows: Iterable<number>): [gradient: number, curvature: number] => {
    let g = 0;
    let h = 1e-9;
    for (const i of rows) {
      const q = p[i] ?? 0;
      g += (c[i] ?? 0) * (q - (y[i] ?? 0));
      h += (c[i] ?? 0) * Math.max(q * (1 - q), 0.02);
    }
    return [g, h];
  };
  const everyone = own.map((_, i) => i);
  let active = [...columns.keys()].sort((a, b) => a - b);
  let isWhole = true;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let largest = 0;
    {
      const [g, h] = slope(everyone);
      // The bias is a weight like the others, so that rare kinds stay rare without samples.
      const step = clamp(-g / h);
      bias += step;
      move(everyone, step);
      largest = Math.abs(step);
    }
    const next: number[] = [];
    for (const feature of active) {
      const rows = columns.get(feature) ?? [];
      const [g, h] = slope(rows);
      const w = weights.get(feature) ?? 0;
      const target = shrink(w - g / h, 1 / h);
      const step = clamp(target - w);
      if (step !== 0) {
        move(rows, step);
        const now = w + step;
        if (now === 0) weights.delete(feature);
        else weights.set(feature, now);
        largest = Math.max(largest, Math.abs(step));
      }
      if (weights.has(feature) || Math.abs(g) > 0.9) next.push(feature);
    }
    if (largest < (isWhole ? CLOSE * 50 : CLOSE * 20)) {
      if (isWhole) break;
      active = [...columns.keys()].sort((a, b) => a - b);
      isWhole = true;
    } else {
      active = next;
      isWhole = false;
    }
  }
  return { bias, weights };
}

const shrink = (value: number, by: number): number => (value > by ? value - by : value < -by ? value + by : 0);
const clamp = (step: number): number => Math.max(-1, Math.min(1, step));
