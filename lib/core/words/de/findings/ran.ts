/** Befunde darüber, was eine Website tat, was auch immer die Erklärung sagt, auf Deutsch. */
import type { ran as english } from '../../en/findings/ran.ts';
import { isOfTheSite, number, text, type FindingText, type Values } from '../../values.ts';
import { before, contacts, count, identifier, of, purpose, service } from './phrases.ts';

const KINDS: Record<string, string> = {
  email: 'E-Mail-Adressen',
  phone: 'Telefonnummern',
  name: 'Namen',
  address: 'Anschriften',
};
const personal = (v: Values) =>
  text(v, 'kinds')
    .split(' ')
    .map((kind) => KINDS[kind] ?? 'personenbezogene Daten')
    .join(' und ');
const maker = (v: Values) => text(v, 'service') || text(v, 'script');

export const ran: Record<keyof typeof english, FindingText> = {
  'tracking-before-choice': {
    title: (v) => `${service(v)} lief ${before(v)}`,
    seen: (v) => `Vor jeder Auswahl war ${service(v)}${of(v)} aktiv: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `Sie waren noch nicht gefragt worden oder hatten nicht geantwortet. ${purpose(v)}`,
    todo: (v) =>
      isOfTheSite(v)
        ? `Lassen Sie diese auf die Einwilligung warten: ${text(v, 'cookies')}. ${service(v)} selbst darf ohne sie laufen.`
        : `Laden Sie ${service(v)} erst nach der Einwilligung, und prüfen Sie, dass kein anderes Skript oder Tag es früher hereinholt.`,
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
  'cookieless-ping': {
    title: (v) => `${service(v)} pingt seinen Anbieter ohne Einwilligung, ohne Cookies`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Nach einer Ablehnung' : 'Vor jeder Auswahl'} sandte ${service(v)}${of(v)} Pings, die nichts auf dem Gerät speichern: ${contacts(v)}.`,
    why: () =>
      'In Ihrem Browser wird nichts gespeichert. Die Firma erfährt dennoch Ihre Adresse im Netz, die Seite und die Zeit.',
    todo: (v) =>
      `Laden Sie ${service(v)} erst nach der Einwilligung (Consent Mode „basic“), oder sagen Sie in der Erklärung, dass und warum der Dienst vorher pingt.`,
  },
  'choice-symmetry': {
    title: (v) => `Ablehnen braucht ${count(number(v, 'reject'), 'Klick', 'Klicks')}, Annehmen ${number(v, 'accept')}`,
    seen: (v) =>
      `Alles abzulehnen brauchte ${count(number(v, 'reject'), 'Klick', 'Klicks')}; alles anzunehmen brauchte ${number(v, 'accept')}.`,
    why: () => 'Was schwerer gemacht wird, wird seltener gewählt. Eine Einwilligung, die so entsteht, ist kaum freiwillig.',
    todo: () => 'Bieten Sie die Ablehnung auf der ersten Ebene an, neben der Annahme und ebenso leicht zu sehen.',
  },
  'choice-symmetry/ticked': {
    title: () => 'Kästchen des Banners waren schon angekreuzt',
    seen: (v) => `Vor jeder Auswahl zeigte das Banner als eingeschaltet: ${text(v, 'boxes')}.`,
    why: () =>
      'Ein Kästchen, das andere angekreuzt haben, ist nicht Ihre Einwilligung. So hat es der EuGH entschieden (Planet49).',
    todo: () => 'Zeigen Sie jedes nicht notwendige Kästchen als ausgeschaltet; einschalten soll es, wer die Seite besucht.',
  },
  'consent-signal': {
    title: (v) => `${service(v)} erfährt von einer Einwilligung, die nicht erteilt wurde`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Nach einer Ablehnung' : 'Vor jeder Auswahl'} teilten Anfragen ${service(v)}${of(v)} mit, dass eingewilligt sei: ${contacts(v)}.`,
    why: () => 'Firmen handeln nach dem, was man ihnen sagt. Sie können Ihre Daten nutzen, als hätten Sie zugestimmt.',
    todo: () =>
      'Setzen Sie die Voreinstellung des Consent Mode auf „denied“, und ändern Sie sie nur nach der Antwort der Besucher.',
  },
  'personal-data-in-request': {
    title: (v) =>
      `${service(v)} erhält ${personal(v)}${text(v, 'form') === 'plain' ? '' : ', gehasht'}${text(v, 'when') === 'with' ? '' : ', ohne Einwilligung'}`,
    seen: (v) =>
      `${text(v, 'when') === 'with' ? 'Mit Einwilligung oder in einer unbekannten Phase' : 'Ohne Einwilligung'} enthielten Anfragen an ${service(v)}${of(v)} ${personal(v)} (${text(v, 'form') === 'plain' ? 'im Klartext' : 'gehasht'}) in: ${text(v, 'fields')}.`,
    why: () =>
      'Die Firma kann diesen Besuch mit Ihrem Namen verbinden und mit dem, was sie über Sie weiß. Ein Hash verbirgt eine Adresse vor niemandem, der dieselbe Adresse hat.',
    todo: (v) =>
      `Schalten Sie erweiterten Abgleich oder erweiterte Conversions für ${service(v)} aus, oder senden Sie solche Daten erst nach einer Einwilligung, die das sagt. Nehmen Sie E-Mail-Adressen aus den Adressen der Seiten.`,
  },
  fingerprinting: {
    title: (v) => `${maker(v)} las, was Ihren Browser von anderen unterscheidet (${text(v, 'apis')})`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Nach einer Ablehnung' : 'Vor jeder Auswahl'} las ein Skript von ${maker(v)} mehreres, worin sich Browser unterscheiden: ${text(v, 'apis')}.`,
    why: () =>
      'Zusammen lässt sich daran Ihr Browser wiedererkennen, auch nachdem Sie seine Cookies gelöscht haben. Sie können es weder sehen noch ablehnen.',
    todo: (v) =>
      `Klären Sie, wozu das Skript von ${maker(v)} dies liest. Laden Sie es erst nach der Einwilligung, oder schalten Sie diesen Teil ab.`,
  },
  'withdrawal-control': {
    title: (v) =>
      `Der Widerruf braucht ${count(number(v, 'withdraw'), 'Klick', 'Klicks')}, die Einwilligung ${number(v, 'accept')}`,
    seen: (v) =>
      `Alles anzunehmen brauchte ${count(number(v, 'accept'), 'Klick', 'Klicks')}; den Weg zurück zu finden und alles abzulehnen brauchte ${number(v, 'withdraw')}.`,
    why: () => 'Sie dürfen es sich jederzeit anders überlegen. Das muss so leicht sein, wie das Annehmen war.',
    todo: () =>
      'Lassen Sie auf jeder Seite einen sichtbaren Link oder Knopf die erste Ebene wieder öffnen, mit der Ablehnung darauf.',
  },
  'withdrawal-control/nowhere': {
    title: () => 'Kein Weg zurück zur Auswahl wurde gefunden, und die Erklärung nennt keinen',
    seen: () =>
      'Nachdem alles angenommen war, wurde kein Knopf und kein Link gefunden, der die Frage wieder öffnet, auch nicht beim erneuten Besuch der Seite. Die Erklärung sagt nicht, wie die Einwilligung widerrufen wird.',
    why: () =>
      'Sie dürfen es sich jederzeit anders überlegen und müssen das vor der Einwilligung erfahren. Hier zeigen weder Seite noch Erklärung, wie.',
    todo: () =>
      'Setzen Sie auf jede Seite einen sichtbaren Weg zum Widerruf, unter einem Wort, das Besucher kennen, und nennen Sie ihn in der Erklärung.',
  },
  'withdrawal-control/not-found': {
    title: () => 'Kein Weg zurück zur Auswahl gefunden',
    seen: () =>
      'Nachdem alles angenommen war, fand sich kein Knopf oder Link, der die Frage wieder öffnet. Ein Mensch findet vielleicht einen.',
    why: () => 'Sie dürfen es sich jederzeit anders überlegen. Dazu müssen Sie finden, wo.',
    todo: () => 'Prüfen Sie, dass jede Seite einen sichtbaren Weg zum Widerruf hat, unter einem bekannten Wort.',
  },
};
