/** What the background does to tabs: reads a page that is open, sets the badge. */
import { browser } from 'wxt/browser';

const withoutHash = (url: string) => url.split('#', 1)[0];

/** HTML of an open tab that shows this address, as its scripts have made it; null: no such tab, or not to be read. */
export async function readTab(url: string): Promise<string | null> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((candidate) => candidate.url !== undefined && withoutHash(candidate.url) === withoutHash(url));
  return tab?.id === undefined ? null : htmlOf(tab.id);
}

async function htmlOf(tabId: number): Promise<string | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.documentElement.outerHTML,
    });
    return typeof result?.result === 'string' ? result.result : null;
  } catch {
    return null;
  }
}

/** Milliseconds that scripts get to fill a page, and between looks. */
const PATIENCE = 10_000;
const LOOK = 500;

/** Opens the address in a tab behind, waits until its scripts have filled it, reads it and closes it; null: it did not come. */
export async function openTab(url: string): Promise<string | null> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return null;
  try {
    let before = '';
    for (let waited = 0; waited < PATIENCE; waited += LOOK) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const { status } = await browser.tabs.get(id);
      const html = status === 'complete' ? ((await htmlOf(id)) ?? '') : '';
      // Whole once it stays the same.
      if (html !== '' && html === before) return html;
      before = html;
    }
    return before === '' ? null : before;
  } catch {
    return null;
  } finally {
    await browser.tabs.remove(id).catch(() => undefined);
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
