import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel, session } from '../../testing/vendors.ts';
import { audit } from './sharing-denied.ts';

const TEXT = 'Vi gir ikke personopplysninger videre til andre.';
const policy = (text = TEXT) => reading(text).promises('no-sharing', text).state();
const accepted = () =>
  visit('https://shop.example/', { scenario: 'accept-all' })
    .banner()
    .with(session, 300)
    .click('Godta alle', { at: 1000 })
    .state('klaro', 'accepted');

describe('sharing-denied', () => {
  it('passes where a whole visit, everything accepted, shows no such service', () => {
    expect(judge(audit, [accepted()], policy())).toMatchObject({ outcome: 'pass', reason: 'promises-kept' });
  });

  it('fails, serious, where an advertising service receives an identifier; moderate where the policy names it all the same', () => {
    const { outcome, short, findings } = judge(audit, [accepted().with(metaPixel, 1500)], policy());
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['serious meta-pixel'] });
    expect(findings[0]).toMatchObject({ confidence: 'medium', statements: [{ quote: TEXT }] });
    const named = reading(`${TEXT} Vi bruker Facebook-piksel.`)
      .names('meta-pixel', 'Facebook-piksel')
      .promises('no-sharing', TEXT)
      .state();
    expect(judge(audit, [accepted().with(metaPixel, 1500)], named).short).toEqual(['moderate meta-pixel']);
  });

  it('cannot tell where only analytics ran, which may be a processor, nor without a visit in which everything was accepted', () => {
    expect(judge(audit, [accepted().with(googleAnalytics, 1500)], policy())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'processors-only',
    });
    expect(judge(audit, [visit('https://shop.example/')], policy())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-accepted',
    });
    expect(judge(audit, [accepted()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a sentence about the newsletter’s data or about one service', () => {
    const pointing = 'Vi gir ikke disse opplysningene videre.';
    expect(judge(audit, [accepted().with(metaPixel, 1500)], policy(pointing))).toMatchObject({ outcome: 'not-applicable' });
    const ofService = reading(TEXT).promises('no-sharing', TEXT, { service: 'google-analytics' }).state();
    expect(judge(audit, [accepted().with(metaPixel, 1500)], ofService)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'promise-of-part',
    });
  });
});
