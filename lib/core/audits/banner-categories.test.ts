import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './banner-categories.ts';

const TEXT = 'Google Analytics hører til kategorien «Statistikk».';
const mapped = (value: Record<string, unknown> = { categories: ['analytics'], labels: ['Statistikk'] }) =>
  reading(TEXT)
    .names('google-analytics', 'Google Analytics')
    .promises('category-map', TEXT, { service: 'google-analytics', value })
    .state();
const opened = (categories: Record<string, string>) => visit('https://shop.example/').banner().listed(categories);

describe('banner-categories', () => {
  it('passes where the banner lists the service there, by its name or its cookies', () => {
    for (const text of ['Google Analytics, to år', '_ga, _ga_*: 2 år'])
      expect(judge(audit, [opened({ Nødvendig: 'PHPSESSID', Statistikk: text })], mapped())).toMatchObject({ outcome: 'pass' });
  });

  it('fails where it stands among the necessary ones', () => {
    const { outcome, short, findings } = judge(
      audit,
      [opened({ Nødvendig: 'Google Analytics', Statistikk: 'Matomo' })],
      mapped(),
    );
    expect([outcome, short]).toEqual(['fail', ['moderate google-analytics']]);
    expect(findings[0]?.statements[0]?.quote).toBe(TEXT);
  });

  it('fails where the category of that name exists and lists others', () => {
    const said = mapped({ labels: ['Ekstra'] });
    expect(judge(audit, [opened({ Ekstra: 'Vimeo', Diverse: 'Google Analytics' })], said)).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell where no layer was opened, the service is not listed, or the names mean nothing', () => {
    const cannot = { outcome: 'cannot-tell', reason: 'no-banner-list' };
    expect(judge(audit, [visit('https://shop.example/').banner()], mapped())).toMatchObject(cannot);
    expect(judge(audit, [opened({ Nødvendig: 'PHPSESSID', Statistikk: '' })], mapped())).toMatchObject(cannot);
    expect(judge(audit, [opened({ Diverse: 'Google Analytics', Annet: '' })], mapped())).toMatchObject(cannot);
    expect(judge(audit, [opened({ Nødvendig: 'Google Analytics' })], mapped())).toMatchObject(cannot);
  });

  it.each([
    ['the same meaning under another name', { 'Ytelse og målinger': 'Google Analytics', Annet: '' }, undefined],
    ['one of several categories', { Markedsføring: 'Google Analytics', Statistikk: 'Google Analytics' }, undefined],
    [
      'asked for though the policy calls it necessary',
      { Statistikk: 'Google Analytics', Annet: '' },
      { categories: ['necessary'] },
    ],
  ])('accuses nobody of %s', (_, categories, value) => {
    expect(judge(audit, [opened(categories as Record<string, string>)], mapped(value)).outcome).not.toBe('fail');
  });

  it('does not apply where the policy sorts nothing', () => {
    expect(judge(audit, [opened({ Nødvendig: '' })], reading(TEXT).state())).toMatchObject({ outcome: 'not-applicable' });
  });
});
