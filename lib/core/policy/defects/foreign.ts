/** A paragraph or sentence in a language of its own, in a text that is else all of one. */
import type { Frame } from '../frame.ts';
import { voteLanguage } from '../language.ts';
import { PROFILES } from '../languages/profiles.generated.ts';
import type { Reading } from '../read.ts';
import type { Word } from '../sentences.ts';

const SMALL = new Map(PROFILES.map(({ code, stopWords }) => [code, new Set(stopWords.split(' '))]));
/** Neighbours that share too many words to be told by one paragraph. */
const FAMILY: Record<string, string> = { nb: 'nordic', nn: 'nordic', da: 'nordic', is: 'nordic' };
const familyOf = (code: string): string => FAMILY[code] ?? code;
/** The name of an authority or a law in its own language. */
const isName = (words: readonly { capital: boolean }[]): boolean =>
  words.length < 15 && words.filter(({ capital }) => capital).length * 5 > words.length * 2;
const QUOTED = /^[«»“”„"‚‘'›].*[«»“”"’'‹][.!?]?$|:\s?[«»“„"].{30,}/u;
/** “… art. 6 (1) f. This site is …”: a letter's full stop may have ended the sentence as well. */
function partsOf({ text, sentence }: Frame): (readonly Word[])[] {
  const at = text.search(/(?<=\s\p{Ll}\)?\.\s)\p{Lu}\p{Ll}/u);
  if (at < 0) return [sentence.words];
  const cut = sentence.words.findIndex(({ start }) => start >= sentence.start + at);
  return cut < 0 ? [sentence.words] : [sentence.words.slice(0, cut), sentence.words.slice(cut)];
}
const wordsIn = (block: readonly Frame[]): readonly Word[] =>
  block.length === 1 && block[0] ? block[0].sentence.words : block.flatMap(({ sentence }) => sentence.words);
const MIN_WORDS = 8;
const MAX_PLACES = 5;

export function readForeign({ document, frames, language, add }: Reading): void {
  const own = familyOf(language);
  const ownSmall = SMALL.get(language);
  const foreign: { start: number; end: number }[] = [];
  let words = 0;
  let strange = 0;
  let block: Frame[] = [];
  /** Nearly all that is written is in the document's language: it has enough of its small words, and no vote is needed. */
  const lookAt = (all: readonly Word[]): boolean => {
    let [count, familiar] = [0, 0];
    for (const { address, text } of all) {
      if (address) continue;
      count++;
      if (ownSmall?.has(text)) familiar++;
    }
    const [first] = all;
    if (!first || count < MIN_WORDS || familiar * 7 >= count) return false;
    const written = all.filter(({ address }) => !address);
    if (!isForeign(written.map(({ text }) => text)) || isName(written)) return false;
    strange += written.length;
    foreign.push({ start: first.start, end: all.at(-1)?.end ?? first.end });
    return true;
  };
  const look = (): void => {
    for (const { sentence } of block) words += sentence.words.length;
    const [first] = block;
    if (!first || first.kind === 'cell' || first.chrome || lookAt(wordsIn(block))) return;
    // A sentence that was left over stands among those that were translated; what is quoted was meant to.
    for (const frame of block)
      if (!QUOTED.test(frame.text))
        for (const part of partsOf(frame)) if (block.length > 1 || part !== frame.sentence.words) lookAt(part);
  };
  const isForeign = (list: readonly string[]): boolean => {
    const vote = voteLanguage(list);
    const small = SMALL.get(vote ?? '');
    if (!vote || !small || familyOf(vote) === own) return false;
    const theirs = list.filter((word) => small.has(word) && !ownSmall?.has(word)).length;
    const ours = ownSmall ? list.filter((word) => ownSmall.has(word) && !small.has(word)).length : 0;
    // Swedish beside Norwegian shares half its small words: those that it does not share must tell.
    return theirs >= Math.max(3, list.length / 6) && ours * 5 <= theirs;
  };
  for (const frame of frames) {
    if (block[0] && block[0].sentence.block !== frame.sentence.block) {
      look();
      block = [];
    }
    block.push(frame);
  }
  look();
  if (words < 100 || strange > words * 0.2 || document.text.length < 600) return;
  for (const place of foreign.slice(0, MAX_PLACES)) add('defect', place, { kind: 'untranslated' }, { confidence: 0.7 });
}
