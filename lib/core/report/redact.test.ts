import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { buildReport } from './build.ts';
import { redact } from './redact.ts';

const GA = 'GA1.1.1372850914.1767001122';
const text = (built: unknown) => JSON.stringify(built);

describe('redact', () => {
  it('replaces values of cookies, headers, storage and what repeats them, and keeps lengths', () => {
    const built = visit('https://shop.example/')
      .request('https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1372850914.1767001122', {
        at: 300,
        type: 'ping',
      })
      .scriptCookie(`_ga=${GA}; max-age=63072000; domain=.shop.example`, { at: 400 })
      .cookie('_ga', GA, { at: 402, days: 400 })
      .storage('visitor', '{"mail":"kari@firma.example","id":"a81f3c77d20b4e59"}')
      .request('https://shop.example/x', { cookies: { _ga: GA }, setCookie: 'PHPSESSID=7c1d0a4f9be24e6f8a; Path=/; HttpOnly' })
      .build();
    const redacted = redact(built);
    for (const secret of ['1372850914', '1767001122', 'kari', 'firma', 'a81f3c77d20b4e59', '7c1d0a4f9be24e6f8a'])
      expect(text(redacted)).not.toContain(secret);
    const cookie = redacted.observations.find(({ kind }) => kind === 'cookie');
    expect(cookie).toMatchObject({ name: '_ga', value: expect.stringMatching(/^GA1\.1\.\d{10}\.\d{10}$/) as string });
    expect(text(redacted)).toContain('tid=G-ABCDEF1234');
    expect(text(redacted)).toContain('Path=/; HttpOnly');
    expect(text(redacted).length).toBe(text(built).length);
  });

  it('gives the same word the same mask everywhere, and another word another', () => {
    const built = visit('https://shop.example/')
      .cookie('a', 'f00dfeed12345678')
      .cookie('b', 'f00dfeed12345678')
      .cookie('c', 'deadbeef87654321')
      .request('https://px.example/i?u=f00dfeed12345678', { type: 'image' })
      .build();
    const [a, b, c] = redact(built).observations.flatMap((o) => (o.kind === 'cookie' ? [o.value] : []));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
    expect(text(redact(built))).toContain(`https://px.example/i?u=${a}`);
  });

  it('hides e-mail addresses wherever they stand, click ids, and bodies', () => {
    const built = visit('https://shop.example/?gclid=Cj0KCQiA1ZGcBhCoARIsAGQ0kkq&email=ola.nordmann%40post.example')
      .request('https://px.example/i?m=ola.nordmann@post.example', {
        type: 'image',
        method: 'POST',
        body: '{"query":"hemmelig diagnose"}',
      })
      .request('https://shop.example/login', { method: 'POST', type: 'xmlhttprequest', body: 'user=ola&pass=hunter2secret' })
      .page({ links: { 'mailto:ola.nordmann@post.example': 'ola.nordmann@post.example' } })
      .build();
    const redacted = text(redact(built));
    for (const secret of ['ola.nordmann', 'post.example', 'Cj0KCQiA1ZGcBhCoARIsAGQ0kkq', 'diagnose', 'hunter2secret'])
      expect(redacted).not.toContain(secret);
    expect(redacted).toContain('pass=');
  });

  it('keeps consent state, for phases are read from it', () => {
    const value = '{"meta":false,"analytics":false}';
    expect(text(redact(visit('https://shop.example/').cookie('klaro', value, { days: 120 }).build()))).toContain(
      JSON.stringify(value),
    );
  });

  it('leaves the visit that it was given as it was', () => {
    const built = visit('https://shop.example/').cookie('_ga', GA).build();
    const before = text(built);
    redact(built);
    expect(text(built)).toBe(before);
  });
});

it('leaves personal data recognisable as such, and no address or hash behind', () => {
  const sum = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const landing = encodeURIComponent('https://shop.example/?email=kari%40post.example');
  const built = visit('https://shop.example/')
    .banner()
    .request(`https://www.facebook.com/tr/?id=1&ev=PageView&ud[em]=${sum}&dl=${landing}`, { at: 900, type: 'image' })
    .build();
  const reportOf = (one: typeof built) => buildReport({ visits: [one], policy: reading('Tekst.').state(), version: 'test' });
  const redacted = redact(built);
  expect(text(redacted)).not.toMatch(new RegExp(`${sum}|kari`));
  expect(reportOf(redacted)).toEqual(reportOf(built));
  expect(reportOf(built).findings.map(({ audit }) => audit)).toContain('personal-data-in-request');
});
