/** Addresses in and around a document of a policy. */
import { getDomain } from 'tldts';
import type { Catalog } from '../catalog/index.ts';
import type { Statement } from '../model/policy.ts';
import type { PageLink } from './links.ts';
import { once } from './once.ts';
import type { OpenedPolicy } from './open.ts';

export const domainOf = (url: string): string => getDomain(url) ?? (URL.canParse(url) ? new URL(url).hostname : '');

export function resolve(url: string, { source, document }: OpenedPolicy): string | null {
  const base = document.neighbours?.base;
  const from = base !== undefined && URL.canParse(base, source) ? new URL(base, source).href : source;
  if (!URL.canParse(url, from)) return null;
  const { href, protocol } = new URL(url, from);
  return /^https?:$/.test(protocol) ? href : null;
}

export function linksOf(opened: OpenedPolicy): PageLink[] {
  const { links, text } = opened.document;
  return links.flatMap(({ start, end, url }) => {
    const href = resolve(url, opened);
    return href === null ? [] : [{ url: href, text: text.slice(start, end) }];
  });
}

const ADDRESS = /https?:\/\/[^\s<>"“”«»)\]]{3,400}/gi;

/** Addresses that a statement links to or writes out; where it has none, those of the block that it stands in. */
export function linksAt(opened: OpenedPolicy, { start, end }: Pick<Statement, 'start' | 'end'>): string[] {
  const { links, text, blocks } = opened.document;
  const within = (from: number, to: number): string[] => [
    ...links.filter((link) => link.start < to && link.end > from).flatMap(({ url }) => resolve(url, opened) ?? []),
    ...[...text.slice(from, to).matchAll(ADDRESS)].flatMap(([url]) => resolve(url.replace(/[.,;:]+$/, ''), opened) ?? []),
  ];
  const said = within(start, end);
  if (said.length > 0) return said;
  const block = blocks.find((one) => one.start <= start && one.end >= end);
  return block ? within(block.start, block.end) : [];
}

/** Domains on which the catalogue's vendors speak for themselves. */
export const vendorDomains = once((catalog: Catalog): ReadonlySet<string> => {
  const links = [...catalog.services.values()]
    .flatMap((service) => service.links ?? [])
    .map((link) => `https://${link.replace(/^https?:\/\//, '')}`);
  const policies = [...catalog.organizations.values()].flatMap(({ privacyPolicy }) => privacyPolicy ?? []);
  return new Set([...links, ...policies].map(domainOf));
});
