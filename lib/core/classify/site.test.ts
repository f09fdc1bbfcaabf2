import { describe, expect, it } from 'vitest';
import { hostOf, partyOf, remember, siteOf } from './site.ts';

describe('hostOf', () => {
  it.each([
    ['https://www.shop.example/a?b#c', 'www.shop.example'],
    ['HTTPS://WWW.Shop.Example/', 'www.shop.example'],
    ['https://shop.example:8443/x', 'shop.example'],
    ['https://www.google.com@evil.example/pagead/', 'evil.example'],
    ['https://shop.example./x', 'shop.example'],
    ['https://shop.example?x', 'shop.example'],
    ['wss://chat.shop.example/socket', 'chat.shop.example'],
    ['http://[::1]:80/x', '[::1]'],
    ['https://127.0.0.1/x', '127.0.0.1'],
    ['https://blåbær.example/', 'xn--blbr-roah.example'],
    ['blob:https://shop.example/1-2', 'shop.example'],
    ['data:text/plain,https://shop.example/', ''],
    ['about:blank', ''],
    ['https://', ''],
    ['not a url', ''],
    ['', ''],
  ])('%s → %s', (url, host) => expect(hostOf(url)).toBe(host));
});

describe('siteOf', () => {
  it.each([
    ['https://a.b.shop.co.uk/x', 'shop.co.uk'],
    ['www.shop.no', 'shop.no'],
    ['.shop.no', 'shop.no'],
    ['www.bedrift.oslo.no', 'bedrift.oslo.no'],
    // Private suffixes are not borders here: two pages of one hoster are told apart by the policy, not by the party.
    ['someone.github.io', 'github.io'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['co.uk', 'co.uk'],
    ['', ''],
  ])('%s → %s', (input, site) => expect(siteOf(input)).toBe(site));
});

describe('partyOf', () => {
  it('compares sites, not hosts', () => {
    expect(partyOf('https://cdn.shop.example/x.js', 'https://www.shop.example/')).toBe('first');
    expect(partyOf('https://shop.example.evil.example/x.js', 'https://www.shop.example/')).toBe('third');
    expect(partyOf('https://www.google.no/x', 'https://www.google.com/')).toBe('third');
  });
  it('counts what has no host as the document’s', () => {
    expect(partyOf('data:image/gif;base64,R0', 'https://shop.example/')).toBe('first');
  });
});

describe('remember', () => {
  it('forgets the oldest beyond its bound', () => {
    const cache = new Map<string, number>();
    for (let i = 0; i < 5000; i++) remember(cache, `h${i}`, i);
    expect(cache.size).toBe(4096);
    expect(cache.has('h0')).toBe(false);
    expect(cache.get('h4999')).toBe(4999);
  });
});
