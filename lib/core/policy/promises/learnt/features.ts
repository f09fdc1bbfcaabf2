/**
 * What the learnt weights know of a sentence: which concepts it holds, which it begins with, and which follow which. No word
 * of any language: what is learnt from sentences in one goes for all.
 */
import type { Frame } from '../../frame.ts';
import { MODE, OPT_OUT } from '../tokens.ts';

/** Furthest that two concepts may stand apart to be taken together, in words. */
const REACH = 7;
/** Second part of a feature of one concept, and of one that the sentence begins with. */
const ALONE = '';
const FIRST = '^';
/** A service or organization, whichever. */
const NAME = '@';

/** What is the same in every language: modes and addresses that ask a vendor for less. */
const TOKENS: readonly (readonly [token: RegExp, name: string])[] = [
  [MODE, 'mode'],
  [OPT_OUT, 'optaddress'],
];

export interface Visitor<Of> {
  /** What belongs to a feature's first part; undefined: whatever follows tells nothing. */
  of(first: string): Of | undefined;
  visit(of: Of, second: string): void;
}

/** Visits each feature once or more. */
export function visitFeatures<Of>({ hits, mentions, urls, text, sentence }: Frame, visitor: Visitor<Of>): void {
  const one = (first: string, second: string): void => {
    const of = visitor.of(first);
    if (of !== undefined) visitor.visit(of, second);
  };
  const all = mentions.length
    ? [...hits, ...mentions.map(({ from, to }) => ({ concept: NAME, from, to }))].sort((a, b) => a.from - b.from || a.to - b.to)
    : hits;
  for (let i = 0; i < all.length; i++) {
    const hit = all[i];
    const of = hit && visitor.of(hit.concept);
    if (!hit || of === undefined) continue;
    visitor.visit(of, ALONE);
    if (hit.from === 0) visitor.visit(of, FIRST);
    for (let k = i + 1; k < all.length; k++) {
      const next = all[k];
      if (!next || next.from - hit.to > REACH) break;
      if (next.concept !== hit.concept) visitor.visit(of, next.concept);
    }
  }
  for (const [token, name] of TOKENS) if (token.test(text)) one(name, ALONE);
  if (urls.length > 0) one('url', ALONE);
  if (text.includes(':')) one(':', ALONE);
  if (text.includes('?')) one('?', text.trimEnd().endsWith('?') ? FIRST : ALONE);
  one('words', String(Math.min(5, sentence.words.length >> 3)));
}
