/** Befunde über den Text der Erklärung allein, auf Deutsch. */
import type { said as english } from '../../en/findings/said.ts';
import { number, sentence, text, type FindingText } from '../../values.ts';
import { count, of, purpose, service } from './phrases.ts';

export const said: Record<keyof typeof english, FindingText> = {
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
};
