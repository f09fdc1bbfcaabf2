/** Periods of time in words and digits, all languages: `30 dager`, `fire måneder`, `bis zu 24 Monate`, `2 ans`. */
import type { LanguageProfile } from './lexicon.ts';
import type { Sentence } from './sentences.ts';

export interface Duration {
  /** A year 365, a month 30.4, a week 7. */
  days: number;
  start: number;
  end: number;
  /** Words, half open. */
  from: number;
  to: number;
}

interface Measure {
  value: number;
  languages: number;
}
const ANY = -1;

export interface TimeWords {
  /** Value, and the languages it is a number in, as bits: “a time” is no hour. */
  numbers: Map<string, Measure>;
  units: Map<string, Measure>;
  prefixes: [string, Measure][];
}

/** Number words and units of several languages in one table: a period is a period in any text. */
export function compileTime(languages: readonly LanguageProfile[]): TimeWords {
  const time: TimeWords = { numbers: new Map(), units: new Map(), prefixes: [] };
  const put = (map: Map<string, Measure>, word: string, value: number, language: number): void => {
    map.set(word, { value, languages: (map.get(word)?.languages ?? 0) | language });
  };
  languages.forEach(({ numbers, units }, index) => {
    const language = 1 << index;
    for (const entry of numbers.split(',')) {
      const [word = '', value] = entry.trim().split(/\s+/);
      if (word && value) put(time.numbers, word, Number(value), language);
    }
    for (const entry of units.split(',')) {
      const [word = '', value] = entry.trim().split(/\s+/);
      if (word.endsWith('*')) time.prefixes.push([word.slice(0, -1), { value: Number(value), languages: language }]);
      else if (word && value) put(time.units, word, Number(value), language);
    }
  });
  return time;
}

function unitOf(time: TimeWords, word: string, languages: number): number | undefined {
  const exact = time.units.get(word);
  if (exact && exact.languages & languages) return exact.value;
  for (const [prefix, unit] of time.prefixes)
    if (unit.languages & languages && word.startsWith(prefix) && word.length <= prefix.length + 4) return unit.value;
  return undefined;
}

const round = (days: number): number => Math.round(days * 10_000) / 10_000;

/** Periods said in one sentence, in order. Of `3,5 or 5 years` both. */
export function durationsOf(time: TimeWords, text: string, { words }: Pick<Sentence, 'words'>): Duration[] {
  const found: Duration[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.address) continue;
    const glued = /^(\d{1,4})([\p{L}]+)$/u.exec(word.text);
    if (glued) {
      const unit = unitOf(time, glued[2] ?? '', ANY) ?? { d: 1, h: 1 / 24, m: 30.4, y: 365, j: 365 }[glued[2] ?? ''];
      if (unit !== undefined)
        found.push({ days: round(Number(glued[1]) * unit), start: word.start, end: word.end, from: i, to: i + 1 });
      continue;
    }
    const number = /^\d{1,4}$/.test(word.text) ? { value: Number(word.text), languages: ANY } : time.numbers.get(word.text);
    if (!number) continue;
    let { value } = number;
    let to = i + 1;
    const next = words[to];
    // A decimal: “3,5 years”.
    if (next && /^\d$/.test(next.text) && /^\d+$/.test(word.text) && /^[.,]$/.test(text.slice(word.end, next.start))) {
      value = Number(`${word.text}.${next.text}`);
      to++;
    }
    // “12 (twelve) months”, “24 full months”, “6 to 12 months”: a word or two may stand between.
    for (let k = to; k < Math.min(words.length, to + 3); k++) {
      const unitWord = words[k];
      const before = words[k - 1];
      if (!unitWord || !before || /[.;:!?\n]/.test(text.slice(before.end, unitWord.start))) break;
      const unit = unitOf(time, unitWord.text, number.languages);
      // Another number begins a period of its own.
      if (unit === undefined && /^\d/.test(unitWord.text)) break;
      if (unit !== undefined) {
        const gap = text.slice(before.end, unitWord.start);
        if (gap.length <= 4) found.push({ days: round(value * unit), start: word.start, end: unitWord.end, from: i, to: k + 1 });
        break;
      }
    }
  }
  return found;
}
