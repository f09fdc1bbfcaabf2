/** A language that is mixed with another in practice has a file of its own words, which are added to the other's. */
import type { LanguageData } from '../lexicon.ts';

/** As it stands in a language's file: all its words, or those that it adds to the language of code `builtOn`. */
export interface OwnWords extends LanguageData {
  builtOn?: string;
}

const added = (base: string | undefined, own: string | undefined): string => [base, own].filter(Boolean).join(', ');

/** All words of `own`; stop words and letters tell a language from its neighbour, and are not shared. */
export function joinWords({ builtOn: _, ...own }: OwnWords, base: LanguageData): LanguageData {
  const names = new Set([...Object.keys(base.concepts), ...Object.keys(own.concepts)]);
  return {
    ...own,
    concepts: Object.fromEntries([...names].map((name) => [name, added(base.concepts[name], own.concepts[name])])),
    numbers: added(base.numbers, own.numbers),
    units: added(base.units, own.units),
  };
}
