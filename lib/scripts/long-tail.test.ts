/** The long tail that the extension ships: pruned by the own entries, and of nothing that is no vendor. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../core/catalog/index.ts';
import { table } from '../core/catalog/long-tail.generated.ts';
import { readLongTail, writeRow } from '../core/catalog/long-tail.ts';
import { matcher } from '../core/classify/matcher.ts';
import { siteOf } from '../core/classify/site.ts';
import { readCatalogFiles } from './catalog-files.ts';
import { longTailRows } from './long-tail.ts';

const files = readCatalogFiles();
const services = files.services.map(({ value }) => value);
const ids = table.split('|').flatMap((line) =>
  readLongTail(line)
    .cookies()
    .map(({ id }) => id),
);

describe('the long tail', () => {
  it('is what the two lists give today', () => {
    const organizations = files.organizations.map(({ value }) => value);
    expect(
      longTailRows(services, organizations)
        .map((row) => `${writeRow(row)}|`)
        .join(''),
    ).toBe(table);
  });

  it('leaves every site of an own entry to it', () => {
    const own = new Set(services.flatMap(({ hosts }) => hosts.map(({ host }) => siteOf(host))));
    const hosts = table.split('|').flatMap((line) => (line.split('\t')[4] ?? '').split(' '));
    expect(hosts.length).toBeGreaterThan(1500);
    expect(hosts.filter((host) => host !== '' && own.has(siteOf(host)))).toEqual([]);
  });

  it('lets own cookies win', () => {
    expect(matcher.cookie('_ga', 'shop.example', 'shop.example')?.service).toBe('google-analytics');
    const taken = (catalog.longTail?.cookies() ?? []).filter(({ rule }) => rule.party === 'first');
    expect(taken.length).toBeGreaterThan(200);
    for (const { id, rule } of taken) {
      const name = rule.name.replace('*', 'x1');
      expect([name, matcher.cookie(name, 'shop.example', 'shop.example')?.service.startsWith('long-tail/')]).toEqual([
        name,
        true,
      ]);
      expect(id).toMatch(/^long-tail\/[a-z0-9-]+$/);
    }
  });

  it('names each vendor once, with an id that no own entry can have', () => {
    const slugs = table.split('|').map((line) => {
      const [id] = readLongTail(line)
        .cookies()
        .map((cookie) => cookie.id);
      return id ?? line;
    });
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(ids.filter((id) => catalog.services.has(id))).toEqual([]);
  });
});

describe('matching by the long tail', () => {
  it('answers with vendor, company and purpose, marked as second-hand', () => {
    const match = matcher.request('https://cdn.kargo.com/x.js', 'https://www.shop.example/');
    expect(match).toMatchObject({
      service: 'long-tail/kargo',
      organization: 'long-tail/kargo',
      purpose: 'marketing',
      party: 'third',
      provenance: 'long-tail',
    });
  });

  it.each([
    'https://d3e54v103j8qbb.cloudfront.net/js/jquery.js',
    'https://bucket.s3.eu-north-1.amazonaws.com/x.png',
    'https://shop.azurewebsites.net/app.js',
    'https://www.facebook.com/privacy',
    'https://www.google.com/search?q=x',
    'https://www.linkedin.com/company/company',
    'https://notkargo.com/x.js',
    'https://kargo.com.evil.example/x.js',
    'https://assets.shop.example/kargo.com/x.js',
  ])('keeps silent: %s', (url) => expect(matcher.request(url, 'https://www.shop.example/').service).toBe(null));

  it('counts delivery networks as needing no consent', () => {
    const delivery = table.split('|').filter((line) => line.split('\t')[3] === 'd');
    expect(delivery.length).toBeGreaterThan(10);
    for (const line of delivery) {
      const host = (line.split('\t')[4] ?? '').split(' ')[0] ?? '';
      const id = matcher.serviceOf(`https://${host}/x.js`);
      if (host !== '' && id !== null) expect(catalog.longTail?.service(id)?.consent.needed).toBe('no');
    }
  });

  it.each([
    ['cart', 'shop.example'],
    ['session', 'shop.example'],
    ['uid', 'shop.example'],
    ['SearchTerm', 'shop.example'],
    ['lang', 'shop.example'],
  ])('does not take a name for a tracker that sites use themselves: %s', (name, domain) =>
    expect(matcher.cookie(name, domain, 'shop.example')).toBe(null),
  );
});
