import { expect, it } from 'vitest';
import { reading, visit, type VisitBuilder } from '../../testing/builders.ts';
import { buildReport } from '../report/build.ts';

const GA = 'GA1.1.1372850914.1768204800';
/** As a HAR tells it: no jar, and what scripts do is not seen. */
const recorded = (first: Record<string, string> = {}) =>
  visit('https://shop.example/', { scenario: 'manual', headless: true, environment: { cleanProfile: false } })
    .gap('no-cookies')
    .request('https://shop.example/', { at: 0, type: 'main_frame', cookies: first });
const cookiesOf = (built: VisitBuilder) =>
  buildReport({ visits: [built.build()], policy: reading('Hei.').state(), version: '1.0.0' }).cookies.map(
    ({ name, domain, firstPhase, lifetimeDays, setBy }) => [name, domain, firstPhase, lifetimeDays, setBy].join(' '),
  );

it('lists a cookie that only requests carry, from the request on that first did', () => {
  const built = recorded().request('https://shop.example/cart.json', { at: 900, type: 'xmlhttprequest', cookies: { _ga: GA } });
  expect(cookiesOf(built)).toEqual(['_ga shop.example manual/before-choice  unknown']);
});

it('does not say when one came that was there at the beginning, or that another host was sent', () => {
  expect(cookiesOf(recorded({ _ga: GA }))).toEqual(['_ga shop.example manual/unknown  unknown']);
  const sent = recorded().request('https://px.ads.linkedin.com/collect', { at: 900, cookies: { bcookie: 'v=2&7f3c1a52-8d4e' } });
  expect(cookiesOf(sent)).toEqual(['bcookie linkedin.com manual/unknown  unknown']);
});

it('adds nothing where it was seen to be set, or the jar was watched', () => {
  const set = recorded().request('https://shop.example/a', {
    at: 400,
    setCookie: `_ga=${GA}; Domain=shop.example; Max-Age=3600`,
  });
  expect(cookiesOf(set.request('https://shop.example/b', { at: 900, cookies: { _ga: GA } }))).toHaveLength(1);
  const watched = visit('https://shop.example/').cookie('lang', 'nb', { at: 100 });
  expect(cookiesOf(watched.request('https://shop.example/b', { at: 900, cookies: { _ga: GA } }))).toHaveLength(1);
});
