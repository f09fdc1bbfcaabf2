/** Times at which a document is looked at. Not on every change: pages change all the time. */

/** Milliseconds after the load. */
const LOOKS = [0, 1500, 4000, 10_000, 30_000];

/** Calls `look` when the document is there, when it has loaded, and a few times after. */
export function lookNowAndThen(look: () => void): void {
  const start = () => LOOKS.forEach((delay) => setTimeout(look, delay));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
}
