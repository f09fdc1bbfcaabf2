/** Was Befunde und Gründe auf Deutsch sagen. */
import type { FindingWords } from '../en/findings.ts';
import { against } from './findings/against.ts';
import { pointed } from './findings/pointed.ts';
import { pointedReasons } from './findings/pointed-reasons.ts';
import { ran } from './findings/ran.ts';
import { reasons } from './findings/reasons.ts';
import { said } from './findings/said.ts';

export const findings: FindingWords = {
  audits: {
    'banner-categories': 'Das Banner ordnet Dienste so ein, wie die Erklärung sagt',
    'list-elsewhere': 'Eine Liste, auf die die Erklärung verweist, ist da',
    'opt-out': 'Wer widerspricht, wie die Erklärung sagt, wird in Ruhe gelassen',
    'log-out': 'Abmelden löscht die Cookies, die es laut Erklärung löscht',
    'form-traces': 'Von einem Formular bleibt nichts im Browser, wo die Erklärung das sagt',
    'tracking-before-choice': 'Kein Tracking vor der Auswahl',
    'tracking-after-rejection': 'Kein Tracking nach „Alle ablehnen“',
    'tracking-after-withdrawal': 'Kein Tracking nach dem Widerruf der Einwilligung',
    'undeclared-service': 'Jeder gesehene Dienst ist in der Erklärung genannt',
    'unkept-consent-promise': 'Dienste warten auf die Einwilligung, wo die Erklärung es sagt',
    'necessary-only-default': 'Als Voreinstellung nur notwendige Cookies, wie die Erklärung sagt',
    'cookie-lifetime': 'Kein Cookie lebt länger, als die Erklärung sagt',
    'policy-availability': 'Die Datenschutzerklärung ist da, in der Sprache der Website',
    'declared-not-observed': 'Jeder Dienst, den die Erklärung nennt, wurde gesehen',
    'click-to-load': 'Inhalte laden erst nach einem Klick, wie die Erklärung sagt',
    'unasked-action': 'Was auf eine Handlung des Besuchers warten soll, wartet',
    'privacy-mode': 'Videos sind in dem Datenschutzmodus eingebettet, den die Erklärung nennt',
    'cookieless-ping': 'Keine Pings ohne Einwilligung, auch nicht ohne Cookies',
    'legitimate-interest-for-tracking': 'Keine Werbung oder Analyse auf Grundlage berechtigter Interessen',
    'hedged-legal-basis': 'Die Erklärung sagt, welche Rechtsgrundlage gilt',
    'transfer-mechanism': 'Übermittlungen haben eine Grundlage, die gilt',
    'closed-list': 'Nichts außerhalb einer Liste, die die Erklärung vollständig nennt',
    'choice-symmetry': 'Ablehnen ist so leicht wie Annehmen',
    'undeclared-cookie': 'Die Cookie-Liste der Erklärung enthält jedes gesehene Tracking-Cookie',
    'consent-signal': 'Was Anbieter von der Auswahl erfahren, ist, was gewählt wurde',
    'anonymity-claim': 'Was die Erklärung anonym nennt, trägt keine Kennung',
    'storage-location': 'Kein von außerhalb des EWR betriebener Dienst, wo laut Erklärung alles darin bleibt',
    'cookie-lifetime-undeclared': 'Die Erklärung sagt, wie lange Tracking-Cookies leben',
    'sharing-denied': 'Nichts geht an Werbefirmen, wo laut Erklärung nichts weitergegeben wird',
    'personal-data-in-request': 'Keine E-Mail-Adresse oder Telefonnummer geht an Werbe-, soziale oder Analysedienste',
    fingerprinting: 'Kein Skript nimmt ohne Einwilligung den Fingerabdruck des Browsers',
    'withdrawal-control': 'Die Einwilligung lässt sich so leicht widerrufen wie erteilen',
    'necessity-claim': 'Kein Tracking-Cookie wird notwendig genannt',
    'routine-derogation': 'Artikel 49 ist nicht die Grundlage alltäglicher Übermittlungen',
    'outdated-reference': 'Die Erklärung nennt Gesetze, Firmen und Produkte, wie sie heute sind',
    'unfinished-policy': 'Die Erklärung ist fertig',
    'policy-contradiction': 'Was die Erklärung sagt, passt zusammen',
    'browser-settings-as-consent': 'Die Erklärung bietet mehr als die Einstellungen des Browsers',
    'indefinite-retention': 'Die Erklärung sagt, wann Daten gelöscht werden',
    'information-duties': 'Die Erklärung sagt, was sie über die Verarbeitung sagen muss',
    'transport-security': 'Alles reist verschlüsselt, wie die Erklärung sagt',
  },
  findings: { ...ran, ...against, ...said, ...pointed },
  reasons: { ...reasons, ...pointedReasons },
};
