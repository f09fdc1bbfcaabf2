import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './withdrawal-control.ts';

const run = (scenario: 'accept-all' | 'withdraw', steps: number) =>
  visit('https://shop.example/', { scenario, result: { status: 'done', reason: 'verified: klaro', steps } });

describe('withdrawal-control', () => {
  it('passes where it takes no more than opening the question again and one layer', () => {
    expect(judge(audit, [run('accept-all', 1), run('withdraw', 3)])).toMatchObject({
      outcome: 'pass',
      reason: 'as-easily-withdrawn',
    });
  });

  it('fails where it takes more', () => {
    const { outcome, short, findings } = judge(audit, [run('accept-all', 1), run('withdraw', 4)]);
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate -'] });
    expect(findings[0]?.message.values).toEqual({ withdraw: 4, accept: 1 });
    expect(findings[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('only mentions that our own search found no way back', () => {
    const lost = visit('https://shop.example/', {
      scenario: 'withdraw',
      result: { status: 'cannot-tell', reason: 'no way back to the choice was found', steps: 1 },
    });
    expect(judge(audit, [run('accept-all', 1), lost])).toMatchObject({ outcome: 'fail', short: ['info -'] });
  });

  it('cannot tell without such a run, or where it broke off for another reason', () => {
    expect(judge(audit, [run('accept-all', 1)])).toMatchObject({ outcome: 'cannot-tell', reason: 'no-withdrawal-run' });
    expect(judge(audit, [run('withdraw', 3)])).toMatchObject({ outcome: 'cannot-tell', reason: 'no-accept-run' });
    const broken = visit('https://shop.example/', {
      scenario: 'withdraw',
      result: { status: 'cannot-tell', reason: 'no banner was found' },
    });
    expect(judge(audit, [run('accept-all', 1), broken])).toMatchObject({ outcome: 'cannot-tell', reason: 'no-withdrawn' });
  });
});
