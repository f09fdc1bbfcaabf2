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
  /** Every noun begins with a capital, so that a capital alone tells no name. */
  capitalNouns?: boolean;
  /** Concept → its words, comma-separated: `samtykk*`, `*kapsler`, `med mindre`. */
  concepts: Record<string, string>;
  /** Number words → value: `en 1, fire 4`. */
  numbers: string;
  /** Units of time → days: `måned* 30.4, år 365`. */
  units: string;
}

/** What is needed of every language before it is known which one a text is in: all but its concepts. */
export type LanguageProfile = Omit<LanguageData, 'concepts'>;

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
  infixes: Pattern[];
  remembered: Map<string, readonly Pattern[]>;
}

const KEY = 2;
/** “Vendor Ireland Limited to count visits” limits nothing. */
const LEGAL_FORM = 'limited';
/** A phrase never hides these: “other cookies” speaks of cookies. */
const ALWAYS = new Set(
  'cookie cookies marketing analytics video content ip technology banner load click before consent without withdraw expire here thou'.split(
    ' ',
  ),
);
/** Broad families of words: no phrase hides them, and they hide nothing. */
const FAMILIES =
  'negation someone recognition unknown group others websites holdings merge apart sitealone giveaway trading gets outparty keepus bounded confined stores inland goesout whole listing thisdoc someof offpage detail finish tool request hearsay maybe once inactive knowing identity personal freeof fullest yours lacking endpart beneath classed'.split(
    ' ',
  );
const FAMILY = new Set(FAMILIES);
/** Distinct words whose patterns are remembered; texts repeat themselves. */
const MAX_REMEMBERED = 20_000;
/** Only tell more of what other concepts say: their phrases hide nothing. “Use the” is an act of somebody, and a use all the same. */
const AIDS = new Set(
  [
    // Who acts, and what by.
    'you deed switchon answered wait given who',
    // How far something goes.
    'effect together regardless measure usable flow more stay leave nothingelse theonly beyond exist',
    // Who else.
    'others_do withus nobody access outsider othersites processor joint',
    // What becomes of data.
    'demand unlinkable aggregated combine dropped shown hand striving telltale',
    // Kinds of data.
    'dc_email dc_name dc_address dc_phone dc_location dc_device dc_usage dc_payment dc_order dc_health',
    // When, and whether really.
    'present offsite hypothetical pastperiod everyperiod advance age runs formerly thereupon lawsays duty offer accordingto refers',
    // What is kept, and what a choice does.
    'kept records yourchoice remember askagain onrequest otherperiod again below deadline ago',
    // Whose a service is, and who is told apart.
    'madeby madeends tie visitorid fullip',
    // What is done with a choice, and to a page.
    'slot assigned same undo turnoff arrival appears domain planned',
    // What waits, and for whom.
    'thou leans idle ground perhaps exactly cover perk',
    // Where a link leads, and what was chosen of several.
    'leads settled',
    ...FAMILIES,
  ].flatMap((names) => names.split(' ')),
);

export function compileLexicon(data: LanguageData): Lexicon {
  const lexicon: Lexicon = {
    code: data.code,
    exact: new Map(),
    prefixes: new Map(),
    suffixes: new Map(),
    infixes: [],
    remembered: new Map(),
  };
  const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const [concept, list] of Object.entries(data.concepts)) {
    for (const entry of list.split(',')) {
      const words = entry
        .trim()
        .split(/[\s’'-]+/)
        .map((raw) => ({
          text: raw.replace(/^\*|\*$/g, '').toLowerCase(),
          prefix: raw.endsWith('*'),
          suffix: raw.startsWith('*'),
        }));
      const first = words[0];
      if (!first?.text) continue;
      const pattern = { concept, words };
      if (first.suffix && first.prefix) lexicon.infixes.push(pattern);
      else if (first.suffix) put(lexicon.suffixes, first.text.slice(-KEY), pattern);
      else if (first.prefix) put(lexicon.prefixes, first.text.slice(0, KEY), pattern);
      else put(lexicon.exact, first.text, pattern);
    }
  }
  return lexicon;
}

const fits = (word: string, { text, prefix, suffix }: Pattern['words'][number]): boolean =>
  suffix ? (prefix ? word.includes(text) : word.endsWith(text)) : prefix ? word.startsWith(text) : word === text;

/** Patterns whose first word this is. */
function patternsOf(lexicon: Lexicon, word: string): readonly Pattern[] {
  const known = lexicon.remembered.get(word);
  if (known) return known;
  const found: Pattern[] = [...(lexicon.exact.get(word) ?? [])];
  for (const list of [lexicon.prefixes.get(word.slice(0, KEY)), lexicon.suffixes.get(word.slice(-KEY)), lexicon.infixes])
    for (const pattern of list ?? []) if (pattern.words[0] && fits(word, pattern.words[0])) found.push(pattern);
  if (lexicon.remembered.size >= MAX_REMEMBERED) lexicon.remembered.clear();
  lexicon.remembered.set(word, found);
  return found;
}

const repeats = (hits: readonly Hit[], concept: string, from: number): boolean => {
  for (let i = hits.length - 1; i >= 0 && hits[i]?.from === from; i--) if (hits[i]?.concept === concept) return true;
  return false;
};

/** Stands for any word within a phrase. */
const isAny = ({ text, prefix, suffix }: Pattern['words'][number]): boolean => text === '' && (prefix || suffix);

/** Concepts said in a sentence, in order. A phrase hides what its single words would mean, except those that it leaves open. */
export function hitsOf(lexicon: Lexicon, { words }: Pick<Sentence, 'words'>): Hit[] {
  const hits: Hit[] = [];
  // Words before this one may be hidden by a phrase.
  let hidden: Set<number> | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.address) continue;
    const patterns = patternsOf(lexicon, word.text);
    if (patterns.length === 0 || (word.text === LEGAL_FORM && word.capital && words[i - 1]?.capital)) continue;
    let here: Pattern[] | null = null;
    let longest: Pattern['words'] = [];
    for (const pattern of patterns) {
      const parts = pattern.words;
      let ok = true;
      for (let k = 1; k < parts.length && ok; k++) {
        const part = parts[k];
        const at = words[i + k];
        ok = part !== undefined && at !== undefined && fits(at.text, part);
      }
      if (!ok) continue;
      if (parts.length > longest.length && (parts.length === 1 || !AIDS.has(pattern.concept))) longest = parts;
      (here ??= []).push(pattern);
    }
    if (!here) continue;
    const open = longest.length <= 1 && !hidden?.has(i);
    for (const { concept, words: parts } of here)
      if ((open || parts.length > 1 || ALWAYS.has(concept) || FAMILY.has(concept)) && !repeats(hits, concept, i))
        // A phrase that leaves words open stands where it begins.
        hits.push({ concept, from: i, to: i + (parts.length === 1 || parts.some(isAny) ? 1 : parts.length) });
    if (longest.length > 1) {
      const own = (hidden ??= new Set());
      longest.forEach((part, k) => !isAny(part) && own.add(i + k));
    }
  }
  return hits;
}

const NONE: ReadonlySet<string> = new Set();
/** What is said at all. */
export function conceptsOf(hits: readonly Hit[]): ReadonlySet<string> {
  if (hits.length === 0) return NONE;
  const concepts = new Set<string>();
  for (const { concept } of hits) concepts.add(concept);
  return concepts;
}
