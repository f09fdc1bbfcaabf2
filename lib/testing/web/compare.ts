/** Compares a report with what a human auditor found on the site's source. */
import { catalog } from '../../core/catalog/index.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Observation } from '../../core/model/observation.ts';
import type { Report } from '../../core/model/report.ts';
import type { Visit } from '../../core/model/visit.ts';
import type { Expected, Truth } from './truth.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const named = (finding: { audit: string; service: string | null }) => `${finding.audit} ${finding.service ?? '(site)'}`;
const isOf = (finding: { audit: string; service: string | null }) => (other: { audit: string; service: string | null }) =>
  other.audit === finding.audit && other.service === finding.service;

/** The rows that a finding points at, each with its visit; a pointer into nothing is a difference. */
function rowsOf(finding: Finding, visits: readonly Visit[], wrong: string[]): { visit: Visit; row: Observation }[] {
  return finding.evidence.flatMap(({ visit: id, ordinal }) => {
    const visit = visits.find((each) => each.id === id);
    const row = visit?.observations.find((each) => each.ordinal === ordinal);
    if (!visit || !row) wrong.push(`${named(finding)}: evidence ${id}#${ordinal} points at nothing`);
    return visit && row ? [{ visit, row }] : [];
  });
}

function urlOf(row: Observation, visit: Visit): string | null {
  if (row.kind === 'request' || row.kind === 'response' || row.kind === 'call' || row.kind === 'resource') return row.url;
  if (!('requestId' in row)) return null;
  const request = visit.observations.find((each) => each.kind === 'request' && each.requestId === row.requestId);
  return request?.kind === 'request' ? request.url : null;
}

function cookiesOf(row: Observation): string[] {
  if (row.kind === 'cookie') return [row.name];
  if (row.kind === 'script-cookie') return [row.cookie.split('=')[0] ?? ''];
  if (row.kind === 'response') return row.setCookies.map((each) => each.split('=')[0] ?? '');
  return row.kind === 'request-cookies' ? row.cookies.map((each) => each.name) : [];
}

/** Evidence of what ran before or after a choice must lie on that side of it. */
function inPhase(finding: Finding, report: Report, visit: Visit, row: Observation): boolean {
  const wanted = { 'tracking-before-choice': 'before-choice', 'tracking-after-rejection': 'rejected' }[finding.audit];
  if (!wanted || row.kind === 'consent') return true;
  const phases = report.visits.find((each) => each.id === visit.id)?.phases ?? [];
  const at = row.time - visit.startedAt;
  // Cookies are told of a little after they were set.
  const slack = row.kind === 'cookie' ? 100 : 1;
  return phases.some(({ phase, from, to }) => phase === wanted && at >= from - slack && (to === null || at <= to + slack));
}

function checkExpected(
  expected: Expected,
  finding: Finding,
  report: Report,
  visits: readonly Visit[],
  policyText: string,
): string[] {
  const wrong: string[] = [];
  const name = named(expected);
  if (finding.severity !== expected.severity) wrong.push(`${name}: severity ${finding.severity}, not ${expected.severity}`);
  const rows = rowsOf(finding, visits, wrong);
  const { seen, said } = expected;
  if (seen && 'request' in seen && !rows.some(({ visit, row }) => seen.request.test(urlOf(row, visit) ?? '')))
    wrong.push(`${name}: no evidence is a request like ${seen.request.source}`);
  if (seen && 'cookie' in seen && !rows.some(({ row }) => cookiesOf(row).includes(seen.cookie)))
    wrong.push(`${name}: no evidence is the cookie ${seen.cookie}`);
  for (const { visit, row } of rows)
    if (!inPhase(finding, report, visit, row))
      wrong.push(`${name}: evidence ${row.ordinal} of ${visit.scenario} is not in that phase`);
  for (const { start, end, quote } of finding.statements)
    if (policyText.slice(start, end) !== quote) wrong.push(`${name}: the quote is not what stands at ${start} to ${end}`);
  if (said && !finding.statements.some(({ quote }) => plain(quote).includes(said)))
    wrong.push(`${name}: quotes “${finding.statements.map(({ quote }) => plain(quote)).join('” and “')}”, not “${said}”`);
  return wrong;
}

/** Consent platforms are left out: whether their cookie's name names them is a matter of taste. */
export function declaredDifferences(truth: Truth, declared: readonly string[]): string[] {
  const found = declared.filter((id) => catalog.services.get(id)?.purpose !== 'consent').sort();
  const expected = [...truth.declared].sort();
  return found.join() === expected.join() ? [] : [`the policy declares ${found.join(', ')}, not ${expected.join(', ')}`];
}

/**
 * What the report has that it should not, and has not that it should; one line each, empty when all is right.
 * @param policyText the plain text that the statements' offsets count in
 */
export function differences(truth: Truth, report: Report, visits: readonly Visit[], policyText: string): string[] {
  const wrong: string[] = [];
  for (const expected of truth.findings) {
    const found = report.findings.filter(isOf(expected));
    if (!found[0]) wrong.push(`${named(expected)}: not found, although ${expected.why}`);
    else wrong.push(...checkExpected(expected, found[0], report, visits, policyText));
    if (found.length > 1) wrong.push(`${named(expected)}: told ${found.length} times`);
  }
  for (const finding of report.findings) {
    if (finding.severity === 'info') continue;
    const known = truth.findings.some(isOf(finding)) || truth.mayBe.some(isOf(finding));
    if (finding.service && truth.neverAccused.includes(finding.service))
      wrong.push(`${named(finding)}: accused, and it kept the rules`);
    else if (!known) wrong.push(`${named(finding)}: ${finding.severity}, unexpected: ${finding.title}`);
  }
  wrong.push(...declaredDifferences(truth, report.policy?.declared ?? []));
  return wrong;
}
