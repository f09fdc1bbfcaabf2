import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, googleAnalyticsDenied, metaPixel, session, tagManager, youTube } from '../../testing/vendors.ts';
import { audit } from './unkept-consent-promise.ts';

const shop = () => visit('https://shop.example/').banner();
const SITE = 'Sporing skjer først når du har samtykket.';
const siteWide = () => reading(SITE).promises('prior-consent', SITE).state();

describe('unkept-consent-promise', () => {
  it('passes where what needs consent waits for it', () => {
    const kept = visit('https://shop.example/', { scenario: 'accept-all' })
      .banner()
      .click('Godta alle', { at: 2000 })
      .state('klaro', 'accepted');
    expect(judge(audit, [kept.with(metaPixel, 2400)], siteWide())).toMatchObject({ outcome: 'pass', reason: 'promises-kept' });
  });

  it('fails, serious, and quotes the sentence that was not kept', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(metaPixel, 500)], siteWide());
    expect([outcome, short]).toEqual(['fail', ['serious meta-pixel']]);
    expect(findings[0]?.statements.map(({ quote }) => quote)).toEqual([SITE]);
    expect(findings[0]?.message.values.when).toBe('before-choice');
  });

  it('fails after a rejection too', () => {
    const refused = visit('https://shop.example/', { scenario: 'reject-all' })
      .banner()
      .click('Avvis alle', { at: 2000 })
      .state('klaro', 'rejected');
    const { short, findings } = judge(audit, [refused.with(metaPixel, 3000)], siteWide());
    expect(short).toEqual(['serious meta-pixel']);
    expect(findings[0]?.message.values.when).toBe('rejected');
  });

  it('does not hold an embed that keeps nothing against a promise about the whole site, but against one about videos', () => {
    expect(judge(audit, [shop().with(youTube, 500)], siteWide())).toMatchObject({ outcome: 'pass' });
    const videos = reading(SITE)
      .promises('prior-consent', SITE, { value: { category: 'video' } })
      .state();
    expect(judge(audit, [shop().with(youTube, 500)], videos).short).toEqual(['moderate youtube']);
  });

  it('applies a promise for a service to it alone, whatever it is', () => {
    const text = 'Trusted Shops lastes bare med ditt samtykke.';
    const own = reading(text).promises('prior-consent', text, { service: 'trusted-shops' }).state();
    const badge = shop().request('https://widgets.trustedshops.com/js/X1234567890ABCDEF.js', { at: 500 }).with(metaPixel, 900);
    expect(judge(audit, [badge], own).short).toEqual(['moderate trusted-shops']);
  });

  it('applies a promise for a purpose to services of that purpose', () => {
    const text = 'Markedsføring skjer bare etter samtykke.';
    const marketing = reading(text)
      .promises('prior-consent', text, { value: { category: 'marketing' } })
      .state();
    expect(judge(audit, [shop().with(metaPixel, 500).with(googleAnalytics, 900)], marketing).short).toEqual([
      'serious meta-pixel',
    ]);
  });

  it('has the confidence of the weaker of promise and sight', () => {
    const hedged = reading(SITE).promises('prior-consent', SITE, { confidence: 0.6 }).state();
    expect(judge(audit, [shop().with(metaPixel, 500)], hedged).findings[0]?.confidence).toBe('medium');
  });

  it('does not apply where the policy promises nothing, or only “if consent was asked”', () => {
    const text = 'Hvis det er bedt om samtykke, skjer behandlingen på grunnlag av det.';
    const hedge = reading(text).promises('consent-if-asked', text).state();
    expect(judge(audit, [shop().with(metaPixel, 500)], hedge)).toMatchObject({ outcome: 'not-applicable', reason: 'no-promise' });
  });

  it('cannot tell without a policy, in an unknown language, or from an incomplete visit', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], NO_POLICY)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-not-given',
    });
    const unknown = reading(SITE, { language: 'und' }).state();
    expect(judge(audit, [shop().with(metaPixel, 500)], unknown)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-language',
    });
    expect(judge(audit, [shop().gap('worker-late')], siteWide())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });

  it('leaves consent platforms, sessions, cookieless pings and a lone tag manager alone', () => {
    const harmless = shop()
      .request('https://consent.cookiebot.com/uc.js?cbid=3f8a2c1e', { at: 200 })
      .with(session, 400)
      .with(tagManager, 600)
      .with(googleAnalyticsDenied, 800);
    expect(judge(audit, [harmless], siteWide())).toMatchObject({ outcome: 'pass', short: [] });
  });
});
