/**
 * The built-in services as `npm run index` writes them. An entry is parsed when somebody asks for it: a worker that has just been woken
 * by a request needs one of hundreds, and at once.
 */
import type { HostRule, Service } from '../model/catalog.ts';

type Written = Omit<Service, 'consent'> & { consent: Service['consent']['needed']; why: number };

/** `ads.example`; `*` for a rule of any host, `~` in front of one that stands for the same name under other countries' suffixes. */
export type HostKey = string;

export const hostKeysOf = (hosts: readonly HostRule[]): HostKey[] => [
  ...new Set(hosts.flatMap(({ host, regional }) => (regional ? [host, `~${host}`] : [host]))),
];

/** Three cells a service, all parted by tabs: id, host keys, JSON. JSON has no bare tab. */
export const writeServices = (rows: readonly { id: string; hosts: readonly HostRule[]; json: string }[]): string[] =>
  rows.map(({ id, hosts, json }, i) => `${i === 0 ? '' : '\t'}${id}\t${hostKeysOf(hosts).join(' ')}\t${json}`);

/** @param table of `writeServices`. @param reasons JSON of why consent is needed, by number */
export function readServices(
  table: string,
  reasons: string,
): ReadonlyMap<string, Service> & { hostKeys: ReadonlyMap<string, HostKey[]> } {
  const written = new Map<string, string>();
  const hostKeys = new Map<string, HostKey[]>();
  const cells = table.split('\t');
  for (let i = 0; i + 2 < cells.length; i += 3) {
    const [id = '', keys = '', json = ''] = cells.slice(i, i + 3);
    written.set(id, json);
    hostKeys.set(id, keys.split(' '));
  }
  let why: string[] | undefined;
  const read = new Map<string, Service>();
  const get = (id: string): Service | undefined => {
    const known = read.get(id);
    const json = known === undefined ? written.get(id) : undefined;
    if (json === undefined) return known;
    const { consent, why: reason, ...rest } = JSON.parse(json) as Written;
    why ??= JSON.parse(reasons) as string[];
    const service: Service = { ...rest, consent: { needed: consent, why: why[reason] ?? '' } };
    read.set(id, service);
    return service;
  };
  let everyone: Map<string, Service> | undefined;
  /** All of them, in the order of the table. */
  const all = () => (everyone ??= new Map([...written.keys()].map((id) => [id, get(id) as Service])));
  return {
    hostKeys,
    size: written.size,
    get,
    has: (id) => written.has(id),
    keys: () => written.keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
    forEach: (visit) => all().forEach(visit),
  };
}
