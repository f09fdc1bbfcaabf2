/** Whether words of a banner or a link are about a service. */
import type { Service } from '../catalog.ts';
import { fitsCookieName } from './policy.ts';

/** Letters or digits beside it would make it another word; an ending may follow. */
const bounded = (name: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{N}]|\\p{L}{3})`, flags);
const COOKIE_NAME = /(?<![\p{L}\p{N}])[\w.-]*[_-][\w.*<>#-]*/gu;

type Known = Pick<Service, 'name' | 'names' | 'ambiguousNames' | 'cookies'>;

/** By one of its names, or by one of its cookies. */
export const isNamedIn = (text: string, service: Known): boolean => namesService(text, service) || listsCookie(text, service);

function namesService(text: string, { name, names, ambiguousNames = [] }: Known): boolean {
  return [name, ...Object.values(names).flat()].some(
    (one) => one.length >= 3 && bounded(one, ambiguousNames.includes(one) || one.length < 5 ? 'u' : 'iu').test(text),
  );
}

const listsCookie = (text: string, { cookies }: Known): boolean =>
  (text.match(COOKIE_NAME) ?? []).some((written) =>
    cookies.some(({ name }) => /[_-]/.test(name) && (fitsCookieName(written, name) || fitsCookieName(name, written))),
  );

/** A name of a cookie or a period: what a list of cookies holds, whoever's they are. */
const ENTRY =
  /(?<![\p{L}\p{N}])_\w{2,}|\w{2,}_\w{2,}|\d+\s*(?:days?|dager|dagar|dage|tage?n?|months?|måneder|månader|mån|monate?n?|mois|years?|år|jahre?n?|ans?|hours?|timer|stunden|heures|minut\p{L}*)(?!\p{L})|(?<!\p{L})(?:session|økt|sitzung|phpsessid)(?!\p{L})/iu;
export const holdsEntry = (text: string): boolean => ENTRY.test(text);
