import { describe, expect, it } from 'vitest';
import { InvalidInput, parse } from '../model/parse.ts';
import { Visit } from '../model/visit.ts';
import { readRecording } from './index.ts';

const tool = { version: '0.1.0', catalog: 'test' };
const read = (har: unknown) =>
  readRecording('a.har', JSON.stringify(har), tool).visits.map((visit) => parse(Visit, visit, visit.id));
const kinds = (visit: Visit | undefined, kind: string) => visit?.observations.filter((one) => one.kind === kind) ?? [];
const gaps = (visit: Visit | undefined) => visit?.observations.flatMap((one) => (one.kind === 'gap' ? [one.reason] : []));
const requests = (visit: Visit | undefined) =>
  visit?.observations.flatMap((one) => (one.kind === 'request' ? [`${one.type} ${one.url}`] : []));

const START = '2026-01-12T08:00:00.000Z';
const at = (ms: number) => new Date(Date.parse(START) + ms).toISOString();
const html = { status: 200, headers: [], cookies: [], content: { mimeType: 'text/html' }, redirectURL: '' };

/** As Chrome 140's network panel writes it (with sensitive data). */
const chrome = {
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [{ startedDateTime: START, id: 'page_1', title: 'https://butikk.example/', pageTimings: { onLoad: 900 } }],
    entries: [
      {
        _initiator: { type: 'other' },
        _priority: 'VeryHigh',
        _resourceType: 'document',
        cache: {},
        pageref: 'page_1',
        request: {
          method: 'GET',
          url: 'https://butikk.example/',
          httpVersion: 'http/2.0',
          headers: [{ name: 'sec-fetch-dest', value: 'document' }],
          queryString: [],
          cookies: [],
          headersSize: -1,
          bodySize: 0,
        },
        response: {
          ...html,
          status: 301,
          statusText: '',
          headers: [{ name: 'location', value: 'https://www.butikk.example/nb/' }],
          redirectURL: 'https://www.butikk.example/nb/',
        },
        serverIPAddress: '192.0.2.7',
        startedDateTime: START,
        time: 50.5,
        timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 40, receive: 9.4 },
      },
      {
        _resourceType: 'document',
        pageref: 'page_1',
        request: {
          method: 'GET',
          url: 'https://www.butikk.example/nb/',
          headers: [{ name: 'Sec-Fetch-Dest', value: 'document' }],
          cookies: [],
        },
        response: {
          ...html,
          headers: [
            { name: 'content-type', value: 'text/html; charset=utf-8' },
            { name: 'set-cookie', value: 'sid=1; Path=/; HttpOnly\n_ga=GA1.1.5.6; Max-Age=63072000; Path=/' },
          ],
        },
        startedDateTime: at(51),
        time: 100,
        timings: { receive: 20 },
      },
      {
        _initiator: {
          type: 'script',
          stack: { callFrames: [{ functionName: 'f', url: 'https://www.butikk.example/app.js', lineNumber: 4 }] },
        },
        _resourceType: 'ping',
        pageref: 'page_1',
        request: {
          method: 'POST',
          url: 'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC',
          headers: [
            { name: 'sec-fetch-dest', value: 'empty' },
            { name: 'cookie', value: 'ignored=because the list below is there' },
          ],
          cookies: [
            {
              name: 'NID',
              value: '5',
              path: '/',
              domain: '.google-analytics.com',
              expires: at(9e6),
              httpOnly: true,
              secure: true,
            },
          ],
          postData: { mimeType: 'text/plain', text: 'en=page_view' },
        },
        response: { status: 204, headers: [], cookies: [], content: { mimeType: 'text/plain' }, redirectURL: '' },
        startedDateTime: at(300),
        time: 30,
      },
      {
        _initiator: { type: 'parser', url: 'https://www.butikk.example/nb/', lineNumber: 9 },
        _resourceType: 'document',
        pageref: 'page_1',
        request: {
          method: 'GET',
          url: 'https://www.youtube.com/embed/x',
          headers: [{ name: 'sec-fetch-dest', value: 'iframe' }],
          cookies: [],
        },
        response: html,
        startedDateTime: at(400),
        time: 30,
      },
      {
        _resourceType: 'websocket',
        _webSocketMessages: [{ type: 'send', time: 1, opcode: 1, data: 'hei' }],
        pageref: 'page_1',
        request: { method: 'GET', url: 'wss://chat.butikk.example/live', headers: [], cookies: [] },
        response: { status: 101, headers: [], cookies: [], content: {}, redirectURL: '' },
        startedDateTime: at(450),
        time: 5000,
      },
      {
        _resourceType: 'image',
        _fromCache: 'memory',
        pageref: 'page_1',
        request: { method: 'GET', url: 'https://cdn.example/logo.png', headers: [], cookies: [] },
        response: { status: 200, headers: [], cookies: [], content: { mimeType: 'image/png' }, redirectURL: '' },
        startedDateTime: at(460),
        time: 0,
      },
      {
        _resourceType: 'script',
        pageref: 'page_1',
        request: { method: 'GET', url: 'https://blocked.example/t.js', headers: [], cookies: [] },
        response: { status: 0, headers: [], cookies: [], content: {}, redirectURL: '', _error: 'net::ERR_BLOCKED_BY_CLIENT' },
        startedDateTime: at(470),
        time: 2,
      },
      {
        _resourceType: 'image',
        pageref: 'page_1',
        request: { method: 'GET', url: 'data:image/gif;base64,R0lGODlh', headers: [], cookies: [] },
        response: { status: 200, headers: [], cookies: [], content: {}, redirectURL: '' },
        startedDateTime: at(480),
        time: 0,
      },
    ],
  },
};

describe('a HAR of Chrome', () => {
  const [visit, ...others] = read(chrome);

  it('is one visit of the site that the redirects led to', () => {
    expect(others).toEqual([]);
    expect(visit).toMatchObject({ url: 'https://www.butikk.example/nb/', site: 'butikk.example', startedAt: Date.parse(START) });
    expect(kinds(visit, 'navigation')).toMatchObject([{ stage: 'committed', url: 'https://www.butikk.example/nb/', frameId: 0 }]);
  });

  it('names the types as webRequest does and leaves out what never went over the network', () => {
    expect(requests(visit)).toEqual([
      'main_frame https://butikk.example/',
      'main_frame https://www.butikk.example/nb/',
      'ping https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC',
      'sub_frame https://www.youtube.com/embed/x',
      'websocket wss://chat.butikk.example/live',
      'image https://cdn.example/logo.png',
      'script https://blocked.example/t.js',
    ]);
  });

  it('keeps cookies sent, lines of joined Set-Cookie headers, bodies and who asked', () => {
    expect(kinds(visit, 'request-cookies')).toMatchObject([{ cookies: [{ name: 'NID', value: '5' }] }]);
    expect(visit?.observations.flatMap((one) => (one.kind === 'response' ? one.setCookies : []))).toEqual([
      'sid=1; Path=/; HttpOnly',
      '_ga=GA1.1.5.6; Max-Age=63072000; Path=/',
    ]);
    expect(visit?.observations.find((one) => one.kind === 'request' && one.type === 'ping')).toMatchObject({
      body: 'en=page_view',
      initiator: 'https://www.butikk.example/app.js',
      documentUrl: 'https://www.butikk.example/nb/',
    });
  });

  it('tells how each request ended, and when', () => {
    const ends = visit?.observations.flatMap((one) => (one.kind === 'request-end' ? [one] : [])) ?? [];
    const byId = new Map(ends.map((one) => [one.requestId, one]));
    expect(byId.get('1')).toMatchObject({ outcome: 'redirected', ip: '192.0.2.7', time: Date.parse(START) + 50.5 });
    expect(byId.get('6')).toMatchObject({ outcome: 'completed', fromCache: true });
    expect(byId.get('7')).toMatchObject({ outcome: 'failed', error: 'net::ERR_BLOCKED_BY_CLIENT' });
  });

  it('says that it knows nothing of consent, storage and the cookies that were kept', () => {
    expect(gaps(visit)).toEqual(['no-consent', 'no-storage', 'no-cookies']);
  });
});

describe('HAR files of others', () => {
  it('Firefox: no resource types, the page is named by its title, a zone in the times', () => {
    const [visit] = read({
      log: {
        version: '1.2',
        creator: { name: 'Firefox', version: '140.0' },
        browser: { name: 'Firefox', version: '140.0' },
        pages: [{ id: 'page_1', pageTimings: {}, startedDateTime: '2026-01-12T09:00:00.000+01:00', title: 'Butikk – bøker' }],
        entries: [
          {
            startedDateTime: '2026-01-12T09:00:00.500+01:00',
            request: {
              method: 'GET',
              url: 'https://vendor.example/t.js',
              headers: [
                { name: 'Sec-Fetch-Dest', value: 'script' },
                { name: 'Referer', value: 'https://butikk.example/' },
              ],
              cookies: [{ name: 'id', value: '7' }],
            },
            response: {
              status: 200,
              headers: [{ name: 'set-cookie', value: 'a=1; path=/\nb=2; path=/' }],
              cookies: [
                { name: 'a', value: '1' },
                { name: 'b', value: '2' },
              ],
              content: { mimeType: 'text/javascript' },
              redirectURL: '',
            },
            cache: {},
            timings: { blocked: 0, receive: 4 },
            time: 40,
            pageref: 'page_1',
          },
          {
            startedDateTime: '2026-01-12T09:00:00.000+01:00',
            request: {
              method: 'GET',
              url: 'https://butikk.example/',
              headers: [{ name: 'Sec-Fetch-Dest', value: 'document' }],
              cookies: [],
            },
            response: html,
            time: 100,
            pageref: 'page_1',
          },
        ],
      },
    });
    expect(visit).toMatchObject({
      url: 'https://butikk.example/',
      startedAt: Date.parse(START),
      environment: { browser: 'Firefox 140.0' },
    });
    expect(requests(visit)).toEqual(['main_frame https://butikk.example/', 'script https://vendor.example/t.js']);
    expect(visit?.observations.flatMap((one) => (one.kind === 'response' ? one.setCookies : []))).toEqual([
      'a=1; path=/',
      'b=2; path=/',
    ]);
  });

  it('a proxy: no pages, no types, nothing optional; the first document decides, later ones are frames', () => {
    const entry = (url: string, ms: number, mimeType: string) => ({
      startedDateTime: at(ms),
      request: { method: 'GET', url },
      response: { status: 200, content: { mimeType } },
    });
    const visits = read({
      log: {
        entries: [
          entry('https://updates.vendor.test/check', 0, 'application/json'),
          entry('https://avis.test/', 10, 'text/html'),
          entry('https://ads.test/frame', 20, 'text/html;charset=utf-8'),
          entry('https://ads.test/a.js', 30, 'application/javascript'),
        ],
      },
    });
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ url: 'https://avis.test/', site: 'avis.test', environment: { browser: 'unknown' } });
    expect(requests(visits[0])).toEqual([
      'xmlhttprequest https://updates.vendor.test/check',
      'main_frame https://avis.test/',
      'sub_frame https://ads.test/frame',
      'script https://ads.test/a.js',
    ]);
  });

  it('makes Set-Cookie lines of a list of cookies where there are no headers', () => {
    const [visit] = read({
      log: {
        entries: [
          {
            startedDateTime: START,
            time: 1,
            request: { method: 'GET', url: 'https://a.test/' },
            response: {
              ...html,
              cookies: [
                {
                  name: 'x',
                  value: 'y',
                  domain: '.a.test',
                  path: '/',
                  expires: '2027-01-12T08:00:00.000Z',
                  secure: true,
                  httpOnly: true,
                },
                { name: 'session', value: '', expires: '' },
                { name: 'odd', value: '1', expires: 'not a date' },
              ],
            },
          },
        ],
      },
    });
    expect(visit?.observations.flatMap((one) => (one.kind === 'response' ? one.setCookies : []))).toEqual([
      'x=y; Domain=.a.test; Path=/; Expires=Tue, 12 Jan 2027 08:00:00 GMT; Secure; HttpOnly',
      'session=',
      'odd=1',
    ]);
  });

  it('several pages: one visit for each site, pages of one site together', () => {
    const page = (id: string, url: string, ms: number) => ({
      pageref: id,
      startedDateTime: at(ms),
      time: 5,
      request: { method: 'GET', url, headers: [{ name: 'Sec-Fetch-Dest', value: 'document' }] },
      response: html,
    });
    const visits = read({
      log: {
        pages: [],
        entries: [page('p1', 'https://a.test/', 0), page('p2', 'https://b.test/', 10), page('p3', 'https://www.a.test/two', 20)],
      },
    });
    expect(visits.map((visit) => [visit.site, requests(visit)?.length])).toEqual([
      ['a.test', 2],
      ['b.test', 1],
    ]);
  });

  it('without the tab’s document: the page’s title or the referrer tells the site, and the gap is told', () => {
    const script = {
      pageref: 'p',
      startedDateTime: START,
      request: { method: 'GET', url: 'https://vendor.test/t.js', headers: [{ name: 'Referer', value: 'https://b.test/x' }] },
      response: { status: 200, content: { mimeType: 'text/javascript' } },
    };
    const titled = read({ log: { pages: [{ id: 'p', title: 'https://a.test/page' }], entries: [script] } });
    expect(titled[0]).toMatchObject({ site: 'a.test' });
    const untitled = read({ log: { pages: [{ id: 'p', title: 'A page' }], entries: [script] } });
    expect(untitled[0]).toMatchObject({ site: 'b.test' });
    expect(gaps(untitled[0])).toContain('tab-older-than-recording');
  });

  it('a site that never answered is still a visit', () => {
    const [visit] = read({
      log: {
        entries: [
          {
            startedDateTime: START,
            _resourceType: 'document',
            request: { method: 'GET', url: 'https://a.test/' },
            response: { status: 0, _error: 'net::ERR_CONNECTION_REFUSED' },
          },
        ],
      },
    });
    expect(visit?.site).toBe('a.test');
    expect(kinds(visit, 'request-end')).toMatchObject([{ outcome: 'failed', error: 'net::ERR_CONNECTION_REFUSED' }]);
  });
});

describe('HAR files that are wrong', () => {
  const entry = { startedDateTime: START, request: { method: 'GET', url: 'https://a.test/' } };
  it.each([
    ['no entries', { log: {} }, /a\.har: log\.entries: /],
    ['entries of a wrong type', { log: { entries: [entry, 5] } }, /a\.har: log\.entries\.1: /],
    [
      'a request without address',
      { log: { entries: [{ ...entry, request: { method: 'GET' } }] } },
      /log\.entries\.0\.request\.url: /,
    ],
    [
      'a time that is none',
      { log: { entries: [{ ...entry, startedDateTime: 'yesterday' }] } },
      /log\.entries\.0\.startedDateTime: not a date/,
    ],
    ['nothing over the network', { log: { entries: [] } }, /no request over the network/],
  ])('%s', (_, har, message) => {
    expect(() => read(har)).toThrow(InvalidInput);
    expect(() => read(har)).toThrow(message);
  });
});
