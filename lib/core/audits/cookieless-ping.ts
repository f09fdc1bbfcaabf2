import { defineAudit } from '../model/audit.ts';
import { casesOf, doubtAbout, exampleOf, fail, findingOf, notApplicable, usesIn } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'cookieless-ping',
  title: 'No pings without consent, even without cookies',
  failureTitle: 'Pings without consent that keep no cookies',
  asks: 'Asks whether a service pinged its vendor although storage was denied (Google consent mode).',
  why: 'Such pings keep nothing on the device, but the vendor still learns address, page and time.',
  how:
    'They are told apart from full hits and weigh less: mentioned before the choice, where defaults deny; moderate after a ' +
    'rejection, which they ignore.',
  limits: 'What the vendor makes of them cannot be seen.',
  example: exampleOf('cookieless-ping', {
    service: 'Google Analytics',
    organization: 'Google',
    when: 'rejected',
    cookies: '',
    identifier: '',
  }),
  severity: 'moderate',
  legal: ['EDPB Guidelines 2/2023', 'ePrivacy Directive 5(3)', 'GDPR 6(1)'],
  requires: ['visits', 'uses', 'services'],
  audit({ visits, uses, services }) {
    const in_ = (phase: 'before-choice' | 'rejected' | 'withdrawn') =>
      casesOf(usesIn(uses, visits, phase).filter(({ standing }) => standing === 'cookieless'));
    const after = [...in_('rejected'), ...in_('withdrawn')].map((of) =>
      findingOf(of, 'cookieless-ping', 'moderate', services, { values: { when: 'rejected' } }),
    );
    const before = in_('before-choice')
      .filter(({ service }) => !after.some((finding) => finding.service === service))
      .map((of) => findingOf(of, 'cookieless-ping', 'info', services, { values: { when: 'before-choice' } }));
    return fail([...after, ...before], () => {
      const doubt = doubtAbout(visits, 'before-choice');
      return doubt ? { outcome: 'cannot-tell', reason: doubt } : notApplicable('no-pings');
    });
  },
});
