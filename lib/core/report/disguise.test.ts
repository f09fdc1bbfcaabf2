/** First-party disguises and second-hand knowledge, from the recording to the report. */
import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../testing/judge.ts';
import { reading, visit, type VisitBuilder } from '../../testing/builders.ts';
import { disguises } from '../catalog/disguises.ts';
import { catalog } from '../catalog/index.ts';
import { matcher } from '../classify/matcher.ts';
import type { PolicyState } from '../model/artifacts.ts';
import { SEVERITIES } from '../model/finding.ts';
import { wordsFor } from '../words/index.ts';
import { buildReport } from './build.ts';

const SITE = 'https://www.shop.example/';
const report = (built: VisitBuilder, policy: PolicyState = NO_POLICY) =>
  buildReport({ visits: [built.banner().build()], policy, version: '0' });
const findings = (built: VisitBuilder, policy?: PolicyState) =>
  report(built, policy).findings.map(({ severity, audit, service }) => `${severity} ${audit} ${service}`);

describe('shapes of vendors on own hosts', () => {
  it.each([
    ['google-analytics', 'https://sst.shop.example/g/collect?v=2&tid=G-QW12ER34TY&cid=1.2'],
    ['google-analytics', 'https://www.shop.example/metrics/ga/g/c?v=2&tid=G-QW12ER34TY&en=page_view'],
    ['google-analytics', 'https://sst.shop.example/gtag/js?id=G-QW12ER34TY&l=dataLayer'],
    ['google-ads', 'https://sst.shop.example/gtag/js?id=AW-123456789'],
    ['google-tag-manager', 'https://data.shop.example/gtm.js?id=GTM-ABCD12'],
    ['meta-pixel', 'https://shop.example/px/tr/?id=77&ev=PageView&dl=https%3A%2F%2Fshop.example'],
    ['meta-pixel', 'https://capig.shop.example/events/0a1b2c'],
    ['adobe-analytics', 'https://smetrics.shop.example/b/ss/suite/1/JS-2.22.0/s123?AQB=1'],
    ['plausible', 'https://plausible.shop.example/api/event'],
    ['plausible', 'https://shop.example/js/plausible.js'],
    ['matomo', 'https://shop.example/analyse/matomo.php?idsite=1&rec=1'],
    ['piano-analytics', 'https://mesure.shop.example/hit.xiti?s=1&p=x'],
    ['snowplow', 'https://sp.shop.example/i?e=pv&p=web&tv=js-3.5.0'],
  ])('%s: %s', (service, url) => expect(matcher.serviceOf(url)).toBe(service));

  it.each([
    'https://shop.example/collect?tid=1',
    'https://metrics.shop.example/index.html',
    'https://smetrics.example/b/ss/suite/1',
    'https://shop.example/tr?id=77',
    'https://shop.example/wt?p=1',
    'https://shop.example/i?e=pv',
    'https://shop.example/api/event',
    'https://shop.example/gtag/js?id=12',
    'https://data.shop.example/api/products',
  ])('nobody: %s', (url) => expect(matcher.serviceOf(url)).toBe(null));

  it('are of services that exist, each with a path', () => {
    expect(disguises.filter(({ service }) => !catalog.services.has(service))).toEqual([]);
    expect(disguises.filter(({ paths }) => paths.length === 0 || paths.some((path) => path.length < 2))).toEqual([]);
  });
});

describe('a disguise in the report', () => {
  const tagged = () =>
    visit(SITE).request('https://sst.shop.example/g/collect?v=2&tid=G-QW12ER34TY&cid=123.456&en=page_view', { type: 'ping' });

  it('is a class of its own: in the service, the evidence and the words', () => {
    const made = report(tagged());
    expect(made.services).toMatchObject([
      { id: 'google-analytics', disguise: { hosts: ['sst.shop.example'], how: ['own-host'] } },
    ]);
    const finding = made.findings.find(({ audit }) => audit === 'tracking-before-choice');
    expect(finding).toMatchObject({ severity: 'serious', evidence: [{ disguise: 'own-host' }] });
    const said = ['en', 'nb', 'de'].map((language) => wordsFor(language).finding(finding!).seen);
    expect(said[0]).toContain('first-party disguise: by way of sst.shop.example');
    expect(said[1]).toContain('forkledd som førstepart: via sst.shop.example');
    expect(said[2]).toContain('als Erstanbieter getarnt: über sst.shop.example');
  });

  it('is none where the vendor’s own host is asked', () => {
    const plain = visit(SITE).request('https://www.google-analytics.com/g/collect?v=2&tid=G-QW12ER34TY&cid=123.456', {
      type: 'ping',
    });
    expect(report(plain).services[0]).not.toHaveProperty('disguise');
  });

  it('shows by the alias where the browser tells it', () => {
    const named = visit(SITE)
      .add({ kind: 'alias', host: 'xyz.shop.example', canonical: 'shop.eulerian.net' })
      .request('https://xyz.shop.example/col123/-/1', { type: 'image' });
    expect(report(named).services).toMatchObject([{ id: 'eulerian', disguise: { hosts: ['xyz.shop.example'], how: ['cname'] } }]);
  });

  it('is no suspicion against the host that the site itself is on, nor against delivery networks', () => {
    const hosted = visit('https://info.shop.example/')
      .add({ kind: 'alias', host: 'info.shop.example', canonical: 'x.sites.hubspot.net' })
      .add({ kind: 'alias', host: 'static.shop.example', canonical: 'd123.cloudfront.net' })
      .add({ kind: 'alias', host: 'kasse.shop.example', canonical: 'shops.myshopify.com' })
      .request('https://kasse.shop.example/cart.js')
      .request('https://info.shop.example/style.css')
      .request('https://static.shop.example/app.js');
    expect(report(hosted).services).toEqual([]);
  });

  it('leaves self-hosted Matomo without cookies alone', () => {
    const matomo = visit(SITE)
      .request('https://www.shop.example/stat/matomo.js')
      .request('https://www.shop.example/stat/matomo.php?idsite=1&rec=1&action_name=x', { type: 'ping' });
    expect(findings(matomo)).toEqual([]);
  });
});

describe('second-hand knowledge', () => {
  const AD = 'https://ads.kargo.com/exchange/ads?pvi=0a1b2c3d4e5f6071&x=1';
  const tail = () =>
    visit(SITE)
      .request(AD, { type: 'xhr', cookies: { ym_id: 'a9f8e7d6c5b4a392' } })
      .request(AD, { type: 'xhr', cookies: { ym_id: 'a9f8e7d6c5b4a392' } });

  it('never makes more than a moderate finding, whatever the audit', () => {
    const policy = reading('Vi bruker ingen andre tjenester. Alle data blir i EU.')
      .promises('exhaustive', 'Vi bruker ingen andre tjenester.')
      .state();
    const rejected = visit(SITE, { scenario: 'reject-all' }).banner().click('Avvis alle').request(AD, { type: 'xhr', at: 5000, cookies: { ym_id: 'a9f8e7d6c5b4a392' } }).request(AD, { type: 'xhr', cookies: { ym_id: 'a9f8e7d6c5b4a392' } }); // prettier-ignore
    const made = buildReport({ visits: [tail().banner().build(), rejected.build()], policy, version: '0' });
    const ofTail = made.findings.filter(({ service }) => service === 'long-tail/kargo');
    expect(new Set(ofTail.map(({ audit }) => audit))).toEqual(
      new Set(['closed-list', 'tracking-after-rejection', 'tracking-before-choice', 'undeclared-service']),
    );
    for (const { severity } of ofTail)
      expect(SEVERITIES.indexOf(severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf('moderate'));
    expect(made.services.find(({ id }) => id === 'long-tail/kargo')).toMatchObject({
      provenance: 'long-tail',
      name: 'Kargo',
    });
  });

  it('says nothing against a host that got no identifier', () => {
    const plain = visit(SITE).request('https://ads.kargo.com/logo.png', { type: 'image' });
    expect(findings(plain)).toEqual([]);
  });

  it('accepts the name in the policy, in any case of letters', () => {
    const policy = reading('Vi viser annonser med KARGO.', {}).state();
    expect(report(tail(), policy).services).toMatchObject([{ id: 'long-tail/kargo', declared: 'named' }]);
    expect(report(tail(), reading('Vi viser annonser.').state()).services).toMatchObject([{ declared: 'no' }]);
  });

  it('does not take a cookie’s name for proof where its value singles out nobody', () => {
    expect(report(visit(SITE).cookie('ahoy_visitor', 'true', { days: 30 })).services).toEqual([]);
    expect(report(visit(SITE).cookie('ahoy_visitor', 'a9f8e7d6-c5b4-4a39', { days: 30 })).services).toMatchObject([
      { id: 'long-tail/ahoy', purpose: 'analytics' },
    ]);
  });
});
