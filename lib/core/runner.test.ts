import { describe, expect, it } from 'vitest';
import { visit } from '../testing/builders.ts';
import { NO_POLICY } from '../testing/judge.ts';
import { buildArtifacts } from './artifacts/index.ts';
import { catalog } from './catalog/index.ts';
import { matcher } from './classify/matcher.ts';
import { defineAudit, type AuditAnswer } from './model/audit.ts';
import { message, notApplicable, pass } from './model/judging.ts';
import type { Severity } from './model/finding.ts';
import { runAudits } from './runner.ts';

const artifacts = buildArtifacts([visit('https://shop.example/').build()], NO_POLICY, catalog, matcher);
const auditOf = (id: string, answer: () => AuditAnswer) =>
  defineAudit({
    id,
    title: id,
    failureTitle: id,
    ...{ asks: 'Asks.', why: 'Why.', how: 'How.', limits: 'Limits.', example: { key: 'cookieless-ping', values: {} } },
    severity: 'serious',
    legal: ['GDPR 5(1)(a)'],
    requires: [],
    audit: answer,
  });
const finding = (severity: Severity, service: string | null) => ({
  severity,
  confidence: 'high' as const,
  service,
  message: message('policy-availability/missing', { detail: '' }),
  evidence: [],
  statements: [],
});

describe('runner', () => {
  it('has all five outcomes, and goes on after an audit that fails', () => {
    const { audits, findings } = runAudits(artifacts, [
      auditOf('a-throws', () => {
        throw new Error('no such thing');
      }),
      auditOf('b-fails', () => ({ outcome: 'fail', findings: [finding('serious', 'youtube')] })),
      auditOf('c-passes', () => pass('nothing-ran')),
      auditOf('d-cannot-tell', () => ({ outcome: 'cannot-tell', reason: message('policy-language') })),
      auditOf('e-not-applicable', () => notApplicable('no-promise')),
    ]);
    expect(audits.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a-throws', 'error'],
      ['b-fails', 'fail'],
      ['c-passes', 'pass'],
      ['d-cannot-tell', 'cannot-tell'],
      ['e-not-applicable', 'not-applicable'],
    ]);
    expect(audits[0]?.reason).toBe('This check itself failed (no such thing).');
    expect(findings).toHaveLength(1);
  });

  it('says title and explanation in English and adds the law', () => {
    const [said] = runAudits(artifacts, [auditOf('x', () => ({ outcome: 'fail', findings: [finding('minor', null)] }))]).findings;
    expect(said).toMatchObject({ audit: 'x', title: 'No privacy policy was found', legal: ['GDPR 5(1)(a)'] });
    expect(said?.explanation).toMatch(/^The pages seen .+\. Whoever .+\. Link /);
  });

  it('orders findings from worst to mildest, then by audit and service, whatever order audits run in', () => {
    const make = (id: string, list: [Severity, string | null][]) =>
      auditOf(id, () => ({
        outcome: 'pass',
        reason: message('nothing-ran'),
        findings: list.map(([severity, service]) => finding(severity, service)),
      }));
    const audits = [
      make('zeta', [
        ['info', 'b'],
        ['critical', 'b'],
        ['critical', 'a'],
      ]),
      make('alpha', [
        ['critical', 'c'],
        ['minor', null],
      ]),
    ];
    const order = (list: typeof audits) =>
      runAudits(artifacts, list).findings.map((f) => `${f.severity} ${f.audit} ${f.service ?? '-'}`);
    expect(order(audits)).toEqual(['critical alpha c', 'critical zeta a', 'critical zeta b', 'minor alpha -', 'info zeta b']);
    expect(order([...audits].reverse())).toEqual(order(audits));
  });

  it('reports a message without words as an error of that audit, not of the rest', () => {
    const { audits } = runAudits(artifacts, [
      auditOf('mute', () => ({ outcome: 'cannot-tell', reason: message('never-written') })),
      auditOf('b', () => pass('nothing-ran')),
    ]);
    expect(audits.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
  });
});
