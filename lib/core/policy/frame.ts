/** What one sentence says, as concepts and names in order; the questions that rules ask of it. */
import type { Hit } from './lexicon.ts';
import type { Mention } from './names.ts';
import type { Sentence } from './sentences.ts';

export interface Frame {
  index: number;
  sentence: Sentence;
  text: string;
  hits: Hit[];
  concepts: ReadonlySet<string>;
  mentions: Mention[];
  /** Targets of the links in it, and addresses that are written out. */
  urls: readonly string[];
  /** Part of a heading, a list item, a table cell or running text. */
  kind: 'heading' | 'text' | 'item' | 'cell';
  chrome: boolean;
}

/** Furthest that two concepts of one rule may stand apart, in words. */
const GAP = 14;

const alternatives = new Map<string, readonly string[] | null>();
/** `a|b` → its parts, null where there is but one; rules ask the same few again and again. */
function choicesOf(choice: string): readonly string[] | null {
  let parts = alternatives.get(choice);
  if (parts === undefined) alternatives.set(choice, (parts = choice.includes('|') ? choice.split('|') : null));
  return parts;
}
function isSaid({ concepts }: Frame, choice: string): boolean {
  if (concepts.has(choice)) return true;
  const parts = choicesOf(choice);
  if (parts) for (const one of parts) if (concepts.has(one)) return true;
  return false;
}
const isStep = (step: string, concept: string): boolean => step === concept || (choicesOf(step)?.includes(concept) ?? false);

/** Are the steps said in this order, each at most `gap` words after the one before? `a|b`: either. Linear. */
export function follows(frame: Frame, steps: readonly string[], gap = GAP): boolean {
  // Most sentences lack one of the steps.
  for (const step of steps) if (!isSaid(frame, step)) return false;
  const reached = new Array<number>(steps.length).fill(-1);
  // “servers | located in”: two phrases may begin at one word, and the later end must not hide the earlier.
  const earlier = new Array<number>(steps.length).fill(-1);
  for (const hit of frame.hits) {
    for (let k = steps.length - 1; k >= 0; k--) {
      if (!isStep(steps[k] ?? '', hit.concept)) continue;
      const latest = reached[k - 1] ?? -1;
      const before = k === 0 ? hit.from : latest > hit.from ? (earlier[k - 1] ?? -1) : latest;
      if (before < 0 || hit.from < before || (k > 0 && hit.from - before > gap)) continue;
      if (k === steps.length - 1) return true;
      if (hit.to !== reached[k]) earlier[k] = reached[k] ?? -1;
      reached[k] = hit.to;
    }
  }
  return false;
}

/** Are both said, at most `gap` words apart, in any order? */
export function near(frame: Frame, a: string, b: string, gap = GAP): boolean {
  return follows(frame, [a, b], gap) || follows(frame, [b, a], gap);
}

/** Are all said within `span` words, in any order? */
export function gathers(frame: Frame, span: number, ...choices: string[]): boolean {
  // Most sentences lack one of them.
  for (const choice of choices) if (!isSaid(frame, choice)) return false;
  const { hits } = frame;
  return hits.some(
    ({ from, concept }) =>
      choices.some((choice) => isStep(choice, concept)) &&
      choices.every((choice) => hits.some((hit) => isStep(choice, hit.concept) && hit.from >= from && hit.to <= from + span)),
  );
}

/** Is any of these said? */
export const says = (frame: Frame, ...choices: readonly string[]): boolean => saysAny(frame, choices);
export function saysAny(frame: Frame, choices: readonly string[]): boolean {
  for (const choice of choices) if (isSaid(frame, choice)) return true;
  return false;
}

/** The vendor that does what the sentence says, named first or as “by X”; undefined where “we” do, or nobody is named. */
export function vendorSubject(frame: Frame): Mention | undefined {
  const first = frame.mentions[0];
  if (!first || says(frame, 'wesubj')) return undefined;
  // “According to LinkedIn, …”, “The provider LinkedIn …”: a few words may stand before a subject, none that does something.
  if (first.from <= 3 && !frame.hits.some((hit) => hit.to <= first.from && ACTS.has(hit.concept))) return first;
  return frame.mentions.find(({ from }) => BY.test(frame.sentence.words[from - 1]?.text ?? ''));
}
const ACTS = new Set([
  'use',
  'store',
  'deletion',
  'transfer',
  'process',
  'set',
  'embed',
  'load',
  'personaldata',
  'cookies',
  'marketing',
]);
const BY = /^(?:av|af|by|von|durch|par|hos|bei)$/;

/** Words between two hits hold a mark that ends a clause. */
export function clauseEnds(frame: Frame, fromWord: number, toWord: number): boolean {
  const { words } = frame.sentence;
  const a = words[Math.min(fromWord, toWord)];
  const b = words[Math.max(fromWord, toWord)];
  if (!a || !b) return false;
  const base = frame.sentence.start;
  return /[;:(–—]|,/.test(frame.text.slice(a.end - base, b.start - base));
}
