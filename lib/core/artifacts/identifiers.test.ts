import { describe, expect, it } from 'vitest';
import { sendable, singlesOut } from './identifiers.ts';
import { isSiteCookie } from './site-cookies.ts';
import { isCheckout } from './standing.ts';

describe('singlesOut', () => {
  it.each([
    ['fb.1.1768204800123.1116446470'],
    ['GA1.1.1372850914.1768204800'],
    ['1372850914.1768204800'],
    ['7f3c1a52-8d4e-4b6f-9a1c-2e3d4f5a6b7c'],
    ['AHWqTUmWxkYbJvQpLtRcNdSeFgHi'],
    ['"v=2&7f3c1a52-8d4e-4b6f"'],
    ['1y2k9c1|2|fsq|0|1830'],
  ])('%s does', (value) => expect(singlesOut(value)).toBe(true));

  it.each([
    ['1', 'short'],
    ['accepted', 'a word'],
    ['only-necessary-cookies', 'words'],
    ['1768204800', 'seconds since 1970'],
    ['1768204800123', 'milliseconds since 1970'],
    ['2026-01-12T08:00:00Z', 'a date'],
    ['1.24.3', 'a version'],
    ['00000000', 'too plain'],
    ['https://shop.example/a?b=12345678', 'an address'],
    ['{"id":"a81f3c77d20b4e59"}', 'a document'],
    ['', 'nothing'],
    ['x1'.repeat(600), 'too long to be one'],
  ])('%s does not: %s', (value) => expect(singlesOut(value)).toBe(false));

  it('knows the part of a stored value that is sent alone', () => {
    expect(sendable('GA1.1.1372850914.1768204800')).toContain('1372850914.1768204800');
    expect(sendable('yes')).toEqual([]);
  });
});

it('knows cookies that keep a site going', () => {
  for (const name of [
    'PHPSESSID',
    'JSESSIONID',
    'ASP.NET_SessionId',
    'connect.sid',
    'XSRF-TOKEN',
    'csrf_token',
    'AWSALBCORS',
    '__cf_bm',
    'laravel_session',
  ])
    expect(isSiteCookie(name), name).toBe(true);
  for (const name of ['_ga', '_fbp', 'IDE', 'bcookie', 'hubspotutk', 'visitor_id', 'sessionreplay'])
    expect(isSiteCookie(name), name).toBe(false);
});

it('knows pages on which one pays by whole words of their path', () => {
  for (const path of ['/kasse', '/checkout/step-2', '/de/warenkorb', '/til-kassen', '/betaling.html', '/cart'])
    expect(isCheckout(`https://shop.example${path}`), path).toBe(true);
  for (const path of ['/', '/produkter/kassettspiller', '/cartoons', '/?next=/checkout', '/orderly'])
    expect(isCheckout(`https://shop.example${path}`), path).toBe(false);
  expect(isCheckout('not an address')).toBe(false);
});
