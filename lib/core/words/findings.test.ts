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
  ...{ boxes: 'Statistics', said: 'Statistics', shown: 'Necessary' },
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
  'list-elsewhere/vendor': { cookies: '_fbp' },
  'list-of-vendor-lacks': { cookies: '_fbp' },
  'opt-out': { identifier: 'cid' },
  'log-out': { cookies: 'PHPSESSID' },
  'form-traces': { cookies: 'contactDraft' },
  'promise-kept-typed': { cookies: 'contactDraft' },
  'promise-cookies-here': { cookies: '_ga' },
  'promise-own-cookie': { cookies: 'PHPSESSID' },
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
  it('says why in words; what a program said stands in brackets', () => {
    const values = { gaps: 'not-loaded', detail: 'navigation failed: net::ERR_NAME_NOT_RESOLVED' };
    const said = (key: string, more: Values) => (['en', 'nb', 'de'] as const).map((one) => sayReason(one, { key, values: more }));
    expect(said('incomplete', values)).toEqual([
      'Nothing was seen, but the recording is not whole: the page itself did not load (net::ERR_NAME_NOT_RESOLVED).',
      'Ingenting ble sett, men opptaket er ikke helt: selve siden ble ikke lastet (net::ERR_NAME_NOT_RESOLVED).',
      'Es wurde nichts gesehen, aber die Aufzeichnung ist nicht vollständig: die Seite selbst wurde nicht geladen (net::ERR_NAME_NOT_RESOLVED).',
    ]);
    expect(said('incomplete', { gaps: 'lost blocked no-such', detail: '' })[0]).toBe(
      'Nothing was seen, but the recording is not whole: some of the recording was lost; some requests were blocked before they left the browser.',
    );
    expect(said('incomplete', { gaps: '', detail: '' })[0]).toBe('Nothing was seen, but the recording is not whole.');
    const stayed = 'the banner stayed after the click (waited 8.1 s for quiet; still busy after choice)';
    expect(said('no-rejected', { detail: stayed })).toEqual([
      'No visit shows a rejection that could be verified: the banner stayed after the click.',
      'Ingen av besøkene viser en avvisning som lot seg bekrefte: banneret ble stående etter klikket.',
      'Kein Besuch zeigt eine Ablehnung, die sich bestätigen ließ: das Banner blieb nach dem Klick stehen.',
    ]);
    const stopped = 'stopped: the site does not answer: net::ERR_TIMED_OUT';
    expect(said('no-accepted', { detail: stopped })[2]).toMatch(
      /: abgebrochen: die Website antwortet nicht \(net::ERR_TIMED_OUT\)\.$/,
    );
    expect(said('policy-unreadable', { detail: 'HTTP 503' })[0]).toBe('The privacy policy could not be read (HTTP 503).');
  });
  it('names countries and languages', () => {
    const country = { key: 'storage-location', values: { ...full, service: 'Acme', country: 'US' } };
    expect(sayFinding('en', country).title).toContain('Acme is run from outside (United States)');
    expect(sayFinding('nb', country).title).toContain('Acme drives fra USA');
    const language = { key: 'policy-availability/language', values: { site: 'nb', policy: 'en' } };
    expect(sayFinding('nb', language).title).toContain('(norsk bokmål), men på engelsk');
  });
  it('says one cookie as one', () => {
    const sharing = (cookies: string) => ({ key: 'sharing-denied', values: { ...full, cookies } });
    expect(sayFinding('en', sharing('_fbp')).seen).toContain('the cookie _fbp');
    expect(sayFinding('nb', sharing('_fbp')).seen).toContain('informasjonskapselen _fbp');
    expect(sayFinding('de', sharing('_fbp')).seen).toContain('das Cookie _fbp');
    expect(sayFinding('en', sharing('_fbc, _fbp')).seen).toContain('the cookies _fbc, _fbp');
  });
  it('goes on to speak of one as one, and of several as several', () => {
    const undeclared = (cookies: string) => ({ key: 'undeclared-cookie', values: { ...full, cookies } });
    expect((['en', 'nb', 'de'] as const).map((one) => sayFinding(one, undeclared('_fbp')).seen)).toEqual([
      'The policy lists 7 cookies by name. This one was kept and is not among them: _fbp. It belongs to Meta Pixel.',
      'Erklæringen lister 7 informasjonskapsler ved navn. Denne ble lagret og er ikke blant dem: _fbp. Den hører til Meta Pixel.',
      'Die Erklärung führt 7 Cookies mit Namen auf. Dieses wurde gespeichert und ist nicht darunter: _fbp. Es gehört zu Meta Pixel.',
    ]);
    expect(sayFinding('en', undeclared('_fbc, _fbp')).seen).toMatch(/These were kept .* They belong to Meta Pixel\.$/);
    const unsaid = { key: 'cookie-lifetime-undeclared', values: { ...full, cookies: '_fbp', count: 1 } };
    expect(sayFinding('en', unsaid).seen).toMatch(/^This was kept .* given for it: _fbp\. It belongs to/);
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
