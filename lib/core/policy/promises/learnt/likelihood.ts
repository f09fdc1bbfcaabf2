/** How likely a sentence makes a promise of each kind, from weights that were learnt by reading many (`npm run learn`). */
import type { Frame } from '../../frame.ts';
import { visitFeatures } from './features.ts';
import { KINDS, WEIGHTS } from './weights.generated.ts';

export { KINDS };

/** One feature's weights: kind by number, weight, and so on. */
type Row = readonly number[];

const biases: number[] = [];
const rows = new Map<string, Map<string, Row>>();
for (const line of WEIGHTS.split('\n')) {
  const [first = '', second = '', ...numbers] = line.split(' ');
  if (first === '') biases.push(...numbers.map(Number));
  else {
    const row: Row = numbers.map(Number);
    const known = rows.get(first);
    if (known) known.set(second, row);
    else rows.set(first, new Map([[second, row]]));
  }
}

/** Log odds of each kind, in the order of `KINDS`: 0 is even, 2.2 nine to one. */
export function oddsOf(frame: Frame): number[] {
  const odds = [...biases];
  // What is said twice counts once.
  const seen = new Set<Row>();
  visitFeatures(frame, (first, second) => {
    const row = rows.get(first)?.get(second);
    if (!row || seen.has(row)) return;
    seen.add(row);
    for (let i = 0; i < row.length; i += 2) {
      const kind = row[i] ?? 0;
      odds[kind] = (odds[kind] ?? 0) + (row[i + 1] ?? 0);
    }
  });
  return odds;
}
