import { describe, expect, it } from 'vitest';
import { readPolicy } from './index.ts';
import { dateOf } from './marks.ts';

const values = (lang: string, body: string, type: string): unknown[] =>
  readPolicy({
    source: 'policy.html',
    bytes: new TextEncoder().encode(`<html lang="${lang}"><body><h1>Cookies</h1>${body}</body></html>`),
  })
    .reading.statements.filter((statement) => statement.type === type)
    .map(({ value }) => value);

describe('dates', () => {
  it.each([
    ['Stand: 4. März 2025', '2025-03-04'],
    ['sist endret 14.06.2024', '2024-06-14'],
    ['senast uppdaterad 2025-11-30', '2025-11-30'],
    ['dernière mise à jour : 1er août 2023', '2023-08-01'],
    ['Last revised October 9th, 2025', '2025-10-09'],
    ['Version: Dezember 2024', '2024-12'],
    ['since 1998 we have 30 cookies', undefined],
    ['Forordning 2016/679', undefined],
  ])('%s', (text, date) => expect(dateOf(text)).toBe(date));
});

it.each([
  ['nb', '<p>Sist oppdatert 2. mai 2025.</p>', [{ date: '2025-05-02' }]],
  ['de', '<p>Stand: Januar 2026</p>', [{ date: '2026-01' }]],
  ['en', '<p>Version 2.1 of this notice.</p>', [{ version: '2.1' }]],
  ['de', '<p>Unsere Technik ist auf dem Stand der Technik.</p>', []],
])('version: %s %s', (lang, body, expected) => expect(values(lang, body, 'version')).toEqual(expected));

it.each([
  ['nb', 'Bruken følger ekomloven § 3-15.', [{ law: 'ekomloven', section: '§ 3-15' }]],
  ['de', 'Der Zugriff erfolgt nach § 25 Abs. 2 Nr. 2 TDDDG.', [{ law: 'TDDDG', section: '§ 25' }]],
  ['da', 'Vi gemmer bilag efter bogføringsloven.', [{ law: 'bogføringsloven' }]],
  ['sv', 'Underlag sparas enligt bokföringslagen.', [{ law: 'bokföringslagen' }]],
  ['en', 'We follow PECR here.', [{ law: 'PECR' }]],
  ['fr', 'La loi Informatique et Libertés s’applique.', [{ law: 'loi Informatique et Libertés' }]],
  ['sv', 'Enligt förslagen i anlagen gäller inget.', []],
])('law: %s %s', (lang, text, expected) => expect(values(lang, `<p>${text}</p>`, 'law-reference')).toEqual(expected));

it.each([
  ['nb', 'Du har rett til innsyn og til å få opplysninger slettet.', ['access', 'erasure']],
  ['en', 'You have the right to data portability and to restrict processing.', ['restriction', 'portability']],
  ['de', 'Sie haben das Recht auf Auskunft, Berichtigung und Löschung.', ['access', 'rectification', 'erasure']],
  ['sv', 'Du har rätt till rättelse och radering.', ['rectification', 'erasure']],
  ['da', 'Du har ret til indsigt og sletning.', ['access', 'erasure']],
  ['fr', 'Vous disposez d’un droit d’accès et de rectification.', ['access', 'rectification']],
  ['en', 'Use your browser to delete cookies.', []],
])('rights: %s %s', (lang, text, expected) =>
  expect(values(lang, `<p>${text}</p>`, 'right').map((value) => (value as { kind: string }).kind)).toEqual(expected),
);

it.each([
  ['nb', 'Du kan klage til Datatilsynet.', 'Datatilsynet'],
  ['sv', 'Du kan klaga hos Integritetsskyddsmyndigheten (IMY).', 'Integritetsskyddsmyndigheten (IMY)'],
  ['en', 'You may complain to the ICO.', 'ICO'],
  ['fr', 'Vous pouvez adresser une réclamation à la CNIL.', 'CNIL'],
  ['de', 'Sie können sich beim Landesbeauftragten für Datenschutz Sachsen beschweren.', 'Landesbeauftragten für Datenschutz Sachsen'],
])('authority: %s %s', (lang, text, name) =>
  expect(values(lang, `<p>${text}</p>`, 'supervisory-authority')).toEqual([{ name }]),
); // prettier-ignore

it('browser settings count as the only way only where no other is offered', () => {
  const text = '<p>You can block cookies in the settings of your browser.</p>';
  expect(values('en', text, 'browser-settings-only')).toHaveLength(1);
  expect(
    values('en', `${text}<p>You can withdraw your consent at any time in our cookie banner.</p>`, 'browser-settings-only'),
  ).toEqual([]);
});

it.each([
  ['de', 'Rechtsgrundlage ist § 15 Abs. 3 TMG.', ['outdated-law']],
  ['nb', 'Dette følger av ekomloven § 2-7 b.', ['outdated-law']],
  ['en', 'The provider is Facebook Ireland Ltd.', ['outdated-entity']],
  ['en', 'The provider is Meta Platforms Ireland Ltd (formerly Facebook Ireland Ltd).', []],
  ['de', 'Es gilt das TDDDG (früher TTDSG).', []],
  ['fr', 'Le transfert repose sur le Privacy Shield.', ['outdated-transfer']],
  ['en', 'Lorem ipsum dolor sit amet.', ['placeholder']],
  ['nb', 'Kontakt oss (må avklares med styret) for spørsmål.', ['draft-note']],
  ['en', 'Please remember to log out.', []],
])('defect: %s %s', (lang, text, expected) =>
  expect(values(lang, `<p>${text}</p>`, 'defect').map((value) => (value as { kind: string }).kind)).toEqual(expected),
);
