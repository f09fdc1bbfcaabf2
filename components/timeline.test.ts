import { describe, expect, it } from 'vitest';
import { sampleReport, sampleVisit } from '../lib/testing/sample-report.ts';
import { thin, timelineOf, type Classifier } from './timeline.ts';

const visit = sampleReport.visits[0]!;
const serviceOf: Classifier = (row) => {
  if (row.kind === 'cookie') return 'meta-pixel';
  if (row.kind !== 'request') return null;
  return row.url.includes('facebook') ? 'meta-pixel' : row.url.includes('google') ? 'google-analytics' : null;
};

describe('timeline', () => {
  it('has a lane for each known service, sorted by first sight', () => {
    const { lanes, length } = timelineOf(visit, sampleVisit.observations, serviceOf);
    expect(lanes.map((lane) => [lane.service, lane.marks.map((mark) => [mark.kind, mark.at, mark.phase])])).toEqual([
      [
        'meta-pixel',
        [
          ['request', 2104, 'before-choice'],
          ['cookie', 2151, 'before-choice'],
          ['request', 2200, 'before-choice'],
        ],
      ],
      ['google-analytics', [['request', 3000, 'before-choice']]],
    ]);
    expect(length).toBeGreaterThan(4000);
  });

  it('is empty where no service is known', () => {
    expect(timelineOf(visit, sampleVisit.observations, () => null).lanes).toEqual([]);
  });

  it('draws thousands of marks on one spot once, and different kinds apart', () => {
    const mark = { at: 10, ordinal: 1, phase: 'accepted' as const, what: 'x' };
    const many = Array.from({ length: 5000 }, () => ({ ...mark, kind: 'request' as const }));
    expect(thin([...many, { ...mark, kind: 'cookie' }], 1000, 700)).toHaveLength(2);
  });
});
