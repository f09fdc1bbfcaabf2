import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { reading } from '../../testing/builders.ts';
import { buildReport } from '../report/build.ts';
import { redact } from '../report/redact.ts';
import { personalDataOf } from './personal-data.ts';

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const MD5 = '098f6bcd4621d373cade4e832627b4f6';
const at = (query: string, body?: string) => personalDataOf(`https://t.example/c?${query}`, body);

describe('personal data in a request', () => {
  it.each([
    ['ud[em] of Meta', `ud[em]=${SHA256}`, [{ field: 'ud[em]', kind: 'email', form: 'sha256' }]],
    ['an older hash', `email_md5=${MD5}`, [{ field: 'email_md5', kind: 'email', form: 'md5' }]],
    ['a phone number', 'ph=%2B4791234567', [{ field: 'ph', kind: 'phone', form: 'plain' }]],
    [
      'enhanced conversions',
      `em=tv.1~em.n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg`,
      [{ field: 'em', kind: 'email', form: 'sha256' }],
    ],
    [
      'an address in the page’s own address',
      'dl=https%3A%2F%2Fshop.example%2F%3Fe-mail%3Dkari%2540post.example',
      [{ field: 'dl (e-mail)', kind: 'email', form: 'plain' }],
    ],
  ])('finds %s', (_, query, expected) => {
    expect(at(query)).toEqual(expected);
  });

  it('finds it in a body', () => {
    expect(at('', `v=2&em=${SHA256}`)).toEqual([{ field: 'em', kind: 'email', form: 'sha256' }]);
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

  it('leaves out a form that a person sends', () => {
    expect(personalDataOf('https://forms.example/api/subscribe?email=kari%40post.example')).toEqual([]);
  });

  it('is found after redaction as before', () => {
    const built = visit('https://shop.example/')
      .banner()
      .request(
        `https://www.facebook.com/tr/?id=1&ev=PageView&ud[em]=${SHA256}&dl=https%3A%2F%2Fshop.example%2F%3Femail%3Dkari%2540post.example`,
        {
          at: 900,
          type: 'image',
        },
      )
      .build();
    const reportOf = (one: typeof built) => buildReport({ visits: [one], policy: reading('Tekst.').state(), version: 'test' });
    const redacted = redact(built);
    expect(JSON.stringify(redacted)).not.toMatch(new RegExp(`${SHA256}|kari`));
    expect(reportOf(redacted)).toEqual(reportOf(built));
    expect(reportOf(built).findings.map(({ audit }) => audit)).toContain('personal-data-in-request');
  });
});
