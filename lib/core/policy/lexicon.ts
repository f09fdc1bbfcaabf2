/**
 * Words of one language → concepts (`only`, `after`, `consent`). A sentence becomes a short line of concepts, and every rule
 * is written once, over concepts, for all languages. Language files hold words only.
 */
import type { Sentence } from './sentences.ts';

export interface LanguageData {
  /** BCP 47 primary tag. */
  code: string;
  /** Frequent small words that tell the language from its neighbours. */
  stopWords: string;
  /** Letters that are words (`a` in English), so that they are not read as an article's letter. */
  letterWords: string;
  /** Concept → its words, comma-separated: `samtykk*`, `*kapsler`, `med mindre`. */
  concepts: Record<string, string>;
  /** Number words → value: `en 1, fire 4`. */
  numbers: string;
  /** Units of time → days: `måned* 30.4, år 365`. */
  units: string;
}

/** One place where a concept is said; words half open. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
}

interface Pattern {
  concept: string;
  words: { text: string; prefix: boolean; suffix: boolean }[];
}

export interface Lexicon {
  code: string;
  exact: Map<string, Pattern[]>;
  prefixes: Map<string, Pattern[]>;
  suffixes: Map<string, Pattern[]>;
}

const KEY = 2;

export function compileLexicon(data: LanguageData): Lexicon {
  const lexicon: Lexicon = { code: data.code, exact: new Map(), prefixes: new Map(), suffixes: new Map() };
  const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const [concept, list] of Object.entries(data.concepts)) {
    for (const entry of list.split(',')) {
      const words = entry.trim().split(/[\s’'-]+/).map((raw) => ({
        text: raw.replace(/^\*|\*$/g, '').toLowerCase(),
        prefix: raw.endsWith('*'),
        suffix: raw.startsWith('*'),
      })); // prettier-ignore
      const first = words[0];
      if (!first?.text) continue;
      const pattern = { concept, words };
      if (first.suffix) put(lexicon.suffixes, first.text.slice(-KEY), pattern);
      else if (first.prefix) put(lexicon.prefixes, first.text.slice(0, KEY), pattern);
      else put(lexicon.exact, first.text, pattern);
    }
  }
  return lexicon;
}

const fits = (word: string, { text, prefix, suffix }: Pattern['words'][number]): boolean =>
  suffix ? word.endsWith(text) || (prefix && word.includes(text)) : prefix ? word.startsWith(text) : word === text;

/** Concepts said in a sentence, in order. A phrase hides what its single words would mean. */
export function hitsOf(lexicon: Lexicon, { words }: Pick<Sentence, 'words'>): Hit[] {
  const hits: Hit[] = [];
  const hidden = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.address) continue;
    const here: Hit[] = [];
    for (const list of [
      lexicon.exact.get(word.text),
      lexicon.prefixes.get(word.text.slice(0, KEY)),
      lexicon.suffixes.get(word.text.slice(-KEY)),
    ]) {
      if (!list) continue;
      for (const { concept, words: parts } of list) {
        let ok = true;
        for (let k = 0; k < parts.length && ok; k++) {
          const part = parts[k];
          const at = words[i + k];
          ok = part !== undefined && at !== undefined && fits(at.text, part);
        }
        if (ok && !here.some((hit) => hit.concept === concept && hit.to >= i + parts.length))
          here.push({ concept, from: i, to: i + parts.length });
      }
    }
    const longest = here.reduce((most, hit) => Math.max(most, hit.to - hit.from), 0);
    for (const hit of here) if (hit.to - hit.from > 1 || !hidden[i]) if (longest < 2 || hit.to - hit.from > 1) hits.push(hit);
    if (longest > 1) for (let k = i; k < i + longest; k++) hidden[k] = 1;
  }
  return hits;
}
