import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './withdrawal-control.ts';

const run = (scenario: 'accept-all' | 'withdraw', steps: number) =>
  visit('https://shop.example/', { scenario, result: { status: 'done', reason: 'verified: klaro', steps } });

const lost = (reason = 'no way back to the choice was found') =>
  visit('https://shop.example/', { scenario: 'withdraw', result: { status: 'cannot-tell', reason, steps: 1 } });
const SILENT = 'We count visits with Google Analytics once you have agreed to it. '.repeat(30);
const WAY = 'You can withdraw your consent at any time under “Cookie settings” at the foot of the page.';

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
    expect(judge(audit, [run('accept-all', 1), lost()])).toMatchObject({ outcome: 'fail', short: ['info -'] });
  });

  it('finds more in it where the policy does not speak of taking consent back either', () => {
    const { short, findings } = judge(audit, [run('accept-all', 1), lost()], reading(SILENT).state());
    expect(short).toEqual(['minor -']);
    expect(findings[0]).toMatchObject({ confidence: 'low', message: { key: 'withdrawal-control/nowhere' } });
  });

  it.each([
    ['names a way', reading(`${SILENT} ${WAY}`).promises('withdrawal', WAY).state()],
    ['is in a language that is not read', reading(SILENT, { language: 'fi' }).state()],
    ['is only a short notice', reading('We use cookies.').state()],
    ['was not read', { status: 'unreadable' as const, reason: 'HTTP 503' }],
  ])('only mentions it where the policy %s', (_, policy) => {
    expect(judge(audit, [lost()], policy).short).toEqual(['info -']);
  });

  it('only mentions it where another document on cookies was not read', () => {
    const linked = lost().page({ at: 100, links: { 'https://shop.example/cookies': 'Cookies' } });
    expect(judge(audit, [linked], reading(SILENT).state()).short).toEqual(['info -']);
  });

  it('cannot tell where the search was not whole: rows are missing, or something was tried in vain', () => {
    const silent = reading(SILENT).state();
    expect(judge(audit, [lost().gap('lost')], silent)).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
    const tried = lost('what looked like a way back to the choice did not open it');
    expect(judge(audit, [tried], silent)).toMatchObject({ outcome: 'cannot-tell', reason: 'no-withdrawn' });
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
