/** The clean audit in real Firefox: leave is asked for with a click, the site's data go, other sites' stay. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../../cli/browser/build.ts';
import { type Firefox, launchFirefox } from '../../cli/browser/firefox.ts';
import { auditWords } from '../../core/words/audit.ts';
import { wordsFor } from '../../core/words/index.ts';
import { startWeb, type Web } from '../web/server.ts';
import { choiceSites } from './sites/choices.ts';
import { AUDITED, OTHER, partitionSites, THIRD } from './sites/partitions.ts';

let web: Web;
let firefox: Firefox;
beforeAll(async () => {
  web = await startWeb([...choiceSites, ...partitionSites], { also443: true });
  firefox = await launchFirefox({
    extensionDir: await buildExtension('firefox'),
    resolveTo: '127.0.0.1',
    // The browser's own question is no page, and no driver can click in it: it is answered with yes. The click before it is real.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
});
afterAll(async () => {
  await firefox?.close();
  await web?.close();
});

/** What a site still knows of an earlier visit. */
async function known(host: string): Promise<string> {
  const page = await firefox.browser.newPage();
  await page.goto(`https://${host}/`);
  await page.waitForFunction(() => document.getElementById('vet')?.dataset.done === '1');
  const text = await page.evaluate(() => document.getElementById('vet')?.textContent ?? '');
  await page.close();
  return text.trim().split(/\s+/).sort().join(' ');
}

const click = (page: Page, selector: string) => page.locator(selector).click();

it('says what is lost, asks with a click, deletes that and nothing else, runs the scenarios', { timeout: 180_000 }, async () => {
  const desk = await firefox.open('options.html');
  const granted = () => desk.evaluate(() => chrome.permissions.contains({ permissions: ['browsingData'] }));
  expect(await granted()).toBe(false);
  await known('husker.test');
  await known('ogsa.husker.test');
  const before = await known('husker.test');
  expect(before).toMatch(/cookie database storage/);
  await desk.evaluate(() => chrome.cookies.set({ url: 'https://ikonet.test/', name: 'annet', value: '1' }));

  const page = await firefox.open(`audit.html?url=${encodeURIComponent('https://husker.test/')}`);
  const loss = await page.evaluate(() => document.querySelector('section')?.textContent ?? '');
  expect(loss).toMatch(/husker\.test.*cookies/s);
  expect(await page.evaluate(() => document.querySelector<HTMLButtonElement>('#start')?.disabled)).toBe(true);
  for (const scenario of ['no-choice', 'accept-all', 'withdraw']) await click(page, `input[value=${scenario}]`);
  await click(page, 'form > label input[type=checkbox]');
  await click(page, '#start');
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.state), { timeout: 90_000, interval: 300 })
    .toMatch(/done|failed/);
  const runs = await page.evaluate(() =>
    [...document.querySelectorAll('li[data-run]')].map((run) => [run.getAttribute('data-run'), run.textContent]),
  );
  const outcome = await page.evaluate(() => document.getElementById('outcome')?.textContent);
  expect(runs, JSON.stringify({ runs, outcome })).toMatchObject([['done', expect.stringContaining('confirmed by')]]);
  expect(await granted()).toBe(true);

  const kept = await desk.evaluate(async () =>
    (await chrome.cookies.getAll({})).map(({ name, domain }) => `${name} of ${domain}`),
  );
  expect(kept).toEqual(['annet of ikonet.test']);
  expect(await known('husker.test')).toBe('');
  expect(await known('ogsa.husker.test')).toBe('');
});

it(
  'deletes the cookies that others keep for use on the site, and says that their storage stays',
  { timeout: 180_000 },
  async () => {
    const [ALL, REST] = ['cookie database storage', 'database storage'];
    const knownAll = async () => [await known(THIRD), await known(AUDITED), await known(OTHER)];
    await knownAll();
    expect(await knownAll()).toEqual([ALL, ALL, ALL]);

    const page = await firefox.open(`audit.html?url=${encodeURIComponent(`https://${AUDITED}/`)}`);
    const loss = await page.evaluate(() => document.querySelector('section')?.textContent ?? '');
    expect(loss).toContain(auditWords.en.othersStay(AUDITED));
    for (const scenario of ['no-choice', 'accept-all', 'withdraw']) await click(page, `input[value=${scenario}]`);
    await click(page, 'form > label input[type=checkbox]');
    const before = web.log.length;
    await click(page, '#start');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.state), { timeout: 90_000, interval: 300 })
      .toMatch(/done|failed/);
    const frames = web.log.slice(before).filter(({ url }) => url === `https://${THIRD}/ramme`);
    expect(frames.map(({ cookies }) => 'del' in cookies)).toEqual([false]);

    // The browser has no way to delete it: the report says so, under what conditions and what it means.
    const visits = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#report')?.search ?? '');
    const report = await firefox.open(`report.html${visits}`);
    const text = () => report.evaluate(() => document.body.textContent);
    await expect.poll(() => report.evaluate(() => document.documentElement.dataset.report), { timeout: 30_000 }).toBe('ready');
    const { faces } = wordsFor('en');
    for (const told of [faces.report.cleared, faces.report.othersKept, faces.gap['kept-by-others']])
      expect(await text()).toContain(told);

    expect(await knownAll()).toEqual([ALL, REST, ALL]);
  },
);
