import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { googleAnalytics, googleAnalyticsDenied } from '../../testing/vendors.ts';
import { audit } from './cookieless-ping.ts';

const shop = (scenario: 'no-choice' | 'reject-all' = 'no-choice') => visit('https://shop.example/', { scenario }).banner();

// No pass: where no pings are seen there is nothing to pass; the audit does not apply.
describe('cookieless-ping', () => {
  it('only mentions pings before the choice', () => {
    expect(judge(audit, [shop().with(googleAnalyticsDenied, 500)])).toMatchObject({
      outcome: 'fail',
      short: ['info google-analytics'],
    });
  });

  it('fails, moderate, for pings after a rejection, told once', () => {
    const refused = shop('reject-all')
      .with(googleAnalyticsDenied, 500)
      .click('Avvis alle', { at: 2000 })
      .state('klaro', 'rejected')
      .with(googleAnalyticsDenied, 3000);
    expect(judge(audit, [refused])).toMatchObject({ outcome: 'fail', short: ['moderate google-analytics'] });
  });

  it('leaves full hits to the tracking audits', () => {
    expect(judge(audit, [shop().with(googleAnalytics, 500)])).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-pings',
      short: [],
    });
  });

  it('cannot tell from an incomplete recording', () => {
    expect(judge(audit, [shop().gap('lost')])).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });
});
