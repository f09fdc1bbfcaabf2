import { describe, expect, it } from 'vitest';
import { readLongTail, type Row, writeRow } from './long-tail.ts';

const row: Row = {
  slug: 'acme-ads',
  name: 'Acme Ads',
  company: 'Acme & Co.',
  code: 'm',
  hosts: ['acme.example', 'ads.other.example'],
  cookies: ['m_acme_*', 'aaid@acme.example'],
};

describe('the table', () => {
  const tail = readLongTail(
    [writeRow(row), writeRow({ ...row, slug: 'acme-ads-2', company: '=acme', hosts: ['x.example'] })].join('|'),
  );

  it('finds a vendor on its hosts and below', () => {
    expect(
      ['acme.example', 'cdn.acme.example', 'other.example', 'notacme.example', 'example', ''].map((host) => tail.host(host)),
    ).toEqual(['long-tail/acme-ads', 'long-tail/acme-ads', null, null, null, null]);
  });

  it('makes an entry of a row', () => {
    expect(tail.service('long-tail/acme-ads')).toMatchObject({
      name: 'Acme Ads',
      organization: 'long-tail/acme-co',
      purpose: 'marketing',
      consent: { needed: 'depends' },
      provenance: 'long-tail',
      cookies: [
        { name: '_acme_*', party: 'first', purpose: 'marketing' },
        { name: 'aid', party: 'third', domain: 'acme.example', purpose: 'analytics' },
      ],
    });
    expect(tail.organization('long-tail/acme-co')).toMatchObject({ name: 'Acme & Co.', country: '' });
    expect(tail.service('long-tail/acme-ads-2')?.organization).toBe('acme');
    expect(tail.size).toBe(2);
  });

  it('knows nobody else', () => {
    expect(tail.service('acme-ads')).toBe(undefined);
    expect(tail.service('long-tail/other')).toBe(undefined);
    expect(readLongTail('').host('acme.example')).toBe(null);
  });
});
