import { describe, expect, it } from 'vitest';
import { visit } from '../lib/testing/builders.ts';
import { COOKIE_ORDINAL, HIT_ORDINAL, sampleVisit } from '../lib/testing/sample-report.ts';
import { fileOf, lineOf, placeOf, proofOf } from './proof.ts';

const rows = sampleVisit.observations;

describe('proof', () => {
  it('of a request names method, place, cookies and the chain of scripts', () => {
    expect(proofOf(rows, HIT_ORDINAL)).toMatchObject({
      kind: 'request',
      head: 'GET',
      where: 'www.facebook.com/tr/',
      scripts: ['https://www.butikk.example/assets/shop.js', 'https://connect.facebook.net/en_US/fbevents.js'],
      carries: ['_fbp'],
    });
  });

  it('of a cookie names its lifetime and the script that wrote it', () => {
    const proof = proofOf(rows, COOKIE_ORDINAL);
    expect(proof).toMatchObject({ kind: 'cookie', head: '_fbp', where: 'butikk.example', lifetimeDays: 90 });
    expect(proof?.scripts.at(-1)).toBe('https://connect.facebook.net/en_US/fbevents.js');
  });

  it('is null for a row that is no longer there', () => {
    expect(proofOf(rows, 9999)).toBeNull();
  });

  it('does not follow scripts that load each other for ever', () => {
    const a = 'https://a.example/a.js';
    const b = 'https://b.example/b.js';
    const built = visit('https://site.example/')
      .call(a, b)
      .call(b, a)
      .call('https://c.example/x', a)
      .request('https://c.example/x')
      .build();
    const last = built.observations.findIndex((row) => row.kind === 'request' && row.url === 'https://c.example/x');
    expect(proofOf(built.observations, last)?.scripts).toEqual([b, a]);
  });

  it('takes the call before the request, not one that came later', () => {
    const url = 'https://c.example/x';
    const built = visit('https://site.example/')
      .call(url, 'https://early.example/1.js', { at: 100 })
      .request(url, { at: 110 })
      .call(url, 'https://late.example/2.js', { at: 900 })
      .build();
    const ordinal = built.observations.findIndex((row) => row.kind === 'request' && row.url === url);
    expect(proofOf(built.observations, ordinal)?.scripts).toEqual(['https://early.example/1.js']);
  });
});

describe('addresses', () => {
  it('are shown without query, and as they are where they are none', () => {
    expect(placeOf('https://a.example/b/c?d=e#f')).toBe('a.example/b/c');
    expect(placeOf('not an address')).toBe('not an address');
    expect([fileOf('https://a.example/b/c.js?d'), fileOf('https://a.example/'), fileOf('inline')]).toEqual([
      'c.js',
      'a.example',
      'inline',
    ]);
  });
});

describe('lines of raw rows', () => {
  it('say something for every kind', () => {
    const built = visit('https://site.example/')
      .storage('key', 'value')
      .fingerprint('canvas', 'toDataURL')
      .page({ links: {} })
      .banner()
      .click('Avvis alle')
      .gap('lost')
      .request('https://a.example/x', { cookies: { id: '1' } })
      .cookie('id', '1')
      .scriptCookie('a=b')
      .build();
    const empty = built.observations.filter((row) => lineOf(row).trim() === '');
    expect(empty).toEqual([]);
    expect(built.observations.map(lineOf)).toContain('canvas toDataURL');
  });
});
