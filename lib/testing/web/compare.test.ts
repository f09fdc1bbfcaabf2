import { describe, expect, test } from 'vitest';
import type { Finding } from '../../core/model/finding.ts';
import type { Report } from '../../core/model/report.ts';
import { visit } from '../builders.ts';
import { differences } from './compare.ts';
import type { Truth } from './truth.ts';

const recorded = visit('https://shop.example/', { id: 'one' }).request('https://www.facebook.com/tr/?id=1').build();
const request = recorded.observations.find((row) => row.kind === 'request' && row.url.includes('facebook'));
const POLICY = 'Vi liker deg. Piksler kommer først etter samtykke. Takk.';
const QUOTE = 'Piksler kommer først etter samtykke.';

const finding: Finding = {
  audit: 'tracking-before-choice',
  severity: 'serious',
  confidence: 'high',
  service: 'meta-pixel',
  title: 'Meta Pixel ran before any choice',
  explanation: '',
  message: { key: 'default', values: {} },
  evidence: [{ visit: 'one', ordinal: request?.ordinal ?? -1 }],
  statements: [{ start: 14, end: 14 + QUOTE.length, quote: QUOTE }],
  legal: [],
};
const truth: Truth = {
  url: 'https://shop.example/',
  findings: [
    {
      audit: 'tracking-before-choice',
      service: 'meta-pixel',
      severity: 'serious',
      seen: { request: /facebook\.com\/tr/ },
      said: 'først etter samtykke',
      why: 'it did',
    },
  ],
  mayBe: [],
  neverAccused: ['hubspot'],
  declared: ['meta-pixel'],
};
function reportOf(findings: Finding[], declared = ['meta-pixel']): Report {
  const phases = [{ phase: 'before-choice' as const, from: 0, to: null, by: 'start' }];
  return {
    policy: { source: '', sha256: '', language: 'nb', declared },
    visits: [{ id: 'one', phases }],
    findings,
  } as unknown as Report;
}
const compare = (report: Report) => differences(truth, report, [recorded], POLICY);

describe('differences', () => {
  test('none when all is right, and info does not count', () => {
    expect(compare(reportOf([finding, { ...finding, audit: 'declared-not-observed', severity: 'info' }]))).toEqual([]);
  });

  test.each<[string, Partial<Finding>, RegExp]>([
    ['severity', { severity: 'minor' }, /severity minor, not serious/],
    ['evidence that points at nothing', { evidence: [{ visit: 'one', ordinal: 999 }] }, /#999 points at nothing/],
    ['evidence of something else', { evidence: [{ visit: 'one', ordinal: 0 }] }, /no evidence is a request like/],
    [
      'a quote that is not there',
      { statements: [{ start: 0, end: 10, quote: QUOTE }] },
      /the quote is not what stands at 0 to 10/,
    ],
    ['another sentence', { statements: [{ start: 0, end: 13, quote: 'Vi liker deg.' }] }, /quotes “Vi liker deg\.”, not/],
  ])('tells a wrong %s', (_, change, line) => {
    expect(compare(reportOf([{ ...finding, ...change }])).join('\n')).toMatch(line);
  });

  test('tells what is missing, what is too much, and what the policy was not read to say', () => {
    const extra = { ...finding, audit: 'undeclared-service', service: 'albacross' };
    const [missing, unexpected, accused, declared] = compare(reportOf([extra, { ...extra, service: 'hubspot' }], ['youtube']));
    expect(missing).toMatch(/^tracking-before-choice meta-pixel: not found/);
    expect(unexpected).toMatch(/^undeclared-service albacross: serious, unexpected/);
    expect(accused).toMatch(/^undeclared-service hubspot: accused/);
    expect(declared).toMatch(/declares youtube, not meta-pixel/);
  });

  test('tells evidence that lies in another phase', () => {
    const late = reportOf([finding]);
    const [own] = late.visits;
    if (own) own.phases = [{ phase: 'before-choice', from: 0, to: 1, by: 'start' }];
    expect(compare(late).join()).toMatch(/is not in that phase/);
  });
});
