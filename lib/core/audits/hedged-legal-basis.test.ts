import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './hedged-legal-basis.ts';

const shop = visit('https://shop.example/').build();
const HEDGE = 'Hvis det er bedt om samtykke, skjer behandlingen bare på grunnlag av bokstav a.';
const TEXT = `Grunnlaget er bokstav f. ${HEDGE} Siden: grunnlaget er bokstav a.`;

describe('hedged-legal-basis', () => {
  it('passes where the basis is plain', () => {
    const plain = reading(TEXT).says('legal-basis', 'grunnlaget er bokstav a', { basis: 'consent' }, 'meta-pixel').state();
    expect(judge(audit, [shop], plain)).toMatchObject({ outcome: 'pass', reason: 'bases-fit' });
  });

  it('fails, moderate, once for the whole policy, with the places and services', () => {
    const policy = reading(TEXT)
      .says('legal-basis', 'Grunnlaget er bokstav f', { basis: 'legitimate-interest', hedged: true }, 'weglot')
      .promises('consent-if-asked', HEDGE, { service: 'weglot' })
      .promises('consent-if-asked', HEDGE, { service: 'google-analytics' })
      .state();
    const { outcome, short, findings } = judge(audit, [shop], policy);
    expect([outcome, short]).toEqual(['fail', ['moderate -']]);
    expect(findings[0]?.statements.map(({ quote }) => quote)).toEqual([HEDGE]);
    expect(findings[0]?.message.values.places).toBe(1);
  });

  it('does not apply to a policy that names no basis, and cannot tell without one', () => {
    expect(judge(audit, [shop], reading(TEXT).state())).toMatchObject({ outcome: 'not-applicable' });
    expect(judge(audit, [shop], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });
});
