/** The languages that are read; a new one is one file and one line here. */
import type { LanguageData } from '../lexicon.ts';
import { nb } from './nb.ts';

export const LANGUAGES: readonly LanguageData[] = [nb];
