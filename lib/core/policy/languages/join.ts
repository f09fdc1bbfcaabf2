/** A language that is mixed with another in practice has a file of its own words, which are added to the other's. */
import type { LanguageData } from '../lexicon.ts';

/** As it stands in a language's file: all its words, or those that it adds to the language of code `builtOn`. */
export interface OwnWords extends LanguageData {
  builtOn?: string;
}

const added = (base: string | undefined, own: string | undefined): string => [base, own].filter(Boolean).join(', ');

/** Its file in the extension, as small as can be: its profile is in every bundle. */
export const storedWords = ({ builtOn, concepts }: OwnWords): string =>
  JSON.stringify({ builtOn, concepts }, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll(', ', ',') : value));

/** Concepts of both. */
export function joinConcepts(base: LanguageData['concepts'], own: LanguageData['concepts']): LanguageData['concepts'] {
  const names = new Set([...Object.keys(base), ...Object.keys(own)]);
  return Object.fromEntries([...names].map((name) => [name, added(base[name], own[name])]));
}

/** All words of `own`; stop words and letters tell a language from its neighbour, and are not shared. */
export function joinWords({ builtOn: _, ...own }: OwnWords, base: LanguageData): LanguageData {
  return {
    ...own,
    concepts: joinConcepts(base.concepts, own.concepts),
    numbers: added(base.numbers, own.numbers),
    units: added(base.units, own.units),
  };
}
