import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, session } from '../../testing/vendors.ts';
import { audit } from './browser-settings-as-consent.ts';

const bare = () => visit('https://shop.example/');
const TEXT = 'Du kan stille inn nettleseren til ikke å akseptere informasjonskapsler.';
const policy = () => reading(TEXT).says('browser-settings-only', TEXT, {}, null, 0.7).state();

describe('browser-settings-as-consent', () => {
  it('fails where tracking runs and the policy offers nothing else', () => {
    const { outcome, short, findings } = judge(audit, [bare().with(googleAnalytics, 500)], policy());
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate -'] });
    expect(findings[0]).toMatchObject({
      statements: [{ quote: TEXT }],
      message: { values: { services: expect.stringContaining('Google Analytics') as string } },
    });
  });

  it('passes where the site asks in a banner all the same', () => {
    expect(judge(audit, [bare().banner().with(googleAnalytics, 500)], policy())).toMatchObject({
      outcome: 'pass',
      reason: 'banner-asks',
    });
  });

  it('cannot tell without a policy, or where a document on cookies is linked', () => {
    expect(judge(audit, [bare()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    const linked = bare()
      .with(googleAnalytics, 500)
      .page({ links: { 'https://shop.example/cookies': 'Cookies' } });
    expect(judge(audit, [linked], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'cookies-elsewhere' });
  });

  it('does not ask a site that keeps only what is necessary', () => {
    expect(judge(audit, [bare().with(session, 300)], policy())).toMatchObject({
      outcome: 'not-applicable',
      reason: 'nothing-to-ask',
    });
  });
});
