/** One sentence at a time, in every language: what its form shows to be wrong with it, and what looks like that and is none. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../index.ts';

const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const kindsIn = (lang: string, body: string): unknown[] => {
  const html = `<html lang="${lang}"><body><h1>${TITLES[lang] ?? ''}</h1>${body}</body></html>`;
  const { statements } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) }).reading;
  return [...new Set(statements.filter(({ type }) => type === 'defect').map(({ value }) => value.kind))];
};

describe('gaps that nobody filled', () => {
  it.each([
    ['nb', 'Behandlingsansvarlig er [sett inn firmanavn], og vi svarer deg gjerne.'],
    ['nb', 'Opplysningene slettes etter XX måneder.'],
    ['nb', 'Denne erklæringen gjelder fra DD.MM.ÅÅÅÅ og til ny versjon foreligger.'],
    ['nb', 'Ta kontakt med oss på {{kontakt_epost}} hvis du lurer på noe.'],
    ['nn', 'Behandlingsansvarleg er <namn på verksemda>, som held til i Dalen.'],
    ['nn', 'Du når oss på [legg inn e-postadresse].'],
    ['da', 'Den dataansvarlige er [indsæt virksomhedens navn].'],
    ['da', 'Vi gemmer dine oplysninger i [antal] måneder, og derefter slettes de [udfyld].'],
    ['da', 'Du kan læse mere i vores cookiepolitik (indsæt link).'],
    ['sv', 'Personuppgiftsansvarig är [ange bolagets namn], nedan kallat bolaget.'],
    ['sv', 'Policyn gäller från och med xx.xx.2026.'],
    ['sv', 'Vi sparar uppgifterna i [fyll i tid].'],
    ['de', 'Verantwortlich ist die Musterfirma, Musterstraße 1 in Musterstadt.'],
    ['de', 'Unsere Datenschutzbeauftragte erreichen Sie unter [E-Mail-Adresse eintragen].'],
    ['de', 'Näheres steht in den Bedingungen (Link wird noch eingefügt) und im Vertrag (bitte ergänzen).'],
    ['de', 'Stand dieser Erklärung: TT.MM.JJJJ'],
    ['en', 'The controller is [COMPANY NAME], whose office is in the harbour.'],
    ['en', 'We keep your details for ____ years after your last order.'],
    ['en', 'You can reach our privacy team at [insert email].'],
    ['en', 'Version history: see %%CHANGELOG_URL%% for earlier texts.'],
    ['fr', 'Le responsable du traitement est [nom de la société], dont le siège est à Lyon.'],
    ['fr', 'Les données sont conservées pendant [à compléter] mois.'],
    ['fr', 'La présente politique est en vigueur depuis le JJ/MM/AAAA.'],
    ['de', 'Stand: MM/JJJJ'],
    ['nn', 'Denne erklæringa vart sist endra 00.00.2025.'],
    ['fr', "Vous pouvez nous écrire à l'adresse [insérer l'adresse]."],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual(['placeholder']));
});

describe('notes that nobody took out', () => {
  it.each([
    ['nb', 'Intern kommentar: dette avsnittet må kortes ned.'],
    ['nb', 'Spør Marit om vi fortsatt bruker skjemaet.'],
    ['nb', 'Advokaten må se over dette før vi går videre.'],
    ['nb', 'Avsnittet om bilder venter på godkjenning fra styret.'],
    ['nb', '[sjekk om dette stemmer]'],
    ['nb', 'TODO: skrive om gavekortene før jul'],
    ['en', 'Suggested text: We keep the comments that you leave.'],
    ['de', 'Textvorschlag: Wir speichern Ihre Kommentare.'],
    ['fr', 'Note AB : relire avec le prestataire avant juin.'],
    ['en', 'Last updated in autumn (Nora to check the month).'],
    ['sv', '[Ta bort stycket om vi slutar med klubbkortet]'],
    ['da', '[Slet afsnittet, hvis vi ikke har kameraer]'],
    ['de', '[Absatz streichen, falls kein Kontaktformular]'],
    ['nn', 'Merknad til Kari: skal dette stå her?'],
    ['nn', 'Utkast 3 – ikkje ferdig.'],
    ['da', 'Intern note: vi mangler svar fra bureauet.'],
    ['da', 'Teksten afventer godkendelse hos juridisk afdeling.'],
    ['da', 'Må ikke offentliggøres før 1. marts.'],
    ['da', '[skal afklares med revisor]'],
    ['sv', 'Anteckning till Lisa: stämmer detta med avtalet?'],
    ['sv', 'Kom ihåg att uppdatera listan efter sommaren.'],
    ['sv', 'Texten väntar på godkännande av styrelsen.'],
    ['sv', 'UTKAST – inte för publicering'],
    ['de', 'Interne Anmerkung: hier fehlt noch der Vertrag.'],
    ['de', 'Der Anwalt muss diesen Absatz noch prüfen.'],
    ['de', 'Vor Veröffentlichung löschen: die Liste der alten Kunden.'],
    ['de', 'Mit Jonas klären, ob wir das Werkzeug noch haben.'],
    ['de', '[noch mit der Agentur abzustimmen]'],
    ['en', 'Note to editor: the second paragraph repeats the first.'],
    ['en', 'Legal to review before launch.'],
    ['en', 'Ask Tom whether the chat is still used.'],
    ['en', 'Delete if not applicable.'],
    ['en', '[is this still true?]'],
    ['fr', 'Note interne : ce passage est à revoir.'],
    ['fr', 'Demander à Paul si le formulaire existe encore.'],
    ['fr', 'Brouillon n° 2, en attente de validation par la direction.'],
    ['fr', '[à vérifier avec le service client]'],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual(['draft-note']));
});

describe('laws that are no more', () => {
  it.each([
    ['nb', 'Bruken av informasjonskapsler følger av ekomloven § 2-7 b.'],
    ['nb', 'Vi behandler opplysninger i samsvar med personopplysningsloven av 2000.'],
    ['da', 'Behandlingen sker efter reglerne i persondataloven.'],
    ['da', 'Reglerne følger af direktiv 95/46/EF.'],
    ['sv', 'Dina uppgifter behandlas enligt personuppgiftslagen (PUL).'],
    ['sv', 'Kakor regleras i lagen (2003:389) om elektronisk kommunikation.'],
    ['de', 'Rechtsgrundlage ist § 15 Abs. 3 TMG.'],
    ['de', 'Der Zugriff auf Ihr Endgerät erfolgt nach § 25 Abs. 1 TTDSG.'],
    ['de', 'Die Daten werden gemäß § 4b BDSG übermittelt.'],
    ['de', 'Verantwortlich nach § 55 Abs. 2 RStV ist die Geschäftsführung.'],
    ['en', 'We comply with the Data Protection Act 1998.'],
    ['en', 'The contract implements Directive 95/46/EC.'],
    ['fr', "Conformément à l'article 34 de la loi « Informatique et Libertés », vous disposez d'un droit d'accès."],
    ['fr', 'Le transfert respecte la directive 95/46/CE.'],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual(['outdated-law']));
});

describe('arrangements of transfer that have ended', () => {
  it.each([
    ['nb', 'Leverandøren er sertifisert under Privacy Shield.'],
    ['da', 'Overførslen sker på grundlag af Safe Harbor-ordningen.'],
    ['sv', 'Överföringen stöds av EU-US Privacy Shield.'],
    ['de', 'Die Übermittlung stützt sich auf das EU-US-Privacy-Shield.'],
    ['de', 'Wir haben Standardvertragsklauseln nach dem Beschluss 2010/87/EU vereinbart.'],
    ['en', 'Our hosting partner adheres to the Swiss-U.S. Privacy Shield.'],
    ['en', 'We have signed the standard contractual clauses of 2010.'],
    ['fr', 'Le prestataire adhère au Privacy Shield.'],
    ['fr', 'Nous utilisons les clauses contractuelles types de 2004.'],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual(['outdated-transfer']));
});

describe('names of before', () => {
  it.each([
    ['nb', 'Analysen leveres av Google Inc. i California.'],
    ['da', 'Pixlen leveres af Facebook Ireland Ltd. i Dublin.'],
    ['sv', 'Klagomål lämnas till Datainspektionen.'],
    ['de', 'Anbieter ist die Twitter Inc. in San Francisco.'],
    ['en', 'We measure visits with Universal Analytics from Google.'],
    ['en', 'The newsletter is sent by Sendinblue SAS.'],
    ['fr', 'Le service Google AdWords mesure les conversions sur notre site.'],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual(['outdated-entity']));
});

describe('names that never were', () => {
  it.each([
    ['nb', 'Verktøyet leveres av Microsoft LLC i USA.'],
    ['en', 'The pixel is provided by Meta Platforms Ireland Limited (USA).'],
    ['fr', 'Ce service est fourni par LinkedIn Inc.'],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual(['wrong-entity']));
});

describe('no defect', () => {
  it.each([
    ['nb', 'Merk: Du kan når som helst trekke samtykket tilbake.'],
    ['nb', 'Spør oss om du lurer på noe om personvern.'],
    ['nb', 'Du kan be om innsyn [1] og retting [2].'],
    ['nb', 'Vi venter på at betalingen er godkjent av banken før vi sender varen.'],
    ['nb', 'Advokaten må kontrollere klientens identitet etter hvitvaskingsloven.'],
    ['nn', 'Hugs at du kan be om innsyn.'],
    ['da', 'Husk at du altid kan trække dit samtykke tilbage.'],
    ['da', 'Skriv til kontakt [at] garn.example, hvis du har spørgsmål.'],
    ['da', 'Kortet viser kun de sidste fire cifre (XXXX XXXX XXXX 1234).'],
    ['sv', 'Obs! Du kan när som helst ändra dina inställningar.'],
    ['sv', 'Fråga oss om något är oklart.'],
    ['sv', 'Kakan _ga_XXXXXX lagrar besöksstatistik i två år.'],
    ['de', 'Hinweis: Sie können der Verarbeitung jederzeit widersprechen.'],
    ['de', 'Fragen Sie uns, ob Daten über Sie gespeichert sind.'],
    ['de', 'Die Übermittlung erfolgt, bis die Prüfung abgeschlossen ist.'],
    ['de', 'Wir bitten Sie, das Formular auszufüllen (Name, Anschrift, Telefonnummer).'],
    ['en', 'Note: we never ask for your password by e-mail.'],
    ['en', 'Ask your browser vendor how cookies are deleted.'],
    ['en', 'See our [terms](https://shop.example/terms) for the rest.'],
    ['en', 'You may ask us to restrict processing pending verification of your claim.'],
    ['en', 'Our lawyers must keep confidential what you tell them.'],
    ['en', 'If it must check your age, the shop asks for a document.'],
    ['fr', 'Note : vous pouvez retirer votre consentement à tout moment.'],
    ['fr', 'Demandez à votre banque si le paiement est possible.'],
    ['fr', 'Le nom du cookie est _pk_id.[identifiant].'],
    ['nb', 'Bruken følger av ekomloven § 3-15.'],
    ['nb', 'Tidligere gjaldt ekomloven § 2-7 b; nå gjelder § 3-15.'],
    ['de', 'Rechtsgrundlage ist § 25 Abs. 1 TDDDG (vormals TTDSG).'],
    ['de', 'Der Datenschutzbeauftragte ist nach § 38 BDSG benannt.'],
    ['en', 'The Regulation repealed Directive 95/46/EC.'],
    ['en', 'We comply with the Data Protection Act 2018.'],
    ['fr', "La loi n° 78-17 du 6 janvier 1978 s'applique."],
    ['sv', 'Kakor regleras i lagen (2022:482) om elektronisk kommunikation.'],
    ['da', 'Reglerne står i databeskyttelsesloven og cookiebekendtgørelsen.'],
    ['nb', 'Etter at Privacy Shield ble kjent ugyldig, bruker vi EUs standardkontrakter.'],
    ['da', 'Vi baserer os ikke på Privacy Shield.'],
    ['de', 'Das Privacy Shield wurde vom Gerichtshof für ungültig erklärt.'],
    ['en', 'We no longer rely on the Privacy Shield.'],
    ['en', 'The standard contractual clauses of 2021 have been signed.'],
    ['fr', 'Le Privacy Shield a été invalidé en 2020.'],
    ['nb', 'Analysen leveres av Google LLC, tidligere Google Inc.'],
    ['de', 'Anbieter ist die Meta Platforms Ireland Limited (früher Facebook Ireland Limited).'],
    ['fr', 'La lettre est envoyée avec Brevo (ex-Sendinblue).'],
    ['en', 'We never used Universal Analytics on this site.'],
    ['en', 'Ads are measured by Microsoft Corporation in the USA.'],
    ['de', 'Anbieter ist die Google Ireland Limited, Irland.'],
  ])('%s %s', (lang, text) => expect(kindsIn(lang, `<p>${escaped(text)}</p>`)).toEqual([]));
});

describe('a table with a column for the basis', () => {
  const table = (head: string, last: string): string =>
    `<table><tr><th>${head}</th></tr><tr><td>A</td><td>Art. 6(1)(b) GDPR</td><td>2</td></tr><tr><td>B</td><td>Art. 6(1)(c) GDPR</td><td>5</td></tr><tr>${last}</tr></table>`;
  it.each([
    ['en', 'Purpose</th><th>Legal basis</th><th>Kept for', '<td>Support</td><td></td><td>3 years</td>', ['missing-basis']],
    ['en', 'Purpose</th><th>Legal basis</th><th>Kept for', '<td colspan="3">Further uses</td>', []],
    ['en', 'Purpose</th><th>Remarks</th><th>Kept for', '<td>Support</td><td></td><td>3 years</td>', []],
  ])('%s %s %s', (lang, head, last, expected) => expect(kindsIn(lang, table(head, last))).toEqual(expected));
});
