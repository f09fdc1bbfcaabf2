/** Warum eine Prüfung bestanden ist, nicht entschieden werden konnte oder nicht zutrifft, auf Deutsch. */
import type { reasons as english } from '../../en/findings/reasons.ts';
import { because, becauseOfGaps } from '../../recorded.ts';
import { either, number, text, type Say, type Values } from '../../values.ts';
import { faces } from '../faces.ts';
import { recorded } from '../recorded.ts';
import { count, days } from './phrases.ts';

const why = (claim: string, v: Values) => because(recorded, claim, v);

export const reasons: Record<keyof typeof english, Say> = {
  'audit-error': (v) => why('Diese Prüfung selbst ist fehlgeschlagen', v),
  'no-before-choice': () => 'Kein Besuch zeigt, was vor einer Auswahl geschieht.',
  returning: () => 'Der Browser kannte die Website schon und kein Banner erschien; es kann also eine frühere Auswahl gelten.',
  'no-rejected': (v) => why('Kein Besuch zeigt eine Ablehnung, die sich bestätigen ließ', v),
  'no-withdrawn': (v) => why('Kein Besuch zeigt einen Widerruf, der sich bestätigen ließ', v),
  'no-accepted': (v) => why('Kein Besuch zeigt eine Einwilligung, die sich bestätigen ließ', v),
  incomplete: (v) =>
    becauseOfGaps(recorded, faces.gap, 'Es wurde nichts gesehen, aber die Aufzeichnung ist nicht vollständig', v),
  'uncertain-only': (v) =>
    `Alles Gesehene (${text(v, 'services')}) liegt zu nah am Augenblick der Auswahl, um zu sagen, auf welcher Seite.`,
  'phase-unknown': (v) => `${text(v, 'services')} lief, aber die Aufzeichnung sagt nicht, welche Auswahl galt.`,
  'depends-only': (v) => `${text(v, 'services')} lief; ob das eine Einwilligung braucht, hängt davon ab, worum gebeten wurde.`,
  'nothing-ran': () => 'Es wurde nichts gesehen, was eine Einwilligung braucht.',
  'tag-manager-alone': () => 'Nur ein Tag-Manager wurde gesehen, und nichts, was er gestartet hätte.',
  'policy-missing': (v) => why('Es wurde keine Datenschutzerklärung gefunden', v),
  'policy-unreadable': (v) => why('Die Datenschutzerklärung konnte nicht gelesen werden', v),
  'policy-not-given': () => 'Es lag keine Datenschutzerklärung zum Vergleich vor.',
  'policy-language': () => 'Die Sprache der Datenschutzerklärung ist nicht bekannt, ihre Sätze wurden deshalb nicht gelesen.',
  'unnamed-in-unknown-language': (v) =>
    `${text(v, 'services')}: in der Erklärung nicht gefunden, deren Sprache aber nicht bekannt ist.`,
  'nothing-observed': () => 'Es wurde kein Dienst gesehen, den eine Datenschutzerklärung nennen muss.',
  'all-named': (v) => `Alle gesehenen Dienste sind in der Erklärung genannt: ${text(v, 'services')}.`,
  'no-promise': () => 'Die Erklärung gibt kein solches Versprechen, das erkannt wurde.',
  'promises-kept': (v) =>
    `${count(number(v, 'promises'), 'Versprechen', 'Versprechen')} gefunden, und kein Anzeichen, dass eines gebrochen wird.`,
  'unknown-cookies': (v) =>
    `${either(v, 'Ein Cookie mit unbekanntem Zweck wurde', 'Cookies mit unbekanntem Zweck wurden')} gespeichert: ${text(v, 'cookies')}.`,
  'no-cookies-seen': () => 'Diese Aufzeichnung zeigt nicht, welche Cookies der Browser behalten hat.',
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
  'promise-broken': (v) => `Entgegen dieser Aussage lief: ${text(v, 'services')}.`,
  'promise-unmet': () => 'Wovon die Rede ist, kam in diesen Besuchen nicht vor.',
  'promise-waited': (v) => `${text(v, 'services')} lief erst nach der Einwilligung.`,
  'promise-not-asked': () => 'Das gilt nur, wo um Einwilligung gebeten wird, und ein Banner, das fragt, wurde nicht gesehen.',
  'promise-unsure': () => 'Der Satz kann weniger meinen als eine vollständige Liste.',
  'promise-half-named': (v) => `${text(v, 'services')}: nur die Firma oder ein Cookie ist genannt.`,
  'promise-place': () => 'Wo Daten gespeichert werden, kann kein Browser sehen.',
  'eu-hosts': (v) =>
    `${text(v, 'services')} wird von außerhalb des EWR betrieben, antwortete aber von Hosts, deren Namen auf die EU weisen.`,
  'promise-act': () => 'Ob die Handlung vorausging, ist nicht zu sehen.',
  'promise-by-advertisement': () => 'Das Cookie kam mit einem Klick auf eine Anzeige und nicht ohne ihn.',
  'promise-link': () => 'Eine Seite der Website hat den Link; wohin er führt, wurde nicht versucht.',
  'promise-no-link': () => 'Die Adresse steht in der Erklärung. Ob sie irgendwohin führt, wurde nicht versucht.',
  'promise-brought': () =>
    'Der Dienst wurde kontaktiert, aber ein Film, eine Karte oder eine Anzeige derselben Firma kann ihn geholt haben.',
  'promise-unconnected': () => 'Keine solche Verbindung wurde gesehen.',
  'promise-mode': () => 'Jeder gesehene Player war im Datenschutzmodus eingebettet.',
  'promise-default': () => 'Vor einer Auswahl wurden nur notwendige Cookies gespeichert.',
  'promise-address': () => 'Die Anfragen verlangen gekürzte Adressen.',
  'promise-server': () => 'Das geschieht auf einem Server, wo kein Browser es sehen kann.',
  'promise-general': () => 'Der Satz nennt keinen Dienst und lässt sich deshalb an keinem prüfen.',
  'promise-anonymous': () => 'Der Dienst lief, und eine Kennung wurde nicht gesehen.',
  'promise-longer': (v) => `${text(v, 'cookie')} wurde mit dieser Laufzeit gesetzt: ${days(number(v, 'days'))}.`,
  'promise-lives': (v) => `${text(v, 'cookie')} wurde mit dieser Laufzeit gesetzt: ${days(number(v, 'days'))}.`,
  'promise-superseded': () =>
    'Eine andere Stelle der Erklärung nennt eine längere oder genauere Laufzeit; diese wurde verglichen.',
  'promise-loads': () => 'Es wurde gesehen.',
  'promise-banner': () => 'Ein Banner wurde gezeigt.',
  'promise-no-banner': () => 'Es wurde kein Banner erkannt, was nicht heißt, dass keines da war.',
  'promise-of-part': () => 'Der Satz spricht von bestimmten Daten oder einem Teil des Betriebs, nicht von Besuchen der Website.',
  'promise-unshared': () => 'Nachdem alles angenommen war, erhielt kein Werbe- oder sozialer Dienst eine Kennung.',
  'promise-withdrawn': () => 'Ein geführter Lauf fand den Weg zurück, und der Widerruf ließ sich bestätigen.',
  'promise-clear': (v) => `Eine Anfrage an ${text(v, 'host')} ging im Klartext hinaus.`,
  'promise-encrypted': () => 'Alles Gesehene reiste verschlüsselt.',
  'promise-untested': () => 'Kein Besuch dieser Art kann es zeigen.',
  'no-lasting-cookies': () => 'Kein Tracking-Cookie eines Dienstes aus der Erklärung überdauert den Besuch.',
  'lifetimes-given': (v) =>
    `${count(number(v, 'cookies'), 'Tracking-Cookie wurde', 'Tracking-Cookies wurden')} gesehen, alle mit einer Laufzeit in der Erklärung.`,
  'cookies-elsewhere': () => 'Die Website hat ein anderes Dokument oder eine andere Liste zu Cookies, die nicht gelesen wurde.',
  'processors-only': (v) => `Nur ${text(v, 'services')} erhielt Kennungen, vielleicht allein im Auftrag der Website.`,
  'no-personal-data': () => 'In Anfragen an Dienste wurde keine E-Mail-Adresse, Telefonnummer oder ihr Hash erkannt.',
  'no-probe': () => 'Diese Aufzeichnung enthält nicht, was Skripte vom Browser lasen.',
  'single-probes': () => 'Die Skripte lasen je nur eines, wie Diagramme und Karten es tun.',
  'no-probes': () => 'Kein Skript las, was Browser voneinander unterscheidet.',
  'no-withdrawal-run': () => 'Es gibt keinen Lauf, in dem die Einwilligung widerrufen wurde.',
  'no-accept-run': () => 'Es gibt keinen abgeschlossenen Lauf des Annehmens zum Vergleichen.',
  'as-easily-withdrawn': (v) =>
    `Der Widerruf brauchte ${count(number(v, 'withdraw'), 'Klick', 'Klicks')}, das Annehmen ${number(v, 'accept')}.`,
  'no-necessity-claim': (v) =>
    `${count(number(v, 'cookies'), 'Eintrag', 'Einträge')} gelesen; kein Tracking-Cookie unter den notwendigen.`,
  'no-derogation': () => 'Die Erklärung stützt Übermittlungen durch keinen Dienst auf Artikel 49.',
  'references-current': () => 'Kein aufgehobenes Recht und kein früherer Name wurde erkannt.',
  'policy-finished': () => 'Kein Platzhalter und keine Notiz an die Verfasser wurde erkannt.',
  'no-contradiction': () => 'Es wurden keine zwei Sätze erkannt, die einander ausschließen.',
  'no-browser-settings': () => 'Die Erklärung bietet die Einstellungen des Browsers nicht als einzige Auswahl an.',
  'banner-asks': () => 'Die Website fragt in einem Banner, was auch immer die Erklärung über den Browser sagt.',
  'nothing-to-ask': () => 'Kein Dienst, der eine Einwilligung braucht, wurde gesehen oder ist angegeben.',
  'no-retention': () => 'Die Erklärung sagt nichts Erkanntes darüber, wie lange Daten gespeichert werden.',
  'retention-limited': () => 'Es wurde kein Satz erkannt, nach dem Daten unbegrenzt gespeichert werden.',
  'policy-partial': () => 'Gelesen wurde nicht die ganze Datenschutzerklärung: ein kurzer Hinweis, oder einer allein zu Cookies.',
  'duties-met': (v) => `Alle ${number(v, 'items')} gesuchten Punkte sind angesprochen.`,
};
