/** Hosts that behave badly: for showing that nothing hangs and nothing is told that was not seen. */
import type { Site } from '../server.ts';

/** Accepts the connection and never answers. */
export const silent: Site = { hosts: ['stille.test'], handle: () => ({ hang: true }) };

/** Sends the visitor round in a circle. */
export const loop: Site = {
  hosts: ['runddans.test'],
  handle: ({ url }) => ({ status: 302, headers: { location: url.pathname === '/a' ? '/b' : '/a' } }),
};

/** Every function that a recorder may wrap or listen to throws, at every use. */
const THROWING = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kaster alt</title><script>
  function bang() { throw new Error('bang'); }
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'Image', 'PerformanceObserver', 'MutationObserver', 'setTimeout', 'queueMicrotask', 'requestIdleCallback', 'CustomEvent']
    .forEach(function (name) { try { window[name] = bang; } catch (_) {} });
  [[Document.prototype, 'cookie'], [window, 'localStorage'], [window, 'sessionStorage'], [window, 'indexedDB'], [window, '__tcfapi']].forEach(function (pair) {
    try { Object.defineProperty(pair[0], pair[1], { get: bang, set: bang, configurable: true }); } catch (_) {}
  });
  [[Storage.prototype, 'setItem'], [Node.prototype, 'appendChild'], [Node.prototype, 'insertBefore'], [Element.prototype, 'setAttribute'],
   [EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'dispatchEvent'], [Document.prototype, 'querySelectorAll'],
   [HTMLCanvasElement.prototype, 'toDataURL'], [Navigator.prototype, 'sendBeacon'], [Array.prototype, 'push'], [JSON, 'stringify'],
   [Function.prototype, 'toString'], [Object.prototype, 'toString']].forEach(function (pair) { try { pair[0][pair[1]] = bang; } catch (_) {} });
  window.onerror = bang;
</script></head><body><h1>Kaster alt</h1><p>Denne siden kaster i hver krok. <a href="/personvern">Personvern</a></p></body></html>`;

export const throwing: Site = {
  hosts: ['kaster.test'],
  handle: ({ url }) => (url.pathname === '/' ? { body: THROWING } : null),
};

export const edge: readonly Site[] = [silent, loop, throwing];
