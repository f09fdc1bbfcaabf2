import type { Artifacts, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  breachesOf,
  brokenBy,
  brokenFindings,
  cannotTell,
  type Case,
  casesOf,
  covers,
  doubtAbout,
  exampleOf,
  fail,
  gateKept,
  message,
  needsConsent,
  notApplicable,
  notObservable,
  ofPromises,
  pass,
  usesIn,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['prior-consent', 'consent-if-asked'] as const;

export const audit = defineAudit({
  id: 'unkept-consent-promise',
  title: 'Services wait for consent where the policy says so',
  failureTitle: 'Services that did not wait for the consent that the policy promises',
  asks:
    'Asks whether a service ran before any choice, or after a rejection, although the policy promises that consent comes ' +
    'first: for the whole site, for a purpose, or for this service.',
  why: 'A policy that is not kept misleads.',
  how:
    'Joined are the promise’s sentence and the requests. A promise for the whole site is applied to what needs consent; one ' +
    'for a service is applied to it whatever it is. A hedged promise (“if consent was asked for”) is one only for a ' +
    'service, and only where a banner asked for consent.',
  limits: 'A consent that was given outside the visits seen cannot be known.',
  example: exampleOf('unkept-consent-promise'),
  severity: 'serious',
  legal: [
    'GDPR 5(1)(a)',
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const { visits, services } = artifacts;
      const broken = breachesOf(promises, breaksOf(artifacts));
      const when = (of: Case) => (of.uses.some(({ phase }) => phase === 'before-choice') ? 'before-choice' : 'rejected');
      return fail(brokenFindings(broken, 'unkept-consent-promise', services, { values: (of) => ({ when: when(of) }) }), () => {
        const unseen = doubtAbout(visits, 'before-choice');
        if (unseen) return cannotTell(unseen.key, unseen.values);
        return promises.every(isHedged) ? notApplicable('no-promise') : pass('promises-kept', { promises: promises.length });
      });
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const breaks = breaksOf(artifacts);
      return (promise) => {
        const cases = breaks(promise);
        if (cases.length > 0) return brokenBy(cases, promise, artifacts.services);
        if (!isHedged(promise)) return gateKept(artifacts, artifacts.visits, promise, (of) => speaksOf(promise, of, artifacts));
        const asking = artifacts.visits.filter(asksConsent);
        return promise.service === null || asking.length === 0
          ? notObservable(message('promise-not-asked'))
          : gateKept(artifacts, asking, promise, (of) => speaksOf(promise, of, artifacts));
      };
    },
  },
});

const isHedged = ({ value }: Statement) => value.kind === 'consent-if-asked';
/** A banner that could be accepted: then consent was asked for. */
const asksConsent = ({ banners }: VisitFacts) => banners.some(({ offers }) => offers.includes('accept'));

/** Does the promise speak of what this service did? */
function speaksOf(promise: Statement, of: Case, { services }: Pick<Artifacts, 'services'>): boolean {
  const { id, purpose } = services.get(of.service) ?? { id: of.service, purpose: 'unknown' };
  if (purpose === 'consent' || of.standing === 'cookieless') return false;
  if (promise.service !== null) return promise.service === id;
  // “All other cookies only after consent” says nothing of an embed that keeps none.
  const keeps = of.standing === 'tracking' || of.identifier !== null;
  return (
    !isHedged(promise) &&
    needsConsent(of.standing) &&
    covers(promise, { id, purpose }) &&
    (keeps || promise.value.category !== undefined)
  );
}

function breaksOf(artifacts: Pick<Artifacts, 'visits' | 'uses' | 'services'>): (promise: Statement) => Case[] {
  const { visits, uses } = artifacts;
  const early = (judged: readonly VisitFacts[]) =>
    casesOf([...usesIn(uses, judged, 'before-choice'), ...usesIn(uses, judged, 'rejected')]);
  const all = early(visits);
  const asked = early(visits.filter(asksConsent));
  return (promise) => (isHedged(promise) ? asked : all).filter((of) => speaksOf(promise, of, artifacts));
}
