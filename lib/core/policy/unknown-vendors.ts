/** Companies and services that no catalogue knows, found by their form: a legal suffix, or “the service X”. */
import { leadsAway } from './elsewhere.ts';
import { type Frame, says, saysAny } from './frame.ts';
import type { Mention } from './names.ts';
import { namedVendors } from './named-vendors.ts';
import { senseOf } from './senses.ts';
import type { ReadText } from './sentences.ts';

export interface UnknownVendor {
  name: string;
  start: number;
  end: number;
  disclosure: 'declared' | 'off-site' | 'mentioned';
}

const SUFFIX =
  '(?:GmbH(?:\\s?&\\s?Co\\.?\\s?(?:KG|OHG)(?:aA)?)?|gGmbH|mbH|AG|SE|KGaA|KG|OHG|e\\.\\s?K\\.|e\\.?G\\.?(?![\\p{L}])|e\\.\\s?V\\.|GbR|UG(?: \\(haftungsbeschränkt\\))?|ASA|ANS|AS|A/S|I/S|K/S|P/S|ApS|IVS|AB|HB|KB|Oyj?|hf\\.|ehf\\.|Pvt\\.?\\sLtd\\.?|Ltd\\.?|Limited|PLC|plc|LLP|Inc\\.?|LLC|CIC|Corp\\.?|Corporation|B\\.V\\.|BV|N\\.V\\.|NV|S\\.A\\.S\\.?|SAS|S\\.A\\.(?!\\p{L})|SA|SNC|EURL|SCOP|SCA|SARL|S\\.à\\sr\\.l\\.|Sàrl|SASU|S\\.p\\.A\\.|S\\.r\\.l\\.|SIA|OÜ|Pty)';
const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&.+-]{0,30}";
const COMPANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORD}(?:[ \\u00a0](?:${WORD}|&|og|und|och|and|et|de|of|on|for|für|för|von|van|du|des|la|le|i|på|the|[dl][’']\\p{L}+|\\d{1,4})){0,4}),?[ \\u00a0]${SUFFIX}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** What each company ends with: most sentences hold none. */
const COMPANY_AHEAD = new RegExp(`[ \\u00a0]${SUFFIX}(?![\\p{L}\\p{N}])`, 'u');
/** “der softgarden e-recruiting GmbH”: a firm that writes itself small, behind an article or a preposition. */
const SMALL_COMPANY = new RegExp(
  `(?<=(?:^|[\\s(])(?:der|die|by|from|with|av|af|fra|från|hos|von|til|till|par|chez|de)\\s)(\\p{Ll}[\\p{L}\\p{N}.+-]{2,30}(?:[ \\u00a0]\\p{Ll}[\\p{L}\\p{N}.+-]{2,30})?)[ \\u00a0](?:GmbH|AG|UG|KG|SE|ASA|AS|A/S|ApS|AB|HB|Ltd\\.?|Limited|Inc\\.?|LLC|B\\.V\\.|BV|SAS|SARL|SA)(?![\\p{L}\\p{N}])`,
  'gu',
);
const FORM_END = new RegExp(`,?[ \\u00a0]${SUFFIX}$`, 'u');
const JOINT = /^(?:.*[ \u00a0](?:og|und|och|and|et)[ \u00a0])(?=\p{Lu})/u;
const DOING = [
  'use',
  'provider',
  'service',
  'transfer',
  'share',
  'store',
  'process',
  'payment',
  'embed',
  'technology',
  'set',
  'load',
  'newsletter',
];
const OWN = ['controller', 'dpo', 'authority', 'complain'];

/** Companies with their legal form, in order. */
export const companiesIn = (text: string): string[] =>
  COMPANY_AHEAD.test(text) ? [...text.matchAll(COMPANY)].map((match) => match[0].trim()) : [];

/** A firm's name without its legal form, as texts call it the second time. */
export const withoutForm = (name: string): string => name.replace(FORM_END, '');

/** Companies of a sentence and where they stand in it; a first word that is only the sentence's is left out. */
function companiesOf(frame: Frame): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  if (!COMPANY_AHEAD.test(frame.text)) return found;
  for (const match of frame.text.matchAll(COMPANY)) {
    let name = match[0].trimEnd();
    let at = match.index;
    const drop = (length: number): void => {
      name = name.slice(length);
      at += length;
    };
    // “Hos X AS”, “Bei Y GmbH”.
    const first = /^\p{L}+[ \u00a0](?=\p{Lu})/u.exec(name)?.[0];
    if (at === 0 && first && frame.hits.some(({ from, concept }) => from === 0 && OPENING.includes(concept))) drop(first.length);
    // “A und B GmbH” is B alone where A is a name of its own.
    const joint = JOINT.exec(name)?.[0];
    const known =
      joint &&
      frame.mentions.some(
        ({ start, end }) => start < frame.sentence.start + at + joint.length && end > frame.sentence.start + at,
      );
    if (joint && known) drop(joint.length);
    found.push({ name, at });
  }
  for (const match of frame.text.matchAll(SMALL_COMPANY))
    if (!found.some(({ at, name }) => at < match.index + match[0].length && match.index < at + name.length))
      found.push({ name: match[0], at: match.index });
  return found;
}
/** What only a part of a company's name, or a law's, is; and the signal of browsers and players. */
const PART =
  /^(?:Ireland|Europe|Norway|Norge|Sweden|Sverige|Denmark|Danmark|Germany|Deutschland|France|Nordic|International|UK|USA|Articles?|Artik[a-z]+|Section|Clause|Do Not Track)$/;
const OPENING = ['by', 'toward', 'with', 'use', 'share', 'receive', 'transfer', 'service', 'provider', 'store', 'deal'];

/** Names as they stand, those of the site's own company left out. */
export function findUnknownVendors(
  document: ReadText,
  frames: readonly Frame[],
  headingOf: (section: number) => readonly string[],
  capitalNouns: boolean,
): UnknownVendor[] {
  const own = ownNames(document, frames);
  const found: UnknownVendor[] = [];
  const headings = new Map<number, Frame>();
  for (const frame of frames) if (frame.kind === 'heading') headings.set(frame.sentence.section, frame);
  const isOrdinary = ordinaryWords(frames);
  const heads = headingVendors(frames, headings, capitalNouns, isOrdinary);
  const items = itemVendors(frames, headings, isOrdinary);
  const put = (frame: Frame, name: string, at: number, length: number): void => {
    const start = frame.sentence.start + at;
    const end = start + length;
    const known = frame.mentions.some((mention) => mention.start < end && mention.end > start);
    if (known || PART.test(name) || own.some((one) => isSame(one, name)) || (found.at(-1)?.end ?? -1) > start) return;
    const sense = senseOf(frame, mentionAt(frame, name, start, end));
    if (sense === 'declared' || sense === 'mentioned' || sense === 'off-site')
      found.push({
        name,
        start,
        end,
        disclosure: sense === 'declared' && leadsAway(frame, frames[frame.index + 1]) ? 'off-site' : sense,
      });
  };
  const spelling = { capitalNouns, isOrdinary };
  for (const frame of frames) {
    if (frame.chrome || saysAny(frame, OWN)) continue;
    const heading = headings.get(frame.sentence.section);
    if (heading && saysAny(heading, OWN)) continue;
    const head = heads.get(frame.sentence.section);
    if (frame.kind === 'heading') {
      if (head) put(frame, head, frame.text.indexOf(head), head.length);
      continue;
    }
    // The company behind the service that the section is about is no service of its own.
    const isProvider = headingOf(frame.sentence.section).length > 0 || (head !== undefined && says(frame, 'provider'));
    const places: { name: string; at: number }[] = [];
    // A company in a whole sentence, or in a table, has a part in what is said; alone on its line it is an address.
    if ((saysAny(frame, DOING) || frame.sentence.words.length >= 5 || frame.kind === 'cell') && !isProvider)
      for (const one of companiesOf(frame)) if (!isBehind(frame, one.at)) places.push(one);
    for (const { name, at } of [...namedVendors(frame, spelling), ...(items.get(frame.index) ?? [])])
      if (!places.some((one) => one.at < at + name.length && at < one.at + one.name.length)) places.push({ name, at });
    places.sort((x, y) => x.at - y.at);
    for (const { name, at } of places) put(frame, name, at, name.length);
  }
  return found;
}

/** The name as if the catalogue knew it, so that its sense is told as any other's. */
function mentionAt(frame: Frame, name: string, start: number, end: number): Mention {
  const { words } = frame.sentence;
  const from = words.findIndex((word) => word.end > start);
  let to = Math.max(from, 0);
  while (to < words.length && (words[to]?.start ?? end) < end) to++;
  return {
    service: null,
    organization: null,
    name,
    ambiguous: false,
    start,
    end,
    sentence: frame.index,
    from: Math.max(from, 0),
    to,
    compound: '',
  };
}

/** Words that the text also writes small: no proper names. */
function ordinaryWords(frames: readonly Frame[]): (word: string) => boolean {
  let small: Set<string> | null = null;
  return (word) => {
    if (!small) {
      small = new Set();
      for (const { sentence } of frames) for (const one of sentence.words) if (!one.capital && !one.address) small.add(one.text);
    }
    return small.has(word);
  };
}

const ITEM =
  /^(?:[•·▪–—*-]\s+)?[*_"“„]{0,3}(\p{Lu}[\p{L}\p{N}.&+’'-]{1,24}(?:\s(?:&\s)?[\p{Lu}\d][\p{L}\p{N}.&+’'-]{0,24}){0,3})[*_"”“]{0,3}\s?(?:[–—:(]|-\s|,\s)/u;

/** Items of a list of vendors: “Name – newsletter”, under words on providers, and beside others that are surely vendors. */
function itemVendors(
  frames: readonly Frame[],
  headings: ReadonlyMap<number, Frame>,
  isOrdinary: (word: string) => boolean,
): Map<number, { name: string; at: number }[]> {
  const found = new Map<number, { name: string; at: number }[]>();
  for (let i = 0; i < frames.length; i++) {
    if (frames[i]?.kind !== 'item') continue;
    const intro = frames[i - 1];
    const run: Frame[] = [];
    for (; frames[i]?.kind === 'item' && frames[i]?.sentence.section === frames[i - run.length]?.sentence.section; i++) {
      const frame = frames[i];
      if (frame && frame.sentence.block !== run.at(-1)?.sentence.block) run.push(frame);
    }
    const heading = headings.get(run[0]?.sentence.section ?? -1);
    const tells = [intro, heading].some(
      (one) => one && says(one, 'provider', 'third', 'share', 'receive') && !says(one, ...OWN, 'right', 'not'),
    );
    const sure = run.filter((frame) => frame.mentions.length > 0 || companiesOf(frame).length > 0).length;
    if (!tells || sure === 0 || sure * 3 < run.length) continue;
    for (const frame of run) {
      const match = ITEM.exec(frame.text);
      const name = match?.[1];
      if (
        !name ||
        frame.mentions.some(({ from }) => from === 0) ||
        name.split(/\s/).every((word) => isOrdinary(word.toLowerCase()))
      )
        continue;
      if (frame.hits.some(({ from, to }) => from === 0 && to === 1) && !/\s/.test(name)) continue;
      found.set(frame.index, [{ name, at: frame.text.indexOf(name) }]);
    }
  }
  return found;
}

/** Headings that are a name and nothing else, which their section repeats or whose provider it tells. */
function headingVendors(
  frames: readonly Frame[],
  headings: ReadonlyMap<number, Frame>,
  capitalNouns: boolean,
  isOrdinary: (word: string) => boolean,
): Map<number, string> {
  const vendors = new Map<number, string>();
  for (const [section, heading] of headings) {
    const name = NUMBERED.exec(heading.text)?.[1] ?? heading.text;
    if (section === 0 || heading.mentions.length || heading.hits.length || !HEADING_NAME.test(name)) continue;
    if (heading.sentence.words.every(({ text }) => isOrdinary(text))) continue;
    const body = frames.slice(heading.index + 1, heading.index + 7).filter((frame) => frame.sentence.section === section);
    // Where every noun has a capital, one that its section repeats is not yet a name.
    const repeats =
      (!capitalNouns || /\p{Ll}\p{Lu}|\d|\p{Lu}{2}|\s/u.test(name)) &&
      body.some((frame) => holds(frame.text, name) && says(frame, ...DOING, 'deal', 'server'));
    // “Fonts” above “We use fonts from X”: where every noun has a capital, what is known by name is meant.
    const others = capitalNouns && body.slice(0, 3).some((frame) => frame.mentions.length > 0);
    const provided = !others && body.slice(0, 3).some((frame) => isProvided(frame, name) && companiesIn(frame.text).length > 0);
    if (repeats || provided) vendors.set(section, name);
  }
  return vendors;
}
/** “The provider is X Ltd”, said of what the heading names and not of something of ours. */
const isProvided = (frame: Frame, name: string): boolean =>
  holds(frame.text, name) ||
  (!says(frame, 'ours') && frame.hits.some(({ concept, from }) => concept === 'provider' && from <= 2));
/** Does the text hold the name as a whole word? */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z]\))\s+(.+)$/;
const HEADING_NAME = /^\p{Lu}[\p{L}\p{N}.&+-]{2,24}(?:\s[\p{Lu}\d][\p{L}\p{N}.&+-]{0,24}){0,2}$/u;

/** Does the company stand behind a service named before it in the same breath: “X, a service of Y Ltd”? */
function isBehind(frame: Frame, at: number): boolean {
  const before = frame.mentions.filter((mention) => mention.service && mention.end - frame.sentence.start <= at).at(-1);
  return before !== undefined && !AND.test(frame.text.slice(before.end - frame.sentence.start, at));
}
const AND = /(?<!\p{L})(?:og|and|und|et|och|samt|sowie|ainsi)(?!\p{L})/iu;

/** Is one the beginning of the other, whole words only? */
const isSame = (a: string, b: string): boolean => {
  const [long, short] = a.length > b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()];
  return long.startsWith(short) && !/\p{L}/u.test(long[short.length] ?? '');
};

/** The site's own company: beside “controller”, in the title, or the first that the text introduces itself with; and its domain. */
function ownNames(document: ReadText, frames: readonly Frame[]): string[] {
  const names: string[] = [];
  let first = true;
  for (const frame of frames) {
    const heading = document.sections[frame.sentence.section]?.heading ?? '';
    const introduces = frame.sentence.start < 1200 && first && frame.kind !== 'cell';
    const own = saysAny(frame, OWN) || OWN_HEADING.test(heading);
    for (const { name, at } of own || introduces ? companiesOf(frame) : []) {
      const end = frame.sentence.start + at + name.length;
      if (frame.mentions.some((mention) => mention.start < end && mention.end > frame.sentence.start + at)) continue;
      if (!saysAny(frame, OWN) && isDealtWith(frame, at, at + name.length)) continue;
      names.push(name);
      first = false;
    }
    if (frame.sentence.start > 200_000) break;
  }
  // A text that introduces itself twenty times is a list.
  names.splice(20);
  // The domain that most addresses are at is the site's, and so are the names in the title.
  const domains = new Map<string, number>();
  for (const match of document.text.slice(0, 200_000).matchAll(DOMAIN))
    domains.set(match[1] ?? '', (domains.get(match[1] ?? '') ?? 0) + 1);
  const [domain] = [...domains].sort((a, b) => b[1] - a[1])[0] ?? [];
  for (const match of document.title.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{N}-]{2,30}/gu)) names.push(match[0]);
  // “Exempel Kaffe AB” is called “Exempel” or “Exempel Kaffe” afterwards.
  return [
    ...names.flatMap((name) => [name, name.split(/\s+/).slice(0, -1).join(' ')]),
    ...(domain ? domain.split('-') : []),
  ].filter((name) => name.length > 2);
}
/** Does the company that a text begins with stand as one that we deal with, and not as who speaks? */
function isDealtWith(frame: Frame, at: number, end: number): boolean {
  if (/^\s?\([^)\w]{0,3}(?:we|us|our|vi|oss|os|wir|uns|nous|me)(?!\p{L})/iu.test(frame.text.slice(end, end + 12))) return false;
  const { words, start } = frame.sentence;
  const index = words.findIndex((word) => word.start - start >= at);
  const by = frame.hits.some(
    ({ concept, to }) => (concept === 'by' || concept === 'toward' || concept === 'copula') && to <= index && index - to <= 1,
  );
  // “We use X”: nobody uses himself.
  if (says(frame, 'wesubj') && frame.hits.some(({ concept, to }) => concept === 'use' && to <= index && index - to <= 1))
    return true;
  // “This site is run by X”: who runs it speaks.
  const runs = by && says(frame, 'onsite') && says(frame, 'runs');
  // “The shop is run by X”: who runs it speaks, be it not a system of ours.
  if (by && says(frame, 'runs') && !says(frame, 'ours', 'service', 'server', 'payment')) return false;
  // “Keys are issued by X”, but “this page is issued by X”.
  if (by && !says(frame, 'runs', 'onsite', 'policyword', 'thispolicy', 'responsible', 'controller', 'wesubj')) return true;
  return (
    !runs &&
    (by || index > 3 || says(frame, 'ours')) &&
    says(frame, 'use', 'provider', 'deal', 'server', 'share', 'payment', 'store', 'service')
  );
}
const OWN_HEADING = /kontakt|contact|impressum|about us|om oss|om os|qui sommes|ansvar|verantwortlich|mentions/i;
const DOMAIN = /(?:@|www\.)([\p{L}\p{N}-]{3,60})\.\p{L}{2,}/gu;
