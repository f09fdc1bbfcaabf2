/** Which services ran although the visitor had not agreed: the one count for badge, verdict and popup. */
import type { Report } from '../model/report.ts';
import type { Phase } from '../model/visit.ts';

/** Phases in which a service that needs consent should not run, and the audit that asks whether one did. */
const AUDIT_OF = {
  'before-choice': 'tracking-before-choice',
  rejected: 'tracking-after-rejection',
  withdrawn: 'tracking-after-withdrawal',
} as const satisfies Partial<Record<Phase, string>>;
export type JudgedPhase = keyof typeof AUDIT_OF;

export const isJudged = (phase: Phase): phase is JudgedPhase => Object.hasOwn(AUDIT_OF, phase);

/** Ids of the services of which the phase's audit found more than something to mention; over all visits, each once. */
export function ranWithoutConsent(report: Report, phase: JudgedPhase): string[] {
  return servicesFound(report, AUDIT_OF[phase]);
}

/** Services of which an audit found more than something to mention. */
export function servicesFound(report: Report, audit: string): string[] {
  const found = report.findings.filter((finding) => finding.audit === audit && finding.severity !== 'info');
  return [...new Set(found.flatMap(({ service }) => service ?? []))];
}
