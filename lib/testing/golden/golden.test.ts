import { describe, expect, it } from 'vitest';
import { Report } from '../../core/model/report.ts';
import { parse } from '../../core/model/parse.ts';
import { buildReport } from '../../core/report/build.ts';
import { redact } from '../../core/report/redact.ts';
import { verdictOf } from '../../core/report/verdict.ts';
import { wordsFor } from '../../core/words/index.ts';
import { falseAlarms } from './false-alarms.ts';
import { type Golden, sketchOf } from './golden.ts';
import { indications } from './indications.ts';
import { readPolicies } from './read-policies.ts';

const reportOf = ({ visits, policy }: Golden) =>
  buildReport({ visits: visits.map((visit) => visit.build()), policy, version: '1.0.0' });
const all = [...falseAlarms, ...indications, ...readPolicies];

describe.each(all)('golden: $name', (golden) => {
  const report = reportOf(golden);

  it('finds what a reader finds', () => {
    const { findings, outcomes, services, cookies } = sketchOf(report);
    expect(findings).toEqual(golden.expected.findings);
    expect(outcomes).toMatchObject(golden.expected.outcomes);
    expect(services).toEqual(golden.expected.services);
    if (golden.expected.cookies) expect(cookies).toEqual(golden.expected.cookies);
    expect(verdictOf(report, wordsFor('en'))).toEqual(golden.expected.verdict);
  });

  it('is a valid report, the same to the byte each time and in whatever order the visits come', () => {
    expect(() => parse(Report, JSON.parse(JSON.stringify(report)), 'report')).not.toThrow();
    expect(JSON.stringify(reportOf(golden))).toBe(JSON.stringify(report));
    expect(JSON.stringify(reportOf({ ...golden, visits: [...golden.visits].reverse() }))).toBe(JSON.stringify(report));
  });

  it('proves every finding with rows and sentences that are there', () => {
    for (const { evidence, statements } of report.findings) {
      for (const { visit, ordinal } of evidence) {
        const recorded = golden.visits.map((builder) => builder.build()).find(({ id }) => id === visit);
        expect(recorded?.observations[ordinal]?.ordinal).toBe(ordinal);
      }
      for (const { start, end, quote } of statements)
        expect(golden.policy.status === 'read' && golden.policy.text.slice(start, end)).toBe(quote);
    }
  });

  it('says the same after redaction', () => {
    const redacted = buildReport({
      visits: golden.visits.map((visit) => redact(visit.build())),
      policy: golden.policy,
      version: '1.0.0',
    });
    expect(redacted).toEqual(report);
  });
});

it.each(falseAlarms)('no false alarm: $name', (golden) => {
  expect(reportOf(golden).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
