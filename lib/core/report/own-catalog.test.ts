import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { NO_POLICY } from '../../testing/judge.ts';
import { ownOrganization as company, ownService as acme } from '../../testing/own-entry.ts';
import { catalog } from '../catalog/index.ts';
import { NO_ENTRIES } from '../model/entries.ts';
import { buildReport } from './build.ts';
import { addEntries, catalogWith, withoutEntry } from './own-catalog.ts';

const file = (services: object[], organizations: object[] = [company]) =>
  JSON.stringify({ schema: 'samsvar/entries@1', services, organizations });

describe('own entries', () => {
  const entries = addEntries(NO_ENTRIES, file([acme]), 'mine.json');

  it('are matched and judged like the built-in ones, and marked', () => {
    const built = visit('https://www.shop.example/').request('https://stats.acme.example/hit').banner().build();
    const report = buildReport({ visits: [built], policy: NO_POLICY, catalog: catalogWith(entries), version: '0' });
    expect(report.services).toMatchObject([
      { id: 'acme-stats', organizationName: 'Acme', country: 'NO', purpose: 'analytics', provenance: 'user' },
    ]);
    expect(report.findings.map(({ audit, service }) => `${audit} ${service}`)).toContain('tracking-before-choice acme-stats');
    expect(report.tool.catalog).toBe(`${catalog.version}+own`);
  });

  it('are found in the policy by their names', () => {
    const built = visit('https://www.shop.example/').request('https://stats.acme.example/hit').build();
    const policy = reading('Vi teller besøk med Acme Stats.').state();
    const report = buildReport({ visits: [built], policy, catalog: catalogWith(entries), version: '0' });
    expect(report.services).toMatchObject([{ id: 'acme-stats', declared: 'named' }]);
  });

  it('replace built-in ones of the same id, and each other', () => {
    const own = {
      ...acme,
      id: 'matomo',
      organization: catalog.services.get('matomo')?.organization,
      hosts: [{ host: 'stats.acme.example' }],
    };
    const replaced = catalogWith(addEntries(NO_ENTRIES, JSON.stringify(own), 'mine.json'));
    expect(replaced.services.get('matomo')).toMatchObject({ name: 'Acme Stats', provenance: 'user' });
    expect(replaced.services.size).toBe(catalog.services.size);
    const again = addEntries(entries, file([{ ...acme, name: 'Acme Two' }]), 'mine.json');
    expect(again.services.map(({ name }) => name)).toEqual(['Acme Two']);
  });

  it('may be of a company alone', () => {
    const google = catalog.organizations.get('google');
    const renamed = { ...company, id: 'google', name: 'Google of ours' };
    expect(google?.name).not.toBe(renamed.name);
    expect(catalogWith(addEntries(NO_ENTRIES, file([], [renamed]), 'mine.json')).organizations.get('google')?.name).toBe(
      renamed.name,
    );
  });

  it('go with their company', () => {
    expect(withoutEntry(entries, 'acme-stats')).toEqual(NO_ENTRIES);
    expect(catalogWith(NO_ENTRIES)).toBe(catalog);
  });

  it.each([
    ['{', 'mine.json: not JSON'],
    [JSON.stringify({ ...acme, purpose: 'fun' }), 'mine.json: purpose: '],
    [JSON.stringify({ ...acme, hosts: [{ host: 'https://acme.example' }] }), 'mine.json: hosts.0.host: '],
    [file([acme, { ...acme, id: 'acme-ads', purpose: 'fun' }]), 'mine.json: acme-ads: purpose: '],
    [file([acme, 7 as never]), 'mine.json: services.1: '],
    [file([acme], [{ ...company, country: 'Norway' }]), 'mine.json: acme: country: '],
    [file([acme], []), 'mine.json: acme-stats: organization: '],
    [file([{ ...acme, examples: { match: ['https://other.example/'] } }]), 'mine.json: acme-stats: examples.match: '],
  ])('are refused with the field that is wrong: %#', (json, message) => {
    expect(() => addEntries(NO_ENTRIES, json, 'mine.json')).toThrow(message);
  });
});
