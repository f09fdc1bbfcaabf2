import type { Artifacts, RequestFact, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import type { Evidence } from '../model/finding.ts';
import {
  cannotTell,
  confidenceOf,
  confirmed,
  contradicted,
  exampleOf,
  fail,
  isNamedIn,
  message,
  notObservable,
  ofPromises,
  pass,
  weakest,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['opt-out-link'] as const;
/** What keeps an objection is set at once, in milliseconds. */
const AT_ONCE = 2000;

export const audit = defineAudit({
  id: 'opt-out',
  title: 'Who opts out as the policy says is left alone',
  failureTitle: 'A service went on after an opt-out',
  asks: 'Asks, where a person in a visit of his own clicked the opt-out that the policy offers, whether the service then stopped.',
  why: 'An objection that changes nothing is none.',
  how:
    'An opt-out is a click of a person on words that say so and name the service, or that the policy’s sentence itself holds. On later pages of the same ' +
    'visit the service may load, but no request of its may carry an identifier. A cookie that keeps the objection, or later pages without such ' +
    'requests, show that it works.',
  limits:
    'Guided runs click no opt-out. One on the vendor’s own site is not seen; that a page has the link is all that can be shown then. The click and the ' +
    'later page must be in one recording.',
  example: exampleOf('opt-out', {
    service: 'Google Analytics',
    organization: 'Google',
    purpose: 'analytics',
    identifier: 'cid',
    identifierKind: 'parameter',
  }),
  severity: 'serious',
  legal: ['GDPR 21(2), 21(3)', 'GDPR 7(3)', 'GDPR 5(1)(a)'],
  requires: ['visits', 'uses', 'cookies', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const answers = promises.map((promise) => ({ promise, used: usedIn(artifacts, promise) }));
      const findings = answers.flatMap(({ promise, used }) =>
        used && used.after.length > 0
          ? [
              {
                severity: 'serious' as const,
                confidence: weakest('medium', confidenceOf(promise.confidence)),
                service: used.service,
                message: message('opt-out', {
                  service: artifacts.services.get(used.service)?.name ?? used.service,
                  requests: used.after.length,
                  identifier: used.after[0]?.identifiers[0]?.name ?? '',
                }),
                evidence: used.rows,
                statements: [{ start: promise.start, end: promise.end, quote: promise.quote }],
              },
            ]
          : [],
      );
      return fail(findings, () =>
        answers.some(({ used }) => used?.works) ? pass('promises-kept', { promises: promises.length }) : cannotTell('no-opt-out'),
      );
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      return (promise) => {
        const used = usedIn(artifacts, promise);
        const confidence = weakest('medium', confidenceOf(promise.confidence));
        if (used && used.after.length > 0) return contradicted(message('promise-not-opted-out'), used.rows, confidence);
        if (used?.works) return confirmed(message('promise-opted-out'), used.rows, confidence);
        const rows = linksTo(artifacts.visits, promise.quote);
        return rows.length > 0 ? confirmed(message('promise-link'), rows, 'medium') : notObservable(message('promise-no-link'));
      };
    },
  },
});

interface Used {
  service: string;
  /** Requests with an identifier on later pages. */
  after: RequestFact[];
  /** Something shows that it took. */
  works: boolean;
  rows: Evidence[];
}
type Known = Pick<Artifacts, 'visits' | 'uses' | 'cookies' | 'services'>;

/** The opt-out of the sentence, as a person used it; one that did not work says more than one that did. */
function usedIn({ visits, uses, cookies, services }: Known, promise: Statement): Used | null {
  const { service: id } = promise;
  const service = id === null ? undefined : services.get(id);
  if (id === null || !service) return null;
  const used = visits.flatMap((visit): Used[] =>
    visit.acts
      .filter(({ what, words }) => what === 'opt-out' && (isNamedIn(words, service) || holds(promise.quote, words)))
      .map((act) => {
        const own = uses.filter((use) => use.visit === visit.id && use.service === id).flatMap(({ requests }) => requests);
        const after = own.filter(({ page, identifiers }) => page > act.page && identifiers.length > 0);
        const kept = cookies.filter(
          (cookie) =>
            cookie.visit === visit.id &&
            cookie.service === id &&
            isKept(cookie.purpose) &&
            cookie.time >= act.time &&
            cookie.time - act.time < AT_ONCE,
        );
        const before = own.some(({ time, identifiers }) => time < act.time && identifiers.length > 0);
        const later = visit.complete && visit.documents.length - 1 > act.page;
        const rows = [act.ordinal, ...kept.map(({ ordinal }) => ordinal), ...after.slice(0, 4).map(({ ordinal }) => ordinal)];
        return {
          ...{ service: id, after, works: kept.length > 0 || (before && later) },
          rows: rows.map((ordinal) => ({ visit: visit.id, ordinal })),
        };
      }),
  );
  return used.find(({ after }) => after.length > 0) ?? used.find(({ works }) => works) ?? null;
}

/** Cookies that the service uses for nothing but remembering what was wished. */
const isKept = (purpose: string): boolean => purpose === 'functional' || purpose === 'consent' || purpose === 'necessary';
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const holds = (quote: string, words: string): boolean => words.length >= 8 && plain(quote).includes(plain(words));

/** Pages on which an address that the sentence writes out can be followed. */
const linksTo = (visits: readonly VisitFacts[], quote: string): Evidence[] =>
  visits.flatMap(({ id, pages }) =>
    pages.filter(({ links }) => links.some(({ url }) => quote.includes(url))).map(({ ordinal }) => ({ visit: id, ordinal })),
  );
