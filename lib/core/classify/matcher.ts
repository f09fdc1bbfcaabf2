/**
 * Which service is behind a URL, a cookie, a storage key. Hostname index first, then the few rules of that host;
 * the most specific rule wins: longer host, longer path, more parameters.
 */
import { getPublicSuffix } from 'tldts';
import { catalog as builtIn, type Catalog } from '../catalog/index.ts';
import type { CookieRule, Match, Purpose, Service } from '../model/catalog.ts';
import { compileHostRules, endRuleMatches, type HostIndex, reaches, ruleMatches, type UrlRule } from './host-rules.ts';
import { createNameIndex } from './name-index.ts';
import { decodeSignal } from './signal.ts';
import { hostEnd, hostOf, hostStart, partyOf, remember, siteOf } from './site.ts';

export interface CookieMatch {
  service: string;
  purpose: Purpose;
  rule: CookieRule;
}

export interface Matcher {
  /** Classifies one request. `party` is null without `documentUrl`; `signal` is null where nothing can be read. */
  request(url: string, documentUrl?: string, type?: string): Match;
  /** Only the service's id: the cheap part of `request`. */
  serviceOf(url: string): string | null;
  /** Whose cookie is it, by name and the domain it is kept on (with or without leading dot)? */
  cookie(name: string, domain: string, site: string): CookieMatch | null;
  /** Whose key in localStorage or sessionStorage? */
  storage(key: string): string | null;
}

const NO_RULES: readonly UrlRule[] = [];

/** Bot filters and load balancers: their cookies are on the domain that stands behind them. */
function isInfrastructure({ purpose }: Service): boolean {
  return purpose === 'security' || purpose === 'necessary';
}

/** Site → the service whose hosts alone are there. */
function findSoleOwners(services: readonly Service[]): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { id, hosts } of services) {
    for (const site of new Set(hosts.map(({ host }) => siteOf(host)))) owners.set(site, owners.has(site) ? null : id);
  }
  return owners;
}

/** All rules that may apply to a host, best first. */
function rulesForHost(index: HostIndex, host: string): readonly UrlRule[] {
  const found: UrlRule[] = [];
  for (let name = host; ; name = name.slice(name.indexOf('.') + 1)) {
    for (const rule of index.byHost.get(name) ?? NO_RULES) if (reaches(rule, name, host)) found.push(rule);
    if (!name.includes('.')) break;
  }
  const suffix = getPublicSuffix(host, { extractHostname: false, allowPrivateDomains: false });
  // Every country's suffix ends in two letters: `no`, `co.uk`, `com.tr`.
  if (suffix !== null && /(^|\.)[a-z]{2}$/.test(suffix) && host.length > suffix.length) {
    const stem = host.slice(0, -suffix.length - 1);
    const label = stem.slice(stem.lastIndexOf('.') + 1);
    for (const rule of index.byLabel.get(label) ?? NO_RULES) {
      if (reaches(rule, rule.hostStem, stem)) found.push(rule);
    }
  }
  return found.length ? found : NO_RULES;
}

/** Builds a matcher; takes a few milliseconds, then about a microsecond a request. */
export function createMatcher(catalog: Catalog): Matcher {
  const services = [...catalog.services.values()];
  const index = compileHostRules(services);
  const cookies = createNameIndex(
    services.flatMap((service) => service.cookies.map((rule) => ({ pattern: rule.name, value: { service, rule } }))),
  );
  const storage = createNameIndex(
    services.flatMap((service) => (service.storage ?? []).map((pattern) => ({ pattern, value: service.id }))),
  );
  const rulesByHost = new Map<string, readonly UrlRule[]>();
  let soleOwners: ReadonlyMap<string, string | null> | undefined;

  function serviceOf(url: string): string | null {
    let start = hostStart(url);
    let end = hostEnd(url, start);
    if (end < 0) {
      // Not in the form that browsers report (upper case, port, user info): bring it there once.
      if (!URL.canParse(url)) return null;
      const { protocol, pathname, search } = new URL(url);
      url = `${protocol}//${hostOf(url)}${pathname}${search}`;
      start = hostStart(url);
      end = hostEnd(url, start);
      if (end < 0) return null;
    }
    const host = url.slice(start, end);
    const rules = rulesByHost.get(host) ?? remember(rulesByHost, host, rulesForHost(index, host));
    for (const rule of rules) if (ruleMatches(rule, url, end)) return rule.service;
    return endRuleMatches(index, url, start, end)?.service ?? null;
  }

  /** Is a cookie's domain one of the service's hosts, or above one (`.linkedin.com` for `px.ads.linkedin.com`)? */
  function ownsDomain(service: Service, rule: CookieRule, domain: string): boolean {
    if (rule.domain !== undefined) return domain === rule.domain || domain.endsWith(`.${rule.domain}`);
    const rules = rulesByHost.get(domain) ?? remember(rulesByHost, domain, rulesForHost(index, domain));
    if (rules.some((known) => known.service === service.id)) return true;
    const site = siteOf(domain);
    return service.hosts.some(({ host }) => host !== '*' && siteOf(host) === site && host.endsWith(domain));
  }

  /** The only service on the site of a third-party domain. The network in front of a vendor is the vendor’s choice: `__cf_bm` on `.hubspot.com`. */
  function vendorOf(host: string, site: string): string | null {
    const owner = siteOf(host);
    if (owner === siteOf(site)) return null;
    soleOwners ??= findSoleOwners(services);
    return soleOwners.get(owner) ?? null;
  }

  return {
    serviceOf,
    request(url, documentUrl) {
      const id = serviceOf(url);
      const service = id === null ? undefined : catalog.services.get(id);
      return {
        url,
        service: service?.id ?? null,
        organization: service?.organization ?? null,
        purpose: service?.purpose ?? null,
        party: documentUrl === undefined || documentUrl === '' ? null : partyOf(url, documentUrl),
        signal: service ? decodeSignal(service.id, url) : null,
      };
    },
    cookie(name, domain, site) {
      const host = domain.replace(/^\./, '').toLowerCase();
      const candidates = cookies(name);
      const best =
        candidates.find(({ rule, service }) => rule.party === 'third' && ownsDomain(service, rule, host)) ??
        candidates.find(({ rule }) => rule.party === 'first');
      if (!best) return null;
      const owner = best.rule.party === 'first' && isInfrastructure(best.service) ? vendorOf(host, site) : null;
      return { service: owner ?? best.service.id, purpose: best.rule.purpose ?? best.service.purpose, rule: best.rule };
    },
    storage(key) {
      return storage(key)[0] ?? null;
    },
  };
}

/** For the built-in catalogue. */
export const matcher: Matcher = createMatcher(builtIn);
