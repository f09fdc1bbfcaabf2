import { describe, expect, it } from 'vitest';
import { buildReport } from '../../report/build.ts';
import { reading, visit, type VisitBuilder } from '../../../testing/builders.ts';
import { googleAnalytics, googleAnalyticsDenied } from '../../../testing/vendors.ts';

const TEXT = 'Slik er det hos Google Analytics.';
function verdict(technique: string, run: VisitBuilder): string | undefined {
  const policy = reading(TEXT)
    .names('google-analytics', 'Google Analytics')
    .says('technique', TEXT, { technique }, technique === 'persistent-cookie' ? 'google-analytics' : null)
    .state();
  return buildReport({ visits: [run.build()], policy, version: '1.0.0' }).promises?.find(({ type }) => type === technique)
    ?.verdict;
}
const shop = () => visit('https://shop.example/').banner();
const choose = () => shop().click('Godta alle', { at: 2000 });

describe('facts of the site: seen or not seen, never a breach', () => {
  it.each([
    ['outlive the visit', shop().with(googleAnalytics, 500), 'confirmed'],
    [
      'of the session alone',
      shop().with(googleAnalyticsDenied, 500).cookie('_ga', 'GA1.1.1372850914.1768204800'),
      'declared-not-observed',
    ],
    ['none', shop().with(googleAnalyticsDenied, 500), 'declared-not-observed'],
    ['not met', shop(), 'declared-not-observed'],
  ])('cookies %s', (_, run, expected) => {
    expect(verdict('persistent-cookie', run)).toBe(expected);
  });

  const CHOICE = encodeURIComponent(JSON.stringify({ maps: true, counter: false }));
  it.each([
    ['a cookie', choose().cookie('klaro', CHOICE, { days: 120 }), 'confirmed'],
    ['storage', choose().storage('klaro', CHOICE), 'declared-not-observed'],
    ['nowhere that is known', choose(), 'not-observable'],
  ])('the choice in %s', (_, run, expected) => {
    expect(verdict('choice-in-cookie', run)).toBe(expected);
  });

  it.each([
    ['there by its words', shop().page({ links: { 'https://shop.example/nb/1': 'Meld deg av nyhetsbrevet' } }), 'confirmed'],
    ['there by its address', shop().page({ links: { 'https://shop.example/unsubscribe': 'Her' } }), 'confirmed'],
    ['not there', shop().page({ links: { 'https://shop.example/kart': 'Kart' } }), 'declared-not-observed'],
    ['unknown', shop(), 'not-observable'],
  ])('the link is %s', (_, run, expected) => {
    expect(verdict('unsubscribe-link', run)).toBe(expected);
  });
});
