/** E-mail addresses, phone numbers and their hashes in requests to services: found by the parameter's name and its value together. */
import { Parameters } from '../classify/signals/parameters.ts';
import type { PersonalDatum } from '../model/catalog.ts';

/** Cheap test before parameters are taken apart. */
const MAYBE = /mail|hem|sha256|phone|tv\.1~|(?:em|ph|ph_num|tel|u_hpn)(?:\]|%5D)?=/i;

const BY_NAME: [kind: PersonalDatum['kind'], name: RegExp][] = [
  ['email', /^(?:(?:ud|udff|pd|user|user_data|customer|cd|ep|uda?)[[._])?(?:(?:user|customer|hashed|sha256|md5|p|contact)[_.-]?)?(?:em|hem|u_hem|e-?mail)(?:[_.-]?(?:address|hash|hashed|sha256|md5))?\]?$/i],
  ['phone', /^(?:(?:ud|udff|pd|user|user_data|customer|cd|ep)[[._])?(?:(?:user|customer|hashed|sha256)[_.-]?)?(?:ph|ph_num|phone|phone_?number|tel|u_hpn)(?:[_.-]?(?:hash|hashed|sha256))?\]?$/i],
]; // prettier-ignore
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const PHONE = /^\+?\d[\d\s()-]{7,16}\d$/;
/** Google's enhanced conversions: `tv.1~em.<hash>`, the hash in base64 for addresses. */
const ENHANCED = /(?:^|~)(em|pn)\.[\w-]{20,}/g;
/** Where the visitor hands a form to the service by intention: a newsletter, a request. */
const FORM = /\/(?:submit|subscribe|signup|sign-up|register|login|auth|oauth|WebTo(?:Lead|Case)|forms?\/[^?]*submit)/i;

/** By parameter, each once. What is named like personal data but holds none is left out; so are forms that a person sends. */
export function personalDataOf(url: string, body?: string): PersonalDatum[] {
  const query = url.indexOf('?');
  const rest = query < 0 ? '' : url.slice(query);
  if (!MAYBE.test(rest) && !(body !== undefined && MAYBE.test(body)) && !MAYBE.test(url.slice(-400))) return [];
  if (FORM.test(query < 0 ? url : url.slice(0, query))) return [];
  const found: PersonalDatum[] = [];
  const parameters = new Parameters(url, body);
  for (const field of parameters.names()) {
    const value = parameters.get(field) ?? '';
    for (const datum of read(field, value))
      if (!found.some((other) => other.field === datum.field && other.kind === datum.kind)) found.push(datum);
    // The page's own address, sent along, may hold what a form of the page put there.
    if (/^https?:\/\/[^?]*\?/i.test(value))
      for (const nested of new URLSearchParams(value.slice(value.indexOf('?') + 1)))
        for (const datum of read(nested[0], nested[1])) found.push({ ...datum, field: `${field} (${datum.field})` });
  }
  return found;
}

function read(field: string, value: string): PersonalDatum[] {
  if (value.length < 6 || value.length > 2048) return [];
  if (value.startsWith('tv.1~'))
    return [...value.matchAll(ENHANCED)].map((match) => ({ field, kind: match[1] === 'pn' ? 'phone' : 'email', form: 'sha256' }));
  for (const [kind, name] of BY_NAME) {
    if (!name.test(field)) continue;
    const form = formOf(kind, value.trim());
    if (form) return [{ field, kind, form }];
  }
  return [];
}

function formOf(kind: PersonalDatum['kind'], value: string): PersonalDatum['form'] | null {
  if (kind === 'email' ? EMAIL.test(value) : PHONE.test(value)) return 'plain';
  if (!/^[0-9a-f]+$/i.test(value)) return null;
  return value.length === 64 ? 'sha256' : value.length === 40 ? 'sha1' : value.length === 32 ? 'md5' : null;
}
