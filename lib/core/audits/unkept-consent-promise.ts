import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  confidenceOf,
  covers,
  doubtAbout,
  doubtAboutPolicy,
  fail,
  findingOf,
  needsConsent,
  notApplicable,
  pass,
  promisesOf,
  severityOf,
  usesIn,
  weakest,
} from '../model/judging.ts';

export const audit = defineAudit({
  id: 'unkept-consent-promise',
  title: 'Services wait for consent where the policy says so',
  failureTitle: 'Services that did not wait for the consent that the policy promises',
  description:
    'Asks whether a service ran before any choice, or after a rejection, although the policy promises that consent comes first: for the ' +
    'whole site, for a purpose, or for this service. A policy that is not kept misleads. Joined are the promise’s sentence and the requests. ' +
    'A hedged promise (“if consent was asked for”) is none. A promise for the whole site is applied to what needs consent; one for a ' +
    'service is applied to it whatever it is.',
  severity: 'serious',
  legal: [
    'GDPR 5(1)(a)',
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit({ visits, uses, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const promises = promisesOf(policy, 'prior-consent');
    if (promises.length === 0) return notApplicable('no-promise');

    const early = usesIn(uses, visits, 'before-choice');
    const cases = casesOf([...early, ...usesIn(uses, visits, 'rejected')]);
    const findings = cases.flatMap((of) => {
      const { id, purpose } = services.get(of.service) ?? { id: of.service, purpose: 'unknown' };
      if (purpose === 'consent' || of.standing === 'cookieless') return [];
      const own = promises.filter(({ service }) => service === id);
      // “All other cookies only after consent” says nothing of an embed that keeps none.
      const keeps = of.standing === 'tracking' || of.identifier !== null;
      const general = promises.filter(
        (promise) => covers(promise, { id, purpose }) && (keeps || promise.value.category !== undefined),
      );
      const said = own.length > 0 ? own : needsConsent(of.standing) ? general : [];
      if (said.length === 0) return [];
      const when = of.uses.some(({ phase }) => phase === 'before-choice') ? 'before-choice' : 'rejected';
      return findingOf(of, 'unkept-consent-promise', severityOf(of, 'serious'), services, {
        values: { when },
        statements: said.slice(0, 3),
        confidence: weakest(of.confidence, confidenceOf(Math.max(...said.map(({ confidence }) => confidence)))),
      });
    });
    return fail(findings, () => {
      const unseen = doubtAbout(visits, 'before-choice');
      return unseen ? cannotTell(unseen.key, unseen.values) : pass('promises-kept', { promises: promises.length });
    });
  },
});
