/** The extension's report page as one file that needs nothing else: styles inlined, scripts dropped. */
import type { Chromium } from '../browser/chromium.ts';
import { CliProblem } from '../io.ts';

const SHOWN_MS = 30_000;

/** Runs in the report page. */
function serialise(): string {
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const dead of copy.querySelectorAll('script, link, style, base, input[type=file], [data-live]')) dead.remove();
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(#|https?:|mailto:)/.test(href)) link.removeAttribute('href');
  }
  const head = copy.querySelector('head') ?? copy.insertBefore(document.createElement('head'), copy.firstChild);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  const style = document.createElement('style');
  style.textContent = css;
  head.prepend(policy);
  head.append(style);
  return `<!doctype html>\n${copy.outerHTML}\n`;
}

/** @param recordingFile a file that the report page can import */
export async function reportHtml(browser: Chromium, recordingFile: string): Promise<string> {
  const page = await browser.open('report.html');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.locator('input[type=file]').first().setInputFiles(recordingFile);
  await page
    .locator('html:is([data-report=ready], [data-report=failed])')
    .waitFor({ state: 'attached', timeout: SHOWN_MS })
    .catch(() => problems.push(`nothing within ${SHOWN_MS / 1000} s`));
  if ((await page.locator('html').getAttribute('data-report')) !== 'ready') {
    const said = (await page.locator('[role=alert]').allInnerTexts()).join(' ');
    throw new CliProblem(`the report page did not show the recording: ${said || problems.join('; ')}`, 3);
  }
  return page.evaluate(serialise);
}
