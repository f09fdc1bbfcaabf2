/** Passages by hand, in each language: links that lead nowhere, notes to a colleague, services under a wrong name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../index.ts';

const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore
const kindsIn = (source: string, text: string): unknown[] => {
  const { statements } = readPolicy({ source, bytes: new TextEncoder().encode(text) }).reading;
  return [...new Set(statements.filter(({ type }) => type === 'defect').map(({ value }) => value.kind))];
};
const rows = readFileSync(new URL('../fixtures/defects.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('passages by hand', () => {
  it.each(rows)('%s %s %s', (language = '', kind = '', text = '') => {
    const body = text.startsWith('<') ? text : `<p>${text}</p>`;
    const page = `<html lang="${language}"><body><h1>${TITLES[language] ?? ''}</h1>${body}</body></html>`;
    expect(kindsIn('policy.html', page)).toEqual(kind === '-' ? [] : [kind]);
  });
});

describe('menus typed with spaces', () => {
  const said = 'We use your data to send you the goods, and delete them when the law allows it.';
  const page = (line: string): string =>
    `# Privacy policy\n\n${said}\n\nWe answer letters.\n\n${line}\n\nNobody else reads them.\n\n${said}\n\nWrite to us.\n\nWe keep them for you.\n`;
  it.each([
    ['Product  Pricing  Docs  Changelog  Log in  Start free trial', ['page-chrome']],
    ['Home > About us > Privacy', ['page-chrome']],
    ['Meny Sök Logga in Varukorg (0) Fri frakt över 499 kr', ['page-chrome']],
    ['Menu Search My account Cart (2) Free delivery over £40', ['page-chrome']],
    ['Menü Suche Anmelden Warenkorb (0) Kostenloser Versand ab 50 €', ['page-chrome']],
    ['Free delivery over £40 for members of the club', []],
    ['Fri frakt över 499 kr', []],
    ['Startseite  Leistungen  Team  Kontakt  Impressum', ['page-chrome']],
    ['Name    E-mail    Phone    Order number', []],
    ['Necessary | Statistics | Marketing', []],
    ['Access  Rectification  Erasure  Portability', []],
    ['Matomo · Hotjar · Meta Pixel', []],
  ])('%s', (line, kinds) => expect(kindsIn('policy.md', page(line))).toEqual(kinds));
});

describe('a sentence in another language', () => {
  const page = (last: string): string =>
    '# Personvernerklæring\n\n' +
    'Denne teksten forteller hva vi gjør med opplysningene dine når du leier båt hos oss, hvorfor vi trenger dem, og hvor lenge vi tar vare på dem.\n\n' +
    'Når du bestiller, ber vi om navn, telefon og e-post, slik at vi kan ringe deg hvis været snur. Vi skriver også ned hvilken båt du leide, og når du kom tilbake. Regnskapet må vi ta vare på i fem år.\n\n' +
    'Skriver du til oss, leser den som har vakt meldingen, og den blir slettet etter at saken er ferdig. Ingen andre enn de som arbeider på brygga, har tilgang til innboksen, og vi bruker den ikke til noe annet enn å svare deg.\n\n' +
    `Vi svarer deg ut fra en berettiget interesse, art. 6 nr. 1 f. ${last}\n`;
  it.each([
    ['This site is protected by a hidden check and the terms of its maker apply to it.', ['untranslated']],
    ['Cette page est protégée par un contrôle qui est fourni par un prestataire de la société.', ['untranslated']],
    ['Loven heter The Act on the Processing of Personal Data of the Kingdom.', []],
    ['Siden er vernet av en usynlig prøve, og vilkårene til den som lager den, gjelder også her.', []],
  ])('%s', (last, kinds) => expect(kindsIn('policy.md', page(last))).toEqual(kinds));
});

describe('a list without periods beside others', () => {
  const page = (list: string): string =>
    `# Cookie policy\n\n## List\n\nNecessary\n\n- \`_ga\` – Google Analytics, 2 years\n- \`_gid\` – Google Analytics, 24 hours\n\n${list}\n`;
  const found = (list: string): string[] =>
    readPolicy({ source: 'policy.md', bytes: new TextEncoder().encode(page(list)) }).reading.statements.flatMap(
      ({ value, quote }) => (value.kind === 'missing-lifetime' ? [quote] : []),
    );
  it('is one finding, from the line that heads it to its end', () =>
    expect(found('Advertising\n\n- `_fbp` – Meta, ads\n- `_gcl_au` – Google Ads, clicks')).toEqual([
      'Advertising\n\n- `_fbp` – Meta, ads\n- `_gcl_au` – Google Ads, clicks',
    ]));
  it('is one for a table, at its first row', () =>
    expect(
      found('| Cookie | Set by | What for |\n|---|---|---|\n| `_fbp` | Meta | ads |\n| `_gcl_au` | Google Ads | clicks |'),
    ).toEqual(['`_fbp` | Meta | ads']));
  it('is the entry alone where the others of its list have theirs', () =>
    expect(found('Advertising\n\n- `_fbp` – Meta, 90 days\n- `_gcl_au` – Google Ads, clicks')).toEqual([
      '- `_gcl_au` – Google Ads, clicks',
    ]));
});
