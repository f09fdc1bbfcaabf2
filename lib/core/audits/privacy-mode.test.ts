import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { youTube } from '../../testing/vendors.ts';
import { audit } from './privacy-mode.ts';

const shop = () => visit('https://shop.example/');
const TEXT = 'Vi bruker YouTube i utvidet personvernmodus.';
const policy = () => reading(TEXT).promises('privacy-mode', TEXT, { service: 'youtube' }).state();

describe('privacy-mode', () => {
  it('passes with the player that keeps less', () => {
    expect(judge(audit, [shop().with(youTube, 500, 'www.youtube-nocookie.com')], policy())).toMatchObject({
      outcome: 'pass',
      reason: 'promises-kept',
    });
  });

  it('fails, moderate, with the ordinary player, in any phase', () => {
    expect(judge(audit, [shop().with(youTube, 500)], policy())).toMatchObject({ outcome: 'fail', short: ['moderate youtube'] });
    const accepted = shop().banner().click('Godta alle', { at: 2000 }).state('klaro', 'accepted').with(youTube, 2500);
    expect(judge(audit, [accepted], policy())).toMatchObject({ outcome: 'fail' });
  });

  it('takes the player’s script and pictures for no frame', () => {
    const api = shop()
      .request('https://www.youtube.com/iframe_api', { at: 400 })
      .request('https://i.ytimg.com/vi/abc/hqdefault.jpg', { at: 500, type: 'image' })
      .with(youTube, 700, 'www.youtube-nocookie.com');
    expect(judge(audit, [api], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('asks Vimeo for “dnt” where the promise is Vimeo’s', () => {
    const text = 'Vimeo bygges inn med personvernmodus.';
    const vimeo = reading(text).promises('privacy-mode', text, { service: 'vimeo' }).state();
    const player = (query: string) =>
      shop().request(`https://player.vimeo.com/video/76979871${query}`, { at: 500, type: 'sub_frame' });
    expect(judge(audit, [player('?dnt=1')], vimeo)).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [player('?title=0')], vimeo)).toMatchObject({ outcome: 'fail', short: ['moderate vimeo'] });
  });

  it('does not apply where nothing is embedded or promised; cannot tell without a policy or a whole visit', () => {
    expect(judge(audit, [shop()], policy())).toMatchObject({ outcome: 'not-applicable', reason: 'nothing-embedded' });
    expect(judge(audit, [shop().with(youTube, 500)], reading('Hei.').state())).toMatchObject({ outcome: 'not-applicable' });
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop().gap('lost')], policy())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });
});
