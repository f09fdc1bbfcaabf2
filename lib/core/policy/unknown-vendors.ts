/** Companies and services that no catalogue knows, found by their form: a legal suffix, or “the service X”. */
import { type Frame, says } from './frame.ts';
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
  '(?:GmbH(?:\\s?&\\s?Co\\.?\\s?KG)?|gGmbH|mbH|AG|SE|KG|OHG|e\\.\\s?K\\.|UG|ASA|AS|A/S|ApS|AB|Oyj?|Ltd\\.?|Limited|PLC|plc|LLP|Inc\\.?|LLC|Corp\\.?|Corporation|B\\.V\\.|BV|N\\.V\\.|S\\.A\\.S\\.?|SAS|S\\.A\\.(?!\\p{L})|SARL|S\\.à\\sr\\.l\\.|SASU|S\\.p\\.A\\.|S\\.r\\.l\\.|SIA|OÜ|Pty)';
const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&.+-]{0,30}";
const COMPANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORD}(?:[ \\u00a0](?:${WORD}|&|og|und|and|et|de|of|on|for|von|van|du|des|la|le|i|\\d{1,4})){0,4}),?[ \\u00a0]${SUFFIX}(?![\\p{L}\\p{N}])`,
  'gu',
);
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
export const companiesIn = (text: string): string[] => [...text.matchAll(COMPANY)].map((match) => match[0].trim());

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
  const heads = headingVendors(frames, headings);
  for (const frame of frames) {
    if (frame.chrome || says(frame, ...OWN)) continue;
    const heading = headings.get(frame.sentence.section);
    if (heading && says(heading, ...OWN)) continue;
    const put = (name: string, at: number, length: number): void => {
      const start = frame.sentence.start + at;
      const end = start + length;
      const known = frame.mentions.some((mention) => mention.start < end && mention.end > start);
      if (known || own.some((one) => isSame(one, name)) || (found.at(-1)?.end ?? -1) > start) return;
      const sense = senseOf(frame, mentionAt(frame, name, start, end));
      if (sense === 'declared' || sense === 'mentioned' || sense === 'off-site')
        found.push({ name, start, end, disclosure: sense });
    };
    const head = heads.get(frame.sentence.section);
    if (frame.kind === 'heading') {
      if (head) put(head, frame.text.indexOf(head), head.length);
      continue;
    }
    // The company behind the service that the section is about is no service of its own.
    const isProvider = headingOf(frame.sentence.section).length > 0 || (head !== undefined && says(frame, 'provider'));
    const places: { name: string; at: number }[] = [];
    // A company in a whole sentence has a part in what is said; alone on its line it is an address.
    if ((says(frame, ...DOING) || frame.sentence.words.length >= 5) && !isProvider)
      for (const match of frame.text.matchAll(COMPANY))
        if (!isBehind(frame, match.index)) places.push({ name: match[0].trim(), at: match.index });
    for (const { name, at } of namedVendors(frame, { capitalNouns }))
      if (!places.some((one) => one.at < at + name.length && at < one.at + one.name.length)) places.push({ name, at });
    places.sort((x, y) => x.at - y.at);
    for (const { name, at } of places) put(name, at, name.length);
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

/** Headings that are a name and nothing else, which their section repeats or whose provider it tells. */
function headingVendors(frames: readonly Frame[], headings: ReadonlyMap<number, Frame>): Map<number, string> {
  const vendors = new Map<number, string>();
  for (const [section, heading] of headings) {
    const name = NUMBERED.exec(heading.text)?.[1] ?? heading.text;
    if (heading.mentions.length || heading.hits.length || !HEADING_NAME.test(name)) continue;
    const body = frames.slice(heading.index + 1, heading.index + 7).filter((frame) => frame.sentence.section === section);
    const repeats = body.some((frame) => holds(frame.text, name) && says(frame, ...DOING, 'deal', 'server'));
    const provided = body.slice(0, 3).some((frame) => says(frame, 'provider') && frame.text.search(COMPANY) >= 0);
    if (repeats || provided) vendors.set(section, name);
  }
  return vendors;
}
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
    const introduces = frame.sentence.start < 1200 && first;
    const own = says(frame, ...OWN) || introduces || OWN_HEADING.test(heading);
    for (const match of frame.text.matchAll(COMPANY)) {
      if (
        !own ||
        frame.mentions.some(
          (mention) =>
            mention.start < frame.sentence.start + match.index + match[0].length &&
            mention.end > frame.sentence.start + match.index,
        )
      )
        continue;
      if (
        introduces &&
        says(frame, 'use', 'provider', 'deal') &&
        !says(frame, 'controller', 'we', 'onsite') &&
        frame.sentence.start > 600
      )
        continue;
      names.push(match[0].trim());
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
const OWN_HEADING = /kontakt|contact|impressum|about us|om oss|om os|qui sommes|ansvar|verantwortlich|mentions/i;
const DOMAIN = /(?:@|www\.)([\p{L}\p{N}-]{3,60})\.\p{L}{2,}/gu;
