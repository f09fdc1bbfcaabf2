import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  confidenceOf,
  doubtAboutPolicy,
  fail,
  findingOf,
  needsConsent,
  notApplicable,
  pass,
  promisesOf,
  severityOf,
  weakest,
} from '../model/judging.ts';

export const audit = defineAudit({
  id: 'closed-list',
  title: 'Nothing outside a list that the policy calls complete',
  failureTitle: 'Services outside a list that the policy calls complete',
  description:
    'Asks, where the policy says that it lists all cookies, providers or services, or that there are no others, whether one was seen that ' +
    'it does not name. A list that calls itself complete keeps the reader from looking further. Only services that need consent are held ' +
    'against it, and only where neither the service nor its company is named. A list that merely begins (“among others”) is none.',
  severity: 'serious',
  legal: ['CJEU C-673/17 Planet49', 'CNIL guidelines of 17 September 2020', 'GDPR 5(1)(a)', 'GDPR 13(1)(e)'],
  requires: ['visits', 'uses', 'services', 'policy', 'disclosures'],
  audit({ visits, uses, services, policy, disclosures }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    // “We use the following services” alone does not say that there are no others.
    const promises = promisesOf(policy, 'closed-list', 'exhaustive').filter(({ confidence }) => confidence >= 0.8);
    if (promises.length === 0) return notApplicable('no-promise');
    const sure = confidenceOf(Math.max(...promises.map(({ confidence }) => confidence)));
    const outside = casesOf(uses, { withUncertain: true }).filter(
      (of) => needsConsent(of.standing) && disclosures.get(of.service) === 'no',
    );
    const findings = outside.map((of) =>
      findingOf(of, 'closed-list', severityOf(of, 'serious'), services, {
        statements: promises.slice(0, 2),
        confidence: weakest(of.confidence, sure),
      }),
    );
    return fail(findings, () =>
      visits.some(({ complete }) => complete)
        ? pass('promises-kept', { promises: promises.length })
        : cannotTell('incomplete', { gaps: '', detail: '' }),
    );
  },
});
