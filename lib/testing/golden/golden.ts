/** A golden visit: recorded facts, a policy, and what a person who reads both would find. The expectations are written by hand. */
import type { PolicyState } from '../../core/model/artifacts.ts';
import type { Outcome } from '../../core/model/audit.ts';
import type { Report } from '../../core/model/report.ts';
import type { VisitBuilder } from '../builders.ts';

export interface Golden {
  /** What it shows, as a sentence. */
  name: string;
  visits: VisitBuilder[];
  policy: PolicyState;
  expected: {
    /** All of them, worst first: `severity audit service: title`. */
    findings: string[];
    /** Those that matter here. */
    outcomes: Record<string, Outcome>;
    /** `id declared: scenario/phase requests+cookies, …` */
    services: string[];
    /** `name domain lifetime firstPhase setBy`; lifetime in days, `session`, or `?`. Absent: not the point. */
    cookies?: string[];
    verdict: string[];
  };
}

/** The parts of a report that a person can write down from reading, in the form of `expected`. */
export function sketchOf(
  report: Report,
): Pick<Golden['expected'], 'findings' | 'services'> & { cookies: string[]; outcomes: Record<string, Outcome> } {
  return {
    findings: report.findings.map(({ severity, audit, service, title }) => `${severity} ${audit} ${service ?? '-'}: ${title}`),
    outcomes: Object.fromEntries(report.audits.map(({ id, outcome }) => [id, outcome])),
    services: report.services.map(({ id, declared, observed }) => {
      const cells = Object.entries(observed).map(([where, { requests, cookies }]) => `${where} ${requests}+${cookies}`);
      return `${id} ${declared}: ${cells.join(', ') || 'not seen'}`;
    }),
    cookies: report.cookies.map(({ name, domain, lifetimeDays, firstPhase, setBy }) => {
      const lifetime = lifetimeDays === null ? '?' : lifetimeDays === 0 ? 'session' : `${lifetimeDays}d`;
      return `${name} ${domain} ${lifetime} ${firstPhase} ${setBy}`;
    }),
  };
}
