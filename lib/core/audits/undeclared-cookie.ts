import type { CookieUse } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import { cannotTell, doubtAboutPolicy, fail, fitsCookieName, notApplicable, pass, someOf } from '../model/judging.ts';
import { groupBy } from '../model/group.ts';

const OTHER: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);

export const audit = defineAudit({
  id: 'undeclared-cookie',
  title: 'The policy’s cookie list has every tracking cookie that was seen',
  failureTitle: 'Tracking cookies that are not in the policy’s cookie list',
  asks:
    'Asks, where the policy keeps a list of cookies (three or more by name), whether a cookie for analytics, advertising or ' +
    'social media was kept that is in none.',
  why: 'Who publishes a list invites the reader to trust it.',
  how:
    'Names with a part that varies are compared by pattern. Necessary cookies, consent state, cookies of unknown purpose ' +
    'and attempts that the browser refused are not held against the list.',
  limits: 'A list that an embedded tool fills in later cannot be read.',
  example: { key: 'undeclared-cookie', values: { service: 'Meta Pixel', cookies: '_fbp', listed: 7 } },
  severity: 'moderate',
  legal: ['CJEU C-673/17 Planet49', 'GDPR 13(1)', 'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)'],
  requires: ['visits', 'cookies', 'services', 'policy', 'disclosures'],
  audit({ visits, cookies, services, policy, disclosures }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt || policy.status !== 'read')
      return { outcome: 'cannot-tell', reason: doubt ?? { key: 'policy-language', values: {} } };
    const entries = policy.reading.statements.filter(
      ({ type, value }) => type === 'cookie-entry' && typeof value.name === 'string',
    );
    const listed = new Set(entries.map(({ value }) => String(value.name)));
    if (listed.size < 3) return notApplicable('no-cookie-list');

    const kept = cookies.filter(
      ({ attemptOnly, consentState, purpose, older, party }) =>
        !attemptOnly && !consentState && OTHER.has(purpose) && !(older === true && party === 'third'),
    );
    const missing = kept.filter(({ name }) => ![...listed].some((written) => fitsCookieName(name, written)));
    const findings = [...groupBy(missing, ({ service }) => service)].map(([service, of]: [string | null, CookieUse[]]) => ({
      severity: service !== null && disclosures.get(service) === 'named' ? ('minor' as const) : ('moderate' as const),
      confidence: 'medium' as const,
      service,
      message: {
        key: 'undeclared-cookie',
        values: {
          service: service === null ? '' : (services.get(service)?.name ?? service),
          cookies: [...new Set(of.map(({ name }) => name))].sort().slice(0, 5).join(', '),
          listed: listed.size,
        },
      },
      evidence: someOf(of),
      statements: entries.slice(0, 1).map(({ start, end, quote }) => ({ start, end, quote })),
    }));
    return fail(findings, () => {
      if (kept.length > 0) return pass('list-complete', { cookies: new Set(kept.map(({ name }) => name)).size });
      return visits.some(({ complete, sees }) => complete && sees.cookies) ? pass('nothing-ran') : cannotTell('no-cookies-seen');
    });
  },
});
