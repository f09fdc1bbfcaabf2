/** Warum eine Prüfung bestanden ist, nicht entschieden werden konnte oder nicht zutrifft, auf Deutsch. */
import type { reasons as english } from '../../en/findings/reasons.ts';
import { number, sentence, text, type Say } from '../../values.ts';
import { count } from './phrases.ts';

export const reasons: Record<keyof typeof english, Say> = {
  'audit-error': (v) => `Diese Prüfung selbst ist fehlgeschlagen: ${text(v, 'detail')}`,
  'no-before-choice': () => 'Kein Besuch zeigt, was vor einer Auswahl geschieht.',
  returning: () => 'Der Browser kannte die Website schon und kein Banner erschien; es kann also eine frühere Auswahl gelten.',
  'no-rejected': (v) => sentence('Kein Besuch zeigt eine Ablehnung, die sich bestätigen ließ.', text(v, 'detail')),
  'no-withdrawn': (v) => sentence('Kein Besuch zeigt einen Widerruf, der sich bestätigen ließ.', text(v, 'detail')),
  'no-accepted': (v) => sentence('Kein Besuch zeigt eine Einwilligung, die sich bestätigen ließ.', text(v, 'detail')),
  incomplete: (v) =>
    sentence(
      'Es wurde nichts gesehen, aber die Aufzeichnung ist nicht vollständig',
      text(v, 'gaps') && `(${text(v, 'gaps')})`,
      text(v, 'detail') && `– ${text(v, 'detail')}`,
    ) + '.',
  'uncertain-only': (v) =>
    `Alles Gesehene (${text(v, 'services')}) liegt zu nah am Augenblick der Auswahl, um zu sagen, auf welcher Seite.`,
  'phase-unknown': (v) => `${text(v, 'services')} lief, aber die Aufzeichnung sagt nicht, welche Auswahl galt.`,
  'depends-only': (v) => `${text(v, 'services')} lief; ob das eine Einwilligung braucht, hängt davon ab, worum gebeten wurde.`,
  'nothing-ran': () => 'Es wurde nichts gesehen, was eine Einwilligung braucht.',
  'tag-manager-alone': () => 'Nur ein Tag-Manager wurde gesehen, und nichts, was er gestartet hätte.',
  'policy-missing': (v) => sentence('Es wurde keine Datenschutzerklärung gefunden.', text(v, 'detail')),
  'policy-unreadable': (v) => sentence('Die Datenschutzerklärung konnte nicht gelesen werden.', text(v, 'detail')),
  'policy-not-given': () => 'Es lag keine Datenschutzerklärung zum Vergleich vor.',
  'policy-language': () => 'Die Sprache der Datenschutzerklärung ist nicht bekannt, ihre Sätze wurden deshalb nicht gelesen.',
  'unnamed-in-unknown-language': (v) =>
    `${text(v, 'services')}: in der Erklärung nicht gefunden, deren Sprache aber nicht bekannt ist.`,
  'nothing-observed': () => 'Es wurde kein Dienst gesehen, den eine Datenschutzerklärung nennen muss.',
  'all-named': (v) => `Alle gesehenen Dienste sind in der Erklärung genannt: ${text(v, 'services')}.`,
  'no-promise': () => 'Die Erklärung gibt kein solches Versprechen, das erkannt wurde.',
  'promises-kept': (v) =>
    `${count(number(v, 'promises'), 'Versprechen', 'Versprechen')} gefunden, und kein Anzeichen, dass eines gebrochen wird.`,
  'unknown-cookies': (v) => `Cookies mit unbekanntem Zweck wurden gespeichert: ${text(v, 'cookies')}.`,
  'no-cookies-seen': () => 'Diese Aufzeichnung enthält keine Cookies.',
  'no-lifetimes': () => 'Die Erklärung nennt keine Laufzeit eines Cookies, die erkannt wurde.',
  'lifetimes-unmet': () => 'Keines der Cookies, deren Laufzeit die Erklärung nennt, wurde gesehen.',
  'lifetimes-kept': (v) => `${count(number(v, 'checked'), 'Cookie lebt', 'Cookies leben')} nicht länger, als die Erklärung sagt.`,
  'policy-found': (v) => `Die Erklärung wurde gefunden und gelesen: ${text(v, 'source')}.`,
  'nothing-embedded': () => 'Es wurde kein eingebetteter Inhalt dieser Art gesehen.',
  'no-pings': () => 'Solche Pings wurden nicht gesehen.',
  'no-signals': () => 'Keine Anfrage sagte etwas über die Auswahl.',
  'signals-fit': () => 'Was Anfragen über die Auswahl sagten, war nie mehr, als gewählt wurde.',
  'no-basis': () => 'Die Erklärung nennt für solche Dienste keine Rechtsgrundlage, die erkannt wurde.',
  'bases-fit': () => 'In den Rechtsgrundlagen, die die Erklärung nennt, gibt es dafür kein Anzeichen.',
  'no-transfer': () => 'Die Erklärung sagt nichts über Übermittlungen in andere Länder, das erkannt wurde.',
  'transfers-fit': () => 'Die Übermittlungen, die die Erklärung nennt, haben eine Grundlage, die gilt.',
  'no-cookie-list': () => 'Die Erklärung führt keine Liste von Cookies mit Namen, die erkannt wurde.',
  'list-complete': (v) =>
    `${count(number(v, 'cookies'), 'Tracking-Cookie wurde', 'Tracking-Cookies wurden')} gesehen, alle in der Liste der Erklärung.`,
  'no-two-choices': () => 'Es gibt keine abgeschlossenen Läufe von Ablehnen und Annehmen zum Vergleichen.',
  'as-easy': (v) => `Ablehnen brauchte ${count(number(v, 'reject'), 'Klick', 'Klicks')}, Annehmen ${number(v, 'accept')}.`,
  'service-not-seen': () => 'Der Dienst, von dem das gesagt ist, wurde nicht gesehen.',
  'names-none': () => 'Die Erklärung nennt keinen Dienst, dem ein Browser begegnen könnte.',
  'all-observed': () => 'Alle Dienste, die die Erklärung nennt, wurden gesehen.',
};
