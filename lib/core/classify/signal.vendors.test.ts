/** Hits and bodies in the shape that the vendors' tags send, written by hand from their documents. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import type { Signal } from '../model/catalog.ts';
import { decodeSignal } from './signal.ts';
import { PREFIX } from './signals/personal.ts';

const EMAIL = 'kari.nordmann@post.example';
const HASH = bytesToHex(sha256(utf8ToBytes(EMAIL)));
const OTHER = bytesToHex(sha256(utf8ToBytes('someone.else@post.example')));
const KNOWN = new Set([HASH.slice(0, PREFIX)]);
const BASE64URL = Buffer.from(HASH, 'hex').toString('base64url');

type Case = [what: string, service: string, url: string, body: string | undefined, expected: Partial<Signal>];
const cases: Case[] = [
  [
    'GA4, a batch in the body',
    'google-analytics',
    'https://region1.google-analytics.com/g/collect?v=2&tid=G-QW12ER34TY&gtm=45je4b&_p=1&gcs=G111&gcd=13r3r3r2r5&npa=0&dma=1&cid=12.34&sid=99&uid=u1',
    'en=page_view&_ee=1&ep.page_type=shop\r\nen=scroll&epn.percent_scrolled=90&_et=5\r\nen=purchase&_c=1&epn.value=99',
    {
      hit: 'conversion',
      events: ['page_view', 'scroll', 'purchase'],
      accounts: [{ id: 'G-QW12ER34TY', kind: 'property' }],
      claimed: { ads: 'granted', analytics: 'granted' },
      identifiers: ['cid', 'uid'],
    },
  ],
  [
    'GA4 with all denied',
    'google-analytics',
    'https://www.google-analytics.com/g/collect?v=2&tid=G-QW12ER34TY&gcs=G100&gcd=13p3p3p2p5&cid=12.34&en=page_view',
    undefined,
    { hit: 'cookieless-ping', events: ['page_view'], claimed: { ads: 'denied', analytics: 'denied' }, cookieless: true },
  ],
  [
    'GA4 with ads denied alone',
    'google-analytics',
    'https://www.google-analytics.com/g/collect?v=2&tid=G-QW12ER34TY&gcs=G101&cid=12.34&en=page_view',
    undefined,
    { hit: 'page-view', claimed: { ads: 'denied', analytics: 'granted' }, cookieless: false },
  ],
  [
    'Google tag gateway',
    'google-analytics',
    'https://www.shop.example/metrics/ga/g/c?v=2&tid=G-QW12ER34TY&cid=1.2&en=page_view',
    undefined,
    { hit: 'page-view', account: 'G-QW12ER34TY' },
  ],
  [
    'Universal Analytics with a shortened address',
    'google-analytics',
    'https://www.google-analytics.com/j/collect?v=1&aip=1&t=pageview&tid=UA-1234-5&cid=1.2',
    undefined,
    { hit: 'page-view', ipAnonymised: true, account: 'UA-1234-5' },
  ],
  [
    'Google Ads, enhanced conversion',
    'google-ads',
    `https://www.google.no/pagead/1p-conversion/987654321/?label=aBcD&auid=1.2&gcs=G111&em=tv.1~em.${BASE64URL}`,
    undefined,
    {
      hit: 'conversion',
      accounts: [
        { id: 'AW-987654321', kind: 'account' },
        { id: 'AW-987654321/aBcD', kind: 'conversion' },
      ],
      personal: [{ parameter: 'em', kind: 'email', form: 'hashed', recomputed: true }],
    },
  ],
  [
    'Floodlight',
    'google-doubleclick',
    'https://55.fls.doubleclick.net/activityi;src=55;type=shop0;cat=thank;auiddc=7.8;gdpr=1;gdpr_consent=CPabc?',
    undefined,
    {
      hit: 'conversion',
      accounts: [
        { id: 'DC-55', kind: 'account' },
        { id: 'DC-55/shop0/thank', kind: 'conversion' },
      ],
    },
  ],
  [
    'a container',
    'google-tag-manager',
    'https://data.shop.example/gtm.js?id=GTM-ABCD12',
    undefined,
    { hit: 'script', accounts: [{ id: 'GTM-ABCD12', kind: 'container' }] },
  ],
  [
    'Meta, automatic matching',
    'meta-pixel',
    `https://www.facebook.com/tr/?id=7788&ev=Lead&dl=https%3A%2F%2Fshop.example%2F&fbp=fb.1.2.3&ud%5Bem%5D=${HASH}&ud%5Bph%5D=${OTHER}`,
    undefined,
    {
      hit: 'conversion',
      events: ['Lead'],
      accounts: [{ id: '7788', kind: 'pixel' }],
      identifiers: ['fbp', 'ud[em]', 'ud[ph]'],
      personal: [
        { parameter: 'ud[em]', kind: 'email', form: 'hashed', recomputed: true },
        { parameter: 'ud[ph]', kind: 'phone', form: 'hashed' },
      ],
    },
  ],
  [
    'Meta, posted as a form',
    'meta-pixel',
    'https://www.facebook.com/tr/',
    `id=7788&ev=PageView&fbc=fb.1.2.IwAR&udff%5Bem%5D=${OTHER}`,
    {
      hit: 'page-view',
      identifiers: ['fbc', 'udff[em]'],
      personal: [{ parameter: 'udff[em]', kind: 'email', form: 'hashed' }],
    },
  ],
  [
    'LinkedIn, conversion',
    'linkedin-insight-tag',
    'https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=54321&conversionId=777&li_fat_id=0a1b2c3d',
    undefined,
    {
      hit: 'conversion',
      accounts: [
        { id: '54321', kind: 'account' },
        { id: '777', kind: 'conversion' },
      ],
      identifiers: ['li_fat_id'],
    },
  ],
  [
    'LinkedIn, website actions',
    'linkedin-insight-tag',
    'https://px.ads.linkedin.com/wa/?medium=fetch&fmt=g',
    '{"pids":[54321],"scriptVersion":174,"time":1,"domain":"shop.example","signalType":"CLICK","hem":null}',
    { hit: 'event', events: ['CLICK'], account: '54321' },
  ],
  [
    'UET',
    'microsoft-advertising',
    'https://bat.bing.com/action/0?ti=187001&Ver=2&mid=x&vid=0a1b2c&sid=3d4e5f&evt=custom&ea=buy&gv=99&asc=G',
    undefined,
    { hit: 'conversion', accounts: [{ id: '187001', kind: 'pixel' }], consent: { asc: 'G' }, identifiers: ['vid', 'sid'] },
  ],
  [
    'Clarity, an envelope',
    'microsoft-clarity',
    'https://t.clarity.ms/collect',
    '{"e":["0.7.59",3,1200,400,"ab12cd34ef","k9x8y7","1a2b3c",1,0,1],"a":[[4,2,13]]}',
    { hit: 'event', accounts: [{ id: 'ab12cd34ef', kind: 'site' }], identifiers: ['e[5]'] },
  ],
  [
    'TikTok, JSON',
    'tiktok',
    'https://analytics.tiktok.com/api/v2/pixel',
    `{"event":"CompletePayment","message_id":"m","is_onsite":false,"context":{"pixel":{"code":"C4ABCDEF","runtime":"1"},"user":{"anonymous_id":"0a1b2c3d-4e5f","email":"${HASH}"},"ad":{"ttclid":"E.C.P.1"}}}`,
    {
      hit: 'conversion',
      events: ['CompletePayment'],
      accounts: [{ id: 'C4ABCDEF', kind: 'pixel' }],
      identifiers: ['anonymous_id', 'email', 'ttclid'],
      personal: [{ parameter: 'email', kind: 'email', form: 'hashed', recomputed: true }],
    },
  ],
  [
    'Pinterest',
    'pinterest',
    `https://ct.pinterest.com/v3/?tid=2612345&event=checkout&ed=%7B%22value%22%3A9%7D&pd=${encodeURIComponent(JSON.stringify({ em: HASH, np: 'gtm' }))}`,
    undefined,
    {
      hit: 'conversion',
      accounts: [{ id: '2612345', kind: 'pixel' }],
      personal: [{ parameter: 'pd.em', kind: 'email', form: 'hashed', recomputed: true }],
    },
  ],
  [
    'Pinterest, written otherwise',
    'pinterest',
    'https://ct.pinterest.com/v3/?tid=2612345&event=PageVisit',
    undefined,
    { hit: 'page-view', events: ['PageVisit'] },
  ],
  [
    'Snap, posted as a form',
    'snapchat',
    'https://tr.snapchat.com/p',
    `pid=0a1b-2c3d&ev=PAGE_VIEW&u_c1=9f8e7d6c&u_hem=${OTHER}&pl=https%3A%2F%2Fshop.example%2F`,
    {
      hit: 'page-view',
      account: '0a1b-2c3d',
      identifiers: ['u_c1', 'u_hem'],
      personal: [{ parameter: 'u_hem', kind: 'email', form: 'hashed' }],
    },
  ],
  [
    'X, conversion with a plain address',
    'x-ads',
    'https://analytics.twitter.com/1/i/adsct?txn_id=tw-o1abc-x&tw_order_quantity=1&twclid=2abc&email_address=kari.nordmann%40post.example',
    undefined,
    {
      hit: 'conversion',
      account: 'tw-o1abc-x',
      identifiers: ['twclid', 'email_address'],
      personal: [{ parameter: 'email_address', kind: 'email', form: 'plain' }],
    },
  ],
  [
    'X, a page view',
    'x-ads',
    'https://t.co/i/adsct?bci=5&eci=3&event_id=a&events=%5B%5B%22pageview%22%2C%7B%7D%5D%5D&tw_order_quantity=0&tw_sale_amount=0&p_user_id=0&txn_id=o5abc',
    undefined,
    { hit: 'page-view', events: ['pageview'], accounts: [{ id: 'o5abc', kind: 'pixel' }] },
  ],
  [
    'HubSpot, a form with files',
    'hubspot',
    'https://forms-eu1.hsforms.com/submissions/v3/public/submit/formsnext/multipart/25123456/0a1b2c3d',
    undefined,
    { hit: 'conversion', account: '25123456' },
  ],
  [
    'HubSpot, a form',
    'hubspot',
    'https://api.hsforms.com/submissions/v3/integration/submit/123456/0a1b2c3d',
    `{"fields":[{"name":"email","value":"${EMAIL}"}],"context":{"hutk":"0a1b2c3d4e5f","email":"${EMAIL}"}}`,
    { hit: 'conversion', account: '123456', personal: [{ parameter: 'value', kind: 'email', form: 'plain' }, { parameter: 'email', kind: 'email', form: 'plain' }] }, // prettier-ignore
  ],
  [
    'Matomo, a goal',
    'matomo',
    'https://stat.shop.example/matomo.php?idsite=3&rec=1&idgoal=2&_id=0123456789abcdef',
    undefined,
    {
      hit: 'conversion',
      accounts: [
        { id: '3', kind: 'site' },
        { id: '2', kind: 'conversion' },
      ],
    },
  ],
  [
    'Matomo, several hits at once',
    'matomo',
    'https://stat.shop.example/matomo.php',
    '{"requests":["?idsite=3&rec=1&action_name=x&_id=0123456789abcdef","?idsite=3&rec=1&e_c=a"],"send_image":0}',
    { hit: 'page-view', account: '3', identifiers: ['_id'] },
  ],
  [
    'Plausible',
    'plausible',
    'https://plausible.io/api/event',
    '{"n":"pageview","v":4,"u":"https://shop.example/","d":"shop.example","r":null}',
    { hit: 'page-view', accounts: [{ id: 'shop.example', kind: 'site' }] },
  ],
  [
    'TCF, US Privacy, GPP',
    'adform',
    'https://cm.adform.net/pixel?gdpr=1&gdpr_consent=CPabc&us_privacy=1YNN&gpp=DBAA&gpp_sid=2',
    undefined,
    { consent: { gdpr: '1', gdpr_consent: 'CPabc', us_privacy: '1YNN', gpp: 'DBAA', gpp_sid: '2' } },
  ],
];

it.each(cases)('%s', (_, service, url, body, expected) => {
  expect(decodeSignal(service, url, body, KNOWN)).toMatchObject(expected);
});

it.each([
  ['action_name=Hjem', 'page-view'],
  ['e_c=Video&e_a=Play&ca=1', 'event'],
  ['link=https%3A%2F%2Felsewhere.example', 'event'],
  ['download=https%3A%2F%2Fshop.example%2Fa.pdf', 'event'],
  ['search=sko&search_count=3', 'event'],
  ['c_n=banner&c_p=sommer', 'event'],
  ['ping=1', 'ping'],
  ['idgoal=0&ec_id=17', 'conversion'],
  ['idgoal=0&ec_items=%5B%5D', 'event'],
])('Matomo: %s is a %s', (query, hit) => {
  expect(decodeSignal('matomo', `https://stat.shop.example/matomo.php?idsite=3&rec=1&${query}`)?.hit).toBe(hit);
});

it.each([
  ['G110', { ads: 'granted', analytics: 'denied' }, 'cookieless-ping'],
  ['G101', { ads: 'denied', analytics: 'granted' }, 'page-view'],
  ['13l3l3l2l1', undefined, 'page-view'],
  ['13q3q3q3q5', { ads: 'denied', analytics: 'denied' }, 'cookieless-ping'],
  ['13m3n3n3n5', { ads: 'denied', analytics: 'granted' }, 'page-view'],
  ['13v3u3v3v5', { ads: 'granted', analytics: 'denied' }, 'cookieless-ping'],
])('consent mode: %s', (value, claimed, hit) => {
  const name = value.startsWith('G') ? 'gcs' : 'gcd';
  const url = `https://www.google-analytics.com/g/collect?v=2&tid=G-1&${name}=${value}&cid=1.2&en=page_view`;
  const { claimed: told, hit: kind } = decodeSignal('google-analytics', url) ?? {};
  expect([told, kind]).toEqual([claimed, hit]);
});

describe('an e-mail address', () => {
  it('is found in the address of the page that a hit passes on', () => {
    const url = `https://www.facebook.com/tr/?id=1&ev=PageView&dl=${encodeURIComponent(`https://shop.example/takk?epost=${EMAIL}`)}`;
    expect(decodeSignal('meta-pixel', url)?.personal).toEqual([{ parameter: 'dl', kind: 'email', form: 'plain' }]);
  });

  it('is recognised in a hash only by recomputing', () => {
    const url = `https://www.facebook.com/tr/?id=1&ev=PageView&ud%5Bem%5D=${HASH}`;
    expect(decodeSignal('meta-pixel', url)?.personal).toEqual([{ parameter: 'ud[em]', kind: 'email', form: 'hashed' }]);
  });

  it.each([
    'https://www.facebook.com/tr/?id=1&ev=PageView&dl=https%3A%2F%2Fshop.example%2F%40handle%2Fpost',
    'https://www.facebook.com/tr/?id=1&ev=PageView&v=npm%402.1.0',
    `https://www.facebook.com/tr/?id=1&ev=PageView&hash=${HASH}`,
    'https://www.facebook.com/tr/?id=1&ev=PageView&ud%5Bem%5D=',
  ])('is not seen where there is none: %s', (url) => expect(decodeSignal('meta-pixel', url)).not.toHaveProperty('personal'));
});

describe('bodies', () => {
  it('say as much as is left of them where they were cut', () => {
    const body = '{"event":"Pageview","context":{"pixel":{"code":"C4ABCDEF"},"page":{"url":"https://shop.exa';
    expect(decodeSignal('tiktok', 'https://analytics.tiktok.com/api/v2/pixel', body)).toMatchObject({
      hit: 'page-view',
      account: 'C4ABCDEF',
    });
  });
  it.each(['{', '[[[', '{"a":"\\', '%%%=%', '\u0000', `{"x":${'['.repeat(50_000)}`, `"${'\\"'.repeat(20_000)}`])(
    'never harm: %#',
    (body) => {
      const start = performance.now();
      for (const service of ['tiktok', 'google-analytics', 'matomo', 'microsoft-clarity', 'vimeo'])
        expect(() => decodeSignal(service, 'https://x.example/collect?em=1', body)).not.toThrow();
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
