import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  confidenceOf,
  doubtAboutPolicy,
  fail,
  findingOf,
  notApplicable,
  pass,
  promisesOf,
  weakest,
} from '../model/judging.ts';

/** Frames of video players in their ordinary mode, and what the mode that keeps less looks like. */
const ORDINARY: Record<string, RegExp> = {
  youtube: /^https?:\/\/(www\.|m\.)?youtube\.com\/embed\//i,
  vimeo: /^https?:\/\/player\.vimeo\.com\/video\/(?!.*[?&]dnt=(1|true))/i,
};

export const audit = defineAudit({
  id: 'privacy-mode',
  title: 'Videos are embedded in the privacy mode that the policy names',
  failureTitle: 'Videos embedded without the privacy mode that the policy names',
  description:
    'Asks, where the policy says that videos are embedded in “extended privacy mode”, whether an ordinary player was loaded: ' +
    'www.youtube.com instead of www.youtube-nocookie.com, or a Vimeo player without “dnt”. The mode decides what the player keeps before ' +
    'one presses play. Judged in every phase, because the policy speaks of how it is embedded, not of when.',
  severity: 'moderate',
  legal: ['GDPR 5(1)(a)', 'ePrivacy Directive 5(3)', 'GDPR 25(1)'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit({ visits, uses, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const promises = promisesOf(policy, 'privacy-mode').map((promise) => ({ ...promise, service: promise.service ?? 'youtube' }));
    if (promises.length === 0) return notApplicable('no-promise');

    const ordinary = uses.flatMap((use) => {
      const requests = use.requests.filter(({ url }) => ORDINARY[use.service]?.test(url));
      return requests.length > 0 && promises.some(({ service }) => service === use.service)
        ? [{ ...use, requests, cookies: [], storage: [] }]
        : [];
    });
    const findings = casesOf(ordinary, { withUncertain: true }).map((of) => {
      const said = promises.filter(({ service }) => service === of.service);
      return findingOf(of, 'privacy-mode', 'moderate', services, {
        statements: said.slice(0, 2),
        confidence: weakest('high', confidenceOf(Math.max(...said.map(({ confidence }) => confidence)))),
      });
    });
    return fail(findings, () => {
      const embedded = uses.some((use) => promises.some(({ service }) => service === use.service));
      if (embedded) return pass('promises-kept', { promises: promises.length });
      return visits.some(({ complete }) => complete)
        ? notApplicable('nothing-embedded')
        : cannotTell('incomplete', { gaps: '', detail: '' });
    });
  },
});
