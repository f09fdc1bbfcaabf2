import { describe, expect, it } from 'vitest';
import type { Finding } from '../lib/core/model/finding.ts';
import type { PolicyReading, StatementType } from '../lib/core/model/policy.ts';
import { POLICY_TEXT, PROMISE, sampleReading, sampleReport, spanOf } from '../lib/testing/sample-report.ts';
import { contextOf, linesOf, sectionAt } from './policy-marks.ts';

const marked = (text: string, spans: [number, number, StatementType][]): PolicyReading => ({
  ...sampleReading,
  document: { ...sampleReading.document, sections: [] },
  statements: spans.map(([start, end, type], index) => ({
    id: `s${index}`,
    type,
    service: null,
    value: {},
    start,
    end,
    quote: text.slice(start, end),
    confidence: 1,
    inherited: false,
  })),
});
const shape = (text: string, spans: [number, number, StatementType][], findings: Finding[] = []) =>
  linesOf(text, marked(text, spans), findings).map((line) => line.pieces.map((piece) => [piece.text, piece.types.join('+')]));

describe('marked lines', () => {
  it('lose no character of the text', () => {
    const all = linesOf(POLICY_TEXT, sampleReading, sampleReport.findings)
      .map((line) => line.pieces.map((piece) => piece.text).join(''))
      .join('\n');
    expect(all).toBe(POLICY_TEXT);
  });

  it('know headings and what findings quote', () => {
    const lines = linesOf(POLICY_TEXT, sampleReading, sampleReport.findings);
    expect(lines.map((line) => line.level)).toEqual([1, 0, 2, 0]);
    const quoted = lines.flatMap((line) => line.pieces).filter((piece) => piece.findings.length > 0);
    expect(quoted.map((piece) => [piece.text, piece.findings, piece.types])).toEqual([[PROMISE, ['finding-2'], ['promise']]]);
    expect(quoted[0]?.anchors).toEqual([`said-${spanOf(PROMISE).start}-${spanOf(PROMISE).end}`]);
  });

  it('cut overlapping marks where they begin and end', () => {
    expect(
      shape('abcdef', [
        [0, 4, 'promise'],
        [2, 6, 'right'],
      ]),
    ).toEqual([
      [
        ['ab', 'promise'],
        ['cd', 'promise+right'],
        ['ef', 'right'],
      ],
    ]);
  });

  it('carry a mark over a line break', () => {
    expect(shape('one\ntwo three', [[1, 7, 'promise']])).toEqual([
      [
        ['o', ''],
        ['ne', 'promise'],
      ],
      [
        ['two', 'promise'],
        [' three', ''],
      ],
    ]);
  });

  it('leave out marks that do not lie in the text', () => {
    expect(
      shape('short', [
        [3, 99, 'promise'],
        [2, 2, 'right'],
      ]),
    ).toEqual([[['short', '']]]);
  });
});

describe('context', () => {
  it('is the rest of the line', () => {
    const { before, after } = contextOf(POLICY_TEXT, spanOf(PROMISE));
    expect(before).toMatch(/^Vi bruker Meta-piksel .* for markedsføring $/);
    expect(after).toBe(' Kapselen _fbp varer i 30 dager.');
  });
  it('is cut at words where the line is long', () => {
    const text = `${'word '.repeat(100)}QUOTE${' tail'.repeat(100)}`;
    const start = text.indexOf('QUOTE');
    const { before, after } = contextOf(text, { start, end: start + 5, quote: 'QUOTE' });
    expect(before).toMatch(/^… (word )+$/);
    expect(after).toMatch(/^( tail)+ …$/);
    expect(before.length + after.length).toBeLessThan(340);
  });
  it('names the innermost section', () => {
    const { sections } = sampleReading.document;
    expect(sectionAt(sections, spanOf(PROMISE).start)?.heading).toBe('Markedsføring');
    expect(sectionAt([], 0)).toBeNull();
  });
});
