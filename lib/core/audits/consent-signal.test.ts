import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { googleAnalytics, googleAnalyticsDenied, metaPixel } from '../../testing/vendors.ts';
import { audit } from './consent-signal.ts';

const shop = (scenario: 'no-choice' | 'reject-all' | 'accept-all' = 'no-choice') =>
  visit('https://shop.example/', { scenario }).banner();
const hit = (consent: string) =>
  `https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1372850914.1768204800&en=page_view&${consent}`;

describe('consent-signal', () => {
  it('passes where the signal denies before the choice', () => {
    expect(judge(audit, [shop().with(googleAnalyticsDenied, 500)])).toMatchObject({ outcome: 'pass', reason: 'signals-fit' });
  });

  it('fails, serious, where consent is signalled before the choice or after a rejection', () => {
    expect(judge(audit, [shop().with(googleAnalytics, 500)])).toMatchObject({
      outcome: 'fail',
      short: ['serious google-analytics'],
    });
    const refused = shop('reject-all')
      .click('Avvis alle', { at: 2000 })
      .state('klaro', 'rejected')
      .request(hit('gcs=G101'), { at: 3000, type: 'ping' });
    const { short, findings } = judge(audit, [refused]);
    expect(short).toEqual(['serious google-analytics']);
    expect(findings[0]?.message.values.when).toBe('rejected');
  });

  it('does not take the default of a consent mode that is not in use for a claim', () => {
    const unused = shop().request(hit('gcs=G111&gcd=13l3l3l3l1l1'), { at: 500, type: 'ping' });
    expect(judge(audit, [unused])).toMatchObject({ outcome: 'not-applicable', reason: 'no-signals' });
    const granted = shop().request(hit('gcs=G111&gcd=13r3r3r3r5l1'), { at: 500, type: 'ping' });
    expect(judge(audit, [granted])).toMatchObject({ outcome: 'fail' });
  });

  it('has nothing against signals after the acceptance, nor in services that say nothing', () => {
    const accepted = shop('accept-all').click('Godta alle', { at: 2000 }).state('klaro', 'accepted').with(googleAnalytics, 2500);
    expect(judge(audit, [accepted])).toMatchObject({ outcome: 'not-applicable', short: [] });
    expect(judge(audit, [shop().with(metaPixel, 500)])).toMatchObject({ outcome: 'not-applicable' });
  });

  it('cannot tell from an incomplete recording', () => {
    expect(judge(audit, [shop().gap('lost')])).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });
});
