import type { Artifacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  breachesOf,
  brokenBy,
  brokenFindings,
  cannotTell,
  type Case,
  casesOf,
  covers,
  exampleOf,
  fail,
  isEea,
  message,
  needsConsent,
  notObservable,
  ofPromises,
  pass,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['eu-only-storage'] as const;

export const audit = defineAudit({
  id: 'storage-location',
  title: 'No service run from outside the EEA where the policy says that all stays inside',
  failureTitle: 'Services run from outside the EEA although the policy says that all stays inside',
  asks:
    'Asks, where the policy says that data are kept in the EU or EEA only, whether a service of a company that is run from ' +
    'elsewhere was contacted.',
  why: 'Who has to answer to another country’s law may have to hand data over.',
  how:
    'Judged are services that need consent, by the country of the mother company. Always of low confidence, and never more ' +
    'than moderate.',
  limits: 'The place of storage itself cannot be seen from a browser, and large companies keep data in Europe too.',
  example: exampleOf('storage-location', { country: 'US' }),
  severity: 'moderate',
  legal: ['GDPR 13(1)(f)', 'GDPR chapter V', 'CJEU C-311/18 Schrems II'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const { visits, services } = artifacts;
      const findings = brokenFindings(breachesOf(promises, breaksOf(artifacts)), 'storage-location', services, {
        severity: () => 'moderate',
        values: ({ service }) => ({ country: services.get(service)?.country ?? '' }),
        sure: 'low',
      });
      return fail(findings, () =>
        visits.some(({ complete }) => complete)
          ? pass('promises-kept', { promises: promises.length })
          : cannotTell('incomplete', { gaps: '', detail: '' }),
      );
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const breaks = breaksOf(artifacts);
      return (promise) => {
        const cases = breaks(promise);
        return cases.length > 0
          ? { ...brokenBy(cases, promise, artifacts.services), confidence: 'low' }
          : notObservable(message('promise-place'));
      };
    },
  },
});

function breaksOf({ uses, services }: Pick<Artifacts, 'uses' | 'services'>): (promise: Statement) => Case[] {
  const abroad = casesOf(uses, { withUncertain: true }).filter((of) => {
    const country = services.get(of.service)?.country ?? '';
    return needsConsent(of.standing) && country !== '' && !isEea(country);
  });
  return (promise) => abroad.filter((of) => covers(promise, services.get(of.service) ?? { id: of.service, purpose: 'unknown' }));
}
