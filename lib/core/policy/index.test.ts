import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../model/parse.ts';
import { readPolicy } from './index.ts';
import { type Expected, scoreOf } from './score.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, source = 'policy.txt') => readPolicy({ source, bytes: encode(text) });
const senses = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).reading.services.map(({ id, name, disclosure }) => [id ?? name, disclosure]));

describe('invented policies in six languages', () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const files = readdirSync(folder);
  it.each(files.filter((file) => file.endsWith('.json')))('%s', (file) => {
    const document = files.find((name) => name !== file && name.startsWith(file.replace('json', ''))) ?? '';
    const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;
    const { reading, text } = readPolicy({ source: document, bytes: new Uint8Array(readFileSync(join(folder, document))) });
    expect(reading.document.language).toBe(expected.language);
    for (const { start, end, quote } of [...reading.statements, ...reading.services.flatMap(({ spans }) => spans)])
      expect(text.slice(start, end)).toBe(quote);
    for (const { kind, wrong, missed } of scoreOf(reading, expected))
      expect({ kind, wrong, missed }).toEqual({ kind, wrong: [], missed: [] });
  });
});

describe('senses of a name', () => {
  it.each([
    ['Vi bruker Google Analytics på nettsiden vår for statistikk.', 'google-analytics', 'declared'],
    ['Vi bruker ikke Google Analytics eller Facebook-piksel på denne nettsiden.', 'meta-pixel', 'mentioned'],
    ['Google Analytics lastes ikke før du har samtykket til statistikk.', 'google-analytics', 'declared'],
    ['Google Analytics is not used to identify you personally on our website.', 'google-analytics', 'declared'],
    ['We do not use Google Analytics without your consent on this website.', 'google-analytics', 'declared'],
    ['Unlike Google Analytics, our own statistics work without cookies for you.', 'google-analytics', 'mentioned'],
    ['Vi har en side på LinkedIn der du kan følge oss og våre nyheter.', 'linkedin-page', 'off-site'],
  ])('%s', (text, id, sense) => expect(senses(`Personvern\n\n${text}`)[id]).toBe(sense));

  it.each([
    'Av og til mottar vi opplysninger om deg fra kilder som LinkedIn og Facebook.',
    'Annonser kan dukke opp i søkemotorer som Yahoo og Bing.',
    'Du kan betale med MasterCard, Visa eller AMEX.',
    'Meta- og bruksdata, som tidspunkt og nettlesertype, blir behandlet.',
    'I din egen Google-konto kan du velge hva som skal vises.',
  ])('declares nobody: %s', (text) => {
    expect(Object.values(senses(`Personvern\n\n${text}`))).not.toContain('declared');
  });

  it('finds names with zero-width characters in them', () => {
    expect(senses('Personvern\n\nVi bruker Goo\u200bgle Ana\u00adlytics på nettsiden.')['google-analytics']).toBe('declared');
  });
});

describe('input that cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array(), /is empty/],
    ['white space', encode(' \n '), /is empty/],
    ['20 MB', new Uint8Array(20_000_000), /larger than 16 MB/],
    ['a PDF', encode('%PDF-1.7 …'), /PDF/],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3) * 31) & 255), /not text/],
  ])('%s', (_, bytes, message) => {
    const act = () => readPolicy({ source: 'x', bytes });
    expect(act).toThrow(InvalidInput);
    expect(act).toThrow(message);
  });

  it('reads windows-1252, UTF-16 and a wrong declaration', () => {
    const text = 'Personvernerklæring\n\nVi bruker Google Analytics på nettsiden når du har samtykket til det.';
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.from(
      [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    for (const bytes of [latin, utf16]) expect(readPolicy({ source: 'x.txt', bytes }).text).toBe(text);
    expect(readPolicy({ source: 'x', bytes: encode(text), contentType: 'text/plain; charset=iso-8859-1' }).text).toBe(text);
  });
});

const shared = join(import.meta.dirname, '../../../../shared');
interface Truth {
  files: Record<string, string>;
  citations: { f: string; start: number; end: number; norm: string }[];
  traps: { quote: { f: string; start: number; end: number } }[];
}
describe.skipIf(!existsSync(join(shared, 'ground-truth/seeds.json')))('the five seeds', () => {
  const truth = (): Truth => JSON.parse(readFileSync(join(shared, 'ground-truth/seeds.json'), 'utf8')) as Truth;
  const readings = new Map<string, ReturnType<typeof readPolicy>>();
  const seed = (key: string): ReturnType<typeof readPolicy> => {
    const source = truth().files[key] ?? '';
    const known = readings.get(key) ?? readPolicy({ source, bytes: new Uint8Array(readFileSync(join(shared, 'seeds', source))) });
    readings.set(key, known);
    return known;
  };
  /** By hand from the truth's tables: what a browser could meet, and what is declared beside it. */
  const SERVICES: Record<string, string> = {
    '000': 'weglot hubspot join youtube google-analytics google-ads microsoft-advertising meta-pixel linkedin-insight-tag',
    '001': '',
    '002': 'google-analytics meta-pixel linkedin-insight-tag albacross',
    '003':
      'google-analytics google-doubleclick paypal payone nexi salesforce trusted-shops youtube vimeo google-recaptcha google-tag-manager google-signals meta-pixel google-ads x-ads microsoft-advertising',
    '004': 'hubspot salesforce jetpack',
  };
  it.each(Object.keys(SERVICES))('%s: declares exactly the services of the truth', (key) => {
    const declared = seed(key).reading.services.filter(({ disclosure }) => disclosure === 'declared');
    expect(declared.map(({ id, name }) => id ?? name).sort()).toEqual((SERVICES[key] ?? '').split(' ').filter(Boolean).sort());
  });
  it('finds every citation with its span, and no other place', () => {
    for (const key of Object.keys(SERVICES)) {
      const found = seed(key).reading.statements.filter(({ type }) => type === 'gdpr-reference');
      const own = truth().citations.filter(({ f }) => f === key);
      for (const { start, end, norm } of own)
        expect(found).toContainEqual(expect.objectContaining({ start, end, value: { article: norm } }));
      for (const { start, end } of found) expect(own.some((one) => one.start === start && one.end === end)).toBe(true);
    }
  });
  it('takes no trap for a declared service, a cookie lifetime or a promise not to share', () => {
    for (const { quote } of truth().traps) {
      const { reading } = seed(quote.f);
      const inside = (one: { start: number; end: number }): boolean => one.start >= quote.start && one.end <= quote.end;
      const over = (one: { start: number; end: number }): boolean => one.start < quote.end && one.end > quote.start;
      expect(reading.services.filter(({ disclosure, spans }) => disclosure === 'declared' && spans.some(inside))).toEqual([]);
      expect(
        reading.statements.filter((one) => over(one) && (one.type === 'cookie-lifetime' || one.value.kind === 'no-sharing')),
      ).toEqual([]);
    }
  });
});
