/** Addresses that mean a service, in any language: opt-outs, vendors' terms. */
import type { Catalog } from '../catalog/index.ts';
import type { Span } from '../model/policy.ts';
import { once } from './once.ts';
import type { ReadText } from './sentences.ts';

/** With its scheme, or a host and a path. */
const ADDRESS = /(?:https?:\/\/|www\.|(?<![\w@./-])(?:[a-z]{2,20}\.)?[a-z-]{2,30}\.[a-z]{2,6}\/)[^\s<>"“”«»)]{3,400}/gi;

export interface ServiceLink {
  service: string;
  span: Span;
}

/** How the addresses begin, the longest first. */
const prefixesOf = once((catalog: Catalog) => {
  const prefixes: { prefix: string; service: string }[] = [];
  for (const service of catalog.services.values())
    for (const link of service.links ?? []) prefixes.push({ prefix: link.toLowerCase(), service: service.id });
  return prefixes.sort((a, b) => b.prefix.length - a.prefix.length);
});

/** Services whose documents or opt-out pages the text links to or writes out. */
export function readServiceLinks(document: ReadText, catalog: Catalog): ServiceLink[] {
  const prefixes = prefixesOf(catalog);
  const found: ServiceLink[] = [];
  const look = (url: string, start: number, end: number): void => {
    const address = url.toLowerCase().replace(/^(?:https?:)?\/\/|[.,;:!?]+$/g, '');
    const bare = address.includes('/') ? address : `${address}/`;
    const hit = prefixes.find(({ prefix }) => bare.startsWith(prefix) || bare.startsWith(prefix.replace(/^www\./, '')));
    // An address of the vendor's front page says no more than its name would.
    if (hit && end > start) found.push({ service: hit.service, span: { start, end, quote: document.text.slice(start, end) } });
  };
  for (const match of document.text.matchAll(ADDRESS)) look(match[0], match.index, match.index + match[0].length);
  // Links and blocks come in the order of the text.
  let at = 0;
  for (const { url, start, end } of document.links) {
    while (at < document.blocks.length && (document.blocks[at]?.end ?? 0) <= start) at++;
    if (!document.blocks[at]?.chrome) look(url, start, end);
  }
  return found;
}
