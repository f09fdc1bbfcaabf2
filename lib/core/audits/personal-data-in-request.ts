import type { Artifacts, ServiceUse } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import type { AuditFinding } from '../model/audit.ts';
import type { Personal } from '../model/catalog.ts';
import { casesOf, doubtAbout, exampleOf, fail, findingOf, pass, usesIn } from '../model/judging.ts';

const OTHER: ReadonlySet<string | undefined> = new Set(['analytics', 'marketing', 'social']);

/** A name or a town alone singles out nobody. */
const saysWho = ({ kind }: Personal): boolean => kind === 'email' || kind === 'phone';

export const audit = defineAudit({
  id: 'personal-data-in-request',
  title: 'No e-mail address or phone number goes to advertising, social or analytics services',
  failureTitle: 'E-mail addresses or phone numbers, plain or hashed, in requests to services',
  asks: 'Asks whether a request to an advertising, social or analytics service carries an e-mail address or phone number, plain or hashed.',
  why: 'A hash of an address is the same for everybody who knows the address, so it still says who one is.',
  how:
    'Found by the parameter’s name and its value together: an address where an address belongs, or a hash of the right length (advanced matching, ' +
    'enhanced conversions). Forms that a person sends to a service by intention (newsletter, request, log-in), payment and chat are left out. ' +
    'Without consent it is critical, after consent it is told and weighs less.',
  limits: 'Data in a form that is not known, encrypted by the page itself, or sent from server to server cannot be seen.',
  example: exampleOf('personal-data-in-request', {
    fields: 'ud[em]',
    kinds: 'email',
    form: 'hashed',
    when: 'without',
    cookies: '',
  }),
  severity: 'critical',
  legal: ['GDPR 5(1)(c)', 'GDPR 6(1)', 'GDPR 4(1)', 'GDPR recitals 26 and 30', 'ePrivacy Directive 5(3)'],
  requires: ['visits', 'uses', 'services'],
  audit(artifacts) {
    const { visits, uses, services } = artifacts;
    const carrying = uses.flatMap((use): ServiceUse[] => {
      const requests = use.requests.filter(({ personalData, uncertain }) => personalData.some(saysWho) && !uncertain);
      const counts = requests.length > 0 && use.standing !== 'exempt' && OTHER.has(services.get(use.service)?.purpose);
      return counts ? [{ ...use, requests, cookies: [], storage: [] }] : [];
    });
    const without = (['before-choice', 'rejected', 'withdrawn'] as const).flatMap((phase) => usesIn(carrying, visits, phase));
    const found = findingsOf(without, 'without', 'critical', services);
    const rest = carrying.filter(({ service }) => !found.some((finding) => finding.service === service));
    return fail([...found, ...findingsOf(rest, 'with', 'moderate', services)], () => {
      const doubt = doubtAbout(visits, 'before-choice');
      return doubt ? { outcome: 'cannot-tell', reason: doubt } : pass('no-personal-data');
    });
  },
});

function findingsOf(
  uses: readonly ServiceUse[],
  when: 'without' | 'with',
  severity: AuditFinding['severity'],
  services: Artifacts['services'],
): AuditFinding[] {
  return casesOf(uses).map((of) => {
    const data = of.uses.flatMap(({ requests }) => requests.flatMap(({ personalData }) => personalData.filter(saysWho)));
    const all = (values: string[]) => [...new Set(values)].sort();
    return findingOf(of, 'personal-data-in-request', severity, services, {
      values: {
        when,
        fields: all(data.map(({ parameter }) => parameter))
          .slice(0, 4)
          .join(', '),
        kinds: all(data.map(({ kind }) => kind)).join(' '),
        form: data.some(({ form }) => form === 'plain') ? 'plain' : 'hashed',
      },
    });
  });
}
