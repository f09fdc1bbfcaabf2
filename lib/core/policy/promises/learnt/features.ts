/**
 * What the learnt weights know of a sentence: which concepts it holds, which it begins with, and which follow which. No word
 * of any language: what is learnt from sentences in one goes for all.
 */
import type { Frame } from '../../frame.ts';

/** Furthest that two concepts may stand apart to be taken together, in words. */
const REACH = 7;
/** Stands beside a concept that stands alone, and beside one that the sentence begins with. */
export const ALONE = '';
export const FIRST = '^';
/** A service or organization, whichever. */
const NAME = '@';

/** Calls `visit` once or more for each feature, named by its two parts. */
export function visitFeatures(
  { hits, mentions, urls, text, sentence }: Frame,
  visit: (first: string, second: string) => void,
): void {
  const all = mentions.length
    ? [...hits, ...mentions.map(({ from, to }) => ({ concept: NAME, from, to }))].sort((a, b) => a.from - b.from || a.to - b.to)
    : hits;
  for (let i = 0; i < all.length; i++) {
    const hit = all[i];
    if (!hit) continue;
    visit(hit.concept, ALONE);
    if (hit.from === 0) visit(hit.concept, FIRST);
    for (let k = i + 1; k < all.length; k++) {
      const next = all[k];
      if (!next || next.from - hit.to > REACH) break;
      if (next.concept !== hit.concept) visit(hit.concept, next.concept);
    }
  }
  if (urls.length > 0) visit('url', ALONE);
  if (text.includes(':')) visit(':', ALONE);
  const question = text.indexOf('?');
  if (question >= 0) visit('?', text.trimEnd().endsWith('?') ? FIRST : ALONE);
  visit('words', String(Math.min(5, sentence.words.length >> 3)));
}
