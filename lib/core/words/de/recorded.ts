/** Wie Durchgänge endeten und warum es keine Erklärung gibt, nach den Worten der Aufzeichnungen, auf Deutsch. */
import type { recorded as english } from '../en/recorded.ts';

export const recorded: Record<keyof typeof english, string> = {
  'no banner was found': 'es wurde kein Banner gefunden',
  'no way back to the choice was found': 'es wurde kein Weg zurück zur Auswahl gefunden',
  'what looked like a way back to the choice did not open it': 'was wie ein Weg zurück zur Auswahl aussah, öffnete sie nicht',
  'the banner offers no way to accept that was found': 'im Banner wurde kein Weg gefunden, zuzustimmen',
  'the banner offers no way to reject that was found': 'im Banner wurde kein Weg gefunden, abzulehnen',
  'the banner offers no categories of which one could be chosen':
    'das Banner bietet keine Kategorien, von denen sich eine wählen ließe',
  'the banner stayed after the click': 'das Banner blieb nach dem Klick stehen',
  'the banner went, but the site stored nothing of the choice':
    'das Banner verschwand, aber die Website speicherte nichts von der Auswahl',
  'the banner went and the site stored': 'das Banner verschwand, und die Website speicherte',
  'the choice did not take': 'die Auswahl wurde nicht übernommen',
  'nothing was recorded': 'es wurde nichts aufgezeichnet',
  stopped: 'abgebrochen',
  'navigation failed': 'die Seite selbst wurde nicht geladen',
  'the site does not answer': 'die Website antwortet nicht',
  verified: 'bestätigt',
  'visited by a person': 'von einem Menschen besucht',
  'a banner was shown and nothing was chosen': 'ein Banner wurde gezeigt und nichts gewählt',
  'nothing was chosen; no banner was found': 'es wurde nichts gewählt; kein Banner wurde gefunden',
  'recorded while browsing': 'beim Surfen aufgezeichnet',
  'recorded by another tool': 'von einem anderen Werkzeug aufgezeichnet',
  running: 'läuft',
  'stated by the person who replays it': 'angegeben von der Person, die die Aufzeichnung abspielt',
  'no link to a policy found': 'es wurde kein Link zu einer Erklärung gefunden',
  'no link led to a policy': 'kein Link führte zu einer Erklärung',
  'nobody has looked for the policy yet': 'noch hat niemand nach der Erklärung gesucht',
  'nobody looked for it': 'niemand hat danach gesucht',
  'no policy was found when the recording was made': 'bei der Aufzeichnung wurde keine Erklärung gefunden',
  'the recording holds no policy': 'die Aufzeichnung enthält keine Erklärung',
};
