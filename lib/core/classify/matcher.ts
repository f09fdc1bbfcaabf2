/**
 * Which service is behind a URL, a cookie, a storage key. Hostname index first, then the few rules of that host;
 * the most specific rule wins: longer host, longer path, more parameters. What no entry claims, the long tail may know.
 */
import { cnames, disguises } from '../catalog/disguises.ts';
import { catalog as builtIn, type Catalog, serviceIn } from '../catalog/index.ts';
import type { CookieRule, Match, Purpose, Service } from '../model/catalog.ts';
import { endRuleMatches, indexHostRules, ruleMatches, rulesForHost, type UrlRule } from './host-rules.ts';
import { lazily } from './lazily.ts';
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
  request(url: string, documentUrl?: string): Match;
  /** Only the service's id: the cheap part of `request`. */
  serviceOf(url: string): string | null;
  /** Which tracking service answers on a host of the site that is an alias (CNAME) of `canonical`, asked for this address? */
  serviceBehind(canonical: string, url: string): string | null;
  /** Whose cookie is it, by name and the domain it is kept on (with or without leading dot)? */
  cookie(name: string, domain: string, site: string): CookieMatch | null;
  /** Whose key in localStorage or sessionStorage? */
  storage(key: string): string | null;
}

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

/** What is known of a host, found once. */
interface Known {
  /** All rules that may apply, best first. */
  rules: readonly UrlRule[];
  /** Whom the long tail knows there; undefined: not asked yet. */
  tail: string | null | undefined;
}

/** Builds a matcher; takes a few milliseconds, then less than a microsecond a request. */
export function createMatcher(catalog: Catalog): Matcher {
  const services = lazily(() => [...catalog.services.values()]);
  const index = indexHostRules(catalog, disguises);
  const cookies = lazily(() =>
    createNameIndex(
      services().flatMap((service) => service.cookies.map((rule) => ({ pattern: rule.name, value: { service, rule } }))),
    ),
  );
  const tailCookies = lazily(() =>
    createNameIndex((catalog.longTail?.cookies() ?? []).map((value) => ({ pattern: value.rule.name, value }))),
  );
  const storage = lazily(() =>
    createNameIndex(services().flatMap((service) => (service.storage ?? []).map((pattern) => ({ pattern, value: service.id })))),
  );
  const knownHosts = new Map<string, Known>();
  const soleOwners = lazily(() => findSoleOwners(services()));

  const known = (host: string): Known =>
    knownHosts.get(host) ?? remember(knownHosts, host, { rules: rulesForHost(index, host), tail: undefined });

  function decide(host: Known, url: string, start: number, end: number): string | null {
    for (const rule of host.rules) if (ruleMatches(rule, url, end)) return rule.service;
    const anywhere = endRuleMatches(index, url, start, end);
    if (anywhere) return anywhere.service;
    if (host.tail === undefined) host.tail = catalog.longTail?.host(url.slice(start, end)) ?? null;
    return host.tail;
  }

  function serviceOf(url: string): string | null {
    const start = hostStart(url);
    const slash = start === 0 ? -1 : url.indexOf('/', start);
    // Only hosts in normal form are remembered: what stands before the slash is one, or is not found.
    const host = slash < 0 ? undefined : knownHosts.get(url.slice(start, slash));
    return host === undefined ? serviceOfNew(url, start) : decide(host, url, start, slash);
  }

  /** Of a host that was not seen lately, or an address in another form. */
  function serviceOfNew(written: string, from: number): string | null {
    let [url, start] = [written, from];
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
    return decide(known(url.slice(start, end)), url, start, end);
  }

  /** Is a cookie's domain one of the service's hosts, or above one (`.linkedin.com` for `px.ads.linkedin.com`)? */
  function ownsDomain(service: Service, rule: CookieRule, domain: string): boolean {
    if (rule.domain !== undefined) return isWithin(domain, rule.domain);
    if (known(domain).rules.some((of) => of.service === service.id)) return true;
    const site = siteOf(domain);
    return service.hosts.some(({ host }) => host !== '*' && siteOf(host) === site && host.endsWith(domain));
  }

  /** The only service on the site of a third-party domain. The network in front of a vendor is the vendor’s choice: `__cf_bm` on `.hubspot.com`. */
  function vendorOf(host: string, site: string): string | null {
    const owner = siteOf(host);
    return owner === siteOf(site) ? null : (soleOwners().get(owner) ?? null);
  }

  /** A third-party cookie of the long tail needs its domain, one of the site the site itself. */
  function ofLongTail(name: string, domain: string, site: string): CookieMatch | null {
    const candidates = tailCookies()(name);
    const best =
      candidates.find(({ rule }) => rule.domain !== undefined && isWithin(domain, rule.domain)) ??
      (siteOf(domain) === site ? candidates.find(({ rule }) => rule.party === 'first') : undefined);
    return best ? { service: best.id, purpose: best.rule.purpose ?? 'unknown', rule: best.rule } : null;
  }

  return {
    serviceOf,
    serviceBehind(canonical, url) {
      const host = canonical.replace(/\.$/, '').toLowerCase();
      const named = Object.keys(cnames).find((suffix) => isWithin(host, suffix));
      const end = hostEnd(url, hostStart(url));
      const id = named === undefined ? (end < 0 ? null : serviceOf(`https://${host}${url.slice(end)}`)) : (cnames[named] ?? null);
      // Delivery, shops and payment on hosts of the site are what aliases are made for.
      return DISGUISING.has(catalog.services.get(id ?? '')?.purpose ?? 'unknown') ? id : null;
    },
    request(url, documentUrl) {
      const id = serviceOf(url);
      const service = id === null ? undefined : serviceIn(catalog, id);
      return {
        url,
        service: service?.id ?? null,
        organization: service?.organization ?? null,
        purpose: service?.purpose ?? null,
        party: documentUrl === undefined || documentUrl === '' ? null : partyOf(url, documentUrl),
        signal: service ? decodeSignal(service.id, url) : null,
        ...(service?.provenance === undefined ? {} : { provenance: service.provenance }),
      };
    },
    cookie(name, domain, site) {
      const host = domain.replace(/^\./, '').toLowerCase();
      const candidates = cookies()(name);
      const best =
        candidates.find(({ rule, service }) => rule.party === 'third' && ownsDomain(service, rule, host)) ??
        candidates.find(({ rule }) => rule.party === 'first');
      if (!best) return ofLongTail(name, host, site);
      const owner = best.rule.party === 'first' && isInfrastructure(best.service) ? vendorOf(host, site) : null;
      return { service: owner ?? best.service.id, purpose: best.rule.purpose ?? best.service.purpose, rule: best.rule };
    },
    storage(key) {
      return storage()(key)[0] ?? null;
    },
  };
}

/** Purposes for which it matters that a vendor hides behind the site's own host. */
const DISGUISING: ReadonlySet<Purpose> = new Set(['analytics', 'marketing', 'social', 'tag-manager']);

const isWithin = (domain: string, above: string) => domain === above || domain.endsWith(`.${above}`);

/** For the built-in catalogue. */
export const matcher: Matcher = createMatcher(builtIn);

const made = new WeakMap<Catalog, Matcher>([[builtIn, matcher]]);
/** The matcher of a catalogue; made once. */
export function matcherFor(catalog: Catalog): Matcher {
  const known = made.get(catalog) ?? createMatcher(catalog);
  made.set(catalog, known);
  return known;
}
