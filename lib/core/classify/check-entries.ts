/** What the schema cannot see in own entries: do their examples hold, and do they leave others theirs? */
import { type Catalog, organizationIn, withEntries } from '../catalog/index.ts';
import type { OwnEntries } from '../model/entries.ts';
import { createMatcher } from './matcher.ts';
import { siteOf } from './site.ts';

/** Each problem as `id: field: what`; none: the entries may be used. */
export function problemsOf(entries: OwnEntries, catalog: Catalog): string[] {
  const whole = withEntries(catalog, entries.services, entries.organizations);
  const matcher = createMatcher(whole);
  const before = createMatcher(catalog);
  return entries.services.flatMap((service) => {
    const { id, organization, hosts, cookies, examples = { match: [] } } = service;
    const problems: string[] = [];
    const say = (field: string, what: string) => problems.push(`${id}: ${field}: ${what}`);
    if (!organizationIn(whole, organization)) say('organization', `“${organization}” is no known organization`);
    for (const { host, paths } of hosts) {
      if (host === '*' && !paths?.length) say('hosts', 'any host (*) needs a path');
      if (host !== '*' && !siteOf(host).includes('.')) say('hosts', `“${host}” is no host below a public suffix`);
    }
    for (const { name } of cookies) {
      if ((name.match(/[*#]/g) ?? []).length > 1) say('cookies', `“${name}” has more than one part that varies`);
      if (/[*#]/.test(name) && name.length < 4) say('cookies', `“${name}” fits almost any name`);
    }
    if (hosts.length > 0 && examples.match.length === 0) say('examples.match', 'needs an address that is the service');
    for (const url of examples.match) {
      const found = matcher.serviceOf(url);
      if (found !== id) say('examples.match', `${url} is ${found ?? 'nobody’s'}`);
    }
    for (const url of examples.noMatch ?? []) if (matcher.serviceOf(url) === id) say('examples.noMatch', `${url} matches`);
    // Addresses of others must stay with them, unless this entry replaces one.
    for (const url of examples.match) {
      const other = before.serviceOf(url);
      if (other !== null && other !== id && catalog.services.has(other)) say('hosts', `${url} is ${other}’s already`);
    }
    return problems;
  });
}
