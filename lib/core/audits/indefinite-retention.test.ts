import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './indefinite-retention.ts';

const shop = () => visit('https://shop.example/');
const policy = (quote: string, value: Record<string, unknown>) => reading(quote).says('retention', quote, value).state();

describe('indefinite-retention', () => {
  it('passes where periods are given', () => {
    expect(judge(audit, [shop()], policy('Vi lagrer i 90 dager.', { days: 90, holder: 'site' }))).toMatchObject({
      outcome: 'pass',
    });
  });

  it('fails where data are kept until somebody asks', () => {
    const quote = 'Opplysningene blir tatt vare på til vi blir bedt om å slette dem.';
    const { outcome, short, findings } = judge(audit, [shop()], policy(quote, { days: null, until: 'request', holder: 'site' }));
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate -'] });
    expect(findings[0]?.statements).toMatchObject([{ quote }]);
  });

  it('cannot tell without a policy', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it.each([
    ['a criterion', 'Vi lagrer så lenge det er nødvendig for formålet.', { until: 'purpose', holder: 'site' }],
    ['an account', 'Kontoen din lagres til du ber om sletting.', { until: 'request', holder: 'site' }],
    [
      'a newsletter',
      'We keep your address for the newsletter until you ask us to delete it.',
      { until: 'request', holder: 'site' },
    ],
    ['what a vendor keeps', 'LinkedIn keeps them until you ask.', { until: 'request', holder: 'vendor' }],
  ])('is not fooled by %s', (_, quote, value) => {
    expect(judge(audit, [shop()], policy(quote, { days: null, ...value }))).toMatchObject({ outcome: 'pass' });
  });
});
