/** Which language a text is in: what the document says, checked by a vote of small words. */
import { LANGUAGES } from './languages/index.ts';

const votes = new Map<string, string[]>();
for (const { code, stopWords } of LANGUAGES) {
  for (const word of stopWords.split(' ')) {
    const codes = votes.get(word);
    if (codes) codes.push(code);
    else votes.set(word, [code]);
  }
}
/** Fewer votes than this, or too small a share of the words, tell nothing. */
const MIN_VOTES = 4;
const MIN_SHARE = 0.03;

/** The language of these words by vote; null where none leads. */
export function voteLanguage(words: Iterable<string>): string | null {
  const score = new Map<string, number>();
  let count = 0;
  for (const word of words) {
    count++;
    const codes = votes.get(word);
    if (codes) for (const code of codes) score.set(code, (score.get(code) ?? 0) + 1 / codes.length);
  }
  let best: string | null = null;
  let bestScore = 0;
  for (const [code, value] of score) {
    if (value > bestScore) {
      best = code;
      bestScore = value;
    }
  }
  return bestScore >= MIN_VOTES && bestScore >= count * MIN_SHARE ? best : null;
}

/** The document's language: the vote where it is clear, else what the document declares; `und` where neither tells. */
export function languageOf(declared: string | null, words: Iterable<string>): string {
  const vote = voteLanguage(words);
  if (vote) return vote;
  const named = declared === 'no' ? 'nb' : declared;
  return named && LANGUAGES.some(({ code }) => code === named) ? named : (named ?? 'und');
}
