/** Satzteile über das Gesehene, auf Deutsch. */
import { nameOf } from '../../format.ts';
import { decimal, duration, number, text, type Values } from '../../values.ts';

export const language = (v: Values, name: string) => nameOf('de', 'language', text(v, name));
export const country = (v: Values) => nameOf('de', 'region', text(v, 'country'));
export const service = (v: Values) => text(v, 'service');
export const of = (v: Values) =>
  text(v, 'organization') && text(v, 'organization') !== service(v) ? ` (${text(v, 'organization')})` : '';
export const days = (n: number) => (n === 0 ? 'bis zum Schließen des Browsers' : n === 1 ? '1 Tag' : `${decimal(n, ',')} Tage`);
export const count = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;
export const before = (v: Values) =>
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
export const identifier = (v: Values) =>
  text(v, 'identifier') === ''
    ? 'Eine dauerhafte Kennung wurde nicht gesehen.'
    : `Kennung: ${KINDS[text(v, 'identifierKind')]} „${text(v, 'identifier')}“, ${HOW[text(v, 'identifierHow')]}.`;
export const contacts = (v: Values) => {
  const cookies = text(v, 'cookies');
  const requests = number(v, 'requests') > 0 ? count(number(v, 'requests'), 'Anfrage', 'Anfragen') : '';
  const what =
    [requests, cookies && `${cookies.includes(',') ? 'die Cookies' : 'das Cookie'} ${cookies}`].filter(Boolean).join(' und ') ||
    'ein Eintrag im Speicher des Browsers';
  const disguise = text(v, 'disguise');
  return disguise === '' ? what : `${what} (als Erstanbieter getarnt: über ${disguise}, das zur Website selbst gehört)`;
};
const WHY: Record<string, string> = {
  marketing: 'Werbefirmen können Sie auch auf anderen Websites wiedererkennen.',
  social: 'Soziale Netzwerke können diesen Besuch dem hinzufügen, was sie über Sie wissen.',
  analytics: 'Jemand zählt und verfolgt, was Sie hier tun.',
  video: 'Die Videofirma erfährt, dass Sie hier sind, bevor Sie auf Abspielen drücken.',
};
export const purpose = (v: Values) =>
  WHY[text(v, 'purpose')] ?? 'Eine andere Firma erfährt Ihre Adresse im Netz und auf welcher Seite Sie sind.';
