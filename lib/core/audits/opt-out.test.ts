import { describe, expect, it } from 'vitest';
import { reading, visit, type VisitBuilder } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { googleAnalytics } from '../../testing/vendors.ts';
import { audit } from './opt-out.ts';

const TEXT = 'En opt-out-kapsel settes når du klikker her: Deaktiver Google Analytics.';
const policy = reading(TEXT)
  .names('google-analytics', 'Google Analytics')
  .promises('opt-out-link', TEXT, { service: 'google-analytics' })
  .state();
const POLICY = 'https://shop.example/personvern';
/** A person looks at the policy, on which the counter runs too. */
const person = () => visit(POLICY, { scenario: 'manual' }).with(googleAnalytics, 500);
const opted = (words = 'Deaktiver Google Analytics') => person().presses(words, { at: 3000 });
const kept = (run: VisitBuilder) => run.cookie('ga-disable-G-ABCDEF1234', 'true', { at: 3100, days: 3650 });

describe('opt-out', () => {
  it('passes where a cookie keeps the objection, or later pages are left alone', () => {
    expect(judge(audit, [kept(opted())], policy)).toMatchObject({ outcome: 'pass' });
    const quiet = opted().document('https://shop.example/', { at: 5000 });
    expect(judge(audit, [quiet], policy)).toMatchObject({ outcome: 'pass' });
  });

  it('fails, serious, where identifiers go out on a later page, whatever cookie was set', () => {
    const on = kept(opted()).document('https://shop.example/', { at: 5000 }).with(googleAnalytics, 5500);
    const { outcome, short, findings } = judge(audit, [on], policy);
    expect([outcome, short]).toEqual(['fail', ['serious google-analytics']]);
    expect(findings[0]?.message.values.identifier).toBe('cid');
  });

  it('cannot tell where nobody used it, what was clicked was another, or nothing followed', () => {
    const cannot = { outcome: 'cannot-tell', reason: 'no-opt-out' };
    const later = person().document('https://shop.example/', { at: 5000 }).with(googleAnalytics, 5500);
    expect(judge(audit, [later], policy)).toMatchObject(cannot);
    const other = opted('Deaktiver Matomo').document('https://shop.example/', { at: 5000 }).with(googleAnalytics, 5500);
    expect(judge(audit, [other], policy)).toMatchObject(cannot);
    expect(judge(audit, [opted()], policy)).toMatchObject(cannot);
  });

  it('believes no click that the page made itself', () => {
    const forged = person()
      .add({ kind: 'consent', method: 'click', choice: 'unknown', detail: 'Deaktiver Google Analytics', trusted: false }, 3000)
      .document('https://shop.example/', { at: 5000 })
      .with(googleAnalytics, 5500);
    expect(judge(audit, [forged], policy)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('accuses nobody of what was under way at the click', () => {
    const late = opted().request(
      'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1372850914.1768204800&en=scroll',
      { at: 3020, type: 'ping' },
    );
    expect(judge(audit, [late], policy).outcome).toBe('cannot-tell');
  });

  it('does not apply without such a promise', () => {
    expect(judge(audit, [opted()], reading(TEXT).state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
