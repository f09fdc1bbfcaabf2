import type { VisitFacts } from '../model/artifacts.ts';
import type { Evidence, Message } from '../model/finding.ts';
import { type AuditAnswer, type AuditFinding, defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  confidenceOf,
  confirmed,
  contradicted,
  message,
  notObservable,
  pass,
  promisesOf,
  weakest,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

export const audit = defineAudit({
  id: 'choice-symmetry',
  title: 'Refusing is as easy as accepting',
  failureTitle: 'Refusing is harder than accepting',
  asks:
    'Asks whether rejecting everything took more clicks than accepting everything, whether boxes of the banner were ticked in advance, and, where the ' +
    'policy says that a no costs nothing, whether it did.',
  why: 'A choice that is made hard is not free.',
  how:
    'Compared are the clicks of a finished reject-all run with those of a finished accept-all run of the same site. Where ' +
    'one of them could not be finished, it cannot be told. A box or switch of the banner that was on before any choice, may be ' +
    'turned off, and is not called necessary, was ticked in advance. A no costs something where the banner offers paying in its place and no other no, ' +
    'or where the site then shuts a page that it opens otherwise.',
  limits:
    'Colours, sizes and wording are not judged, nor boxes on layers that were not opened. Whether forms still work after a no is not tried: that pages ' +
    'still come is all that is seen, and only where the audit goes on to further ones.',
  example: { key: 'choice-symmetry', values: { reject: 3, accept: 1 } },
  severity: 'moderate',
  legal: [
    'EDPB Cookie Banner Taskforce report (January 2023)',
    'CNIL deliberations of 31 December 2021',
    'GDPR 4(11)',
    'GDPR 7(3)',
    'CJEU C-673/17 Planet49',
  ],
  requires: ['visits', 'policy'],
  audit({ visits, policy }) {
    const steps = compareSteps(visits);
    const boxes = tickedInAdvance(visits);
    const findings = [
      ...(steps.outcome === 'fail' ? steps.findings : []),
      ...boxes,
      ...costs(visits, promisesOf(policy, 'no-detriment')),
    ];
    const [first, ...rest] = findings;
    return first ? { outcome: 'fail', findings: [first, ...rest] } : steps;
  },
  promises: {
    types: ['banner-shown', 'no-detriment'],
    test({ visits }) {
      const cost = costOf(visits);
      const free = freeAfter(visits);
      const shown = visits.flatMap(({ id, banners }) => banners.slice(0, 1).map(({ ordinal }) => ({ visit: id, ordinal })));
      // That none was recognised does not say that none was there.
      return ({ value, confidence }) => {
        if (value.kind === 'no-detriment') {
          if (cost) return contradicted(cost.verdict, cost.rows, weakest('medium', confidenceOf(confidence)));
          return free.length > 0
            ? confirmed(message('promise-no-detriment'), free, 'medium')
            : notObservable(message('no-page-after-no'));
        }
        return shown.length > 0 ? confirmed(message('promise-banner'), shown) : notObservable(message('promise-no-banner'));
      };
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

interface Cost {
  said: Message;
  verdict: Message;
  rows: Evidence[];
}

const refusedFrom = (visit: VisitFacts): number =>
  visit.scenario === 'reject-all' && visit.result.status !== 'done'
    ? Infinity
    : (visit.phases.find(({ phase }) => phase === 'rejected')?.from ?? Infinity);
const placeOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? url;
/** Not there, or not working, is nobody's doing: shut is what asks to log in, to pay or to agree. */
const SHUT = new Set([401, 402, 403, 451]);

const hasOtherNo = ({ offers }: VisitFacts['banners'][number]): boolean =>
  offers.includes('reject') || offers.includes('settings');

/** What a no costs: paying in its place, or a page that is shut after it and open otherwise. */
function costOf(visits: readonly VisitFacts[]): Cost | null {
  // What one look did not see yet, a later one may have seen: a slow page draws its banner piece by piece.
  const walls = visits
    .filter(({ banners }) => !banners.some(hasOtherNo))
    .flatMap(({ id, banners }) => banners.filter(({ pays }) => pays).map(({ ordinal }) => ({ visit: id, ordinal })));
  if (walls.length > 0)
    return { said: message('choice-symmetry/wall'), verdict: message('promise-wall'), rows: walls.slice(0, 4) };
  const after = visits.flatMap((visit) =>
    visit.answers.filter(({ time }) => time > refusedFrom(visit)).map((one) => ({ visit: visit.id, ...one })),
  );
  const open = new Set(
    visits.flatMap((visit) =>
      visit.answers.filter(({ time, status }) => status < 400 && time <= refusedFrom(visit)).map(({ url }) => placeOf(url)),
    ),
  );
  const shut = after.filter(({ status, url }) => SHUT.has(status) && open.has(placeOf(url)));
  const [first] = shut;
  return first
    ? {
        ...{ said: message('choice-symmetry/shut', { source: placeOf(first.url) }), verdict: message('promise-shut') },
        rows: shut.slice(0, 4).map(({ visit, ordinal }) => ({ visit, ordinal })),
      }
    : null;
}

function costs(visits: readonly VisitFacts[], promises: readonly Statement[]): AuditFinding[] {
  const cost = promises.length > 0 ? costOf(visits) : null;
  if (!cost) return [];
  const statements = promises.slice(0, 2).map(({ start, end, quote }) => ({ start, end, quote }));
  return [{ ...found(cost.said, 'medium', cost.rows), statements }];
}

/** Further pages that came after a verified no. */
const freeAfter = (visits: readonly VisitFacts[]): Evidence[] =>
  visits
    .filter(({ complete }) => complete)
    .flatMap((visit) =>
      visit.answers
        .filter(({ time, status }) => time > refusedFrom(visit) && status < 400)
        .map(({ ordinal }) => ({ visit: visit.id, ordinal })),
    )
    .slice(0, 4);
