/** Parts of a sentence between its commas, colons and dashes, for rules that an exception elsewhere must not silence. */
import { clauseEnds, type Frame } from '../frame.ts';
import { conceptsOf } from '../lexicon.ts';
import { once } from '../once.ts';

/** The sentence's clauses as frames of their own; the sentence itself where it is one. */
export const clausesOf = once((frame: Frame): readonly Frame[] => {
  const { words } = frame.sentence;
  const ends: number[] = [];
  for (let i = 1; i < words.length; i++) if (clauseEnds(frame, i - 1, i)) ends.push(i);
  if (ends.length === 0) return [frame];
  let from = 0;
  return [...ends, words.length].map((to) => {
    const hits = frame.hits.filter((hit) => hit.from >= from && hit.from < to);
    const start = (words[from]?.start ?? 0) - frame.sentence.start;
    const end = (words[to - 1]?.end ?? 0) - frame.sentence.start;
    from = to;
    return { ...frame, hits, concepts: conceptsOf(hits), text: frame.text.slice(start, end) };
  });
});
