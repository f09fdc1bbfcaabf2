import { defineAudit } from '../model/audit.ts';
import { confidenceOf, doubtAboutPolicy, fail, notApplicable, pass, policyFinding } from '../model/judging.ts';

const REPEALED: ReadonlySet<unknown> = new Set(['privacy-shield', 'safe-harbor']);

export const audit = defineAudit({
  id: 'transfer-mechanism',
  title: 'Transfers rest on a mechanism that holds',
  failureTitle: 'Transfers without a mechanism that holds',
  asks:
    'Asks whether the policy rests transfers on a decision that no longer holds, or says that data of a service go to a ' +
    'third country and names nothing that allows it.',
  why: 'Visitors cannot judge a transfer whose ground they are not told.',
  how:
    'No longer hold: Safe Harbor (ended 6 October 2015) and Privacy Shield (ended 16 July 2020). Where the same service has ' +
    'a valid mechanism elsewhere in the policy, nothing is found.',
  limits: 'Whether a mechanism is really in place cannot be seen from outside.',
  example: { key: 'transfer-mechanism/repealed', values: { service: 'Mailchimp', mechanism: 'Privacy Shield' } },
  severity: 'moderate',
  legal: [
    'GDPR 13(1)(f)',
    'GDPR chapter V',
    'CJEU C-311/18 Schrems II',
    'Decision (EU) 2023/1795 (DPF), upheld in T-553/23 (3 September 2025, under appeal)',
  ],
  requires: ['services', 'policy'],
  audit({ services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt || policy.status !== 'read')
      return { outcome: 'cannot-tell', reason: doubt ?? { key: 'policy-language', values: {} } };
    const transfers = policy.reading.statements.filter(({ type }) => type === 'transfer');
    if (transfers.length === 0) return notApplicable('no-transfer');
    const isValid = ({ value }: (typeof transfers)[number]) => value.mechanism !== 'unnamed' && !REPEALED.has(value.mechanism);
    const nameOf = (id: string) => services.get(id)?.name ?? id;

    const findings = [...new Set(transfers.map(({ service }) => service))].sort().flatMap((service) => {
      const own = transfers.filter((transfer) => transfer.service === service);
      if (own.some(isValid)) return [];
      const repealed = own.filter(({ value }) => REPEALED.has(value.mechanism));
      // A site-wide sentence about third countries may be completed by the services' own sections.
      if (
        repealed.length === 0 &&
        (service === null || transfers.some((transfer) => transfer.service === null && isValid(transfer)))
      )
        return [];
      const statements = repealed.length > 0 ? repealed : own;
      const mechanism = repealed.some(({ value }) => value.mechanism === 'privacy-shield') ? 'Privacy Shield' : 'Safe Harbor';
      const key = repealed.length > 0 ? 'transfer-mechanism/repealed' : 'transfer-mechanism/unnamed';
      return policyFinding(key, 'moderate', service, statements, {
        values: { service: service === null ? '' : nameOf(service), mechanism },
        confidence: confidenceOf(Math.max(...statements.map(({ confidence }) => confidence))),
      });
    });
    return fail(findings, () => pass('transfers-fit'));
  },
});
