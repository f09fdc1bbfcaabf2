/** Vendors whose parameters can be told in a table: where the account is, which event is which hit, what identifies. */
import type { Signal } from '../../model/catalog.ts';
import type { Parameters } from './parameters.ts';

interface Vendor {
  /** Parameters that name the account, or a pattern of the path whose first group does. */
  account: readonly (string | RegExp)[];
  /** Parameter that names the event. */
  event?: string;
  pageView?: readonly string[];
  conversion?: readonly string[];
  ping?: readonly string[];
  /** Parameters whose presence alone makes it a conversion. */
  conversionBy?: readonly string[];
  /** Parameters that carry an identifier; `ud[` stands for all that begin so. */
  identifiers: readonly string[];
  consent?: readonly string[];
  /** Denied storage, told by a parameter and its value. */
  denied?: readonly [name: string, value: string];
  /** Paths of hits without an event parameter, and what they are. */
  hits?: readonly [path: RegExp, hit: NonNullable<Signal['hit']>][];
}

const vendors: Readonly<Record<string, Vendor>> = {
  'meta-pixel': {
    account: [/^\/signals\/config\/(\d+)/, 'id'],
    event: 'ev',
    pageView: ['PageView'],
    conversion: [
      'Purchase',
      'Lead',
      'CompleteRegistration',
      'Subscribe',
      'StartTrial',
      'SubmitApplication',
      'Schedule',
      'Donate',
      'Contact',
    ],
    identifiers: ['fbp', 'fbc', 'ud[', 'external_id', 'udff['],
    consent: ['dpo', 'dpoco', 'dpost'],
  },
  'linkedin-insight-tag': {
    account: ['pid'],
    conversionBy: ['conversionId'],
    identifiers: ['li_adsId', 'li_giant', 'li_fat_id', 'liFatId', 'em', 'sha256Email'],
    hits: [
      [/^\/collect/, 'page-view'],
      [/^\/wa\//, 'event'],
      [/^\/attribution_trigger/, 'event'],
    ],
  },
  'microsoft-advertising': {
    account: ['ti', /^\/p\/action\/(\d+)/, /^\/p\/insights\/t\/(\d+)/],
    event: 'evt',
    pageView: ['pageLoad', 'page_view'],
    ping: ['pageHide', 'consent'],
    conversionBy: ['gv'],
    identifiers: ['sid', 'vid', 'msclkid', 'pid', 'hashed_email', 'em', 'ph'],
    consent: ['asc', 'cdb'],
    denied: ['asc', 'D'],
  },
  'microsoft-clarity': {
    account: [/^\/tag\/(?:uet\/)?([\w-]+)/],
    identifiers: [],
    hits: [
      [/^\/tag\//, 'script'],
      [/^\/collect/, 'event'],
      [/^\/c\.gif/, 'ping'],
    ],
  },
  hubspot: {
    account: [
      'a',
      'portalId',
      /^\/(?:analytics\/\d+\/|v2\/|forms\/)?(\d{4,})(?:\/|\.js)/,
      /\/(?:form|submit|popups)\/(\d{4,})\//,
    ],
    event: 'k',
    pageView: ['1'],
    identifiers: ['vi', 'u', 'b', 'utk', 'hutk', 'email'],
    hits: [
      [/\/submit\//, 'conversion'],
      [/^\/__pt[cq]\.gif/, 'event'],
    ],
  },
  'x-ads': {
    account: ['txn_id'],
    conversionBy: ['tw_order_quantity', 'value'],
    identifiers: ['p_user_id', 'twclid', 'tw_clid', 'em', 'ph_num'],
    consent: ['restricted_data_use'],
    hits: [[/\/adsct/, 'event']],
  },
  tiktok: { account: ['sdkid'], identifiers: ['ttclid', 'ttp'], hits: [[/\/(?:pixel|track|act)\b/, 'event']] },
  pinterest: {
    account: ['tid'],
    event: 'event',
    pageView: ['pagevisit', 'init'],
    conversion: ['checkout', 'lead', 'signup'],
    identifiers: ['pd[', '_pin_unauth', 'epik'],
  },
  snapchat: {
    account: ['pid', 'id'],
    event: 'ev',
    pageView: ['PAGE_VIEW'],
    conversion: ['PURCHASE', 'SIGN_UP'],
    identifiers: ['u_c1', 'u_scsid', 'u_hem', 'u_hpn'],
  },
  reddit: {
    account: ['id'],
    event: 'event',
    pageView: ['PageVisit'],
    conversion: ['Purchase', 'Lead', 'SignUp'],
    identifiers: ['uuid', 'em', 'external_id', 'click_id'],
    denied: ['opt_out', '1'],
  },
  matomo: {
    account: ['idsite'],
    conversionBy: ['idgoal', 'ec_id'],
    identifiers: ['_id', 'uid', 'cid'],
    hits: [[/(?:matomo|piwik)\.php$/, 'page-view']],
  },
  albacross: { account: ['id', 'aid'], identifiers: ['cookieId', 'visitorId'] },
  salesforce: {
    account: ['account_id', 'piAId'],
    identifiers: ['visitor_id', 'visitor_id_sign'],
    hits: [
      [/^\/analytics/, 'page-view'],
      [/WebTo(?:Lead|Case)/, 'conversion'],
    ],
  },
  jetpack: { account: ['blog'], identifiers: ['_ui', 'ui'], hits: [[/^\/[gt]\.gif/, 'page-view']] },
  criteo: { account: ['a'], identifiers: ['uid', 'bundle', 'cw', 'ceh'] },
  plausible: { account: [], identifiers: [], hits: [[/\/api\/event$/, 'page-view']] },
};

/** By service id. */
export const VENDORS: ReadonlyMap<string, Vendor> = new Map(Object.entries(vendors));

/** Values that say that there is none. */
const EMPTY = new Set(['', '0', 'N', 'null', 'undefined', '-', 'none', '00000000-0000-0000-0000-000000000000']);

export function vendorSignal(vendor: Vendor, p: Parameters): Signal {
  const one = (from: string | RegExp) => (typeof from === 'string' ? p.get(from) : from.exec(p.path)?.[1]);
  const account = vendor.account.map(one).find((value) => value !== undefined && value !== '');
  const identifiers = [...p.names()].filter(
    (name) =>
      vendor.identifiers.some((known) => (known.endsWith('[') ? name.startsWith(known) : name === known)) &&
      !EMPTY.has(p.get(name) ?? ''),
  );
  const consent = (vendor.consent ?? []).flatMap((name): [string, string][] => {
    const value = p.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const hit = hitOf(vendor, p);
  const flag = vendor.denied && p.get(vendor.denied[0]);
  return {
    ...(hit ? { hit } : {}),
    ...(account ? { account } : {}),
    ...(consent.length ? { consent: Object.fromEntries(consent) } : {}),
    ...(flag === undefined ? {} : { cookieless: flag === vendor.denied?.[1] && identifiers.length === 0 }),
    ...(identifiers.length ? { identifiers } : {}),
  };
}

function hitOf(vendor: Vendor, p: Parameters): Signal['hit'] {
  if (vendor.conversionBy?.some((name) => p.has(name))) return 'conversion';
  const event = vendor.event === undefined ? undefined : p.get(vendor.event);
  if (event !== undefined) {
    if (vendor.pageView?.includes(event)) return 'page-view';
    if (vendor.conversion?.includes(event)) return 'conversion';
    return vendor.ping?.includes(event) ? 'ping' : 'event';
  }
  return vendor.hits?.find(([pattern]) => pattern.test(p.path))?.[1];
}
