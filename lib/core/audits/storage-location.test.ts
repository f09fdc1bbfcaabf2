import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { metaPixel, payPal, session } from '../../testing/vendors.ts';
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

  it('applies a promise for one service to it alone, and leaves payment that was asked for out', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], policy('google-analytics'))).toMatchObject({ outcome: 'pass' });
    const checkout = visit('https://shop.example/kasse').with(payPal, 500);
    expect(judge(audit, [checkout], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('cannot tell without a policy or a whole visit', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('lost')], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
    expect(judge(audit, [shop().with(metaPixel, 500)], reading('Hei.').state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
