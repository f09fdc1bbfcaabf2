import { describe, expect, it } from 'vitest';
import { audits } from '../audits/index.generated.ts';
import { findings as de } from './de/findings.ts';
import { findings as en, type FindingWords } from './en/findings.ts';
import { findings as nb } from './nb/findings.ts';
import { sayAudit, sayFinding, sayReason } from './say.ts';
import { duration, type Values } from './values.ts';

const languages = { en, nb, de };
const full: Values = {
  ...{ service: 'Meta Pixel', organization: 'Meta', purpose: 'marketing', before: 1800, requests: 2, cookies: '_fbp' },
  ...{ identifier: '_fbp', identifierKind: 'cookie', identifierHow: 'known', when: 'before-choice' },
  ...{
    cookie: '_fbp',
    days: 90,
    declared: 30,
    detail: 'HTTP 503',
    gaps: 'lost',
    services: 'Meta Pixel',
    promises: 2,
    checked: 1,
  },
  ...{ mechanism: 'Privacy Shield', places: 3, country: 'US', reject: 2, accept: 1, listed: 7 },
  ...{ site: 'nb', policy: 'en', source: 'https://shop.example/personvern', standing: 'tracking' },
  ...{ script: 'cdn.shop.example', apis: 'audio, canvas', fields: 'ud[em]', kinds: 'email phone', form: 'plain' },
  ...{ withdraw: 4, count: 2, names: 'TTDSG', first: '[…]', missing: 'basis complaint', items: 7, host: 'cdn.shop.example' },
  ...{ boxes: 'Statistics' },
};
const bare: Values = {
  ...full,
  organization: 'Meta Pixel',
  before: -1,
  requests: 0,
  cookies: '',
  identifier: '',
  identifierKind: '',
  identifierHow: '',
  detail: '',
  purpose: 'unknown',
};

/** Some are only said where there is something to name. */
const NAMED: Record<string, Values> = {
  'necessary-only-default': { cookies: '_ga' },
  'unknown-cookies': { cookies: '_ga' },
  'undeclared-cookie': { cookies: '_ga' },
  'list-complete': { cookies: 2 },
  'lifetimes-given': { cookies: 2 },
  'no-necessity-claim': { cookies: 2 },
  'cookie-lifetime-undeclared': { cookies: '_ga' },
  'necessity-claim': { cookies: '_ga' },
  'anonymity-claim/cross-site': { cookies: 'IDE' },
  'audit-error': { detail: 'HTTP 503' },
};
const fit = (key: string, values: Values): Values => ({ ...values, ...NAMED[key] });

function textsOf(words: FindingWords): [string, string][] {
  return [full, bare].flatMap((values) => [
    ...Object.entries(words.findings).flatMap(([key, text]) =>
      Object.entries(text).map(([part, say]): [string, string] => [`${key}.${part}`, say(fit(key, values))]),
    ),
    ...Object.entries(words.reasons).map(([key, say]): [string, string] => [key, say(fit(key, values))]),
  ]);
}

describe.each(Object.entries(languages))('words of findings in %s', (language, words) => {
  it('are whole sentences, without holes, and never say violation', () => {
    const bad = textsOf(words).filter(
      ([, text]) => text.trim() === '' || /undefined|NaN|null|violation|Verstoß|brudd\b| {2}|\(\)|\.\.$| [.,;]/.test(text),
    );
    expect(bad).toEqual([]);
    const openEnded = textsOf(words).filter(([key, text]) => !/\.title$/.test(key) && !/[.!?]$|503$/.test(text));
    expect(openEnded).toEqual([]);
  });

  it('name every audit', () => {
    for (const { id } of audits) expect(sayAudit(language as 'en', id)).not.toBe(id);
  });

  it('are this language’s own', () => {
    if (language === 'en')
      return expect(sayAudit('en', 'tracking-before-choice')).toBe(
        audits.find(({ id }) => id === 'tracking-before-choice')?.title,
      );
    const english = new Map(textsOf(en));
    expect(textsOf(words).filter(([key, text]) => text.split(' ').length > 4 && english.get(key) === text)).toEqual([]);
  });
});

describe('saying', () => {
  const message = { key: 'tracking-before-choice', values: full };
  it('says how long before the choice, as a person would', () => {
    expect(sayFinding('en', message).title).toBe('Meta Pixel ran 1.8 s before any choice');
    expect(sayFinding('nb', message).title).toBe('Meta Pixel kjørte 1,8 s før noe var valgt');
    expect(sayFinding('de', message).title).toBe('Meta Pixel lief 1,8 s vor jeder Auswahl');
    expect(sayFinding('en', { key: 'tracking-before-choice', values: bare }).title).toBe('Meta Pixel ran before any choice');
  });
  it('says one cookie and a country as a person would', () => {
    const abroad = { key: 'storage-location', values: { ...full, country: 'US' } };
    expect(sayFinding('en', abroad).seen).toContain('the cookie _fbp. The company is run from elsewhere (United States)');
    expect(sayFinding('nb', abroad).seen).toContain('informasjonskapselen _fbp. Selskapet drives fra USA');
    expect(sayFinding('de', abroad).seen).toContain(
      'das Cookie _fbp. Die Firma wird von anderswo betrieben (Vereinigte Staaten)',
    );
    expect(sayFinding('en', { ...abroad, values: { ...full, cookies: '_fbc, _fbp' } }).seen).toContain('the cookies _fbc, _fbp');
  });
  it('rounds durations', () => {
    expect([duration(340, '.'), duration(1849, '.'), duration(60_000, ','), duration(150_000, ',')]).toEqual([
      '340 ms',
      '1.8 s',
      '60 s',
      '2,5 min',
    ]);
  });
  it('refuses what no audit says, and names of object methods', () => {
    expect(() => sayFinding('en', { key: 'no-such', values: {} })).toThrow(/no words for the finding “no-such”/);
    expect(() => sayReason('en', { key: 'constructor', values: {} })).toThrow(RangeError);
  });
});
