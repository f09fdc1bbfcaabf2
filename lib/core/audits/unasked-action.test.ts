import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAds, metaPixel, session } from '../../testing/vendors.ts';
import { audit } from './unasked-action.ts';

const shop = (query = '', scenario: 'no-choice' | 'accept-all' | 'manual' = 'no-choice') =>
  visit(`https://shop.example/${query}`, { scenario }).with(session, 200).banner();
const agreed = (query = '') =>
  shop(query, 'accept-all').click('Godta alle', { at: 2000 }).state('klaro', 'accepted', { at: 2040 });
const TEXT = 'Kapselen settes bare når du har klikket på en annonse.';
const policy = (waits: string, service = 'google-ads', text = TEXT) =>
  reading(text).promises('action-gate', text, { service, value: { waits } }).state();
const ADS = policy('advertisement');
const ORDER = 'https://api.trustedshops.com/rest/orders?email=kunde%40post.example';

describe('unasked-action', () => {
  it('passes where the cookie comes with a click on an advertisement alone', () => {
    expect(judge(audit, [shop(), agreed('?gclid=EAIaIQobChMI8example').with(googleAds, 3000)], ADS)).toMatchObject({
      outcome: 'pass',
      short: [],
    });
  });

  it('fails, serious, where the cookie is there without one, also after a yes in the banner, and quotes the promise', () => {
    expect(judge(audit, [shop().with(googleAds, 700)], ADS)).toMatchObject({ outcome: 'fail', short: ['serious google-ads'] });
    const { findings } = judge(audit, [agreed().with(googleAds, 3000)], ADS);
    expect(findings[0]?.statements[0]?.quote).toBe(TEXT);
  });

  it('holds a sentence that names a cookie against that cookie alone', () => {
    const text = 'Kapselen _gcl_aw settes bare når du har klikket på en annonse.';
    expect(judge(audit, [shop().with(googleAds, 700)], policy('advertisement', 'google-ads', text))).toMatchObject({
      outcome: 'pass',
    });
  });

  it('fails where a service is contacted unasked, but not for what comes after a yes', () => {
    const map = 'https://www.google.com/maps/embed?pb=1';
    const asked = policy('contact', 'google-maps');
    expect(judge(audit, [shop().request(map, { at: 700 })], asked).short).toEqual(['moderate google-maps']);
    expect(judge(audit, [agreed().request(map, { at: 3000 })], asked)).toMatchObject({ outcome: 'pass' });
  });

  it('holds a share button of a company against what the company’s buttons do, and nothing else of it', () => {
    const button = reading(TEXT)
      .promises('action-gate', TEXT, { value: { waits: 'contact', organization: 'meta' } })
      .state();
    const like = 'https://www.facebook.com/plugins/like.php?href=x';
    expect(judge(audit, [shop().request(like, { at: 700, type: 'sub_frame' })], button).short).toEqual([
      'moderate facebook-page',
    ]);
    expect(judge(audit, [shop().with(metaPixel, 700)], button)).toMatchObject({ outcome: 'pass', short: [] });
  });

  it('fails where an address of mail is sent unasked; loading a script sends nobody’s data', () => {
    const data = policy('data', 'trusted-shops');
    expect(judge(audit, [shop().request(ORDER, { at: 700, type: 'xmlhttprequest' })], data).short).toEqual([
      'serious trusted-shops',
    ]);
    expect(judge(audit, [shop().request('https://widgets.trustedshops.com/js/X01.js', { at: 700 })], data)).toMatchObject({
      outcome: 'pass',
    });
  });

  it('cannot tell from a visit of one’s own, nor without a policy', () => {
    expect(judge(audit, [shop('', 'manual').with(googleAds, 700)], ADS)).toMatchObject({ outcome: 'cannot-tell', short: [] });
    expect(judge(audit, [shop().with(googleAds, 700)], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().with(googleAds, 700)], reading('Hei.').state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
