/** HAR files as different tools export them, replayed against a policy: plain facts are found, nobody is accused wrongly. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../policy/index.ts';
import { buildReport } from '../report/build.ts';
import type { Report } from '../model/report.ts';
import { readRecording } from './index.ts';

const POLICY = `<html lang="en"><body><h1>Privacy policy</h1><p>Willow Lane Ceramics Ltd is the controller for this website.</p>
<h2>Cookies</h2><p>By default we only set strictly necessary cookies.</p>
<h2>Google Analytics</h2><p>We use Google Analytics only after you have consented. The cookie _ga expires after 400 days.</p></body></html>`;
const SITE = 'https://www.willowlane.example/';
const at = (ms: number, zone = 'Z') => new Date(Date.UTC(2026, 2, 4, 9, 15) + ms).toISOString().replace('Z', zone);
const headers = (of: Record<string, string>) => Object.entries(of).map(([name, value]) => ({ name, value }));

interface Asked {
  ms: number;
  url: string;
  mime?: string;
  status?: number;
  sent?: Record<string, string>;
  got?: Record<string, string>;
  more?: object;
  answer?: object;
}
const entry = ({ ms, url, mime = '', status = 200, sent = {}, got = {}, more = {}, answer = {} }: Asked) => ({
  startedDateTime: at(ms),
  time: 30,
  request: { method: 'GET', url, headers: headers(sent), cookies: [], queryString: [] },
  response: { status, headers: headers(got), cookies: [], content: { mimeType: mime }, ...answer },
  timings: {},
  ...more,
});
const home = { ms: 0, url: SITE, mime: 'text/html' };

function replay(log: object): Report[] {
  const { visits } = readRecording('a.har', JSON.stringify({ log: { version: '1.2', ...log } }), { version: '1', catalog: '1' });
  const policy = { status: 'read' as const, ...readPolicy({ source: 'p.html', bytes: new TextEncoder().encode(POLICY) }) };
  return [...new Set(visits.map(({ site }) => site))].map((site) =>
    buildReport({ visits: visits.filter((visit) => visit.site === site), policy, version: '1' }),
  );
}
const one = (log: object) => {
  const [report, ...others] = replay(log);
  if (!report || others.length > 0) throw new Error('more than one site');
  return report;
};
const found = (report: Report) => report.findings.map(({ severity, audit, service }) => `${severity} ${audit} ${service ?? '-'}`);
const outcome = (report: Report, id: string) => report.audits.find((audit) => audit.id === id)?.outcome;

describe('Chrome’s developer tools', () => {
  const chrome = (...asked: Asked[]) => ({
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [{ id: 'page_1', title: SITE, startedDateTime: at(0), pageTimings: {} }],
    entries: asked.map((of) => entry({ ...of, more: { pageref: 'page_1', ...of.more } })),
  });
  const document = { ...home, more: { _resourceType: 'document', _initiator: { type: 'other' } } };
  const hit = 'https://www.facebook.com/tr/?id=123456789012345&ev=PageView&fbp=fb.1.1772615700123.1116446470';

  it('knows of no choice: says so, and what is named nowhere', () => {
    const report = one(chrome(document, { ms: 700, url: hit, mime: 'image/gif', more: { _resourceType: 'image' } }));
    expect(found(report)).toEqual(['serious undeclared-service meta-pixel']);
    expect(report.visits[0]?.phases.map(({ phase }) => phase)).toEqual(['unknown']);
    for (const id of ['tracking-before-choice', 'tracking-after-rejection', 'unkept-consent-promise', 'necessary-only-default'])
      expect(outcome(report, id), id).toBe('cannot-tell');
  });

  it('a request that an extension blocked contacted nobody, and a clean record is then no proof', () => {
    const answer = { _error: 'net::ERR_BLOCKED_BY_CLIENT' };
    const blocked = { ms: 700, url: hit, status: 0, more: { _resourceType: 'image' }, answer };
    const report = one(chrome(document, blocked));
    expect(found(report)).toEqual([]);
    expect(outcome(report, 'undeclared-service')).toBe('cannot-tell');
    expect(report.visits[0]?.gaps).toContain('blocked');
  });
});

describe('Firefox’s developer tools', () => {
  it('a redirect, no types, other zones, fields that are not there', () => {
    const firefox = {
      creator: { name: 'Firefox', version: '153.0' },
      browser: { name: 'Firefox', version: '153.0' },
      pages: [{ id: 'page_1', title: 'Willow Lane – Home', startedDateTime: at(0, '+01:00') }],
      entries: [
        {
          pageref: 'page_1',
          startedDateTime: at(0, '+01:00'),
          request: { url: 'http://willowlane.example/', method: 'GET', headers: headers({ 'Sec-Fetch-Dest': 'document' }) },
          response: { redirectURL: SITE, status: 301 },
        },
        { ...entry({ ...home, ms: 60 }), startedDateTime: at(60, '+01:00'), pageref: 'page_1' },
        {
          time: null,
          pageref: 'page_1',
          response: {
            status: 200,
            cookies: [
              {
                value: 'v=2&6f1d2c3b-8a7e-4d5c-9b0a-1e2f3a4b5c6d',
                name: 'bcookie',
                domain: '.linkedin.com',
                expires: '2027-03-04T08:15:00.000Z',
              },
            ],
          },
          request: {
            headers: headers({ 'Sec-Fetch-Dest': 'image' }),
            url: 'https://px.ads.linkedin.com/collect?v=2&pid=1234567',
            method: 'GET',
          },
          startedDateTime: at(420, '+01:00'),
        },
      ],
    };
    const report = one(firefox);
    expect(report.site.url).toBe(SITE);
    expect(found(report)).toEqual(['serious undeclared-service linkedin-insight-tag']);
    expect(report.cookies).toMatchObject([{ name: 'bcookie', domain: 'linkedin.com', setBy: 'header', lifetimeDays: 365 }]);
  });
});

describe('Playwright', () => {
  const playwright = (...asked: (Asked & { frame?: string })[]) => ({
    creator: { name: 'Playwright', version: '1.65.1' },
    browser: { name: 'chromium', version: '156.0' },
    pages: [{ id: 'page@1', title: 'Willow Lane', startedDateTime: at(0), pageTimings: {} }],
    entries: asked.map(({ frame = 'frame@1', ...of }) =>
      entry({
        ...of,
        more: { pageref: 'page@1', _frameref: frame, _monotonicTime: of.ms, _securityDetails: { protocol: 'TLS 1.3' } },
      }),
    ),
  });

  it('tells the next page of the tab from a frame, and so where one pays', () => {
    const report = one(
      playwright(
        home,
        { ms: 500, url: 'https://www.youtube-nocookie.com/embed/Zx81abc', mime: 'text/html', frame: 'frame@2' },
        { ms: 5000, url: `${SITE}checkout`, mime: 'text/html; charset=utf-8' },
        { ms: 5400, url: 'https://www.paypal.com/sdk/js?client-id=AbCdEf', mime: 'application/javascript' },
      ),
    );
    expect(found(report)).toEqual(['moderate undeclared-service youtube']);
  });

  it('reads why a request failed', () => {
    const failed = { status: -1, answer: { _failureText: 'net::ERR_BLOCKED_BY_CLIENT', _transferSize: -1 } };
    expect(found(one(playwright(home, { ms: 500, url: 'https://script.hotjar.com/modules.js', ...failed })))).toEqual([]);
  });
});

describe('a proxy', () => {
  it('leaves out what the browser asks for its own sake', () => {
    const proxy = {
      creator: { name: 'a proxy', version: '0.1' },
      entries: [
        {
          startedDateTime: at(0),
          time: 3,
          request: { method: 'CONNECT', url: 'www.willowlane.example:443' },
          response: { status: 200 },
        },
        entry({ ...home, sent: { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'none' } }),
        entry({ ms: 300, url: 'https://www.facebook.com/tr/?id=123456789012345&ev=Own', mime: 'image/gif' }),
        entry({
          ms: 500,
          url: 'https://cdn.willowlane.example/a.js',
          sent: { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Dest': 'script' },
        }),
      ],
    };
    const report = one(proxy);
    expect(report.services.map(({ id }) => id)).toEqual(['google-analytics']);
    expect(report.visits[0]?.counts.requests).toBe(2);
  });

  it('keeps what an old browser says nothing of', () => {
    const old = { entries: [entry(home), entry({ ms: 300, url: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6' })] };
    expect(found(one(old))).toEqual(['moderate undeclared-service hotjar']);
  });
});

describe('several pages and sites in one file', () => {
  it('one report a site: what a page asks late stays with its own', () => {
    const pages = [
      { id: 'a', title: SITE, startedDateTime: at(0) },
      { id: 'b', title: 'https://www.oakgallery.test/', startedDateTime: at(5000) },
    ];
    const entries = [
      entry({ ...home, more: { pageref: 'a' } }),
      entry({ ms: 5000, url: 'https://www.oakgallery.test/', mime: 'text/html', more: { pageref: 'b' } }),
      entry({ ms: 5200, url: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6', more: { pageref: 'b' } }),
      entry({ ms: 5300, url: `${SITE}late.json`, mime: 'application/json', more: { pageref: 'a' } }),
    ];
    const [willow, oak] = replay({ pages, entries });
    expect([willow?.site.site, willow && found(willow)]).toEqual(['willowlane.example', []]);
    expect([oak?.site.site, oak && found(oak)]).toEqual(['oakgallery.test', ['moderate undeclared-service hotjar']]);
  });
});

it('takes a cookie whose time is told as -1 or 0 for one of the session', () => {
  const answer = { cookies: [{ name: 'a', value: '1', expires: '-1' }, { name: 'b', value: '1', expires: 0 }, { name: 'c', value: '1', expires: '1804151700' }] }; // prettier-ignore
  const report = one({ entries: [entry({ ...home, answer })] });
  expect(report.cookies.map(({ name, lifetimeDays }) => [name, lifetimeDays])).toEqual([['a', 0], ['b', 0], ['c', 365]]); // prettier-ignore
});
