/** Parts of sentences about what was seen, in English. */
import { nameOf } from '../../format.ts';
import { decimal, duration, number, text, type Values } from '../../values.ts';

export const language = (v: Values, name: string) => nameOf('en-GB', 'language', text(v, name));
export const country = (v: Values) => nameOf('en-GB', 'region', text(v, 'country'));
export const service = (v: Values) => text(v, 'service');
export const of = (v: Values) =>
  text(v, 'organization') && text(v, 'organization') !== service(v) ? ` (${text(v, 'organization')})` : '';
export const days = (n: number) => (n === 0 ? 'until the browser closes' : n === 1 ? '1 day' : `${decimal(n, '.')} days`);
export const count = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;
export const before = (v: Values) =>
  number(v, 'before') >= 0 ? `${duration(number(v, 'before'), '.')} before any choice` : 'before any choice';

const KINDS: Record<string, string> = { cookie: 'cookie', storage: 'storage entry', parameter: 'parameter' };
const HOW: Record<string, string> = {
  known: 'known to single out browsers',
  stored: 'whose value is long enough to single out a browser',
  repeated: 'the same long value in two requests',
};
export const identifier = (v: Values) =>
  text(v, 'identifier') === ''
    ? 'No persistent identifier was seen.'
    : `Identifier: the ${KINDS[text(v, 'identifierKind')]} “${text(v, 'identifier')}”, ${HOW[text(v, 'identifierHow')]}.`;
export const contacts = (v: Values) => {
  const cookies = text(v, 'cookies');
  const requests = number(v, 'requests') > 0 ? count(number(v, 'requests'), 'request', 'requests') : '';
  const what =
    [requests, cookies && `the ${cookies.includes(',') ? 'cookies' : 'cookie'} ${cookies}`].filter(Boolean).join(' and ') ||
    'an entry in the browser’s storage';
  const disguise = text(v, 'disguise');
  return disguise === '' ? what : `${what} (in a first-party disguise: by way of ${disguise}, the site’s own)`;
};
const WHY: Record<string, string> = {
  marketing: 'Advertising companies can recognise you on other sites, too.',
  social: 'Social networks can add this visit to what they know of you.',
  analytics: 'Somebody counts and follows what you do here.',
  video: 'The video company learns that you are here before you press play.',
};
export const purpose = (v: Values) =>
  WHY[text(v, 'purpose')] ?? 'Another company learns your address on the net and the page you are on.';
