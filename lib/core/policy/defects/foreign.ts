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
    const written = block.flatMap(({ sentence }) => sentence.words.filter(({ address }) => !address));
    const list = written.map(({ text }) => text);
    words += list.length;
    if (first && list.length >= MIN_WORDS && first.kind !== 'cell' && !first.chrome && !isName(written)) {
      const vote = voteLanguage(list);
      const small = SMALL.get(vote ?? '');
      const theirs = small ? list.filter((word) => small.has(word) && !ownSmall?.has(word)).length : 0;
      const ours = ownSmall && small ? list.filter((word) => ownSmall.has(word) && !small.has(word)).length : 0;
      // Swedish beside Norwegian shares half its small words: those that it does not share must tell.
      if (vote && familyOf(vote) !== own && theirs >= Math.max(3, list.length / 6) && ours * 5 <= theirs) {
        strange += list.length;
        foreign.push({ start: first.sentence.start, end: block.at(-1)?.sentence.end ?? first.sentence.end });
      }
    }
    block = [];
  };
  for (const frame of frames) {
    if (block[0] && block[0].sentence.block !== frame.sentence.block) look();
    block.push(frame);
  }
  look();
  if (words < 100 || strange > words * 0.2 || document.text.length < 600) return;
  for (const place of foreign.slice(0, MAX_PLACES)) add('defect', place, { kind: 'untranslated' }, { confidence: 0.7 });
}
