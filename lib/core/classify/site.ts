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

/** Where the host begins in `http(s)://…` and `ws(s)://…`; 0 for other URLs. */
export function hostStart(url: string): number {
  if (url.startsWith('https://')) return 8;
  if (url.startsWith('http://')) return 7;
  return url.startsWith('wss://') ? 6 : url.startsWith('ws://') ? 5 : 0;
}

/** Index just behind the host that begins at `start`, for URLs in the normal form that browsers report; else -1. */
export function hostEnd(url: string, start: number): number {
  if (start === 0) return -1;
  let i = start;
  for (; i < url.length; i++) {
    const c = url.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 45 || c === 46 || c === 95) continue; // a-z 0-9 - . _
    if (c === 47 || c === 63 || c === 35) break; // / ? #
    return -1; // user info, port, IPv6, upper case, escapes: left to the URL parser
  }
  return i > start && url.charCodeAt(i - 1) !== 46 ? i : -1;
}

/** Lower-case host name of a URL, without port and trailing dot; empty where it has none (`data:`) or is no URL. */
export function hostOf(url: string): string {
  const start = hostStart(url);
  const end = hostEnd(url, start);
  if (end > 0) return url.slice(start, end);
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
