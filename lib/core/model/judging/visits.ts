/** Whether what was not seen may be believed not to have happened, and the question of the three tracking audits. */
import type { Artifacts, PhaseSpan, ServiceUse, VisitFacts } from '../artifacts.ts';
import type { AuditAnswer } from '../audit.ts';
import type { Message, Severity } from '../finding.ts';
import type { Phase } from '../visit.ts';
import { cannotTell, fail, message, pass } from './answers.ts';
import { casesOf, findingOf, namesOf, needsConsent, severityOf } from './cases.ts';

/** Was the choice that began this phase verified well enough to judge what came after? */
export function isVerified(visit: VisitFacts, span: PhaseSpan): boolean {
  if (span.phase === 'before-choice') return !visit.returning;
  const own = { rejected: 'reject-all', accepted: 'accept-all', withdrawn: 'withdraw', partial: 'partial' }[span.phase as string];
  return visit.scenario === own ? visit.result.status === 'done' : span.confidence !== 'low';
}

/** Visits that show `phase` with a verified beginning. */
export function visitsWith(visits: readonly VisitFacts[], phase: Phase): VisitFacts[] {
  return visits.filter((visit) => visit.phases.some((span) => span.phase === phase && isVerified(visit, span)));
}

/** The uses in `phase` that may be judged. */
export function usesIn(uses: readonly ServiceUse[], visits: readonly VisitFacts[], phase: Phase): ServiceUse[] {
  const ids = new Set(visitsWith(visits, phase).map(({ id }) => id));
  return uses.filter((use) => use.phase === phase && ids.has(use.visit));
}

export const isWhole = (visit: VisitFacts) =>
  visit.complete && visit.sees.consent && (visit.scenario === 'manual' || visit.result.status === 'done');

/** Why absence in `phase` may not be believed; null where a whole, finished visit shows it. */
export function doubtAbout(visits: readonly VisitFacts[], phase: Phase): Message | null {
  const showing = visitsWith(visits, phase);
  if (showing.length === 0) {
    if (phase === 'before-choice' && visits.some(({ returning }) => returning)) return message('returning');
    const failed = visits.find(({ result }) => result.status === 'cannot-tell');
    return message(`no-${phase}`, { detail: failed?.result.reason ?? '' });
  }
  const whole = showing.some(isWhole);
  if (whole) return null;
  const gaps = [...new Set(showing.flatMap((visit) => visit.gaps))].sort();
  return message('incomplete', {
    gaps: gaps.join(' '),
    detail: showing.find(({ result }) => result.status !== 'done')?.result.reason ?? '',
  });
}

/** The question of the three tracking audits: did anything that needs consent run in `phase`? */
export function judgeUses(
  { visits, uses, services }: Pick<Artifacts, 'visits' | 'uses' | 'services'>,
  phase: Phase,
  key: string,
  worst: Severity,
): AuditAnswer {
  const inPhase = usesIn(uses, visits, phase);
  const cases = casesOf(inPhase);
  const managers = (severity: Severity) =>
    cases
      .filter(({ standing }) => standing === 'tag-manager')
      .map((of) => findingOf(of, `${key}/tag-manager`, severity, services));
  const found = cases.filter(({ standing }) => needsConsent(standing));
  if (found.length > 0)
    return fail([...found.map((of) => findingOf(of, key, severityOf(of, worst), services)), ...managers('minor')], () =>
      pass('nothing-ran'),
    );

  const doubt = doubtAbout(visits, phase);
  if (doubt) {
    const elsewhere = uses.filter((use) => use.phase === 'unknown' && needsConsent(use.standing));
    return elsewhere.length > 0
      ? cannotTell('phase-unknown', { services: namesOf(elsewhere, services) })
      : { outcome: 'cannot-tell', reason: doubt };
  }
  const close = inPhase.filter((use) => use.uncertain && needsConsent(use.standing));
  const settled = visitsWith(visits, phase).some(
    (visit) => isWhole(visit) && visit.phases.at(-1)?.phase === phase && !close.some((use) => use.visit === visit.id),
  );
  if (close.length > 0 && !settled) return cannotTell('uncertain-only', { services: namesOf(close, services) });
  const depends = cases.filter(({ standing }) => standing === 'depends');
  if (depends.length > 0) return cannotTell('depends-only', { services: namesOf(depends, services) });
  const alone = managers('info');
  return alone.length > 0 ? pass('tag-manager-alone', {}, alone) : pass('nothing-ran');
}
