/** What the schema cannot see in entries: do their examples hold, does each claim lead to them, do they leave others theirs? */
import { type Catalog, organizationIn, withEntries } from '../catalog/index.ts';
import type { HostRule, ServiceEntry } from '../model/catalog.ts';
import type { OwnEntries } from '../model/entries.ts';
import { suffixOf } from './host-rules.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { siteOf } from './site.ts';

const SITE = 'shop.example';

/** Each problem as `id: field: what`; none: the entries may be used. */
export function problemsOf(entries: OwnEntries, catalog: Catalog): string[] {
  const whole = withEntries(catalog, entries.services, entries.organizations);
  const matcher = createMatcher(whole);
  const before = createMatcher(catalog);
  /** Who of the catalogue has it without these entries? Their own are theirs to change; the long tail gives way to any entry. */
  const others = (id: string, owner: string | null | undefined) =>
    owner && owner !== id && catalog.services.has(owner) ? owner : null;
  return entries.services.flatMap((service) => {
    const { id, organization, hosts, examples = { match: [] } } = service;
    const problems: string[] = [];
    const say = (field: string, what: string) => problems.push(`${id}: ${field}: ${what}`);
    if (!organizationIn(whole, organization)) say('organization', `“${organization}” is no known organization`);
    for (const rule of hosts) hostProblems(rule).forEach((what) => say('hosts', what));
    if (hosts.length > 0 && examples.match.length === 0) say('examples.match', 'needs an address that is the service');
    for (const url of examples.match) {
      const found = matcher.serviceOf(url);
      if (found !== id) say('examples.match', `${url} is ${found ?? 'nobody’s'}`);
    }
    for (const url of examples.noMatch ?? []) if (matcher.serviceOf(url) === id) say('examples.noMatch', `${url} matches`);
    const claimed = [...examples.match, ...hosts.flatMap(samplesOf)];
    for (const url of claimed) {
      const owner = others(id, before.serviceOf(url)) ?? others(id, matcher.serviceOf(url));
      if (owner !== null) say('hosts', `${url} is ${owner}’s already`);
    }
    cookieProblems(service, matcher).forEach((what) => say('cookies', what));
    for (const key of service.storage ?? []) {
      const owner = matcher.storage(concrete(key));
      if (owner !== null && owner !== id) say('storage', `“${key}” is ${owner}’s already`);
    }
    return [...new Set(problems)];
  });
}

function hostProblems({ host, paths, regional }: HostRule): string[] {
  const problems: string[] = [];
  if (host === '*' && !paths?.length) problems.push('any host (*) needs a path');
  if (host !== '*' && suffixOf(host) === host) problems.push(`“${host}” is no host below a public suffix`);
  if (regional && siteOf(host).split('.').length !== 2) problems.push(`“${host}” has no suffix of one label to be exchanged`);
  return problems;
}

/** A name that the pattern fits. */
const concrete = (pattern: string) => pattern.replace('*', 'x1').replace('#', '12345');

/** For each path an address that this rule describes. */
const samplesOf = ({ host, below, paths, params = [] }: HostRule): string[] => {
  const name = host === '*' ? SITE : below ? `tag.${host}` : host;
  const query = params.map((param) => (param.includes('=') ? `${param}1` : `${param}=1`)).join('&');
  return (paths ?? ['/']).map((path) => `https://${name}${path.replace('$', '').replace('*', 'x')}${query ? `?${query}` : ''}`);
};

function cookieProblems({ id, cookies, hosts }: ServiceEntry, matcher: Matcher): string[] {
  const own = hosts.flatMap(({ host }) => (host === '*' ? [] : [host, siteOf(host)]));
  return cookies.flatMap(({ name, party, domain }) => {
    if (party === 'first' && /[*#]/.test(name) && name.length < 4) return [`“${name}” fits almost any name`];
    if (domain !== undefined && !own.includes(domain)) return [`“${domain}” is none of its hosts`];
    const places = party === 'first' ? [SITE] : domain === undefined ? own : [domain];
    const owners = places.map((place) => matcher.cookie(concrete(name), place, SITE)?.service);
    if (owners.includes(id)) return [];
    const [owner] = owners.filter((found) => found !== undefined);
    return [owner === undefined ? `“${name}” is kept on no host of its own` : `“${name}” is ${owner}’s already`];
  });
}
