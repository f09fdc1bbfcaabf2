import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, googleAnalyticsDenied, metaPixel } from '../../testing/vendors.ts';
import { audit } from './anonymity-claim.ts';

const shop = () => visit('https://shop.example/').banner();
const TEXT = 'Google Analytics gir oss bare anonyme tall.';
const policy = (service?: string) =>
  reading(TEXT)
    .promises('anonymised', TEXT, service === undefined ? {} : { service })
    .state();

describe('anonymity-claim', () => {
  it('passes where the service carries no identifier', () => {
    expect(judge(audit, [shop().with(googleAnalyticsDenied, 500)], policy('google-analytics'))).toMatchObject({
      outcome: 'pass',
      short: [],
    });
  });

  it('fails, serious, where it keeps one, and quotes the claim', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(googleAnalytics, 500)], policy('google-analytics'));
    expect([outcome, short]).toEqual(['fail', ['serious google-analytics']]);
    expect(findings[0]?.statements[0]?.quote).toBe(TEXT);
  });

  it('judges only the service of which it is claimed, and no claim about the site or a shortened address', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], policy('google-analytics'))).toMatchObject({
      outcome: 'not-applicable',
      reason: 'service-not-seen',
    });
    expect(judge(audit, [shop().with(googleAnalytics, 500)], policy())).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-promise',
    });
    const ip = reading(TEXT).promises('ip-anonymised', TEXT, { service: 'google-analytics' }).state();
    expect(judge(audit, [shop()], ip)).toMatchObject({ outcome: 'not-applicable' });
  });

  it('cannot tell without a policy or a whole visit', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('lost')], policy('google-analytics'))).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'incomplete',
    });
  });
});

describe('anonymity-claim: shortened addresses and other sites', () => {
  const hit = (more: string) =>
    shop().request(`https://www.google-analytics.com/collect?v=1&tid=UA-12345-1${more}&t=pageview`, { at: 900, type: 'image' });
  const SHORT = 'Google Analytics forkorter IP-adressen.';
  const short = reading(SHORT).promises('ip-anonymised', SHORT, { service: 'google-analytics' }).state();

  it('asks the older Analytics for its mark, and the newer for nothing', () => {
    expect(judge(audit, [hit('&aip=1')], short)).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [hit('')], short).findings).toMatchObject([
      { severity: 'moderate', message: { key: 'anonymity-claim/address' } },
    ]);
    expect(judge(audit, [shop().with(googleAnalytics, 500)], short)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'promise-server',
    });
  });

  it('holds it against nobody that the site is shown totals only', () => {
    const TOTALS = 'Gjennom Google Analytics får vi bare samlede tall.';
    const policy = reading(TOTALS)
      .promises('anonymised', TOTALS, { service: 'google-analytics', value: { scope: 'reports' } })
      .state();
    expect(judge(audit, [shop().with(googleAnalytics, 500)], policy)).toMatchObject({ outcome: 'not-applicable' });
  });

  it('finds a cookie that is the same on every site', () => {
    const SITES = 'LinkedIn følger deg ikke på tvers av nettsteder.';
    const policy = reading(SITES).promises('not-cross-site', SITES, { service: 'linkedin-insight-tag' }).state();
    const value = 'v2-7f3c1a52-8d4e-4b6f';
    const built = shop()
      .request('https://px.ads.linkedin.com/collect?pid=1', {
        at: 500,
        type: 'image',
        setCookie: `bcookie=${value}; domain=.linkedin.com; Max-Age=31536000`,
      })
      .cookie('bcookie', value, { at: 552, domain: 'linkedin.com', days: 365 });
    expect(judge(audit, [built], policy).findings).toMatchObject([
      { service: 'linkedin-insight-tag', message: { key: 'anonymity-claim/cross-site' }, statements: [{ quote: SITES }] },
    ]);
  });

  describe('whose cookie another service is known for', () => {
    const TEXT = 'Google Ads følger deg ikke på tvers av nettsteder.';
    const policy = reading(TEXT).promises('not-cross-site', TEXT, { service: 'google-ads' }).state();
    const VALUE = 'AHWqTUmWxkYbJvQpLtRcNdSeFgHi2kq';
    const ADS = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?random=17';
    const PLAIN = 'https://www.google.com/pagead/1p-conversion/123456789/?random=17';
    const FLOODLIGHT = 'https://ad.doubleclick.net/activity;src=123;type=a;cat=b;ord=1';
    const setCookie = `IDE=${VALUE}; domain=.doubleclick.net; Max-Age=33696000; Secure; SameSite=None`;
    const asking = (url: string, more: object = {}) => shop().request(url, { at: 500, type: 'image', ...more });
    const keeps = (built: ReturnType<typeof shop>, more: object = {}) =>
      built.cookie('IDE', VALUE, { at: 560, domain: 'doubleclick.net', days: 390, ...more });
    const found = { service: 'google-ads', severity: 'moderate', message: { values: { cookies: 'IDE' } } };

    it('finds one that its own request brought, or carried', () => {
      expect(judge(audit, [keeps(asking(ADS, { setCookie }))], policy).findings).toMatchObject([found]);
      const carried = keeps(asking(FLOODLIGHT, { setCookie })).request(ADS, { at: 900, type: 'image', cookies: { IDE: VALUE } });
      expect(judge(audit, [carried], policy).findings).toMatchObject([found]);
    });

    it.each([
      ['of another’s request alone', keeps(asking(FLOODLIGHT, { setCookie })).request(PLAIN, { at: 900, type: 'image' })],
      ['that the browser keeps apart for each site', keeps(asking(ADS, { setCookie }), { partition: 'https://shop.example' })],
      ['that the browser did not keep', asking(ADS, { setCookie }).cookie('lang', 'nb', { at: 560 })],
      [
        'that holds nothing that singles out',
        asking(ADS).cookie('IDE', 'off', { at: 560, domain: 'doubleclick.net', days: 390 }),
      ],
    ])('holds against nobody one %s', (_, built) => {
      expect(judge(audit, [built], policy)).toMatchObject({ outcome: 'pass', short: [] });
    });
  });
});
