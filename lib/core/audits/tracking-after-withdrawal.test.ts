import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { googleAnalyticsDenied, metaPixel } from '../../testing/vendors.ts';
import { audit } from './tracking-after-withdrawal.ts';

const withdrawn = (scenario: 'withdraw' | 'manual' = 'withdraw') =>
  visit('https://shop.example/', { scenario })
    .banner()
    .click('Godta alle', { at: 2000 })
    .state('klaro', 'accepted')
    .with(metaPixel, 2500)
    .click('Avvis alle', { at: 6000 })
    .state('klaro', 'rejected');

describe('tracking-after-withdrawal', () => {
  it('passes where withdrawing works, whatever ran while consent was given', () => {
    expect(judge(audit, [withdrawn()])).toMatchObject({ outcome: 'pass', reason: 'nothing-ran' });
  });

  it('fails, critical, where the pixel goes on', () => {
    expect(judge(audit, [withdrawn().with(metaPixel, 7000)])).toMatchObject({ outcome: 'fail', short: ['critical meta-pixel'] });
    expect(judge(audit, [withdrawn('manual').with(metaPixel, 7000)])).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell where nobody withdrew', () => {
    expect(judge(audit, [visit('https://shop.example/').with(metaPixel, 700)])).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-withdrawn',
    });
  });

  it('leaves cookieless pings and what was in flight alone', () => {
    const inFlight = visit('https://shop.example/', { scenario: 'withdraw' })
      .banner()
      .click('Godta alle', { at: 2000 })
      .state('klaro', 'accepted')
      .request('https://www.facebook.com/tr/?id=1234567890&ev=PageView', { at: 5900, type: 'image' })
      .click('Avvis alle', { at: 6000 })
      .state('klaro', 'rejected')
      .with(googleAnalyticsDenied, 7000);
    expect(judge(audit, [inFlight])).toMatchObject({ outcome: 'pass', short: [] });
  });
});
