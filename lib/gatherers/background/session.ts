/** The browser session: which tabs were there before us, and a name that lasts until the browser ends. */
import { browser } from 'wxt/browser';
import type { CutEvent } from './visit-cutter.ts';

const KEY = 'session';

/** Reads or makes the session's name; finds the tabs that are already open. */
export async function openSession(): Promise<{ session: string; events: CutEvent[] }> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(KEY), browser.tabs.query({})]);
  const session = typeof kept[KEY] === 'string' ? kept[KEY] : crypto.randomUUID();
  if (session !== kept[KEY]) await browser.storage.session.set({ [KEY]: session });
  const events = tabs.flatMap(({ id, url, status }): CutEvent[] =>
    // A tab that is still loading will tell of itself.
    id !== undefined && url !== undefined && status === 'complete' ? [{ type: 'tab-found', tabId: id, url }] : [],
  );
  return { session, events };
}
