/** The banner finder alone, in a real layout engine: it judges by place, words and buttons. */
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDir } from '../../cli/browser/build.ts';
import { findBrowser } from '../../cli/browser/find.ts';
import type { findBanner } from '../../gatherers/consent/banner.ts';
import { oddBanners } from './sites/odd-banners.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const bundled = await build({
    stdin: {
      contents: `export { findBanner } from './lib/gatherers/consent/banner.ts';`,
      resolveDir: projectDir,
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'finder', footer: { js: 'globalThis.finder = finder;' } },
  });
  browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // `setContent` writes into the same window: what is put there once stays.
  await page.evaluate(bundled.outputFiles[0]?.text ?? '');
});
afterAll(() => browser?.close());

type Found = Record<string, string> | null;
declare const finder: { findBanner: typeof findBanner };

async function find(html: string): Promise<Found> {
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
  return page.evaluate(() => {
    const banner = finder.findBanner(document);
    return banner && Object.fromEntries(banner.buttons.map(({ text, role }) => [text, role]));
  });
}

describe('finds', () => {
  it.each(oddBanners.filter(({ buttons }) => buttons !== null))('$name', async ({ html, buttons }) => {
    expect(await find(html)).toMatchObject(buttons as object);
  });
});
describe('leaves', () => {
  it.each(oddBanners.filter(({ buttons }) => buttons === null))('$name', async ({ html }) => {
    expect(await find(html)).toBeNull();
  });
});
