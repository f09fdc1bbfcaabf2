import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  confidenceOf,
  doubtAbout,
  doubtAboutPolicy,
  fail,
  findingOf,
  notApplicable,
  pass,
  promisesOf,
  severityOf,
  usesIn,
  weakest,
} from '../model/judging.ts';

export const audit = defineAudit({
  id: 'click-to-load',
  title: 'Content loads only after a click, as the policy says',
  failureTitle: 'Content that loaded without the click that the policy promises',
  description:
    'Asks, where the policy promises that videos or other content load only after a click on them, whether their hosts were contacted ' +
    'before any choice or after a rejection. Two-click solutions exist so that nobody is contacted unasked. Judged are guided runs alone: ' +
    'in them nothing but the banner is clicked. In a visit of one’s own the click on the content cannot be told from others, and after ' +
    'consent many sites load at once by agreement.',
  severity: 'serious',
  legal: [
    'GDPR 5(1)(a)',
    'ePrivacy Directive 5(3)',
    'CJEU C-40/17 Fashion ID',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit({ visits, uses, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const promises = promisesOf(policy, 'click-to-load');
    if (promises.length === 0) return notApplicable('no-promise');

    const guided = visits.filter(({ scenario }) => scenario !== 'manual');
    const unasked = [...usesIn(uses, guided, 'before-choice'), ...usesIn(uses, guided, 'rejected')];
    const findings = casesOf(unasked).flatMap((of) => {
      const service = services.get(of.service);
      const said = promises.filter((promise) =>
        promise.service !== null
          ? promise.service === of.service
          : service?.purpose === (promise.value.category ?? 'video') && service?.purpose !== 'consent',
      );
      if (said.length === 0) return [];
      return findingOf(of, 'click-to-load', severityOf(of, 'serious'), services, {
        statements: said.slice(0, 2),
        confidence: weakest(of.confidence, confidenceOf(Math.max(...said.map(({ confidence }) => confidence)))),
      });
    });
    return fail(findings, () => {
      const unseen = doubtAbout(guided, 'before-choice');
      return unseen ? cannotTell(unseen.key, unseen.values) : pass('promises-kept', { promises: promises.length });
    });
  },
});
