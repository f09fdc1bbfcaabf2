/** Google’s tags: measurement protocol (GA4 and before), Ads, Floodlight, Tag Manager, and what consent mode adds to each. */
import type { Signal } from '../../model/catalog.ts';
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

const IDENTIFIERS = {
  analytics: ['cid', 'uid', '_gid', '_fid', 'gclid', 'em', 'ecid'],
  ads: [
    'auid',
    'auiddc',
    'gclaw',
    'gclid',
    'gcldc',
    'gclgb',
    'gbraid',
    'wbraid',
    'cid',
    'uid',
    'em',
    'ecid',
    'google_gid',
    'cookie',
  ],
} as const;
/** Without storage Google’s tags draw these anew on each page: they single out nobody beyond it. */
const DRAWN_ANEW = new Set(['cid', '_gid', 'auid', 'auiddc']);

function hitOf(event: string | undefined, otherwise: Hit): Hit {
  if (event === undefined || event === '') return otherwise;
  if (event === 'page_view' || event === 'pageview' || event === 'screenview' || event === 'gtag.config') return 'page-view';
  if (event === 'purchase' || event === 'conversion' || event === 'transaction') return 'conversion';
  return 'event';
}

function build(p: Parameters, kind: 'ads' | 'analytics', hit: Hit, account: string | undefined): Signal {
  const cookieless = storageDenied(p, kind);
  const identifiers = IDENTIFIERS[kind].filter((name) => {
    const value = p.get(name);
    return value !== undefined && value !== '' && value !== '0' && !(cookieless === true && DRAWN_ANEW.has(name));
  });
  return {
    ...(hit ? { hit } : {}),
    ...(account ? { account } : {}),
    ...(cookieless === undefined ? {} : { cookieless }),
    ...(identifiers.length ? { identifiers } : {}),
  };
}

export function googleAnalytics(p: Parameters): Signal {
  const { path } = p;
  if (!path.includes('/collect')) return build(p, 'analytics', undefined, p.get('id') ?? p.get('tid'));
  const hit = p.get('_c') === '1' ? 'conversion' : hitOf(p.get('en') ?? p.get('t'), 'event');
  const signal = build(p, 'analytics', hit, p.get('tid'));
  // A whole hit (it names its property) without any client id was sent without storage as well.
  if (signal.cookieless === undefined && p.has('tid') && !signal.identifiers) signal.cookieless = true;
  return signal;
}

export function googleAds(p: Parameters): Signal {
  const { path } = p;
  const id = /\/(?:viewthroughconversion|conversion|1p-conversion|1p-user-list|landing|rul)\/(\d+)/.exec(path)?.[1];
  const account = id ? `AW-${id}` : (p.get('tid') ?? p.get('id'));
  const event = p.get('en') ?? /(?:^|;)event=([^;]*)/.exec(p.get('data') ?? '')?.[1];
  const conversion = /\/(?:1p-)?conversion\//.test(path) && (p.has('label') || event === undefined || event === 'conversion');
  const hit: Hit = conversion ? 'conversion' : path.startsWith('/ccm/') && event === undefined ? 'ping' : hitOf(event, undefined);
  return build(p, 'ads', hit, account);
}

export function floodlight(p: Parameters): Signal {
  const source = p.get('src');
  const account = source ? `DC-${source}` : (p.get('id') ?? p.get('iu'));
  return build(p, 'ads', source && /activity|fls/.test(p.path) ? 'conversion' : undefined, account);
}

export function tagManager(p: Parameters): Signal {
  return build(p, 'analytics', p.path.startsWith('/ns.html') || p.path.startsWith('/gtag/') ? 'script' : undefined, p.get('id'));
}
