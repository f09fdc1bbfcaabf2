import { describe, expect, it } from 'vitest';
import { parse } from '../../core/model/parse.ts';
import { Report } from '../../core/model/report.ts';
import { buildReport } from '../../core/report/build.ts';
import { redact } from '../../core/report/redact.ts';
import { verdictOf } from '../../core/report/verdict.ts';
import { wordsFor } from '../../core/words/index.ts';
import { awaitedBy, differencesOf, reportOf } from './golden.ts';
import { falseAlarms, goldens } from './index.ts';

describe.each(goldens)('golden: $name', (golden) => {
  const report = reportOf(golden);

  it('finds what a reader finds', () => {
    const differences = differencesOf(golden, report, verdictOf(report, wordsFor('en')));
    expect(differences.filter((line) => !golden.open?.some(({ words }) => line.includes(words)))).toEqual([]);
  });

  for (const audit of awaitedBy(golden, report)) it.todo(`waits for the audit ${audit}`);

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
    // What is in an address's query is taken out of the address as well.
    expect({ ...redacted, site: { ...redacted.site, url: report.site.url } }).toEqual(report);
  });
});

it.each(falseAlarms)('no false alarm: $name', (golden) => {
  expect(reportOf(golden).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('shows a difference of every kind', () => {
  const [golden] = goldens;
  if (!golden) throw new Error('no golden');
  const other = {
    findings: ['serious tracking-before-choice meta-pixel'],
    outcomes: { 'tracking-before-choice': 'fail', 'never-written': 'fail' },
    services: ['meta-pixel named'],
    cookies: ['_fbp hytta.example 90d no-choice/before-choice script'],
    verdict: ['1 service ran before you chose.'],
  } as const;
  const report = reportOf(golden);
  const wrong = { ...golden, expected: structuredClone(other) as unknown as typeof golden.expected };
  const lines = differencesOf(wrong, report, ['Nothing ran.']);
  expect(lines).toEqual(
    expect.arrayContaining([
      'outcomes − tracking-before-choice: fail, but it is pass',
      'findings − serious tracking-before-choice meta-pixel',
      'services − meta-pixel named',
      'cookies − _fbp hytta.example 90d no-choice/before-choice script',
      'verdict − 1 service ran before you chose.',
      'verdict + Nothing ran.',
    ]),
  );
  expect(lines.some((line) => line.startsWith('findings + info policy-availability -'))).toBe(true);
  expect(awaitedBy(wrong, report)).toEqual(['never-written']);
});
