import { gzipSync } from 'node:zlib';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalog } from '../core/catalog/index.ts';
import { problemsOf } from '../core/classify/check-entries.ts';
import { matcher } from '../core/classify/matcher.ts';
import { siteOf } from '../core/classify/site.ts';
import { CookieRule, HostRule, type Service } from '../core/model/catalog.ts';
import { NO_ENTRIES } from '../core/model/entries.ts';
import { canonicalOrganization, canonicalService, readCatalogFiles } from './catalog-files.ts';

// Reading checks the schema, that file name = id, and that the organization exists.
const files = readCatalogFiles();
const services = files.services.map(({ value }) => value);

/** Is the address that of a search, on GitHub, Google or elsewhere? */
const isSearch = (address: string) => {
  const { pathname, searchParams } = new URL(address);
  return /\/search\/?$/.test(pathname) || searchParams.has('q');
};
/** Sites with hosts of more than one service. */
const shared = new Set(
  services.flatMap(({ id, hosts }) =>
    hosts.flatMap(({ host }) =>
      host !== '*' && services.some((other) => other.id !== id && other.hosts.some((rule) => siteOf(rule.host) === siteOf(host)))
        ? [siteOf(host)]
        : [],
    ),
  ),
);
/** What two of the catalogue's claims have in common, if anything: each must be made once. */
function twice(claims: readonly (readonly [claim: string, id: string])[]): string[] {
  const owners = new Map<string, string>();
  return claims.flatMap(([claim, id]) => {
    const owner = owners.get(claim);
    owners.set(claim, id);
    return owner === undefined ? [] : [`${claim}: ${owner}, ${id}`];
  });
}
/** Domains on which a third-party cookie of the service may be. */
const domains = (service: Service) => service.hosts.flatMap(({ host }) => (host === '*' ? [] : [host, siteOf(host)]));

describe('catalogue files', () => {
  it('are canonical and in the index', async () => {
    for (const { text, value } of files.services) expect(text, value.id).toBe(await canonicalService(value));
    for (const { text, value } of files.organizations) expect(text, value.id).toBe(await canonicalOrganization(value));
    // What proves an entry stays in its file.
    expect([...catalog.services.values()]).toEqual(services.map(({ examples: _, source: __, checked: ___, ...facts }) => facts));
    expect([...catalog.organizations.values()]).toEqual(
      files.organizations.map(({ value: { source: _, checked: __, ...facts } }) => facts),
    );
  }, 60_000);

  it('hold the services of the contract', () => {
    const contract =
      'google-analytics google-ads google-doubleclick google-tag-manager google-signals google-recaptcha youtube vimeo weglot microsoft-advertising microsoft-clarity meta-pixel meta-lead-ads linkedin-insight-tag linkedin-lead-gen-forms albacross trusted-shops hubspot salesforce join paypal payone nexi x-ads jetpack facebook-page instagram linkedin-page';
    expect(contract.split(' ').filter((id) => !catalog.services.has(id))).toEqual([]);
  });

  it('use every organization', () => {
    const used = new Set(services.map(({ organization }) => organization));
    expect(files.organizations.map(({ value }) => value.id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('name each source by an https address and were compared with it, if at all, on a day that has come', () => {
    for (const { source, checked, id } of [...services, ...files.organizations.map(({ value }) => value)]) {
      expect(
        source.filter((address) => !address.startsWith('https://')),
        id,
      ).toEqual([]);
      // What a search finds is another thing on another day: no one can compare the entry with it again.
      expect(source.filter(isSearch), id).toEqual([]);
      if (checked !== null) expect(Date.parse(checked), id).toBeLessThanOrEqual(Date.now());
    }
  });

  it('let no name in policies stand for two services, unless it is marked as ambiguous', () => {
    const owners = new Map<string, string>();
    for (const { id, names, ambiguousNames } of services) {
      const own = new Set(
        Object.values(names)
          .flat()
          .map((name) => name.toLowerCase().replaceAll('-', ' ')),
      );
      for (const name of own) {
        expect([name, owners.get(name) ?? id]).toEqual([name, id]);
        owners.set(name, id);
      }
      const known = Object.values(names).flat();
      expect(
        (ambiguousNames ?? []).filter((name) => !known.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it('claim no host and path, cookie, storage key or global twice', () => {
    const claims = (of: (service: Service) => readonly string[]) =>
      services.flatMap((service) => of(service).map((claim) => [claim, service.id] as const));
    expect(
      twice(
        claims(({ hosts }) =>
          hosts.flatMap(({ host, exact, below, regional, paths, params }) =>
            (paths ?? ['']).map((path) =>
              [host, exact && 'exact', below && 'below', regional && 'regional', path, ...(params ?? [])]
                .filter(Boolean)
                .join(' '),
            ),
          ),
        ),
      ),
    ).toEqual([]);
    expect(
      twice(
        claims((service) =>
          service.cookies.flatMap(({ name, party, domain }) =>
            party === 'first'
              ? [name]
              : domain
                ? [`${name} on ${domain}`]
                : [...new Set(domains(service).map(siteOf))].map((site) => `${name} on ${site}`),
          ),
        ),
      ),
    ).toEqual([]);
    expect(twice(claims(({ storage }) => storage ?? []))).toEqual([]);
    expect(twice(claims(({ globals }) => globals ?? []))).toEqual([]);
  });

  it('ask of the Data Privacy Framework where, and only where, an entity is in the US', () => {
    const asked = files.organizations.filter(({ value }) => value.dpf !== undefined).map(({ value }) => value.id);
    const inUs = files.organizations.filter(({ value }) => value.entities.some(({ country }) => country === 'US'));
    expect(asked).toEqual(inUs.map(({ value }) => value.id));
  });

  it('take at most 120 KB of the bundle, compressed', () => {
    const bundled = [[...catalog.services.values()], [...catalog.organizations.values()]];
    expect(gzipSync(JSON.stringify(bundled)).length).toBeLessThan(120 * 1024);
  });

  it('never consent-gate a consent platform', () => {
    for (const { id, purpose, consent } of services) if (purpose === 'consent') expect([id, consent.needed]).toEqual([id, 'no']);
  });
});

describe('patterns', () => {
  it.each([
    { host: 'vendor.example' },
    { host: '*', paths: ['/matomo.php'], params: ['idsite'] },
    { host: 'vendor.example', paths: ['/js', '/*/sdk.js', '/tr$'], params: ['id=AW-'] },
  ])('may be %j', (rule) => expect(safeParse(HostRule, rule).success).toBe(true));
  it.each([
    { host: '*.vendor.example' },
    { host: 'vendor' },
    { host: '.vendor.example' },
    { host: 'Vendor.example' },
    { host: 'vendor.example/js' },
    { host: 'vendor.example', paths: ['js'] },
    { host: 'vendor.example', paths: ['*'] },
    { host: 'vendor.example', paths: ['/a*b*c'] },
    { host: 'vendor.example', paths: ['/a*'] },
    { host: 'vendor.example', paths: ['/a$b'] },
    { host: 'vendor.example', params: ['*'] },
  ])('may not be %j', (rule) => expect(safeParse(HostRule, rule).success).toBe(false));
  it.each(['*', '*_id', '#', '_ga_*_*', 'a b', ''])('of a cookie may not be “%s”', (name) =>
    expect(safeParse(CookieRule, { name, party: 'first', days: 1 }).success).toBe(false),
  );

  it('cost no more than the address is long: nothing backtracks', () => {
    const time = (length: number) => {
      const starts = services.flatMap(({ hosts }) => hosts.filter(({ paths }) => paths?.some((path) => path.includes('*'))));
      const addresses = starts.map(
        ({ host, paths = [] }) => `https://${host}/${paths.join('').replaceAll('*', '/x'.repeat(length))}`,
      );
      const begun = performance.now();
      for (const address of addresses) matcher.serviceOf(address);
      return performance.now() - begun;
    };
    time(1_000);
    expect(time(100_000)).toBeLessThan(1_000);
  });
});

describe('claims', () => {
  it('are such as anybody’s own entries must be: examples hold, hosts, cookies and keys lead to their service and to nobody else', () => {
    expect(problemsOf({ ...NO_ENTRIES, services }, catalog)).toEqual([]);
  });

  it('come with an address that is not the service, where its host is shared', () => {
    const shares = ({ hosts }: Service) =>
      hosts.some(({ host, paths, params, below }) => paths ?? params ?? below ?? shared.has(siteOf(host)));
    const bare = services.filter((service) => shares(service) && !service.examples?.noMatch?.length);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
