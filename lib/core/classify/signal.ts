/** What a request says of itself: kind of hit, accounts, consent claimed, identifiers, data of a person. Only for requests of known services. */
import type { Signal } from '../model/catalog.ts';
import { floodlight, googleAds, googleAnalytics, tagManager } from './signals/google.ts';
import { Parameters } from './signals/parameters.ts';
import { personalIn } from './signals/personal.ts';
import { VENDORS, vendorSignal } from './signals/vendors.ts';

const GOOGLE: ReadonlyMap<string, (p: Parameters) => Signal> = new Map([
  ['google-analytics', googleAnalytics],
  ['google-ads', googleAds],
  ['google-doubleclick', floodlight],
  ['google-tag-manager', tagManager],
]);

/** Parameters by which any vendor may pass on the visitor's choice: Google consent mode, IAB TCF, US Privacy, GPP. */
const CONSENT = [
  'gcs',
  'gcd',
  'npa',
  'dma',
  'dma_cps',
  'gdpr',
  'gdpr_consent',
  'addtl_consent',
  'us_privacy',
  'gpp',
  'gpp_sid',
] as const;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Reads the parameters of one request. `body` is the start of a text body, where there was one.
 * @param emails the first digits (`PREFIX`) of the SHA-256 of addresses that the recording knows
 * @returns null where the request says nothing that is understood; never throws
 */
export function decodeSignal(service: string, url: string, body?: string, emails: ReadonlySet<string> = NOBODY): Signal | null {
  const p = new Parameters(url, body);
  const vendor = VENDORS.get(service);
  const signal: Signal = GOOGLE.get(service)?.(p) ?? (vendor ? vendorSignal(vendor, p) : {});
  if (p.path.endsWith('.js') || p.path.endsWith('/js')) signal.hit = 'script';
  for (const name of CONSENT) {
    const value = p.get(name);
    if (value !== undefined && value !== '') (signal.consent ??= {})[name] = value;
  }
  const personal = personalIn(p, emails);
  if (personal.length > 0) signal.personal = personal;
  if (signal.cookieless === true && signal.hit !== undefined && signal.hit !== 'script') signal.hit = 'cookieless-ping';
  return Object.keys(signal).length ? signal : null;
}
