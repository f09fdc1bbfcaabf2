/** Google’s tags: measurement protocol (GA4 and before), Ads, Floodlight, Tag Manager, and what consent mode adds to each. */
import type { Account, Signal } from '../../model/catalog.ts';
import { withAccounts } from './accounts.ts';
import type { Parameters } from './parameters.ts';

type Hit = Signal['hit'];

/** Letters of `gcd` that stand for a denied kind of storage: by default, by an update, or by both. */
const DENIED = new Set(['p', 'q', 'm', 'u']);

/**
 * Was storage denied when the request was sent? By consent mode's `gcs` (`G1` + ads + analytics), else by the letters of `gcd`
 * (ads, analytics, user data, personalisation). Undefined where neither says it.
 */
function storageDenied(p: Parameters, kind: 'ads' | 'analytics'): boolean | undefined {
  const flag = p.get('gcs')?.[kind === 'ads' ? 2 : 3];
  if (flag === '0') return true;
  if (flag === '1') return false;
  const letter = p.get('gcd')?.match(/[a-z]/g)?.[kind === 'ads' ? 0 : 1];
  return letter === undefined || letter === 'l' ? undefined : DENIED.has(letter);
}

/** What consent mode says of each kind of storage; undefined where it is not in use. */
function claimedBy(p: Parameters): Signal['claimed'] {
  const word = (denied: boolean | undefined) =>
    denied === undefined ? undefined : denied ? ('denied' as const) : ('granted' as const);
  const [ads, analytics] = [word(storageDenied(p, 'ads')), word(storageDenied(p, 'analytics'))];
  return ads === undefined && analytics === undefined ? undefined : { ...(ads && { ads }), ...(analytics && { analytics }) };
}

const IDENTIFIERS = {
  analytics: 'cid uid _gid _fid gclid em ecid'.split(' '),
  ads: 'auid auiddc gclaw gclid gcldc gclgb gbraid wbraid cid uid em ecid google_gid cookie'.split(' '),
};
/** Without storage Google’s tags draw these anew on each page: they single out nobody beyond it. */
const DRAWN_ANEW = new Set(['cid', '_gid', 'auid', 'auiddc']);

const CONVERSIONS = new Set(['purchase', 'conversion', 'transaction']);

function hitOf(event: string | undefined, otherwise: Hit): Hit {
  if (event === undefined || event === '') return otherwise;
  if (event === 'page_view' || event === 'pageview' || event === 'screenview' || event === 'gtag.config') return 'page-view';
  return CONVERSIONS.has(event) ? 'conversion' : 'event';
}

/** What the id of an account begins with tells what it is of. */
function accountOf(id: string): Account {
  if (id.startsWith('GTM-')) return { id, kind: 'container' };
  return { id, kind: /^(AW|DC|MC)-/.test(id) ? 'account' : 'property' };
}

function build(
  p: Parameters,
  kind: 'ads' | 'analytics',
  hit: Hit,
  accounts: readonly Account[],
  events: readonly string[] = [],
): Signal {
  const cookieless = storageDenied(p, kind);
  const claimed = claimedBy(p);
  const identifiers = IDENTIFIERS[kind].filter((name) => {
    const value = p.get(name);
    return value !== undefined && value !== '' && value !== '0' && !(cookieless === true && DRAWN_ANEW.has(name));
  });
  return {
    ...(hit ? { hit } : {}),
    ...(events.length > 0 ? { events: [...new Set(events)] } : {}),
    ...withAccounts(accounts),
    ...(claimed ? { claimed } : {}),
    ...(cookieless === undefined ? {} : { cookieless }),
    ...(identifiers.length ? { identifiers } : {}),
    ...(p.get('aip') === '1' ? { ipAnonymised: true as const } : {}),
  };
}

const listed = (...ids: (string | undefined)[]): Account[] => ids.flatMap((id) => (id ? [accountOf(id)] : []));

/** In a batch each line of the body has its event: a conversion among them says most, then a page view. */
function eventsOf(p: Parameters): { hit: Hit; events: string[] } {
  const read = (line: string, name: string) => new RegExp(`(?:^|&)${name}=([^&]*)`).exec(line)?.[1];
  const own = p.get('en') ?? p.get('t');
  const events = [...(own === undefined ? [] : [own]), ...p.lines.flatMap((line) => read(line, 'en') ?? [])];
  const hits = new Set(events.map((event) => hitOf(event, 'event')));
  const conversion = p.get('_c') === '1' || p.lines.some((line) => read(line, '_c') === '1') || hits.has('conversion');
  return { events, hit: conversion ? 'conversion' : hits.has('page-view') ? 'page-view' : 'event' };
}

export function googleAnalytics(p: Parameters): Signal {
  const { path } = p;
  if (!path.includes('/collect') && !path.endsWith('/g/c'))
    return build(p, 'analytics', undefined, listed(p.get('id') ?? p.get('tid')));
  const { hit, events } = eventsOf(p);
  const signal = build(p, 'analytics', hit, listed(p.get('tid')), events);
  // A whole hit (it names its property) without any client id was sent without storage as well.
  if (signal.cookieless === undefined && p.has('tid') && !signal.identifiers) signal.cookieless = true;
  return signal;
}

export function googleAds(p: Parameters): Signal {
  const { path } = p;
  const id = /\/(?:viewthroughconversion|conversion|1p-conversion|1p-user-list|landing|rul)\/(\d+)/.exec(path)?.[1];
  const label = p.get('label');
  const accounts = listed(id ? `AW-${id}` : (p.get('tid') ?? p.get('id')));
  const event = p.get('en') ?? /(?:^|;)event=([^;]*)/.exec(p.get('data') ?? '')?.[1];
  const conversion =
    /\/(?:1p-)?conversion\//.test(path) && (label !== undefined || event === undefined || event === 'conversion');
  const hit: Hit = conversion ? 'conversion' : path.startsWith('/ccm/') && event === undefined ? 'ping' : hitOf(event, undefined);
  if (label && accounts[0]) accounts.push({ id: `${accounts[0].id}/${label}`, kind: 'conversion' });
  return build(p, 'ads', hit, accounts, event ? [event] : []);
}

export function floodlight(p: Parameters): Signal {
  const source = p.get('src');
  const activity = [p.get('type'), p.get('cat')].filter(Boolean).join('/');
  const accounts = listed(source ? `DC-${source}` : (p.get('id') ?? p.get('iu')));
  if (source && activity) accounts.push({ id: `DC-${source}/${activity}`, kind: 'conversion' });
  return build(p, 'ads', source && /activity|fls/.test(p.path) ? 'conversion' : undefined, accounts);
}

export function tagManager(p: Parameters): Signal {
  return build(
    p,
    'analytics',
    p.path.startsWith('/ns.html') || p.path.includes('/gtag/') ? 'script' : undefined,
    listed(p.get('id')),
  );
}
