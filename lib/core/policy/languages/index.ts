/** The languages that are read, all at once; a new one is one file and one line here. The extension loads them one by one. */
import type { LanguageData } from '../lexicon.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { joinWords, type OwnWords } from './join.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

/** As they are stored. */
export const LANGUAGE_FILES: readonly OwnWords[] = [nb, nn, en, de, da, sv, fr];
const fileOf = (code: string): OwnWords => {
  const file = LANGUAGE_FILES.find((one) => one.code === code);
  if (!file) throw new Error(`no language ${code}`);
  return file;
};

export const LANGUAGES: readonly LanguageData[] = LANGUAGE_FILES.map((file) =>
  file.builtOn ? joinWords(file, fileOf(file.builtOn)) : file,
);
