/** Companies and services that no catalogue knows, found by their form: a legal suffix, or “the service X”. */
import { type Frame, says } from './frame.ts';
import type { ReadText } from './sentences.ts';

export interface UnknownVendor {
  name: string;
  start: number;
  end: number;
  disclosure: 'declared' | 'mentioned';
}

const SUFFIX =
  '(?:GmbH(?:\\s?&\\s?Co\\.?\\s?KG)?|gGmbH|mbH|AG|SE|KG|OHG|e\\.\\s?K\\.|UG|ASA|AS|A/S|ApS|AB|Oyj?|Ltd\\.?|Limited|PLC|plc|LLP|Inc\\.?|LLC|Corp\\.?|Corporation|B\\.V\\.|BV|N\\.V\\.|S\\.A\\.S\\.?|SAS|S\\.A\\.(?!\\p{L})|SARL|S\\.à\\sr\\.l\\.|SASU|S\\.p\\.A\\.|S\\.r\\.l\\.|SIA|OÜ|Pty)';
const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&.+-]{0,30}";
const COMPANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORD}(?:[ \\u00a0](?:${WORD}|&|og|und|and|et|de|of|on|for|von|van|du|des|la|le|i|\\d{1,4})){0,4}),?[ \\u00a0]${SUFFIX}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A proper name after a word for a service; nouns with capitals (German) need more than a capital. */
const NAMED = new RegExp(`^[ \\u00a0]["“„«]?((?:${WORD})(?:[ \\u00a0]${WORD}){0,2})`, 'u');
const ODD_CASE = /\p{Ll}\p{Lu}|\p{Lu}{2}|\d|\.\p{Ll}/u;
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
  for (const frame of frames) {
    if (frame.chrome || says(frame, ...OWN)) continue;
    const heading = headings.get(frame.sentence.section);
    if (heading && says(heading, ...OWN)) continue;
    const denied = says(frame, 'not', 'renounce', 'removed') && !says(frame, 'consent', 'before', 'without');
    const put = (name: string, at: number, length: number): void => {
      const start = frame.sentence.start + at;
      const end = start + length;
      const known = frame.mentions.some((mention) => mention.start < end && mention.end > start);
      if (known || own.some((one) => isSame(one, name)) || (found.at(-1)?.end ?? -1) > start) return;
      found.push({ name, start, end, disclosure: denied ? 'mentioned' : 'declared' });
    };
    // The company behind the service that the section is about is no service of its own.
    const isProvider = headingOf(frame.sentence.section).length > 0;
    // A company in a whole sentence has a part in what is said; alone on its line it is an address.
    if ((says(frame, ...DOING) || frame.sentence.words.length >= 5) && !isProvider)
      for (const match of frame.text.matchAll(COMPANY))
        if (!isBehind(frame, match.index)) put(match[0].trim(), match.index, match[0].length);
    if (!says(frame, 'use', 'embed')) continue;
    for (const hit of frame.hits) {
      if (hit.concept !== 'service' || hit.to - hit.from !== 1) continue;
      const word = frame.sentence.words[hit.from];
      if (!word) continue;
      const at = word.end - frame.sentence.start;
      const match = NAMED.exec(frame.text.slice(at, at + 80));
      const name = match?.[1];
      if (!match || !name || (capitalNouns && !ODD_CASE.test(name))) continue;
      put(name.replace(/[.,]$/, ''), at + match[0].length - name.length, name.replace(/[.,]$/, '').length);
    }
  }
  return found;
}

/** Does the company stand behind a service named before it in the same breath: “X, a service of Y Ltd”? */
function isBehind(frame: Frame, at: number): boolean {
  const before = frame.mentions.filter((mention) => mention.service && mention.end - frame.sentence.start <= at).at(-1);
  return before !== undefined && !AND.test(frame.text.slice(before.end - frame.sentence.start, at));
}
const AND = /(?<!\p{L})(?:og|and|und|et|och|samt|sowie|ainsi)(?!\p{L})/iu;

const isSame = (a: string, b: string): boolean =>
  a.toLowerCase().startsWith(b.toLowerCase()) || b.toLowerCase().startsWith(a.toLowerCase());

/** The site's own company: beside “controller”, in the title, or the first that the text introduces itself with. */
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
      if (introduces && says(frame, 'use', 'provider') && !says(frame, 'controller', 'we')) continue;
      names.push(match[0].trim());
      first = false;
    }
    if (frame.sentence.start > 200_000) break;
  }
  // A text that introduces itself twenty times is a list.
  names.splice(20);
  // “Exempel Kaffe AB” is called “Exempel” or “Exempel Kaffe” afterwards.
  return names.flatMap((name) => [name, name.split(/\s+/).slice(0, -1).join(' ')]).filter(Boolean);
}
const OWN_HEADING = /kontakt|contact|impressum|about us|om oss|om os|qui sommes|ansvar|verantwortlich|mentions/i;
