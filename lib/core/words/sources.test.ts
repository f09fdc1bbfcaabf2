import { describe, expect, it } from 'vitest';
import { platforms } from '../consent/platforms/index.ts';
import { LANGUAGES, wordsFor } from './index.ts';

describe('what says which choice was made', () => {
  it.each([
    ['en', 'verified: platform-api klaro', 'confirmed by the consent platform’s own answer (Klaro)'],
    ['nb', 'verified: platform-api klaro', 'bekreftet av samtykkeplattformens eget svar (Klaro)'],
    ['de', 'verified: platform-api klaro', 'bestätigt durch die eigene Antwort der Einwilligungsplattform (Klaro)'],
    ['en', 'verified: stored-state cookie-information', 'confirmed by what the site stored (Cookie Information)'],
    ['en', 'verified: stored-state generic', 'confirmed by what the site stored'],
    ['en', 'verified: tcf', 'confirmed by the consent platform’s TCF string'],
    [
      'nb',
      'verified: platform-api klaro (“Statistik”, one of 2)',
      'bekreftet av samtykkeplattformens eget svar (Klaro); valgt: “Statistik”, én av 2',
    ],
    [
      'de',
      'the choice did not take: stored-state onetrust says accepted',
      'die Auswahl wurde nicht übernommen: das von der Website Gespeicherte (OneTrust) besagt, dass alles angenommen wurde',
    ],
    ['en', 'verified: the banner went and the site stored “x”', 'verified: the banner went and the site stored “x”'],
  ])('%s: %s', (language, told, said) => expect(wordsFor(language).recorded(told)).toBe(said));

  it.each([
    ['en', 'click “Godta alle”', 'the click on “Godta alle”'],
    ['nb', 'automation “Avvis”', 'vårt eget klikk på “Avvis”'],
    ['de', 'consent-mode hit', 'das Googles Tags Mitgeteilte'],
    ['en', 'click', 'a click'],
    ['en', 'of another version', 'of another version'],
  ])('%s: %s, in a report’s phases', (language, by, said) => expect(wordsFor(language).source(by)).toBe(said));

  it.each(LANGUAGES)('%s: leaves the id of no platform, and no place open', (language) => {
    const said = ['platform-api', 'stored-state'].flatMap((kind) =>
      platforms.map(({ id }) => wordsFor(language).source(`${kind} ${id}`)),
    );
    expect(said.filter((text) => /platform-api|stored-state|[{}]|undefined|\(\)/.test(text))).toEqual([]);
  });
});
