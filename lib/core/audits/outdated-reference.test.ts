import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './outdated-reference.ts';

const shop = () => visit('https://shop.example/');

describe('outdated-reference', () => {
  it('passes where nothing old is cited', () => {
    expect(judge(audit, [shop()], reading('Ekomloven § 3-15 gjelder.').state())).toMatchObject({ outcome: 'pass' });
  });

  it('fails, minor, once for each kind, with all places', () => {
    const policy = reading('Se § 2-7 b og § 2-7 b (annet). Google Inc. mottar data.', { language: 'nb' })
      .says('defect', '§ 2-7 b', { kind: 'outdated-law' })
      .says('defect', '§ 2-7 b (annet)', { kind: 'outdated-law' })
      .says('defect', 'Google Inc.', { kind: 'outdated-entity' })
      .state();
    const { outcome, findings } = judge(audit, [shop()], policy);
    expect(outcome).toBe('fail');
    expect(findings.map(({ message, severity }) => [message.key, message.values.places, severity])).toEqual([
      ['outdated-reference/law', 2, 'minor'],
      ['outdated-reference/company', 1, 'minor'],
    ]);
  });

  it('fails for a product that is called by a former name alone', () => {
    const policy = reading('Wir nutzen Sendinblue für Rundbriefe.', { language: 'de' }).names('brevo', 'Sendinblue').state();
    expect(judge(audit, [shop()], policy)).toMatchObject({
      outcome: 'fail',
      findings: [{ message: { key: 'outdated-reference/product' } }],
    });
  });

  it('cannot tell without a policy', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a former name beside today’s, by a translated one, or by ended transfers', () => {
    const both = reading('We use Brevo (formerly Sendinblue).', { language: 'en' }).names('brevo', 'Sendinblue').state();
    const translated = reading('Vi bruker Facebook-piksel fra Meta.').names('meta-pixel', 'Facebook-piksel').state();
    const transfer = reading('Privacy Shield').says('defect', 'Privacy Shield', { kind: 'outdated-transfer' }).state();
    for (const policy of [both, translated, transfer]) expect(judge(audit, [shop()], policy)).toMatchObject({ outcome: 'pass' });
  });
});
