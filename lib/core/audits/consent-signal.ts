import { defineAudit } from '../model/audit.ts';
import { casesOf, doubtAbout, exampleOf, fail, findingOf, notApplicable, pass, usesIn } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'consent-signal',
  title: 'What vendors are told of the choice is what was chosen',
  failureTitle: 'Vendors are told of consent that was not given',
  asks: 'Asks whether a request tells its vendor that consent was given, before there was a choice or after a rejection.',
  why: 'Vendors act on what they are told.',
  how:
    'Read are Google’s consent mode (gcs) and TCF strings (gdpr_consent). In consent mode any storage that is granted ' +
    'counts, in TCF only consent to everything, since purposes on other grounds make a rejection look partial.',
  limits: 'Signals of other kinds are not read, and what vendors make of them cannot be seen.',
  example: exampleOf('consent-signal', { service: 'Google Analytics', organization: 'Google', purpose: 'analytics' }),
  severity: 'serious',
  legal: ['EDPB Guidelines 05/2020', 'GDPR 7(1)', 'GDPR 5(1)(a)', 'ePrivacy Directive 5(3)'],
  requires: ['visits', 'uses', 'services'],
  audit({ visits, uses, services }) {
    const unchosen = (['before-choice', 'rejected', 'withdrawn'] as const).flatMap((phase) => usesIn(uses, visits, phase));
    const signalling = unchosen.flatMap((use) => {
      const requests = use.requests.filter(({ claims, uncertain }) => claims !== null && !uncertain);
      return requests.length > 0 ? [{ ...use, requests, cookies: [], storage: [] }] : [];
    });
    const granting = signalling.flatMap((use) => {
      const requests = use.requests.filter(({ claims }) => claims === 'granted');
      return requests.length > 0 ? [{ ...use, requests }] : [];
    });
    const findings = casesOf(granting).map((of) => {
      const when = of.uses.some(({ phase }) => phase === 'before-choice') ? 'before-choice' : 'rejected';
      return findingOf(of, 'consent-signal', 'serious', services, { values: { when } });
    });
    return fail(findings, () => {
      if (signalling.length > 0) return pass('signals-fit');
      const doubt = doubtAbout(visits, 'before-choice');
      return doubt ? { outcome: 'cannot-tell', reason: doubt } : notApplicable('no-signals');
    });
  },
});
