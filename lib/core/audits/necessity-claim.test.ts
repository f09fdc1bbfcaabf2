import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel } from '../../testing/vendors.ts';
import { audit } from './necessity-claim.ts';

const shop = () => visit('https://shop.example/').banner();
const entry = (quote: string, name: string, purpose: string, service: string | null) =>
  reading(`Kapsler: ${quote}`).says('cookie-entry', quote, { name, purpose }, service).state();

describe('necessity-claim', () => {
  it('passes where the list puts tracking cookies where they belong', () => {
    expect(judge(audit, [shop()], entry('_ga Statistikk', '_ga', 'Statistikk', 'google-analytics'))).toMatchObject({
      outcome: 'pass',
    });
  });

  it.each([
    'Nødvendig',
    'Strengt nødvendige informasjonskapsler',
    'Strictly necessary',
    'Technisch notwendig',
    'Essential cookies',
  ])('fails where it is called “%s”, with the cookie as proof where it was seen', (label) => {
    const { outcome, short, findings } = judge(
      audit,
      [shop().with(googleAnalytics, 500)],
      entry(`_ga ${label}`, '_ga', label, 'google-analytics'),
    );
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate google-analytics'] });
    expect(findings[0]?.evidence).toHaveLength(1);
  });

  it('cannot tell without a policy; asks nothing where there is no list', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop()], reading('Ingen kapsler.').state())).toMatchObject({ outcome: 'not-applicable' });
  });

  it.each([
    ['not necessary', 'Ikke nødvendig', '_ga', 'google-analytics'],
    ['non-essential', 'Non-essential', '_ga', 'google-analytics'],
    [
      'a sentence on what it is needed for',
      'Denne informasjonskapselen er nødvendig for at vi skal kunne telle besøk på siden',
      '_ga',
      'google-analytics',
    ],
    ['a session cookie', 'Nødvendig', 'PHPSESSID', null],
    ['a captcha', 'Nødvendig', '_GRECAPTCHA', 'google-recaptcha'],
  ])('is not fooled by %s', (_, label, name, service) => {
    expect(judge(audit, [shop()], entry(`${name} ${label}`, name, label, service))).toMatchObject({ outcome: 'pass' });
  });

  describe('in the banner', () => {
    const opened = (name: string, text: string) =>
      visit('https://shop.example/')
        .banner()
        .with(metaPixel, 500)
        .listed({ [name]: text, Annet: '' });
    it('fails for a tracking service among the necessary ones, with a policy or without', () => {
      for (const policy of [undefined, reading('Personvern').state()])
        expect(judge(audit, [opened('Strengt nødvendige', 'Meta Pixel: _fbp, 90 dager')], policy)).toMatchObject({
          outcome: 'fail',
          short: ['moderate meta-pixel'],
        });
    });
    it.each([
      ['Markedsføring', 'Meta Pixel'],
      ['Nødvendige og statistikk', 'Meta Pixel'],
      ['Ikke-nødvendige', 'Meta Pixel'],
      ['Nødvendige', 'PHPSESSID, økten'],
    ])('accuses nobody of %s: %s', (name, text) => {
      expect(judge(audit, [opened(name, text)], reading('Personvern').state()).outcome).toBe('not-applicable');
    });
  });
});
