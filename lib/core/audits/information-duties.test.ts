import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './information-duties.ts';

const shop = () => visit('https://shop.example/');
const FILL = 'Denne teksten handler om nettbutikken og hva som skjer når du er innom den. '.repeat(25);
const WHOLE =
  'Personvernerklæring. Butikken AS er behandlingsansvarlig, kontakt post@shop.example. Rettslig grunnlag er avtale. Vi deler data med leverandører. ' +
  'Vi lagrer i tre år. Du har rett til innsyn. Du kan klage til Datatilsynet. ';

describe('information-duties', () => {
  it('passes where each is spoken of', () => {
    expect(judge(audit, [shop()], reading(WHOLE + FILL).state())).toMatchObject({ outcome: 'pass', reason: 'duties-met' });
  });

  it('fails with what is missing, once; minor where nobody is hidden', () => {
    const { outcome, short, findings } = judge(
      audit,
      [shop()],
      reading(WHOLE.replace('Du kan klage til Datatilsynet.', '') + FILL).state(),
    );
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['minor -'] });
    expect(findings[0]?.message.values).toEqual({ missing: 'complaint', count: 1 });
    const noBasis = reading(WHOLE.replace('Rettslig grunnlag er avtale.', '') + FILL).state();
    expect(judge(audit, [shop()], noBasis)).toMatchObject({
      short: ['moderate -'],
      findings: [{ message: { values: { missing: 'basis' } } }],
    });
  });

  it('cannot tell from a notice, from a part, in a language that is read in part, or without a policy', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop()], reading('Vi bruker informasjonskapsler.').state())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-partial',
    });
    expect(judge(audit, [shop()], reading(FILL).state())).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-partial' });
    expect(judge(audit, [shop()], reading(WHOLE + FILL, { language: 'pl' }).state())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-language',
    });
  });

  it('is not fooled by a long cookie notice', () => {
    const notice = reading(WHOLE.replace('Du kan klage til Datatilsynet.', '') + FILL).state();
    if (notice.status === 'read') notice.reading.document.title = 'Informasjonskapsler';
    expect(judge(audit, [shop()], notice)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-partial' });
  });
});
