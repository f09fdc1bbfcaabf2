import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './routine-derogation.ts';

const shop = () => visit('https://shop.example/');
const TEXT = 'Overføringen til Vimeo skjer etter art. 49. Vi bruker standardklausuler.';
const ART = 'Overføringen til Vimeo skjer etter art. 49.';
const policy = () => reading(TEXT).names('vimeo', 'Vimeo').says('transfer', ART, { mechanism: 'art-49', country: 'US' }, 'vimeo');

describe('routine-derogation', () => {
  it('fails where a service’s transfers rest on the exception alone', () => {
    const { outcome, short, findings } = judge(audit, [shop()], policy().state());
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate vimeo'] });
    expect(findings[0]?.statements).toMatchObject([{ quote: ART }]);
  });

  it('passes where the service, or all services, have a mechanism besides', () => {
    const scc = 'Vi bruker standardklausuler.';
    expect(judge(audit, [shop()], policy().says('transfer', scc, { mechanism: 'scc' }, 'vimeo').state())).toMatchObject({
      outcome: 'pass',
    });
    expect(judge(audit, [shop()], policy().says('transfer', scc, { mechanism: 'dpf' }).state())).toMatchObject({
      outcome: 'pass',
    });
  });

  it('cannot tell without a policy', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a sentence that says that it is for single cases, nor by one about nobody', () => {
    const single = 'Bare i enkelttilfeller bygger vi på artikkel 49.';
    const exceptional = reading(single).says('transfer', single, { mechanism: 'art-49' }, 'vimeo').state();
    expect(judge(audit, [shop()], exceptional)).toMatchObject({ outcome: 'pass' });
    const general = reading(single).says('transfer', single, { mechanism: 'art-49' }).state();
    expect(judge(audit, [shop()], general)).toMatchObject({ outcome: 'not-applicable' });
  });
});
