import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './transfer-mechanism.ts';

const shop = visit('https://shop.example/').build();
const TEXT = 'Google er sertifisert etter Privacy Shield. Data går til USA. Vi bruker standard personvernbestemmelser.';
const says = (...list: [quote: string, mechanism: string, service: string | null][]) =>
  list
    .reduce(
      (built, [quote, mechanism, service]) => built.says('transfer', quote, { mechanism, country: 'US' }, service),
      reading(TEXT),
    )
    .state();

describe('transfer-mechanism', () => {
  it('passes with a ground that holds', () => {
    expect(judge(audit, [shop], says(['standard personvernbestemmelser', 'scc', 'google-analytics']))).toMatchObject({
      outcome: 'pass',
    });
  });

  it('fails, moderate, for a decision that was struck down', () => {
    const { outcome, short, findings } = judge(audit, [shop], says(['Privacy Shield', 'privacy-shield', 'google-analytics']));
    expect([outcome, short]).toEqual(['fail', ['moderate google-analytics']]);
    expect(findings[0]?.message.key).toBe('transfer-mechanism/repealed');
  });

  it('fails for a transfer of a service for which nothing is named', () => {
    const { short, findings } = judge(audit, [shop], says(['Data går til USA', 'unnamed', 'meta-pixel']));
    expect([short, findings[0]?.message.key]).toEqual([['moderate meta-pixel'], 'transfer-mechanism/unnamed']);
  });

  it('believes a ground that stands elsewhere for the same service, or for the whole site', () => {
    const elsewhere = says(
      ['Data går til USA', 'unnamed', 'meta-pixel'],
      ['standard personvernbestemmelser', 'scc', 'meta-pixel'],
    );
    expect(judge(audit, [shop], elsewhere)).toMatchObject({ outcome: 'pass' });
    const site = says(['Data går til USA', 'unnamed', 'meta-pixel'], ['standard personvernbestemmelser', 'scc', null]);
    expect(judge(audit, [shop], site)).toMatchObject({ outcome: 'pass' });
    const replaced = says(
      ['Privacy Shield', 'privacy-shield', 'meta-pixel'],
      ['standard personvernbestemmelser', 'scc', 'meta-pixel'],
    );
    expect(judge(audit, [shop], replaced)).toMatchObject({ outcome: 'pass' });
  });

  it('has nothing against a general sentence about third countries; cannot tell without a policy', () => {
    expect(judge(audit, [shop], says(['Data går til USA', 'unnamed', null]))).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [shop], reading(TEXT).state())).toMatchObject({ outcome: 'not-applicable', reason: 'no-transfer' });
    expect(judge(audit, [shop], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });
});
