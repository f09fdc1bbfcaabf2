import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
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

  describe('where the policy says that a no costs nothing', () => {
    const TEXT = 'Du kan bruke nettsiden uten ulemper om du sier nei.';
    const free = reading(TEXT).promises('no-detriment', TEXT).state();
    const refused = () =>
      visit('https://shop.example/', { scenario: 'reject-all' }).banner({ at: 300 }).click('Avvis alle', { at: 2000 });
    const order = 'https://shop.example/bestill';
    const after = (status: number, url = order) => refused().document(url, { at: 6000, status });
    const agreed = () => visit('https://shop.example/', { scenario: 'accept-all' }).banner().document(order, { at: 6000 });

    it('fails where paying is all that is offered beside a yes', () => {
      const buttons = [
        { text: 'Godta alle', role: 'accept' as const },
        { text: 'Abonner for 49 kr', role: 'other' as const },
      ];
      const wall = visit('https://shop.example/').banner({ buttons });
      expect(judge(audit, [wall], free)).toMatchObject({ outcome: 'fail', short: ['moderate -'] });
      expect(judge(audit, [wall]).outcome).toBe('cannot-tell');
      const open = visit('https://shop.example/').banner({ buttons: [...buttons, { text: 'Avvis alle', role: 'reject' }] });
      expect(judge(audit, [open], free).outcome).toBe('cannot-tell');
      // Drawn piece by piece: the no came after the first look.
      const slow = visit('https://shop.example/').banner({ at: 300, buttons }).banner({ at: 1000, buttons: [...buttons, { text: 'Avvis alle', role: 'reject' }] }); // prettier-ignore
      expect(judge(audit, [slow], free).outcome).toBe('cannot-tell');
    });

    it('fails where a page is shut after the no and open otherwise', () => {
      expect(judge(audit, [after(403), agreed()], free)).toMatchObject({ outcome: 'fail', short: ['moderate -'] });
    });

    it.each([
      ['missing for everybody', after(404)],
      ['shut for everybody', after(403)],
      ['there', after(200)],
    ])('accuses nobody of a page that is %s', (_, run) => {
      expect(judge(audit, [run], free).outcome).toBe('cannot-tell');
    });
  });
});
