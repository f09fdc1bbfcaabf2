import { describe, expect, it } from 'vitest';
import { visit, type VisitBuilder } from '../../testing/builders.ts';
import { form, sendsForm, TYPED } from '../../testing/forms.ts';
import { matcher } from '../classify/matcher.ts';
import { redact } from '../report/redact.ts';
import { formsOf } from './forms.ts';
import { sumOf } from './known-emails.ts';

const OWN = { action: 'https://shop.example/brev' };
const OUT = { action: 'https://x.us4.list-manage.com/subscribe/post' };
const shop = () => visit('https://shop.example/', { scenario: 'manual' });
const of = (run: VisitBuilder) => formsOf(run.build(), matcher);
const receivers = (run: VisitBuilder) =>
  of(run).map(({ sent, receivers }) => [sent, receivers.map(({ site, service }) => service ?? site)]);

describe('forms', () => {
  it('go where they stand to go, or where they were seen to go', () => {
    expect(receivers(shop().with(form, 300, OUT).with(sendsForm, 4000, OWN))).toEqual([
      [false, ['mailchimp']],
      [true, ['shop.example']],
    ]);
  });

  it('go to whoever gets the address that was typed, plain or hashed, soon after; not to whoever got it before or later', () => {
    const pixel = (hash: string) => `https://www.facebook.com/tr/?id=1&ev=Lead&ud[em]=${hash}`;
    const run = shop()
      .request(`https://early.example/?m=${TYPED}`, { at: 500 })
      .with(sendsForm, 4000, OWN)
      .request(pixel(sumOf('someone.else@post.example')), { at: 4500 })
      .request(pixel(sumOf(TYPED)), { at: 5000 })
      .request('https://api.forms.example/v1', { at: 5100, method: 'POST', body: JSON.stringify({ mail: TYPED }) })
      .request(`https://late.example/?m=${encodeURIComponent(TYPED)}`, { at: 60_000 });
    expect(receivers(run)).toEqual([[true, ['shop.example', 'meta-pixel', 'forms.example']]]);
  });

  it('go nowhere that is known where a script sent them and no request holds the address', () => {
    const run = shop().with(sendsForm, 900, { ...OWN, byScript: true });
    expect(of(run)).toMatchObject([{ sent: true, receivers: [], watched: true, kept: [] }]);
  });

  it.each([
    ['Nyhetsbrev', ['email'], ['newsletter']],
    ['Abonner', ['email'], ['newsletter']],
    ['Kontaktformular', ['email', 'message'], ['contact']],
    ['Send', ['email', 'message'], []],
    ['Kasse Nyhetsbrev', ['email'], []],
    ['Logg inn og få nyhetsbrev', ['email', 'password'], []],
  ] as const)('“%s” with %s is for %s', (words, fields, topics) => {
    expect(of(shop().with(form, 300, { action: 'https://shop.example/f', words, fields: [...fields] }))[0]?.topics).toEqual(
      topics,
    );
  });

  it('are the site’s own, or of a vendor whose frame sends them to itself; one in an advertisement is not', () => {
    const framed = (documentUrl: string, action: string) =>
      of(
        shop().add(
          { kind: 'form', stage: 'there', method: 'POST', action, fields: ['email'], words: '', documentUrl, frameId: 4 },
          900,
        ),
      );
    expect(framed('https://forms.hsforms.com/embed', 'https://forms.hsforms.com/submit')).toHaveLength(1);
    expect(framed('https://ads.press.example/slot', OUT.action)).toEqual([]);
    expect(of(shop().with(form, 300, { ...OUT, documentUrl: 'https://www.list-manage.com/page' }))).toEqual([]);
  });

  it('leave behind what holds the address from then on, and not what did before', () => {
    const run = shop()
      .storage('login', TYPED, { at: 100 })
      .with(sendsForm, 40_000, OWN)
      .storage('login', TYPED, { at: 40_100 })
      .storage('draft', JSON.stringify({ mail: TYPED }), { at: 40_200 })
      .cookie('subscriber', sumOf(TYPED), { at: 40_300 })
      .cookie('_ga', 'GA1.1.1372850914.1768204800', { at: 40_400 });
    expect(of(run)[0]).toMatchObject({ watched: true, kept: [{ name: 'draft' }, { name: 'subscriber' }] });
  });

  it('show the same once what was typed is taken out', () => {
    const run = shop()
      .with(sendsForm, 40_000, OWN)
      .storage('draft', JSON.stringify({ mail: TYPED, name: 'Kari Nordmann' }), { at: 40_200 })
      .cookie('subscriber', sumOf(TYPED), { at: 40_300 })
      .request('https://api.forms.example/v1', { at: 40_500, method: 'POST', body: JSON.stringify({ mail: TYPED }) })
      .request(`https://px.example/?m=${encodeURIComponent(TYPED)}`, { at: 40_600 })
      .build();
    const redacted = redact(run);
    expect(formsOf(redacted, matcher)).toEqual(formsOf(run, matcher));
    expect(JSON.stringify(redacted)).not.toMatch(new RegExp(`nordmann|${sumOf(TYPED)}|${sumOf(TYPED).slice(0, 16)}`, 'i'));
  });
});
