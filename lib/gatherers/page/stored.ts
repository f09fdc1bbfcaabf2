/** What a document's storage holds: writes as plain properties (`localStorage.x = 1`) go by every wrapper. */
import { lookNowAndThen } from './looks.ts';
import type { Relay } from './relay.ts';

const MAX_KEYS = 200;
const MAX_VALUE = 4096;

/** Tells what is there when the document begins, and later what is new or has changed. */
export function watchStored(relay: Relay): void {
  const known = { local: new Map<string, string>(), session: new Map<string, string>() };
  const look = (begins: boolean) => {
    for (const area of ['local', 'session'] as const) {
      try {
        lookInto(area === 'local' ? localStorage : sessionStorage, area, begins);
      } catch {
        // Documents without an origin of their own have no storage.
      }
    }
  };
  const lookInto = (storage: Storage, area: 'local' | 'session', begins: boolean) => {
    for (let i = 0; i < Math.min(storage.length, MAX_KEYS); i++) {
      const key = (storage.key(i) ?? '').slice(0, 1024);
      const value = (storage.getItem(key) ?? '').slice(0, MAX_VALUE);
      if (known[area].get(key) === value) continue;
      known[area].set(key, value);
      const documentUrl = location.href.slice(0, 16_384);
      relay.add({
        ...{ kind: 'storage', origin: 'page', area, operation: 'present', key, value, documentUrl, time: Date.now() },
        ...(begins && window.top !== window ? { atStart: true } : {}),
      });
    }
  };
  look(true);
  lookNowAndThen(() => look(false));
}
