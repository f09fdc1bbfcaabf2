/** The real extension in real Chromium: what a page does is in its visit, and the page cannot tell that it is watched. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from '../../cli/browser/build.ts';
import { findBrowser } from '../../cli/browser/find.ts';
import { formsOf } from '../../core/artifacts/forms.ts';
import { matcher } from '../../core/classify/matcher.ts';
import type { Visit } from '../../core/model/visit.ts';
import { selfPortrait } from './self-portrait.ts';
import { all, exportOf, headOf, openTab, type OpenTab, ordinalsAreWhole, startWorld, visitWith, type World } from './visits.ts';

const VENDOR_SCRIPT = `
  document.cookie = '_v=1; max-age=2592000; path=/';
  document.cookie = '_v=2; max-age=2592000; path=/';
  cookieStore.set('cs', '1');
  localStorage.setItem('vendor-id', 'abc');
  localStorage.plain = 'written as a property';
  sessionStorage.setItem('s', '1');
  indexedDB.open('vendor-db');
  navigator.sendBeacon('https://vendor.example/beacon', 'event=view');
  fetch('https://vendor.example/fetch?x=1');
  new Image().src = 'https://vendor.example/pixel.gif';
  const late = document.createElement('script');
  late.src = 'https://vendor.example/late.js';
  document.head.append(late);
  document.createElement('canvas').toDataURL();
  new WebSocket('wss://vendor.example/socket').onerror = () => {};
  addEventListener('pagehide', () => navigator.sendBeacon('https://vendor.example/bye', 'last'));
`;
const SHOP = `<!doctype html><html lang="nb"><title>Butikken</title><script src="https://vendor.example/v.js"></script>
  <body><h1>Butikken</h1><iframe src="https://frame.example/"></iframe><footer><a href="/personvern">Personvern</a> <a href="/om">Om oss</a></footer>`;
const LETTER = `<!doctype html><html lang="en"><title>letters</title><body><h1>Letters</h1>
  <form id="newsletter" method="post" action="https://vendor.example/subscribe?u=1"><input type="email" name="email"><button>Subscribe</button></form>
  <script>document.forms[0].onsubmit = () => localStorage.setItem('draft', document.querySelector('input').value);</script>`;
const WORKER_PAGE = `<!doctype html><title>w</title><script>navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)
  .then((ready) => ready.active.postMessage('go'));</script>`;

const PORTRAIT = `<!doctype html><title>portrait</title><script>window.portrait = (${selfPortrait.toString()})();</script>`;

let world: World;
beforeAll(async () => {
  world = await startWorld([
    { hosts: ['start.example'], handle: () => ({ status: 302, headers: { location: 'https://shop.example/' }, cookies: ['hop=1'] }) },
    {
      hosts: ['shop.example', 'www.shop.example'],
      handle: ({ url }) =>
        url.pathname === '/'
          ? { body: SHOP, cookies: ['sid=1; Path=/; HttpOnly', 'parted=1; Secure; SameSite=None; Partitioned'] }
          : { body: '<title>page</title>' },
    },
    {
      hosts: ['vendor.example'],
      handle: ({ url }) => (url.pathname === '/v.js' ? { type: 'text/javascript', body: VENDOR_SCRIPT, cookies: ['vid=9; Secure; SameSite=None; Max-Age=60'] } : { type: 'text/javascript', body: ';' }),
    },
    {
      hosts: ['frame.example'],
      handle: () => ({ body: '<script>document.cookie = "inframe=1; Secure; SameSite=None; Partitioned"</script>', cookies: ['refused; Domain=other.example', 'fc=1; Secure; SameSite=None'] }),
    },
    {
      hosts: ['worker.example'],
      handle: ({ url }) => (url.pathname === '/sw.js' ? { type: 'text/javascript', body: "onmessage = () => fetch('https://vendor.example/from-worker')" } : { body: WORKER_PAGE }),
    },
    { hosts: ['letters.example'], handle: ({ url }) => ({ body: url.pathname === '/' ? LETTER : '<title>thanks</title>' }) },
    { hosts: ['flood.example'], handle: () => ({ body: '<script>for (let i = 0; i < 9000; i++) localStorage.setItem("k" + (i % 4000), "v");</script>' }) },
    { hosts: ['portrait.example'], handle: () => ({ body: PORTRAIT }) },
    { hosts: ['forger.example'], handle: () => ({ body: `<script>
        for (const name of ['samsvar:tell', 'samsvar:ask']) dispatchEvent(new CustomEvent(name, { detail: 'x'.repeat(72) }));
        Array.prototype.toJSON = Object.prototype.toJSON = () => 'forged'; JSON.stringify = () => '"forged"';
        CustomEvent = class { constructor() { throw new Error('forged'); } };
        EventTarget.prototype.dispatchEvent = () => { throw new Error('forged'); };
        localStorage.setItem('honest', '1');</script>` }) },
  ]); // prettier-ignore
});
afterAll(() => world?.close());

/** A slow machine comes to the same state, later. */
const PATIENT = { timeout: 20_000 };

describe('a visit', () => {
  let tab: OpenTab;
  let visit: Visit;
  beforeAll(async () => {
    tab = await openTab(world);
    await tab.page.goto('https://start.example/');
    visit = await visitWith(world.browser, tab.tabId, (so_far) =>
      all(so_far, 'page').length > 0 && all(so_far, 'cookie').some((cookie) => cookie.name === 'inframe') &&
      all(so_far, 'script-cookie').length >= 4 && all(so_far, 'storage').some(({ key, operation }) => key === 'plain' && operation === 'present') &&
      all(so_far, 'storage').some(({ area }) => area === 'indexeddb') && all(so_far, 'fingerprint').length > 0 && all(so_far, 'call').length >= 5 &&
      ['beacon', 'fetch?x=1', 'pixel.gif', 'late.js'].every((path) => all(so_far, 'request').some(({ url }) => url.endsWith(`/${path}`))),
    ); // prettier-ignore
  });

  it('holds the redirect that led there and every request after, in order', () => {
    expect(visit).toMatchObject({
      schema: 'samsvar/visit@1',
      scenario: 'manual',
      url: 'https://shop.example/',
      site: 'shop.example',
    });
    expect(ordinalsAreWhole(visit)).toBe(true);
    const urls = all(visit, 'request').map((request) => request.url);
    expect(urls.slice(0, 2)).toEqual(['https://start.example/', 'https://shop.example/']);
    const vendor = ['v.js', 'beacon', 'fetch?x=1', 'pixel.gif', 'late.js'].map((path) => `https://vendor.example/${path}`);
    expect(urls).toEqual(expect.arrayContaining(vendor));
    expect(all(visit, 'request').find((request) => request.url.endsWith('/beacon'))).toMatchObject({
      method: 'POST',
      body: 'event=view',
    });
    expect(all(visit, 'gap')).toEqual([]);
  });

  it('tells what a server asked to set from what was stored', () => {
    const attempts = all(visit, 'response').flatMap((response) => response.setCookies);
    expect(attempts).toEqual(
      expect.arrayContaining([
        'hop=1',
        'sid=1; Path=/; HttpOnly',
        'refused; Domain=other.example',
        'vid=9; Secure; SameSite=None; Max-Age=60',
      ]),
    );
    const stored = all(visit, 'cookie').filter((cookie) => cookie.change === 'set').map((cookie) => cookie.name); // prettier-ignore
    expect(stored).toEqual(expect.arrayContaining(['hop', 'sid', 'vid', 'fc']));
    expect(stored).not.toContain('refused');
    // Two writes, two changes; the removals in between are no news.
    expect(stored.filter((name) => name === '_v')).toHaveLength(2);
    expect(all(visit, 'cookie').filter((cookie) => cookie.change === 'removed')).toEqual([]);
  });

  it('sees partitioned cookies, with the site that they are for', () => {
    const byName = (name: string) => all(visit, 'cookie').find((cookie) => cookie.name === name);
    expect(byName('parted')).toMatchObject({ domain: 'shop.example', partition: 'https://shop.example' });
    expect(byName('inframe')).toMatchObject({ domain: 'frame.example', partition: 'https://shop.example' });
    expect(byName('sid')).toMatchObject({ httpOnly: true, hostOnly: true });
    expect(byName('sid')).not.toHaveProperty('expires');
  });

  it('names the script behind cookies, storage and calls', () => {
    const script = 'https://vendor.example/v.js';
    expect(all(visit, 'script-cookie')).toEqual(expect.arrayContaining([
      expect.objectContaining({ cookie: '_v=2; max-age=2592000; path=/', script, origin: 'page' }),
      expect.objectContaining({ cookie: 'cs=1', script }),
      expect.objectContaining({ cookie: expect.stringContaining('inframe=1') as string, script: 'https://frame.example/' }),
    ])); // prettier-ignore
    expect(all(visit, 'storage')).toEqual(expect.arrayContaining([
      expect.objectContaining({ area: 'local', operation: 'set', key: 'vendor-id', value: 'abc', script }),
      expect.objectContaining({ area: 'session', operation: 'set', key: 's', script }),
      expect.objectContaining({ area: 'indexeddb', operation: 'open', key: 'vendor-db', script }),
      expect.objectContaining({ area: 'local', operation: 'present', key: 'plain' }),
    ])); // prettier-ignore
    const calls = all(visit, 'call').map((call) => [call.api, call.url, call.script]);
    for (const [api, path] of [['beacon', 'beacon'], ['fetch', 'fetch?x=1'], ['image', 'pixel.gif'], ['script', 'late.js']] as const) {
      expect(calls).toContainEqual([api, `https://vendor.example/${path}`, script]);
    } // prettier-ignore
    expect(calls).toContainEqual(['websocket', 'wss://vendor.example/socket', script]);
    expect(all(visit, 'fingerprint')).toMatchObject([{ api: 'canvas', script }]);
  });

  it('holds what the page says of itself, and links that may lead to its policy', () => {
    expect(all(visit, 'page')[0]).toMatchObject({ title: 'Butikken', language: 'nb', url: 'https://shop.example/' });
    expect(all(visit, 'page')[0]?.links).toContainEqual({ url: 'https://shop.example/personvern', text: 'Personvern' });
  });

  it('goes on within the site and ends with it; the last beacon is its own', async () => {
    await tab.page.goto('https://www.shop.example/next');
    expect((await headOf(world.browser, tab.tabId)).id).toBe(visit.id);
    await tab.page.goto('https://shop.example/');
    await expect.poll(() => world.web.log.some((entry) => entry.url.endsWith('/bye')), PATIENT).toBe(true);
    await expect.poll(() => world.web.log.filter((entry) => entry.url.endsWith('/v.js')).length, PATIENT).toBe(2);
    await tab.page.goto('https://frame.example/');
    await expect.poll(async () => (await headOf(world.browser, tab.tabId)).url, PATIENT).toBe('https://frame.example/');
    await expect.poll(async () => all(await exportOf(world.browser, visit.id), 'request').filter((request) => request.url.endsWith('/bye')).length, PATIENT).toBeGreaterThanOrEqual(2); // prettier-ignore
    const later = await exportOf(world.browser, visit.id);
    expect(later.endedAt).toBeGreaterThan(visit.startedAt);
    expect(ordinalsAreWhole(later)).toBe(true);
    const next = await exportOf(world.browser, (await headOf(world.browser, tab.tabId)).id);
    expect(all(next, 'request').some((request) => request.url.includes('/bye'))).toBe(false);
  });
});

it('requests of a service worker are in the visit of its site', async () => {
  const { page, tabId } = await openTab(world);
  await page.goto('https://worker.example/');
  const visit = await visitWith(world.browser, tabId, (so_far) =>
    all(so_far, 'request').some((request) => request.url.endsWith('/from-worker')),
  );
  expect(all(visit, 'request').find((request) => request.url.endsWith('/from-worker'))).toMatchObject({ tabId: -1 });
  await page.close();
});

it('a form that a person sends is told, with where it goes and whether it left something, and without what was typed', async () => {
  const { page, tabId } = await openTab(world);
  await page.goto('https://letters.example/');
  const { id } = await visitWith(world.browser, tabId, (seen) => all(seen, 'form').length > 0);
  await page.fill('input', 'kari@post.example');
  await page.keyboard.press('Enter');
  await page.waitForURL(/vendor/);
  // The page that answers is of another site, and so of another visit.
  await visitWith(world.browser, tabId, (seen) => seen.id !== id && all(seen, 'page').length > 0);
  const visit = await exportOf(world.browser, id);
  expect(JSON.stringify([all(visit, 'form'), all(visit, 'typed')])).not.toContain('kari');
  expect(formsOf(visit, matcher).at(-1)).toMatchObject({
    ...{ sent: true, topics: ['newsletter'], watched: true, kept: [{ place: 'storage', name: 'draft' }] },
    receivers: [{ site: 'vendor.example', party: 'third', service: null }],
  });
  await page.close();
});

it('a site that does not answer is a visit that cannot be judged', async () => {
  const { page, tabId } = await openTab(world);
  await page.goto('https://shop.example:1/').catch(() => null);
  const visit = await visitWith(world.browser, tabId, (so_far) => so_far.result.status === 'cannot-tell');
  expect(visit.result.reason).toMatch(/^navigation failed: net::ERR_/);
  await page.close();
});

describe('the page', () => {
  it('cannot tell that it is watched', async () => {
    const { page } = await openTab(world);
    await page.goto('https://portrait.example/');
    const watched = await page.evaluate(() => (window as unknown as { portrait: Record<string, string> }).portrait);
    const plain = await chromium.launch({
      executablePath: findBrowser('chromium'),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [`--host-resolver-rules=${world.web.hostRules}`, '--ignore-certificate-errors'],
    });
    try {
      const other = await plain.newPage();
      await other.goto('https://portrait.example/');
      const alone = await other.evaluate(() => (window as unknown as { portrait: Record<string, string> }).portrait);
      expect(Object.keys(alone).length).toBeGreaterThan(150);
      expect(watched).toEqual(alone);
    } finally {
      await plain.close();
    }
    await page.close();
  });

  it('is not slowed by a script that floods; the visit says so', async () => {
    const { page, tabId } = await openTab(world);
    await page.goto('https://flood.example/');
    const visit = await visitWith(
      world.browser,
      tabId,
      (so_far) =>
        all(so_far, 'gap').length > 0 && all(so_far, 'storage').filter(({ operation }) => operation === 'set').length >= 3000,
    );
    expect(all(visit, 'gap')).toMatchObject([{ reason: 'page-flooded' }]);
    expect(all(visit, 'storage').filter((fact) => fact.operation === 'set')).toHaveLength(3000);
    await page.close();
  });

  it('cannot get between the probe and the recorder', async () => {
    const { page, tabId } = await openTab(world);
    await page.goto('https://forger.example/');
    const visit = await visitWith(world.browser, tabId, (so_far) =>
      all(so_far, 'storage').some((fact) => fact.operation === 'set'),
    );
    expect(all(visit, 'storage')).toContainEqual(expect.objectContaining({ key: 'honest', operation: 'set' }));
    expect(all(visit, 'gap')).toEqual([]);
    await page.close();
  });
});

describe('the build', () => {
  const folder = extensionDir('chrome');

  it('holds a probe of less than 8 KB', () => {
    expect(gzipSync(readFileSync(join(folder, 'content-scripts/page-probe.js'))).length).toBeLessThan(8192);
  });

  it('asks for these permissions and no others', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.permissions).toEqual([
      'webRequest',
      'webNavigation',
      'cookies',
      'storage',
      'unlimitedStorage',
      'scripting',
      'tabs',
      'offscreen',
    ]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions).toEqual(['browsingData']);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});
