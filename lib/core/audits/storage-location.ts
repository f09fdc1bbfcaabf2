import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  covers,
  doubtAboutPolicy,
  fail,
  findingOf,
  needsConsent,
  notApplicable,
  pass,
  promisesOf,
} from '../model/judging.ts';

/** EU and EEA, ISO 3166 alpha-2. */
const EEA = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '));

export const audit = defineAudit({
  id: 'storage-location',
  title: 'No service run from outside the EEA where the policy says that all stays inside',
  failureTitle: 'Services run from outside the EEA although the policy says that all stays inside',
  description:
    'Asks, where the policy says that data are kept in the EU or EEA only, whether a service of a company that is run from elsewhere was ' +
    'contacted. Who has to answer to another country’s law may have to hand data over. The place of storage itself cannot be seen from a ' +
    'browser, and large companies keep data in Europe too: hence low confidence, and never more than moderate.',
  severity: 'moderate',
  legal: ['GDPR 13(1)(f)', 'GDPR chapter V', 'CJEU C-311/18 Schrems II'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit({ visits, uses, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const promises = promisesOf(policy, 'eu-only-storage');
    if (promises.length === 0) return notApplicable('no-promise');

    const findings = casesOf(uses, { withUncertain: true }).flatMap((of) => {
      const service = services.get(of.service);
      const said = service ? promises.filter((promise) => covers(promise, service)) : [];
      if (!service || said.length === 0 || !needsConsent(of.standing) || service.country === '' || EEA.has(service.country))
        return [];
      return findingOf(of, 'storage-location', 'moderate', services, {
        values: { country: service.country },
        statements: said.slice(0, 2),
        confidence: 'low',
      });
    });
    return fail(findings, () =>
      visits.some(({ complete }) => complete)
        ? pass('promises-kept', { promises: promises.length })
        : cannotTell('incomplete', { gaps: '', detail: '' }),
    );
  },
});
