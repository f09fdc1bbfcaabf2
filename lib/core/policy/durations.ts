/** Periods in digits and words: `30 dager`, `fire måneder`, `bis zu 24 Monate`, `deux ans et demi`, `zehnjährig`. */
import type { LanguageProfile } from './lexicon.ts';
import type { Sentence, Word } from './sentences.ts';

export interface Duration {
  /** A year 365, a month 30.4, a week 7. */
  days: number;
  start: number;
  end: number;
  /** Words, half open. */
  from: number;
  to: number;
  /** One that comes again, said in a word: “yearly”. */
  often?: true;
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
  /** Words that were looked at: texts repeat themselves. */
  remembered: Map<string, boolean>;
}
const MAX_REMEMBERED = 20_000;

/** Number words and units of several languages in one table: a period is a period in any text. */
export function compileTime(languages: readonly LanguageProfile[]): TimeWords {
  const time: TimeWords = { numbers: new Map(), units: new Map(), prefixes: [], remembered: new Map() };
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
const SHORT: Record<string, number> = { d: 1, h: 1 / 24, m: 30.4, y: 365, j: 365 };
/** A number and its unit in one word: “femårig”, “zehnjährige”, “tolvmånaders”. */
const JOINED =
  /^([A-Za-zÀ-ɏ]+?)(?:-?)(jährig|monatig|wöchig|tägig|årig|årlig|års|månaders|måneders|månadars|dagers|dages|dagars|ukers|ugers|veckors)/u;
const JOINED_DAYS: [begins: RegExp, days: number][] = [
  [/^(?:j|å)/, 365],
  [/^(?:mon|mån)/, 30.4],
  [/^(?:w|uk|ug|v)/, 7],
  [/^(?:t|d)/, 1],
];

/** How often, in one word: “halvårlig”, “vierteljährlich”, “quarterly”. */
const OFTEN: [word: RegExp, days: number][] = [
  [/^(?:halvårlige?t?|halvårsvis|halbjährlich|half-?yearly|semestriellement)$/u, 182.5],
  [/^(?:kvartalsvis|vierteljährlich|quarterly|trimestriellement)$/u, 91.25],
  [/^(?:månedlige?t?|månedsvis|månadsvis|månatlige?n?|monatlich|monthly|mensuellement)$/u, 30.4],
  [/^(?:årlige?t?n?|årligen|jährlich|annually|yearly|annuellement)$/u, 365],
];

/** The number that begins here; where it ends. “Thirty-six”, “vingt-quatre”, “1 095”, “3,5”, “two and a half”. */
function numberAt(
  time: TimeWords,
  text: string,
  words: readonly Word[],
  from: number,
): { value: number; languages: number; to: number } | null {
  const word = words[from];
  const first = time.numbers.get(word?.text ?? '');
  if (!word || !(first || /^\d/.test(word.text))) return null;
  const between = (k: number): string => text.slice(words[k - 1]?.end, words[k]?.start);
  const next = words[from + 1];
  if (/^\d{1,4}$/.test(word.text)) {
    if (next && /^\d{3}$/.test(next.text) && word.text.length <= 2 && /^[.,\s\u00a0\u202f]$/.test(between(from + 1)))
      return { value: Number(word.text + next.text), languages: ANY, to: from + 2 };
    if (next && /^\d$/.test(next.text) && /^[.,]$/.test(between(from + 1)))
      return { value: Number(`${word.text}.${next.text}`), languages: ANY, to: from + 2 };
    return { value: Number(word.text), languages: ANY, to: from + 1 };
  }
  if (!first) return null;
  let { value } = first;
  const { languages } = first;
  let to = from + 1;
  const numberOf = (k: number): number | undefined => {
    const other = time.numbers.get(words[k]?.text ?? '');
    return other && other.languages & languages ? other.value : undefined;
  };
  // “Thirty-six”, “vingt-quatre”, “quatre-vingt-dix”.
  for (let k = to; k < Math.min(words.length, from + 4) && between(k) === '-'; k++) {
    const more = numberOf(k);
    if (more === undefined) break;
    value = value === 4 && more === 20 ? 80 : value + more;
    to = k + 1;
  }
  // “A half year”, “et halvt år”: the article counts nothing; “two and a half”.
  const half = numberOf(to);
  if (value === 1 && half !== undefined && half % 1 !== 0) return { value: half, languages, to: to + 1 };
  for (let k = to + 1; k <= to + 2 && k < words.length; k++) {
    const part = numberOf(k);
    if (part === undefined) continue;
    // A small word that joins, then perhaps an article.
    const joint = words[to]?.text ?? '';
    if (part === 0.5 && numberOf(to) === undefined && joint.length <= 3 && !time.units.has(joint))
      return { value: value + 0.5, languages, to: k + 1 };
    if (part !== 1) break;
  }
  return { value, languages, to };
}

/** May a period begin with this word? */
function beginsPeriod({ numbers, remembered }: TimeWords, word: string): boolean {
  let known = remembered.get(word);
  if (known === undefined) {
    known = /^\d/.test(word) || numbers.has(word) || JOINED.test(word) || OFTEN.some(([often]) => often.test(word));
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(word, known);
  }
  return known;
}

/** Periods said in one sentence, in order. */
export function durationsOf(time: TimeWords, text: string, { words }: Pick<Sentence, 'words'>): Duration[] {
  const found: Duration[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.address) continue;
    const glued = /^(\d{1,4})([A-Za-zÀ-ɏ]+)$/u.exec(word.text);
    if (glued) {
      const unit = unitOf(time, glued[2] ?? '', ANY) ?? SHORT[glued[2] ?? ''];
      if (unit !== undefined)
        found.push({ days: round(Number(glued[1]) * unit), start: word.start, end: word.end, from: i, to: i + 1 });
      continue;
    }
    if (!beginsPeriod(time, word.text)) continue;
    const number = numberAt(time, text, words, i);
    if (!number) {
      const often = OFTEN.find(([one]) => one.test(word.text))?.[1];
      if (often) found.push({ days: often, start: word.start, end: word.end, from: i, to: i + 1, often: true });
      // “The eighteenth birthday” is no period.
      const joined = word.text.length >= 6 && !/års?d[ae]g|alder|ålder/.test(word.text) ? JOINED.exec(word.text) : null;
      const count = joined ? time.numbers.get(joined[1] ?? '') : undefined;
      const unit = JOINED_DAYS.find(([begins]) => begins.test(joined?.[2] ?? ''))?.[1];
      if (count && unit && count.value > 1)
        found.push({ days: round(count.value * unit), start: word.start, end: word.end, from: i, to: i + 1 });
      continue;
    }
    // “12 (twelve) months”, “24 full months”, “6 to 12 months”: a word or two may stand between.
    for (let k = number.to; k < Math.min(words.length, number.to + 3); k++) {
      const unitWord = words[k];
      const before = words[k - 1];
      if (!unitWord || !before || /[.;:!?\n]/.test(text.slice(before.end, unitWord.start))) break;
      const unit = unitOf(time, unitWord.text, number.languages);
      // Another number begins a period of its own.
      const other = time.numbers.get(unitWord.text);
      const isNumber = /^\d/.test(unitWord.text) || (other !== undefined && (other.languages & number.languages) !== 0);
      // “half a year”: the article begins none.
      if (unit === undefined && isNumber && number.value >= 1 && !/\(\s?$/.test(text.slice(before.end, unitWord.start))) break;
      if (unit === undefined) continue;
      if (text.slice(before.end, unitWord.start).length > 4) break;
      // “Deux ans et demi”.
      const isHalf = time.numbers.get(words[k + 2]?.text ?? '')?.value === 0.5 && (words[k + 1]?.text.length ?? 9) <= 3;
      const whole = isHalf && !time.units.has(words[k + 3]?.text ?? '') ? number.value + 0.5 : number.value;
      const to = whole === number.value ? k + 1 : k + 3;
      found.push({ days: round(whole * unit), start: word.start, end: words[to - 1]?.end ?? unitWord.end, from: i, to });
      i = to - 1;
      break;
    }
  }
  return found;
}
