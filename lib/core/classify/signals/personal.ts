/** Data of a person in a request: plain, or hashed. A hash counts as that of an e-mail address only where recomputing gives the same. */
import type { Personal } from '../../model/catalog.ts';
import type { Parameters } from './parameters.ts';

type Kind = Personal['kind'];

/** Parameters that vendors document for data of a person, whatever their brackets: `ud[em]`, `pd[em]`, `u_hem`. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    email:
      'em email sha256email sha256_email sha256_email_address hashed_email email_address u_hem hem emailhash email_hash email_md5 email_sha256 md5_email sha256_hashed_email',
    phone: 'ph phone phone_number sha256_phone_number u_hpn ph_num pn hashed_phone',
    name: 'fn ln first_name last_name firstname lastname fn0 ln0 fullname',
    address: 'ct st zp zip street city postal_code sa0 ct0 pc0 address',
    birth: 'db birthday date_of_birth dob birth',
    gender: 'ge gender',
    id: 'external_id externalid user_id',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind] as const)),
);

const EMAIL = /^[^\s@/?&=]{1,64}@(?:[\w-]+\.)+[a-z]{2,24}$/i;
/** As the value of a parameter in an address that is passed on. Files (`logo@2x.png`) are none. */
const WITHIN = /[=:"][^\s@?&#;/=:"]{1,64}(?:@|%40)(?:[\w-]+\.)+(?!png|jpe?g|webp|gif|svg|js|css)[a-z]{2,24}(?![\w.-])/i;
/** However often it was encoded. */
const AT = /@|%(?:25)*40/;
const PHONE = /^\+?\d[\d\s()-]{7,16}\d$/;
const SHA256 = /^[0-9a-f]{64}$/i;
/** MD5 or SHA-1. */
const OLD_HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/i;
/** Google’s `tv.1~em.HASH~pn.HASH`: several, in the alphabet of URLs. */
const GOOGLE = /(?:^|~)([a-z]+\d?)\.(?:e\d~)?([\w-]{43}|[0-9a-f]{64})(?=~|$)/g;

/** How many characters of a hash (hex) are kept of an address: enough to recognise it, not to hand it on. */
export const PREFIX = 16;

const hexOf = (base64url: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let [bits, hex] = ['', ''];
  for (const letter of base64url.replaceAll('+', '-').replaceAll('/', '_'))
    bits += alphabet.indexOf(letter).toString(2).padStart(6, '0');
  for (let at = 0; at + 4 <= bits.length; at += 4) hex += Number.parseInt(bits.slice(at, at + 4), 2).toString(16);
  return hex;
};

/** `ud[em]` → `em`; `em0` stays. */
const innermost = (name: string) => (/\[([^\][]*)\]$/.exec(name)?.[1] ?? name).toLowerCase();

/** @param known first digits of the SHA-256 of addresses that the recording knows */
export function personalIn(p: Parameters, known: ReadonlySet<string>): Personal[] {
  const found: Personal[] = [];
  const hashed = (parameter: string, kind: Kind, hex: string) => {
    const recomputed = kind === 'email' && known.has(hex.slice(0, PREFIX).toLowerCase());
    found.push({ parameter, kind, form: 'hashed', ...(recomputed ? { recomputed: true as const } : {}) });
  };
  for (const [name, raw] of p.entries()) {
    if (raw.length < 6) continue;
    const kind = KINDS.get(innermost(name));
    const holdsAddress = AT.test(raw);
    if (kind === undefined && !holdsAddress && name !== 'pd') continue;
    const value = p.get(name) ?? '';
    if (EMAIL.test(value)) found.push({ parameter: name, kind: 'email', form: 'plain' });
    else if (kind === 'phone' && PHONE.test(value)) found.push({ parameter: name, kind, form: 'plain' });
    else if (kind === undefined) {
      if (name === 'pd') inJson(value, hashed);
      else if (WITHIN.test(value)) found.push({ parameter: name, kind: 'email', form: 'plain' });
    } else if (SHA256.test(value)) hashed(name, kind, value);
    else if (OLD_HASH.test(value)) found.push({ parameter: name, kind, form: 'hashed' });
    else
      for (const [, what = '', hash = ''] of value.matchAll(GOOGLE))
        hashed(name, KINDS.get(what) ?? kind, hash.length === 64 ? hash : hexOf(hash));
  }
  return found;
}

/** Pinterest: `pd={"em":"…"}`. */
function inJson(value: string, hashed: (parameter: string, kind: Kind, hex: string) => void): void {
  for (const [, name = '', hash = ''] of value.matchAll(/"(\w+)"\s*:\s*\[?\s*"([0-9a-f]{64})"/gi)) {
    const kind = KINDS.get(name.toLowerCase());
    if (kind) hashed(`pd.${name}`, kind, hash);
  }
}
