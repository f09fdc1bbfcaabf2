import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsFor } from './index.ts';

const still = { after: 'load', milliseconds: 5100, quiet: true } as const;
const said = (...waits: Parameters<ReturnType<typeof wordsFor>['waited']>[0] & object) =>
  LANGUAGES.map((language) => wordsFor(language).waited(waits)?.replaceAll('\u00a0', ' '));

describe('how long a run waited', () => {
  it('is one sum, in each language', () => {
    expect(said(still, { after: 'choice', milliseconds: 3000, quiet: true })).toEqual([
      'waited 8.1 s for quiet',
      'ventet 8,1 s på ro',
      '8,1 s auf Ruhe gewartet',
    ]);
  });

  it('says where the site had nothing left to do', () => {
    expect(said({ after: 'load', milliseconds: 900, quiet: true, idle: true })).toEqual([
      'waited 900 ms, until the site had nothing left to begin',
      'ventet 900 ms, til nettstedet ikke hadde mer å sette i gang',
      '900 ms gewartet, bis die Website nichts mehr vorhatte',
    ]);
  });

  it('names each moment once after which the site was still busy', () => {
    const busy = { milliseconds: 8000, quiet: false } as const;
    expect(said(still, { after: 'choice', ...busy }, { after: 'scroll', ...busy }, { after: 'scroll', ...busy })[0]).toBe(
      'waited 29.1 s; still busy after the choice and after scrolling',
    );
  });

  it('is nothing where nothing was waited for', () => {
    expect(wordsFor('en').waited(undefined)).toBeNull();
    expect(wordsFor('en').waited([])).toBeNull();
  });
});
