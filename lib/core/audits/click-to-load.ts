import type { Artifacts, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  breachesOf,
  brokenBy,
  brokenFindings,
  cannotTell,
  type Case,
  casesOf,
  doubtAbout,
  exampleOf,
  fail,
  gateKept,
  ofPromises,
  pass,
  usesIn,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['click-to-load'] as const;

export const audit = defineAudit({
  id: 'click-to-load',
  title: 'Content loads only after a click, as the policy says',
  failureTitle: 'Content that loaded without the click that the policy promises',
  asks:
    'Asks, where the policy promises that videos or other content load only after a click on them, whether their hosts were ' +
    'contacted before any choice or after a rejection.',
  why: 'Two-click solutions exist so that nobody is contacted unasked.',
  how:
    'Judged are guided runs alone: in them nothing but the banner is clicked. A promise without a service is applied to the ' +
    'purpose that it speaks of, video where it names none.',
  limits:
    'In a visit of one’s own the click on the content cannot be told from others, and after consent many sites load at once ' +
    'by agreement: neither is judged.',
  example: exampleOf('click-to-load', {
    service: 'YouTube',
    organization: 'Google',
    purpose: 'video',
    requests: 1,
    cookies: '',
    identifier: '',
  }),
  severity: 'serious',
  legal: [
    'GDPR 5(1)(a)',
    'ePrivacy Directive 5(3)',
    'CJEU C-40/17 Fashion ID',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const broken = breachesOf(promises, breaksOf(artifacts));
      return fail(brokenFindings(broken, 'click-to-load', artifacts.services), () => {
        const unseen = doubtAbout(artifacts.visits.filter(isGuided), 'before-choice');
        return unseen ? cannotTell(unseen.key, unseen.values) : pass('promises-kept', { promises: promises.length });
      });
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const breaks = breaksOf(artifacts);
      return (promise) => {
        const cases = breaks(promise);
        if (cases.length > 0) return brokenBy(cases, promise, artifacts.services);
        return gateKept(artifacts, artifacts.visits.filter(isGuided), promise, (of) => speaksOf(promise, of, artifacts));
      };
    },
  },
});

const isGuided = ({ scenario }: VisitFacts) => scenario !== 'manual';

function speaksOf(promise: Statement, of: Case, { services }: Pick<Artifacts, 'services'>): boolean {
  const purpose = services.get(of.service)?.purpose;
  return promise.service !== null
    ? promise.service === of.service
    : purpose === (promise.value.category ?? 'video') && purpose !== 'consent';
}

function breaksOf(artifacts: Pick<Artifacts, 'visits' | 'uses' | 'services'>): (promise: Statement) => Case[] {
  const guided = artifacts.visits.filter(isGuided);
  const unasked = casesOf((['before-choice', 'rejected'] as const).flatMap((phase) => usesIn(artifacts.uses, guided, phase)));
  return (promise) => unasked.filter((of) => speaksOf(promise, of, artifacts));
}
