import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './cookie-lifetime.ts';

const GCL = '1.1.448920117.1768204800';
const shop = () => visit('https://shop.example/').banner();
const entry = (name: string, lifetimeDays: number | null, quote = `${name}: lagres`) =>
  reading(`Kapsler. ${quote}. Slutt.`).says('cookie-entry', quote, { name, lifetimeDays }, null).state();

describe('cookie-lifetime', () => {
  it('passes within the period, tolerance one day', () => {
    expect(judge(audit, [shop().cookie('_gcl_au', GCL, { days: 90 })], entry('_gcl_au', 90))).toMatchObject({
      outcome: 'pass',
      reason: 'lifetimes-kept',
    });
    expect(judge(audit, [shop().cookie('_gcl_au', GCL, { days: 90.9 })], entry('_gcl_au', 90))).toMatchObject({
      outcome: 'pass',
    });
  });

  it('fails, serious, for a tracking cookie that outlives it, and cites the cookie and the sentence', () => {
    const built = shop().cookie('_gcl_au', GCL, { days: 90 }).build();
    const { outcome, short, findings } = judge(audit, [built], entry('_gcl_au', 30));
    expect([outcome, short]).toEqual(['fail', ['serious google-ads']]);
    expect(findings[0]?.message.values).toMatchObject({ cookie: '_gcl_au', days: 90, declared: 30 });
    expect(built.observations[findings[0]?.evidence[0]?.ordinal ?? -1]).toMatchObject({ kind: 'cookie', name: '_gcl_au' });
    expect(findings[0]?.statements[0]?.quote).toBe('_gcl_au: lagres');
  });

  it('is moderate for another cookie', () => {
    expect(judge(audit, [shop().cookie('kurv', 'abc', { days: 30 })], entry('kurv', 0)).short).toEqual(['moderate -']);
  });

  it('applies a lifetime for a service to all its cookies, and lets the cookie’s own beat it', () => {
    const text = 'Google Ads: 30 dager.';
    const service = reading(text).says('cookie-lifetime', text, { days: 30 }, 'google-ads').state();
    expect(judge(audit, [shop().cookie('_gcl_au', GCL, { days: 90 })], service).short).toEqual(['serious google-ads']);

    const both = reading(`${text} _gcl_au: 90 dager`)
      .says('cookie-lifetime', text, { days: 30 }, 'google-ads')
      .says('cookie-entry', '_gcl_au: 90 dager', { name: '_gcl_au', lifetimeDays: 90 }, 'google-ads')
      .state();
    expect(judge(audit, [shop().cookie('_gcl_au', GCL, { days: 90 })], both)).toMatchObject({ outcome: 'pass' });
  });

  it.each(['_ga_*', '_ga_<container-id>', '_ga_XXXXXX', '_ga_[ID]', '_ga_{property}', '_ga_#'])(
    'reads the name pattern %s',
    (name) => {
      const cookie = shop().cookie('_ga_ABC123', 'GS1.1.1768204800.1.1.1768204900.0.0.0', { days: 400 });
      expect(judge(audit, [cookie], entry(name, 365)).outcome).toBe('fail');
    },
  );

  it('takes the longest time that was seen', () => {
    const twice = shop().cookie('_gcl_au', GCL, { at: 400, days: 10 }).cookie('_gcl_au', GCL, { at: 9000, days: 60 });
    expect(judge(audit, [twice], entry('_gcl_au', 30)).findings[0]?.message.values.days).toBe(60);
  });

  it('measures from the header, from max-age before expires', () => {
    const header = shop().gap('no-cookies').request('https://shop.example/x', {
      at: 500,
      setCookie: 'promo=abcdef123456; Max-Age=5184000; Expires=Wed, 13 Jan 2027 08:00:00 GMT',
    });
    expect(judge(audit, [header], entry('promo', 30)).findings[0]?.message.values.days).toBe(60);
  });

  it('never compares a period for which a company keeps data', () => {
    const text = 'LinkedIn sletter opplysningene etter 90 dager.';
    const retention = reading(text).says('retention', text, { days: 90, holder: 'vendor' }, 'linkedin-insight-tag').state();
    expect(judge(audit, [shop().cookie('li_gc', 'MTswOzE3MDAwMDAwMDA', { days: 180 })], retention)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-lifetimes',
    });
  });

  it('cannot tell without a policy, without cookies, or where the cookie was never seen', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-not-given' });
    expect(judge(audit, [shop().gap('no-cookies')], entry('_gcl_au', 30))).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-cookies-seen',
    });
    expect(judge(audit, [shop()], entry('_gcl_au', 30))).toMatchObject({ outcome: 'cannot-tell', reason: 'lifetimes-unmet' });
    expect(judge(audit, [shop()], entry('_gcl_au', null))).toMatchObject({ outcome: 'not-applicable' });
  });

  it('does not judge a deletion or an attempt that the jar refused', () => {
    const deleted = shop()
      .scriptCookie('_gcl_au=; expires=Thu, 01 Jan 1970 00:00:00 GMT')
      .scriptCookie(`_gcl_au=${GCL}; max-age=7776000`);
    expect(judge(audit, [deleted], entry('_gcl_au', 30))).toMatchObject({ outcome: 'cannot-tell', reason: 'lifetimes-unmet' });
  });
});
