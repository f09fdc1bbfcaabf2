import { describe, expect, it } from 'vitest';
import { visit, type VisitBuilder } from '../../testing/builders.ts';
import { NO_POLICY } from '../../testing/judge.ts';
import { hubSpot, metaPixel } from '../../testing/vendors.ts';
import { catalog } from '../catalog/index.ts';
import { matcher } from '../classify/matcher.ts';
import { buildArtifacts } from './index.ts';

const standings = (built: VisitBuilder) =>
  buildArtifacts([built.build()], NO_POLICY, catalog, matcher).uses.map(({ service, standing }) => `${service} ${standing}`);
const contact = () => visit('https://shop.example/contact', { scenario: 'manual' });
const SUBMIT = 'https://forms.hsforms.com/submissions/v3/public/submit/formsnext/multipart/1234567/0a1b';

it('takes a form that is sent to the company that keeps it for asked for, as far as can be told', () => {
  expect(standings(contact().request(SUBMIT, { type: 'xmlhttprequest', method: 'POST' }))).toEqual(['hubspot depends']);
  const newsletter = 'https://shop.us1.list-manage.com/subscribe/post-json?u=0a1b2c3d4e5f60718293a4b5c&id=9f8e7d6c5b';
  expect(standings(contact().request(newsletter))).toEqual(['mailchimp depends']);
});

describe('a click on the page', () => {
  const video = (built: VisitBuilder) =>
    built.request('https://www.youtube-nocookie.com/embed/Zx81abc', { type: 'sub_frame', at: 5200 });
  const click = { kind: 'consent', method: 'click', choice: 'unknown', trusted: true } as const;
  const manual = () => visit('https://shop.example/', { scenario: 'manual' });

  it('asks for what begins shortly after it', () => {
    expect(standings(video(manual().add(click, 5000)))).toEqual(['youtube depends']);
  });
  it.each([
    ['too long ago', video(manual().add(click, 2000))],
    ['afterwards', video(manual()).add(click, 5400)],
    ['made by the page itself', video(manual().add({ ...click, trusted: false }, 5000))],
    ['on the page before', video(manual().add(click, 5000).document('https://shop.example/film', { at: 5050 }))],
    ['in a banner', video(manual().add({ ...click, detail: 'Innstillinger' }, 5000))],
    ['in a guided run', video(visit('https://shop.example/').add(click, 5000))],
  ])('asks for nothing: %s', (_, built) => expect(standings(built)).toEqual(['youtube contact']));
  it('asks for no advertising', () => {
    expect(standings(manual().add(click, 5000).with(metaPixel, 5200))).toEqual(['meta-pixel tracking']);
  });
});

it('takes nothing for a form that also follows the visitor', () => {
  expect(standings(contact().with(hubSpot, 500).request(SUBMIT, { type: 'xmlhttprequest', method: 'POST' }))).toEqual([
    'hubspot tracking',
  ]);
  expect(standings(contact().request('https://track.hubspot.com/submit/__ptq.gif?a=1', { type: 'image' }))).toEqual([
    'hubspot tracking',
  ]);
});
