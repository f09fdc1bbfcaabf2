/** The same recorder in real Firefox: an event page, other order of events, no `extraHeaders`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../../cli/browser/build.ts';
import { type Firefox, launchFirefox } from '../../cli/browser/firefox.ts';
import { phasesOf } from '../../core/consent/phases.ts';
import { parse } from '../../core/model/parse.ts';
import { ScenarioResult, type Visit } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../web/server.ts';
import { platformSites } from './sites/platforms.ts';
import { all, exportOf, headOf, ordinalsAreWhole, tabShowing, visitWith } from './visits.ts';

const SCRIPT = `
  document.cookie = '_v=1; max-age=2592000; path=/';
  localStorage.setItem('vendor-id', 'abc');
  navigator.sendBeacon('https://vendor.example/beacon', 'event=view');
  new Image().src = 'https://vendor.example/pixel.gif';
  window.looks = [String(localStorage.setItem), Object.getOwnPropertyNames(localStorage.setItem).join()];
  try { localStorage.setItem.call({}); } catch (error) { window.looks.push(error.stack); }
`;
const SHOP = `<!doctype html><html lang="nb"><title>Butikken</title><script src="https://vendor.example/v.js"></script>
  <a href="/personvern">Personvern</a>`;

let web: Web;
let firefox: Firefox;
beforeAll(async () => {
  web = await startWeb(
    [
      { hosts: ['start.example'], handle: () => ({ status: 302, headers: { location: 'https://shop.example/' } }) },
      { hosts: ['shop.example'], handle: () => ({ body: SHOP, cookies: ['sid=1; Path=/; HttpOnly'] }) },
      { hosts: ['other.example'], handle: () => ({ body: '<title>other</title>' }) },
      ...platformSites,
      {
        hosts: ['vendor.example'],
        handle: ({ url }) => ({
          type: 'text/javascript',
          body: url.pathname === '/v.js' ? SCRIPT : ';',
          cookies: url.pathname === '/v.js' ? ['vid=9; Secure; SameSite=None; Max-Age=60'] : [],
        }),
      },
    ],
    { also443: true },
  );
  firefox = await launchFirefox({ extensionDir: await buildExtension('firefox'), resolveTo: '127.0.0.1' });
});
afterAll(async () => {
  await firefox?.close();
  await web?.close();
});

it('records a visit with requests, cookies and what the page did', async () => {
  expect(await firefox.send('recorder:status', null)).toMatchObject({ ready: true, hostAccess: true });
  const page = await firefox.browser.newPage();
  await page.goto('https://start.example/');
  const tabId = await tabShowing(firefox, 'https://shop.example/');
  const visit: Visit = await visitWith(
    firefox,
    tabId,
    (so_far) =>
      all(so_far, 'storage').length > 0 &&
      all(so_far, 'page').some(({ title }) => title !== '') &&
      all(so_far, 'cookie').length >= 3,
  );
  expect(visit).toMatchObject({
    url: 'https://shop.example/',
    environment: { browser: expect.stringMatching(/^Firefox \d+$/) as string },
  });
  expect(ordinalsAreWhole(visit)).toBe(true);
  const urls = all(visit, 'request').map((request) => request.url);
  expect(urls.slice(0, 2)).toEqual(['https://start.example/', 'https://shop.example/']);
  expect(urls).toEqual(
    expect.arrayContaining(['https://vendor.example/v.js', 'https://vendor.example/beacon', 'https://vendor.example/pixel.gif']),
  );
  expect(all(visit, 'response').flatMap((response) => response.setCookies)).toEqual(
    expect.arrayContaining(['sid=1; Path=/; HttpOnly']),
  );
  expect(all(visit, 'cookie').map(({ name }) => name)).toEqual(expect.arrayContaining(['sid', 'vid', '_v']));
  // Firefox keeps third-party cookies apart for each site.
  expect(all(visit, 'cookie').find(({ name }) => name === 'vid')).toMatchObject({
    partition: expect.stringContaining('shop.example') as string,
  });
  const script = 'https://vendor.example/v.js';
  expect(all(visit, 'script-cookie')).toMatchObject([{ script, cookie: '_v=1; max-age=2592000; path=/' }]);
  expect(all(visit, 'storage')).toContainEqual(expect.objectContaining({ key: 'vendor-id', operation: 'set', script }));
  expect(all(visit, 'call').map(({ api }) => api)).toEqual(expect.arrayContaining(['beacon', 'image']));
  expect(all(visit, 'page').at(-1)).toMatchObject({ title: 'Butikken', language: 'nb' });
  expect(all(visit, 'gap')).toEqual([]);

  const [text, keys, stack] = await page.evaluate(() => (window as unknown as { looks: string[] }).looks);
  expect(text).toBe('function setItem() {\n    [native code]\n}');
  expect(keys?.split(',').sort()).toEqual(['length', 'name']);
  expect(stack).not.toMatch(/anonymous code|moz-extension/);

  await page.goto('https://other.example/');
  await expect.poll(async () => (await headOf(firefox, tabId)).url, { timeout: 10_000 }).toBe('https://other.example/');
  const next = await exportOf(firefox, (await headOf(firefox, tabId)).id);
  expect(all(next, 'request')[0]).toMatchObject({ url: 'https://other.example/', type: 'main_frame' });
  expect(all(next, 'gap')).toEqual([]);
});

/** Site, scenario, verified and dated by, the phase that follows. */
const scenarios: [site: string, scenario: string, by: string, phase: string][] = [
  ['klaro', 'accept-all', 'platform-api klaro', 'accepted'],
  ['klaro', 'reject-all', 'platform-api klaro', 'rejected'],
  ['iab', 'accept-all', 'tcf', 'accepted'],
  ['iab', 'reject-all', 'tcf', 'rejected'],
  ['kbot', 'accept-all', 'platform-api cookiebot', 'accepted'],
  ['kbot', 'reject-all', 'platform-api cookiebot', 'rejected'],
];

it.each(scenarios)('%s, %s: chooses, and proves it by what the platform says', async (site, scenario, by, phase) => {
  const url = `https://${scenario}.${site}.test/`;
  const page = await firefox.open(`audit.html?${new URLSearchParams({ url, scenario, clean: '1' })}`);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.state), { timeout: 80_000, interval: 300 })
    .not.toBe('running');
  const told = JSON.parse(await page.evaluate(() => document.getElementById('result')?.textContent ?? '{}')) as {
    visitId: string;
    result: unknown;
  };
  await page.close();
  const result = parse(ScenarioResult, told.result, 'result');
  expect(result).toMatchObject({ status: 'done', reason: expect.stringContaining(`verified: ${by}`) as string, steps: 1 });
  const visit = await exportOf(firefox, told.visitId);
  expect(phasesOf(visit)).toMatchObject([
    { phase: 'before-choice', by: 'start' },
    { phase, by, confidence: 'high', exact: true },
  ]);
  const [act] = all(visit, 'consent').filter(({ method }) => method === 'automation');
  const shown = all(visit, 'banner').find(({ state }) => state === 'shown');
  expect(shown?.buttons?.map(({ text }) => text)).toContain(act?.detail);
});
