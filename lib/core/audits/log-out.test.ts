import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { session } from '../../testing/vendors.ts';
import { audit } from './log-out.ts';

const TEXT = 'Disse informasjonskapslene slettes når du logger ut.';
const says = (confidence = 0.75) =>
  reading(TEXT).says('technique', TEXT, { technique: 'cleared-at-log-out' }, null, confidence).state();
const person = () => visit('https://shop.example/min-side', { scenario: 'manual' }).with(session, 200);
const left = () => person().presses('Logg ut', { at: 3000 });

describe('log-out', () => {
  it('passes where a session cookie goes, or gets another value', () => {
    const gone = left().cookie('PHPSESSID', '', { at: 3100, change: 'removed' });
    const renewed = left().cookie('PHPSESSID', '0a4f9be27c1d4e6f8a', { at: 3100 });
    for (const visit of [gone, renewed]) expect(judge(audit, [visit], says())).toMatchObject({ outcome: 'pass' });
  });

  it('fails, minor, where all stay as they were; “usually” makes it less sure', () => {
    const { outcome, short, findings } = judge(audit, [left()], says());
    expect([outcome, short]).toEqual(['fail', ['minor -']]);
    expect(findings[0]).toMatchObject({ confidence: 'medium', message: { values: { cookies: 'PHPSESSID, XSRF-TOKEN' } } });
    expect(judge(audit, [left()], says(0.5)).findings[0]?.confidence).toBe('low');
  });

  it('cannot tell where nobody logged out, or there was no session', () => {
    const cannot = { outcome: 'cannot-tell', reason: 'no-log-out' };
    expect(judge(audit, [person()], says())).toMatchObject(cannot);
    const without = visit('https://shop.example/', { scenario: 'manual' }).presses('Logg ut', { at: 3000 });
    expect(judge(audit, [without], says())).toMatchObject(cannot);
  });

  it('takes a cookie of another’s for no session', () => {
    const tracked = visit('https://shop.example/', { scenario: 'manual' })
      .cookie('_ga', 'GA1.1.1372850914.1768204800', { at: 500, days: 400 })
      .presses('Logg ut', { at: 3000 });
    expect(judge(audit, [tracked], says())).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('does not apply where the policy does not say it', () => {
    expect(judge(audit, [left()], reading(TEXT).state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
