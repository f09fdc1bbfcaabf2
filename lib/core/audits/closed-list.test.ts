import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { metaPixel, tagManager } from '../../testing/vendors.ts';
import { audit } from './closed-list.ts';

const shop = () => visit('https://shop.example/').banner();
const TEXT = 'Andre leverandører enn disse bruker vi ikke.';
const list = (confidence = 0.85) => reading(TEXT).promises('closed-list', TEXT, { confidence });

describe('closed-list', () => {
  it('passes where nothing else was seen', () => {
    expect(judge(audit, [shop()], list().state())).toMatchObject({ outcome: 'pass', reason: 'promises-kept' });
    const named = reading(`${TEXT} Facebook-piksel`).promises('closed-list', TEXT).names('meta-pixel', 'Facebook-piksel').state();
    expect(judge(audit, [shop().with(metaPixel, 500)], named)).toMatchObject({ outcome: 'pass' });
  });

  it('fails, serious, for a tracker outside the list, and quotes the claim', () => {
    const { outcome, short, findings } = judge(audit, [shop().with(metaPixel, 500)], list().state());
    expect([outcome, short]).toEqual(['fail', ['serious meta-pixel']]);
    expect(findings[0]?.statements[0]?.quote).toBe(TEXT);
  });

  it('takes “we use the following services” for no complete list, and leaves a tag manager alone', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], list(0.75).state())).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-promise',
    });
    expect(judge(audit, [shop().with(tagManager, 500)], list().state())).toMatchObject({ outcome: 'pass' });
  });

  it.each(['Nobody else receives them.', 'Ingen andre får dem.', 'Ingen andre får disse opplysningene.'])(
    'takes a sentence on certain data for no list: %s',
    (text) => {
      const claim = reading(text).promises('closed-list', text, { confidence: 0.85 }).state();
      expect(judge(audit, [shop().with(metaPixel, 500)], claim)).toMatchObject({
        outcome: 'not-applicable',
        reason: 'promise-of-part',
      });
    },
  );

  it.each(['Alle Anbieter sind in dieser Datenschutzerklärung aufgeführt.', 'Vi bruker bare disse informasjonskapslene.'])(
    'takes the policy and its list for no certain data: %s',
    (text) => {
      const claim = reading(text).promises('closed-list', text, { confidence: 0.85 }).state();
      expect(judge(audit, [shop().with(metaPixel, 500)], claim)).toMatchObject({ outcome: 'fail' });
    },
  );

  it('cannot tell without a policy or a whole visit', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('lost')], list().state())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });

  it('says it in other words where the policy says that there are none at all', () => {
    const none = 'Vi bruker ingen tjenester fra tredjeparter.';
    const policy = reading(none)
      .promises('closed-list', none, { value: { scope: 'none' } })
      .state();
    const { findings } = judge(audit, [shop().with(metaPixel, 500)], policy);
    expect(findings).toMatchObject([{ severity: 'serious', message: { key: 'closed-list/none' } }]);
  });
});
