import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { metaPixel } from '../../testing/vendors.ts';
import { audit } from './policy-availability.ts';

const shop = (language?: string) => visit('https://shop.example/').page(language === undefined ? {} : { language });
const missing = { status: 'missing' as const, reason: 'none of 12 links leads to one' };

describe('policy-availability', () => {
  it('passes where the policy was read, in the site’s language or a sister of it', () => {
    const policy = reading('Personvern.', { language: 'nb' }).state();
    expect(judge(audit, [shop('nb-NO')], policy)).toMatchObject({ outcome: 'pass', reason: 'policy-found' });
    expect(judge(audit, [shop('no')], policy)).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [shop()], policy)).toMatchObject({ outcome: 'pass' });
  });

  it('fails, moderate, where trackers run and no policy is to be found', () => {
    expect(judge(audit, [shop('nb').with(metaPixel, 700)], missing)).toMatchObject({ outcome: 'fail', short: ['moderate -'] });
  });

  it('only mentions it on a site that does nothing that needs consent', () => {
    expect(judge(audit, [shop('nb')], missing)).toMatchObject({ outcome: 'fail', short: ['info -'] });
  });

  it('mentions a policy in another language than all pages', () => {
    const english = reading('Privacy.', { language: 'en' }).state();
    expect(judge(audit, [shop('nb').with(metaPixel, 700)], english)).toMatchObject({ outcome: 'fail', short: ['minor -'] });
    expect(
      judge(audit, [shop('nb'), visit('https://shop.example/en', { id: 'en' }).page({ language: 'en' })], english).outcome,
    ).toBe('pass');
  });

  it('cannot tell of a policy that it could not read, that nobody looked for, or without a page', () => {
    expect(judge(audit, [shop()], { status: 'unreadable', reason: 'HTTP 503' })).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-unreadable',
    });
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-not-given' });
    expect(judge(audit, [visit('https://shop.example/')], missing)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'policy-missing',
    });
  });
});
