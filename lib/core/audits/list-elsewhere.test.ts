import { describe, expect, it } from 'vitest';
import type { PolicyState } from '../model/artifacts.ts';
import { reading, visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './list-elsewhere.ts';

const TEXT = 'Listen finner du der.';
const points = (value: Record<string, unknown>) => reading(TEXT).promises('indirect-list', TEXT, { value });
const shop = () => visit('https://shop.example/').banner();

describe('list-elsewhere, in the banner', () => {
  const policy = points({ place: 'banner' }).state();
  it('passes where a layer names a cookie, a period or a service', () => {
    for (const text of ['_ga', 'Lagres i 2 år', 'session'])
      expect(judge(audit, [shop().listed({ Nødvendig: '', Statistikk: text })], policy)).toMatchObject({ outcome: 'pass' });
  });
  it('fails where the last layer names none', () => {
    const { outcome, short } = judge(
      audit,
      [shop().listed({ Nødvendig: 'Det siden trenger', Statistikk: 'Teller besøk' })],
      policy,
    );
    expect([outcome, short]).toEqual(['fail', ['moderate -']]);
  });
  it('cannot tell where no layer was opened, or something in it leads further', () => {
    const cannot = { outcome: 'cannot-tell', reason: 'no-list-followed' };
    expect(judge(audit, [shop()], policy)).toMatchObject(cannot);
    expect(judge(audit, [shop().listed({ Statistikk: '' }, { more: true })], policy)).toMatchObject(cannot);
  });
});

describe('list-elsewhere, behind a link', () => {
  const link = { links: ['/databehandlere#liste'] };
  const read = points(link).state() as Extract<PolicyState, { status: 'read' }>;
  const source = 'https://shop.example/databehandlere';
  it('passes where it was read', () => {
    const documents = [{ role: 'list' as const, ...read.reading.document, source }];
    const policy = { ...read, reading: { ...read.reading, documents } };
    expect(judge(audit, [shop()], policy)).toMatchObject({ outcome: 'pass' });
  });
  it('fails where nothing is there any more', () => {
    expect(judge(audit, [shop()], { ...read, dead: [source] })).toMatchObject({ outcome: 'fail', short: ['moderate -'] });
  });
  it('cannot tell where it was not followed, or another address is dead', () => {
    expect(judge(audit, [shop()], read)).toMatchObject({ outcome: 'cannot-tell' });
    expect(judge(audit, [shop()], { ...read, dead: ['https://shop.example/om-oss'] })).toMatchObject({ outcome: 'cannot-tell' });
  });
});

describe('list-elsewhere, with the vendor', () => {
  const policy = points({ links: ['https://knowledge.hubspot.com/cookies'] })
    .names('hubspot', 'Listen')
    .state();
  const script = 'https://js.hs-scripts.com/1.js';
  const sets = (name: string) =>
    shop()
      .request(script)
      .scriptCookie(`${name}=0123456789abcdef0123`, { script })
      .cookie(name, '0123456789abcdef0123', { days: 90 });
  it('passes where its cookies are those that the vendor documents', () => {
    expect(judge(audit, [sets('hubspotutk')], policy)).toMatchObject({ outcome: 'pass' });
  });
  it('mentions one that its script sets and the documentation lacks, with low confidence', () => {
    const { outcome, findings } = judge(audit, [sets('hs_new_thing')], policy);
    expect([outcome, findings[0]?.severity, findings[0]?.confidence]).toEqual(['fail', 'minor', 'low']);
  });
  it('cannot tell where the vendor set none', () => {
    expect(judge(audit, [shop()], policy)).toMatchObject({ outcome: 'cannot-tell' });
  });
});
