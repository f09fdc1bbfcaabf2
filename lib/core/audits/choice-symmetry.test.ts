import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import { audit } from './choice-symmetry.ts';

const run = (scenario: 'reject-all' | 'accept-all', steps?: number, status: 'done' | 'cannot-tell' = 'done') => {
  const result = { status, reason: 'built', ...(steps === undefined ? {} : { steps }) };
  const built = visit('https://shop.example/', { scenario, result }).banner();
  return scenario === 'reject-all'
    ? built.click('Avvis alle', { at: 2000 }).state('klaro', 'rejected')
    : built.click('Godta alle', { at: 2000 }).state('klaro', 'accepted');
};

describe('choice-symmetry', () => {
  it('passes where both take as many clicks', () => {
    expect(judge(audit, [run('reject-all', 1), run('accept-all', 1)])).toMatchObject({ outcome: 'pass', reason: 'as-easy' });
  });

  it('fails, moderate, where rejecting takes more, and points at both choices', () => {
    const { outcome, short, findings } = judge(audit, [run('reject-all', 3), run('accept-all', 1)]);
    expect([outcome, short]).toEqual(['fail', ['moderate -']]);
    expect(new Set(findings[0]?.evidence.map((entry) => entry.visit)).size).toBe(2);
  });

  it('cannot tell where one was not finished, is missing, or was not counted', () => {
    for (const visits of [
      [run('reject-all', 3, 'cannot-tell'), run('accept-all', 1)],
      [run('accept-all', 1)],
      [run('reject-all'), run('accept-all', 1)],
    ])
      expect(judge(audit, visits)).toMatchObject({ outcome: 'cannot-tell', reason: 'no-two-choices' });
  });

  const boxes = (...toggles: [text: string, on: boolean, locked?: boolean][]) =>
    toggles.map(([text, on, locked = false]) => ({ text, on, locked }));

  it('fails where boxes were ticked in advance, though both choices take one click', () => {
    const ticked = visit('https://shop.example/', { scenario: 'no-choice' }).banner({
      toggles: boxes(['Nødvendige', true], ['Statistikk', true], ['Markedsføring', false]),
    });
    const { outcome, short, findings } = judge(audit, [run('reject-all', 1), run('accept-all', 1), ticked]);
    expect([outcome, short]).toEqual(['fail', ['moderate -']]);
    expect(findings[0]?.message).toEqual({ key: 'choice-symmetry/ticked', values: { boxes: 'Statistikk' } });
  });

  it('is not fooled by necessary boxes, locked ones, those off, nameless ones, or a banner opened after the choice', () => {
    const harmless = visit('https://shop.example/', { scenario: 'no-choice' }).banner({
      toggles: boxes(['Technisch notwendig', true], ['Sikkerhet', true, true], ['Statistikk', false], ['', true]),
    });
    const after = visit('https://shop.example/', { scenario: 'accept-all' })
      .banner()
      .click('Godta alle', { at: 2000 })
      .state('klaro', 'accepted')
      .banner({ at: 4000, toggles: boxes(['Statistikk', true]) });
    for (const one of [harmless, after]) expect(judge(audit, [one])).toMatchObject({ outcome: 'cannot-tell' });
  });
});
