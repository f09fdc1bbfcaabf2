/** The languages that are read, all at once; a new one is one file and one line here. The extension loads them one by one. */
import type { LanguageData } from '../lexicon.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const LANGUAGES: readonly LanguageData[] = [nb, nn, en, de, da, sv, fr];
