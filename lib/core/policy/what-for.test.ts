/** What data, what for, in which role and where to: one sentence each, in every language. */
import { describe, expect, it } from 'vitest';
import type { Statement } from '../model/policy.ts';
import { readPolicy } from './index.ts';

const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore
const read = (lang: string, body: string, type: string): Statement[] =>
  readPolicy({
    source: 'policy.html',
    bytes: new TextEncoder().encode(`<html lang="${lang}"><body><h1>${TITLES[lang] ?? ''}</h1>${body}</body></html>`),
  }).reading.statements.filter((statement) => statement.type === type);

describe('kinds of data', () => {
  const kinds = (lang: string, text: string): unknown[] => read(lang, `<p>${text}</p>`, 'data-category').map(({ value }) => value.category).sort(); // prettier-ignore
  it.each([
    ['nb', 'Vi lagrer navn, e-postadresse og telefonnummer.', ['email', 'name', 'phone']],
    ['nn', 'Vi lagrar namn og telefonnummer.', ['name', 'phone']],
    ['da', 'Vi gemmer dit navn, din e-mailadresse og din købshistorik.', ['email', 'name', 'order']],
    ['sv', 'Vi sparar namn, e-postadress och kortuppgifter.', ['email', 'name', 'payment']],
    ['de', 'Wir speichern Name, E-Mail-Adresse und Bestelldaten.', ['email', 'name', 'order']],
    ['en', 'We collect your IP address, device type and location.', ['device', 'ip-address', 'location']],
    ['fr', 'Nous collectons votre nom et votre numéro de téléphone.', ['name', 'phone']],
  ])('%s %s', (lang, text, expected) => expect(kinds(lang, text)).toEqual(expected));
  it.each([
    ['en', 'We do not collect your phone number.'],
    ['en', 'Our address is Quay 1, Harbour Town.'],
    ['nb', 'Vi lagrer ikke navn eller e-postadresse.'],
    ['de', 'Wir speichern keine Gesundheitsdaten.'],
  ])('none: %s %s', (lang, text) => expect(kinds(lang, text)).toEqual([]));
  it('reads the items of a list that a sentence opens', () => {
    const body = '<p>We collect the following data:</p><ul><li>Email address</li><li>Purchase history</li></ul>';
    expect(read('en', body, 'data-category').map(({ value }) => value.category)).toEqual(['email', 'order']);
  });
});

describe('purposes', () => {
  const purposes = (lang: string, body: string): unknown[] => read(lang, body, 'purpose').map(({ service, value }) => [service, value.purpose]); // prettier-ignore
  it.each([
    ['nb', 'Vi bruker Matomo til statistikk.', 'analytics'],
    ['nn', 'Vi brukar Matomo til statistikk.', 'analytics'],
    ['da', 'Vi bruger Matomo til statistik.', 'analytics'],
    ['sv', 'Vi använder Matomo för statistik.', 'analytics'],
    ['de', 'Wir nutzen Matomo für Statistik.', 'analytics'],
    ['en', 'We use Matomo for web analytics.', 'analytics'],
    ['fr', 'Nous utilisons Matomo à des fins statistiques.', 'analytics'],
  ])('%s %s', (lang, text, purpose) => expect(purposes(lang, `<p>${text}</p>`)).toEqual([['matomo', purpose]]));
  it('of the site’s cookies where no service is named, of the heading where the sentence names none', () => {
    expect(purposes('en', '<p>Some cookies are used for advertising.</p>')).toEqual([[null, 'marketing']]);
    expect(purposes('en', '<h2>Statistics</h2><p>We use Matomo on all pages.</p>')).toEqual([['matomo', 'analytics']]);
  });
  it('none of what is not used', () => {
    expect(purposes('en', '<p>We do not use Matomo for statistics.</p>')).toEqual([]);
  });
});

describe('roles', () => {
  const roles = (lang: string, text: string): unknown[] => read(lang, `<p>${text}</p>`, 'service').map(({ service, value }) => [service, value.role]); // prettier-ignore
  it.each([
    ['nb', 'Vi bruker Mailchimp til nyhetsbrev, og Mailchimp er databehandler for oss.', 'processor'],
    ['de', 'Wir nutzen Mailchimp; Mailchimp ist unser Auftragsverarbeiter.', 'processor'],
    ['en', 'We use Mailchimp, which acts on our behalf.', 'processor'],
    ['fr', 'Nous utilisons Mailchimp comme sous-traitant.', 'processor'],
    ['en', 'We use Mailchimp for letters.', 'recipient'],
  ])('%s %s', (lang, text, role) => expect(roles(lang, text)).toEqual([['mailchimp', role]]));
  it('joint controllers', () => {
    expect(roles('en', 'We use the Meta Pixel and are joint controllers with Meta.')).toEqual([['meta-pixel', 'joint']]);
    expect(roles('de', 'Wir nutzen das Meta-Pixel und sind gemeinsam Verantwortliche.')).toEqual([['meta-pixel', 'joint']]);
  });
});

describe('countries of transfers', () => {
  const countries = (lang: string, text: string): unknown[] => read(lang, `<p>${text}</p>`, 'transfer').map(({ value }) => value.countries ?? value.country); // prettier-ignore
  it.each([
    ['nb', 'Opplysninger overføres til Sveits på grunnlag av en adekvansbeslutning.', 'CH'],
    ['da', 'Oplysninger overføres til Storbritannien efter standardkontraktbestemmelser.', 'GB'],
    ['sv', 'Uppgifter förs över till Indien med standardavtalsklausuler.', 'IN'],
    ['de', 'Daten werden auf Grundlage eines Angemessenheitsbeschlusses in das Vereinigte Königreich übermittelt.', 'GB'],
    ['en', 'Data is transferred to Japan under an adequacy decision.', 'JP'],
    ['fr', 'Les données sont transférées en Suisse sur la base d’une décision d’adéquation.', 'CH'],
    ['en', 'Data is transferred to India and Canada under standard contractual clauses.', ['CA', 'IN']],
    ['en', 'Data is transferred to the USA under standard contractual clauses.', 'US'],
    ['en', 'Data is transferred to third countries under standard contractual clauses.', undefined],
  ])('%s %s', (lang, text, expected) => expect(countries(lang, text)).toEqual([expected]));
});
