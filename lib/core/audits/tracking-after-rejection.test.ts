import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { googleAnalytics, googleAnalyticsDenied, metaPixel, session, tagManager, youTube } from '../../testing/vendors.ts';
import { audit } from './tracking-after-rejection.ts';

const rejected = () =>
  visit('https://shop.example/', { scenario: 'reject-all' })
    .banner()
    .click('Avvis alle', { at: 2000 })
    .state('klaro', 'rejected');

describe('tracking-after-rejection', () => {
  it('passes where a verified rejection holds', () => {
    expect(judge(audit, [rejected().with(session, 3000)])).toMatchObject({ outcome: 'pass', reason: 'nothing-ran' });
  });

  it('fails, critical, where an identifier goes out although everything was rejected', () => {
    expect(judge(audit, [rejected().with(metaPixel, 3000)])).toMatchObject({ outcome: 'fail', short: ['critical meta-pixel'] });
  });

  it('fails for a service that ran before and goes on with new requests', () => {
    const goesOn = visit('https://shop.example/', { scenario: 'reject-all' })
      .banner()
      .with(googleAnalytics, 500)
      .click('Avvis alle', { at: 2000 })
      .state('klaro', 'rejected')
      .request('https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1372850914.1768204800&en=scroll', {
        at: 4000,
        type: 'ping',
      });
    expect(judge(audit, [goesOn]).short).toEqual(['critical google-analytics']);
  });

  it('sees what the click itself set off, where the page’s clock puts it after our click', () => {
    const pixel = 'https://px.ads.linkedin.com/collect/?pid=77&fmt=gif';
    const clicked = () =>
      visit('https://shop.example/', { scenario: 'reject-all' })
        .banner()
        .add({ kind: 'consent', method: 'automation', choice: 'rejected', detail: 'Avvis alle' }, 2000)
        .state('klaro', 'rejected', { at: 2100 });
    const told = clicked().call(pixel, 'https://shop.example/app.js', { at: 2001 }).request(pixel, { at: 2004, type: 'image' });
    expect(judge(audit, [told]).short).toEqual(['moderate linkedin-insight-tag']);
    const untold = clicked().request(pixel, { at: 2004, type: 'image' });
    expect(judge(audit, [untold])).toMatchObject({ outcome: 'cannot-tell', reason: 'uncertain-only' });
  });

  it('is moderate without an identifier, minor for a tag manager beside it', () => {
    expect(judge(audit, [rejected().with(youTube, 3000).with(tagManager, 3200)]).short).toEqual([
      'moderate youtube',
      'minor google-tag-manager',
    ]);
  });

  it('cannot tell where no rejection was verified', () => {
    const result = { status: 'cannot-tell' as const, reason: 'no button to reject was found' };
    const failed = visit('https://shop.example/', { scenario: 'reject-all', result }).banner().with(metaPixel, 700);
    expect(judge(audit, [failed])).toMatchObject({ outcome: 'cannot-tell', reason: 'no-rejected' });
    expect(judge(audit, [visit('https://shop.example/').with(metaPixel, 700)])).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('cannot tell from an incomplete recording in which nothing was seen', () => {
    expect(judge(audit, [rejected().gap('lost')])).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });

  it('judges a visit of one’s own where the platform confirms the rejection', () => {
    const own = visit('https://shop.example/', { scenario: 'manual' })
      .banner()
      .click('Avvis alle', { at: 2000 })
      .state('klaro', 'rejected');
    expect(judge(audit, [own.with(metaPixel, 3000)])).toMatchObject({ outcome: 'fail' });
  });

  it('does not judge a failed run although a button was clicked', () => {
    const result = { status: 'cannot-tell' as const, reason: 'the state did not change' };
    const unsure = visit('https://shop.example/', { scenario: 'reject-all', result }).banner().click('Avvis alle', { at: 2000 });
    expect(judge(audit, [unsure.with(metaPixel, 3000)])).toMatchObject({ outcome: 'cannot-tell', short: [] });
  });

  describe('traps', () => {
    it('leaves what was in flight at the click before it', () => {
      const inFlight = visit('https://shop.example/', { scenario: 'reject-all' })
        .banner()
        .request('https://www.facebook.com/tr/?id=1234567890&ev=PageView', { at: 1900, type: 'image' })
        .click('Avvis alle', { at: 2000 })
        .state('klaro', 'rejected');
      expect(judge(audit, [inFlight])).toMatchObject({ outcome: 'pass', short: [] });
    });

    it('counts a cookie by the request that brought it, not by when the jar told', () => {
      const late = visit('https://shop.example/', { scenario: 'reject-all' })
        .banner()
        .request('https://px.ads.linkedin.com/collect?pid=12345', {
          at: 1960 - 100,
          type: 'image',
          setCookie: 'bcookie=v2-7f3c1a52-8d4e-4b6f; domain=.linkedin.com; Max-Age=31536000; Secure; SameSite=None',
        })
        .click('Avvis alle', { at: 1990 })
        .state('klaro', 'rejected', { at: 2010 })
        .cookie('bcookie', 'v2-7f3c1a52-8d4e-4b6f', { at: 2150, domain: 'linkedin.com', days: 365 });
      expect(judge(audit, [late])).toMatchObject({ outcome: 'pass', short: [] });
    });

    it('leaves cookieless pings to their own audit', () => {
      expect(judge(audit, [rejected().with(googleAnalyticsDenied, 3000)])).toMatchObject({ outcome: 'pass', short: [] });
    });

    it('only mentions a tag manager alone', () => {
      expect(judge(audit, [rejected().with(tagManager, 3000)])).toMatchObject({
        outcome: 'pass',
        short: ['info google-tag-manager'],
      });
    });

    it('never lets a forged message of the page clear or make a rejection by itself', () => {
      const forged = visit('https://shop.example/', { scenario: 'manual' })
        .banner()
        .add({ kind: 'consent', method: 'platform-api', platform: 'klaro', choice: 'accepted' }, 100)
        .with(metaPixel, 700)
        .click('Avvis alle', { at: 2000 })
        .state('klaro', 'rejected')
        .with(metaPixel, 3000);
      expect(judge(audit, [forged])).toMatchObject({ outcome: 'fail', short: ['critical meta-pixel'] });
    });
  });
});
