import type { VisitFacts } from '../model/artifacts.ts';
import { type AuditAnswer, type AuditFinding, defineAudit } from '../model/audit.ts';
import { cannotTell, confirmed, message, notObservable, pass } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'choice-symmetry',
  title: 'Refusing is as easy as accepting',
  failureTitle: 'Refusing is harder than accepting',
  asks: 'Asks whether rejecting everything took more clicks than accepting everything, and whether boxes of the banner were ticked in advance.',
  why: 'A choice that is made hard is not free.',
  how:
    'Compared are the clicks of a finished reject-all run with those of a finished accept-all run of the same site. Where ' +
    'one of them could not be finished, it cannot be told. A box or switch of the banner that was on before any choice, may be ' +
    'turned off, and is not called necessary, was ticked in advance.',
  limits: 'Colours, sizes and wording are not judged, nor boxes on layers that were not opened.',
  example: { key: 'choice-symmetry', values: { reject: 3, accept: 1 } },
  severity: 'moderate',
  legal: [
    'EDPB Cookie Banner Taskforce report (January 2023)',
    'CNIL deliberations of 31 December 2021',
    'GDPR 4(11)',
    'GDPR 7(3)',
    'CJEU C-673/17 Planet49',
  ],
  requires: ['visits'],
  audit({ visits }) {
    const steps = compareSteps(visits);
    const boxes = tickedInAdvance(visits);
    const findings = [...(steps.outcome === 'fail' ? steps.findings : []), ...boxes];
    const [first, ...rest] = findings;
    return first ? { outcome: 'fail', findings: [first, ...rest] } : steps;
  },
  promises: {
    types: ['banner-shown'],
    test({ visits }) {
      const shown = visits.flatMap(({ id, banners }) => banners.slice(0, 1).map(({ ordinal }) => ({ visit: id, ordinal })));
      // That none was recognised does not say that none was there.
      return () => (shown.length > 0 ? confirmed(message('promise-banner'), shown) : notObservable(message('promise-no-banner')));
    },
  },
});

function compareSteps(visits: readonly VisitFacts[]): AuditAnswer {
  const finished = (scenario: string) =>
    visits.find((visit) => visit.scenario === scenario && visit.result.status === 'done' && visit.result.steps !== undefined);
  const [reject, accept] = [finished('reject-all'), finished('accept-all')];
  const [no, yes] = [reject?.result.steps ?? 0, accept?.result.steps ?? 0];
  if (!reject || !accept || no === 0 || yes === 0) return cannotTell('no-two-choices');
  if (no <= yes) return pass('as-easy', { reject: no, accept: yes });
  const evidence = [reject, accept].flatMap((visit) =>
    (visit.phases.find(({ phase }) => phase === 'rejected' || phase === 'accepted')?.evidence ?? [])
      .slice(0, 3)
      .map((ordinal) => ({ visit: visit.id, ordinal })),
  );
  return { outcome: 'fail', findings: [found(message('choice-symmetry', { reject: no, accept: yes }), 'high', evidence)] };
}

/** Boxes that were on before the visitor chose anything. One finding, however many visits saw them. */
function tickedInAdvance(visits: readonly VisitFacts[]): AuditFinding[] {
  const seen = visits.flatMap(({ id, banners, phases }) => {
    const chosen = phases.find(({ phase }) => phase !== 'before-choice')?.from ?? Infinity;
    return banners.filter(({ time, ticked }) => time < chosen && ticked.length > 0).map((banner) => ({ id, ...banner }));
  });
  const boxes = [...new Set(seen.flatMap(({ ticked }) => ticked))];
  if (boxes.length === 0) return [];
  const evidence = seen.map(({ id, ordinal }) => ({ visit: id, ordinal }));
  return [found(message('choice-symmetry/ticked', { boxes: boxes.slice(0, 6).join(', ') }), 'medium', evidence)];
}

const found = (
  said: AuditFinding['message'],
  confidence: AuditFinding['confidence'],
  evidence: AuditFinding['evidence'],
): AuditFinding => ({
  severity: 'moderate',
  confidence,
  service: null,
  message: said,
  evidence,
  statements: [],
});
