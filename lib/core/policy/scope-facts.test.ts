import { expect, it } from 'vitest';
import { readPolicy } from './index.ts';

const KINDS = new Set(['cookies-here', 'registered-cookie', 'form-abroad']);
function factsIn(language: string, text: string, heading = 'Cookies'): unknown[] {
  const html = `<html lang="${language}"><body><h2>${heading}</h2><p>${text}</p></body></html>`;
  const { reading } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return reading.statements.flatMap(({ type, value: { technique, ...value } }) =>
    type === 'technique' && KINDS.has(String(technique)) ? [[technique, ...Object.values(value).flat()].join(' ')] : [],
  );
}

it.each([
  ['nb', 'Vi bruker informasjonskapsler på nettsidene våre på www.fjellklang.example.', 'cookies-here www.fjellklang.example'],
  ['nb', 'Fjellklang bruker informasjonskapsler på denne nettsiden og i appen.', 'cookies-here'],
  ['nn', 'Vi brukar informasjonskapslar på denne nettsida.', 'cookies-here'],
  ['da', 'Vi bruger cookies på dette websted.', 'cookies-here'],
  ['sv', 'Vi använder kakor på denna webbplats.', 'cookies-here'],
  ['de', 'Auf unserer Website www.bergklang.example verwenden wir Cookies.', 'cookies-here www.bergklang.example'],
  ['de', 'Diese Website verwendet Cookies.', 'cookies-here'],
  ['en', 'We use cookies on our website www.fellsound.example.', 'cookies-here www.fellsound.example'],
  ['fr', 'Nous utilisons des cookies sur ce site.', 'cookies-here'],
  ['nb', 'Informasjonskapsler kan brukes til å huske om du allerede er registrert.', 'registered-cookie'],
  ['de', 'Cookies merken sich, ob Sie bereits angemeldet sind.', 'registered-cookie'],
  ['en', 'Cookies may be used to remember whether you are already registered.', 'registered-cookie'],
  ['sv', 'Kakor används för att minnas om du redan är registrerad.', 'registered-cookie'],
  ['da', 'Cookies bruges til at huske, om du allerede er registreret.', 'registered-cookie'],
  ['fr', 'Des cookies mémorisent si vous êtes déjà inscrit.', 'registered-cookie'],
])('%s: %s', (language, text, fact) => {
  expect(factsIn(language, text)).toEqual([fact]);
});

it.each([
  ['nb', 'Informasjonen lagres i en database hos en underleverandør i USA.', 'Nyhetsbrev', 'form-abroad US'],
  ['de', 'Die Daten werden bei einem Dienstleister in den USA gespeichert.', 'Newsletter', 'form-abroad US'],
  ['en', 'Your address is stored by a processor located in Canada.', 'Newsletter', 'form-abroad CA'],
  ['sv', 'Uppgifterna lagras hos en leverantör i USA.', 'Nyhetsbrev', 'form-abroad US'],
  ['da', 'Oplysningerne gemmes hos en leverandør i USA.', 'Nyhedsbrev', 'form-abroad US'],
  ['fr', 'Vos données sont conservées par un prestataire aux États-Unis.', 'Newsletter', 'form-abroad US'],
])('%s: %s', (language, text, heading, fact) => {
  expect(factsIn(language, text, heading)).toEqual([fact]);
});

it.each([
  ['en', 'We use no cookies on this website.'],
  ['en', 'We use cookies on this website if you agree.'],
  ['en', 'For more on cookies see www.authority.example.'],
  ['en', 'You are registered as a customer.'],
  ['en', 'Your address is stored by a processor located in the USA.'],
  ['de', 'Cookies merken sich nicht, ob Sie angemeldet sind.'],
])('near miss, %s: %s', (language, text) => {
  expect(factsIn(language, text)).toEqual([]);
});
