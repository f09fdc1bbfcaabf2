/** Befunde über den Text der Erklärung allein, auf Deutsch. */
import type { said as english } from '../../en/findings/said.ts';
import { because } from '../../recorded.ts';
import { either, number, sentence, text, type FindingText, type Values } from '../../values.ts';
import { recorded } from '../recorded.ts';
import { count, days, language, of, purpose, service } from './phrases.ts';

const DUTIES: Record<string, string> = {
  controller: 'wer verantwortlich ist',
  contact: 'wie man den Verantwortlichen erreicht',
  basis: 'die Rechtsgrundlage',
  access: 'Ihre Rechte',
  complaint: 'wo man sich beschweren kann',
  period: 'wie lange Daten gespeichert werden',
  recipients: 'wer Daten erhält',
};
const duties = (v: Values) =>
  text(v, 'missing')
    .split(' ')
    .map((id) => DUTIES[id] ?? id)
    .join(', ');

export const said: Record<keyof typeof english, FindingText> = {
  'policy-availability/missing': {
    title: () => 'Keine Datenschutzerklärung gefunden',
    seen: (v) =>
      because(recorded, 'Die gesehenen Seiten enthalten keinen Link zu einer Datenschutzerklärung, dem man folgen konnte', v),
    why: () =>
      'Wer Ihre Daten verarbeitet, muss es dort sagen, wo Sie es finden. Hier können Sie nicht lesen, was mit ihnen geschieht.',
    todo: () =>
      'Verlinken Sie die Datenschutzerklärung von jeder Seite aus, mit einem bekannten Wort und vor jeder Auswahl erreichbar.',
  },
  'policy-availability/language': {
    title: (v) =>
      `Die Datenschutzerklärung ist nicht in der Sprache der Website (${language(v, 'site')}), sondern auf ${language(v, 'policy')}`,
    seen: (v) =>
      `Die Seiten geben als Sprache ${language(v, 'site')} an; die Erklärung ist auf ${language(v, 'policy')} geschrieben.`,
    why: () =>
      'Was Sie nicht lesen können, informiert Sie nicht. Das Gesetz verlangt eine klare und einfache Sprache für die Besucher der Website.',
    todo: () => 'Bieten Sie die Erklärung in jeder Sprache an, in der die Website ihre Besucher anspricht.',
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
  'necessity-claim': {
    title: (v) => `Die Erklärung nennt ${either(v, 'ein Cookie', 'Cookies')} von ${service(v)} notwendig: ${text(v, 'cookies')}`,
    seen: (v) =>
      `Die Liste der Erklärung führt ${either(v, 'dieses Cookie', 'diese Cookies')} von ${service(v)}${of(v)} unter den notwendigen: ${text(v, 'cookies')}.`,
    why: (v) => `Was notwendig heißt, wird gesetzt, ohne Sie zu fragen. ${purpose(v)}`,
    todo: (v) => `Ordnen Sie die Cookies von ${service(v)} ihrer Kategorie zu, und setzen Sie sie erst nach der Einwilligung.`,
  },
  'routine-derogation': {
    title: (v) => `Die Erklärung stützt alltägliche Übermittlungen durch ${service(v)} auf eine Ausnahme (Artikel 49)`,
    seen: (v) => `Für ${service(v)}${of(v)} nennt die Erklärung Art. 49 DSGVO, und sonst keine Grundlage.`,
    why: () =>
      'Die Ausnahme heißt, dass Ihre Daten im Ausland nicht geschützt sind und Sie das hinnehmen. Sie ist für einzelne Fälle gedacht, nicht für jeden Besuch.',
    todo: (v) =>
      `Prüfen Sie, ob für ${service(v)} ein Angemessenheitsbeschluss oder Standardvertragsklauseln gelten, und nennen Sie das.`,
  },
  'outdated-reference/law': {
    title: (v) => `Die Erklärung beruft sich auf Recht, das nicht mehr gilt: ${text(v, 'names')}`,
    seen: (v) =>
      `An ${count(number(v, 'places'), 'Stelle', 'Stellen')} nennt die Erklärung aufgehobenes oder umbenanntes Recht: ${text(v, 'names')}.`,
    why: () =>
      'Eine Regel, die es nicht mehr gibt, können Sie nicht nachlesen. Es zeigt auch, dass lange niemand den Text gelesen hat.',
    todo: () => 'Ersetzen Sie sie durch die heute geltende Regel, und prüfen Sie den Rest des Abschnitts.',
  },
  'outdated-reference/company': {
    title: (v) => `Die Erklärung nennt Firmen, die nicht mehr so heißen: ${text(v, 'names')}`,
    seen: (v) =>
      `An ${count(number(v, 'places'), 'Stelle', 'Stellen')} nennt die Erklärung eine Firma mit einem früheren Namen: ${text(v, 'names')}.`,
    why: () => 'Unter diesem Namen erreichen Sie niemanden. Um Ihre Rechte zu nutzen, müssen Sie wissen, wer Ihre Daten erhält.',
    todo: () => 'Nennen Sie die Firma, die heute Vertragspartner ist, mit ihrer Anschrift.',
  },
  'outdated-reference/product': {
    title: (v) => `Die Erklärung nennt Produkte bei früheren Namen: ${text(v, 'names')}`,
    seen: (v) =>
      `An ${count(number(v, 'places'), 'Stelle', 'Stellen')} steht ein Name, den das Produkt nicht mehr hat: ${text(v, 'names')}.`,
    why: () =>
      'Unter diesem Namen finden Sie heute nichts darüber. Vielleicht spricht der Text von etwas, das es nicht mehr gibt.',
    todo: () => 'Verwenden Sie den heutigen Namen, und prüfen Sie, ob der Rest des Abschnitts noch stimmt.',
  },
  'unfinished-policy': {
    title: (v) => `Die Erklärung ist nicht fertig: „${text(v, 'first')}“`,
    seen: (v) =>
      `An ${count(number(v, 'places'), 'Stelle', 'Stellen')} steht, was die Verfasser auszufüllen oder herauszunehmen vergaßen, zuerst: „${text(v, 'first')}“.`,
    why: () => 'Was dort stehen sollte, erfahren Sie nicht. Niemand scheint den Text zu Ende gelesen zu haben.',
    todo: () =>
      'Füllen Sie jede dieser Stellen aus oder nehmen Sie sie heraus, und lesen Sie dann den ganzen Text einmal als Besucher.',
  },
  'unfinished-policy/empty-column': {
    title: (v) => `Eine Tabelle der Erklärung hat eine Spalte ohne Inhalt: „${text(v, 'first')}“`,
    seen: (v) => `Die Spalte „${text(v, 'first')}“ hat eine Überschrift und keinen einzigen Wert.`,
    why: () => 'Die Überschrift sagt, dass Sie es erfahren. Die Antwort fehlt in jeder Zeile.',
    todo: () => 'Füllen Sie die Spalte aus, oder nehmen Sie sie heraus, wenn sie nichts sagt.',
  },
  'policy-contradiction/location': {
    title: (v) => `Die Erklärung sagt, alle Daten blieben in Europa, und dass Daten durch ${service(v)} es verlassen`,
    seen: (v) =>
      `Ein Satz sagt, dass alle Daten in der EU oder im EWR bleiben. Ein anderer spricht von Daten, die durch ${service(v)} in ein Drittland gehen.`,
    why: () => 'Nur eines von beiden kann stimmen. Sie können nicht wissen, wo Ihre Daten sind.',
    todo: (v) => `Berichtigen Sie den ersten Satz, oder beenden Sie die Übermittlung durch ${service(v)}.`,
  },
  'policy-contradiction/gate': {
    title: (v) => `Die Erklärung sagt, ${service(v)} warte, und dass der Dienst beim Öffnen der Seite lädt`,
    seen: (v) =>
      `Ein Satz sagt, dass ${service(v)} erst nach Einwilligung oder Klick lädt. Ein anderer sagt, dass der Dienst beim Öffnen der Seite lädt.`,
    why: () => 'Nur eines von beiden kann stimmen. Sie können nicht wissen, wann die Firma von Ihrem Besuch erfährt.',
    todo: (v) => `Prüfen Sie, was ${service(v)} wirklich tut, und streichen Sie den anderen Satz.`,
  },
  'policy-contradiction/sentences': {
    title: () => 'Zwei Sätze der Erklärung schließen einander aus',
    seen: (v) =>
      `Ein Satz sagt: „${text(v, 'first')}“ Ein anderer sagt: „${text(v, 'second')}“ Beides zugleich kann nicht stimmen.`,
    why: () => 'Wo ein Text beides sagt, können Sie nicht wissen, was davon getan wird.',
    todo: () => 'Stellen Sie fest, was von beidem stimmt, und streichen oder begrenzen Sie das andere.',
  },
  'policy-contradiction/lifetime': {
    title: (v) => `Die Erklärung nennt zwei Laufzeiten für das Cookie ${text(v, 'cookie')}`,
    seen: (v) => `An einer Stelle steht: ${days(number(v, 'days'))}, an einer anderen: ${days(number(v, 'declared'))}.`,
    why: () => 'Nur eines von beiden kann stimmen. Sie können nicht wissen, für wie lange Sie einwilligen.',
    todo: () => 'Sehen Sie nach, was wirklich gesetzt wird, und sagen Sie das an einer Stelle.',
  },
  'browser-settings-as-consent': {
    title: () => 'Die Erklärung bietet nur die Einstellungen des Browsers als Auswahl an',
    seen: (v) =>
      `Die Erklärung verweist auf die Einstellungen des Browsers und auf keinen anderen Weg abzulehnen, während dies im Einsatz ist: ${text(v, 'services')}.`,
    why: () =>
      'Ihr Browser lässt Cookies zu, wenn Sie ihn nicht ändern, und das ist keine Einwilligung. Sie müssen vorher gefragt werden.',
    todo: () =>
      'Bitten Sie um Einwilligung, bevor etwas gesetzt wird, das nicht notwendig ist, und beschreiben Sie das in der Erklärung.',
  },
  'indefinite-retention': {
    title: () => 'Die Erklärung behält Daten, bis jemand fragt',
    seen: (v) =>
      `An ${count(number(v, 'places'), 'Stelle', 'Stellen')} sagt die Erklärung, dass Daten unbegrenzt gespeichert werden oder bis Sie die Löschung verlangen.`,
    why: () =>
      'Daten, die nicht mehr gebraucht werden, sind zu löschen, ohne dass Sie darum bitten. Was für immer bleibt, kann auch für immer verloren gehen.',
    todo: () => 'Setzen Sie für jede Art von Daten eine Frist, löschen Sie danach, und sagen Sie es in der Erklärung.',
  },
  'information-duties': {
    title: (v) => `Die Erklärung lässt aus, was sie sagen muss: ${duties(v)}`,
    seen: (v) => `Im ganzen Text fand sich nichts zu: ${duties(v)}.`,
    why: () =>
      'Sie haben ein Recht auf diese Antworten, bevor Ihre Daten genutzt werden. Ohne sie wissen Sie nicht, wen Sie fragen können, oder dass Sie es dürfen.',
    todo: () => 'Ergänzen Sie, was fehlt, jedes unter einer eigenen Überschrift.',
  },
};
