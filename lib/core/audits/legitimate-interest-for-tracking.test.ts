import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './legitimate-interest-for-tracking.ts';

const shop = visit('https://shop.example/').build();
const TEXT = 'Facebook-piksel: artikkel 6 nr. 1 bokstav f. Kart: artikkel 6 nr. 1 bokstav f.';
const pixel = () => reading(TEXT).names('meta-pixel', 'Facebook-piksel');
const F = 'artikkel 6 nr. 1 bokstav f';

describe('legitimate-interest-for-tracking', () => {
  it('passes where advertising rests on consent', () => {
    const consent = pixel().says('legal-basis', F, { basis: 'consent' }, 'meta-pixel').state();
    expect(judge(audit, [shop], consent)).toMatchObject({ outcome: 'pass', reason: 'bases-fit' });
  });

  it('fails, moderate, where it rests on legitimate interests, and quotes the basis', () => {
    const policy = pixel().says('legal-basis', F, { basis: 'legitimate-interest' }, 'meta-pixel').state();
    const { outcome, short, findings } = judge(audit, [shop], policy);
    expect([outcome, short]).toEqual(['fail', ['moderate meta-pixel']]);
    expect(findings[0]?.statements[0]?.quote).toBe(F);
  });

  it('leaves alone: both bases, hedges, other purposes, services that are not declared, and the site as a whole', () => {
    const both = pixel()
      .says('legal-basis', F, { basis: 'legitimate-interest' }, 'meta-pixel')
      .says('legal-basis', F, { basis: 'consent' }, 'meta-pixel')
      .state();
    expect(judge(audit, [shop], both)).toMatchObject({ outcome: 'pass' });
    const hedged = pixel().says('legal-basis', F, { basis: 'legitimate-interest', hedged: true }, 'meta-pixel').state();
    expect(judge(audit, [shop], hedged)).toMatchObject({ outcome: 'pass' });
    const payment = reading(TEXT)
      .names('paypal', 'Kart')
      .says('legal-basis', F, { basis: 'legitimate-interest' }, 'paypal')
      .state();
    expect(judge(audit, [shop], payment)).toMatchObject({ outcome: 'not-applicable' });
    const offSite = reading(TEXT)
      .names('meta-pixel', 'Facebook-piksel', 'off-site')
      .says('legal-basis', F, { basis: 'legitimate-interest' }, 'meta-pixel')
      .state();
    expect(judge(audit, [shop], offSite)).toMatchObject({ outcome: 'not-applicable' });
    const site = pixel().says('legal-basis', F, { basis: 'legitimate-interest' }).state();
    expect(judge(audit, [shop], site)).toMatchObject({ outcome: 'not-applicable', reason: 'no-basis' });
  });

  it('leaves alone analytics that need no cookies, or that the text says set none', () => {
    const on = (service: string, name: string, text: string) => {
      const state = reading(text).names(service, name).says('legal-basis', F, { basis: 'legitimate-interest' }, service).state();
      if (state.status === 'read') state.reading.document.sections.push({ heading: '', level: 1, start: 0, end: text.length });
      return judge(audit, [shop], state);
    };
    expect(on('plausible', 'Plausible', `Plausible teller besøk, ${F}.`)).toMatchObject({ outcome: 'pass' });
    expect(on('matomo', 'Matomo', `Matomo er satt opp uten informasjonskapsler, ${F}.`)).toMatchObject({ outcome: 'pass' });
    expect(on('matomo', 'Matomo', `Matomo teller besøk, ${F}.`)).toMatchObject({ outcome: 'fail' });
    expect(on('hotjar', 'Hotjar', `Hotjar bruker ingen informasjonskapsler, ${F}.`)).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell without a policy or in an unknown language', () => {
    expect(judge(audit, [shop], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-not-given' });
    expect(judge(audit, [shop], reading(TEXT, { language: 'und' }).state())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-language',
    });
  });
});
