/** What the audit page says: before it deletes anything, while scenarios run, and at their end. */
import type { Language } from './index.ts';

export type Step =
  | 'clearing'
  | 'opening'
  | 'loading'
  | 'quiet'
  | 'banner'
  | 'choosing'
  | 'verifying'
  | 'scrolling'
  | 'way-back'
  | 'page'
  | 'yours'
  | 'ending';

export interface AuditWords {
  heading(site: string): string;
  steps: Record<Step, string>;
  scenarios: string;
  pages: string;
  /** What is lost; told before anything is deleted. */
  lossHeading: string;
  loss(site: string): string;
  stays: string;
  /** Firefox cannot delete the cache of one site, nor what others keep in storage for it. */
  cacheStays: string;
  othersStay(site: string): string;
  /** Chromium can. */
  othersGo(site: string): string;
  agree(site: string): string;
  start: string;
  asks: string;
  refused: string;
  notCleared(left: string): string;
  finish: string;
  stop: string;
  stopped: string;
  waiting: string;
  done: string;
  cannotTell: string;
  failed: string;
  openReport: string;
  wrongAddress: string;
}

export const auditWords: Record<Language, AuditWords> = {
  en: {
    heading: (site) => `Clean audit of ${site}`,
    steps: {
      clearing: 'Deleting what the site keeps',
      opening: 'Opening a new window',
      loading: 'Loading the site',
      quiet: 'Waiting until the site is quiet',
      banner: 'Looking for the consent banner',
      choosing: 'Making the choice',
      verifying: 'Checking whether the choice took',
      scrolling: 'Scrolling down once',
      'way-back': 'Looking for the way back to the choice',
      page: 'Visiting a further page',
      yours: 'Choose yourself in the new window; press “Finish” here when you are done',
      ending: 'Saving what was seen',
    },
    scenarios: 'What to try, one after another',
    pages: 'Pages of the site in each',
    lossHeading: 'What will be lost',
    loss: (site) =>
      `Before each of them and at the end, everything that ${site} keeps in this browser is deleted: its cookies, so that you are logged out there, and what lies in carts and forms; its storage and databases; its offline data and service workers; its files in the cache; and what others keep in cookies for use on ${site} alone.`,
    stays: 'Nothing of other sites is deleted. Open tabs of the site may lose their work.',
    cacheStays: 'The cache stays: this browser cannot empty it for one site.',
    othersStay: (site) =>
      `What others keep in storage and databases for use on ${site} stays, too: this browser cannot delete it for one site. Where a scenario meets it, the report says that it did not begin from nothing.`,
    othersGo: (site) => `What others keep in storage and databases for use on ${site} alone is deleted as well.`,
    agree: (site) => `Delete what ${site} keeps in this browser. This cannot be undone.`,
    start: 'Delete and start',
    asks: 'The browser will ask whether Samsvar may delete site data. You can take that back afterwards in its settings.',
    refused: 'The browser was not allowed to delete the data, so nothing was started and nothing deleted.',
    notCleared: (left) => `Not everything could be deleted (${left}), so it would not be a clean audit.`,
    finish: 'Finish',
    waiting: 'waiting',
    stop: 'Stop',
    stopped: 'Stopped.',
    done: 'Done',
    cannotTell: 'Cannot tell',
    failed: 'The site could not be audited',
    openReport: 'Open the report',
    wrongAddress: 'No address of a website was given.',
  },
  nb: {
    heading: (site) => `Ren undersøkelse av ${site}`,
    steps: {
      clearing: 'Sletter det nettstedet har lagret',
      opening: 'Åpner et nytt vindu',
      loading: 'Laster nettstedet',
      quiet: 'Venter til nettstedet er i ro',
      banner: 'Ser etter samtykkebanneret',
      choosing: 'Tar valget',
      verifying: 'Kontrollerer at valget ble tatt imot',
      scrolling: 'Blar ned én gang',
      'way-back': 'Ser etter veien tilbake til valget',
      page: 'Besøker en side til',
      yours: 'Velg selv i det nye vinduet, og trykk «Fullfør» her når du er ferdig',
      ending: 'Lagrer det som ble sett',
    },
    scenarios: 'Hva som prøves, det ene etter det andre',
    pages: 'Sider av nettstedet i hvert forsøk',
    lossHeading: 'Dette går tapt',
    loss: (site) =>
      `Før hvert forsøk og til slutt slettes alt som ${site} har lagret i denne nettleseren: informasjonskapslene, slik at du blir logget ut der, og det som ligger i handlekurver og skjemaer; lagring og databaser; frakoblede data og service workere; filene i hurtiglageret; og det andre lagrer i informasjonskapsler til bruk bare på ${site}.`,
    stays: 'Ingenting fra andre nettsteder slettes. Åpne faner med nettstedet kan miste det de holder på med.',
    cacheStays: 'Hurtiglageret blir værende: denne nettleseren kan ikke tømme det for ett nettsted.',
    othersStay: (site) =>
      `Det andre har i lagring og databaser til bruk på ${site}, blir også værende: denne nettleseren kan ikke slette det for ett nettsted. Der et forsøk støter på det, sier rapporten at det ikke begynte fra ingenting.`,
    othersGo: (site) => `Det andre har i lagring og databaser til bruk bare på ${site}, slettes også.`,
    agree: (site) => `Slett det ${site} har lagret i denne nettleseren. Dette kan ikke angres.`,
    start: 'Slett og start',
    asks: 'Nettleseren spør om Samsvar får slette nettstedsdata. Du kan trekke det tilbake i innstillingene etterpå.',
    refused: 'Nettleseren fikk ikke lov til å slette dataene, så ingenting ble startet og ingenting slettet.',
    notCleared: (left) => `Ikke alt lot seg slette (${left}), så undersøkelsen ville ikke vært ren.`,
    finish: 'Fullfør',
    waiting: 'venter',
    stop: 'Stopp',
    stopped: 'Stoppet.',
    done: 'Ferdig',
    cannotTell: 'Kan ikke avgjøres',
    failed: 'Nettstedet kunne ikke undersøkes',
    openReport: 'Åpne rapporten',
    wrongAddress: 'Ingen nettadresse er oppgitt.',
  },
  de: {
    heading: (site) => `Saubere Prüfung von ${site}`,
    steps: {
      clearing: 'Löscht, was die Website gespeichert hat',
      opening: 'Öffnet ein neues Fenster',
      loading: 'Lädt die Website',
      quiet: 'Wartet, bis die Website ruhig ist',
      banner: 'Sucht das Einwilligungsbanner',
      choosing: 'Trifft die Auswahl',
      verifying: 'Prüft, ob die Auswahl angenommen wurde',
      scrolling: 'Scrollt einmal nach unten',
      'way-back': 'Sucht den Weg zurück zur Auswahl',
      page: 'Besucht eine weitere Seite',
      yours: 'Wählen Sie selbst im neuen Fenster und drücken Sie danach hier auf „Fertigstellen“',
      ending: 'Speichert, was zu sehen war',
    },
    scenarios: 'Was versucht wird, eins nach dem anderen',
    pages: 'Seiten der Website in jedem Versuch',
    lossHeading: 'Was verloren geht',
    loss: (site) =>
      `Vor jedem Versuch und am Ende wird alles gelöscht, was ${site} in diesem Browser gespeichert hat: die Cookies, sodass Sie dort abgemeldet werden, und was in Warenkörben und Formularen liegt; Speicher und Datenbanken; Offline-Daten und Service Worker; die Dateien im Cache; und was andere in Cookies nur für ${site} ablegen.`,
    stays: 'Von anderen Websites wird nichts gelöscht. Offene Tabs der Website können ihre Arbeit verlieren.',
    cacheStays: 'Der Cache bleibt: Dieser Browser kann ihn nicht für eine einzelne Website leeren.',
    othersStay: (site) =>
      `Was andere in Speichern und Datenbanken zur Nutzung auf ${site} halten, bleibt ebenfalls: Dieser Browser kann es nicht für eine einzelne Website löschen. Wo ein Durchgang darauf trifft, sagt der Bericht, dass er nicht bei null begann.`,
    othersGo: (site) => `Was andere in Speichern und Datenbanken nur zur Nutzung auf ${site} halten, wird ebenfalls gelöscht.`,
    agree: (site) => `Löschen, was ${site} in diesem Browser gespeichert hat. Das lässt sich nicht rückgängig machen.`,
    start: 'Löschen und starten',
    asks: 'Der Browser fragt, ob Samsvar Websitedaten löschen darf. Sie können das danach in den Einstellungen zurücknehmen.',
    refused: 'Der Browser durfte die Daten nicht löschen; es wurde nichts gestartet und nichts gelöscht.',
    notCleared: (left) => `Nicht alles ließ sich löschen (${left}); die Prüfung wäre nicht sauber.`,
    finish: 'Fertigstellen',
    waiting: 'wartet',
    stop: 'Abbrechen',
    stopped: 'Abgebrochen.',
    done: 'Fertig',
    cannotTell: 'Nicht feststellbar',
    failed: 'Die Website konnte nicht geprüft werden',
    openReport: 'Bericht öffnen',
    wrongAddress: 'Es wurde keine Adresse einer Website angegeben.',
  },
};
