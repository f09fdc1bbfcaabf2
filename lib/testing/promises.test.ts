/** What must hold of every table of promises: a promise is contradicted where, and only where, a finding quotes it. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../core/model/report.ts';
import { buildReport } from '../core/report/build.ts';
import { reading, visit, type VisitBuilder } from './builders.ts';
import { falseAlarms } from './golden/false-alarms.ts';
import { indications } from './golden/indications.ts';
import { readPolicies } from './golden/read-policies.ts';
import { googleAnalytics, metaPixel, session, youTube } from './vendors.ts';

type Rows = NonNullable<Report['promises']>;
const reportOf = (visits: VisitBuilder[], policy: Parameters<typeof buildReport>[0]['policy']) =>
  buildReport({ visits: visits.map((built) => built.build()), policy, version: '1.0.0' });

describe.each([...falseAlarms, ...indications, ...readPolicies])('promises of “$name”', ({ visits, policy }) => {
  const { promises = [], findings } = reportOf(visits, policy);
  const at = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  const tests = new Set(promises.map(({ audit }) => audit));

  it('are contradicted where a finding of the same audit quotes them', () => {
    const quoted = findings
      .filter(({ audit }) => tests.has(audit))
      .flatMap(({ audit, statements }) => statements.map((span) => `${audit} ${at(span)}`));
    const broken = promises
      .filter(({ verdict }) => verdict === 'contradicted')
      .map(({ audit, statement }) => `${audit} ${at(statement)}`);
    const rows = new Set(promises.map(({ audit, statement }) => `${audit} ${at(statement)}`));
    expect(new Set(broken)).toEqual(new Set(quoted.filter((key) => rows.has(key))));
  });

  it('are shown by rows that are there', () => {
    for (const { verdict, evidence } of promises) {
      if (verdict === 'contradicted' || verdict === 'confirmed') expect(evidence.length).toBeGreaterThan(0);
      for (const { visit: id, ordinal } of evidence)
        expect(visits.map((built) => built.build()).find((one) => one.id === id)?.observations[ordinal]?.ordinal).toBe(ordinal);
    }
  });
});

describe('each verdict', () => {
  const SAID =
    'Google Analytics settes først når du har samtykket. _ga varer i 400 dager. Videoer lastes først etter klikk. Vi lagrer logger i 7 dager.';
  const policy = reading(SAID)
    .names('google-analytics', 'Google Analytics')
    .promises('prior-consent', 'Google Analytics settes først når du har samtykket.', { service: 'google-analytics' })
    .says('cookie-lifetime', '_ga varer i 400 dager', { cookie: '_ga', days: 400 }, 'google-analytics')
    .promises('click-to-load', 'Videoer lastes først etter klikk.', { service: 'youtube' })
    .says('retention', 'Vi lagrer logger i 7 dager', { days: 7, holder: 'site' })
    .state();
  const before = (id = 'a') => visit('https://shop.example/', { id }).banner().with(session, 300);
  const accepted = () =>
    visit('https://shop.example/', { scenario: 'accept-all', id: 'b' })
      .banner()
      .with(session, 300)
      .click('Godta alle', { at: 2000 })
      .state('klaro', 'accepted');
  const verdicts = (...visits: VisitBuilder[]) =>
    ((reportOf(visits, policy).promises ?? []) as Rows).map(({ verdict }) => verdict);

  it('is confirmed by a whole visit that waits and one in which it ran after consent', () => {
    expect(verdicts(before(), accepted().with(googleAnalytics, 2500))).toEqual([
      'confirmed',
      'confirmed',
      'declared-not-observed',
      'not-observable',
    ]);
  });

  it('is contradicted by what ran too early, loaded unasked or lived too long', () => {
    const early = before().with(googleAnalytics, 700).with(youTube, 900);
    expect(verdicts(early)).toEqual(['contradicted', 'confirmed', 'contradicted', 'not-observable']);
    const longer = accepted().cookie('_ga', 'GA1.1.1372850914.1768204800', { at: 2600, days: 700 });
    expect(verdicts(longer)[1]).toBe('contradicted');
  });

  it('is not confirmed by nothing: what never ran, a recording with a hole, a choice nobody verified', () => {
    expect(verdicts(before(), accepted())).toEqual([
      'declared-not-observed',
      'declared-not-observed',
      'declared-not-observed',
      'not-observable',
    ]);
    expect(verdicts(before().gap('lost'))[0]).toBe('not-observable');
    const unverified = visit('https://shop.example/', {
      scenario: 'accept-all',
      result: { status: 'cannot-tell', reason: 'no banner was found' },
    });
    expect(verdicts(unverified.gap('lost').with(googleAnalytics, 2500))[0]).not.toBe('confirmed');
  });

  it('is given to one sentence once, and by what a rejection shows, too', () => {
    const rejected = visit('https://shop.example/', { scenario: 'reject-all' })
      .banner()
      .click('Avvis alle', { at: 1000 })
      .state('klaro', 'rejected')
      .with(metaPixel, 2000)
      .with(googleAnalytics, 2600);
    expect(verdicts(rejected)[0]).toBe('contradicted');
  });
});

describe('that a service does not follow across sites', () => {
  const SAYS = 'Google Ads følger deg ikke på tvers av nettsteder.';
  const policy = reading(SAYS).promises('not-cross-site', SAYS, { service: 'google-ads' }).state();
  const VALUE = 'AHWqTUmWxkYbJvQpLtRcNdSeFgHi2kq';
  const asked = () =>
    visit('https://shop.example/', { scenario: 'accept-all' }).request(
      'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?random=17',
      { at: 500, type: 'image', setCookie: `IDE=${VALUE}; domain=.doubleclick.net; Max-Age=33696000; Secure; SameSite=None` },
    );
  const verdict = (built: VisitBuilder) => reportOf([built], policy).promises?.map((one) => one.verdict);

  it('is contradicted by a cookie of the vendor that its request brought, and cannot be seen where it has another identifier', () => {
    expect(verdict(asked().cookie('IDE', VALUE, { at: 560, domain: 'doubleclick.net', days: 390 }))).toEqual(['contradicted']);
    const own = visit('https://shop.example/', { scenario: 'accept-all' })
      .request('https://www.google.com/pagead/1p-conversion/123456789/?random=17', { at: 500, type: 'image' })
      .cookie('_gcl_au', '1.1.1029384756.1768204800', { at: 560, days: 90 });
    expect(verdict(own)).toEqual(['not-observable']);
  });
});
