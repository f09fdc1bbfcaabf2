import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { metaPixel } from '../../testing/vendors.ts';
import { audit } from './declared-not-observed.ts';

const accepted = () =>
  visit('https://shop.example/', { scenario: 'accept-all' })
    .banner()
    .click('Godta alle', { at: 2000 })
    .state('klaro', 'accepted');
const policy = () =>
  reading('Vi bruker Facebook-piksel og Albacross.')
    .names('meta-pixel', 'Facebook-piksel')
    .names('albacross', 'Albacross')
    .state();

describe('declared-not-observed', () => {
  it('passes where all that is named was seen', () => {
    const one = reading('Vi bruker Facebook-piksel.').names('meta-pixel', 'Facebook-piksel').state();
    expect(judge(audit, [accepted().with(metaPixel, 2500)], one)).toMatchObject({ outcome: 'pass', reason: 'all-observed' });
  });

  it('fails as information only, and quotes the name', () => {
    const { outcome, short, findings } = judge(audit, [accepted().with(metaPixel, 2500)], policy());
    expect([outcome, short]).toEqual(['fail', ['info albacross']]);
    expect(findings[0]?.statements.map(({ quote }) => quote)).toEqual(['Albacross']);
  });

  it('cannot tell without a verified acceptance, from an incomplete one, or without a policy', () => {
    expect(judge(audit, [visit('https://shop.example/')], policy())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-accepted',
    });
    expect(judge(audit, [accepted().gap('lost')], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
    expect(judge(audit, [accepted()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-not-given' });
  });

  it('asks nothing of services that are denied, off-site, unknown to the catalogue, or consent platforms', () => {
    const none = reading(
      'Vi bruker ikke Albacross. Vi har en side på Facebook. Verten er Fjordnett AS. Valget lagres av Cookiebot.',
    )
      .names('cookiebot', 'Cookiebot')
      .names('albacross', 'Albacross', 'mentioned')
      .names('facebook-page', 'Facebook', 'off-site')
      .names(null, 'Fjordnett AS')
      .state();
    expect(judge(audit, [accepted()], none)).toMatchObject({ outcome: 'not-applicable', reason: 'names-none' });
  });
});
