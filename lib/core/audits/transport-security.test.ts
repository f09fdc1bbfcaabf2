import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './transport-security.ts';

const TEXT = 'Nettstedet bruker SSL-kryptering.';
const policy = () => reading(TEXT).promises('tls', TEXT).state();
const shop = () => visit('https://shop.example/').banner();

describe('transport-security', () => {
  it('passes where everything is encrypted', () => {
    expect(judge(audit, [shop().request('https://static.shop.example/a.js')], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('fails where a part stays in clear; serious where a form goes out so', () => {
    const { outcome, short, findings } = judge(audit, [shop().request('http://static.shop.example/a.js')], policy());
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate -'] });
    expect(findings[0]).toMatchObject({
      statements: [{ quote: TEXT }],
      message: { values: { requests: 1, host: 'static.shop.example' } },
    });
    expect(
      judge(audit, [shop().request('http://shop.example/form', { method: 'POST', type: 'xmlhttprequest' })], policy()).short,
    ).toEqual(['serious -']);
  });

  it('cannot tell from a recording that is not whole, or without a policy', () => {
    expect(judge(audit, [shop().gap('lost')], policy())).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a request that is sent on to https, by one to the machine itself, or where nothing is promised', () => {
    const upgraded = visit('http://shop.example/', { headless: true })
      .request('http://shop.example/', { type: 'main_frame', location: 'https://shop.example/', requestId: 'm' })
      .request('https://shop.example/', { type: 'main_frame', requestId: 'm' })
      .request('http://127.0.0.1:8080/status');
    expect(judge(audit, [upgraded], policy())).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [shop().request('http://static.shop.example/a.js')], reading('Tekst.').state())).toMatchObject({
      outcome: 'not-applicable',
    });
  });
});
