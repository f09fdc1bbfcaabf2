/** What faces derive from a report alone: groups, orders, names of things. Pure. */
import type { Finding } from '../lib/core/model/finding.ts';
import { SEVERITIES } from '../lib/core/model/finding.ts';
import type { Report } from '../lib/core/model/report.ts';
import { type Phase, PHASES, type Scenario } from '../lib/core/model/visit.ts';
import { isJudged, ranWithoutConsent } from '../lib/core/report/ran.ts';

export type ReportService = Report['services'][number];
export type ReportVisit = Report['visits'][number];

/** Order in which phases are shown: by what a person wants to know first. */
export const PHASE_ORDER: readonly Phase[] = ['before-choice', 'rejected', 'accepted', 'partial', 'withdrawn', 'unknown'];
/** Shown even when empty: that nothing was seen there says something. */
const ALWAYS: readonly Phase[] = ['before-choice', 'rejected', 'accepted'];
export const PHASE_MARK: Record<Phase, string> = {
  'before-choice': '▲',
  rejected: '■',
  accepted: '●',
  partial: '◐',
  withdrawn: '■',
  unknown: '◇',
};

/** Audits whose findings mean that the policy said one thing and something else was seen. */
const PROMISE_AUDITS = new Set([
  'unkept-consent-promise',
  'necessary-only-default',
  'click-to-load',
  'privacy-mode',
  'closed-list',
  'cookie-lifetime',
  'storage-location',
  'sharing-denied',
  'anonymity-claim',
  'transport-security',
]);
/** Audits that speak of one phase; the others speak of all. */
const AUDIT_PHASE: Record<string, Phase> = {
  'tracking-before-choice': 'before-choice',
  'unkept-consent-promise': 'before-choice',
  'necessary-only-default': 'before-choice',
  'tracking-after-rejection': 'rejected',
  'tracking-after-withdrawal': 'withdrawn',
};

const ofPhase = (finding: Finding) => AUDIT_PHASE[finding.audit] !== undefined;

export const isPromiseBroken = (finding: Finding): boolean => PROMISE_AUDITS.has(finding.audit);
/** An id for anchors: the same for the same finding in the same report. */
export const findingId = (index: number): string => `finding-${index + 1}`;
export const spanId = ({ start, end, document }: { start: number; end: number; document?: string | undefined }): string =>
  `said-${start}-${end}${document === undefined ? '' : `-${document.replace(/[^a-z0-9]+/gi, '-')}`}`;

export const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.audit.localeCompare(b.audit);

export interface ServiceInPhase {
  service: ReportService;
  requests: number;
  cookies: number;
  /** Those that speak of it in this phase: first of when it ran, then the others; worst first. */
  findings: Finding[];
}
export interface PhaseGroup {
  phase: Phase;
  /** Was this phase in force at any time? Where not, an empty group proves nothing. */
  happened: boolean;
  rows: ServiceInPhase[];
  /** Seen too, but no finding says that they should have waited for the choice. */
  others: ServiceInPhase[];
}

/** `scenario/phase` taken apart; null for what is neither. */
export function splitKey(key: string): { scenario: Scenario; phase: Phase } | null {
  const [scenario, phase] = key.split('/');
  return PHASES.includes(phase as Phase) ? { scenario: scenario as Scenario, phase: phase as Phase } : null;
}

/** Services by phase over all visits of the report; what a finding speaks of comes first. */
export function groupsOf(report: Report): PhaseGroup[] {
  const happened = new Set(report.visits.flatMap((visit) => visit.phases.map((span) => span.phase)));
  return PHASE_ORDER.map((phase) => {
    const all = rowsOf(report, phase);
    const ran = isJudged(phase) ? new Set(ranWithoutConsent(report, phase)) : null;
    const counts = (row: ServiceInPhase) => ran === null || ran.has(row.service.id);
    const rows = all.filter(counts);
    return { phase, happened: happened.has(phase), rows, others: all.filter((row) => !counts(row)) };
  }).filter(
    (group) =>
      ALWAYS.includes(group.phase) ||
      group.rows.length + group.others.length > 0 ||
      (group.happened && group.phase !== 'unknown'),
  );
}

/** Broken promises first, then what the policy hides, then by severity. */
function rank({ service, findings }: ServiceInPhase): number {
  const worst = Math.min(SEVERITIES.length, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  const group = findings.some(isPromiseBroken) ? 0 : service.declared === 'no' ? 1 : 2;
  return group * (SEVERITIES.length + 1) + worst;
}

function rowsOf(report: Report, phase: Phase): ServiceInPhase[] {
  const rows = report.services.flatMap((service) => {
    const seen = Object.entries(service.observed).filter(([key]) => splitKey(key)?.phase === phase);
    if (seen.length === 0) return [];
    const sum = (count: 'requests' | 'cookies') => seen.reduce((total, [, counts]) => total + counts[count], 0);
    const findings = report.findings
      .filter((finding) => finding.service === service.id && (AUDIT_PHASE[finding.audit] ?? phase) === phase)
      .sort((a, b) => Number(ofPhase(b)) - Number(ofPhase(a)) || bySeverity(a, b));
    return [{ service, requests: sum('requests'), cookies: sum('cookies'), findings }];
  });
  return rows.sort((a, b) => rank(a) - rank(b) || a.service.name.localeCompare(b.service.name));
}

/** How many services the policy names, and how many of those were seen. */
export function namedAndSeen(report: Report): { named: number; seen: number } {
  const declared = new Set(report.policy?.declared ?? []);
  const seen = report.services.filter((service) => declared.has(service.id) && Object.keys(service.observed).length > 0);
  return { named: declared.size, seen: seen.length };
}

/** Everything that keeps the report from being sure, each once. */
export function gapsOf(report: Report): string[] {
  return [...new Set(report.visits.flatMap((visit) => visit.gaps))];
}

/** Where in its visit a moment lies. `time` and the result: milliseconds; null where no choice was made. */
export function momentOf(visit: ReportVisit, time: number): { phase: Phase; sinceStart: number; sinceChoice: number | null } {
  const sinceStart = time - Date.parse(visit.startedAt);
  const span = visit.phases.findLast((candidate) => candidate.from <= sinceStart) ?? visit.phases[0];
  const choice = visit.phases.find((candidate) => !['before-choice', 'unknown'].includes(candidate.phase) && candidate.from > 0);
  return { phase: span?.phase ?? 'unknown', sinceStart, sinceChoice: choice ? sinceStart - choice.from : null };
}

/** Anchor of a raw row. */
export const rowId = ({ visit, ordinal }: { visit: string; ordinal: number }): string => `row-${visit}-${ordinal}`;
