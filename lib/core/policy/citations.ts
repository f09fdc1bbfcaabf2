/**
 * Citations of the GDPR in every wording: one hand-written grammar for all languages.
 *
 *   citation  = [law] "art" number { paragraph } [sentence] { letter } [more of each] [law]
 *
 * Other laws' articles are told by the law's name beside them. Linear: each anchor is read once, forward.
 */

import {
  ART,
  BARE_LAW,
  FOLLOWING,
  LETTER_BARE,
  LETTER_BRACKET,
  LETTER_CLOSED,
  LETTER_FIRST,
  LETTER_MARKED,
  MENTIONED,
  NAME,
  NUMBER,
  OF,
  ORDINALS,
  OTHER_LAW,
  OTHER_LAW_BEFORE,
  PARAGRAPH,
  PARAGRAPH_ORDINAL,
  PARAGRAPH_ROMAN,
  PREFIX,
  ROMAN,
  SENTENCE,
  JOINT,
  IS_RANGE,
  SUFFIX,
  SUPERSCRIPT,
} from './citation-words.ts';

export interface Citation {
  /** Canonical: `GDPR 6(1)(f)`. */
  article: string;
  start: number;
  end: number;
}

/** Letters that each lettered paragraph of the Regulation has; others up to k. */
const LAST_LETTER: Record<string, string> = { '6(1)': 'f', '9(2)': 'j', '49(1)': 'g', '13(1)': 'f', '13(2)': 'f', '14(1)': 'f', '14(2)': 'g', '17(1)': 'f', '17(3)': 'e', '18(1)': 'd', '20(1)': 'b', '22(2)': 'c', '46(2)': 'f', '15(1)': 'h', '28(3)': 'h' }; // prettier-ignore

interface Node {
  article: number;
  paragraph: number | null;
  letter: string | null;
}

class Reader {
  at = 0;
  constructor(
    readonly text: string,
    /** Single letters that are words in the document's language, such as `a` in English. */
    readonly letterWords: ReadonlySet<string>,
  ) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** @param article what a dash must not lead beyond: “15-21” is a range, “6-1” a paragraph */
  paragraph(article: number): number | null {
    const from = this.at;
    for (const pattern of PARAGRAPH) {
      const match = this.take(pattern);
      if (match && /^[\s\u00a0]?-/.test(match[0]) && Number(match[1]) > article) {
        this.at = from;
        return null;
      }
      if (match) return Number(match[1]);
    }
    const word = this.take(PARAGRAPH_ORDINAL);
    const ordinal = word ? ORDINALS[(word[1] ?? '').toLowerCase()] : undefined;
    if (ordinal) return ordinal;
    this.at = from;
    const roman = this.take(PARAGRAPH_ROMAN);
    return roman ? (ROMAN[roman[1] ?? ''] ?? null) : null;
  }

  sentence(): void {
    for (const pattern of SENTENCE) if (this.take(pattern)) return;
  }

  letter(key: string, loose: boolean): string | null {
    const from = this.at;
    const valid = (match: RegExpExecArray | null): string | null => {
      const letter = match?.[1]?.toLowerCase() ?? '';
      if (letter && letter <= (LAST_LETTER[key] ?? 'k')) return letter;
      this.at = from;
      return null;
    };
    const marked = this.take(LETTER_MARKED);
    if (marked) {
      // “(jf. art. 6 bokstav f)”: the bracket is the sentence's, not the letter's.
      if (marked[2] && this.isOuterBracket(from) && !this.isClosedLater()) this.at--;
      return valid(marked);
    }
    const closed = this.take(LETTER_BRACKET) ?? (loose ? this.take(LETTER_CLOSED) : null);
    if (closed) return valid(closed);
    if (!loose) return null;
    const bare = this.take(LETTER_BARE);
    if (!bare) return null;
    const letter = (bare[1] ?? '').toLowerCase();
    if (/\p{Lu}/u.test(bare[1] ?? '') && !/^[\s\u00a0]*$/.test(bare[0].slice(0, -1))) {
      this.at = from;
      return null;
    }
    // A letter that is a word too, before another word, is that word.
    const next = /^[\s\u00a0]+(\p{Ll}+)/u.exec(this.text.slice(this.at, this.at + 30))?.[1];
    const isWord = this.letterWords.has(letter) && next !== undefined && !SUFFIX_START.test(next);
    if (isWord) {
      this.at = from;
      return null;
    }
    return valid(bare);
  }

  /** Is another closing bracket ahead, so that the one just taken is the letter's: “(article 6, point a) du RGPD)”? */
  private isClosedLater(): boolean {
    return /^[^()\n;]{0,100}\)/u.test(this.text.slice(this.at, this.at + 101));
  }

  /** Does the bracket just taken close one that was opened before the citation? */
  private isOuterBracket(from: number): boolean {
    let depth = 0;
    for (let i = from - 1; i >= Math.max(0, from - 200); i--) {
      const c = this.text[i];
      if (c === ')') depth++;
      else if (c === '(') {
        if (depth === 0) return true;
        depth--;
      } else if (c === '\n') return false;
    }
    return false;
  }
}
const SUFFIX_START = /^(?:i|of|in|der|des|du|de|av|og|and|und|et|och|eller|or|oder|ou|jf|jfr|sowie|samt|bzw|hhv|EUs)$/iu;

/** Reads one citation whose number begins at `at`; null where it is none. */
function readAt(reader: Reader, at: number): { nodes: Node[]; end: number } | null {
  reader.at = at;
  const first = reader.take(NUMBER);
  if (!first) return null;
  let article = Number(first[1]);
  if (article < 1 || article > 99) return null;
  reader.take(SUPERSCRIPT);
  const nodes: Node[] = [];
  let paragraph: number | null = null;
  const keyOf = (): string => `${article}(${paragraph ?? ''})`;
  const restOf = (): void => {
    reader.sentence();
    const letter = reader.letter(keyOf(), paragraph !== null || LETTERED.has(article));
    reader.sentence();
    nodes.push({ article, paragraph, letter });
    if (letter) moreLetters();
  };
  const moreLetters = (): void => {
    for (;;) {
      const from = reader.at;
      reader.take(JOINT);
      if (reader.at === from) return;
      const range = IS_RANGE.test(reader.text.slice(from, reader.at));
      const start = reader.at;
      const letter = reader.letter(keyOf(), true);
      const next = /^[\s\u00a0]+(\p{Ll}{2,})/u.exec(reader.text.slice(reader.at, reader.at + 16))?.[1];
      const ends = letter && (next === undefined || (SUFFIX_START.test(next) && next.length > 1));
      const certain =
        letter &&
        (/[)(]|[A-Za-zÀ-ɏ]{2}/u.test(reader.text.slice(start, reader.at)) ||
          ends ||
          SUFFIX_AHEAD.test(reader.text.slice(reader.at, reader.at + 24)));
      if (!letter || !certain) {
        reader.at = from;
        return;
      }
      if (!range) nodes.push({ article, paragraph, letter });
    }
  };
  paragraph = reader.paragraph(article);
  restOf();
  for (;;) {
    const from = reader.at;
    reader.take(FOLLOWING);
    const joint = reader.take(JOINT);
    if (!joint) break;
    const range = IS_RANGE.test(joint[0]);
    const start = reader.at;
    const sameArticle = paragraph !== null ? reader.paragraph(article) : null;
    if (sameArticle !== null && sameArticle <= 12) {
      if (range) continue;
      paragraph = sameArticle;
      restOf();
      continue;
    }
    reader.at = start;
    const number = reader.take(NUMBER);
    const value = number ? Number(number[1]) : 0;
    // After a range's dash only a number; after “and” a number that is a paragraph (“46 nr. 2 og 3”) or an article (“16 og 17”).
    const tail = reader.text.slice(reader.at, reader.at + 14);
    const date =
      /^[\s\u00a0]*(?:\.[\s\u00a0]*(?:[A-Za-zÀ-ɏ]{3,}|\d)|[A-Za-zÀ-ɏ]{3,}[\s\u00a0]+\d{4}|%|:\d|dager|days|Tage|år\b|måneder|jours|months)/iu.test(
        tail,
      ) && !/^[\s\u00a0]*\.\d\D/.test(tail);
    if (!number || value < 1 || value > 99 || date || /^[\s\u00a0]*(?:§|\p{Lu}\p{Ll}+gesetz)/u.test(tail)) {
      reader.at = from;
      reader.take(FOLLOWING);
      break;
    }
    if (range) continue;
    if (paragraph !== null && value <= 12 && value > paragraph && !/^[\s\u00a0]*(?:\(|Abs|nr|stk|para|\.\d)/iu.test(tail)) {
      paragraph = value;
      restOf();
    } else {
      article = value;
      paragraph = reader.paragraph(article);
      restOf();
    }
  }
  reader.take(FOLLOWING);
  return { nodes, end: reader.at };
}
const LETTERED = new Set([6, 9, 13, 14, 15, 17, 18, 20, 22, 46, 49]);
const SUFFIX_AHEAD = new RegExp(`^${OF}(?:${NAME})`, 'iu');

function repeats(citations: readonly Citation[], start: number, article: string): boolean {
  for (let i = citations.length - 1; i >= 0 && citations[i]?.start === start; i--)
    if (citations[i]?.article === article) return true;
  return false;
}

/** A line that is an article of this very text: “Article 2 – Cookies”, alone or before its title. */
const OWN_ARTICLE =
  /(?<=^|\n)[#*_ \t]{0,8}(art(?:ikkel|icle|ikel|\.)[ \u00a0](\d{1,2}))[*_]{0,3}\.?(?:[ \u00a0]{0,2}[–—:.-][ \u00a0]|[ \t]{0,4}(?=\n|$))/giu;

/** Where the text's own articles begin, counted from 1: the GDPR's first is cited by nobody. */
function ownArticles(text: string): ReadonlySet<number> {
  const own = new Set<number>();
  let next = 1;
  for (const match of text.matchAll(OWN_ARTICLE)) {
    if (Number(match[2]) !== next) continue;
    own.add(match.index + match[0].indexOf(match[1] ?? ''));
    next++;
  }
  return next > 2 ? own : new Set();
}

/**
 * Every citation of the GDPR in `text`, in order; of a list each member, all over the same span.
 * @param letterWords single letters that are words in the text's language
 */
export function readCitations(text: string, letterWords: ReadonlySet<string> = new Set()): Citation[] {
  const citations: Citation[] = [];
  const reader = new Reader(text, letterWords);
  const anchors: { start: number; number: number }[] = [];
  for (const match of text.matchAll(ART)) anchors.push({ start: match.index, number: match.index + match[0].length });
  for (const match of text.matchAll(BARE_LAW)) anchors.push({ start: match.index, number: match.index + match[0].length });
  if (!anchors.length) return citations;
  anchors.sort((a, b) => a.start - b.start);
  const named = MENTIONED.test(text);
  const own = ownArticles(text);
  let done = 0;
  for (const anchor of anchors) {
    if (anchor.start < done || own.has(anchor.start)) continue;
    const read = readAt(reader, anchor.number);
    if (!read) continue;
    let { start } = anchor;
    let { end } = read;
    const before = text.slice(Math.max(done, start - 120), start);
    const isBare = !/^art/i.test(text.slice(start, start + 3));
    const prefix = isBare ? null : PREFIX.exec(before);
    if (prefix) start -= before.length - prefix.index;
    const first = LETTER_FIRST.exec(before);
    const node = read.nodes[0];
    if (first && node && !node.letter && !prefix) {
      node.letter = (first[1] ?? '').toLowerCase();
      start -= before.length - first.index;
    }
    reader.at = end;
    const suffix = reader.take(SUFFIX);
    const after = text.slice(end, end + 90);
    if (suffix) {
      end = reader.at;
      // “(GDPR)” that opened a bracket closes it; a bracket left open is not ours.
      if (/^[\s\u00a0,]*\(/.test(suffix[0]) && !suffix[0].endsWith(')')) {
        if (text[end] === ')') end++;
        else end = read.end;
      }
    } else if (prefix && /,[\s\u00a0]*$/.test(prefix[0]) && OTHER_LAW.test(after)) continue;
    else if (!prefix && !isBare) {
      if (OTHER_LAW.test(after) || OTHER_LAW_BEFORE.test(before) || !named) continue;
    } else if (prefix && /^[\s\u00a0]*(?:TMG|TDDDG|TTDSG|BDSG)/.test(after)) continue;
    for (const { article, paragraph, letter } of read.nodes) {
      const canonical = `GDPR ${article}${paragraph === null ? (letter && article === 6 ? '(1)' : '') : `(${paragraph})`}${letter ? `(${letter})` : ''}`;
      if (!repeats(citations, start, canonical)) citations.push({ article: canonical, start, end });
    }
    done = end;
  }
  return citations;
}
