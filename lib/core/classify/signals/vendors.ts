/** Vendors whose parameters can be told in a table: where the account is, which event is which hit, what identifies. */
import type { Account, Signal } from '../../model/catalog.ts';
import { withAccounts } from './accounts.ts';
import type { Parameters } from './parameters.ts';
import { adVendors } from './vendors-ads.ts';
import { siteVendors } from './vendors-site.ts';

export interface Vendor {
  /** Parameters that name the account, or a pattern of the path whose first group does. */
  account: readonly (string | RegExp)[];
  /** The same, where the body alone tells: its first group. */
  accountInBody?: RegExp;
  /** What the account is of; absent: the vendor's account. */
  kind?: Account['kind'];
  /** Parameters whose value names a conversion or goal. */
  conversionId?: readonly string[];
  /** Parameter that names the event, or patterns of the path, the body or one parameter's value whose first group does. */
  event?: string;
  eventIn?: { path?: RegExp; body?: RegExp; value?: readonly [name: string, pattern: RegExp] };
  pageView?: readonly string[];
  conversion?: readonly string[];
  ping?: readonly string[];
  /** Parameters that tell what it is, whatever the event, where they say anything; the first that does decides. */
  hitBy?: Partial<Record<'conversion' | 'ping' | 'event', readonly string[]>>;
  /** Parameters that carry an identifier; `ud[` stands for all that begin so. */
  identifiers: readonly string[];
  /** The first group of a pattern of the body is an identifier. */
  identifiersInBody?: readonly [name: string, pattern: RegExp][];
  consent?: readonly string[];
  /** Denied storage, told by a parameter and its value. */
  denied?: readonly [name: string, value: string];
  /** Paths of hits without an event parameter, and what they are. */
  hits?: readonly [path: RegExp, hit: NonNullable<Signal['hit']>][];
}

/** By service id. */
export const VENDORS: ReadonlyMap<string, Vendor> = new Map(Object.entries({ ...adVendors, ...siteVendors }));

/** Values that say that there is none. */
const EMPTY = new Set(['', '0', 'N', 'null', 'undefined', '-', 'none', '00000000-0000-0000-0000-000000000000']);

const says = (p: Parameters, name: string) => !EMPTY.has(p.get(name) ?? '');

export function vendorSignal(vendor: Vendor, p: Parameters): Signal {
  const identifiers = identifiersOf(vendor, p);
  const consent = (vendor.consent ?? []).flatMap((name): [string, string][] => {
    const value = p.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const events = eventsOf(vendor, p);
  const hit = hitOf(vendor, p, events);
  const flag = vendor.denied && p.get(vendor.denied[0]);
  return {
    ...(hit ? { hit } : {}),
    ...(events.length ? { events: [...new Set(events)].slice(0, MAX_EVENTS) } : {}),
    ...withAccounts(accountsOf(vendor, p)),
    ...(consent.length ? { consent: Object.fromEntries(consent) } : {}),
    ...(flag === undefined ? {} : { cookieless: flag === vendor.denied?.[1] && identifiers.length === 0 }),
    ...(identifiers.length ? { identifiers } : {}),
  };
}

const MAX_EVENTS = 20;

function accountsOf(vendor: Vendor, p: Parameters): Account[] {
  const one = (from: string | RegExp) => (typeof from === 'string' ? p.get(from) : from.exec(p.path)?.[1]);
  const id = vendor.account.map(one).find((value) => value) ?? vendor.accountInBody?.exec(p.body)?.[1];
  const goals = (vendor.conversionId ?? []).flatMap((name): Account[] => {
    const value = p.get(name);
    return value ? [{ id: value, kind: 'conversion' }] : [];
  });
  return [...(id ? [{ id, kind: vendor.kind ?? ('account' as const) }] : []), ...goals];
}

function identifiersOf(vendor: Vendor, p: Parameters): string[] {
  const found: string[] = [];
  for (const name of p.names()) {
    const known = vendor.identifiers.some((written) => (written.endsWith('[') ? name.startsWith(written) : name === written));
    if (known && says(p, name)) found.push(name);
  }
  for (const [name, pattern] of vendor.identifiersInBody ?? []) {
    const value = p.body === '' ? undefined : pattern.exec(p.body)?.[1];
    if (value !== undefined && !EMPTY.has(value) && !found.includes(name)) found.push(name);
  }
  return found;
}

function eventsOf({ event, eventIn }: Vendor, p: Parameters): string[] {
  const named = event === undefined ? undefined : p.get(event);
  if (named !== undefined && named !== '') return [named];
  const inPath = eventIn?.path?.exec(p.path)?.[1];
  if (inPath !== undefined) return [inPath];
  const all = (text: string | undefined, pattern: RegExp | undefined) =>
    text && pattern ? [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []) : [];
  const inValue = eventIn?.value ? all(p.get(eventIn.value[0]), eventIn.value[1]) : [];
  return inValue.length > 0 ? inValue : all(p.body, eventIn?.body);
}

function hitOf(vendor: Vendor, p: Parameters, events: readonly string[]): Signal['hit'] {
  for (const hit of ['conversion', 'ping', 'event'] as const) if (vendor.hitBy?.[hit]?.some((name) => says(p, name))) return hit;
  if (events.length > 0) {
    // Vendors take `PageVisit` and `pagevisit` for the same.
    const told = events.map((event) => event.toLowerCase());
    const isOf = (names: readonly string[] = []) => {
      const known = names.map((name) => name.toLowerCase());
      return (event: string) => known.includes(event);
    };
    if (told.some(isOf(vendor.conversion))) return 'conversion';
    if (told.some(isOf(vendor.pageView))) return 'page-view';
    return told.every(isOf(vendor.ping)) ? 'ping' : 'event';
  }
  return vendor.hits?.find(([pattern]) => pattern.test(p.path))?.[1];
}
