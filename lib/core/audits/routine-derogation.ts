import { defineAudit } from '../model/audit.ts';
import { confidenceOf, fail, notApplicable, ofPolicy, pass, policyFinding, weakest } from '../model/judging.ts';

const VALID: ReadonlySet<unknown> = new Set(['dpf', 'scc', 'adequacy', 'bcr']);
/** Said to be for single cases: that is what Article 49 is for. */
const EXCEPTIONAL =
  /unntak|enkelttilfelle|enkeltståande|exception|individual case|occasional|ausnahm|einzelf[aä]ll|undantag|enskilda fall|undtagelse|enkelte tilfælde|cas particulier|ponctuel/i;

export const audit = defineAudit({
  id: 'routine-derogation',
  title: 'Article 49 is not the ground for everyday transfers',
  failureTitle: 'Everyday transfers that rest on Article 49',
  asks: 'Asks whether the policy rests the transfers of a service that runs on every visit on Article 49 GDPR, which is meant for exceptions.',
  why: 'The exception asks you to accept that your data have no protection abroad.',
  how:
    'Judged is each service for which the policy names Article 49. Where the same service, or the policy for all services, also has a mechanism ' +
    'that holds (adequacy, standard clauses), nothing is found, nor where the sentence says that it is for single cases. A sentence about no ' +
    'service in particular is not held against the site.',
  limits: 'How often data are really transferred, and on what ground, cannot be seen.',
  example: { key: 'routine-derogation', values: { service: 'Vimeo', organization: 'Vimeo', purpose: 'video' } },
  severity: 'moderate',
  legal: ['GDPR 49', 'EDPB Guidelines 2/2018', 'GDPR 13(1)(f)'],
  requires: ['services', 'policy'],
  audit: ({ services, policy }) =>
    ofPolicy(policy, ({ statements }) => {
      const transfers = statements.filter(({ type }) => type === 'transfer');
      const derogations = transfers.filter(({ value, service }) => value.mechanism === 'art-49' && service !== null);
      if (derogations.length === 0) return notApplicable('no-derogation');
      const holds = (service: string | null) =>
        transfers.some((one) => one.service === service && VALID.has(one.value.mechanism));
      const findings = [...new Set(derogations.map(({ service }) => service))].sort().flatMap((id) => {
        const own = derogations.filter(({ service, quote }) => service === id && !EXCEPTIONAL.test(quote));
        if (own.length === 0 || id === null || holds(id) || holds(null)) return [];
        const { name = id, organizationName = '', purpose = 'unknown' } = services.get(id) ?? {};
        return policyFinding('routine-derogation', 'moderate', id, own, {
          values: { service: name, organization: organizationName, purpose },
          confidence: weakest(
            'medium',
            confidenceOf(Math.max(...own.map(({ confidence, inherited }) => (inherited ? confidence * 0.8 : confidence)))),
          ),
        });
      });
      return fail(findings, () => pass('transfers-fit'));
    }),
});
