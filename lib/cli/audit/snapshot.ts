/** The extension's report page as one file that needs nothing else: styles inlined, scripts dropped. */
import { resolve } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Profile } from '../browser/profiles.ts';
import { CliProblem, oneLine } from '../io.ts';

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

/** Opens the report page, which is then ready for `reportHtml`. */
export const openReport = (profile: Profile): Promise<void> => profile.go('report.html');

/** @param recordingFile a file that the report page can import */
export async function reportHtml({ page }: Profile, recordingFile: string): Promise<string> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(oneLine(error)));
  const input = await page.waitForSelector('input[type=file]', { timeout: SHOWN_MS });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(resolve(recordingFile));
  await page
    .waitForSelector('html:is([data-report=ready], [data-report=failed])', { timeout: SHOWN_MS })
    .catch(() => problems.push(`nothing within ${SHOWN_MS / 1000} s`));
  const said = await page.evaluate(() => ({
    ready: document.documentElement.dataset.report === 'ready',
    alerts: [...document.querySelectorAll<HTMLElement>('[role=alert]')].map((alert) => alert.innerText).join(' '),
  }));
  if (!said.ready) throw new CliProblem(`the report page did not show the recording: ${said.alerts || problems.join('; ')}`, 3);
  return page.evaluate(serialise);
}
