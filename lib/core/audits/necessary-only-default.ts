import type { Artifacts, ServiceUse } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import type { Message } from '../model/finding.ts';
import {
  breachesOf,
  brokenBy,
  brokenFindings,
  cannotTell,
  type Case,
  casesOf,
  confidenceOf,
  confirmed,
  doubtAbout,
  exampleOf,
  fail,
  framesOf,
  message,
  notObservable,
  ofPromises,
  pass,
  usesIn,
  visitsWith,
} from '../model/judging.ts';

const KINDS = ['necessary-only-default'] as const;
const OTHER: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social', 'video']);

export const audit = defineAudit({
  id: 'necessary-only-default',
  title: 'Only necessary cookies by default, as the policy says',
  failureTitle: 'Other than necessary cookies by default, against the policy',
  asks:
    'Asks, where the policy says that only necessary cookies are set by default, whether cookies or storage entries for ' +
    'analytics, advertising, social media or video were kept before any choice.',
  why: 'A default that the policy denies misleads.',
  how:
    'Attempts that the browser refused do not count, nor do the consent platform’s own state and session cookies. ' +
    'Long-lived cookies of unknown purpose are not held against the site: then it cannot be told.',
  limits: 'What a cookie of unknown purpose is for cannot be seen.',
  example: exampleOf('necessary-only-default'),
  severity: 'serious',
  legal: [
    'GDPR 5(1)(a)',
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'uses', 'cookies', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const kept = keepingOf(artifacts);
      const findings = brokenFindings(
        breachesOf(promises, () => kept),
        'necessary-only-default',
        artifacts.services,
        {
          severity: ({ uses }) => (uses.some(isLasting) ? 'serious' : 'moderate'),
          values: ({ uses }) => ({ cookies: namesIn(uses) }),
        },
      );
      return fail(findings, () => {
        const doubt = doubtOf(artifacts);
        return doubt ? cannotTell(doubt.key, doubt.values) : pass('promises-kept', { promises: promises.length });
      });
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const kept = keepingOf(artifacts);
      const doubt = doubtOf(artifacts);
      const shown = visitsWith(artifacts.visits, 'before-choice').filter(({ complete, sees }) => complete && sees.cookies);
      return (promise) => {
        if (kept.length > 0) return brokenBy(kept, promise, artifacts.services);
        return doubt
          ? notObservable(doubt)
          : confirmed(message('promise-default'), framesOf(shown), confidenceOf(promise.confidence));
      };
    },
  },
});

/** What was kept before any choice and is not necessary, as cases. */
function keepingOf({ visits, uses }: Pick<Artifacts, 'visits' | 'uses'>): Case[] {
  const keeping = usesIn(uses, visits, 'before-choice').map((use) => ({
    ...use,
    requests: [],
    cookies: use.cookies.filter((cookie) => !cookie.attemptOnly && OTHER.has(cookie.purpose)),
    storage: use.standing === 'tracking' ? use.storage : [],
  }));
  return casesOf(keeping.filter((use) => use.cookies.length + use.storage.length > 0));
}

const isLasting = ({ storage, cookies }: ServiceUse) =>
  storage.length > 0 || cookies.some(({ identifying }) => identifying !== null);

function namesIn(uses: readonly ServiceUse[]): string {
  const names = uses.flatMap(({ cookies, storage }) => [...cookies.map(({ name }) => name), ...storage.map(({ key }) => key)]);
  return [...new Set(names)].sort().slice(0, 5).join(', ');
}

/** Why it cannot be believed that nothing else was kept. */
function doubtOf({ visits, cookies }: Pick<Artifacts, 'visits' | 'cookies'>): Message | null {
  const unseen = doubtAbout(visits, 'before-choice');
  if (unseen) return unseen;
  if (!visits.some(({ sees }) => sees.cookies)) return message('no-cookies-seen');
  const unknown = cookies.filter(
    (cookie) =>
      cookie.phase === 'before-choice' &&
      !cookie.attemptOnly &&
      cookie.purpose === 'unknown' &&
      cookie.identifying !== null &&
      (cookie.lifetimeDays ?? 0) > 1,
  );
  const names = [...new Set(unknown.map(({ name }) => name))].sort().slice(0, 5);
  return names.length > 0 ? message('unknown-cookies', { cookies: names.join(', ') }) : null;
}
