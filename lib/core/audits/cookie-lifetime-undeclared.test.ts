import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel, session } from '../../testing/vendors.ts';
import { audit } from './cookie-lifetime-undeclared.ts';

const shop = () => visit('https://shop.example/').banner();
/** Long enough to be a whole policy. */
const FILL = 'Vi behandler personopplysninger om deg som kunde. '.repeat(40);
const policy = (more = '') =>
  reading(`Vi bruker Google Analytics. ${more} ${FILL}`).names('google-analytics', 'Google Analytics');

describe('cookie-lifetime-undeclared', () => {
  it('passes where the lifetime is given by name, by pattern, for the service or for all cookies', () => {
    const says = [
      policy('_ga i 2 år').says('cookie-entry', '_ga i 2 år', { name: '_ga', lifetimeDays: 730 }, 'google-analytics'),
      policy('lagres i 2 år').says('cookie-lifetime', 'lagres i 2 år', { days: 730 }, 'google-analytics'),
      policy('inntil 2 år').says('cookie-lifetime', 'inntil 2 år', { days: 730 }),
    ];
    for (const given of says)
      expect(judge(audit, [shop().with(googleAnalytics, 500)], given.state())).toMatchObject({
        outcome: 'pass',
        reason: 'lifetimes-given',
      });
  });

  it('fails, minor, once for all such cookies, and quotes where the service is named', () => {
    const { outcome, short, findings } = judge(
      audit,
      [
        shop().with(googleAnalytics, 500),
        visit('https://shop.example/', { scenario: 'accept-all', id: 'b' }).banner().with(googleAnalytics, 500),
      ],
      policy().state(),
    );
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['minor google-analytics'] });
    expect(findings[0]?.message.values).toMatchObject({ cookies: '_ga', count: 1 });
    expect(findings[0]?.statements[0]?.quote).toBe('Google Analytics');
  });

  it('cannot tell without a policy, from a short notice, or where the cookies stand in another document', () => {
    const visits = [shop().with(googleAnalytics, 500)];
    expect(judge(audit, visits, NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    const notice = reading('Vi bruker Google Analytics.').names('google-analytics', 'Google Analytics').state();
    expect(judge(audit, visits, notice)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-partial' });
    const linked = [
      shop()
        .with(googleAnalytics, 500)
        .page({ links: { 'https://shop.example/informasjonskapsler': 'Informasjonskapsler' } }),
    ];
    expect(judge(audit, linked, policy().state())).toMatchObject({ outcome: 'cannot-tell', reason: 'cookies-elsewhere' });
    const itself = [
      shop()
        .with(googleAnalytics, 500)
        .page({ links: { 'https://shop.example/personvern#cookies': 'Personvern og cookies' } }),
    ];
    expect(judge(audit, itself, policy().state())).toMatchObject({ outcome: 'fail' });
  });

  it('leaves session cookies and services that the policy does not speak of to others', () => {
    expect(judge(audit, [shop().with(session, 300).with(metaPixel, 500)], policy().state())).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-lasting-cookies',
    });
  });
});
