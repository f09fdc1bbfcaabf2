/** Countries outside the EEA that a text names, as ISO 3166 codes; their names come from the engine, in each language. */
import type { Word } from './sentences.ts';

const CODES = 'US GB CH CA JP IL IN AU NZ KR SG CN HK TW BR AR UY CL MX CO TR UA RS PH ZA MY TH VN AE RU BY EG MA TN KE FO'.split(
  ' ',
);
/** Names beside the official ones; the same word in several languages. */
const ALIASES: Record<string, string> = {
  usa: 'US', england: 'GB', uk: 'GB', storbritannia: 'GB', storbritannien: 'GB', großbritannien: 'GB', britain: 'GB', scotland: 'GB',
}; // prettier-ignore
/** Declined endings are cut: “Vereinigten Königreich”. */
const STEM = 7;

interface Name {
  code: string;
  parts: string[];
}
const known = new Map<string, ReadonlyMap<string, Name[]>>();
const stem = (word: string): string => word.slice(0, STEM);

function namesIn(language: string): ReadonlyMap<string, Name[]> {
  let names = known.get(language);
  if (names) return names;
  const byFirst = new Map<string, Name[]>();
  const put = (code: string, text: string): void => {
    const parts = text.toLowerCase().split(/[\s\u00a0’'-]+/).filter(Boolean).map(stem); // prettier-ignore
    const [first] = parts;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { code, parts }]);
  };
  const display = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of CODES) put(code, display.of(code) ?? code);
  for (const [alias, code] of Object.entries(ALIASES)) put(code, alias);
  known.set(language, (names = byFirst));
  return names;
}

/** Codes in the order of the text, each once. A name begins with a capital. */
export function countriesIn(words: readonly Word[], language: string): string[] {
  const names = namesIn(language === 'und' ? 'en' : language);
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!word.capital || word.address) return;
    for (const { code, parts } of names.get(stem(word.text)) ?? [])
      if (parts.every((part, k) => stem(words[i + k]?.text ?? '') === part)) found.add(code);
  });
  return [...found];
}
