import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './policy-contradiction.ts';

const shop = () => visit('https://shop.example/');
const INSIDE = 'Alle opplysninger lagres i EØS.';
const ABROAD = 'HubSpot behandler opplysninger i USA.';

describe('policy-contradiction', () => {
  it('passes where sentences fit together', () => {
    const policy = reading(INSIDE).promises('eu-only-storage', INSIDE).state();
    expect(judge(audit, [shop()], policy)).toMatchObject({ outcome: 'pass' });
  });

  it('fails where all stays in the EEA and a service’s data do not, with both quotes', () => {
    const policy = reading(`${INSIDE} ${ABROAD}`)
      .promises('eu-only-storage', INSIDE)
      .says('transfer', ABROAD, { mechanism: 'unnamed', country: 'US' }, 'hubspot')
      .state();
    const { outcome, short, findings } = judge(audit, [shop()], policy);
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate hubspot'] });
    expect(findings[0]?.statements.map(({ quote }) => quote)).toEqual([INSIDE, ABROAD]);
  });

  it('fails where a service waits for a click and loads with the page', () => {
    const [click, open] = ['Videoen fra YouTube lastes først etter klikk.', 'YouTube lastes når siden åpnes.'];
    const policy = reading(`${click} ${open}`)
      .promises('click-to-load', click, { service: 'youtube' })
      .promises('loads-at-open', open, { service: 'youtube' })
      .state();
    expect(judge(audit, [shop()], policy).findings).toMatchObject([
      { message: { key: 'policy-contradiction/gate' }, service: 'youtube' },
    ]);
  });

  it('fails where one cookie has two lifetimes', () => {
    const policy = reading('_ga 2 år. _ga 14 måneder.')
      .says('cookie-entry', '_ga 2 år', { name: '_ga', lifetimeDays: 730 }, 'google-analytics')
      .says('cookie-lifetime', '_ga 14 måneder', { cookie: '_ga', days: 425.6 }, 'google-analytics')
      .state();
    expect(judge(audit, [shop()], policy).findings).toMatchObject([
      { message: { key: 'policy-contradiction/lifetime', values: { cookie: '_ga', days: 730, declared: 425.6 } } },
    ]);
  });

  it('cannot tell without a policy', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a condition, by a certificate, by rounding, by another provider’s cookie of that name', () => {
    const maybe = 'Hvis HubSpot overfører til USA, brukes standardklausuler.';
    const conditional = reading(`${INSIDE} ${maybe}`)
      .promises('eu-only-storage', INSIDE)
      .says('transfer', maybe, { mechanism: 'scc', country: 'US' }, 'hubspot')
      .state();
    const year = reading('_ga 1 år. _ga 12 måneder.')
      .says('cookie-entry', '_ga 1 år', { name: '_ga', lifetimeDays: 365 }, 'google-analytics')
      .says('cookie-entry', '_ga 12 måneder', { name: '_ga', lifetimeDays: 364.8 }, 'google-analytics')
      .state();
    const providers = reading('uid 1 dag (A). uid 1 år (B).')
      .says('cookie-entry', 'uid 1 dag (A)', { name: 'uid', lifetimeDays: 1, provider: 'A' }, 'criteo')
      .says('cookie-entry', 'uid 1 år (B)', { name: 'uid', lifetimeDays: 365, provider: 'B' }, 'criteo')
      .state();
    const sealed = 'HubSpot ist unter dem EU-U.S. Data Privacy Framework zertifiziert.';
    const certified = reading(`${INSIDE} ${sealed}`)
      .promises('eu-only-storage', INSIDE)
      .says('transfer', sealed, { mechanism: 'dpf', country: 'US' }, 'hubspot')
      .state();
    for (const policy of [conditional, year, providers, certified])
      expect(judge(audit, [shop()], policy)).toMatchObject({ outcome: 'pass' });
  });
});
