/** Merges third-party-web and the Open Cookie Database into the table of the long tail; own entries win on host and cookie. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { isSiteCookie } from '../core/artifacts/site-cookies.ts';
import { type Row, slugOf } from '../core/catalog/long-tail.ts';
import { createNameIndex } from '../core/classify/name-index.ts';
import { siteOf } from '../core/classify/site.ts';
import type { CookieRule, Organization, Service } from '../core/model/catalog.ts';

/**
 * What third-party-web calls a category, as a code of the table. Left out: content, hosting, utility, other, which say nothing
 * of what a request is for.
 */
const CATEGORIES: Readonly<Record<string, string>> = {
  ad: 'm',
  marketing: 'm',
  analytics: 'a',
  social: 's',
  video: 'v',
  'tag-manager': 't',
  'customer-success': 'f',
  cdn: 'd',
  'consent-provider': 'c',
};
const COOKIE_CATEGORIES: Readonly<Record<string, string>> = {
  Marketing: 'm',
  Analytics: 'a',
  Functional: 'f',
  Personalization: 'f',
  Security: 'y',
  Necessary: 'n',
};

interface Entity {
  name: string;
  company: string;
  category: string;
  domains: string[];
}
interface OpenCookie {
  category: string;
  cookie: string;
  domain: string;
  wildcardMatch: string;
}

const entities = () => (createRequire(import.meta.url)('third-party-web/nostats-subset') as { entities: Entity[] }).entities;

function openCookies(): Record<string, OpenCookie[]> {
  // The package exports its program alone, by `import`.
  const program = fileURLToPath(import.meta.resolve('@slashgear/gdpr-cookie-scanner'));
  return JSON.parse(readFileSync(join(dirname(program), 'data/open-cookie-database.json'), 'utf8')) as Record<
    string,
    OpenCookie[]
  >;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (list: Iterable<string>) => [...new Set(list)].sort(byText);

/** What own entries claim: their sites (a whole eTLD+1 each), their cookies, their names. */
class Claims {
  readonly #sites: Set<string>;
  readonly #labels: Set<string>;
  readonly #cookies: (name: string) => readonly CookieRule[];
  readonly #names: Set<string>;
  readonly #organizations: Map<string, string>;

  constructor(services: readonly Service[], organizations: readonly Organization[]) {
    const hosts = services.flatMap((service) => service.hosts).filter(({ host }) => host !== '*');
    this.#sites = new Set(hosts.map(({ host }) => siteOf(host)));
    this.#labels = new Set(hosts.flatMap(({ host, regional }) => (regional ? [siteOf(host).split('.')[0] ?? ''] : [])));
    this.#cookies = createNameIndex(services.flatMap(({ cookies }) => cookies.map((value) => ({ pattern: value.name, value }))));
    this.#names = new Set(
      services.flatMap(({ id, name, names }) => [id, name, ...Object.values(names).flat()].map((known) => slugOf(known))),
    );
    this.#organizations = new Map(
      organizations.flatMap(({ id, name, names }) => [name, ...names].map((known) => [slugOf(known), id] as const)),
    );
  }

  site(host: string): boolean {
    const site = siteOf(host);
    return this.#sites.has(site) || this.#labels.has(site.split('.')[0] ?? '');
  }
  firstPartyCookie(name: string): boolean {
    return this.#cookies(name).some(({ party }) => party === 'first');
  }
  vendor(name: string): boolean {
    return this.#names.has(slugOf(name));
  }
  /** `=google`, or the company’s own name. */
  company(name: string, company: string): string {
    const known = this.#organizations.get(slugOf(company));
    if (known !== undefined) return `=${known}`;
    return company === name ? '' : company;
  }
}

/** Neither the mark between rows nor letters beyond Latin-1. */
const plain = (name: string) =>
  name
    .replaceAll('|', '/')
    .replace(/[^\x20-\xff]/g, '')
    .trim();

/** Below it everybody has hosts of their own: `azurewebsites.net`. */
const isShared = (host: string) => getPublicSuffix(host, { allowPrivateDomains: true }) === host;

/** A name that a site may well use for something of its own says nothing. */
function isTelling(name: string, wildcard: boolean): boolean {
  if (isSiteCookie(name) || name.length < 4) return false;
  if (/^[a-z]+$/i.test(name) && name.length < (wildcard ? 6 : 8)) return false;
  return !/^(test|user|login|visit|token|cookie|consent|search|query|page|site|focus|blur|current)/i.test(name);
}

function cookieOf({ category, cookie, domain, wildcardMatch }: OpenCookie, own: Claims): string[] {
  const code = COOKIE_CATEGORIES[category] ?? 'u';
  const name = cookie.trim();
  if (!/^[\w.~!$&'|:^`+-]+$/.test(name)) return [];
  const pattern = wildcardMatch === '1' ? `${name}*` : name;
  const hosts = domain.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [];
  if (hosts.length > 0) {
    const domains = hosts
      .map((host) => host.replace(/^www\./, ''))
      .filter((host) => siteOf(host).includes('.') && !own.site(host));
    return domains.map((host) => `${code}${pattern}@${host}`);
  }
  if (domain.trim() !== '' || !isTelling(name, wildcardMatch === '1')) return [];
  return own.firstPartyCookie(wildcardMatch === '1' ? `${name}x1` : name) ? [] : [`${code}${pattern}`];
}

/** Most frequent first letter; of equals the first in the alphabet. */
function prevailing(cookies: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const written of cookies) counts.set(written.charAt(0), (counts.get(written.charAt(0)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? 'u';
}

/** @returns the rows of the table, in the order of their slugs */
export function longTailRows(services: readonly Service[], organizations: readonly Organization[]): Row[] {
  const own = new Claims(services, organizations);
  const rows = new Map<string, Row>();
  const hostsTaken = new Set<string>();
  for (const { name, company, category, domains } of entities()) {
    const code = CATEGORIES[category];
    if (code === undefined) continue;
    const hosts = sorted(domains.map((domain) => domain.replace(/^\*\./, '').toLowerCase())).filter(
      (host) => /^[a-z0-9.-]+\.[a-z]+$/.test(host) && !isShared(host) && !own.site(host) && !hostsTaken.has(host),
    );
    // A host below another of the same vendor adds nothing.
    const outer = hosts.filter((host) => !hosts.some((other) => host.endsWith(`.${other}`)));
    if (outer.length === 0) continue;
    for (const host of outer) hostsTaken.add(host);
    let slug = slugOf(name);
    for (let n = 2; rows.has(slug); n++) slug = `${slugOf(name)}-${n}`;
    rows.set(slug, { slug, name: plain(name), company: plain(own.company(name, company)), code, hosts: outer, cookies: [] });
  }
  const cookiesTaken = new Set<string>();
  for (const [platform, list] of Object.entries(openCookies()).sort(([a], [b]) => byText(a, b))) {
    if (own.vendor(platform)) continue;
    const cookies = sorted(list.flatMap((cookie) => cookieOf(cookie, own))).filter(
      (written) => !cookiesTaken.has(written.slice(1)),
    );
    if (cookies.length === 0) continue;
    for (const written of cookies) cookiesTaken.add(written.slice(1));
    const slug = slugOf(platform);
    const row = rows.get(slug) ?? {
      ...{ slug, name: plain(platform), company: own.company(platform, platform), code: prevailing(cookies), hosts: [] },
      cookies: [],
    };
    rows.set(slug, { ...row, cookies });
  }
  return [...rows.values()].sort((a, b) => byText(a.slug, b.slug));
}
