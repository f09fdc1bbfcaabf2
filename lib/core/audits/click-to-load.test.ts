import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { metaPixel, youTube } from '../../testing/vendors.ts';
import { audit } from './click-to-load.ts';

const shop = (scenario: 'no-choice' | 'reject-all' | 'manual' = 'no-choice') =>
  visit('https://shop.example/', { scenario }).banner();
const TEXT = 'Videoer fra YouTube lastes først når du klikker på dem.';
const policy = (service?: string) =>
  reading(TEXT)
    .promises('click-to-load', TEXT, service === undefined ? {} : { service })
    .state();

describe('click-to-load', () => {
  it('passes where nothing loads unasked', () => {
    expect(judge(audit, [shop()], policy('youtube'))).toMatchObject({ outcome: 'pass', reason: 'promises-kept' });
  });

  it('fails, moderate, where the player loads with nothing but the banner to click, and quotes the promise', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(youTube, 600)], policy('youtube'));
    expect([outcome, short]).toEqual(['fail', ['moderate youtube']]);
    expect(findings[0]?.statements[0]?.quote).toBe(TEXT);
    const refused = shop('reject-all').click('Avvis alle', { at: 2000 }).state('klaro', 'rejected').with(youTube, 3000);
    expect(judge(audit, [refused], policy('youtube')).short).toEqual(['moderate youtube']);
  });

  it('applies a promise without a service to videos, not to all the rest', () => {
    expect(judge(audit, [shop().with(youTube, 600).with(metaPixel, 900)], policy()).short).toEqual(['moderate youtube']);
  });

  it('does not judge what loads after consent', () => {
    const accepted = visit('https://shop.example/', { scenario: 'accept-all' })
      .banner()
      .click('Godta alle', { at: 2000 })
      .state('klaro', 'accepted');
    expect(judge(audit, [accepted.with(youTube, 2500)], policy('youtube'))).toMatchObject({ outcome: 'pass' });
  });

  it('cannot tell from a visit of one’s own, in which the content may have been clicked', () => {
    expect(judge(audit, [shop('manual').with(youTube, 600)], policy('youtube'))).toMatchObject({
      outcome: 'cannot-tell',
      short: [],
    });
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell', reason: 'policy-not-given' });
    expect(judge(audit, [shop().with(youTube, 600)], reading('Hei.').state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
