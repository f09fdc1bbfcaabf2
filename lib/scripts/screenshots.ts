/** `npx tsx lib/scripts/screenshots.ts`: makes the README's pictures from the demo's first site, in the real extension. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, projectDir } from '../cli/browser/build.ts';
import { launchChromium } from '../cli/browser/chromium.ts';
import { openFace } from '../testing/faces/open.ts';
import { startWeb } from '../testing/web/server.ts';
import { demoSites, demoWeb } from '../testing/web/sites/index.ts';

/** Pictures stay where the invented sites are; the extension does not ship them. */
const FOLDER = join(projectDir, 'lib/testing/web/screenshots');
const WAIT_MS = 60_000;
/** Pixels beside the finding. */
const MARGIN = 24;

const site = demoSites[0];
if (!site) throw new Error('the demo has no site');
mkdirSync(FOLDER, { recursive: true });
const extensionDir = await buildExtension('chrome');
const web = await startWeb(demoWeb);
const browser = await launchChromium({ extensionDir, hostRules: web.hostRules });
try {
  const desk = await browser.open('options.html');
  const visited = await browser.context.newPage();
  await visited.goto(site.url);
  const tabId = await desk.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(url))?.id ?? -1;
  }, new URL(site.url).origin);

  const popup = await openFace(browser, `popup.html?tab=${tabId}`, 'light', 380, 400);
  await popup.getByText('broke a promise').first().waitFor({ timeout: WAIT_MS });
  await popup.locator('summary', { hasText: 'broke a promise' }).first().click();
  await popup.getByText('before the choice').or(popup.getByText('no choice made')).first().waitFor();
  // As high as what it says, as the browser makes it.
  await popup.locator('main').screenshot({ path: join(FOLDER, 'popup.png') });

  const address = await popup.getByRole('link', { name: 'Open report' }).getAttribute('href');
  const report = await openFace(browser, String(address).replace(/^\//, ''), 'light', 1200, 900);
  await report.locator('html[data-state=ready]').waitFor({ timeout: WAIT_MS });
  const finding = report.locator('article').filter({ hasText: 'unkept-consent-promise' }).first();
  const box = await finding.boundingBox();
  if (!box) throw new Error('the finding has no place on the page');
  const clip = { x: box.x - MARGIN, y: box.y, width: box.width + 2 * MARGIN, height: box.height };
  await report.screenshot({ path: join(FOLDER, 'report.png'), clip, fullPage: true });
  console.log(`popup.png and report.png are in ${FOLDER}`);
} finally {
  await browser.close();
  await web.close();
}
