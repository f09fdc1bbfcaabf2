import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel, session } from '../../testing/vendors.ts';
import { audit } from './necessary-only-default.ts';

const shop = () => visit('https://shop.example/').banner();
const TEXT = 'Som standard settes bare nødvendige informasjonskapsler.';
const policy = () => reading(TEXT).promises('necessary-only-default', TEXT).state();

describe('necessary-only-default', () => {
  it('passes with session and forgery token alone', () => {
    expect(judge(audit, [shop().with(session, 300)], policy())).toMatchObject({ outcome: 'pass', reason: 'promises-kept' });
  });

  it('fails, serious, for an analytics cookie before any choice, and names it', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(googleAnalytics, 500)], policy());
    expect([outcome, short]).toEqual(['fail', ['serious google-analytics']]);
    expect(findings[0]?.message.values.cookies).toBe('_ga');
    expect(findings[0]?.statements[0]?.quote).toBe(TEXT);
  });

  it('is moderate for a cookie that singles out nobody', () => {
    expect(judge(audit, [shop().cookie('_gat', '1', { at: 500, days: 0.001 })], policy()).short).toEqual([
      'moderate google-analytics',
    ]);
  });

  it('does not count what was set after the acceptance', () => {
    const after = visit('https://shop.example/', { scenario: 'accept-all' })
      .banner()
      .click('Godta alle', { at: 2000 })
      .state('klaro', 'accepted');
    expect(judge(audit, [after.with(metaPixel, 2400)], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('does not count an attempt that the browser refused, nor a request without a cookie', () => {
    const refused = shop().request('https://px.ads.linkedin.com/collect?pid=1', {
      at: 500,
      type: 'image',
      setCookie: 'bcookie=v2-7f3c1a52-8d4e-4b6f; domain=.linkedin.com; Max-Age=31536000',
    });
    expect(judge(audit, [refused], policy())).toMatchObject({ outcome: 'pass', short: [] });
  });

  it('cannot tell of long-lived cookies whose purpose nobody knows', () => {
    const unknown = shop().cookie('zqx_visitor', 'a81f3c77d20b4e59', { at: 500, days: 300 });
    expect(judge(audit, [unknown], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'unknown-cookies' });
  });

  it('never counts the consent platform’s own state', () => {
    const state = shop().cookie('klaro', '{"meta":false,"analytics":false}', { at: 400, days: 120 });
    expect(judge(audit, [state], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('cannot tell without a policy or without cookies in the recording, and does not apply without the promise', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-not-given' });
    expect(judge(audit, [shop().gap('no-cookies')], policy())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-cookies-seen',
    });
    expect(judge(audit, [shop().with(metaPixel, 500)], reading('Velkommen.').state())).toMatchObject({
      outcome: 'not-applicable',
    });
  });
});
