import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { hubSpot, metaPixel, payPal, session } from '../../testing/vendors.ts';
import { audit } from './storage-location.ts';

const shop = () => visit('https://shop.example/').banner();
const TEXT = 'Alle opplysninger lagres utelukkende i EØS.';
const policy = (service?: string) =>
  reading(TEXT)
    .promises('eu-only-storage', TEXT, service === undefined ? {} : { service })
    .state();

describe('storage-location', () => {
  it('passes where no such service was seen, or one that is run from the EEA', () => {
    expect(judge(audit, [shop().with(session, 300)], policy())).toMatchObject({ outcome: 'pass' });
    const swedish = shop().request('https://serve.albacross.com/track.js', { at: 500 });
    expect(judge(audit, [swedish], policy())).toMatchObject({ outcome: 'pass', short: [] });
  });

  it('fails, moderate and with low confidence, for a service that is run from elsewhere', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(metaPixel, 500)], policy());
    expect([outcome, short, findings[0]?.confidence]).toEqual(['fail', ['moderate meta-pixel'], 'low']);
    expect(findings[0]?.message.values.country).toBe('US');
  });

  it('takes a sentence on certain data for none on visits, “all data” for all wherever it stands', () => {
    const under = (heading: string, text: string) => {
      const state = reading(text).promises('eu-only-storage', text).state();
      if (state.status === 'read') state.reading.document.sections.push({ heading, level: 2, start: 0, end: text.length });
      return judge(audit, [shop().with(metaPixel, 500)], state).outcome;
    };
    expect(under('Letters', 'They are not transferred outside the EEA.')).toBe('not-applicable');
    expect(under('Medlemskap', 'Uppgifterna lagras i Sverige.')).toBe('not-applicable');
    expect(under('Medlemskap', 'Alla uppgifter lagras i Sverige.')).toBe('fail');
    expect(under('Lagring', 'Uppgifterna lagras i Sverige.')).toBe('fail');
  });

  it('applies a promise for one service to it alone, and leaves payment that was asked for out', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], policy('google-analytics'))).toMatchObject({ outcome: 'pass' });
    const checkout = visit('https://shop.example/kasse').with(payPal, 500);
    expect(judge(audit, [checkout], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('cannot tell of a service that answers from a data centre which its vendor marks as European', () => {
    const european = shop().with((more) => hubSpot(more, 500, '-eu1'));
    expect(judge(audit, [european], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'eu-hosts' });
    expect(judge(audit, [shop().with(hubSpot, 500)], policy())).toMatchObject({ outcome: 'fail', short: ['moderate hubspot'] });
    const both = judge(audit, [european.with(metaPixel, 900)], policy());
    expect([both.outcome, both.short]).toEqual(['fail', ['moderate meta-pixel']]);
  });

  it('holds a sentence on the site’s own servers against no vendor, only against a service that it names', () => {
    const servers = (service?: string) =>
      reading(TEXT)
        .promises('eu-only-storage', TEXT, { value: { scope: 'servers' }, ...(service === undefined ? {} : { service }) })
        .state();
    expect(judge(audit, [shop().with(metaPixel, 500)], servers())).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [shop().with(metaPixel, 500)], servers('meta-pixel'))).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell without a policy or a whole visit', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('lost')], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
    expect(judge(audit, [shop().with(metaPixel, 500)], reading('Hei.').state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
