/** All words that a person reads, in the languages that we speak. */
import { faces as de } from './de/faces.ts';
import { faces as en, type FaceWords } from './en/faces.ts';
import { formats, type Formats } from './format.ts';
import { faces as nb } from './nb/faces.ts';

export const LANGUAGES = ['en', 'nb', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
export type { FaceWords, Formats };

export interface Words {
  /** For `<html lang>`. */
  language: Language;
  faces: FaceWords;
  format: Formats;
}

const make: Record<Language, () => Words> = {
  // British English: day before month, 24 hours.
  en: () => ({ language: 'en', faces: en, format: formats('en-GB') }),
  nb: () => ({ language: 'nb', faces: nb, format: formats('nb') }),
  de: () => ({ language: 'de', faces: de, format: formats('de') }),
};
const made = new Map<Language, Words>();

/** The language of ours that a reader of `tag` (BCP 47) reads best: Norwegian and its neighbours read bokmål. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (['nb', 'no', 'nn'].includes(primary)) return 'nb';
  return primary === 'de' ? 'de' : 'en';
}

/** @param tag BCP 47 tag of the reader's language; any other than ours gives English */
export function wordsFor(tag: string): Words {
  const language = languageOf(tag);
  const words = made.get(language) ?? make[language]();
  made.set(language, words);
  return words;
}
