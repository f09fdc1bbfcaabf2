import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf, wordsFor } from './index.ts';

/** Every text in a tree of words, functions called with plausible values. */
function texts(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const call = node as (...args: unknown[]) => string;
    return [1, 2].map((n) => [`${path}(${n})`, call(n, n + 1, n, n)]);
  }
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('words', () => {
  it.each([
    ['nb-NO', 'nb'],
    ['nn', 'nb'],
    ['no_NO', 'nb'],
    ['de-AT', 'de'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('reads %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
    expect(wordsFor(tag).language).toBe(language);
  });

  it('says the verdict as the design draws it', () => {
    const said = LANGUAGES.map((language) => {
      const { verdict } = wordsFor(language).faces;
      return [verdict.before(3), verdict.clean, wordsFor(language).faces.declared.no, verdict.cannotTell('…')];
    });
    expect(said).toEqual([
      [
        '3 services ran before you chose.',
        'Nothing ran before your choice that needs it.',
        'not in the privacy policy',
        'Cannot tell: …',
      ],
      [
        '3 tjenester kjørte før du valgte.',
        'Ingenting som krever samtykke, kjørte før du valgte.',
        'ikke nevnt i personvernerklæringen',
        'Kan ikke avgjøres: …',
      ],
      [
        '3 Dienste liefen, bevor Sie gewählt haben.',
        'Vor Ihrer Auswahl lief nichts, was eine Einwilligung braucht.',
        'in der Datenschutzerklärung nicht genannt',
        'Nicht feststellbar: …',
      ],
    ]);
  });

  it('counts one as one and thousands as the language does', () => {
    expect(wordsFor('en').faces.verdict.before(1)).toBe('1 service ran before you chose.');
    expect(wordsFor('nb').faces.verdict.before(1)).toBe('1 tjeneste kjørte før du valgte.');
    expect(wordsFor('de').faces.verdict.before(1)).toBe('1 Dienst lief, bevor Sie gewählt haben.');
    expect(wordsFor('en').faces.report.observations(10_000)).toBe('10,000 observations');
    expect(wordsFor('de').faces.report.observations(10_000)).toBe('10.000 Beobachtungen');
  });

  it.each(LANGUAGES)('%s leaves no text empty, no number unset, and never says violation', (language) => {
    const all = texts(wordsFor(language).faces, language);
    expect(all.length).toBeGreaterThan(200);
    const bad = all.filter(([, text]) => text.trim() === '' || /#|undefined|NaN|violation|Verstoß|brudd\b/.test(text));
    expect(bad).toEqual([]);
  });

  it('says the same things in other words: nothing long stays English', () => {
    const english = new Map(texts(wordsFor('en').faces, ''));
    for (const language of ['nb', 'de'] as const) {
      const untranslated = texts(wordsFor(language).faces, '').filter(
        ([path, text]) => text.split(' ').length > 3 && english.get(path) === text,
      );
      expect(untranslated).toEqual([]);
    }
  });
});

describe('formats', () => {
  const en = wordsFor('en').format;
  it('shows times as short as they may be', () => {
    expect([en.duration(340), en.duration(1800), en.duration(150_000)]).toEqual(['340\u00a0ms', '1.8\u00a0s', '2.5\u00a0min']);
    expect([en.days(90), en.days(1), en.days(0.5), en.days(0.01)]).toEqual(['90 days', '1 day', '12 hours', '14 minutes']);
  });
  it('keeps thousandths of a second on the clock', () => {
    expect(en.clock(Date.UTC(2026, 10, 22, 14, 3, 7, 412))).toMatch(/^\d\d:03:07\.412$/);
  });
  it('names countries and languages, and shows what it does not know as it is', () => {
    expect([en.country('IE'), wordsFor('nb').format.country('US'), en.country('??')]).toEqual(['Ireland', 'USA', '??']);
    expect([wordsFor('de').format.language('nb'), en.language('not a tag')]).toEqual(['Norwegisch (Bokmål)', 'not a tag']);
  });
});
