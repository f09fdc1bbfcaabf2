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
  isOfPart,
  message,
  namesOf,
  needsConsent,
  notApplicable,
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
    'than moderate. A service that answered from hosts which its vendor marks as being in the EU is not judged, nor is a ' +
    'sentence on where the site’s own servers stand, or on certain data (“they are not transferred”).',
  limits: 'The place of storage itself cannot be seen from a browser, and large companies keep data in Europe too.',
  example: exampleOf('storage-location', { country: 'US' }),
  severity: 'moderate',
  legal: ['GDPR 13(1)(f)', 'GDPR chapter V', 'CJEU C-311/18 Schrems II'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (all, reading) => {
      const { visits, services } = artifacts;
      const promises = all.filter((promise) => promise.service !== null || !isOfPart(promise, reading));
      if (promises.length === 0) return notApplicable('promise-of-part');
      const { abroad, inside } = standingOf(artifacts);
      const findings = brokenFindings(breachesOf(promises, among(abroad, services)), 'storage-location', services, {
        severity: () => 'moderate',
        values: ({ service }) => ({ country: services.get(service)?.country ?? '' }),
        sure: 'low',
      });
      return fail(findings, () => {
        const marked = breachesOf(promises, among(inside, services)).map(({ of }) => of);
        if (marked.length > 0) return cannotTell('eu-hosts', { services: namesOf(marked, services) });
        return visits.some(({ complete }) => complete)
          ? pass('promises-kept', { promises: promises.length })
          : cannotTell('incomplete', { gaps: '', detail: '' });
      });
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const { services, policy } = artifacts;
      const { abroad, inside } = standingOf(artifacts);
      const [breaks, marks] = [among(abroad, services), among(inside, services)];
      return (promise) => {
        if (promise.service === null && policy.status === 'read' && isOfPart(promise, policy.reading))
          return notObservable(message('promise-of-part'));
        const cases = breaks(promise);
        if (cases.length > 0) return { ...brokenBy(cases, promise, services), confidence: 'low' };
        const marked = marks(promise);
        return notObservable(
          marked.length > 0 ? message('eu-hosts', { services: namesOf(marked, services) }) : message('promise-place'),
        );
      };
    },
  },
});

type Services = Artifacts['services'];

/** Services run from outside the EEA; apart, those that answered from hosts which their vendor marks as being in the EU. */
function standingOf({ uses, services }: Pick<Artifacts, 'uses' | 'services'>): { abroad: Case[]; inside: Case[] } {
  const cases = casesOf(uses, { withUncertain: true }).filter((of) => {
    const country = services.get(of.service)?.country ?? '';
    return needsConsent(of.standing) && country !== '' && !isEea(country);
  });
  const isMarked = ({ service, uses: own }: Case): boolean => {
    const marks = services.get(service)?.euHosts ?? [];
    return own.some(({ requests }) => requests.some(({ url }) => marks.some((mark) => hostOf(url).includes(mark))));
  };
  return { abroad: cases.filter((of) => !isMarked(of)), inside: cases.filter(isMarked) };
}

const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Where the site's own computers stand says nothing of the vendors’. */
const among =
  (cases: readonly Case[], services: Services) =>
  (promise: Statement): readonly Case[] =>
    promise.service === null && promise.value.scope === 'servers'
      ? []
      : cases.filter((of) => covers(promise, services.get(of.service) ?? { id: of.service, purpose: 'unknown' }));
