/** Cookies, storage keys and rules; addresses of each service are in matcher.requests.test.ts. */
import { describe, expect, it } from 'vitest';
import type { Service } from '../model/catalog.ts';
import { createMatcher, matcher } from './matcher.ts';

describe('cookies', () => {
  const site = 'shop.example';
  it.each([
    ['_ga', site, 'google-analytics', 'analytics'],
    ['_ga_ABC123', `.${site}`, 'google-analytics', 'analytics'],
    ['_gac_UA-1-1', site, 'google-analytics', 'marketing'],
    ['_gat_gtag_UA_1_1', site, 'google-analytics', 'analytics'],
    ['_gcl_au', site, 'google-ads', 'marketing'],
    ['_gcl_aw', site, 'google-ads', 'marketing'],
    ['IDE', '.doubleclick.net', 'google-doubleclick', 'marketing'],
    ['test_cookie', 'doubleclick.net', 'google-doubleclick', 'marketing'],
    ['_GRECAPTCHA', 'www.google.com', 'google-recaptcha', 'security'],
    ['NID', '.google.no', 'google', 'unknown'],
    ['_fbp', site, 'meta-pixel', 'marketing'],
    ['fr', '.facebook.com', 'meta-pixel', 'marketing'],
    ['li_fat_id', site, 'linkedin-insight-tag', 'marketing'],
    ['li_sugr', '.linkedin.com', 'linkedin-insight-tag', 'marketing'],
    ['lidc', '.linkedin.com', 'linkedin-insight-tag', 'necessary'],
    ['bscookie', '.www.linkedin.com', 'linkedin-insight-tag', 'marketing'],
    ['_uetsid', site, 'microsoft-advertising', 'marketing'],
    ['_uetvid', site, 'microsoft-advertising', 'marketing'],
    ['MUID', '.bing.com', 'microsoft-advertising', 'marketing'],
    ['MUID', '.clarity.ms', 'microsoft-clarity', 'analytics'],
    ['CLID', 'www.clarity.ms', 'microsoft-clarity', 'analytics'],
    ['_clck', site, 'microsoft-clarity', 'analytics'],
    ['__hstc', site, 'hubspot', 'marketing'],
    ['hubspotutk', site, 'hubspot', 'marketing'],
    ['visitor_id12345', site, 'salesforce', 'marketing'],
    ['visitor_id12345-hash', site, 'salesforce', 'marketing'],
    ['nQ_userVisitId', site, 'albacross', 'marketing'],
    ['muc_ads', '.t.co', 'x-ads', 'marketing'],
    ['personalization_id', '.twitter.com', 'x-ads', 'marketing'],
    ['tk_ai', site, 'jetpack', 'analytics'],
    ['VISITOR_INFO1_LIVE', '.youtube.com', 'youtube', 'video'],
    ['vuid', '.vimeo.com', 'vimeo', 'video'],
    ['ts', '.paypal.com', 'paypal', 'payment'],
    ['_pk_id.1.1fff', site, 'matomo', 'analytics'],
    ['CookieConsent', site, 'cookiebot', 'consent'],
    ['_hjSessionUser_123', site, 'hotjar', 'analytics'],
  ])('%s on %s: %s', (name, domain, service, purpose) => {
    expect(matcher.cookie(name, domain, site)).toMatchObject({ service, purpose });
  });

  it.each([
    ['fr', site],
    ['IDE', site],
    ['lidc', 'linkedin.com.example'],
    ['NID', 'notgoogle.com'],
    ['visitor_identity', site],
    ['_gallery', site],
    ['ts', site],
    ['PHPSESSID', site],
    ['', site],
  ])('nobody: %s on %s', (name, domain) => expect(matcher.cookie(name, domain, site)).toBe(null));

  it('of a network in front of a vendor are the vendor’s, of the site’s own are the network’s', () => {
    expect(matcher.cookie('__cf_bm', '.hubspot.com', site)).toMatchObject({ service: 'hubspot', purpose: 'security' });
    expect(matcher.cookie('AWSALBCORS', 'app.criteo.com', site)).toMatchObject({ service: 'criteo', purpose: 'necessary' });
    expect(matcher.cookie('__cf_bm', `.${site}`, site)).toMatchObject({ service: 'cloudflare', purpose: 'security' });
    expect(matcher.cookie('__cf_bm', '.unknown.example', site)).toMatchObject({ service: 'cloudflare' });
    expect(matcher.cookie('_ga', '.hubspot.com', site)).toMatchObject({ service: 'google-analytics' });
  });

  it('are known by storage key too', () => {
    expect(matcher.storage('ph_phc_abc_posthog')).toBe('posthog');
    expect(matcher.storage('rc::a')).toBe('google-recaptcha');
    expect(matcher.storage('cart')).toBe(null);
  });
});

describe('any catalogue', () => {
  const service = (id: string, hosts: Service['hosts']): Service => ({
    id,
    name: id,
    organization: 'o',
    purpose: 'analytics',
    consent: { needed: 'yes', why: '' },
    hosts,
    cookies: [],
    names: {},
    examples: { match: [] },
    source: ['https://vendor.example/'],
    checked: '2026-11-22',
  });
  const own = createMatcher({
    version: 'test',
    organizations: new Map(),
    services: new Map(
      [
        service('whole', [{ host: 'vendor.example' }]),
        service('part', [{ host: 'vendor.example', paths: ['/part/'] }]),
        service('exact', [{ host: 'tag.vendor.example', exact: true }]),
        service('below', [{ host: 'maker.example', below: true }]),
        service('star', [{ host: 'cdn.example', paths: ['/*/sdk.js$'] }]),
        service('param', [{ host: 'cdn.example', paths: ['/js'], params: ['id=A-'] }]),
      ].map((entry) => [entry.id, entry]),
    ),
  });
  it.each([
    ['https://a.vendor.example/', 'whole'],
    ['https://a.vendor.example/part/x', 'part'],
    ['https://tag.vendor.example/part/x', 'exact'],
    ['https://x.tag.vendor.example/', 'whole'],
    ['https://tag.maker.example/', 'below'],
    ['https://www.maker.example/', null],
    ['https://maker.example/', null],
    ['https://legal.maker.example/privacy-policy', null],
    ['https://api.legal.maker.example/', 'below'],
    ['https://www2.maker.example/', 'below'],
    ['https://cdn.example/no/sdk.js', 'star'],
    ['https://cdn.example/no/sdk.js?v=1', 'star'],
    ['https://cdn.example/no/sdk.json', null],
    ['https://cdn.example/no?x=/sdk.js', null],
    ['https://cdn.example/js?x=1&id=A-1', 'param'],
    ['https://cdn.example/js?id=B-1&u=?id=A-1', null],
    ['https://cdn.example/js?xid=A-1', null],
    ['https://cdn.example/js#id=A-1', null],
  ])('%s → %s', (url, id) => expect(own.serviceOf(url)).toBe(id));
});
