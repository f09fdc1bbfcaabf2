import { READ_LANGUAGES } from '../model/policy.ts';
import { LANGUAGES } from './languages/index.ts';
import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

const of = (text: string, declared: string | null = null): string => languageOf(declared, text.toLowerCase().split(/[^\p{L}]+/u));

it.each([
  ['nb', 'Vi behandler opplysninger om deg når du bruker nettsiden, og vi deler dem ikke med andre.'],
  ['nn', 'Vi handsamar opplysningar om deg når du brukar nettstaden, og vi deler dei ikkje med andre.'],
  ['da', 'Vi behandler oplysninger om dig, når du bruger hjemmesiden, og vi deler dem ikke med andre.'],
  ['sv', 'Vi behandlar uppgifter om dig när du använder webbplatsen, och vi delar dem inte med andra.'],
  ['de', 'Wir verarbeiten Ihre Daten, wenn Sie unsere Seite besuchen, und geben sie nicht weiter.'],
  ['en', 'We process your data when you visit our site and do not pass it on to others.'],
  ['fr', 'Nous traitons vos données lorsque vous visitez notre site et ne les transmettons pas.'],
  ['es', 'Tratamos los datos personales cuando usted visita nuestra página y no los cedemos.'],
  ['nl', 'Wij verwerken uw gegevens wanneer u onze website bezoekt en delen deze niet met derden.'],
])('%s', (language, text) => expect(of(text)).toBe(language));

it('believes the document where the words tell nothing, and says so where nothing tells', () => {
  expect(of('Google Analytics', 'no')).toBe('nb');
  expect(of('Google Analytics')).toBe('und');
  expect(of('Nous traitons vos données lorsque vous visitez notre site', 'en')).toBe('fr');
});

it('reads the languages that the audits believe to be read', () => {
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual([...READ_LANGUAGES].sort());
});
