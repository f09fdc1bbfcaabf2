import { describe, expect, it } from 'vitest';
import type { Signal } from '../model/catalog.ts';
import { decodeSignal } from './signal.ts';

/** Without what signal.vendors.test.ts looks at. */
function plain(signal: Signal | null): unknown {
  const { accounts: _, events: __, claimed: ___, ...rest } = signal ?? {};
  return rest;
}
const ga = (query: string) =>
  decodeSignal('google-analytics', `https://region1.google-analytics.com/g/collect?v=2&tid=G-QW12&${query}`);

describe('Google Analytics', () => {
  it('reads property, hit, consent and client id', () => {
    expect(ga('cid=12.34&en=page_view&gcs=G111&gcd=13r3r3r2r5&npa=0&dma=1&uid=u7')).toEqual({
      hit: 'page-view',
      events: ['page_view'],
      account: 'G-QW12',
      accounts: [{ id: 'G-QW12', kind: 'property' }],
      claimed: { ads: 'granted', analytics: 'granted' },
      cookieless: false,
      identifiers: ['cid', 'uid'],
      consent: { gcs: 'G111', gcd: '13r3r3r2r5', npa: '0', dma: '1' },
    });
  });
  it('knows a ping without storage, whose client id is drawn anew', () => {
    expect(ga('cid=12.34&en=page_view&gcs=G100')).toMatchObject({ cookieless: true });
    expect(ga('cid=12.34&en=page_view&gcs=G100')).not.toHaveProperty('identifiers');
  });
  it('goes by the analytics part of the consent, not the advertising part', () => {
    expect(ga('cid=1&gcs=G110')?.cookieless).toBe(true);
    expect(ga('cid=1&gcs=G101')?.cookieless).toBe(false);
  });
  it('reads gcd where gcs is missing', () => {
    expect(ga('cid=1&gcd=13p3p3p2p5')?.cookieless).toBe(true);
    expect(ga('cid=1&gcd=11t1t1t1t5')?.cookieless).toBe(false);
    expect(ga('cid=1&gcd=13l3l3l3l1')).not.toHaveProperty('cookieless');
  });
  it('says nothing of storage where consent mode is not in use, except without client id', () => {
    expect(plain(ga('cid=1&en=scroll'))).toEqual({ hit: 'event', account: 'G-QW12', identifiers: ['cid'] });
    expect(ga('en=scroll')?.cookieless).toBe(true);
  });
  it('does not call a hit cookieless whose parameters are in a body that was not seen', () => {
    const url = 'https://www.google-analytics.com/collect';
    expect(decodeSignal('google-analytics', url)).not.toHaveProperty('cookieless');
    expect(plain(decodeSignal('google-analytics', url, 'v=1&t=pageview&tid=UA-1-1&cid=5.6'))).toEqual({
      hit: 'page-view',
      account: 'UA-1-1',
      identifiers: ['cid'],
    });
  });
  it('takes the event from the first line of a batch', () => {
    const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-QW12&cid=1';
    expect(decodeSignal('google-analytics', url, 'en=page_view&_et=1\r\nen=scroll')?.hit).toBe('page-view');
  });
  it('knows conversions and scripts', () => {
    expect(ga('cid=1&en=generate_lead&_c=1')?.hit).toBe('conversion');
    expect(plain(decodeSignal('google-analytics', 'https://www.googletagmanager.com/gtag/js?id=G-QW12'))).toEqual({
      hit: 'script',
      account: 'G-QW12',
    });
  });
});

describe.each([
  [
    'google-ads',
    'https://www.google.no/pagead/1p-conversion/987/?label=aB&auid=1.2&gcs=G111',
    { hit: 'conversion', account: 'AW-987', identifiers: ['auid'], cookieless: false, consent: { gcs: 'G111' } },
  ],
  [
    'google-ads',
    'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/987/?data=event%3Dpage_view',
    { hit: 'page-view', account: 'AW-987' },
  ],
  [
    'google-ads',
    'https://pagead2.googlesyndication.com/ccm/collect?tid=AW-987&gcs=G100&auid=1.2',
    { hit: 'cookieless-ping', account: 'AW-987', cookieless: true, consent: { gcs: 'G100' } },
  ],
  [
    'google-doubleclick',
    'https://55.fls.doubleclick.net/activityi;src=55;type=a;cat=b;auiddc=7.8;gdpr=1;gdpr_consent=CPabc?',
    { hit: 'conversion', account: 'DC-55', identifiers: ['auiddc'], consent: { gdpr: '1', gdpr_consent: 'CPabc' } },
  ],
  ['google-tag-manager', 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12', { hit: 'script', account: 'GTM-AB12' }],
  [
    'meta-pixel',
    'https://www.facebook.com/tr/?id=77&ev=PageView&fbp=fb.1.2.3&ud%5Bem%5D=aa11',
    { hit: 'page-view', account: '77', identifiers: ['fbp', 'ud[em]'] },
  ],
  ['meta-pixel', 'https://www.facebook.com/tr/?id=77&ev=Purchase&fbc=', { hit: 'conversion', account: '77' }],
  ['meta-pixel', 'https://connect.facebook.net/signals/config/77?v=2.9', { account: '77' }],
  [
    'linkedin-insight-tag',
    'https://px.ads.linkedin.com/collect/?pid=5&conversionId=9&fmt=gif',
    { hit: 'conversion', account: '5' },
  ],
  [
    'microsoft-advertising',
    'https://bat.bing.com/action/0?ti=18&evt=pageLoad&vid=v1&sid=s1&msclkid=N&asc=G',
    { hit: 'page-view', account: '18', identifiers: ['vid', 'sid'], cookieless: false, consent: { asc: 'G' } },
  ],
  [
    'microsoft-advertising',
    'https://bat.bing.com/action/0?ti=18&evt=pageLoad&asc=D',
    { hit: 'cookieless-ping', account: '18', cookieless: true, consent: { asc: 'D' } },
  ],
  ['microsoft-clarity', 'https://www.clarity.ms/tag/ab12cd34ef', { hit: 'script', account: 'ab12cd34ef' }],
  [
    'hubspot',
    'https://track-eu1.hubspot.com/__ptq.gif?k=1&a=123456&vi=aa&u=bb&b=cc',
    { hit: 'page-view', account: '123456', identifiers: ['vi', 'u', 'b'] },
  ],
  ['hubspot', 'https://js-eu1.hs-scripts.com/123456.js', { hit: 'script', account: '123456' }],
  [
    'x-ads',
    'https://t.co/1/i/adsct?txn_id=o1ab&p_user_id=0&twclid=zz',
    { hit: 'event', account: 'o1ab', identifiers: ['twclid'] },
  ],
  [
    'matomo',
    'https://stat.shop.example/matomo.php?idsite=3&_id=0123456789abcdef&rec=1',
    { hit: 'page-view', account: '3', identifiers: ['_id'] },
  ],
  [
    'adform',
    'https://cm.adform.net/pixel?gdpr=0&us_privacy=1---&gpp=DBAA',
    { consent: { gdpr: '0', us_privacy: '1---', gpp: 'DBAA' } },
  ],
])('%s', (service, url, signal) => {
  it(url, () => expect(plain(decodeSignal(service, url))).toEqual(signal));
});

describe('hostile input', () => {
  it.each([
    'https://x.example/?%E0%A4%A=1&tid=%',
    'https://x.example/g/collect?&&==&=&tid',
    'not a url',
    '',
    'https://x.example',
    'https://x.example/;;;?;?;',
  ])('%s', (url) => {
    expect(() => decodeSignal('google-analytics', url, '=\n&')).not.toThrow();
    expect(() => decodeSignal('meta-pixel', url, '{"a":1}')).not.toThrow();
  });
  it('says nothing where there is nothing to read', () => {
    expect(decodeSignal('vimeo', 'https://player.vimeo.com/video/1')).toBe(null);
    expect(decodeSignal('constructor', 'https://x.example/?a=1')).toBe(null);
  });
});
