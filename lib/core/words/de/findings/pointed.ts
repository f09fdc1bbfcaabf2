/** Befunde zu Listen, Kategorien und Auswegen, die die Erklärung nennt, auf Deutsch. */
import { number, text, type FindingText } from '../../values.ts';
import { count, of, purpose, service } from './phrases.ts';

export const pointed = {
  'banner-categories': {
    title: (v) => `Das Banner führt ${service(v)} unter „${text(v, 'shown')}“, nicht wo die Erklärung sagt`,
    seen: (v) =>
      `Die Erklärung ordnet ${service(v)} unter „${text(v, 'said')}“ ein. Das Banner führt den Dienst unter „${text(v, 'shown')}“.`,
    why: () =>
      'Wer eine Kategorie ablehnt, vertraut darauf, dass fernbleibt, was die Erklärung dort einordnet. Hier entscheidet eine andere Auswahl.',
    todo: (v) =>
      `Ordnen Sie ${service(v)} im Banner richtig ein oder berichtigen Sie die Erklärung; prüfen Sie, welche Auswahl ihn wirklich steuert.`,
  },
  'list-elsewhere/banner': {
    title: () => 'Die Erklärung verweist auf eine Liste im Banner, und das Banner hat keine',
    seen: () =>
      'Die Erklärung sagt, dass Einzelheiten im Banner stehen. Die geöffnete Ebene nennt keinen Dienst, kein Cookie und keine Dauer.',
    why: () => 'Sie werden an eine Stelle geschickt, an der nichts steht. So können Sie nicht wissen, worin Sie einwilligen.',
    todo: () => 'Führen Sie im Banner Dienste und Cookies mit ihrer Dauer auf, oder nehmen Sie die Liste in die Erklärung auf.',
  },
  'list-elsewhere/link': {
    title: () => 'Die Erklärung verweist auf eine Liste hinter einem Link, der ins Leere führt',
    seen: (v) => `Die Erklärung verweist auf ${text(v, 'source')}. Die Website antwortete, dass dort nichts ist.`,
    why: () => 'Die Erklärung lässt weg, was die Liste sagen sollte. Sie können nicht wissen, wer Ihre Daten erhält.',
    todo: () => 'Berichtigen Sie den Link, oder nehmen Sie die Liste in die Erklärung auf.',
  },
  'list-elsewhere/vendor': {
    title: (v) =>
      `${service(v)} setzt ein Cookie, das nicht auf der Liste steht, auf die die Erklärung verweist: ${text(v, 'cookies')}`,
    seen: (v) =>
      `Die Erklärung überlässt die Cookies von ${service(v)} der Liste des Anbieters. Außerdem wurde gesetzt, soweit diese Liste hier bekannt ist: ${text(v, 'cookies')}.`,
    why: () => 'Eine fremde Liste kann veraltet sein. Dann hat Ihnen niemand von diesem Cookie erzählt.',
    todo: (v) => `Klären Sie, wozu ${text(v, 'cookies')} dient, und nennen Sie es in der Erklärung.`,
  },
  'necessity-claim/banner': {
    title: (v) => `Das Banner führt ${service(v)} unter den notwendigen`,
    seen: (v) => `Unter „${text(v, 'shown')}“ führt das Banner ${service(v)}${of(v)} auf.`,
    why: (v) => `Was notwendig heißt, wird gesetzt, ohne Sie zu fragen. ${purpose(v)}`,
    todo: (v) =>
      `Ordnen Sie ${service(v)} im Banner seiner Kategorie zu, und lassen Sie den Dienst erst nach Einwilligung laufen.`,
  },
  'opt-out': {
    title: (v) => `${service(v)} machte nach dem Widerspruch weiter, den die Erklärung anbietet`,
    seen: (v) =>
      `Eine Person klickte auf den Widerspruch. Auf späteren Seiten trug ${count(number(v, 'requests'), 'Anfrage', 'Anfragen')} an ${service(v)} eine Kennung (${text(v, 'identifier')}).`,
    why: () => 'Sie haben auf dem Weg Nein gesagt, der Ihnen genannt wurde. Es hat nichts geändert.',
    todo: (v) => `Lassen Sie ${service(v)} auf jeder Seite nach dem Widerspruch fragen, bevor etwas gesendet wird.`,
  },
  'log-out': {
    title: (v) => `Nach dem Abmelden blieb ${text(v, 'cookies')}, wie es war`,
    seen: (v) =>
      `Die Erklärung sagt, dass Cookies beim Abmelden gelöscht werden. Nachdem eine Person sich abgemeldet hatte, lag noch da: ${text(v, 'cookies')}.`,
    why: () => 'Auf einem geteilten Gerät macht die nächste Person dort weiter, wo Sie aufgehört haben.',
    todo: () => 'Beenden Sie beim Abmelden die Sitzung auf dem Server und löschen Sie ihr Cookie.',
  },
  'sharing-denied/form': {
    title: (v) => `Die Erklärung sagt, dies werde an niemanden weitergegeben, aber ${service(v)} erhält es aus einem Formular`,
    seen: (v) =>
      `${number(v, 'sent') > 0 ? 'Die in ein Formular getippte E-Mail-Adresse ging' : 'Ein Formular, das nach einer E-Mail-Adresse fragt, ist so eingerichtet: Es geht'} an ${service(v)}${of(v)}. Die Erklärung nennt weder den Dienst noch die Firma, und niemanden, der für die Website arbeitet.`,
    why: () =>
      'Sie geben Ihre Adresse dieser Website, und Ihnen wurde gesagt, dass sie dort bleibt. Eine andere Firma erhält sie.',
    todo: (v) =>
      `Arbeitet ${service(v)} für die Website, so nennen Sie den Dienst in diesem Teil der Erklärung; sonst senden Sie das Formular an den eigenen Server.`,
  },
  'form-traces': {
    title: (v) => `Was in ein Formular getippt wurde, blieb im Browser: ${text(v, 'cookies')}`,
    seen: (v) =>
      `Die Erklärung sagt, auf der Website werde nichts aus dem Formular gespeichert. Nach dem Senden stand die E-Mail-Adresse daraus in ${text(v, 'cookies')}.`,
    why: () => 'Wer diesen Browser nach Ihnen benutzt, und jedes Skript der Website, kann Ihre Adresse dort lesen.',
    todo: () => 'Speichern Sie das Getippte nicht, oder sagen Sie in der Erklärung, dass der Browser es speichert und wie lange.',
  },
  'choice-symmetry/wall': {
    title: () => 'Die Erklärung sagt, dass ein Nein nichts kostet, und das Banner verlangt Einwilligung oder Bezahlung',
    seen: () => 'Das Banner bietet an, einzuwilligen oder zu bezahlen, und sonst nichts.',
    why: () => 'Wer nicht bezahlt, kann nicht ablehnen. Eine Auswahl, die Geld kostet, ist nicht frei.',
    todo: () => 'Bieten Sie ein Nein an, das nichts kostet, oder streichen Sie den Satz.',
  },
  'choice-symmetry/shut': {
    title: () => 'Die Erklärung sagt, dass ein Nein nichts kostet, und danach war eine Seite gesperrt',
    seen: (v) => `Nach „alle ablehnen“ verweigerte die Website ${text(v, 'source')}, das sie sonst zeigte.`,
    why: () => 'Wer ablehnt, verliert etwas. Dann ist die Auswahl nicht frei.',
    todo: () => 'Öffnen Sie die Seite auch für die, die ablehnen, oder sagen Sie in der Erklärung, was Einwilligung braucht.',
  },
} satisfies Record<string, FindingText>;
