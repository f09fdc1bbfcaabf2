import type { Artifacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import { confidenceOf, doubtAboutPolicy, exampleOf, fail, notApplicable, pass, policyFinding } from '../model/judging.ts';
import { sectionAt } from '../model/join-policy.ts';
import type { Statement } from '../model/policy.ts';

const TRACKING: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);
/** “Without cookies”, “sets no cookies”, “cookieless”. */
const COOKIELESS =
  /(?<!\p{L})(?:uden|uten|utan|ohne|without|sans|no|keine|keinerlei|ingen|inga|aucun)\s(?:(?:brug af|bruk av|use of|verwendung von|any)\s)?(?:cookies?|informasjonskapsl\p{L}+|informationskapslar|kakor|kapslar)(?!\p{L})|cookie-?(?:less|los|fri|løs)/iu;

export const audit = defineAudit({
  id: 'legitimate-interest-for-tracking',
  title: 'No advertising or analytics on the basis of legitimate interests',
  failureTitle: 'Advertising or analytics based on legitimate interests',
  asks:
    'Asks whether the policy bases an advertising, social or analytics service on legitimate interests (GDPR 6(1)(f)) ' +
    'alone.',
  why:
    'Reading and storing on the device needs consent whatever the policy says, and tracking for advertising does not ' +
    'outweigh the visitor’s interests.',
  how:
    'Judged are services that the policy itself declares; where it names consent for the same service too, another audit ' +
    'speaks. A basis that only its section gives weighs less. Analytics that need no cookies, or of which the section says that they set none, ' +
    'are left to the visits: they need not follow anybody.',
  limits: 'Whether the interests were really weighed cannot be seen.',
  example: exampleOf('legitimate-interest-for-tracking'),
  severity: 'moderate',
  legal: ['GDPR 6(1)(f)', 'CJEU C-252/21 Meta', 'EDPB Cookie Banner Taskforce report (January 2023)', 'ePrivacy Directive 5(3)'],
  requires: ['services', 'policy'],
  audit({ services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt || policy.status !== 'read')
      return { outcome: 'cannot-tell', reason: doubt ?? { key: 'policy-language', values: {} } };
    const bases = policy.reading.statements.filter(({ type, service }) => type === 'legal-basis' && service !== null);
    const tracked = policy.reading.services.flatMap(({ id, disclosure }) => {
      const service = id === null || disclosure !== 'declared' ? undefined : services.get(id);
      return service && TRACKING.has(service.purpose) && service.consent.needed !== 'no' ? [service] : [];
    });
    const isCookieless = (service: Service, basis: Statement) =>
      service.consent.needed === 'depends' && (service.cookies.length === 0 || COOKIELESS.test(sectionOf(policy, basis)));
    if (!tracked.some(({ id }) => bases.some(({ service }) => service === id))) return notApplicable('no-basis');
    const findings = tracked.flatMap((service) => {
      const own = bases.filter((basis) => basis.service === service.id);
      const interests = own.filter(({ value }) => value.basis === 'legitimate-interest' && value.hedged !== true);
      if (interests.some((basis) => isCookieless(service, basis))) return [];
      if (interests.length === 0 || own.some(({ value }) => value.basis === 'consent')) return [];
      const sure = Math.max(...interests.map(({ confidence, inherited }) => (inherited ? confidence * 0.8 : confidence)));
      return policyFinding('legitimate-interest-for-tracking', 'moderate', service.id, interests, {
        values: { service: service.name, organization: service.organizationName, purpose: service.purpose },
        confidence: confidenceOf(sure),
      });
    });
    return fail(findings, () => pass('bases-fit'));
  },
});

type Service = Artifacts['services'] extends ReadonlyMap<string, infer One> ? One : never;

/** The text of the section that a statement stands in. */
function sectionOf(policy: Extract<Artifacts['policy'], { status: 'read' }>, statement: Statement): string {
  const text = statement.document === undefined ? policy.text : (policy.others?.[statement.document] ?? '');
  const section = sectionAt(policy.reading, statement);
  return section ? text.slice(section.start, section.end) : '';
}
