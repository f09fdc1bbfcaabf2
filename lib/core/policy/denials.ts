/** What one sentence takes back of another: headings that their section denies, sections whose heading denies, “both are removed”. */
import { type Frame, says } from './frame.ts';
import type { Naming } from './services.ts';

/** “What we do not use”, “No longer in use”: names below it are only spoken of. */
export const isDenyingHeading = (heading: Frame): boolean =>
  heading.mentions.length === 0 &&
  !says(heading, 'consent', 'cookies', 'before', 'without', 'personaldata') &&
  (says(heading, 'removed', 'renounce') || (says(heading, 'not', 'none') && says(heading, 'use', 'we', 'embed')));

/** “… had A and B. Both are removed.” */
export function denyLater(frames: readonly Frame[], of: (frame: Frame) => readonly Naming[]): void {
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    if (!before || before.sentence.block !== frame.sentence.block || frame.mentions.length || !says(frame, 'removed')) continue;
    const subject = frame.hits[0];
    const removed = frame.hits.find(({ concept }) => concept === 'removed');
    if (!subject || subject.from > 0 || !removed || removed.from > 4 || !['these', 'both'].includes(subject.concept)) continue;
    for (const naming of of(before)) if (naming.sense === 'declared') naming.sense = 'mentioned';
  }
}

/** “No.”, “We have neither.” */
const isNo = ({ text, mentions, hits, sentence: { words } }: Frame): boolean =>
  /^(?:nei|nej|no|nope|nein|non)(?![A-Za-zÀ-ɏ])/iu.test(text) ||
  (mentions.length === 0 &&
    words.length <= 6 &&
    hits.some(({ concept }) => concept === 'not' || concept === 'none') &&
    !/,/.test(text));

/** “Do you use X? No.”, “X? No, we do not record …”. */
export function denyAnswered(frames: readonly Frame[], of: (frame: Frame) => readonly Naming[]): void {
  for (const [index, frame] of frames.entries()) {
    const answer = frames[index + 1];
    if (!frame.mentions.length || !frame.text.endsWith('?') || answer?.sentence.block !== frame.sentence.block) continue;
    const named = frame.mentions.reduce((sum, { from, to }) => sum + to - from, 0);
    const asks =
      frame.sentence.words.length - named <= 2 ||
      (says(frame, 'use', 'embed', 'present') && !says(frame, 'personaldata', 'share'));
    if (!asks || !(isNo(answer) || says(answer, 'removed', 'renounce')) || says(answer, 'before', 'without', 'unless')) continue;
    for (const naming of of(frame)) if (naming.sense === 'declared') naming.sense = 'mentioned';
  }
}

/** A heading or a question declares nothing that its own section denies: “Matomo — we no longer use it”. */
export function denyHeadings(
  frames: readonly Frame[],
  namings: readonly Naming[],
  of: (frame: Frame) => readonly Naming[],
): void {
  const bodies = new Map<number, Frame[]>();
  for (const frame of frames) {
    if (frame.kind === 'heading') continue;
    const body = bodies.get(frame.sentence.section);
    if (body) body.push(frame);
    else bodies.set(frame.sentence.section, [frame]);
  }
  for (const naming of namings) {
    const asks = naming.frame.text.endsWith('?');
    const isHeading = naming.frame.kind === 'heading';
    if (!(isHeading || asks) || naming.sense !== 'declared' || !naming.service) continue;
    const body = bodies.get(naming.frame.sentence.section) ?? [];
    const same = body.flatMap((frame) => of(frame)).filter((one) => one.service === naming.service && one.frame !== naming.frame);
    const first = body[0];
    const denies = same.length
      ? same.every(({ sense }) => sense === 'mentioned')
      : isHeading &&
        first !== undefined &&
        first.mentions.length === 0 &&
        says(first, 'removed') &&
        (says(first, 'use') || (first.sentence.words.length <= 8 && !says(first, 'personaldata', 'cookies')));
    if (denies || (first && isHeading && asks && isNo(first))) naming.sense = 'mentioned';
    else if (same.length && same.every(({ sense }) => sense === 'off-site')) naming.sense = 'off-site';
  }
}
