import { expect, it } from 'vitest';
import { readPolicy } from './index.ts';

function factsIn(language: string, text: string): string[] {
  const html = `<html lang="${language}"><body><h2>Cookies</h2><p>${text}</p></body></html>`;
  const { reading } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return reading.statements.flatMap(({ type, value }) =>
    type === 'technique' && value.technique !== 'pixel' ? [String(value.technique)] : [],
  );
}

it.each([
  ['nb', 'Google Analytics lagrer vedvarende informasjonskapsler på enheten din.', 'persistent-cookie'],
  ['de', 'Wir nutzen Google Analytics. Dabei werden dauerhafte Cookies auf Ihrem Endgerät gespeichert.', 'persistent-cookie'],
  ['en', 'Google Analytics sets persistent cookies on your device.', 'persistent-cookie'],
  ['nb', 'Valget ditt lagres i en informasjonskapsel.', 'choice-in-cookie'],
  ['de', 'Ihre Auswahl wird in einem Cookie gespeichert.', 'choice-in-cookie'],
  ['sv', 'Ditt val sparas i en kaka.', 'choice-in-cookie'],
  ['fr', 'Votre choix est conservé dans un cookie.', 'choice-in-cookie'],
  ['da', 'Dit valg gemmes i en cookie.', 'choice-in-cookie'],
  ['en', 'Your choice is remembered in a cookie.', 'choice-in-cookie'],
  ['nb', 'Disse informasjonskapslene fjernes eller slettes vanligvis når du logger deg ut.', 'cleared-at-log-out'],
  ['de', 'Diese Cookies werden gelöscht, sobald Sie sich abmelden.', 'cleared-at-log-out'],
  ['en', 'The session cookie is removed when you log out.', 'cleared-at-log-out'],
  ['da', 'Cookien slettes, når du logger ud.', 'cleared-at-log-out'],
  ['nb', 'Du kan melde deg av nyhetsbrevet. Hjemmesiden vår inneholder også lenke til dette.', 'unsubscribe-link'],
  ['nb', 'I hver e-post er det en lenke for å avslutte abonnementet. Hjemmesiden har også lenke til dette.', 'unsubscribe-link'],
  ['de', 'Auf unserer Startseite finden Sie einen Link, mit dem Sie den Newsletter abbestellen.', 'unsubscribe-link'],
  ['en', 'There is a link to unsubscribe on our home page.', 'unsubscribe-link'],
])('%s: %s', (language, text, fact) => {
  expect(factsIn(language, text)).toEqual([fact]);
});

function recipientsIn(language: string, text: string): unknown[] {
  const html = `<html lang="${language}"><body><h2>Cookies</h2><p>${text}</p></body></html>`;
  const { reading } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return reading.statements.flatMap(({ type, value }) => (type === 'service' ? (value.category ?? []) : []));
}

it.each([
  ['nb', 'Vi deler opplysninger med annonsepartnere og analyseleverandører.', ['marketing', 'analytics']],
  ['de', 'Wir geben Daten an Werbepartner weiter.', ['marketing']],
  ['en', 'We share data with our advertising partners.', ['marketing']],
  ['sv', 'Vi delar uppgifter med annonspartner.', ['marketing']],
  ['fr', 'Nous partageons des données avec nos partenaires publicitaires.', ['marketing']],
  ['en', 'We never share data with advertising partners.', []],
  ['de', 'Werbepartner erhalten keine Daten.', []],
  ['en', 'We are happy to be advertising partners of the festival.', []],
])('recipients of a kind, %s: %s', (language, text, kinds) => {
  expect(recipientsIn(language, text)).toEqual(kinds);
});

it.each([
  ['en', 'Persistent cookies are cookies that stay on your device until they expire.'],
  ['en', 'We do not set persistent cookies.'],
  ['en', 'We store your choice in our customer system, as a cookie would be lost.'],
  ['de', 'Wenn Sie sich vom Newsletter abmelden, wird Ihre Adresse gelöscht.'],
  ['en', 'You can unsubscribe with the link in each mail.'],
  ['nb', 'Du kan slette informasjonskapsler når du vil, og logge deg inn igjen.'],
])('near miss, %s: %s', (language, text) => {
  expect(factsIn(language, text)).toEqual([]);
});
