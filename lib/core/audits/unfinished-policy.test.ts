import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { audit } from './unfinished-policy.ts';

const shop = () => visit('https://shop.example/');
const marked = (text: string, quote: string, kind = 'placeholder') => reading(text).says('defect', quote, { kind }).state();

describe('unfinished-policy', () => {
  it('passes where nothing was forgotten', () => {
    expect(judge(audit, [shop()], reading('Ferdig tekst.').state())).toMatchObject({ outcome: 'pass' });
  });

  it.each([
    ['Vi er [sett inn firmanavn].', '[sett inn firmanavn]', 'placeholder'],
    ['Intern merknad: sjekk dette.', 'Intern merknad:', 'draft-note'],
    ['Hei {{company}}.', '{{company}}', 'placeholder'],
  ])('fails on %s', (text, quote, kind) => {
    const { outcome, findings } = judge(audit, [shop()], marked(text, quote, kind));
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { severity: 'moderate', statements: [{ quote }], message: { values: { places: 1, first: quote } } },
    ]);
  });

  it('is minor for an empty column', () => {
    expect(judge(audit, [shop()], marked('Navn Varighet', 'Varighet', 'empty-column')).short).toEqual(['minor -']);
  });

  it('cannot tell without a policy', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it.each([
    ['a protected address', 'Skriv til [email protected] om du lurer.', '[email protected]'],
    ['a link of Markdown', 'Se [link til erklæringen](https://shop.example/).', '[link til erklæringen]'],
    ['a link that the page may show so', 'Se erklæringen (lenke).', '(lenke)'],
    ['the varying part of a cookie', 'Kapselen wp-settings-XXX lagres.', 'XXX'],
    ['a masked number', 'Ring +47 XXX XX XXX.', 'XXX'],
  ])('is not fooled by %s', (_, text, quote) => {
    expect(judge(audit, [shop()], marked(text, quote))).toMatchObject({ outcome: 'pass' });
  });

  it('counts a bare “(lenke)” beside a placeholder that is sure', () => {
    const policy = reading('Se (lenke) hos [firmanavn].')
      .says('defect', '(lenke)', { kind: 'placeholder' })
      .says('defect', '[firmanavn]', { kind: 'placeholder' });
    expect(judge(audit, [shop()], policy.state()).findings[0]?.message.values).toEqual({ places: 2, first: '[firmanavn]' });
  });
});
