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

/** `Key`: what stands for a part of a feature, wherever it is said. */
export interface Visitor<Key> {
  keyOf(part: string): Key;
  visit(first: Key, second: Key): void;
}

/** Visits each feature once or more. */
export function visitFeatures<Key>({ hits, mentions, urls, text, sentence }: Frame, { keyOf, visit }: Visitor<Key>): void {
  const [alone, first] = [keyOf(ALONE), keyOf(FIRST)];
  const all = hits.map(({ concept, from, to }) => ({ key: keyOf(concept), from, to }));
  if (mentions.length) {
    const name = keyOf(NAME);
    for (const { from, to } of mentions) all.push({ key: name, from, to });
    all.sort((a, b) => a.from - b.from || a.to - b.to);
  }
  for (let i = 0; i < all.length; i++) {
    const hit = all[i];
    if (!hit) continue;
    visit(hit.key, alone);
    if (hit.from === 0) visit(hit.key, first);
    for (let k = i + 1; k < all.length; k++) {
      const next = all[k];
      if (!next || next.from - hit.to > REACH) break;
      if (next.key !== hit.key) visit(hit.key, next.key);
    }
  }
  for (const [token, name] of TOKENS) if (token.test(text)) visit(keyOf(name), alone);
  if (urls.length > 0) visit(keyOf('url'), alone);
  if (text.includes(':')) visit(keyOf(':'), alone);
  if (text.includes('?')) visit(keyOf('?'), text.trimEnd().endsWith('?') ? first : alone);
  visit(keyOf('words'), keyOf(String(Math.min(5, sentence.words.length >> 3))));
}
