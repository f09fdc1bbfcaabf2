/** A promise that takes two sentences: “The map is covered. Only your click brings it in.”, “Do you sell my data? Never.” */
import { type Frame, says } from '../frame.ts';

/** Words that point back stand no later than this; in a short sentence, anywhere: “Only your click brings it in.” */
const AT_ONCE = 5;
/** “Then”, “there”, “in that case” begin it. */
const AT_THE_START = 1;
const SHORT = 9;
/** “There”, “all the same” do nothing but point back: in a sentence of so many words, anywhere. */
const LESS_SHORT = 12;
/** Longest answer to a question, in words, that needs the question to be understood. */
const ANSWER = 22;
/** Longest pair: what is longer says two things. */
const LONGEST = 60;
/** “It”, “this”, “only then”, “before that”, “there”; each with the longest sentence in which it may stand anywhere. */
const POINTS_BACK = new Map([
  ['these', SHORT],
  ['thereupon', SHORT],
  ['refers', LESS_SHORT],
]);

const NO = new Set(['reject', 'not', 'none']);

/** Does the sentence need the one before it, of the same paragraph, to be understood? */
export function leansOn(frame: Frame, before: Frame | undefined): before is Frame {
  if (!before || before.chrome || before.kind === 'heading' || frame.kind === 'heading') return false;
  const [first, second] = [before.sentence, frame.sentence];
  if (first.section !== second.section || first.words.length + second.words.length > LONGEST) return false;
  if (before.text.trimEnd().endsWith('?')) return second.words.length <= ANSWER;
  return (
    first.block === second.block &&
    (isCurtain(before, frame) ||
      frame.hits.some(({ concept, from }) => {
        if (concept === 'leans') return from <= AT_THE_START;
        const short = POINTS_BACK.get(concept);
        return short !== undefined && (from <= AT_ONCE || second.words.length <= short);
      }))
  );
}

/** “You see a picture of the map. A click on the picture fetches it”, or the other way round. */
const isCurtain = (before: Frame, frame: Frame): boolean =>
  (says(before, 'cover', 'thumbnail') && says(frame, 'click', 'playstart')) ||
  (says(before, 'click', 'playstart') && says(frame, 'cover', 'thumbnail'));

/** “Does it …? No, …”: what is asked is not so. */
export const isDenied = (before: Frame, frame: Frame): boolean =>
  before.text.trimEnd().endsWith('?') && frame.hits.some(({ concept, from }) => from === 0 && NO.has(concept));

/** Both as one sentence, of which the first is a clause. */
export function together(before: Frame, frame: Frame): Frame {
  const [first, second] = [before.sentence, frame.sentence];
  const shift = first.words.length;
  // “No, only if you click”: the answer's no denies what was asked, not what it goes on to say.
  const isNo = before.text.trimEnd().endsWith('?') && /^\P{L}*[A-Za-zÀ-ɏ]+\s*[,:;.–—]\s*\S/u.test(frame.text);
  const own = isNo ? frame.hits.filter(({ concept, to }) => to > 1 || !NO.has(concept)) : frame.hits;
  const hits = [...before.hits, ...own.map((hit) => ({ ...hit, from: hit.from + shift, to: hit.to + shift }))];
  return {
    ...frame,
    sentence: { ...second, start: first.start, words: [...first.words, ...second.words] },
    // The mark that ends a sentence ends a clause of the pair.
    text: `${before.text.replace(/[.…]$/, ';')}${' '.repeat(Math.max(0, second.start - first.end))}${frame.text}`,
    hits,
    concepts: new Set(hits.map(({ concept }) => concept)),
    mentions: [...before.mentions, ...frame.mentions.map((one) => ({ ...one, from: one.from + shift, to: one.to + shift }))],
    urls: [...before.urls, ...frame.urls],
  };
}
