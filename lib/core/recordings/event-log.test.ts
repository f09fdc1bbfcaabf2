import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { matcher } from '../classify/matcher.ts';
import { parse } from '../model/parse.ts';
import { Visit } from '../model/visit.ts';
import { readRecording } from './index.ts';

const tool = { version: '0.1.0', catalog: 'test' };
const T = Date.parse('2026-01-12T08:00:00Z');

type Event = [api: string, event: string, details: Record<string, unknown>];
const text = (events: Event[]) =>
  events.map(([api, event, details], i) => JSON.stringify({ startedAt: T + i, api, event, args: [details] })).join('\n');
const readText = (log: string) => readRecording('events.log', log, tool).visits.map((visit) => parse(Visit, visit, visit.id));
const read = (events: Event[]) => readText(text(events));

const request = (event: string, requestId: string, url: string, more: Record<string, unknown> = {}): Event => [
  'webRequest',
  event,
  { tabId: 7, frameId: 0, requestId, url, method: 'GET', type: 'script', ...more },
];
const main = (event: string, requestId: string, url: string, more: Record<string, unknown> = {}) =>
  request(event, requestId, url, { type: 'main_frame', ...more });
const committed = (url: string, more: Record<string, unknown> = {}): Event => [
  'webNavigation',
  'onCommitted',
  { tabId: 7, frameId: 0, url, ...more },
];
const urls = (visit: Visit | undefined) => visit?.observations.flatMap((one) => (one.kind === 'request' ? [one.url] : []));
const gaps = (visit: Visit | undefined) => visit?.observations.flatMap((one) => (one.kind === 'gap' ? [one.reason] : []));

describe('logs of extension events', () => {
  it('a redirect chain belongs to the visit that it leads to, another site is another visit', () => {
    const visits = read([
      main('onBeforeRequest', '1', 'https://a.test/'),
      committed('https://a.test/', { documentId: 'A' }),
      request('onBeforeRequest', '2', 'https://vendor.test/t.js', { documentId: 'A' }),
      main('onBeforeRequest', '3', 'https://click.test/to?b'),
      main('onHeadersReceived', '3', 'https://click.test/to?b', {
        statusCode: 302,
        responseHeaders: [{ name: 'Location', value: 'https://b.test/' }],
      }),
      main('onBeforeRedirect', '3', 'https://click.test/to?b', { statusCode: 302, redirectUrl: 'https://b.test/' }),
      main('onBeforeRequest', '3', 'https://b.test/'),
      committed('https://b.test/', { documentId: 'B' }),
      // Sent by the page before while it was going away.
      request('onBeforeRequest', '4', 'https://vendor.test/bye', { documentId: 'A', type: 'ping' }),
      request('onBeforeRequest', '5', 'https://vendor.test/t.js', { documentId: 'B' }),
      main('onCompleted', '3', 'https://b.test/', { statusCode: 200, ip: '192.0.2.1' }),
    ]);
    expect(visits.map((visit) => [visit.site, urls(visit)])).toEqual([
      ['a.test', ['https://a.test/', 'https://vendor.test/t.js', 'https://vendor.test/bye']],
      ['b.test', ['https://click.test/to?b', 'https://b.test/', 'https://vendor.test/t.js']],
    ]);
    const answer = visits[1]?.observations.find((one) => one.kind === 'response');
    expect(answer).toMatchObject({ status: 302, location: 'https://b.test/' });
    expect(visits[1]?.observations.at(-1)).toMatchObject({ kind: 'request-end', outcome: 'completed', ip: '192.0.2.1' });
  });

  it('going on within the site is the same visit; leaving and coming back is not', () => {
    const visits = read([
      main('onBeforeRequest', '1', 'https://www.a.test/'),
      committed('https://www.a.test/'),
      main('onBeforeRequest', '2', 'https://shop.a.test/two'),
      committed('https://shop.a.test/two'),
      committed('https://b.test/'),
      committed('https://www.a.test/'),
    ]);
    expect(visits.map((visit) => visit.url)).toEqual(['https://www.a.test/', 'https://b.test/', 'https://www.a.test/']);
    expect(urls(visits[0])).toHaveLength(2);
  });

  it('requests of workers go to the site of who asked, or to the page that embeds it', () => {
    const visits = read([
      committed('https://a.test/', { tabId: 1 }),
      committed('https://b.test/', { tabId: 2 }),
      request('onBeforeRequest', '1', 'https://tags.test/frame', { tabId: 1, frameId: 3, type: 'sub_frame' }),
      request('onBeforeRequest', '2', 'https://a.test/sw.js', { tabId: -1, frameId: -1, initiator: 'https://a.test' }),
      request('onBeforeRequest', '3', 'https://tags.test/sw.js', { tabId: -1, frameId: -1, initiator: 'https://tags.test' }),
      request('onBeforeRequest', '4', 'https://x.test/', { tabId: -1, frameId: -1, initiator: 'chrome-extension://abcdef' }),
    ]);
    expect(visits.map((visit) => [visit.site, urls(visit)])).toEqual([
      ['a.test', ['https://tags.test/frame', 'https://a.test/sw.js', 'https://tags.test/sw.js']],
      ['b.test', []],
      ['abcdef', ['https://x.test/']],
    ]);
    expect(visits[0]?.observations.at(-1)).toMatchObject({ tabId: -1 });
  });

  it('a tab that is older than the log is told', () => {
    const [visit] = read([request('onBeforeRequest', '1', 'https://vendor.test/t.js', { initiator: 'https://a.test' })]);
    expect(visit).toMatchObject({ site: 'a.test' });
    expect(gaps(visit)).toContain('tab-older-than-recording');
  });

  it('without webNavigation the answer is the arrival', () => {
    const visits = read([
      main('onBeforeRequest', '1', 'https://a.test/'),
      main('onHeadersReceived', '1', 'https://a.test/', { statusCode: 200 }),
      request('onBeforeRequest', '2', 'https://a.test/app.js', { documentUrl: 'https://a.test/' }),
      main('onBeforeRequest', '3', 'https://b.test/'),
      main('onHeadersReceived', '3', 'https://b.test/', { statusCode: 404 }),
      request('onBeforeRequest', '4', 'https://vendor.test/late', { documentUrl: 'https://a.test/' }),
      request('onBeforeRequest', '5', 'https://vendor.test/new', { documentUrl: 'https://b.test/' }),
    ]);
    expect(visits.map((visit) => [visit.site, urls(visit)])).toEqual([
      ['a.test', ['https://a.test/', 'https://a.test/app.js', 'https://vendor.test/late']],
      ['b.test', ['https://b.test/', 'https://vendor.test/new']],
    ]);
  });

  it('a navigation that fails is not lost', () => {
    const [visit, ...others] = read([
      main('onBeforeRequest', '1', 'https://a.test/'),
      main('onErrorOccurred', '1', 'https://a.test/', { error: 'net::ERR_NAME_NOT_RESOLVED' }),
    ]);
    expect(others).toEqual([]);
    expect(visit?.observations.at(-1)).toMatchObject({
      kind: 'request-end',
      outcome: 'failed',
      error: 'net::ERR_NAME_NOT_RESOLVED',
    });
  });

  it('keeps cookies: sent, attempted, changed; the removal half of an update is none', () => {
    const change = (removed: boolean, cause: string): Event => [
      'cookies',
      'onChanged',
      { removed, cause, cookie: { name: '_ga', value: '1', domain: '.a.test', path: '/', expirationDate: 1_800_000_000 } },
    ];
    const [visit] = read([
      main('onBeforeRequest', '1', 'https://a.test/'),
      main('onSendHeaders', '1', 'https://a.test/', { requestHeaders: [{ name: 'Cookie', value: 'a=1; b=x=y' }] }),
      main('onHeadersReceived', '1', 'https://a.test/', {
        statusCode: 200,
        responseHeaders: [
          { name: 'Set-Cookie', value: '_ga=1; Path=/' },
          { name: 'Set-Cookie', value: 'z=2' },
        ],
      }),
      committed('https://a.test/'),
      change(true, 'overwrite'),
      change(false, 'explicit'),
    ]);
    expect(visit?.observations.find((one) => one.kind === 'request-cookies')).toMatchObject({
      cookies: [
        { name: 'a', value: '1' },
        { name: 'b', value: 'x=y' },
      ],
    });
    expect(visit?.observations.find((one) => one.kind === 'response')).toMatchObject({ setCookies: ['_ga=1; Path=/', 'z=2'] });
    expect(visit?.observations.filter((one) => one.kind === 'cookie')).toMatchObject([
      { change: 'set', domain: 'a.test', expires: 1_800_000_000_000 },
    ]);
    expect(gaps(visit)).not.toContain('no-cookies');
  });

  it('reads what loggers of fewer events hold', () => {
    const [visit] = read([
      main('onBeforeRequest', '1', 'https://a.test/'),
      main('onCompleted', '1', 'https://a.test/', { statusCode: 200, responseHeaders: [{ name: 'set-cookie', value: 'a=1' }] }),
    ]);
    expect(visit?.observations.filter((one) => one.kind !== 'gap').map((one) => one.kind)).toEqual([
      'request',
      'response',
      'request-end',
    ]);
  });
});

describe('logs that are wrong', () => {
  const whole = text([main('onBeforeRequest', '1', 'https://a.test/'), committed('https://a.test/')]);

  it('a last line that was cut off: the rest is read, and the gap is told', () => {
    const [visit] = readText(whole.slice(0, -9));
    expect(urls(visit)).toEqual(['https://a.test/']);
    expect(gaps(visit)).toContain('cut');
  });

  it('a line in the middle is named', () => {
    expect(() => readText(`${whole}\n{"startedAt\n${whole}`)).toThrow('events.log: line 3: not JSON');
    expect(() => readText(`${whole}\n{"startedAt":1,"api":"webRequest"}`)).toThrow(/events\.log: line 3: event: /);
    expect(() => readText(`${whole}\n${text([['webRequest', 'onCompleted', { tabId: 1 }]])}`)).toThrow(
      /line 3 \(webRequest\.onCompleted\): .*: /,
    );
  });

  it('a log without any request', () => {
    expect(() => read([['tabs', 'onCreated', {}]])).toThrow('events.log: the log holds no request and no page');
  });
});

const snapshots = new URL('../../../node_modules/@whotracksme/reporting/reporting/snapshots/', import.meta.url);
const logs = ['0001', '0003', '0005'].map((name) => new URL(`${name}/events.log.br`, snapshots));

describe('three logs of real browsing', () => {
  const texts = logs.map((url) => brotliDecompressSync(readFileSync(url)).toString());
  const visits = texts.flatMap((log) => readText(log));

  it('every one of the 2,280 requests is in a visit', () => {
    const asked = texts.flatMap((log) => log.split('\n').filter((row) => row.includes('"event":"onBeforeRequest"')));
    expect(asked).toHaveLength(2280);
    const wanted = asked.map((row) => (JSON.parse(row) as { args: { url: string }[] }).args[0]?.url).sort();
    expect(visits.flatMap((visit) => urls(visit) ?? []).sort()).toEqual(wanted);
  });

  it('the sites are those that the tabs showed', () => {
    const shown = texts.flatMap((log) =>
      log
        .split('\n')
        .filter((row) => row.includes('"event":"onCommitted"') && row.includes('"frameType":"outermost_frame"'))
        .map((row) => new URL((JSON.parse(row) as { args: { url: string }[] }).args[0]?.url ?? '').hostname)
        .filter(Boolean),
    );
    const sites = new Set(visits.map((visit) => visit.site));
    expect([...sites].every((site) => shown.some((host) => host === site || host.endsWith(`.${site}`)))).toBe(true);
    expect(shown.every((host) => [...sites].some((site) => host === site || host.endsWith(`.${site}`)))).toBe(true);
  });

  it('services of the catalogue are found in them', () => {
    const found = new Set(visits.flatMap((visit) => urls(visit) ?? []).map((url) => matcher.serviceOf(url)));
    for (const service of ['google-analytics', 'google-ads', 'google-tag-manager', 'meta-pixel'])
      expect(found).toContain(service);
  });
});
