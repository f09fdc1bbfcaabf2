/**
 * Citations of the GDPR in every wording: one hand-written grammar for all languages.
 *
 *   citation  = [law] "art" number { paragraph } [sentence] { letter } [more of each] [law]
 *
 * Other laws' articles are told by the law's name beside them. Linear: each anchor is read once, forward.
 */

export interface Citation {
  /** Canonical: `GDPR 6(1)(f)`. */
  article: string;
  start: number;
  end: number;
}

/** White space; runs are bounded where used, so that no pattern can take long. */
const S = '[\\s\\u00a0]';
/** Names of Regulation 2016/679, short ones first in upper case only where they are ordinary letters. */
const NAME =
  `(?:(?:(?:EUs|EU['’]s|EUs?|den europeiske unions|the|den|der|die|le|EU${S}sin)${S}{1,4}(?:generelle?${S}{1,4}|nye${S}{1,4}|allm(?:ä|a)nna${S}{1,4})?)?` +
  `(?:(?:EU|UE)[-–${S.slice(1, -1)}]?)?(?:GDPR(?:-?forordningens?|['’:]?s|-en)?|DS-?GVO|RGPD|(?:UK|EU)${S}GDPR|` +
  `person(?:vern|opplysnings|uppgifts)-?forordning(?:ens?|a|as)?|personvernsforordning(?:ens?|a)?|(?:data(?:beskyttelses|skydds|vern)|databeskyttelse)-?f(?:or|ör)ordning(?:ens?|s|en|a)?|` +
  `general${S}data${S}protection${S}regulation|(?:EU${S}|europäischen?${S})?datenschutz-?${S}?grundverordnung|(?:DS-?)?grundverordnung|` +
  `règlement${S}général(?:${S}(?:européen)?)?(?:${S}sur)?(?:${S}la)?${S}protection${S}des${S}données|` +
  `(?:(?:general${S}|allgemeinen?${S})?(?:regulation|verordnung|forordning(?:ens?|en)?|förordning(?:ens?|en)?|règlement)${S}{0,4})?\\(?(?:EU|UE)\\)?${S}{0,4}(?:nr\\.?${S}{0,4}|n°${S}{0,4})?2016\\/679))`;
/** `GDPR (the General …)`, `personvernforordningen (GDPR)`. */
const LAW = `${NAME}(?:${S}{0,4}[(„"“«]{1,2}[^)\\n]{0,12}?${NAME}["”“»]{0,1}\\)?)?`;
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

const ART = new RegExp(
  `(?<![\\p{L}\\p{N}])art(?:(?:ikkel|icle|ikel|ikl)(?:s|en|ene|erne|ane|ar|eln|els|er|n|arna|a|ens)?|ikeln|s)?\\.?(?![\\p{L}])`,
  'giu',
);
const NUMBER = sticky(`${S}{0,4}(?:[:]${S}{0,4})?(\\d{1,2})(?!\\d|[.,]\\d{3})(?:${S}{0,4}(?:a|b|c)(?=${S}{1,4}(?:TKG|ZPO)))?`);
const SUPERSCRIPT = sticky(`(?:st|nd|rd|th)?(?!\\p{L})`);
const ORDINALS: Record<string, number> = {
  første: 1, fyrste: 1, first: 1, första: 1, premier: 1, erster: 1, annet: 2, andre: 2, andet: 2, anna: 2, second: 2, andra: 2, deuxième: 2, zweiter: 2,
  tredje: 3, third: 3, troisième: 3, dritter: 3, fjerde: 4, fjärde: 4, fourth: 4,
}; // prettier-ignore
const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };
const PARAGRAPH_WORD = `(?:nr|no|num(?:mer|éro)?|n°|avs(?:n(?:itt)?)?|abs(?:atz|ätze)?|stk|stykke|para(?:s|graphs?|graf|graphes?)?|par|ledd|ledet|punkt|pkt|point|al(?:inéa)?|§{1,2}|§|moment|mom)`;
const PARAGRAPH = [
  sticky(`${S}{0,4},?${S}{0,4}${PARAGRAPH_WORD}\\.?${S}{0,4}\\(?(\\d{1,2})\\)?(?!\\.?${S}{0,4}punktum)`),
  sticky(`${S}{0,4}\\((\\d{1,2})\\)`),
  sticky(`${S}{0,4},?${S}{0,4}(\\d{1,2})\\.?${S}{0,4}(?:ledd|avsnitt|stk\\.?|stykke|alinéa|paragraph|stycket|Absatz)(?!\\p{L})`),
  sticky(`${S}?[.-](\\d{1,2})(?![\\d]|${S}{0,4}(?:punktum|ledd|januar|jan))`),
];
const PARAGRAPH_ORDINAL = sticky(
  `${S}{0,4},?${S}{0,4}(\\p{L}+)${S}{1,4}(?:ledd|avsnitt(?:et)?|stk\\.?|stykke|alinéa|paragraph|stycket)(?!\\p{L})`,
);
const PARAGRAPH_ROMAN = new RegExp(`${S}{1,4}(I{1,3}|IV|V)(?![\\p{L}])(?:${S}\\d(?!\\d))?`, 'uy');
const SENTENCE = [
  sticky(
    `${S}{0,4},?${S}{0,4}(?:S(?:atz|\\.)?|punktum|pkt\\.?|sentence|punkt|setning|UAbs\\.?|Unterabsatz|sub-?paragraph|mening(?:en)?|phrase)${S}{0,4}\\(?\\d{1,2}\\)?(?=${S}|,|\\(|$)`,
  ),
  sticky(
    `${S}{0,4},?${S}{0,4}(?:\\d{1,2}\\.?|første|first|fyrste|første|första|annet|andre|second|erster|première)${S}{0,4}(?:punktum|pkt\\.?|sentence|setning|mening(?:en)?|UAbs\\.?|alternativ|Alt\\.?|sub-?paragraph|phrase|led(?=${S}{0,4},)|stycket)(?!\\p{L})`,
  ),
  sticky(`${S}{0,4},?${S}{0,4}Alt(?:ernative|\\.)?${S}{0,4}\\d`),
];
const LETTER_WORD = `(?:bokstav(?:en|ene|ane)?|bokst|litra|lit(?:t|era)?|lit|buchst(?:abe|aben)?|let(?:tres?|ters?)?|points?|pkt|punkt|led(?:en|et)?|b\\.|bst)`;
const LETTER_MARKED = sticky(`${S}{0,4},?${S}{0,4}${LETTER_WORD}\\.?${S}{0,4}[(„"“]?([a-k])(?![\\p{L}\\p{N}])["”“]?(\\))?`);
const LETTER_BRACKET = sticky(`${S}{0,4},?${S}{0,4}\\(([a-k])\\)`);
const LETTER_CLOSED = sticky(`${S}{0,4}[,.]?${S}{0,4}-?([a-k])\\)`);
const LETTER_BARE = sticky(`(?:[ \\t\\u00a0]*,[ \\t\\u00a0]*|[ \\t\\u00a0]+|\\.|-|)([a-h])(?![\\p{L}\\p{N}])(?!['’])`);
const AND = `(?:${S}{0,4}(?:,|;|/)?${S}{0,4}(?:og|and|und|et|och|eller|or|oder|ou|samt|sowie|as well as|resp\\.|bzw\\.|hhv\\.|&|\\+)${S}{0,4}(?:/${S}{0,4}(?:or|eller|oder|ou)${S}{0,4})?|${S}{0,4}[,;/]${S}{0,4})`;
const RANGE = `${S}{0,4}(?:[-–—]|to|til|till|bis|à|through|t\\.o\\.m\\.)${S}{0,4}`;
const FOLLOWING = sticky(
  `${S}{0,4}(?:ff|flg|et${S}{1,4}seq|et${S}{1,4}suiv(?:ants)?|ss)\\.?(?!\\p{L})|${S}{1,4}f\\.(?=${S}{1,4}(?:${NAME}))|${S}{1,4}(?:et${S}{1,4}suivants|og${S}{1,4}f(?:ø|ö)lgende|och${S}{1,4}f(?:ø|ö)ljande)`,
);
const OF = `(?:${S}{0,4},)?${S}{0,4}(?:(?:of|in|under|i|du|de|der|des|av|enligt|etter|nach|iht\\.?|till|til)${S}{1,4}(?:(?:the|den|det|der|le|la|l['’])${S}{0,4})?|\\(${S}{0,4}(?:the${S}{1,4})?|[-–]${S}{0,4})?`;
const SUFFIX = sticky(`${OF}(${LAW})(?![\\p{L}\\p{N}])`);
const PREFIX = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LAW})["”»]?[.:,]?${S}{0,4}(?:(?:in|i|its|dens)${S}{1,4})?(?:['’]s?${S}{1,4})?$`,
  'iu',
);
const LETTER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LETTER_WORD}|punkt)\\.?${S}{0,4}\\(?([a-k])\\)?${S}{0,4},?${S}{0,4}(?:of|i|in|des|de${S}{1,4}l['’]?|under|till|til|zu)?(?:${S}{1,4}(?:the|den|det))?${S}{0,4}$`, 'iu'); // prettier-ignore
/** Article without “art”: `GDPR 6(1)(f)`. */
const BARE_LAW = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:GDPR|DS-?GVO|RGPD)${S}{1,4}(?=\\d{1,2}(?:\\(|\\.\\d|${S}{0,4}(?:nr|Abs|\\(1)))`,
  'gu',
);
const OTHER_LAW =
  /^[\s\u00a0,)(]*(?:(?:of|in|i|der|des|du|de|av|from|fra|till?|under|the|den|det|la|le|l['’]|loi|cette?|dies\w+|denne|disse|these|this|our|våre|vores|unser\w*|nos)[\s\u00a0]+){0,4}["„“«]?(?:TMG|TDDDG|TTDSG|TKG|BDSG|UWG|BGB|HGB|AGB|ePrivacy|e-privacy|eprivacy|ePD|(?:Council[\s\u00a0]|EU[\s\u00a0])?direkti?v|directive|Richtlinie|ekom|CCPA|CPRA|LOPD|DSG\b|revDSG|nDSG|nFADP|FADP|DSA\b|DMA\b|AI[\s\u00a0]Act|KI-VO|TFEU|TEU|AEUV|EUV|Charter|charte|charta|ECHR|EMK|EMRK|convention|konvensjon|constitution|grunnlov|Grundgesetz|GG\b|LIL\b|Informatique|code[\s\u00a0]|Swiss|schweiz|terms|vilkår|vilkar|villkor|conditions|contract|kontrakt|avtale|aftale|avtal|agreement|Vertrag|contrat|law\b|lov(?:en)?\b|lag(?:en)?\b|Gesetz|loi\b|personopplysningslov|bokføringslov|bogføringslov|regulation[\s\u00a0]\(?EU\)?[\s\u00a0]*(?!2016\/679)\d|forordning[\s\u00a0]\(?EU\)?[\s\u00a0]*(?!2016\/679)\d|Verordnung[\s\u00a0]\(EU\)[\s\u00a0]*(?!2016\/679)\d|règlement[\s\u00a0]\(UE\)[\s\u00a0]*(?!2016\/679)\d|2002\/58|95\/46|SCC|standard)/iu;
const OTHER_LAW_BEFORE =
  /(?:ePrivacy[-\s\u00a0]?\p{L}*|direkti?v\p{L}*(?:[\s\u00a0]+[\d/]+(?:\/(?:EF|EC|EG|CE))?)?|directive(?:[\s\u00a0]+[\d/]+(?:\/(?:EF|EC|EG|CE))?)?|Richtlinie(?:[\s\u00a0]+[\d/]+\/E[GC])?|TMG|TDDDG|TTDSG|BDSG|ekomlov\p{L}*|CCPA|DSA|DMA|AI[\s\u00a0]Act|EMK|ECHR|FADP|n?DSG|charter|\blovens?|\blagens?|personopplysningsloven)[\s\u00a0,.:(]*$/iu;
const MENTIONED = new RegExp(NAME, 'iu');

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
      reader.take(sticky(`(?:${RANGE}|${AND})`));
      if (reader.at === from) return;
      const range = new RegExp(`^${RANGE}$`, 'iu').test(reader.text.slice(from, reader.at));
      const start = reader.at;
      const letter = reader.letter(keyOf(), true);
      const next = /^[\s\u00a0]+(\p{Ll}{2,})/u.exec(reader.text.slice(reader.at, reader.at + 16))?.[1];
      const ends = letter && (next === undefined || (SUFFIX_START.test(next) && next.length > 1));
      const certain =
        letter &&
        (/[)(]|\p{L}{2}/u.test(reader.text.slice(start, reader.at)) ||
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
    const joint = reader.take(sticky(`(?:${RANGE}|${AND})`));
    if (!joint) break;
    const range = new RegExp(`^${RANGE}$`, 'iu').test(joint[0]);
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
      /^[\s\u00a0]*(?:\.[\s\u00a0]*(?:\p{L}{3,}|\d)|\p{L}{3,}[\s\u00a0]+\d{4}|%|:\d|dager|days|Tage|år\b|måneder|jours|months)/iu.test(
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
