/** Was Befunde und Gründe auf Deutsch sagen. */
import type { FindingWords } from '../en/findings.ts';
import { decimal, duration, number, sentence, text, type Values } from '../values.ts';

const service = (v: Values) => text(v, 'service');
const of = (v: Values) =>
  text(v, 'organization') && text(v, 'organization') !== service(v) ? ` (${text(v, 'organization')})` : '';
const days = (n: number) => (n === 0 ? 'bis zum Schließen des Browsers' : n === 1 ? '1 Tag' : `${decimal(n, ',')} Tage`);
const count = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;
const before = (v: Values) =>
  number(v, 'before') >= 0 ? `${duration(number(v, 'before'), ',')} vor jeder Auswahl` : 'vor jeder Auswahl';

const KINDS: Record<string, string> = {
  cookie: 'das Cookie',
  storage: 'der Eintrag im Speicher des Browsers',
  parameter: 'der Parameter',
};
const HOW: Record<string, string> = {
  known: 'bekannt dafür, Browser voneinander zu unterscheiden',
  stored: 'mit einem Wert, der lang genug ist, um einen Browser auszusondern',
  repeated: 'mit demselben langen Wert in zwei Anfragen',
};
const identifier = (v: Values) =>
  text(v, 'identifier') === ''
    ? 'Eine dauerhafte Kennung wurde nicht gesehen.'
    : `Kennung: ${KINDS[text(v, 'identifierKind')]} „${text(v, 'identifier')}“, ${HOW[text(v, 'identifierHow')]}.`;
const contacts = (v: Values) => {
  const cookies = text(v, 'cookies');
  const requests = number(v, 'requests') > 0 ? count(number(v, 'requests'), 'Anfrage', 'Anfragen') : '';
  const what =
    [requests, cookies && `die Cookies ${cookies}`].filter(Boolean).join(' und ') || 'ein Eintrag im Speicher des Browsers';
  const disguise = text(v, 'disguise');
  return disguise === '' ? what : `${what} (als Erstanbieter getarnt: über ${disguise}, das zur Website selbst gehört)`;
};
const WHY: Record<string, string> = {
  marketing: 'Werbefirmen können Sie auch auf anderen Websites wiedererkennen.',
  social: 'Soziale Netzwerke können diesen Besuch dem hinzufügen, was sie über Sie wissen.',
  analytics: 'Jemand zählt und verfolgt, was Sie hier tun.',
  video: 'Die Videofirma erfährt, dass Sie hier sind, bevor Sie auf Abspielen drücken.',
};
const purpose = (v: Values) =>
  WHY[text(v, 'purpose')] ?? 'Eine andere Firma erfährt Ihre Adresse im Netz und auf welcher Seite Sie sind.';

export const findings: FindingWords = {
  audits: {
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
  },
  findings: {
    'tracking-before-choice': {
      title: (v) => `${service(v)} lief ${before(v)}`,
      seen: (v) => `Vor jeder Auswahl war ${service(v)}${of(v)} aktiv: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Sie waren noch nicht gefragt worden oder hatten nicht geantwortet. ${purpose(v)}`,
      todo: (v) =>
        `Laden Sie ${service(v)} erst nach der Einwilligung, und prüfen Sie, dass kein anderes Skript oder Tag es früher hereinholt.`,
    },
    'tracking-before-choice/tag-manager': {
      title: (v) => `${service(v)} wurde ${before(v)} geladen`,
      seen: (v) => `Vor jeder Auswahl wurde der Tag-Manager ${service(v)}${of(v)} geladen: ${contacts(v)}.`,
      why: () =>
        'Ein Tag-Manager allein verfolgt Sie nicht, aber sein Hersteller erfährt Ihre Adresse im Netz. Er bestimmt, welche anderen Dienste laufen.',
      todo: () =>
        'Die Behörden sind sich hierin nicht einig. Laden Sie ihn nach der Einwilligung oder vom eigenen Server, und lassen Sie seine Tags auf die Einwilligung warten.',
    },
    'tracking-after-rejection': {
      title: (v) => `${service(v)} lief, obwohl alles abgelehnt war`,
      seen: (v) => `Nach „Alle ablehnen“ war ${service(v)}${of(v)} aktiv: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Sie haben Nein gesagt, und es hat nicht geholfen. ${purpose(v)}`,
      todo: (v) =>
        `Binden Sie ${service(v)} an den Zustand der Einwilligungsplattform, und prüfen Sie die Ablehnung in einem sauberen Profil erneut.`,
    },
    'tracking-after-rejection/tag-manager': {
      title: (v) => `${service(v)} wurde geladen, obwohl alles abgelehnt war`,
      seen: (v) => `Nach „Alle ablehnen“ wurde der Tag-Manager ${service(v)}${of(v)} angesprochen: ${contacts(v)}.`,
      why: () =>
        'Ein Tag-Manager allein verfolgt Sie nicht, aber sein Hersteller erfährt Ihre Adresse im Netz. Sie hatten Nein gesagt.',
      todo: () =>
        'Prüfen Sie, ob der Tag-Manager nach einer Ablehnung nötig ist, und lassen Sie seine Tags auf die Einwilligung warten.',
    },
    'tracking-after-withdrawal': {
      title: (v) => `${service(v)} lief nach dem Widerruf der Einwilligung`,
      seen: (v) => `Nach dem Widerruf der Einwilligung war ${service(v)}${of(v)} aktiv: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Sie haben es sich anders überlegt, und es hat nicht geholfen. ${purpose(v)}`,
      todo: (v) => `Halten Sie ${service(v)} beim Widerruf an, und entfernen Sie, was der Dienst gespeichert hat.`,
    },
    'tracking-after-withdrawal/tag-manager': {
      title: (v) => `${service(v)} wurde nach dem Widerruf der Einwilligung geladen`,
      seen: (v) => `Nach dem Widerruf der Einwilligung wurde der Tag-Manager ${service(v)}${of(v)} angesprochen: ${contacts(v)}.`,
      why: () =>
        'Ein Tag-Manager allein verfolgt Sie nicht, aber sein Hersteller erfährt Ihre Adresse im Netz. Sie hatten es sich anders überlegt.',
      todo: () =>
        'Prüfen Sie, ob der Tag-Manager ohne Einwilligung nötig ist, und lassen Sie seine Tags auf die Einwilligung warten.',
    },
    'undeclared-service': {
      title: (v) => `${service(v)} ist in der Datenschutzerklärung nicht genannt`,
      seen: (v) =>
        `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Erklärung nennt weder den Dienst noch seine Firma. ${identifier(v)}`,
      why: (v) => `Niemand hat Ihnen gesagt, dass diese Firma beteiligt ist. ${purpose(v)}`,
      todo: (v) =>
        `Nennen Sie ${service(v)} in der Erklärung mit Firma, Zweck, Rechtsgrundlage, Laufzeit und Übermittlung, oder entfernen Sie den Dienst.`,
    },
    'undeclared-service/organization-only': {
      title: (v) => `${service(v)} ist in der Datenschutzerklärung nicht genannt, nur die Firma`,
      seen: (v) =>
        `${service(v)} war aktiv: ${contacts(v)}. Die Erklärung nennt ${text(v, 'organization')}, aber nicht diesen Dienst.`,
      why: () =>
        'Eine Firma bietet viele Dienste mit verschiedenen Zwecken an. Die Erklärung sagt Ihnen nicht, welcher davon hier läuft.',
      todo: (v) => `Nennen Sie ${service(v)} selbst in der Erklärung, mit Zweck und Rechtsgrundlage.`,
    },
    'undeclared-service/vague': {
      title: (v) => `${service(v)} ist in der Datenschutzerklärung nur angedeutet`,
      seen: (v) =>
        `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Erklärung führt sein Cookie auf, aber weder den Dienst noch die Firma.`,
      why: () => 'Der Name eines Cookies sagt nicht, wer Ihre Daten erhält. Um es herauszufinden, müssten Sie vom Fach sein.',
      todo: (v) => `Nennen Sie ${service(v)} und seine Firma neben dem Cookie.`,
    },
    'unkept-consent-promise': {
      title: (v) =>
        `Die Erklärung verspricht zuerst die Einwilligung, aber ${service(v)} lief ${text(v, 'when') === 'rejected' ? 'nach einer Ablehnung' : before(v)}`,
      seen: (v) =>
        `Die Erklärung sagt, dass zuerst eingewilligt wird. ${service(v)}${of(v)} war ohne Einwilligung aktiv: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Die Website tut nicht, was sie sagt. ${purpose(v)}`,
      todo: (v) =>
        `Lassen Sie ${service(v)} auf die Einwilligung warten, wie die Erklärung es sagt. Stattdessen den Satz zu ändern, macht es nicht richtig.`,
    },
    'necessary-only-default': {
      title: (v) =>
        `Die Erklärung verspricht als Voreinstellung nur notwendige Cookies, aber ${service(v)} hat andere gespeichert`,
      seen: (v) => `Vor jeder Auswahl wurde für ${service(v)}${of(v)} gespeichert: ${text(v, 'cookies')}.`,
      why: (v) => `Die Website tut nicht, was sie sagt. ${purpose(v)}`,
      todo: (v) =>
        `Lassen Sie ${service(v)} auf die Einwilligung warten, oder berichtigen Sie, was die Erklärung notwendig nennt.`,
    },
    'cookie-lifetime': {
      title: (v) =>
        `Das Cookie ${text(v, 'cookie')} lebt ${days(number(v, 'days'))}, die Erklärung sagt ${days(number(v, 'declared'))}`,
      seen: (v) =>
        `${text(v, 'cookie')}${service(v) ? ` von ${service(v)}` : ''} wurde mit dieser Laufzeit gesetzt: ${days(number(v, 'days'))}. Die Erklärung sagt: ${days(number(v, 'declared'))}.`,
      why: () =>
        'Sie können länger wiedererkannt werden, als man Ihnen gesagt hat. Vielleicht haben Sie in etwas Kürzeres eingewilligt.',
      todo: () =>
        'Kürzen Sie die Laufzeit dort, wo das Cookie gesetzt wird, oder berichtigen Sie die Erklärung und fragen Sie erneut um Einwilligung.',
    },
    'policy-availability/missing': {
      title: () => 'Keine Datenschutzerklärung gefunden',
      seen: (v) =>
        `Die gesehenen Seiten enthalten keinen Link zu einer Datenschutzerklärung, dem man folgen konnte. ${text(v, 'detail')}`.trim(),
      why: () =>
        'Wer Ihre Daten verarbeitet, muss es dort sagen, wo Sie es finden. Hier können Sie nicht lesen, was mit ihnen geschieht.',
      todo: () =>
        'Verlinken Sie die Datenschutzerklärung von jeder Seite aus, mit einem bekannten Wort und vor jeder Auswahl erreichbar.',
    },
    'policy-availability/language': {
      title: (v) =>
        `Die Datenschutzerklärung ist nicht in der Sprache der Website (${text(v, 'site')}), sondern in ${text(v, 'policy')}`,
      seen: (v) => `Die Seiten geben als Sprache ${text(v, 'site')} an; die Erklärung ist in ${text(v, 'policy')} geschrieben.`,
      why: () =>
        'Was Sie nicht lesen können, informiert Sie nicht. Das Gesetz verlangt eine klare und einfache Sprache für die Besucher der Website.',
      todo: () => 'Bieten Sie die Erklärung in jeder Sprache an, in der die Website ihre Besucher anspricht.',
    },
    'declared-not-observed': {
      title: (v) => `${service(v)} steht in der Datenschutzerklärung, wurde aber nicht gesehen`,
      seen: (v) =>
        `Die Erklärung nennt ${service(v)}${of(v)}. Kein Besuch ist dem Dienst begegnet, obwohl in einem davon alles angenommen wurde.`,
      why: () =>
        'Er kann auf anderen Seiten oder für andere Besucher laufen. Oder die Erklärung spricht von etwas, das es nicht mehr gibt.',
      todo: (v) => `Prüfen Sie, ob ${service(v)} noch im Einsatz ist; wenn nicht, nehmen Sie den Dienst aus der Erklärung.`,
    },
    'click-to-load': {
      title: (v) => `Die Erklärung verspricht zuerst einen Klick, aber ${service(v)} lud ohne ihn`,
      seen: (v) =>
        `Nichts außer dem Banner wurde angeklickt, und ${service(v)}${of(v)} war aktiv: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Die Website tut nicht, was sie sagt. ${purpose(v)}`,
      todo: (v) =>
        `Setzen Sie ein eigenes Bild an die Stelle von ${service(v)}, und laden Sie den Inhalt, wenn darauf geklickt wird.`,
    },
    'privacy-mode': {
      title: (v) => `Die Erklärung verspricht einen Datenschutzmodus, aber ${service(v)} ist ohne ihn eingebettet`,
      seen: (v) => `Der gewöhnliche Player von ${service(v)}${of(v)} wurde geladen: ${contacts(v)}.`,
      why: () =>
        'Der Datenschutzmodus speichert weniger, bevor Sie auf Abspielen drücken. Ohne ihn kann die Videofirma Sie sofort wiedererkennen.',
      todo: () => 'Ändern Sie die Adresse des eingebetteten Players auf die mit dem Datenschutzmodus, auf allen Seiten.',
    },
    'cookieless-ping': {
      title: (v) => `${service(v)} pingt seinen Anbieter ohne Einwilligung, ohne Cookies`,
      seen: (v) =>
        `${text(v, 'when') === 'rejected' ? 'Nach einer Ablehnung' : 'Vor jeder Auswahl'} sandte ${service(v)}${of(v)} Pings, die nichts auf dem Gerät speichern: ${contacts(v)}.`,
      why: () =>
        'In Ihrem Browser wird nichts gespeichert. Die Firma erfährt dennoch Ihre Adresse im Netz, die Seite und die Zeit.',
      todo: (v) =>
        `Laden Sie ${service(v)} erst nach der Einwilligung (Consent Mode „basic“), oder sagen Sie in der Erklärung, dass und warum der Dienst vorher pingt.`,
    },
    'legitimate-interest-for-tracking': {
      title: (v) => `Die Erklärung stützt ${service(v)} auf berechtigte Interessen`,
      seen: (v) =>
        `Die Erklärung nennt berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO) als Grundlage für ${service(v)}${of(v)}.`,
      why: (v) => `Sie werden verfolgt, wenn Sie nicht widersprechen, statt gefragt zu werden. ${purpose(v)}`,
      todo: (v) => `Stützen Sie ${service(v)} auf die Einwilligung, und laden Sie den Dienst erst, wenn sie erteilt ist.`,
    },
    'hedged-legal-basis': {
      title: () => 'Die Erklärung lässt offen, welche Rechtsgrundlage gilt',
      seen: (v) =>
        sentence(
          `An ${count(number(v, 'places'), 'Stelle', 'Stellen')} nennt die Erklärung die Einwilligung nur, „sofern sie abgefragt wurde“, und sonst eine andere Grundlage.`,
          text(v, 'services') && `Es betrifft ${text(v, 'services')}.`,
        ),
      why: () =>
        'Sie können nicht wissen, ob Sie gefragt wurden, und damit nicht, welche Rechte Sie haben: Widerruf oder Widerspruch.',
      todo: () => 'Sagen Sie für jeden Dienst, welche Grundlage auf dieser Website gilt.',
    },
    'transfer-mechanism/repealed': {
      title: (v) => `Die Erklärung stützt Übermittlungen auf ${text(v, 'mechanism')}; das gilt nicht mehr`,
      seen: (v) =>
        sentence(
          `Die Erklärung nennt ${text(v, 'mechanism')} als Grundlage für Übermittlungen.`,
          service(v) && `Es betrifft ${service(v)}.`,
        ),
      why: () => 'Der Gerichtshof hat diese Regelung beendet. Was Ihre Daten im Ausland heute schützt, sagt die Erklärung nicht.',
      todo: () =>
        'Prüfen Sie, worauf die Übermittlung heute beruht (Angemessenheitsbeschluss, Standardvertragsklauseln), und sagen Sie es.',
    },
    'transfer-mechanism/unnamed': {
      title: (v) => `Die Erklärung nennt keine Grundlage dafür, Daten durch ${service(v)} in ein Drittland zu senden`,
      seen: (v) => `Die Erklärung sagt, dass Daten durch ${service(v)} in ein Drittland gehen, aber nichts, was es erlaubt.`,
      why: () => 'Im Ausland können Ihre Daten schlechter geschützt sein. Sie haben ein Recht zu wissen, was das ausgleicht.',
      todo: (v) =>
        `Nennen Sie die Grundlage für ${service(v)} (Angemessenheitsbeschluss, Standardvertragsklauseln) und wo man eine Kopie erhält.`,
    },
    'closed-list': {
      title: (v) => `Die Erklärung nennt ihre Liste vollständig, aber ${service(v)} steht nicht darin`,
      seen: (v) =>
        `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Erklärung sagt, dass ihre Liste vollständig ist. ${identifier(v)}`,
      why: (v) => `Man hat Ihnen gesagt, dass es sonst nichts gibt. ${purpose(v)}`,
      todo: (v) =>
        `Nehmen Sie ${service(v)} in die Liste auf oder entfernen Sie den Dienst, und nennen Sie keine Liste vollständig, die niemand prüft.`,
    },
    'choice-symmetry': {
      title: (v) => `Ablehnen braucht ${count(number(v, 'reject'), 'Klick', 'Klicks')}, Annehmen ${number(v, 'accept')}`,
      seen: (v) =>
        `Alles abzulehnen brauchte ${count(number(v, 'reject'), 'Klick', 'Klicks')}; alles anzunehmen brauchte ${number(v, 'accept')}.`,
      why: () => 'Was schwerer gemacht wird, wird seltener gewählt. Eine Einwilligung, die so entsteht, ist kaum freiwillig.',
      todo: () => 'Bieten Sie die Ablehnung auf der ersten Ebene an, neben der Annahme und ebenso leicht zu sehen.',
    },
    'undeclared-cookie': {
      title: (v) => `Nicht in der Cookie-Liste der Erklärung: ${text(v, 'cookies')}`,
      seen: (v) =>
        sentence(
          `Die Erklärung führt ${number(v, 'listed')} Cookies mit Namen auf. Diese wurden gespeichert und sind nicht darunter: ${text(v, 'cookies')}.`,
          service(v) && `Sie gehören zu ${service(v)}.`,
        ),
      why: () => 'Eine Liste lässt Sie glauben, dass Sie alle kennen. Diese verfolgen Sie dennoch.',
      todo: () => 'Nehmen Sie sie mit Zweck und Laufzeit in die Liste auf, oder setzen Sie sie nicht.',
    },
    'consent-signal': {
      title: (v) => `${service(v)} erfährt von einer Einwilligung, die nicht erteilt wurde`,
      seen: (v) =>
        `${text(v, 'when') === 'rejected' ? 'Nach einer Ablehnung' : 'Vor jeder Auswahl'} teilten Anfragen ${service(v)}${of(v)} mit, dass eingewilligt sei: ${contacts(v)}.`,
      why: () => 'Firmen handeln nach dem, was man ihnen sagt. Sie können Ihre Daten nutzen, als hätten Sie zugestimmt.',
      todo: () =>
        'Setzen Sie die Voreinstellung des Consent Mode auf „denied“, und ändern Sie sie nur nach der Antwort der Besucher.',
    },
    'anonymity-claim': {
      title: (v) => `Die Erklärung nennt ${service(v)} anonym, aber der Dienst trägt eine Kennung`,
      seen: (v) => `${service(v)}${of(v)} war aktiv: ${contacts(v)}. ${identifier(v)}`,
      why: () => 'Wer Ihren Browser wiedererkennt, kennt Sie, auch ohne Ihren Namen. Anonym heißt, dass niemand das kann.',
      todo: (v) =>
        `Berichtigen Sie, was die Erklärung über ${service(v)} sagt, oder richten Sie den Dienst so ein, dass er keine Kennung speichert und sendet.`,
    },
    'storage-location': {
      title: (v) =>
        `Die Erklärung sagt, alle Daten blieben in Europa, aber ${service(v)} wird von ${text(v, 'country')} aus betrieben`,
      seen: (v) =>
        `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Firma wird von ${text(v, 'country')} aus betrieben; wo sie die Daten speichert, ist nicht zu sehen.`,
      why: () =>
        'Eine Firma im Ausland kann Daten den Behörden dort herausgeben müssen. Die Erklärung lässt Sie glauben, das sei ausgeschlossen.',
      todo: (v) =>
        `Prüfen Sie, wohin Daten durch ${service(v)} gehen und wer sie erreichen kann, und sagen Sie es in der Erklärung mit der Grundlage der Übermittlung.`,
    },
  },
  reasons: {
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
    'lifetimes-kept': (v) =>
      `${count(number(v, 'checked'), 'Cookie lebt', 'Cookies leben')} nicht länger, als die Erklärung sagt.`,
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
  },
};
