import type { CookieUse } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  confidenceOf,
  doubtAboutPolicy,
  fail,
  fitsCookieName,
  lifetimesOf,
  notApplicable,
  pass,
} from '../model/judging.ts';

/** Clocks and roundings: a cookie may live a day longer than said. */
const TOLERANCE_DAYS = 1;
const TRACKING: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);

export const audit = defineAudit({
  id: 'cookie-lifetime',
  title: 'No cookie lives longer than the policy says',
  failureTitle: 'Cookies that live longer than the policy says',
  description:
    'Asks for each cookie whose lifetime the policy gives, by the cookie’s name or for its service, whether it was set to live longer. ' +
    'A lifetime is part of what one agrees to. Measured from the moment it was set, the longest one counts, with a tolerance of one day. ' +
    'How long a company keeps the data on its own computers is another thing, cannot be seen, and is never compared.',
  severity: 'serious',
  legal: ['CJEU C-673/17 Planet49', 'GDPR 13(2)(a)', 'GDPR 5(1)(a)'],
  requires: ['visits', 'cookies', 'services', 'policy'],
  audit({ visits, cookies, services, policy }) {
    const doubt = doubtAboutPolicy(policy);
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };
    const lifetimes = lifetimesOf(policy);
    if (lifetimes.length === 0) return notApplicable('no-lifetimes');

    const seen = new Map<string, CookieUse>();
    for (const cookie of cookies) {
      if (cookie.attemptOnly || cookie.lifetimeDays === null) continue;
      const key = `${cookie.name}\n${cookie.domain}`;
      const longest = seen.get(key);
      if (!longest || (longest.lifetimeDays ?? 0) < cookie.lifetimeDays) seen.set(key, cookie);
    }
    // A name beats its service; of several statements the longest period is believed.
    const judged = [...seen.values()].flatMap((cookie) => {
      const named = lifetimes.filter(({ cookie: name }) => name !== null && fitsCookieName(cookie.name, name));
      const ofService = lifetimes.filter(
        (said) => said.cookie === null && said.service !== null && said.service === cookie.service,
      );
      const said = (named.length > 0 ? named : ofService).sort((a, b) => b.days - a.days)[0];
      return said ? [{ cookie, said, days: cookie.lifetimeDays ?? 0 }] : [];
    });

    const findings = judged
      .filter(({ days, said }) => days > said.days + TOLERANCE_DAYS)
      .map(({ cookie, said, days }) => ({
        severity: TRACKING.has(cookie.purpose) && cookie.identifying !== null ? ('serious' as const) : ('moderate' as const),
        confidence: confidenceOf(said.statement.confidence),
        service: cookie.service,
        message: {
          key: 'cookie-lifetime',
          values: {
            cookie: cookie.name,
            service: cookie.service === null ? '' : (services.get(cookie.service)?.name ?? cookie.service),
            days,
            declared: said.days,
          },
        },
        evidence: [{ visit: cookie.visit, ordinal: cookie.ordinal }],
        statements: [{ start: said.statement.start, end: said.statement.end, quote: said.statement.quote }],
      }));
    return fail(findings, () => {
      if (judged.length > 0) return pass('lifetimes-kept', { checked: judged.length });
      return visits.some(({ sees }) => sees.cookies) ? cannotTell('lifetimes-unmet') : cannotTell('no-cookies-seen');
    });
  },
});
