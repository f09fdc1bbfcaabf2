/** A paragraph in a language of its own, in a text that is else all of one. */
import type { Frame } from '../frame.ts';
import { voteLanguage } from '../language.ts';
import { PROFILES } from '../languages/profiles.generated.ts';
import type { Reading } from '../read.ts';

const SMALL = new Map(PROFILES.map(({ code, stopWords }) => [code, new Set(stopWords.split(' '))]));
/** Neighbours that share too many words to be told by one paragraph. */
const FAMILY: Record<string, string> = { nb: 'nordic', nn: 'nordic', da: 'nordic', is: 'nordic' };
const familyOf = (code: string): string => FAMILY[code] ?? code;
/** The name of an authority or a law in its own language. */
const isName = (words: readonly { capital: boolean }[]): boolean =>
  words.length < 15 && words.filter(({ capital }) => capital).length * 5 > words.length * 2;
const MIN_WORDS = 8;
const MAX_PLACES = 5;

export function readForeign({ document, frames, language, add }: Reading): void {
  const own = familyOf(language);
  const ownSmall = SMALL.get(language);
  const foreign: { start: number; end: number }[] = [];
  let words = 0;
  let strange = 0;
  let block: Frame[] = [];
  const look = (): void => {
    const [first] = block;
    let count = 0;
    let familiar = 0;
    for (const { sentence } of block)
      for (const { text, address } of sentence.words) {
        if (address) continue;
        count++;
        if (ownSmall?.has(text)) familiar++;
      }
    words += count;
    // Nearly every paragraph is in the document's language: it has enough of its small words, and no vote is needed.
    if (first && count >= MIN_WORDS && familiar * 7 < count && first.kind !== 'cell' && !first.chrome) {
      const written = block.flatMap(({ sentence }) => sentence.words.filter(({ address }) => !address));
      if (isForeign(written.map(({ text }) => text)) && !isName(written)) {
        strange += count;
        foreign.push({ start: first.sentence.start, end: block.at(-1)?.sentence.end ?? first.sentence.end });
      }
    }
    block = [];
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
    if (block[0] && block[0].sentence.block !== frame.sentence.block) look();
    block.push(frame);
  }
  look();
  if (words < 100 || strange > words * 0.2 || document.text.length < 600) return;
  for (const place of foreign.slice(0, MAX_PLACES)) add('defect', place, { kind: 'untranslated' }, { confidence: 0.7 });
}
