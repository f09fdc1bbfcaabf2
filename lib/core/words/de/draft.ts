/** Ein Abschnitt zum Anfangen, für eine Erklärung auf Deutsch. Was in Klammern steht, muss ein Mensch prüfen oder ausfüllen. */
import type { Purpose } from '../../model/catalog.ts';
import type { DraftWords } from '../en/draft.ts';
import { decimal } from '../values.ts';

const PURPOSE: Record<Purpose, string> = {
  necessary: 'damit die Website funktioniert',
  functional: 'um weitere Funktionen anzubieten',
  analytics: 'um zu messen, wie unsere Website genutzt wird',
  marketing: 'um Werbung zu zeigen und ihren Erfolg zu messen',
  social: 'um unsere Website mit einem sozialen Netzwerk zu verbinden',
  video: 'um Videos auf unserer Website zu zeigen',
  security: 'um unsere Website und ihre Formulare vor Missbrauch zu schützen',
  payment: 'um Zahlungen abzuwickeln',
  consent: 'um Ihre Einwilligung einzuholen und zu speichern',
  'tag-manager': 'um andere Dienste auf unserer Website zu laden',
  unknown: '[Zweck]',
};

export const draft: DraftWords = {
  mark: '[Entwurf von Samsvar aus dem Gesehenen und dem Katalog. Prüfen Sie jeden Satz vor der Verwendung, und füllen Sie aus, was in Klammern steht.]',
  intro: (service, entity, purpose, asked) =>
    `${asked ? 'Mit Ihrer Einwilligung verwenden wir' : 'Wir verwenden'} ${service}, einen Dienst von ${entity}, ${PURPOSE[purpose]}.`,
  data: 'Dabei erfährt der Anbieter Ihre IP-Adresse, die besuchte Seite, die Zeit und Angaben zu Ihrem Browser und Gerät [prüfen; ergänzen].',
  personal: 'Er erhält auch Ihre E-Mail-Adresse oder Telefonnummer, im Klartext oder gehasht [prüfen].',
  cookies: (list) => `Der Dienst speichert diese Cookies auf Ihrem Gerät: ${list}.`,
  usualCookies: (list) => `Laut Dokumentation kann der Dienst diese Cookies auf Ihrem Gerät speichern: ${list} [prüfen].`,
  storage: (list) => `Der Dienst speichert diese Einträge im Speicher Ihres Browsers: ${list}.`,
  days: (days) =>
    days === null
      ? '[Laufzeit]'
      : days === 0
        ? 'bis Sie den Browser schließen'
        : days === 1
          ? '1 Tag'
          : `${decimal(days, ',')} Tage`,
  basis: {
    yes: 'Rechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO, § 25 Abs. 1 TDDDG). Sie können sie jederzeit widerrufen [angeben, wo].',
    depends:
      'Rechtsgrundlage ist [prüfen: Ihre Einwilligung, oder die Erfüllung dessen, worum Sie gebeten haben (Art. 6 Abs. 1 lit. b DSGVO)].',
    no: 'Rechtsgrundlage ist unser berechtigtes Interesse an [Interesse] (Art. 6 Abs. 1 lit. f DSGVO) [prüfen].',
  },
  inside: (country) => `Sitz des Anbieters: ${country}. [Prüfen, ob Daten den EWR verlassen.]`,
  outside: (country, dpf) =>
    `Der Anbieter gehört zu einem Konzern mit Sitz außerhalb des EWR (${country}); dort können Daten verarbeitet werden. ${
      dpf
        ? 'Die Übermittlung beruht auf dem Angemessenheitsbeschluss zum EU-US Data Privacy Framework (Beschluss (EU) 2023/1795), in dessen Liste das Unternehmen steht [Liste prüfen].'
        : 'Die Übermittlung beruht auf [Angemessenheitsbeschluss, oder Standardvertragsklauseln nach Art. 46 Abs. 2 lit. c DSGVO, und wo man eine Kopie erhält].'
    }`,
  more: (url) => `Mehr zum Datenschutz beim Anbieter: ${url}`,
  countries: {
    IE: 'Irland',
    US: 'USA',
    GB: 'Vereinigtes Königreich',
    DE: 'Deutschland',
    NO: 'Norwegen',
    SE: 'Schweden',
    DK: 'Dänemark',
    FI: 'Finnland',
    NL: 'Niederlande',
    FR: 'Frankreich',
    CH: 'Schweiz',
    CN: 'China',
    CA: 'Kanada',
    IL: 'Israel',
  },
};
