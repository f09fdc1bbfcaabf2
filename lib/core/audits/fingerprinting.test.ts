import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './fingerprinting.ts';

const SCRIPT = 'https://cdn.metrics.example/fp.js';
const shop = () => visit('https://shop.example/').banner();

describe('fingerprinting', () => {
  it('passes where nothing is read', () => {
    expect(judge(audit, [shop()])).toMatchObject({ outcome: 'pass', reason: 'no-probes' });
  });

  it('fails, once for a script on two visits, with what it read', () => {
    const reads = (id: string) =>
      visit('https://shop.example/', { id })
        .banner()
        .fingerprint('canvas', 'HTMLCanvasElement.toDataURL', { at: 500, script: SCRIPT })
        .fingerprint('webgl', 'WebGLRenderingContext.getParameter 37446', { at: 510, script: SCRIPT })
        .fingerprint('audio', 'OfflineAudioContext.startRendering', { at: 520, script: SCRIPT });
    const { outcome, short, findings } = judge(audit, [reads('a'), reads('b')]);
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate -'] });
    expect(findings[0]).toMatchObject({
      confidence: 'high',
      message: { values: { script: 'cdn.metrics.example', apis: 'audio, canvas, webgl' } },
    });
    expect(new Set(findings[0]?.evidence.map(({ visit: id }) => id))).toEqual(new Set(['a', 'b']));
  });

  it('is serious for a tracking service of the catalogue', () => {
    const script = 'https://www.clarity.ms/tag/abc';
    const built = shop()
      .fingerprint('canvas', 'toDataURL', { at: 500, script })
      .fingerprint('webgl', 'getParameter', { at: 510, script });
    expect(judge(audit, [built]).short).toEqual(['serious microsoft-clarity']);
  });

  it('cannot tell without a page probe, or from what the page has forged', () => {
    expect(judge(audit, [shop().gap('no-storage')])).toMatchObject({ outcome: 'cannot-tell', reason: 'no-probe' });
    const forged = shop()
      .gap('page-forged')
      .fingerprint('canvas', 'x', { at: 500, script: SCRIPT })
      .fingerprint('audio', 'y', { at: 510, script: SCRIPT });
    expect(judge(audit, [forged])).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a chart, an emoji test, a captcha, or reads after consent', () => {
    const apart = shop()
      .fingerprint('canvas', 'toDataURL', { at: 500, script: 'https://shop.example/wp-emoji.js' })
      .fingerprint('canvas', 'getImageData', { at: 505, script: 'https://shop.example/wp-emoji.js' })
      .fingerprint('webgl', 'getParameter', { at: 510, script: 'https://maps.shop.example/map.js' });
    expect(judge(audit, [apart])).toMatchObject({ outcome: 'pass', reason: 'single-probes' });
    const captcha = 'https://www.google.com/recaptcha/api.js';
    const guard = shop()
      .fingerprint('canvas', 'x', { at: 500, script: captcha })
      .fingerprint('webgl', 'y', { at: 510, script: captcha });
    expect(judge(audit, [guard])).toMatchObject({ outcome: 'pass' });
    const later = visit('https://shop.example/', { scenario: 'accept-all' })
      .banner()
      .click('Godta alle', { at: 1000 })
      .state('klaro', 'accepted')
      .fingerprint('canvas', 'x', { at: 2500, script: SCRIPT })
      .fingerprint('audio', 'y', { at: 2510, script: SCRIPT });
    expect(judge(audit, [later])).toMatchObject({ outcome: 'pass', reason: 'no-probes' });
  });
});
