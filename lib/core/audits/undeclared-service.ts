import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  type Case,
  casesOf,
  doubtAboutPolicy,
  exampleOf,
  fail,
  findingOf,
  namesOf,
  pass,
  severityOf,
} from '../model/judging.ts';
import { isSecondHand } from '../model/second-hand.ts';

export const audit = defineAudit({
  id: 'undeclared-service',
  title: 'Every service seen is named in the policy',
  failureTitle: 'Services that the policy does not name',
  asks: 'Asks for each service seen, in any phase, whether the policy names it: by its name, a former or translated one.',
  why: 'Visitors cannot object to what they do not know.',
  how:
    'A policy that names only the company, or only a cookie, gives a lower severity. Consent platforms, payment at checkout ' +
    'and what serves the delivery alone are left out, and so are software that the site itself is built with, where only its own cookie is seen, and what ' +
    'the frame of a named service of the same company brought. A policy that was not found or not read is never “undeclared”; in a ' +
    'language that is not known, a name that is found counts and one that is not found cannot be told.',
  limits: 'Services that run on servers alone are not seen, and those that the catalogue does not know are not asked about.',
  example: exampleOf('undeclared-service'),
  severity: 'serious',
  legal: ['GDPR 5(1)(a)', 'GDPR 12(1)', 'GDPR 13(1)(e)', 'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)'],
  requires: ['visits', 'uses', 'services', 'policy', 'disclosures'],
  audit({ visits, uses, services, policy, disclosures }) {
    const cases = casesOf(uses, { withUncertain: true }).filter(({ standing }) => standing !== 'exempt');
    const named = new Set(
      cases
        .filter(({ service }) => disclosures.get(service) === 'named')
        .map(({ service }) => services.get(service)?.organization),
    );
    const isPartOfNamed = (of: Case) =>
      of.identifier === null &&
      named.has(services.get(of.service)?.organization) &&
      requestsOf(of).every(({ foreign }) => foreign === true);
    if (policy.status !== 'read') return cannotTell(`policy-${policy.status}`, { detail: policy.reason });
    const open = cases.filter((of) => disclosures.get(of.service) !== 'named' && !isOwnSoftware(of) && !isPartOfNamed(of));
    const doubt = doubtAboutPolicy(policy);
    if (doubt && open.length > 0) return cannotTell('unnamed-in-unknown-language', { services: namesOf(open, services) });

    const findings = open.map((of) => {
      const grade = disclosures.get(of.service);
      const organization = services.get(of.service)?.organization;
      if (grade === 'no') return findingOf(of, 'undeclared-service', severityOf(of, 'serious'), services);
      const hints = policy.reading.statements.filter(({ type, value }) => type === 'service' && value.category !== undefined);
      const siblings = policy.reading.services.filter(({ id }) => id !== null && services.get(id)?.organization === organization);
      return findingOf(of, `undeclared-service/${grade}`, of.standing === 'tag-manager' ? 'minor' : 'moderate', services, {
        statements: (grade === 'vague' ? hints : siblings.flatMap(({ spans }) => spans.slice(0, 1))).slice(0, 2),
      });
    });
    return fail(findings, () => {
      if (cases.length > 0) return pass('all-named', { services: namesOf(cases, services) });
      return visits.some(({ complete }) => complete)
        ? pass('nothing-observed')
        : cannotTell('incomplete', { gaps: '', detail: '' });
    });
  },
});

const requestsOf = ({ uses }: Case) => uses.flatMap(({ requests }) => requests);

/** Known by name from lists of others, asked by no request, with cookies of the site alone: what the site itself is built with. */
const isOwnSoftware = (of: Case): boolean =>
  isSecondHand(of.service) &&
  requestsOf(of).length === 0 &&
  of.uses.every(({ cookies }) => cookies.every(({ party }) => party === 'first'));
