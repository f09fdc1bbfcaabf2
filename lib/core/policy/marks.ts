/** Small certain things: the policy's date, laws beside the GDPR, the reader's rights, and browser settings as the only way out. */
import { follows, type Frame, says } from './frame.ts';
import { lawsIn } from './laws.ts';
import type { Reading } from './read.ts';

const MONTHS: [month: number, begins: RegExp][] = [
  [1, /^jan/], [2, /^f[eé][bv]/], [3, /^m(?:ar|är|rz)/], [4, /^a[pv]r/], [5, /^ma[iyj]$/], [6, /^ju(?:n|in$)/], [7, /^jui?l/], [8, /^a(?:ug|oû)/], [9, /^sep/], [10, /^o[kc]t/], [11, /^nov/], [12, /^d[eé][scz]/],
]; // prettier-ignore
const DATE =
  /(?<y1>20\d\d)-(?<m1>\d\d)-(?<d1>\d\d)|(?<![\d.])(?<d2>\d{1,2})[./]\s?(?<m2>\d{1,2})[./]\s?(?<y2>20\d\d)|(?:(?<d3>\d{1,2})(?:\.|st|nd|rd|th|er)?\s(?:of\s)?)?(?<![A-Za-zÀ-ɏ])(?<w3>[A-Za-zÀ-ɏ]{3,9})\.?\s(?:(?<d4>\d{1,2})(?:st|nd|rd|th)?,\s)?(?<y3>20\d\d)(?![-\d])/gu;
const NUMBERED = /(?<![A-Za-zÀ-ɏ])vers[ij]on(?:en)?\s(?:nr\.?\s|no\.?\s)?(\d{1,3}(?:\.\d{1,3}){0,2})(?![\d.]\d)/iu;

const RIGHTS: [concept: string, kind: string][] = [
  ['right_access', 'access'], ['right_rectify', 'rectification'], ['right_erase', 'erasure'], ['right_restrict', 'restriction'], ['right_port', 'portability'], ['object', 'objection'], ['withdraw', 'withdraw'], ['complain', 'complaint'],
]; // prettier-ignore

/** @param offersChoice the text speaks of a banner, of consent before loading, or of another way to withdraw */
export function readMarks(reading: Reading, offersChoice: boolean): void {
  const { frames, namings, document, add } = reading;
  const rightSections = new Set(
    frames.filter((frame) => frame.kind === 'heading' && says(frame, 'right')).map(({ sentence }) => sentence.section),
  );
  const last = document.text.length;
  for (const frame of frames) {
    if (frame.chrome) continue;
    const { start, end, section } = frame.sentence;
    for (const { law, section: at, from, to } of lawsIn(frame.text))
      add('law-reference', { start: start + from, end: start + to }, at ? { law, section: at } : { law });
    const edge = start < 1500 || end > last - 1500 || frame.sentence.words.length <= 12;
    if (edge && says(frame, 'version') && frame.sentence.words.length <= 30) {
      const version = NUMBERED.exec(frame.text)?.[1];
      const date = dateOf(frame.text);
      if (date || version)
        add('version', { start, end }, { ...(date ? { date } : {}), ...(version ? { version } : {}) }, { confidence: 0.85 });
    }
    if (frame.kind === 'heading') continue;
    if (says(frame, 'right') || (rightSections.has(section) && !says(frame, 'cookies', 'browser')))
      for (const [concept, kind] of RIGHTS)
        if (says(frame, concept) && !follows(frame, ['not', concept], 2))
          add('right', { start, end }, { kind }, { confidence: says(frame, 'right') ? 0.85 : 0.75 });
    if (!offersChoice && isBrowserOnly(frame))
      add('browser-settings-only', { start, end }, {}, { service: namings.of(frame)[0]?.service ?? null, confidence: 0.7 });
  }
}

const isBrowserOnly = (frame: Frame): boolean =>
  says(frame, 'browser') &&
  says(frame, 'cookies') &&
  says(frame, 'settings', 'change') &&
  says(frame, 'reject', 'optout', 'deletion', 'blocked', 'change', 'not');

/** `2026-03-01`, or `2026-03` where no day is given; undefined where no date is. */
export function dateOf(text: string): string | undefined {
  for (const { groups } of text.matchAll(DATE)) {
    const word = groups?.w3?.toLowerCase();
    const month = word ? MONTHS.find(([, begins]) => begins.test(word))?.[0] : Number(groups?.m1 ?? groups?.m2);
    const year = groups?.y1 ?? groups?.y2 ?? groups?.y3;
    const day = Number(groups?.d1 ?? groups?.d2 ?? groups?.d3 ?? groups?.d4 ?? 0);
    if (!month || month > 12 || day > 31 || !year) continue;
    const two = (value: number): string => String(value).padStart(2, '0');
    return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
  }
  return undefined;
}
