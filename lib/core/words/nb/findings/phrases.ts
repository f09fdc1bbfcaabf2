/** Setningsdeler om det som ble sett, på bokmål. */
import { nameOf } from '../../format.ts';
import { decimal, duration, number, text, type Values } from '../../values.ts';

export const language = (v: Values, name: string) => nameOf('nb', 'language', text(v, name));
export const country = (v: Values) => nameOf('nb', 'region', text(v, 'country'));
export const service = (v: Values) => text(v, 'service');
export const of = (v: Values) =>
  text(v, 'organization') && text(v, 'organization') !== service(v) ? ` (${text(v, 'organization')})` : '';
export const days = (n: number) => (n === 0 ? 'til nettleseren lukkes' : n === 1 ? '1 dag' : `${decimal(n, ',')} dager`);
export const count = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;
export const before = (v: Values) =>
  number(v, 'before') >= 0 ? `${duration(number(v, 'before'), ',')} før noe var valgt` : 'før noe var valgt';

const KINDS: Record<string, string> = {
  cookie: 'informasjonskapselen',
  storage: 'oppføringen i nettleserens lager',
  parameter: 'parameteren',
};
const HOW: Record<string, string> = {
  known: 'som er kjent for å skille nettlesere fra hverandre',
  stored: 'som har en verdi lang nok til å skille ut én nettleser',
  repeated: 'med samme lange verdi i to forespørsler',
};
export const identifier = (v: Values) =>
  text(v, 'identifier') === ''
    ? 'Ingen varig identifikator ble sett.'
    : `Identifikator: ${KINDS[text(v, 'identifierKind')]} «${text(v, 'identifier')}», ${HOW[text(v, 'identifierHow')]}.`;
export const contacts = (v: Values) => {
  const cookies = text(v, 'cookies');
  const requests = number(v, 'requests') > 0 ? count(number(v, 'requests'), 'forespørsel', 'forespørsler') : '';
  const what =
    [requests, cookies && `${cookies.includes(',') ? 'informasjonskapslene' : 'informasjonskapselen'} ${cookies}`]
      .filter(Boolean)
      .join(' og ') || 'en oppføring i nettleserens lager';
  const disguise = text(v, 'disguise');
  return disguise === '' ? what : `${what} (forkledd som førstepart: via ${disguise}, som er nettstedets eget)`;
};
const WHY: Record<string, string> = {
  marketing: 'Annonseselskaper kan kjenne deg igjen på andre nettsteder også.',
  social: 'Sosiale nettverk kan legge dette besøket til det de vet om deg.',
  analytics: 'Noen teller og følger det du gjør her.',
  video: 'Videoselskapet får vite at du er her før du trykker på spill av.',
};
export const purpose = (v: Values) =>
  WHY[text(v, 'purpose')] ?? 'Et annet selskap får vite nettadressen din og hvilken side du er på.';
