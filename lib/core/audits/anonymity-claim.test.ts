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
    expect(judge(audit, [shop().with(googleAnalytics, 500)], ip)).toMatchObject({ outcome: 'not-applicable' });
  });

  it('cannot tell without a policy or a whole visit', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('lost')], policy('google-analytics'))).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'incomplete',
    });
  });
});
