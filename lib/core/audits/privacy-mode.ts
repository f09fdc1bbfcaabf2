import type { ServiceUse } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  breachesOf,
  brokenBy,
  brokenFindings,
  cannotTell,
  type Case,
  casesOf,
  confirmed,
  exampleOf,
  fail,
  message,
  notApplicable,
  notObservable,
  notObserved,
  ofPromises,
  pass,
  rowsOf,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['privacy-mode'] as const;

/** Frames of video players in their ordinary mode, and what the mode that keeps less looks like. */
const ORDINARY: Record<string, RegExp> = {
  youtube: /^https?:\/\/(www\.|m\.)?youtube\.com\/embed\//i,
  vimeo: /^https?:\/\/player\.vimeo\.com\/video\/(?!.*[?&]dnt=(1|true))/i,
};
/** Frames of their players in any mode. */
const FRAME: Record<string, RegExp> = {
  youtube: /^https?:\/\/(www\.|m\.)?youtube(-nocookie)?\.com\/embed\//i,
  vimeo: /^https?:\/\/player\.vimeo\.com\/video\//i,
};

export const audit = defineAudit({
  id: 'privacy-mode',
  title: 'Videos are embedded in the privacy mode that the policy names',
  failureTitle: 'Videos embedded without the privacy mode that the policy names',
  asks:
    'Asks, where the policy says that videos are embedded in “extended privacy mode”, whether an ordinary player was ' +
    'loaded.',
  why: 'The mode decides what the player keeps before one presses play.',
  how:
    'Told apart by address: www.youtube.com instead of www.youtube-nocookie.com, a Vimeo player without “dnt”. Judged in ' +
    'every phase, because the policy speaks of how it is embedded, not of when.',
  limits: 'What the player keeps after play is pressed is another question.',
  example: exampleOf('privacy-mode', { service: 'YouTube', organization: 'Google', requests: 1, cookies: '' }),
  severity: 'moderate',
  legal: ['GDPR 5(1)(a)', 'ePrivacy Directive 5(3)', 'GDPR 25(1)'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const { visits, uses, services } = artifacts;
      const findings = brokenFindings(breachesOf(promises, breaksOf(uses)), 'privacy-mode', services, {
        severity: () => 'moderate',
        sure: 'high',
      });
      return fail(findings, () => {
        if (uses.some((use) => promises.some((promise) => serviceOf(promise) === use.service)))
          return pass('promises-kept', { promises: promises.length });
        return visits.some(({ complete }) => complete)
          ? notApplicable('nothing-embedded')
          : cannotTell('incomplete', { gaps: '', detail: '' });
      });
    }),
  promises: {
    types: KINDS,
    test({ visits, uses, services }) {
      const breaks = breaksOf(uses);
      return (promise) => {
        const cases = breaks(promise);
        if (cases.length > 0) return brokenBy(cases, promise, services);
        const players = casesOf(framesIn(uses, FRAME), { withUncertain: true }).filter(
          ({ service }) => service === serviceOf(promise),
        );
        if (players.length > 0) return confirmed(message('promise-mode'), rowsOf(players));
        return visits.some(({ complete }) => complete)
          ? notObserved()
          : notObservable(message('incomplete', { gaps: '', detail: '' }));
      };
    },
  },
});

/** A promise that names no service is about the video service that has such a mode by name. */
const serviceOf = ({ service }: Statement) => service ?? 'youtube';

const framesIn = (uses: readonly ServiceUse[], pattern: Record<string, RegExp>): ServiceUse[] =>
  uses.flatMap((use) => {
    const requests = use.requests.filter(({ url }) => pattern[use.service]?.test(url));
    return requests.length > 0 ? [{ ...use, requests, cookies: [], storage: [] }] : [];
  });

function breaksOf(uses: readonly ServiceUse[]): (promise: Statement) => Case[] {
  const ordinary = casesOf(framesIn(uses, ORDINARY), { withUncertain: true });
  return (promise) => ordinary.filter(({ service }) => service === serviceOf(promise));
}
