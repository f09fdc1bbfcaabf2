/** What audits of promises share: a promise and the cases that break it make findings; what keeps it makes a verdict. */
import { samePlace } from '../join-policy.ts';
import type { Artifacts, VisitFacts } from '../artifacts.ts';
import type { AuditFinding, PromiseAnswer } from '../audit.ts';
import type { Evidence, Message } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Statement } from '../policy.ts';
import { confidenceOf, message, weakest } from './answers.ts';
import { type Case, casesOf, evidenceOf, findingOf, namesOf, severityOf } from './cases.ts';
import { doubtAbout, usesIn } from './visits.ts';

export interface Broken {
  of: Case;
  promise: Statement;
}

export const breachesOf = (promises: readonly Statement[], breaks: (promise: Statement) => readonly Case[]): Broken[] =>
  promises.flatMap((promise) => breaks(promise).map((of) => ({ of, promise })));

const MAX_QUOTES = 3;

/** One finding a service, with what was promised of it before what was promised of all. */
export function brokenFindings(
  broken: readonly Broken[],
  key: string,
  services: Artifacts['services'],
  {
    severity = (of) => severityOf(of, 'serious'),
    values = () => ({}),
    sure,
  }: {
    severity?: (of: Case) => AuditFinding['severity'];
    values?: (of: Case) => Message['values'];
    /** Instead of how sure the phase is, where it does not matter when the service ran. */
    sure?: AuditFinding['confidence'];
  } = {},
): AuditFinding[] {
  return [...groupBy(broken, ({ of }) => of.service)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([service, pairs]) => {
      const of = pairs[0]?.of;
      if (!of) return [];
      const said = [...pairs].sort((a, b) => Number(b.promise.service === service) - Number(a.promise.service === service));
      const statements = said.map(({ promise }) => promise);
      return findingOf(of, key, severity(of), services, {
        values: values(of),
        statements: statements
          .filter((one, i) => statements.findIndex((other) => samePlace(other, one)) === i)
          .slice(0, MAX_QUOTES),
        confidence: weakest(sure ?? of.confidence, confidenceOf(Math.max(...statements.map(({ confidence }) => confidence)))),
      });
    });
}

const MAX_EVIDENCE = 6;
const answer = (
  verdict: PromiseAnswer['verdict'],
  reason: Message,
  evidence: readonly Evidence[],
  confidence: PromiseAnswer['confidence'],
): PromiseAnswer => ({ verdict, reason, evidence: evidence.slice(0, MAX_EVIDENCE), confidence });

export const contradicted = (
  reason: Message,
  evidence: readonly Evidence[],
  confidence: PromiseAnswer['confidence'] = 'high',
): PromiseAnswer => answer('contradicted', reason, evidence, confidence);
export const confirmed = (
  reason: Message,
  evidence: readonly Evidence[],
  confidence: PromiseAnswer['confidence'] = 'high',
): PromiseAnswer => answer('confirmed', reason, evidence, confidence);
export const notObserved = (
  reason = message('promise-unmet'),
  confidence: PromiseAnswer['confidence'] = 'medium',
): PromiseAnswer => answer('declared-not-observed', reason, [], confidence);
export const notObservable = (reason: Message): PromiseAnswer => answer('not-observable', reason, [], 'high');

/** The rows of several cases, some of each, so that no service hides another. */
export const rowsOf = (cases: readonly Case[]): Evidence[] => {
  const rows = cases.map(({ uses }) => evidenceOf(uses));
  return [0, 1, 2].flatMap((i) => rows.flatMap((of) => of[i] ?? []));
};

/** `contradicted`, by these cases. */
export function brokenBy(cases: readonly Case[], promise: Statement, services: Artifacts['services']): PromiseAnswer {
  return contradicted(
    message('promise-broken', { services: namesOf(cases, services) }),
    rowsOf(cases),
    weakest(...cases.map(({ confidence }) => confidence), confidenceOf(promise.confidence)),
  );
}

/** The rows that show where a visit begins and where the choice was made. */
export const framesOf = (visits: readonly VisitFacts[]): Evidence[] =>
  visits.flatMap(({ id, firstDocument, phases }) =>
    [...(firstDocument === undefined ? [] : [firstDocument]), ...phases.flatMap(({ evidence }) => evidence.slice(0, 2))].map(
      (ordinal) => ({ visit: id, ordinal }),
    ),
  );

/**
 * Was a promise kept that services run only after consent or a click? No case breaks it; now it needs a whole visit without them, and
 * one in which they ran afterwards: what never runs keeps no promise.
 */
export function gateKept(
  { visits, uses, services }: Pick<Artifacts, 'visits' | 'uses' | 'services'>,
  judged: readonly VisitFacts[],
  promise: Statement,
  speaksOf: (of: Case) => boolean,
): PromiseAnswer {
  const doubt = doubtAbout(judged, 'before-choice');
  if (doubt) return notObservable(doubt);
  const early = (['before-choice', 'rejected'] as const).flatMap((phase) => usesIn(uses, judged, phase));
  const close = casesOf(
    early.filter(({ uncertain }) => uncertain),
    { withUncertain: true },
  ).filter(speaksOf);
  if (close.length > 0) return notObservable(message('uncertain-only', { services: namesOf(close, services) }));
  const loose = casesOf(
    uses.filter(({ phase }) => phase === 'unknown'),
    { withUncertain: true },
  ).filter(speaksOf);
  if (loose.length > 0) return notObservable(message('phase-unknown', { services: namesOf(loose, services) }));
  const after = casesOf((['accepted', 'partial'] as const).flatMap((phase) => usesIn(uses, visits, phase))).filter(speaksOf);
  if (after.length === 0) return notObserved();
  return confirmed(
    message('promise-waited', { services: namesOf(after, services) }),
    [
      ...framesOf(judged.filter((visit) => after.some(({ uses }) => uses.some(({ visit: id }) => id === visit.id)))),
      ...rowsOf(after),
    ],
    weakest(...after.map(({ confidence }) => confidence), confidenceOf(promise.confidence)),
  );
}
