import { describe, expect, it } from 'vitest';
import type { Service } from '../model/catalog.ts';
import { hostKeysOf, readServices, writeServices } from './written.ts';

const row = (id: string, why: number, hosts: Service['hosts']) => ({
  id,
  hosts,
  json: JSON.stringify({ id, name: `Name\tof ${id}`, hosts, consent: 'yes', why }),
});

describe('services as the index writes them', () => {
  const table = writeServices([
    row('ads', 1, [
      { host: 'ads.example', regional: true },
      { host: 'ads.example', paths: ['/p'] },
    ]),
    row('stats', 0, [{ host: '*', paths: ['/stats.js'] }]),
  ]).join('');

  it('tells the hosts of each without reading it', () => {
    expect([...readServices(table, 'no JSON').hostKeys]).toEqual([
      ['ads', ['ads.example', '~ads.example']],
      ['stats', ['*']],
    ]);
  });

  it('gives each as it was, with the reason in words, always the same object', () => {
    const services = readServices(table, '["first","second"]');
    expect(services.get('ads')).toMatchObject({ name: 'Name\tof ads', consent: { needed: 'yes', why: 'second' } });
    expect(services.get('ads')).toBe(services.get('ads'));
    expect([services.get('none'), services.has('none'), services.has('stats'), services.size]).toEqual([
      undefined,
      false,
      true,
      2,
    ]);
    expect([...services].map(([id, { id: own }]) => [id, own])).toEqual([...services.keys()].map((id) => [id, id]));
    expect([...services.values()]).toEqual([services.get('ads'), services.get('stats')]);
  });

  it('keeps one key a host', () => {
    expect(hostKeysOf([{ host: 'a.example' }, { host: 'a.example', exact: true }])).toEqual(['a.example']);
  });
});
