/** Loads that resource timing knows: the only trace of answers from the memory cache, which webRequest never sees. */
import type { Relay } from './relay.ts';

const MAX = 1000;
/** No answer from the memory cache takes longer, in milliseconds. */
const MEMORY = 20;

export function watchResources(relay: Relay): void {
  let left = MAX;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      // Bytes over the network, or time that only the network takes: webRequest saw it.
      if (entry.transferSize > 0 || entry.duration > MEMORY || !/^https?:/.test(entry.name)) continue;
      if (left-- <= 0) return observer.disconnect();
      relay.add({
        kind: 'resource',
        origin: 'page',
        time: performance.timeOrigin + entry.startTime,
        url: entry.name.slice(0, 16_384),
        initiatorType: entry.initiatorType.slice(0, 32),
        documentUrl: location.href.slice(0, 16_384),
      });
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
