/** Befunde, die dem, was die Erklärung sagt, gegenüberstellen, was die Website tat, auf Deutsch. */
import type { against as english } from '../../en/findings/against.ts';
import { either, number, sentence, text, type FindingText } from '../../values.ts';
import { before, contacts, count, days, identifier, country, of, purpose, service } from './phrases.ts';

export const against: Record<keyof typeof english, FindingText> = {
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
      `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Erklärung führt sein Cookie auf oder spricht von Partnern dieser Art, nennt aber weder den Dienst noch die Firma.`,
    why: () =>
      'Der Name eines Cookies oder ein Wort wie „Partner“ sagt nicht, wer Ihre Daten erhält. Um es herauszufinden, müssten Sie vom Fach sein.',
    todo: (v) => `Nennen Sie dort ${service(v)} und seine Firma.`,
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
    title: (v) => `Die Erklärung verspricht als Voreinstellung nur notwendige Cookies, aber ${service(v)} hat andere gespeichert`,
    seen: (v) => `Vor jeder Auswahl wurde für ${service(v)}${of(v)} gespeichert: ${text(v, 'cookies')}.`,
    why: (v) => `Die Website tut nicht, was sie sagt. ${purpose(v)}`,
    todo: (v) => `Lassen Sie ${service(v)} auf die Einwilligung warten, oder berichtigen Sie, was die Erklärung notwendig nennt.`,
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
  'unasked-action': {
    title: (v) => `Die Erklärung sagt, dass ${service(v)} wartet, bis Sie etwas tun, aber so war es nicht`,
    seen: (v) => {
      const unasked = {
        advertisement: 'Der Besuch kam nicht über eine Anzeige, und trotzdem war dies da',
        data: 'Nichts außer dem Banner wurde angeklickt, und eine E-Mail-Adresse oder Telefonnummer wurde gesendet',
      }[text(v, 'waits')];
      return `${unasked ?? 'Nichts außer dem Banner wurde angeklickt, und der Dienst war aktiv'}: ${service(v)}${of(v)}, ${contacts(v)}.`;
    },
    why: (v) => `Die Website tut nicht, was sie sagt. ${purpose(v)}`,
    todo: (v) => `Starten Sie ${service(v)} erst nach dem, was die Erklärung nennt, oder berichtigen Sie den Satz.`,
  },
  'privacy-mode': {
    title: (v) => `Die Erklärung verspricht einen Datenschutzmodus, aber ${service(v)} ist ohne ihn eingebettet`,
    seen: (v) => `Der gewöhnliche Player von ${service(v)}${of(v)} wurde geladen: ${contacts(v)}.`,
    why: () =>
      'Der Datenschutzmodus speichert weniger, bevor Sie auf Abspielen drücken. Ohne ihn kann die Videofirma Sie sofort wiedererkennen.',
    todo: () => 'Ändern Sie die Adresse des eingebetteten Players auf die mit dem Datenschutzmodus, auf allen Seiten.',
  },
  'closed-list': {
    title: (v) => `Die Erklärung nennt ihre Liste vollständig, aber ${service(v)} steht nicht darin`,
    seen: (v) =>
      `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Erklärung sagt, dass ihre Liste vollständig ist. ${identifier(v)}`,
    why: (v) => `Man hat Ihnen gesagt, dass es sonst nichts gibt. ${purpose(v)}`,
    todo: (v) =>
      `Nehmen Sie ${service(v)} in die Liste auf oder entfernen Sie den Dienst, und nennen Sie keine Liste vollständig, die niemand prüft.`,
  },
  'closed-list/none': {
    title: (v) => `Die Erklärung sagt, dass es keine Dienste anderer gibt, aber ${service(v)} war aktiv`,
    seen: (v) => `${service(v)}${of(v)} war aktiv: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `Man hat Ihnen gesagt, dass niemand sonst beteiligt ist. ${purpose(v)}`,
    todo: (v) => `Nennen Sie ${service(v)} in der Erklärung, oder entfernen Sie den Dienst, und berichtigen Sie den Satz.`,
  },
  'undeclared-cookie': {
    title: (v) => `Nicht in der Cookie-Liste der Erklärung: ${text(v, 'cookies')}`,
    seen: (v) =>
      sentence(
        `Die Erklärung führt ${number(v, 'listed')} Cookies mit Namen auf. ${either(v, 'Dieses wurde gespeichert und ist', 'Diese wurden gespeichert und sind')} nicht darunter: ${text(v, 'cookies')}.`,
        service(v) && `${either(v, 'Es gehört', 'Sie gehören')} zu ${service(v)}.`,
      ),
    why: (v) =>
      `Eine Liste lässt Sie glauben, dass Sie alle kennen. ${either(v, 'Dieses verfolgt', 'Diese verfolgen')} Sie dennoch.`,
    todo: (v) =>
      `Nehmen Sie ${either(v, 'es', 'sie')} mit Zweck und Laufzeit in die Liste auf, oder setzen Sie ${either(v, 'es', 'sie')} nicht.`,
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
      `Die Erklärung sagt, alle Daten blieben in Europa, aber ${service(v)} wird von außerhalb betrieben (${country(v)})`,
    seen: (v) =>
      `${service(v)}${of(v)} war aktiv: ${contacts(v)}. Die Firma wird von außerhalb des EWR betrieben (${country(v)}); wo sie die Daten speichert, ist nicht zu sehen.`,
    why: () =>
      'Eine Firma im Ausland kann Daten den Behörden dort herausgeben müssen. Die Erklärung lässt Sie glauben, das sei ausgeschlossen.',
    todo: (v) =>
      `Prüfen Sie, wohin Daten durch ${service(v)} gehen und wer sie erreichen kann, und sagen Sie es in der Erklärung mit der Grundlage der Übermittlung.`,
  },
  'cookie-lifetime-undeclared': {
    title: (v) =>
      `Die Erklärung sagt nicht, wie lange ${count(number(v, 'count'), 'Tracking-Cookie lebt', 'Tracking-Cookies leben')}`,
    seen: (v) =>
      `Über den Besuch hinaus wurde gespeichert, ohne dass eine Laufzeit genannt ist: ${text(v, 'cookies')}. Dahinter: ${text(v, 'services')}.`,
    why: () => 'Wer um Ihre Einwilligung bittet, muss sagen, für wie lange. Ein Tag und zwei Jahre sind nicht dieselbe Frage.',
    todo: (v) =>
      `Nennen Sie die Laufzeit ${either(v, 'dieses Cookies', 'jedes dieser Cookies')}, neben seinem Namen oder seinem Dienst.`,
  },
  'sharing-denied': {
    title: (v) => `Die Erklärung sagt, nichts werde weitergegeben, aber ${service(v)} erhält eine Kennung`,
    seen: (v) => `${service(v)}${of(v)} war aktiv: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `Man hat Ihnen gesagt, dass Ihre Daten bei dieser Website bleiben. ${purpose(v)}`,
    todo: (v) => `Sagen Sie in diesem Satz, dass ${service(v)} Daten erhält und welche; oder senden Sie sie nicht mehr.`,
  },
  'sharing-denied/connection': {
    title: (v) => `Die Erklärung sagt, dass keine Verbindung stattfindet, aber ${service(v)} wurde kontaktiert`,
    seen: (v) => `${service(v)}${of(v)} war aktiv: ${contacts(v)}.`,
    why: () => 'Jeder Kontakt verrät der Firma Ihre Adresse im Netz. Ihnen wurde gesagt, dass es keinen gibt.',
    todo: (v) =>
      `Legen Sie, was ${service(v)} liefert, auf den eigenen Server, wie die Erklärung sagt, oder berichtigen Sie den Satz.`,
  },
  'anonymity-claim/cross-site': {
    title: (v) => `Die Erklärung sagt, ${service(v)} könne Ihnen nicht über Websites hinweg folgen, aber das Cookie könnte es`,
    seen: (v) =>
      `${service(v)}${of(v)} hat ein Cookie auf der eigenen Domain gespeichert, das auf jeder Website mit diesem Dienst dasselbe ist: ${text(v, 'cookies')}.`,
    why: () =>
      'Mit demselben Cookie auf vielen Websites kann eine Firma Ihre Besuche zusammenführen. Die Erklärung lässt Sie glauben, das gehe nicht.',
    todo: (v) =>
      `Berichtigen Sie, was die Erklärung über ${service(v)} sagt, oder richten Sie den Dienst ohne Cookies auf eigener Domain ein.`,
  },
  'anonymity-claim/address': {
    title: (v) => `Die Erklärung sagt, ${service(v)} kürze Ihre Adresse, aber die Anfragen verlangen es nicht`,
    seen: (v) =>
      `Anfragen an ${service(v)}${of(v)} tragen nicht das Zeichen, das gekürzte Adressen verlangt (aip=1): ${contacts(v)}.`,
    why: () => 'Ihre ganze Adresse im Netz kann gespeichert werden. Man hat Ihnen gesagt, dass das nicht geschieht.',
    todo: () =>
      'Schalten Sie die IP-Anonymisierung im Tag ein, oder wechseln Sie zu einer Version, die immer kürzt, und sagen Sie, welche im Einsatz ist.',
  },
  'transport-security': {
    title: (v) =>
      `Die Erklärung verspricht Verschlüsselung, aber ${count(number(v, 'requests'), 'Anfrage ging', 'Anfragen gingen')} im Klartext hinaus`,
    seen: (v) =>
      `${count(number(v, 'requests'), 'Anfrage blieb', 'Anfragen blieben')} unverschlüsselt (http), die erste an ${text(v, 'host')}.`,
    why: () => 'Wer dazwischen sitzt, kann lesen und ändern, was im Klartext reist. Man hat Ihnen gesagt, dass das niemand kann.',
    todo: () => 'Laden Sie alles über https, leiten Sie http auf https um, und setzen Sie den Header Strict-Transport-Security.',
  },
};
