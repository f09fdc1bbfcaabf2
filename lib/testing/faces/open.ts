/** The faces in a real browser: opens them over seeded recordings, and looks for what screen readers stumble over. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../cli/browser/chromium.ts';
import { makeSeed, type Seed, writeSeed } from './seed.ts';

export type Scheme = 'light' | 'dark';

/** A tab that shows `url`, made by the extension's own page. @returns the browser's number of it */
export async function openTab(page: Page, url: string): Promise<number> {
  const id = await page.evaluate(async (address) => (await chrome.tabs.create({ url: address, active: false })).id ?? -1, url);
  // A tab has its address only when the navigation has begun.
  await page.waitForFunction(
    async ([tab, address]) => {
      const { url: now = '', pendingUrl = '' } = await chrome.tabs.get(Number(tab));
      return now.startsWith(String(address)) && pendingUrl === '';
    },
    [id, new URL(url).origin],
  );
  return id;
}

/** A tab with a recording that is still going on. */
export async function seedTab(page: Page, size: Parameters<typeof makeSeed>[0]): Promise<{ tabId: number; seed: Seed }> {
  const tabId = await openTab(page, 'https://www.butikk.example/');
  // Later than whatever the recorder itself saw of the tab, which does not load: there is no such host.
  const seed = makeSeed(size, tabId, Date.now() + 60_000);
  await writeSeed(page, seed);
  return { tabId, seed };
}

/** Opens a face as a page of its own. */
export async function openFace(browser: Chromium, path: string, scheme: Scheme, width = 1280, height = 900): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}

/** What axe finds serious or critical: rule, and the first place of each. */
export async function seriousProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run(root: Document): Promise<AxeResults> } }).axe;
    return runner.run(document);
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
