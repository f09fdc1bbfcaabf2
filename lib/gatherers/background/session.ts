/** The browser session: which tabs were there before us, and a name that lasts until the browser ends. */
import { browser } from 'wxt/browser';
import type { Opening } from './recorder.ts';
import type { CutEvent } from './visit-cutter.ts';

const SESSION = 'session';
const BUSY = 'busy';

/** Reads or makes the session's name; finds the tabs that are already open. */
export async function openSession(): Promise<Opening> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get([SESSION, BUSY]), browser.tabs.query({})]);
  const known = kept[SESSION];
  const session = typeof known === 'string' ? known : crypto.randomUUID();
  if (session !== known) await browser.storage.session.set({ [SESSION]: session });
  const events = tabs.flatMap(({ id, url, status }): CutEvent[] =>
    // A tab that is still loading will tell of itself.
    id !== undefined && url !== undefined && status === 'complete' ? [{ type: 'tab-found', tabId: id, url }] : [],
  );
  return { session, events, diedBusy: kept[BUSY] === true };
}

/** Not waited for: a few milliseconds at the beginning of a burst are not worth a delay. */
export function setBusy(busy: boolean): void {
  void browser.storage.session.set({ [BUSY]: busy });
}
