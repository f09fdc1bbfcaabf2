/** How likely a sentence makes a promise of each kind, from weights that were learnt by reading many (`npm run learn`). */
import type { Frame } from '../../frame.ts';
import { type Visitor, visitFeatures } from './features.ts';
import { KINDS, WEIGHTS } from './weights.generated.ts';

export { KINDS };

/** What one feature tells. */
interface Row {
  /** By number. */
  kinds: number[];
  weights: number[];
  /** The sentence that it was last counted for: what is said twice counts once. */
  counted: number;
}

/** Read once a policy is: whoever only browses reads none. */
let known: ReturnType<typeof readWeights> | null = null;

function readWeights(text: string): [biases: number[], rows: Map<string, Map<string, Row>>] {
  const [first = '', ...lines] = text.split('\n');
  const byFirst = new Map<string, Map<string, Row>>();
  for (const line of lines) {
    const [part = '', second = '', ...numbers] = line.split(' ');
    const row: Row = { kinds: [], weights: [], counted: 0 };
    numbers.forEach((number, i) => (i % 2 ? row.weights : row.kinds).push(Number(number)));
    const own = byFirst.get(part) ?? new Map<string, Row>();
    byFirst.set(part, own.set(second, row));
  }
  return [first.trim().split(' ').map(Number), byFirst];
}

let sentences = 0;

/** Log odds of each kind, in the order of `KINDS`: 0 is even, 2.2 nine to one. */
export function oddsOf(frame: Frame): number[] {
  const [biases, rows] = (known ??= readWeights(WEIGHTS));
  const odds = [...biases];
  const sentence = ++sentences;
  const visitor: Visitor<Map<string, Row>> = {
    of: (first) => rows.get(first),
    visit(of, second) {
      const row = of.get(second);
      if (!row || row.counted === sentence) return;
      row.counted = sentence;
      const { kinds, weights } = row;
      for (let i = 0; i < kinds.length; i++) {
        const kind = kinds[i] ?? 0;
        odds[kind] = (odds[kind] ?? 0) + (weights[i] ?? 0);
      }
    },
  };
  visitFeatures(frame, visitor);
  return odds;
}
