/** Blocks → sentences → words, with the section each belongs to. */
import type { Section } from '../model/policy.ts';
import { unmarked } from './cookie-names.ts';
import type { PolicyDocument } from './document.ts';

export interface Word {
  start: number;
  end: number;
  /** Lower case, without soft hyphens and zero-width characters. */
  text: string;
  /** Begins with a capital. */
  capital: boolean;
  /** Part of a web or e-mail address. */
  address: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  /** Index into `blocks`. */
  block: number;
  /** Index into `sections`; -1 before the first heading. */
  section: number;
  words: Word[];
}

export interface ReadText extends PolicyDocument {
  sentences: Sentence[];
  sections: Section[];
  /** For each section the index of the one that holds it; -1 for none. */
  parents: number[];
}

/** A full stop after these does not end a sentence, in any of the languages. */
const ABBREVIATIONS = new Set(
  (
    'nr no art arts artt abs avsn lit litr bokst jf jfr f.eks eks bl.a b.la dvs osv mv m.v ev evt hhv iht ihht kap pkt stk st ca inkl ekskl o.l m.m tlf ' +
    'z.b d.h u.a bzw ggf gem i.v.m i.s.d s.o s.u vgl ff usw etc str inc ltd co corp buchst ziff e.g i.e cf para paras sec vs dr mr mrs ms prof ' +
    't.ex bl.a p.g.a s.k resp f.d m.fl d.v.s al p.ex let ph par ggfs sog max min mio tel tfn adr a.s s.a'
  ).split(' '),
);
/** Abbreviations that stand at the end of sentences too. */
const FORMS = new Set('ltd inc corp co etc osv usw m.m s.a'.split(' '));
const URL_WRITTEN = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** A domain is tried from its first label on, and not again from each. */
const DOMAIN =
  /(?<![\w@-]|(?:^|[^\w@-])[a-z0-9-]+\.)(?:[a-z0-9-]+\.)+(?:com|net|org|no|de|dk|se|fr|eu|io|co\.uk|example|test|ai|app|cloud|me|tv)\b(?:\/[^\s<>"“”«»]*)?/;
const WEB_ADDRESS = new RegExp(`${URL_WRITTEN.source}|${DOMAIN.source}`, 'gi');
const ADDRESS = new RegExp(`${URL_WRITTEN.source}|${MAIL.source}|${DOMAIN.source}`, 'gi');
/** Web and e-mail addresses as they are written out. Mail is looked for from each letter on: only where it can be. */
export const addressesIn = (text: string): Iterable<RegExpExecArray> => text.matchAll(text.includes('@') ? ADDRESS : WEB_ADDRESS);
const WORD = /[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{N}\p{M}_])?/uy;
const SOME_INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Longer sentences are cut, so that no rule ever sees an endless one. */
const MAX_SENTENCE = 1500;

const MARK = /[.!?…](?:["”»“')\]]*)(?=\s|\p{Lu}\p{Ll}|$)|\n\s*\n|;\s/gu;

/** Ends of sentences within `text`, relative to it; the last is its length. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[0].startsWith('.')) {
      const before = /[\p{L}\p{N}.\u00a0-]*$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '';
      const word = before.toLowerCase().replace(/^[.-]+/, '');
      const last = word.split(/[.\u00a0-]/).at(-1) ?? word;
      const after = text.slice(end, end + 4);
      const glued = !/^\s/.test(after) && after !== '';
      // “z. B.”, “1. ledd”, “S. 1”, “Nr.”: not the end. Glued words (“nødvendige.Først”) are, names (“Firma.Net”) are not.
      // “bokstav a. Videre …”: an article's letter ends a sentence, an initial does not.
      const isLetter =
        /^[a-k]$/.test(last) &&
        /[\p{L}\d.)-]{2}\s$/u.test(text.slice(Math.max(0, match.index - 4), match.index - 1)) &&
        /^\s+\p{Lu}\p{Ll}(?:\p{Ll}|\s\p{Ll})/u.test(text.slice(end, end + 8));
      if (isLetter) {
        if (end > from) ends.push(end);
        from = end;
        continue;
      }
      // “… by Firm Ltd. If you …”: a legal form ends a sentence where a capital and then small words follow.
      const isForm =
        (FORMS.has(last) || /\/S$/.test(text.slice(match.index - 2, match.index))) &&
        /^\s+\p{Lu}\p{L}*\s+\p{Ll}/u.test(text.slice(end, end + 40));
      if (isForm) {
        if (end > from) ends.push(end);
        from = end;
        continue;
      }
      if (
        ABBREVIATIONS.has(word) ||
        ABBREVIATIONS.has(last) ||
        (last.length === 1 && /\p{L}/u.test(last) && !/^["”»)\]]/.test(match[0].slice(1)))
      )
        continue;
      if (/^\d{1,2}$/.test(last) && !/^\s+\p{Lu}/u.test(after)) continue;
      if (/^\s+\p{Ll}/u.test(after) && last.length <= 4) continue;
      if (glued && (last.length < 3 || /[\s\u00a0]$/.test(before) || !/^\p{Ll}+$/u.test(last))) continue;
    }
    if (end > from) ends.push(end);
    from = end;
  }
  if (from < text.length) ends.push(text.length);
  const cut: number[] = [];
  let last = 0;
  for (const end of ends) {
    while (end - last > MAX_SENTENCE) {
      const space = text.lastIndexOf(' ', last + MAX_SENTENCE);
      last = space > last + MAX_SENTENCE / 2 ? space : last + MAX_SENTENCE;
      cut.push(last);
    }
    cut.push(end);
    last = end;
  }
  return cut;
}

/** A letter or digit of Latin-1 or `_`: nearly all that these texts are written in. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);

/** End of the word that begins at `at`; `at` where none does. The pattern is asked only beyond plain letters. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  if (!(text.charCodeAt(end) >= 0x80)) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/**
 * Words of `text.slice(start, end)`.
 * @param known written → lower case: of a long text, each word is kept once
 */
export function wordsOf(text: string, start: number, end: number, known?: Map<string, string>): Word[] {
  const part = text.slice(start, end);
  const addresses: [number, number][] = [];
  if (/[.@]\w|:\/\//.test(part))
    for (const match of addressesIn(part)) addresses.push([match.index, match.index + match[0].length]);
  const words: Word[] = [];
  const veiled = SOME_INVISIBLE.test(part);
  let next = 0;
  for (let at = 0, to = 0; at < part.length; at = to) {
    to = wordEnd(part, at);
    if (to === at) {
      to += (part.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    while (next < addresses.length && (addresses[next]?.[1] ?? 0) <= at) next++;
    const address = next < addresses.length && (addresses[next]?.[0] ?? 0) <= at;
    const raw = part.slice(at, to);
    let lower = known?.get(raw);
    if (lower === undefined) {
      lower = raw.toLowerCase();
      if (veiled) lower = lower.replace(INVISIBLE, '');
      known?.set(raw, lower);
    }
    const first = raw.charCodeAt(0);
    const capital = first < 128 ? first >= 65 && first <= 90 : raw.charAt(0) !== lower.charAt(0);
    words.push({ start: start + at, end: start + to, text: lower, capital, address });
  }
  return words;
}

/** Sections from the headings, sentences from the blocks. */
export function readText(document: PolicyDocument): ReadText {
  const { text, blocks } = document;
  const sections: Section[] = [];
  const parents: number[] = [];
  const sentences: Sentence[] = [];
  const open: number[] = [];
  const known = new Map<string, string>();
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      while (open.length && (sections[open.at(-1) ?? 0]?.level ?? 0) >= block.level) {
        const closed = sections[open.pop() ?? 0];
        if (closed) closed.end = block.start;
      }
      parents.push(open.at(-1) ?? -1);
      open.push(sections.length);
      sections.push({
        heading: unmarked(text.slice(block.start, block.end)),
        level: block.level,
        start: block.start,
        end: text.length,
      });
    }
    const content = text.slice(block.start, block.end);
    let from = 0;
    for (const end of block.kind === 'heading' ? [content.length] : sentenceEnds(content)) {
      const lead = content.slice(from, end).search(/\S/);
      if (lead >= 0) {
        const start = block.start + from + lead;
        let to = block.start + end;
        while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
        sentences.push({ start, end: to, block: index, section: sections.length - 1, words: wordsOf(text, start, to, known) });
      }
      from = end;
    }
  });
  return { ...document, sentences, sections, parents };
}
