/** Puts built visits and a policy before one audit, with the real catalogue. */
import { buildArtifacts } from '../core/artifacts/index.ts';
import { catalog } from '../core/catalog/index.ts';
import { matcher } from '../core/classify/matcher.ts';
import type { PolicyState } from '../core/model/artifacts.ts';
import type { Audit, AuditFinding, Outcome } from '../core/model/audit.ts';
import type { Message } from '../core/model/finding.ts';
import type { Visit } from '../core/model/visit.ts';
import { runAudits } from '../core/runner.ts';
import type { VisitBuilder } from './builders.ts';

export const NO_POLICY: PolicyState = { status: 'not-given', reason: 'nobody looked' };

export interface Judged {
  outcome: Outcome;
  /** Key of the reason; absent for `fail`. */
  reason: Message['key'] | undefined;
  /** `severity service`, in the order of services. */
  short: string[];
  findings: AuditFinding[];
}

/** Also runs the audit through the runner, so that every finding and reason has its words. */
export function judge(audit: Audit, visits: (VisitBuilder | Visit)[], policy: PolicyState = NO_POLICY): Judged {
  const built = visits.map((visit) => ('build' in visit ? visit.build() : visit));
  const artifacts = buildArtifacts(built, policy, catalog, matcher);
  const answer = audit.audit(artifacts);
  runAudits(artifacts, [audit]);
  const findings = 'findings' in answer ? (answer.findings ?? []) : [];
  return {
    outcome: answer.outcome,
    reason: 'reason' in answer ? answer.reason.key : undefined,
    short: findings.map(({ severity, service }) => `${severity} ${service ?? '-'}`),
    findings,
  };
}
