/** What stands twice: a paragraph of one section, a section, a paragraph that speaks of no vendor. */
import { type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';

/** Paragraphs shorter than this repeat themselves rightly. */
const MIN_BLOCK = 120;
const MIN_NEAR = 50;
const MIN_SENTENCE = 30;
const MAX_TITLE = 80;

/** As it is compared: case, marks at its end and what numbers it do not count. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^(?:[#*>•-]+|\d{1,2}(?:\.\d{1,2})*[.)]?)\s+/, '')
    .replace(/[\s.:;,!*]+$/, '');

/** What generators say again of each vendor is no mistake. */
export function readRepeats({ document, frames, namings, add }: Reading): void {
  const seen = new Map<string, { section: number; block: number }>();
  const opened = new Set<string>();
  const titles = new Map<string, number>();
  for (const { start, end, kind } of document.blocks) {
    if (kind === 'cell') continue;
    const title = end - start <= MAX_TITLE ? bare(document.text.slice(start, end)) : '';
    titles.set(title, (titles.get(title) ?? 0) + 1);
  }
  const ofVendor = (section: number): boolean => section >= 0 && namings.topicOf(section).length > 0;
  for (const frame of frames) {
    const { section, block } = frame.sentence;
    const { start, end, kind } = document.blocks[block] ?? { start: 0, end: 0, kind: 'text' };
    if (kind === 'heading' || kind === 'cell' || frame.chrome || frame.sentence.start !== start) continue;
    // Short ones are compared with nothing but what stands under the same heading.
    const text = end - start >= MIN_NEAR ? bare(document.text.slice(start, end)) : '';
    const before = text.length >= MIN_NEAR ? seen.get(text) : undefined;
    const near = before && (before.section === section ? text.length >= MIN_BLOCK || block - before.block <= 2 : false);
    const apart =
      before &&
      !near &&
      text.length >= MIN_BLOCK &&
      before.section !== section &&
      !ofVendor(section) &&
      !ofVendor(before.section);
    // What stands under the same heading, whether or not it was taken for one.
    const above = frames[frame.index - 1];
    const aboveBlock = above && above.sentence.block !== block ? document.blocks[above.sentence.block] : undefined;
    const title =
      aboveBlock && aboveBlock.end - aboveBlock.start <= MAX_TITLE ? document.text.slice(aboveBlock.start, aboveBlock.end) : '';
    // “c) Legal basis” under each heading is a form that was filled in.
    const isForm = (titles.get(bare(title)) ?? 0) > 2 || (above !== undefined && says(above, 'basis_word'));
    const key = title && !isForm ? `${bare(title)}\n${bare(frame.text)}` : '';
    const twin = key !== '' && frame.text.length >= MIN_SENTENCE && opened.has(key);
    if (near || apart || twin) add('defect', { start, end }, { kind: 'duplicate' }, { confidence: 0.8 });
    if (text.length >= MIN_NEAR) seen.set(text, { section, block });
    if (key) opened.add(key);
  }
  sameSentence(frames, add);
  mostlySame(frames, add);
}

/** A paragraph of which two sentences or more stood in one of the same section before: it was changed a little. */
function mostlySame(frames: readonly Frame[], add: Reading['add']): void {
  const first = new Map<string, Frame>();
  let block = -1;
  let own: { frame: Frame; before: Frame | undefined }[] = [];
  const look = (): void => {
    const shared = own.filter(({ before }) => before !== undefined);
    const from = new Set(shared.map(({ before }) => before?.sentence.block));
    const length = shared.reduce((sum, { frame }) => sum + frame.text.length, 0);
    const [start] = own;
    // All of it: told already.
    const isWhole = shared.length === own.length && own.length === countOf(frames, shared[0]?.before);
    if (start && shared.length >= 2 && from.size === 1 && length >= MIN_BLOCK && shared.length * 2 > own.length && !isWhole)
      add('defect', start.frame.sentence, { kind: 'duplicate' }, { confidence: 0.7 });
  };
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell') continue;
    if (frame.sentence.block !== block) {
      look();
      block = frame.sentence.block;
      own = [];
    }
    const key = `${frame.sentence.section} ${frame.text}`;
    const before = frame.text.length >= MIN_SENTENCE ? first.get(key) : undefined;
    own.push({ frame, before: before && before.sentence.block !== block ? before : undefined });
    if (!before) first.set(key, frame);
  }
  look();
}
const countOf = (frames: readonly Frame[], one: Frame | undefined): number =>
  one
    ? frames
        .slice(Math.max(0, one.index - NEIGHBOURS), one.index + NEIGHBOURS)
        .filter(({ sentence }) => sentence.block === one.sentence.block).length
    : 0;
const NEIGHBOURS = 20;

/** The same sentence twice in one paragraph, or a long one that opens another of the same section. */
function sameSentence(frames: readonly Frame[], add: Reading['add']): void {
  const long = new Map<string, Frame>();
  for (const frame of frames) {
    const { length } = frame.text;
    if (length >= MIN_BLOCK && frame.kind === 'text' && !frame.chrome) {
      const key = `${frame.sentence.section} ${frame.text}`;
      const first = long.get(key);
      if (first && first.sentence.block !== frame.sentence.block)
        add('defect', frame.sentence, { kind: 'duplicate' }, { confidence: 0.75 });
      else long.set(key, frame);
    }
    const before = frames[frame.index - 1];
    if (!before || frame.chrome || frame.kind !== 'text' || before.sentence.block !== frame.sentence.block) continue;
    if (frame.text.length >= MIN_SENTENCE && before.text.length === frame.text.length && before.text === frame.text)
      add('defect', frame.sentence, { kind: 'duplicate' }, { confidence: 0.85 });
  }
}
