/** Hosts, sites (eTLD+1) and parties. Caches are bounded: pages can make up hosts without end. */
import { getDomain } from 'tldts';

const MAX_CACHED = 4096;
const sites = new Map<string, string>();

/** Remembers at most `MAX_CACHED` entries; the oldest goes first. */
export function remember<T>(cache: Map<string, T>, key: string, value: T): T {
  if (cache.size >= MAX_CACHED) {
    const oldest = cache.keys().next().value;
    if (oldest !== undefined) cache.delete(oldest);
  }
  cache.set(key, value);
  return value;
}

/** Index just behind the host of a plain `scheme://host…` URL whose host begins at `start`; -1 where the host is not plain. */
function plainHostEnd(url: string, start: number): number {
  let i = start;
  for (; i < url.length; i++) {
    const c = url.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 45 || c === 46 || c === 95) continue; // a-z 0-9 - . _
    if (c === 47 || c === 63 || c === 35) break; // / ? #
    return -1; // user info, port, IPv6, upper case, escapes: left to the URL parser
  }
  return i > start && url.charCodeAt(i - 1) !== 46 ? i : -1;
}

/** Only these count as plain; others (`file:`, odd slashes) go through the URL parser. */
const schemes = ['https://', 'http://', 'wss://', 'ws://'];

/** Where the host of a URL begins and ends in the text, for URLs in the normal form that browsers report; else null. */
export function hostRange(url: string): { start: number; end: number } | null {
  for (const scheme of schemes) {
    if (!url.startsWith(scheme)) continue;
    const end = plainHostEnd(url, scheme.length);
    return end < 0 ? null : { start: scheme.length, end };
  }
  return null;
}

/** Lower-case host name of a URL, without port and trailing dot; empty where it has none (`data:`) or is no URL. */
export function hostOf(url: string): string {
  const range = hostRange(url);
  if (range) return url.slice(range.start, range.end);
  if (url.startsWith('blob:')) return hostOf(url.slice(5));
  if (!URL.canParse(url)) return '';
  const host = new URL(url).hostname;
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/** Registrable domain (eTLD+1, ICANN suffixes only) of a URL or host; the host itself for IP addresses, `localhost` and bare suffixes. */
export function siteOf(urlOrHost: string): string {
  const host = urlOrHost.includes(':') && !urlOrHost.startsWith('[') ? hostOf(urlOrHost) : trimHost(urlOrHost);
  const known = sites.get(host);
  if (known !== undefined) return known;
  return remember(sites, host, getDomain(host, { allowPrivateDomains: false, extractHostname: false }) ?? host);
}

/** Cookie domains come with a leading dot. */
function trimHost(host: string): string {
  return host.toLowerCase().replace(/^\./, '').replace(/\.$/, '');
}

/** `first` where both are of the same site. What has no host (`data:`, `blob:null`) belongs to the document. */
export function partyOf(url: string, documentUrl: string): 'first' | 'third' {
  const host = hostOf(url);
  return host === '' || siteOf(host) === siteOf(hostOf(documentUrl)) ? 'first' : 'third';
}
