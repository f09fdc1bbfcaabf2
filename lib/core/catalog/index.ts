/** The built-in catalogue. Its entries are the JSON files beside this one; `npm run index` gathers them. */
import type { Organization, Service } from '../model/catalog.ts';
import * as generated from './index.generated.ts';
import { readLongTail, type LongTail } from './long-tail.ts';
import { table } from './long-tail.generated.ts';
import { type HostKey, hostKeysOf, readServices } from './written.ts';

export interface Catalog {
  /** Day of the youngest check and a digest of all entries: `2026-11-22+1f3a9c52`. */
  version: string;
  services: ReadonlyMap<string, Service>;
  /** Service → keys of its hosts, where they are known without reading its entry; absent: of no service. */
  hostKeys?: ReadonlyMap<string, readonly HostKey[]>;
  organizations: ReadonlyMap<string, Organization>;
  /** Second-hand knowledge of hosts and cookies that have no entry; absent: none. */
  longTail?: LongTail;
}

let organizations: Map<string, Organization> | undefined;
const services = readServices(generated.services, generated.reasons);

export const catalog: Catalog = {
  version: generated.version,
  services,
  hostKeys: services.hostKeys,
  // Nobody who only classifies asks for them.
  get organizations() {
    const read = () => JSON.parse(generated.organizations) as Organization[];
    return (organizations ??= new Map(read().map((entry) => [entry.id, entry])));
  },
  longTail: readLongTail(table),
};

/** The entry, or what the long tail makes of its id. */
export const serviceIn = ({ services, longTail }: Catalog, id: string): Service | undefined =>
  services.get(id) ?? longTail?.service(id);

export const organizationIn = ({ organizations, longTail }: Catalog, id: string): Organization | undefined =>
  organizations.get(id) ?? longTail?.organization(id);

/** Entries of the person’s own beside or in place of the built-in ones; those of the same id replace. */
export function withEntries(base: Catalog, added: readonly Service[], organizations: readonly Organization[] = []): Catalog {
  if (added.length === 0 && organizations.length === 0) return base;
  return {
    ...base,
    version: `${base.version}+own`,
    hostKeys: new Map([...(base.hostKeys ?? []), ...added.map(({ id, hosts }) => [id, hostKeysOf(hosts)] as const)]),
    services: new Map([
      ...base.services,
      ...added.map((entry) => [entry.id, { ...entry, provenance: 'user' as const }] as const),
    ]),
    organizations: new Map([...base.organizations, ...organizations.map((entry) => [entry.id, entry] as const)]),
  };
}
