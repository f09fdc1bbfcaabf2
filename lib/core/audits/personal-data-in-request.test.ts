import { describe, expect, it } from 'vitest';
import { visit, type VisitBuilder } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { metaPixel } from '../../testing/vendors.ts';
import { audit } from './personal-data-in-request.ts';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const shop = (scenario: 'no-choice' | 'accept-all' = 'no-choice') => visit('https://shop.example/', { scenario }).banner();
const pixel = (built: VisitBuilder, more: string, at = 1500) =>
  built.request(`https://www.facebook.com/tr/?id=123456789012345&ev=PageView${more}`, { at, type: 'image' });

describe('personal-data-in-request', () => {
  it('passes where requests carry none', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)])).toMatchObject({ outcome: 'pass', reason: 'no-personal-data' });
  });

  it.each([
    ['a hashed address', `&ud[em]=${HASH}`, { kinds: 'email', form: 'hashed', fields: 'ud[em]' }],
    ['an encoded field name', `&ud%5Bph%5D=${HASH}`, { kinds: 'phone', form: 'hashed', fields: 'ud[ph]' }],
    [
      'a plain address in the page’s own address',
      '&dl=https%3A%2F%2Fshop.example%2Ftakk%3Femail%3Dkari%2540post.example',
      { form: 'plain', fields: 'dl' },
    ],
  ])('fails, critical, without consent: %s', (_, more, values) => {
    const { outcome, short, findings } = judge(audit, [pixel(shop(), more)]);
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['critical meta-pixel'] });
    expect(findings[0]?.message.values).toMatchObject({ when: 'without', ...values });
  });

  it('fails, moderate, with consent', () => {
    const accepted = shop('accept-all').click('Godta alle', { at: 1000 }).state('klaro', 'accepted');
    expect(judge(audit, [pixel(accepted, `&ud[em]=${HASH}`)]).short).toEqual(['moderate meta-pixel']);
  });

  it('cannot tell from a recording that is not whole', () => {
    expect(judge(audit, [shop().gap('lost')])).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by fields that hold something else, by a form sent by intention, or by payment', () => {
    const harmless = pixel(shop(), '&em=1&ud[em]=&email_opt_in=true&dt=Kontakt%20post%40shop.example&ph=12');
    const form = shop().request(
      'https://forms.hubspot.com/submissions/v3/public/submit/formsnext/multipart/123/abc?email=kari%40post.example',
      {
        at: 1500,
        type: 'xmlhttprequest',
        method: 'POST',
      },
    );
    const payment = visit('https://shop.example/checkout').request(
      'https://www.paypal.com/xoplatform/logger?email=kari%40post.example',
      { at: 900 },
    );
    for (const built of [harmless, form, payment]) expect(judge(audit, [built])).toMatchObject({ outcome: 'pass' });
  });
});
