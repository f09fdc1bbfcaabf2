/** What the faces ask of the browser. */
import { browser } from 'wxt/browser';
import type { Tab } from './popup.ts';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** The tab that the popup hangs on. `?tab=` names another one, for a popup that is opened as a page. */
export async function currentTab(): Promise<Tab> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab = asked
    ? await browser.tabs.get(Number(asked))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

/** Firefox lets the person give and take access to websites; Chromium gives it at instalment. */
export const mayWatch = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);
/** Only within a click. */
export const askToWatch = (): Promise<boolean> => browser.permissions.request(EVERYWHERE);

export async function reload(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId, { bypassCache: true });
}

export const reportUrl = (visitId: string): string => `/report.html?visit=${encodeURIComponent(visitId)}`;
/** Where a clean audit is set up and started. */
export const auditUrl = (site: string): string => `/audit.html?url=${encodeURIComponent(site)}`;
