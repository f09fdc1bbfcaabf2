/** From names in their senses to the list that the policy discloses. */
import type { Catalog } from '../catalog/index.ts';
import type { PolicyService, Span } from '../model/policy.ts';
import { says } from './frame.ts';
import type { ReadText } from './sentences.ts';
import type { Naming } from './services.ts';
import { tagNamed } from './standing-for.ts';
import type { UnknownVendor } from './unknown-vendors.ts';

type Disclosure = PolicyService['disclosure'];
const RANK: Record<Disclosure, number> = { declared: 2, 'off-site': 1, mentioned: 0 };

const NETWORKS = new Set(['social', 'video']);
/** A network's name alone: no page of ours there, nothing embedded, its one word. */
const isBare = ({ frame, mention, sense }: Naming): boolean =>
  sense !== 'mentioned' &&
  mention.to - mention.from === 1 &&
  !says(frame, 'socialpage', 'socialmedia', 'share_button', 'embed', 'video', 'content', 'load', 'open') &&
  (frame.kind === 'heading' || frame.mentions.length >= 4);

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
    // “Acuity” after “Acuity Scheduling”.
    if ([...rows.values()].some((row) => row.id !== null && row.name.toLowerCase().startsWith(`${name.toLowerCase()} `)))
      continue;
    const same = [...rows.keys()].find((one) => one.startsWith('?') && (one.startsWith(key) || key.startsWith(one)));
    put(same ?? key, null, name, disclosure, { start, end, quote: document.text.slice(start, end) });
  }
  // “Network”, whose tag is listed too, is that tag.
  for (const [key, { id, name, spans }] of rows) {
    const tag = id === null ? rows.get(tagNamed(catalog, name) ?? '') : undefined;
    if (!tag) continue;
    tag.spans = [...tag.spans, ...spans].sort((a, b) => a.start - b.start);
    rows.delete(key);
  }
  for (const [key, row] of rows) {
    const service = row.id === null ? undefined : catalog.services.get(row.id);
    const own = namings.filter((naming) => naming.service === row.id);
    if (!service || !NETWORKS.has(service.purpose) || !own.length || !own.every(isBare)) continue;
    const tag = [...rows.values()].find(
      ({ id, disclosure }) =>
        id !== null &&
        id !== row.id &&
        disclosure === 'declared' &&
        catalog.services.get(id)?.purpose === 'marketing' &&
        catalog.services.get(id)?.organization === service.organization,
    );
    if (!tag) continue;
    tag.spans = [...tag.spans, ...row.spans].sort((a, b) => a.start - b.start);
    rows.delete(key);
  }
  return [...rows.values()].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
