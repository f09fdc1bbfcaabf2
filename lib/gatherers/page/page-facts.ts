/** What the document says of itself. */
import { lookNowAndThen } from './looks.ts';
import type { Relay } from './relay.ts';

const MAX_LINKS = 400;

/** Tells title, language and links of the tab's own document, and again when they have changed. */
export function watchPage(relay: Relay): void {
  if (window.top !== window) return;
  let before = '';
  const look = () => {
    const { title, links, documentElement } = document;
    const state = `${links.length} ${documentElement?.lang} ${title}`;
    if (state === before) return;
    before = state;
    relay.add({
      kind: 'page',
      time: Date.now(),
      url: location.href.slice(0, 16_384),
      title: title.slice(0, 1000),
      ...(documentElement?.lang ? { language: documentElement.lang.slice(0, 35) } : {}),
      links: linksOf(links),
    });
  };
  lookNowAndThen(look);
  document.addEventListener('DOMContentLoaded', () => {
    if (!relay.probeAnswered) relay.add({ kind: 'gap', reason: 'probe-silent', time: Date.now() });
  });
}

/** Different web addresses with their words. The last ones first: policies are linked from the foot of a page. */
function linksOf(links: HTMLCollectionOf<HTMLAnchorElement | HTMLAreaElement>): { url: string; text: string }[] {
  const found = new Map<string, string>();
  for (let i = links.length - 1; i >= 0 && found.size < MAX_LINKS; i--) {
    const link = links[i];
    if (!link || !/^https?:/.test(link.href) || link.href.length > 2048) continue;
    const text = (link.textContent || link.getAttribute('aria-label') || link.title || '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 200);
    if (!found.get(link.href)) found.set(link.href, text);
  }
  return [...found].map(([url, text]) => ({ url, text }));
}
