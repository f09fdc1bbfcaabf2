import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  confidenceOf,
  doubtAboutPolicy,
  fail,
  findingOf,
  notApplicable,
  pass,
  promisesOf,
  severityOf,
  weakest,
} from '../model/judging.ts';

export const audit = defineAudit({
  id: 'anonymity-claim',
  title: 'What the policy calls anonymous carries no identifier',
  failureTitle: 'What the policy calls anonymous carries an identifier',
  description:
    'Asks, where the policy says of a service that its data are anonymous or no personal data, whether the service sent or kept an ' +
    'identifier that lasts. What singles out a browser over time is not anonymous. Only claims about a service are judged, in every phase; ' +
    'a shortened IP address is another claim and cannot be seen from the browser. What the vendor does with the identifier cannot be seen.',
  severity: 'serious',
  legal: ['GDPR 4(1)', 'GDPR recitals 26 and 30', 'CJEU C-582/14 Breyer', 'GDPR 5(1)(a)'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit({ visits, uses, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const promises = promisesOf(policy, 'anonymised', 'no-personal-data').filter(({ service }) => service !== null);
    if (promises.length === 0) return notApplicable('no-promise');

    const cases = casesOf(uses, { withUncertain: true }).filter((of) => promises.some(({ service }) => service === of.service));
    const findings = cases.flatMap((of) => {
      if (of.identifier === null) return [];
      const said = promises.filter(({ service }) => service === of.service);
      return findingOf(of, 'anonymity-claim', severityOf(of, 'serious'), services, {
        statements: said.slice(0, 2),
        confidence: weakest('high', confidenceOf(Math.max(...said.map(({ confidence }) => confidence)))),
      });
    });
    return fail(findings, () => {
      if (cases.length > 0) return pass('promises-kept', { promises: promises.length });
      return visits.some(({ complete }) => complete)
        ? notApplicable('service-not-seen')
        : cannotTell('incomplete', { gaps: '', detail: '' });
    });
  },
});
