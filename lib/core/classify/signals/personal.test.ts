import { describe, expect, it } from 'vitest';
import { Parameters } from './parameters.ts';
import { personalIn } from './personal.ts';

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const MD5 = '098f6bcd4621d373cade4e832627b4f6';
const at = (query: string, body?: string) => personalIn(new Parameters(`https://t.example/c?${query}`, body), new Set());

describe('personal data in a request', () => {
  it.each([
    ['ud[em] of Meta', `ud[em]=${SHA256}`, [{ parameter: 'ud[em]', kind: 'email', form: 'hashed' }]],
    ['an older hash', `email_md5=${MD5}`, [{ parameter: 'email_md5', kind: 'email', form: 'hashed' }]],
    ['a phone number', 'ph=%2B4791234567', [{ parameter: 'ph', kind: 'phone', form: 'plain' }]],
    [
      'enhanced conversions',
      'em=tv.1~em.n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
      [{ parameter: 'em', kind: 'email', form: 'hashed' }],
    ],
    [
      'an address in the page’s own address',
      'dl=https%3A%2F%2Fshop.example%2F%3Fe-mail%3Dkari%2540post.example',
      [{ parameter: 'dl', kind: 'email', form: 'plain' }],
    ],
  ])('finds %s', (_, query, expected) => {
    expect(at(query)).toEqual(expected);
  });

  it('finds it in a body', () => {
    expect(at('', `v=2&em=${SHA256}`)).toEqual([{ parameter: 'em', kind: 'email', form: 'hashed' }]);
  });

  it.each([
    ['a flag', 'em=1&email_opt_in=true&ph='],
    ['a hash under a name that says nothing', `h=${SHA256}&id=${MD5}`],
    ['an address in a title', 'dt=Skriv%20til%20post%40shop.example&mailto=ja'],
    ['a campaign', 'utm_medium=email&utm_source=newsletter'],
    ['a word that ends so', 'item=12345678&graph=12345678&system=91234567'],
  ])('is not fooled by %s', (_, query) => {
    expect(at(query)).toEqual([]);
  });
});
