/** From names in their senses to the list that the policy discloses. */
import type { Catalog } from '../catalog/index.ts';
import type { PolicyService, Span } from '../model/policy.ts';
import type { ReadText } from './sentences.ts';
import type { Naming } from './services.ts';
import { TagNames } from './standing-for.ts';
import type { UnknownVendor } from './unknown-vendors.ts';

type Disclosure = PolicyService['disclosure'];
const RANK: Record<Disclosure, number> = { declared: 2, 'off-site': 1, mentioned: 0 };

/** The contract's list: one row a service, most telling disclosure first, with every place it is named. */
export function listServices(
  document: ReadText,
  catalog: Catalog,
  namings: readonly Naming[],
  extra: readonly { service: string; span: Span }[],
  unknown: readonly UnknownVendor[],
): PolicyService[] {
  const rows = new Map<string, PolicyService>();
  const put = (key: string, id: string | null, name: string, disclosure: Disclosure, span: Span): void => {
    const row = rows.get(key);
    if (!row) rows.set(key, { id, name, disclosure, spans: [span] });
    else {
      if (RANK[disclosure] > RANK[row.disclosure]) row.disclosure = disclosure;
      // Names come in the order of the text: the same place can only be the last.
      if (row.spans.at(-1)?.start !== span.start) row.spans.push(span);
    }
  };
  for (const { mention, service, sense } of namings) {
    if (sense === 'skip' || sense === 'source') continue;
    const span = { start: mention.start, end: mention.end, quote: document.text.slice(mention.start, mention.end) };
    const name = service ? (catalog.services.get(service)?.name ?? service) : mention.name;
    if (service) put(service, service, name, sense, span);
    else if (!mention.organization) put(`?${name.toLowerCase()}`, null, name, sense === 'off-site' ? 'off-site' : sense, span);
  }
  for (const { service, span } of extra) put(service, service, catalog.services.get(service)?.name ?? service, 'mentioned', span);
  for (const { name, start, end, disclosure } of unknown) {
    const key = `?${name.toLowerCase()}`;
    const same = [...rows.keys()].find((one) => one.startsWith('?') && (one.startsWith(key) || key.startsWith(one)));
    put(same ?? key, null, name, disclosure, { start, end, quote: document.text.slice(start, end) });
  }
  // “Network”, whose tag is listed too, is that tag.
  const tags = new TagNames(catalog);
  for (const [key, { id, name, spans }] of rows) {
    const tag = id === null ? rows.get(tags.of(name) ?? '') : undefined;
    if (!tag) continue;
    tag.spans = [...tag.spans, ...spans].sort((a, b) => a.start - b.start);
    rows.delete(key);
  }
  return [...rows.values()].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
