import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel, session } from '../../testing/vendors.ts';
import { audit } from './undeclared-cookie.ts';

const shop = () => visit('https://shop.example/').banner();
const list = (...names: string[]) =>
  names.reduce(
    (built, name) => built.says('cookie-entry', name, { name, lifetimeDays: 30 }),
    reading(`Kapsler: ${names.join(', ')}. Facebook-piksel.`),
  );

describe('undeclared-cookie', () => {
  it('passes where the list has it, by pattern too', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], list('_fbp', 'kurv', 'spraak').state())).toMatchObject({
      outcome: 'pass',
      reason: 'list-complete',
    });
    const container = shop().cookie('_ga_ABC123', 'GS1.1.1768204800.1.1.1768204900.0.0.0', { days: 400 });
    expect(judge(audit, [container], list('_ga_<id>', 'kurv', 'spraak').state())).toMatchObject({ outcome: 'pass' });
  });

  it('fails: moderate where the service is not named either, minor where it is', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(metaPixel, 500)], list('_ga', 'kurv', 'spraak').state());
    expect([outcome, short]).toEqual(['fail', ['moderate meta-pixel']]);
    expect(findings[0]?.message.values).toMatchObject({ cookies: '_fbp', listed: 3 });
    const named = list('_ga', 'kurv', 'spraak').names('meta-pixel', 'Facebook-piksel').state();
    expect(judge(audit, [shop().with(metaPixel, 500)], named).short).toEqual(['minor meta-pixel']);
  });

  it('has nothing against sessions, consent state, unknown purposes and refused attempts', () => {
    const harmless = shop()
      .with(session, 300)
      .cookie('klaro', '{"meta":false}', { days: 120 })
      .cookie('zqx', 'a81f3c77d20b4e59', { days: 30 })
      .request('https://px.ads.linkedin.com/collect?pid=1', {
        type: 'image',
        setCookie: 'bcookie=v2-7f3c1a52-8d4e; domain=.linkedin.com; Max-Age=900000',
      });
    expect(judge(audit, [harmless], list('_ga', 'kurv', 'spraak').state())).toMatchObject({ outcome: 'pass', short: [] });
  });

  it('does not apply without a list; cannot tell without policy or cookies', () => {
    expect(judge(audit, [shop().with(googleAnalytics, 500)], list('_fbp').state())).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-cookie-list',
    });
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('no-cookies')], list('_fbp', 'kurv', 'spraak').state())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-cookies-seen',
    });
  });
});
