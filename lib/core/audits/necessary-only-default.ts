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
  usesIn,
  weakest,
} from '../model/judging.ts';

const OTHER: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social', 'video']);

export const audit = defineAudit({
  id: 'necessary-only-default',
  title: 'Only necessary cookies by default, as the policy says',
  failureTitle: 'Other than necessary cookies by default, against the policy',
  description:
    'Asks, where the policy says that only necessary cookies are set by default, whether cookies or storage entries for analytics, ' +
    'advertising, social media or video were kept before any choice. A default that the policy denies misleads. Attempts that the ' +
    'browser refused do not count, nor do the consent platform’s own state and session cookies. Long-lived cookies of unknown purpose ' +
    'are not held against the site: then it cannot be told.',
  severity: 'serious',
  legal: [
    'GDPR 5(1)(a)',
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'uses', 'cookies', 'services', 'policy'],
  audit({ visits, uses, cookies, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const promises = promisesOf(policy, 'necessary-only-default');
    if (promises.length === 0) return notApplicable('no-promise');

    const keeping = usesIn(uses, visits, 'before-choice').map((use) => ({
      ...use,
      requests: [],
      cookies: use.cookies.filter((cookie) => !cookie.attemptOnly && OTHER.has(cookie.purpose)),
      storage: use.standing === 'tracking' ? use.storage : [],
    }));
    const cases = casesOf(keeping.filter((use) => use.cookies.length + use.storage.length > 0));
    const sure = confidenceOf(Math.max(...promises.map(({ confidence }) => confidence)));
    const findings = cases.map((of) => {
      const facts = of.uses.flatMap((use) => [...use.cookies.map(({ name }) => name), ...use.storage.map(({ key }) => key)]);
      const lasting = of.uses.some(
        (use) => use.storage.length > 0 || use.cookies.some(({ identifying }) => identifying !== null),
      );
      return findingOf(of, 'necessary-only-default', lasting ? 'serious' : 'moderate', services, {
        values: { cookies: [...new Set(facts)].sort().slice(0, 5).join(', ') },
        statements: promises.slice(0, 2),
        confidence: weakest(of.confidence, sure),
      });
    });
    return fail(findings, () => {
      const unseen = doubtAbout(visits, 'before-choice');
      if (unseen) return cannotTell(unseen.key, unseen.values);
      if (!visits.some(({ sees }) => sees.cookies)) return cannotTell('no-cookies-seen');
      const unknown = cookies.filter(
        (cookie) =>
          cookie.phase === 'before-choice' &&
          !cookie.attemptOnly &&
          cookie.purpose === 'unknown' &&
          cookie.identifying !== null &&
          (cookie.lifetimeDays ?? 0) > 1,
      );
      const names = [...new Set(unknown.map(({ name }) => name))].sort().slice(0, 5);
      return names.length > 0
        ? cannotTell('unknown-cookies', { cookies: names.join(', ') })
        : pass('promises-kept', { promises: promises.length });
    });
  },
});
