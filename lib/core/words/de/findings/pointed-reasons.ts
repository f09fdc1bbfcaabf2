/** Gründe zu Listen, Kategorien und Auswegen, auf Deutsch. */
import { text, type Say } from '../../values.ts';

export const pointedReasons = {
  'no-banner-list': () => 'Keine geöffnete Ebene des Banners führt es auf.',
  'no-list-followed': () => 'Die Stelle, auf die die Erklärung verweist, wurde nicht geöffnet.',
  'list-there': () => 'Eine Ebene des Banners führt Dienste, Cookies oder Fristen auf.',
  'list-missing': () => 'Die geöffnete Ebene führt nichts auf.',
  'list-read': (v) => `Die Liste wurde gefunden und gelesen: ${text(v, 'source')}.`,
  'list-dead': (v) => `Dort ist nichts mehr: ${text(v, 'source')}.`,
  'list-of-vendor': (v) =>
    `Jedes gesehene Cookie von ${text(v, 'service')} steht in der Dokumentation des Anbieters, wie der Katalog sie hat.`,
  'list-of-vendor-lacks': (v) =>
    `Von ${text(v, 'service')} gesetzt, und nicht in der Dokumentation des Anbieters, wie der Katalog sie hat: ${text(v, 'cookies')}.`,
  'promise-category': (v) => `Das Banner führt den Dienst unter „${text(v, 'shown')}“.`,
  'no-opt-out': () => 'Kein Besuch zeigt, dass jemand den Widerspruch nutzte.',
  'promise-opted-out': () => 'Eine Person nutzte den Widerspruch, und er wirkte.',
  'promise-not-opted-out': () => 'Eine Person nutzte den Widerspruch, und Anfragen mit einer Kennung gingen weiter.',
  'no-log-out': () => 'Kein Besuch zeigt, dass sich jemand abmeldet, während die Cookies beobachtet wurden.',
  'promise-cleared': () => 'Nach dem Abmelden wurden Sitzungscookies gelöscht oder erneuert.',
  'promise-not-cleared': () => 'Nach dem Abmelden blieben die Sitzungscookies, wie sie waren.',
  'form-open': (v) =>
    `Das Formular geht an ${text(v, 'source')}: vielleicht jemand, der für die Website arbeitet, oder die Website unter anderem Namen.`,
  'promise-form-passed': (v) =>
    `Was das Formular erhebt, geht an ${text(v, 'source')}; die Erklärung nennt diesen Empfänger nicht.`,
  'promise-form-own': () =>
    'Das Formular ging an den eigenen Host der Website, und die getippte Adresse an keinen anderen. Was Server damit tun, ist nicht zu sehen.',
  'no-form-sent': () => 'Kein Besuch zeigt, dass ein solches Formular gesendet wird.',
  'promise-nothing-kept': () => 'Ein Formular wurde gesendet, und die Adresse daraus steht in keinem Cookie und keinem Speicher.',
  'promise-kept-typed': (v) => `Die in das Formular getippte Adresse wurde gespeichert: ${text(v, 'cookies')}.`,
  'promise-cookies-here': (v) => `Bei den Besuchen dieser Website wurden Cookies gespeichert: ${text(v, 'cookies')}.`,
  'promise-own-cookie': (v) => `Die Website speichert eigene Cookies, die das können: ${text(v, 'cookies')}.`,
  'promise-none-kept': () => 'Kein solches Cookie wurde gesehen.',
  'promise-other-site': (v) => `Der Satz spricht von ${text(v, 'source')}, nicht von der besuchten Website.`,
  'promise-form-abroad': (v) => `Das Formular geht an ${text(v, 'services')}, laut Katalog eine Firma aus diesem Land.`,
  'promise-form-elsewhere': (v) => `Das Formular geht an ${text(v, 'services')}, laut Katalog eine Firma aus einem anderen Land.`,
  'no-form-known': () => 'Kein Formular wurde gesehen, das an eine bekannte Firma geht.',
  'promise-fingerprint': () => 'Es wurden Skripte gesehen, die lasen, was Browser voneinander unterscheidet.',
  'promise-persistent': () => 'Seine Cookies überdauern den Besuch.',
  'promise-session-only': () => 'Nur Cookies der Sitzung wurden gesehen.',
  'promise-no-cookie': () => 'Der Dienst lief, und kein Cookie von ihm wurde gesehen.',
  'promise-kept-in-cookie': () => 'Die Auswahl wurde in einem Cookie gespeichert.',
  'promise-kept-elsewhere': () => 'Die Auswahl wurde im Speicher des Browsers abgelegt, nicht in einem Cookie.',
  'no-choice-kept': () => 'Wo die Auswahl gespeichert wurde, war nicht zu erkennen.',
  'promise-link-there': () => 'Eine Seite der Website hat einen solchen Link.',
  'promise-link-not-there': () => 'Keine der gesehenen Seiten hat einen solchen Link.',
  'no-page-read': () => 'Die Aufnahme enthält die Links keiner Seite.',
  'promise-no-detriment': () => 'Nach dem Nein kamen weitere Seiten. Formulare wurden nicht ausprobiert.',
  'promise-wall': () => 'Das Banner bietet an, einzuwilligen oder zu bezahlen, und sonst nichts.',
  'promise-shut': () => 'Eine sonst offene Seite war nach dem Nein gesperrt.',
  'no-page-after-no': () => 'Nach einem Nein wurde keine weitere Seite geöffnet.',
} satisfies Record<string, Say>;
