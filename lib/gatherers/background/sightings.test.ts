import { describe, expect, it } from 'vitest';
import { MAX_URL, type Unplaced } from '../../core/model/observation.ts';
import { browserOf } from './environment.ts';
import type { Raw } from './raw.ts';
import { sightingsOf } from './sightings.ts';

const base = { tabId: 1, frameId: 0, parentFrameId: -1, timeStamp: 12.5, requestId: '7', method: 'POST', type: 'xmlhttprequest' };
type Seen = Exclude<Raw, { api: 'page' }>;
const see = (api: string, details: object): Unplaced[] =>
  sightingsOf({ api, details: { ...base, url: 'https://a.example/', ...details } } as unknown as Seen).map(
    (sighting) => sighting.observation,
  );
const bytes = (text: string) => ({ raw: [{ bytes: new TextEncoder().encode(text).buffer }] });
const header = (name: string, value: string) => ({ name, value });

describe('requests', () => {
  it('keeps who asked, in Chromium’s and in Firefox’s words', () => {
    expect(see('request', { initiator: 'https://a.example' })).toMatchObject([
      { kind: 'request', initiator: 'https://a.example', type: 'xmlhttprequest' },
    ]);
    expect(
      see('request', { originUrl: 'https://a.example/p', documentUrl: 'https://a.example/p', type: 'beacon' }),
    ).toMatchObject([{ initiator: 'https://a.example/p', documentUrl: 'https://a.example/p', type: 'ping' }]);
  });

  it('keeps the start of a text body, whole characters only; of others nothing', () => {
    expect(see('request', { requestBody: bytes('v=2&æ=1') })).toMatchObject([{ body: 'v=2&æ=1' }]);
    const [long] = see('request', { requestBody: bytes(`${'a'.repeat(4095)}æøå`) });
    expect(long).toMatchObject({ body: 'a'.repeat(4095) });
    expect(see('request', { requestBody: { formData: { a: ['1', '2'], b: ['æ'] } } })).toMatchObject([
      { body: 'a=1&a=2&b=%C3%A6' },
    ]);
    expect(see('request', { requestBody: { raw: [{ bytes: new Uint8Array([0xff, 0xfe, 0]).buffer }] } })[0]).not.toHaveProperty(
      'body',
    );
  });

  it('gives the tab’s own document its number also before Chromium does; a page that is only prepared keeps its own', () => {
    const early = { frameId: 3, documentId: 'd', frameType: 'outermost_frame' };
    expect(see('request', { ...early, documentLifecycle: 'active' })).toMatchObject([{ frameId: 0, documentId: 'd' }]);
    expect(see('request', { ...early, documentLifecycle: 'prerender' })).toMatchObject([{ frameId: 3 }]);
    expect(see('request', { ...early, frameType: 'sub_frame' })).toMatchObject([{ frameId: 3 }]);
  });

  it('cuts an address that is too long, and says so', () => {
    const [request, gap] = see('request', { url: `https://a.example/${'x'.repeat(MAX_URL)}` });
    expect(request).toMatchObject({ kind: 'request', url: expect.stringMatching(/^https:\/\/a\.example\/x+$/) as string });
    expect(request && 'url' in request && request.url.length).toBe(MAX_URL);
    expect(gap).toMatchObject({ kind: 'gap', reason: 'cut' });
  });
});

describe('cookies', () => {
  it('reads those sent; a request without any needs no row', () => {
    expect(see('sent', { requestHeaders: [header('Cookie', 'a=1; b=x=y; flag'), header('Accept', '*/*')] })).toMatchObject([
      { kind: 'request-cookies', cookies: [{ name: 'a', value: '1' }, { name: 'b', value: 'x=y' }, { name: '', value: 'flag' }] },
    ]); // prettier-ignore
    expect(see('sent', { requestHeaders: [] })).toEqual([]);
  });

  it('reads attempts to set some, also where Firefox joins them', () => {
    const responseHeaders = [
      header('set-cookie', 'a=1\nb=2; Path=/'),
      header('Set-Cookie', 'c=3'),
      header('Content-Type', 'text/html'),
    ];
    expect(see('headers', { statusCode: 302, responseHeaders: [...responseHeaders, header('Location', '/next')] })).toMatchObject(
      [{ kind: 'response', status: 302, setCookies: ['a=1', 'b=2; Path=/', 'c=3'], location: '/next', contentType: 'text/html' }],
    );
  });

  const cookie = {
    name: 'a',
    value: '1',
    domain: '.a.example',
    path: '/',
    hostOnly: false,
    secure: true,
    httpOnly: false,
    session: false,
    sameSite: 'lax',
    storeId: '0',
  };
  const change = (removed: boolean, cause: string, more: object = {}) =>
    sightingsOf({ api: 'cookie', time: 5, change: { removed, cause, cookie: { ...cookie, ...more } } } as Seen).map(
      (sighting) => sighting.observation,
    );

  it('takes the two events of an update as one', () => {
    expect(change(true, 'overwrite')).toEqual([]);
    expect(change(false, 'explicit')).toMatchObject([{ kind: 'cookie', change: 'set', domain: 'a.example', tabId: -1, time: 5 }]);
    expect(change(true, 'expired_overwrite')).toMatchObject([{ kind: 'cookie', change: 'removed' }]);
  });

  it('knows lifetime and partition', () => {
    expect(
      change(false, 'explicit', { expirationDate: 1_700_000_000.5, partitionKey: { topLevelSite: 'https://b.example' } }),
    ).toMatchObject([{ expires: 1_700_000_000_500, partition: 'https://b.example' }]);
    expect(change(false, 'explicit')[0]).not.toHaveProperty('expires');
  });
});

it('names the browser', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  expect(browserOf(chrome)).toBe('Chromium 156');
  expect(browserOf(`${chrome} Edg/156.0.0.0`)).toBe('Edge 156');
  expect(browserOf('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe('Firefox 153');
  expect(browserOf('curl/8')).toBe('unknown');
});
