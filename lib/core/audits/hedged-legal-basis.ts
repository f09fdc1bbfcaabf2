import { defineAudit } from '../model/audit.ts';
import { doubtAboutPolicy, fail, notApplicable, pass, policyFinding } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'hedged-legal-basis',
  title: 'The policy says which legal basis holds',
  failureTitle: 'The policy leaves open which legal basis holds',
  asks: 'Asks whether the policy names legitimate interests but, “if consent was asked for”, consent.',
  why: 'The reader then cannot know which of the two it is, and with it which rights there are.',
  how: 'One finding for the whole policy, with the places.',
  limits: 'Whether consent was asked for, a visit may show; the policy must say it.',
  example: { key: 'hedged-legal-basis', values: { services: 'Google Analytics', places: 3 } },
  severity: 'moderate',
  legal: ['GDPR 13(1)(c)', 'GDPR 5(1)(a)', 'GDPR 12(1)'],
  requires: ['services', 'policy'],
  audit({ services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt || policy.status !== 'read')
      return { outcome: 'cannot-tell', reason: doubt ?? { key: 'policy-language', values: {} } };
    const { statements } = policy.reading;
    const bases = statements.filter(({ type }) => type === 'legal-basis');
    const hedges = statements.filter(({ type, value }) => type === 'promise' && value.kind === 'consent-if-asked');
    if (bases.length === 0 && hedges.length === 0) return notApplicable('no-basis');
    const hedged = hedges.length > 0 ? hedges : bases.filter(({ value }) => value.hedged === true);
    const names = [
      ...new Set(hedged.flatMap(({ service }) => (service === null ? [] : (services.get(service)?.name ?? service)))),
    ].sort();
    const places = new Set(hedged.map(({ start }) => start)).size;
    return fail(
      hedged.length > 0
        ? [policyFinding('hedged-legal-basis', 'moderate', null, hedged, { values: { services: names.join(', '), places } })]
        : [],
      () => pass('bases-fit'),
    );
  },
});
