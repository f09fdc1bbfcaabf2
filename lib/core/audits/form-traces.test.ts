import { describe, expect, it } from 'vitest';
import { reading, visit, type VisitBuilder } from '../../testing/builders.ts';
import { sendsForm, TYPED } from '../../testing/forms.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './form-traces.ts';

const TEXT = 'Det du skriver i kontaktskjemaet, lagres ikke på nettsiden.';
const says = reading(TEXT).says('technique', TEXT, { technique: 'form-not-kept' }, null, 0.7).state();
const CONTACT = {
  action: 'https://shop.example/send',
  words: 'Kontakt oss',
  fields: ['email', 'message'] as ('email' | 'message')[],
};
const person = () => visit('https://shop.example/', { scenario: 'manual' });
const writes = (then: (run: VisitBuilder) => VisitBuilder = (run) => run) => then(person().with(sendsForm, 40_000, CONTACT));

describe('form-traces', () => {
  it('passes where a form was sent and nothing holds the address', () => {
    expect(judge(audit, [writes((run) => run.storage('cart', '[]', { at: 41_000 }))], says)).toMatchObject({ outcome: 'pass' });
  });

  it('fails, minor, where storage or a cookie holds it', () => {
    const { outcome, short, findings } = judge(audit, [writes((run) => run.cookie('writer', TYPED, { at: 41_000 }))], says);
    expect([outcome, short]).toEqual(['fail', ['minor -']]);
    expect(findings[0]).toMatchObject({ confidence: 'low', message: { values: { cookies: 'writer' } } });
  });

  it('cannot tell where nobody sent such a form, or the recording lost something', () => {
    const cannot = { outcome: 'cannot-tell', reason: 'no-form-sent' };
    const letter = person()
      .with(sendsForm, 40_000, { action: 'https://shop.example/brev' })
      .storage('mail', TYPED, { at: 41_000 });
    for (const run of [person(), letter, writes((run) => run.gap('lost')), writes((run) => run.gap('no-storage'))])
      expect(judge(audit, [run], says)).toMatchObject(cannot);
  });

  it('does not apply where the policy does not say it', () => {
    expect(judge(audit, [writes()], reading(TEXT).state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
