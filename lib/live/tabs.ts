/** What the background does to tabs: reads a page that is open, sets the badge. */
import { browser } from 'wxt/browser';

const withoutHash = (url: string) => url.split('#', 1)[0];

/** HTML of an open tab that shows this address, as its scripts have made it; null: no such tab, or not to be read. */
export async function readTab(url: string): Promise<string | null> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((candidate) => candidate.url !== undefined && withoutHash(candidate.url) === withoutHash(url));
  if (tab?.id === undefined) return null;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => document.documentElement.outerHTML,
    });
    return typeof result?.result === 'string' ? result.result : null;
  } catch {
    return null;
  }
}

/** Shows a number on the toolbar button while this tab is in front; zero shows nothing. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab is gone.
  }
}
