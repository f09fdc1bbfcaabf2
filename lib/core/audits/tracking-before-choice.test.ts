import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import {
  googleAnalytics,
  googleAnalyticsDenied,
  metaPixel,
  payPal,
  reCaptcha,
  session,
  tagManager,
  youTube,
} from '../../testing/vendors.ts';
import { sayFinding } from '../words/say.ts';
import { audit } from './tracking-before-choice.ts';

const shop = (scenario: 'no-choice' | 'reject-all' | 'accept-all' | 'manual' = 'no-choice') =>
  visit('https://shop.example/', { scenario });

describe('tracking-before-choice', () => {
  it('passes where nothing but the site’s own session runs', () => {
    expect(judge(audit, [shop().banner().with(session, 300)])).toMatchObject({ outcome: 'pass', reason: 'nothing-ran' });
  });

  it('cannot tell of a page that never came, and can of one that came at the second attempt', () => {
    const absent = visit('https://shop.example/', { headless: true })
      .add({ kind: 'request', requestId: 'm1', url: 'https://shop.example/', method: 'GET', type: 'main_frame' }, 0)
      .add({ kind: 'request-end', requestId: 'm1', outcome: 'failed', error: 'net::ERR_NAME_NOT_RESOLVED' }, 40);
    expect(judge(audit, [absent])).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [absent.document('https://shop.example/', { at: 900 })])).toMatchObject({ outcome: 'pass' });
  });

  it('fails, serious, for an advertising service with an identifier, and shows request and cookie', () => {
    const built = shop().banner().with(metaPixel, 700).build();
    const { outcome, short, findings } = judge(audit, [built]);
    expect([outcome, short]).toEqual(['fail', ['serious meta-pixel']]);
    const kinds = findings[0]?.evidence.map(({ ordinal }) => built.observations[ordinal]?.kind);
    expect(kinds).toContain('request');
    expect(kinds).toContain('cookie');
    expect(findings[0]?.message.values).toMatchObject({
      before: -1,
      identifier: '_fbp',
      identifierKind: 'cookie',
      identifierHow: 'known',
    });
  });

  it('says how long before the choice', () => {
    const { findings } = judge(audit, [
      shop('accept-all').banner().with(metaPixel, 700).click('Godta alle', { at: 2500 }).state('klaro', 'accepted'),
    ]);
    expect(findings[0]?.message.values.before).toBe(1800);
  });

  it('is one finding a service over all scenarios, with evidence from each', () => {
    const visits = [
      shop('no-choice').with(metaPixel, 700),
      shop('reject-all').banner().with(metaPixel, 700).click('Avvis alle', { at: 3000 }).state('klaro', 'rejected'),
      shop('accept-all').banner().with(metaPixel, 700).click('Godta alle', { at: 3000 }).state('klaro', 'accepted'),
    ];
    const { short, findings } = judge(audit, visits);
    expect(short).toEqual(['serious meta-pixel']);
    expect(new Set(findings[0]?.evidence.map((entry) => entry.visit)).size).toBe(3);
  });

  it('is moderate without a persistent identifier: embeds and captchas', () => {
    expect(judge(audit, [shop().with(youTube, 500).with(reCaptcha, 900)]).short).toEqual([
      'moderate google-recaptcha',
      'moderate youtube',
    ]);
  });

  it('believes a tracker that was seen even where the recording has gaps', () => {
    expect(judge(audit, [shop().gap('worker-late').with(metaPixel, 700)])).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell from an incomplete recording in which nothing was seen', () => {
    expect(judge(audit, [shop().gap('worker-late').with(session, 300)])).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'incomplete',
    });
    expect(judge(audit, [shop().gap('lost')])).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
    expect(
      judge(audit, [visit('https://shop.example/', { headless: true }).request('https://shop.example/a.js', { at: 50 })]),
    ).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'incomplete',
    });
  });

  it('cannot tell from a run that did not finish', () => {
    const result = { status: 'cannot-tell' as const, reason: 'the site did not answer' };
    const unfinished = visit('https://shop.example/', { scenario: 'no-choice', result });
    expect(judge(audit, [unfinished])).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });

  it('cannot tell where the recording knows nothing of consent', () => {
    const har = visit('https://shop.example/', { scenario: 'manual' }).gap('no-consent').with(metaPixel, 700);
    expect(judge(audit, [har])).toMatchObject({ outcome: 'cannot-tell', reason: 'phase-unknown', short: [] });
  });

  it('cannot tell for a tab that was open before the recording', () => {
    const old = visit('https://shop.example/', { scenario: 'manual', headless: true }).gap('tab-older-than-recording', { at: 0 });
    expect(judge(audit, [old.with(metaPixel, 700)])).toMatchObject({ outcome: 'cannot-tell', short: [] });
  });

  describe('traps', () => {
    it('does not take what came after the acceptance for before it', () => {
      const good = shop('accept-all').banner().click('Godta alle', { at: 2000 }).state('klaro', 'accepted').with(metaPixel, 2300);
      expect(judge(audit, [good])).toMatchObject({ outcome: 'pass' });
    });

    it('does not judge alone what lies within 50 ms of the click', () => {
      const close = shop('accept-all')
        .banner()
        .request('https://connect.facebook.net/en_US/fbevents.js', { at: 1980 })
        .click('Godta alle', { at: 2000 })
        .state('klaro', 'accepted');
      expect(judge(audit, [close])).toMatchObject({ outcome: 'cannot-tell', reason: 'uncertain-only' });
      expect(judge(audit, [close, shop('no-choice')])).toMatchObject({ outcome: 'pass' });
    });

    it('only mentions a tag manager that loads alone, and holds it minor where it brought others', () => {
      expect(judge(audit, [shop().with(tagManager, 300)])).toMatchObject({
        outcome: 'pass',
        reason: 'tag-manager-alone',
        short: ['info google-tag-manager'],
      });
      expect(judge(audit, [shop().with(tagManager, 300).with(metaPixel, 900)]).short).toEqual([
        'serious meta-pixel',
        'minor google-tag-manager',
      ]);
    });

    it('leaves payment at checkout alone, and cannot tell elsewhere', () => {
      const checkout = visit('https://shop.example/kasse').with(payPal, 500);
      expect(judge(audit, [checkout])).toMatchObject({ outcome: 'pass' });
      expect(judge(audit, [shop().with(payPal, 500)])).toMatchObject({ outcome: 'cannot-tell', reason: 'depends-only' });
    });

    it('leaves pings of consent mode without storage to their own audit', () => {
      expect(judge(audit, [shop().with(googleAnalyticsDenied, 500)])).toMatchObject({ outcome: 'pass', short: [] });
      expect(judge(audit, [shop().with(googleAnalytics, 500)]).short).toEqual(['serious google-analytics']);
    });

    it('never takes consent state for tracking', () => {
      const cmp = shop()
        .request('https://consent.cookiebot.com/uc.js?cbid=3f8a2c1e-7b6d-4e5f-9a0b-1c2d3e4f5a6b', { at: 200 })
        .scriptCookie('CookieConsent={stamp:%27abc123def456%27%2Cnecessary:true%2Cstatistics:false}; max-age=31536000', {
          at: 400,
        })
        .cookie('CookieConsent', '{stamp:%27abc123def456%27%2Cnecessary:true%2Cstatistics:false}', { at: 402, days: 365 });
      expect(judge(audit, [cmp])).toMatchObject({ outcome: 'pass', short: [] });
    });

    it('counts a request by when its first hop was initiated', () => {
      const redirected = shop('reject-all')
        .banner()
        .click('Avvis alle', { at: 2000 })
        .state('klaro', 'rejected')
        .request('https://ad.example/r', {
          at: 1500,
          requestId: 'hop',
          location: 'https://www.facebook.com/tr/?id=1',
          type: 'image',
        })
        .request('https://www.facebook.com/tr/?id=123456789012345&ev=PageView', { at: 2600, requestId: 'hop', type: 'image' });
      expect(judge(audit, [redirected]).short).toEqual(['moderate meta-pixel']);
    });

    it('does not accuse a visit whose consent is remembered from before', () => {
      const consent = '{"meta":true,"analytics":true}';
      const returning = visit('https://shop.example/', { scenario: 'manual', environment: { cleanProfile: false } })
        .cookie('klaro', consent, { at: 1, days: 120, change: 'present' })
        .with(metaPixel, 700);
      expect(judge(audit, [returning])).toMatchObject({ outcome: 'cannot-tell', short: [] });
    });

    it('cannot tell where the browser knew the site and no banner showed: the choice may be remembered in a way nobody knows', () => {
      const known = () => visit('https://shop.example/', { scenario: 'manual', environment: { cleanProfile: false } });
      const jar = known().cookie('zqx_choice', 'yes', { at: 1, days: 120, change: 'present' });
      expect(judge(audit, [jar.with(metaPixel, 700)])).toMatchObject({ outcome: 'cannot-tell', reason: 'returning', short: [] });
      const asked = known().cookie('zqx_choice', 'no', { at: 1, days: 120, change: 'present' }).banner({ at: 400 });
      expect(judge(audit, [asked.with(metaPixel, 700)])).toMatchObject({ outcome: 'fail' });
      expect(judge(audit, [known().with(metaPixel, 700)])).toMatchObject({ outcome: 'fail' });
    });

    it('does not count a cookie that was only asked for', () => {
      const blocked = visit('https://shop.example/', { environment: { thirdPartyCookies: 'blocked' } }).request(
        'https://px.ads.linkedin.com/collect?pid=12345',
        {
          at: 500,
          type: 'image',
          setCookie: 'bcookie="v=2&7f3c1a52-8d4e-4b6f-9a1c-2e3d4f5a6b7c"; domain=.linkedin.com; Max-Age=31536000',
        },
      );
      expect(judge(audit, [blocked]).short).toEqual(['moderate linkedin-insight-tag']);
    });
  });

  it('makes of one cause on ten pages one finding with ten places, in one visit as in ten', () => {
    const hit = (page: number) => `https://www.facebook.com/tr/?id=123456789012345&ev=PageView&page=${page}`;
    const tour = visit('https://shop.example/');
    for (let page = 0; page < 10; page++) {
      if (page > 0) tour.document(`https://shop.example/${page}`, { at: page * 1000 });
      tour.request('https://connect.facebook.net/en_US/fbevents.js', { at: page * 1000 + 300 });
      tour.request(hit(page), { at: page * 1000 + 400, type: 'image' });
    }
    const visits = Array.from({ length: 10 }, (_, i) =>
      visit('https://shop.example/', { id: `v${i}` }).request(hit(i), { at: 500, type: 'image' }),
    );
    for (const judged of [judge(audit, [tour], NO_POLICY), judge(audit, visits, NO_POLICY)]) {
      expect(judged.findings).toHaveLength(1);
      expect(judged.findings[0]?.evidence).toHaveLength(10);
    }
  });

  it('does not blame a shop system for the cookies that it cannot do without, nor asks to load it later', () => {
    const shop = visit('https://shop.example/')
      .cookie('_shopify_essential', ':AZ1a2b3c4d5e6f7a8b:', { at: 120, days: 365 })
      .cookie('_shopify_y', '1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d', { at: 130, days: 365 });
    const [finding] = judge(audit, [shop]).findings;
    expect(finding?.message.values.cookies).toBe('_shopify_y');
    expect(finding && sayFinding('en', finding.message).todo).toBe(
      'Let these wait for consent: _shopify_y. Shopify itself may run without them.',
    );
  });
});
