/** What the audit page says while a scenario runs. */
import type { Language } from '../core/words/index.ts';
import type { Step } from './run.ts';

export interface ProgressWords {
  steps: Record<Step, string>;
  stop: string;
  stopped: string;
  done: string;
  cannotTell: string;
  failed: string;
  openReport: string;
  notClean: string;
  wrongAddress: string;
}

export const progressWords: Record<Language, ProgressWords> = {
  en: {
    steps: {
      opening: 'Opening a new window',
      loading: 'Loading the site',
      quiet: 'Waiting until the site is quiet',
      banner: 'Looking for the consent banner',
      choosing: 'Making the choice',
      verifying: 'Checking whether the choice took',
      scrolling: 'Scrolling down once',
      'way-back': 'Looking for the way back to the choice',
      ending: 'Saving what was seen',
    },
    stop: 'Stop',
    stopped: 'Stopped.',
    done: 'Done',
    cannotTell: 'Cannot tell',
    failed: 'The site could not be audited',
    openReport: 'Open the report',
    notClean: 'This profile may know the site already: earlier choices and cookies count.',
    wrongAddress: 'No address of a website was given.',
  },
  nb: {
    steps: {
      opening: 'Åpner et nytt vindu',
      loading: 'Laster nettstedet',
      quiet: 'Venter til nettstedet er i ro',
      banner: 'Ser etter samtykkebanneret',
      choosing: 'Tar valget',
      verifying: 'Kontrollerer at valget ble tatt imot',
      scrolling: 'Blar ned én gang',
      'way-back': 'Ser etter veien tilbake til valget',
      ending: 'Lagrer det som ble sett',
    },
    stop: 'Stopp',
    stopped: 'Stoppet.',
    done: 'Ferdig',
    cannotTell: 'Kan ikke avgjøres',
    failed: 'Nettstedet kunne ikke undersøkes',
    openReport: 'Åpne rapporten',
    notClean: 'Denne profilen kan kjenne nettstedet fra før: tidligere valg og informasjonskapsler teller med.',
    wrongAddress: 'Ingen nettadresse er oppgitt.',
  },
  de: {
    steps: {
      opening: 'Öffnet ein neues Fenster',
      loading: 'Lädt die Website',
      quiet: 'Wartet, bis die Website ruhig ist',
      banner: 'Sucht das Einwilligungsbanner',
      choosing: 'Trifft die Auswahl',
      verifying: 'Prüft, ob die Auswahl angenommen wurde',
      scrolling: 'Scrollt einmal nach unten',
      'way-back': 'Sucht den Weg zurück zur Auswahl',
      ending: 'Speichert, was zu sehen war',
    },
    stop: 'Abbrechen',
    stopped: 'Abgebrochen.',
    done: 'Fertig',
    cannotTell: 'Nicht feststellbar',
    failed: 'Die Website konnte nicht geprüft werden',
    openReport: 'Bericht öffnen',
    notClean: 'Dieses Profil kennt die Website vielleicht schon: frühere Auswahl und Cookies zählen mit.',
    wrongAddress: 'Es wurde keine Adresse einer Website angegeben.',
  },
};
