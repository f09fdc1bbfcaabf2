import { describe, expect, it } from 'vitest';
import { reading, visit, type VisitBuilder } from '../../testing/builders.ts';
import { NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel } from '../../testing/vendors.ts';
import { catalog } from '../catalog/index.ts';
import { matcher } from '../classify/matcher.ts';
import { buildArtifacts } from './index.ts';

const fold = (...visits: VisitBuilder[]) =>
  buildArtifacts(
    visits.map((built) => built.build()),
    NO_POLICY,
    catalog,
    matcher,
  );
const shop = () => visit('https://shop.example/', { scenario: 'reject-all' });
const rejectedAt = (built: VisitBuilder, at: number) => built.click('Avvis alle', { at }).state('klaro', 'rejected');

describe('cookies', () => {
  const cookie = (built: VisitBuilder, name: string) => fold(built).cookies.filter((use) => use.name === name);

  it('joins header and jar: one cookie, set by the header, as long as the jar keeps it', () => {
    const set = shop()
      .request('https://shop.example/a', { at: 400, setCookie: 'promo=abcdef123456; Max-Age=63072000' })
      .cookie('promo', 'abcdef123456', { at: 455, days: 400 });
    expect(cookie(set, 'promo')).toMatchObject([
      { setBy: 'header', lifetimeDays: 400, attemptOnly: false, phase: 'before-choice', party: 'first' },
    ]);
  });

  it('joins script and jar whichever is told first, and says which script', () => {
    const script = 'https://connect.facebook.net/en_US/fbevents.js';
    const late = shop()
      .cookie('_fbp', 'fb.1.1768204800123.1', { at: 500, days: 90 })
      .scriptCookie('_fbp=fb.1.1768204800123.1; max-age=7776000', { at: 495, script });
    expect(cookie(late, '_fbp')).toMatchObject([
      { setBy: 'script', script, service: 'meta-pixel', purpose: 'marketing', identifying: 'known' },
    ]);
  });

  it('keeps attempts apart from stored cookies, unless the jar was not watched', () => {
    const line = 'bcookie=v2-7f3c1a52-8d4e-4b6f; domain=.linkedin.com; Max-Age=31536000';
    const request = (built: VisitBuilder) =>
      built.request('https://px.ads.linkedin.com/collect?pid=1', { at: 500, type: 'image', setCookie: line });
    expect(cookie(request(shop()), 'bcookie')).toMatchObject([{ attemptOnly: true, party: 'third' }]);
    expect(cookie(request(shop().gap('no-cookies')), 'bcookie')).toMatchObject([{ attemptOnly: false, lifetimeDays: 365 }]);
  });

  it('files a cookie under the phase in which its request was initiated', () => {
    const inFlight = rejectedAt(shop().request('https://shop.example/a', { at: 1900, setCookie: 'late=abc' }), 1930).cookie(
      'late',
      'abc',
      { at: 2100 },
    );
    expect(cookie(inFlight, 'late')).toMatchObject([{ phase: 'before-choice' }]);
  });

  it('tells a session cookie from one whose lifetime it does not know, and drops deletions', () => {
    expect(cookie(shop().cookie('sid', 'abc', { at: 300 }), 'sid')).toMatchObject([{ lifetimeDays: 0 }]);
    const deleted = shop()
      .gap('no-cookies')
      .scriptCookie('old=; max-age=0')
      .scriptCookie('older=x; expires=Thu, 01 Jan 1970 00:00:00 GMT');
    expect(fold(deleted).cookies).toEqual([]);
  });

  it('does not take what the jar held before for set in this visit', () => {
    const before = visit('https://shop.example/', { scenario: 'manual', environment: { cleanProfile: false } }).cookie(
      '_ga',
      'GA1.1.1372850914.1',
      { at: 1, change: 'present' },
    );
    expect(fold(before)).toMatchObject({ cookies: [], uses: [] });
  });

  it('survives nonsense in headers', () => {
    const odd = shop()
      .gap('no-cookies')
      .request('https://shop.example/a', {
        setCookie: ['', ';;;', '=x', '__proto__=1', 'ok=1; Expires=yesterday; Max-Age=soon'],
      });
    expect(fold(odd).cookies.map(({ name }) => name)).toContain('ok');
  });
});

describe('uses', () => {
  it('has one for each service and phase, with requests, cookies and the identifier', () => {
    const { uses } = fold(rejectedAt(shop().with(metaPixel, 500), 3000).with(googleAnalytics, 4000));
    expect(
      uses.map(({ service, phase, requests, cookies }) => `${service} ${phase} ${requests.length}+${cookies.length}`),
    ).toEqual(['meta-pixel before-choice 2+1', 'google-analytics rejected 2+1']);
    expect(uses[0]).toMatchObject({
      identifier: { kind: 'cookie', name: '_fbp', how: 'known' },
      standing: 'tracking',
      beforeChoice: 2500,
    });
  });

  it('recognises a stored value that an unknown parameter carries', () => {
    const id = 'a81f3c77d20b4e59';
    const sent = shop()
      .cookie('zqx', id, { at: 200, days: 300 })
      .request(`https://www.youtube.com/api/stats/qoe?cpn2=${id}`, { at: 500, type: 'ping' });
    expect(fold(sent).uses[0]?.requests[0]?.identifiers).toContainEqual({ kind: 'parameter', name: 'cpn2', how: 'stored' });
  });

  it('does not take a consent string that is passed on for an identifier', () => {
    const tc = 'CPz1aQAPz1aQAAGABCENDCCgAAAAAAAAAAAAAAAAAAAA.YAAAAAAAAAAA';
    const passed = shop()
      .cookie('euconsent-v2', tc, { at: 200, days: 300 })
      .request(`https://www.youtube.com/api/stats/qoe?gdpr_consent=${tc}`, { at: 500, type: 'ping' });
    expect(fold(passed).uses.find(({ service }) => service === 'youtube')?.identifier).toBeNull();
  });

  it('recognises an unknown cookie that goes to the vendor twice with the same long value', () => {
    const cookies = { zz: 'a81f3c77d20b4e59' };
    const twice = shop()
      .request('https://www.youtube.com/embed/a', { at: 400, type: 'sub_frame', cookies })
      .request('https://www.youtube.com/api/x', { at: 600, cookies });
    expect(fold(twice).uses[0]?.identifier).toEqual({ kind: 'cookie', name: 'zz', how: 'repeated' });
    const once = shop().request('https://www.youtube.com/embed/a', { at: 400, type: 'sub_frame', cookies });
    expect(fold(once).uses[0]?.identifier).toBeNull();
  });

  it('names the script that sent a request where the page told', () => {
    const url = 'https://www.facebook.com/tr/?id=1&ev=PageView';
    const told = shop()
      .call(url, 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC', { at: 400, api: 'image' })
      .request(url, { at: 402, type: 'image' });
    expect(fold(told).uses[0]?.requests[0]?.script).toContain('gtm.js');
  });

  it('counts a vendor’s page that the site holds in a frame, not one that the visitor merely goes to', () => {
    const careers = 'https://join.com/companies/someone';
    const uses = (type: string) =>
      fold(shop().request(careers, { at: 900, type }).request('https://cdn.join.com/60/logo.png', { at: 950, type: 'image' }));
    expect(uses('sub_frame').uses.map(({ service }) => service)).toEqual(['join']);
    expect(uses('main_frame').uses).toEqual([]);
  });

  it('counts analytics run from the site’s own host, but not the site’s visit to itself', () => {
    const proxied = shop().request('https://shop.example/metrics/g/collect?v=2&tid=G-ABCDEF1234&cid=1372850914.1768204800', {
      at: 400,
      type: 'ping',
    });
    expect(fold(proxied).uses.map(({ service }) => service)).toEqual(['google-analytics']);
    const own = visit('https://www.linkedin.com/').request('https://www.linkedin.com/px/li_sync', { at: 400 });
    expect(fold(own).uses).toEqual([]);
  });
});

describe('visits', () => {
  it('are whole when the beginning was seen and nothing lost; missing kinds are told apart', () => {
    expect(fold(shop()).visits[0]).toMatchObject({
      complete: true,
      gaps: [],
      sees: { cookies: true, storage: true, consent: true },
    });
    expect(fold(shop().gap('lost')).visits[0]?.complete).toBe(false);
    expect(fold(shop().gap('no-cookies')).visits[0]).toMatchObject({ complete: true, sees: { cookies: false } });
    expect(fold(visit('https://shop.example/', { headless: true }).gap('cut')).visits[0]?.complete).toBe(false);
  });
});

describe('disclosures', () => {
  const gradeOf = (policy: ReturnType<typeof reading>) =>
    buildArtifacts([shop().with(metaPixel, 500).build()], policy.state(), catalog, matcher).disclosures.get('meta-pixel');
  it('are graded: named, organization only, vague, no; no policy where none was read', () => {
    expect(gradeOf(reading('Facebook-piksel').names('meta-pixel', 'Facebook-piksel'))).toBe('named');
    expect(gradeOf(reading('Vi deler data med Meta Platforms Ireland Limited.'))).toBe('organization-only');
    expect(gradeOf(reading('_fbp').says('cookie-entry', '_fbp', { name: '_fbp' }))).toBe('vague');
    const partners = (category: string) =>
      gradeOf(reading('partnere').says('service', 'partnere', { role: 'recipient', category }));
    expect([partners('marketing'), partners('analytics')]).toEqual(['vague', 'no']);
    expect(gradeOf(reading('Vi selger bøker.'))).toBe('no');
    expect(fold(shop().with(metaPixel, 500)).disclosures.get('meta-pixel')).toBe('no-policy');
  });
});
