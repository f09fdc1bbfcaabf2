import { expect, it } from 'vitest';
import { readPolicy } from './index.ts';

function factsIn(language: string, heading: string, text: string): unknown[] {
  const html = `<html lang="${language}"><body><h2>${heading}</h2><p>${text}</p></body></html>`;
  const { reading } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return reading.statements.flatMap(({ type, value }) => (type === 'technique' ? [value.technique] : []));
}

it.each([
  ['nb', 'Kontakt oss', 'Det du skriver, går til oss på e-post, og det blir ikke lagret noe på nettsiden om dette.'],
  ['nb', 'Skjema', 'Opplysningene fra skjemaet lagres ikke på nettstedet.'],
  ['nb', 'Kontakt', 'Innholdet i skjemaet lagres ikke i nettleseren din.'],
  ['nn', 'Kontakt', 'Det du skriv i skjemaet, vert ikkje lagra på nettsida.'],
  ['da', 'Kontakt', 'Oplysningerne fra formularen gemmes ikke på hjemmesiden.'],
  ['sv', 'Kontakt', 'Uppgifterna i formuläret sparas inte på webbplatsen.'],
  ['de', 'Kontaktformular', 'Auf unserer Website werden diese Daten nicht gespeichert.'],
  ['de', 'Newsletter', 'Ihre Anmeldung geht per E-Mail an uns; auf der Website selbst wird nichts gespeichert.'],
  ['en', 'Contact form', 'Your message is mailed to us; nothing of it is stored on the website.'],
  ['en', 'Contact', 'What you enter in the form is not kept on our site.'],
  ['en', 'Contact', 'We do not store the contents of the form in your browser.'],
  ['fr', 'Contact', 'Les données du formulaire ne sont pas conservées sur le site.'],
])('%s, %s: %s', (language, heading, text) => {
  expect(factsIn(language, heading, text)).toEqual(['form-not-kept']);
});

it.each([
  ['en', 'Contact', 'We do not store your message for longer than a year on our site.'],
  ['en', 'Contact', 'We store your message on our site.'],
  ['en', 'Payment', 'We do not store card numbers on our site.'],
  ['en', 'Contact', 'Your message is not stored on our site unless you are a member.'],
  ['en', 'Visits', 'We do not store your address when you use the website.'],
  ['de', 'Kontakt', 'Wir speichern Ihre Anfrage nicht länger als nötig auf unserer Website.'],
  ['nb', 'Kontakt', 'Vi lagrer ikke passord på nettsiden.'],
  ['nb', 'Kontakt', 'Skjemaet på nettsiden lagrer det du skriver, og vi deler det ikke.'],
])('near miss, %s, %s: %s', (language, heading, text) => {
  expect(factsIn(language, heading, text)).toEqual([]);
});
