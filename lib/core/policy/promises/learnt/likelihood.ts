/** How likely a sentence makes a promise of each kind, from weights that were learnt by reading many (`npm run learn`). */
import type { Frame } from '../../frame.ts';
import { visitFeatures } from './features.ts';
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

/** Each part of a feature has a number, and each two of them a row or none. */
interface Weights {
  biases: number[];
  numbers: Map<string, number>;
  rows: (Row | undefined)[][];
}
/** The number of what no feature holds. */
const UNKNOWN = 0;

/** Read once a policy is: whoever only browses reads none. */
let known: Weights | null = null;

function readWeights(text: string): Weights {
  const [first = '', ...lines] = text.split('\n');
  const numbers = new Map<string, number>();
  const numberOf = (part: string): number => {
    const number = numbers.get(part) ?? numbers.size + 1;
    numbers.set(part, number);
    return number;
  };
  const rows: Weights['rows'] = [[]];
  for (const line of lines) {
    const [part = '', second = '', ...told] = line.split(' ');
    const row: Row = { kinds: [], weights: [], counted: 0 };
    told.forEach((number, i) => (i % 2 ? row.weights : row.kinds).push(Number(number)));
    (rows[numberOf(part)] ??= [])[numberOf(second)] = row;
  }
  return { biases: first.trim().split(' ').map(Number), numbers, rows };
}

let sentences = 0;

/** Log odds of each kind, in the order of `KINDS`: 0 is even, 2.2 nine to one. */
export function oddsOf(frame: Frame): number[] {
  const { biases, numbers, rows } = (known ??= readWeights(WEIGHTS));
  const odds = [...biases];
  const sentence = ++sentences;
  visitFeatures<number>(frame, {
    keyOf: (part) => numbers.get(part) ?? UNKNOWN,
    visit(first, second) {
      const row = rows[first]?.[second];
      if (!row || row.counted === sentence) return;
      row.counted = sentence;
      const { kinds, weights } = row;
      for (let i = 0; i < kinds.length; i++) {
        const kind = kinds[i] ?? 0;
        odds[kind] = (odds[kind] ?? 0) + (weights[i] ?? 0);
      }
    },
  });
  return odds;
}
