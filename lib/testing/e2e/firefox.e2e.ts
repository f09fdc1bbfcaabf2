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

const START = 'before-choice by start (high)';
/** Site, scenario, verified by, clicks, phases after the first. */
const scenarios: [site: string, scenario: string, by: string, steps: number, phases: string[]][] = [
  ['klaro', 'accept-all', 'platform-api klaro', 1, ['accepted by platform-api klaro (high)']],
  ['klaro', 'reject-all', 'platform-api klaro', 1, ['rejected by platform-api klaro (high)']],
  // The settings, the category, the button that saves.
  ['klaro', 'partial', 'platform-api klaro', 3, ['partial by platform-api klaro (high)']],
  // Opening the settings again, the switch of all, the button that saves: after a yes there is no button that says no.
  [
    ...(['klaro', 'withdraw', 'platform-api klaro', 3] as const),
    ['accepted by platform-api klaro (high)', 'withdrawn by platform-api klaro (high)'],
  ],
  ['vanilla', 'partial', 'platform-api vanilla-cookieconsent', 3, ['partial by platform-api vanilla-cookieconsent (high)']],
  [
    ...(['vanilla', 'withdraw', 'platform-api vanilla-cookieconsent', 2] as const),
    ['accepted by platform-api vanilla-cookieconsent (high)', 'withdrawn by platform-api vanilla-cookieconsent (high)'],
  ],
  ['iab', 'accept-all', 'tcf', 1, ['accepted by tcf (high)']],
  ['iab', 'reject-all', 'tcf', 1, ['rejected by tcf (high)']],
  ['kbot', 'accept-all', 'platform-api cookiebot', 1, ['accepted by platform-api cookiebot (high)']],
  ['kbot', 'reject-all', 'platform-api cookiebot', 1, ['rejected by platform-api cookiebot (high)']],
  ['kbot', 'partial', 'platform-api cookiebot', 2, ['partial by platform-api cookiebot (high)']],
  ['tarte', 'partial', 'platform-api tarteaucitron', 4, ['partial by platform-api tarteaucitron (high)']],
  ['fyldig', 'accept-all', 'platform-api complianz', 1, ['accepted by platform-api complianz (high)']],
  ['fyldig', 'reject-all', 'platform-api complianz', 1, ['rejected by platform-api complianz (high)']],
  ['borlab', 'reject-all', 'platform-api borlabs', 1, ['rejected by platform-api borlabs (high)']],
];

it.each(scenarios)(
  '%s, %s: chooses, and proves it by what the platform says',
  { timeout: 150_000 },
  async (site, scenario, by, steps, phases) => {
    const url = `https://${scenario}.${site}.test/`;
    const page = await firefox.open(`audit.html?${new URLSearchParams({ url, scenario, clean: '1' })}`);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.state), { timeout: 130_000, interval: 300 })
      .not.toBe('running');
    const told = JSON.parse(await page.evaluate(() => document.getElementById('result')?.textContent ?? '{}')) as {
      visitId: string;
      result: unknown;
    };
    await page.close();
    const result = parse(ScenarioResult, told.result, 'result');
    expect(result).toMatchObject({ status: 'done', reason: expect.stringContaining(`verified: ${by}`) as string, steps });
    const visit = await exportOf(firefox, told.visitId);
    const spans = phasesOf(visit);
    expect(spans.map((span) => `${span.phase} by ${span.by} (${span.confidence})`)).toEqual([START, ...phases]);
    expect(spans.slice(1).every(({ exact }) => exact)).toBe(true);
    // What was clicked stood in a banner that was recorded before.
    for (const act of all(visit, 'consent').filter(({ method }) => method === 'automation')) {
      const shown = all(visit, 'banner').filter(({ state, time }) => state === 'shown' && time <= act.time);
      expect(shown.flatMap(({ buttons = [] }) => buttons.map(({ text }) => text))).toContain(act.detail);
    }
  },
);
