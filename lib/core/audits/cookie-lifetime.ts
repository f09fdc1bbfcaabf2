import type { CookieUse } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  confidenceOf,
  confirmed,
  contradicted,
  fail,
  fitsCookieName,
  lifetimesOf,
  message,
  notApplicable,
  notObservable,
  notObserved,
  ofPolicy,
  pass,
  type SaidLifetime,
} from '../model/judging.ts';

/** Clocks and roundings: a cookie may live a day longer than said. */
const TOLERANCE_DAYS = 1;
const TRACKING: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);

export const audit = defineAudit({
  id: 'cookie-lifetime',
  title: 'No cookie lives longer than the policy says',
  failureTitle: 'Cookies that live longer than the policy says',
  asks:
    'Asks for each cookie whose lifetime the policy gives, by the cookie’s name or for its service, whether it was set to ' +
    'live longer.',
  why: 'A lifetime is part of what one agrees to.',
  how:
    'Measured from the moment it was set, the longest one counts, with a tolerance of one day. A name beats its service; of ' +
    'several statements the longest period is believed.',
  limits: 'How long a company keeps the data on its own computers is another thing, cannot be seen, and is never compared.',
  example: { key: 'cookie-lifetime', values: { cookie: '_fbp', service: 'Meta Pixel', days: 90, declared: 30 } },
  severity: 'serious',
  legal: ['CJEU C-673/17 Planet49', 'GDPR 13(2)(a)', 'GDPR 5(1)(a)'],
  requires: ['visits', 'cookies', 'services', 'policy'],
  audit: ({ visits, cookies, services, policy }) =>
    ofPolicy(policy, () => {
      const lifetimes = lifetimesOf(policy);
      if (lifetimes.length === 0) return notApplicable('no-lifetimes');
      const judged = judgedOf(cookies, lifetimes);
      const findings = judged.filter(isLonger).map(({ cookie, said, days }) => ({
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
    }),
  promises: {
    types: ['cookie-lifetime', 'cookie-entry'],
    test({ visits, cookies, policy }) {
      const lifetimes = lifetimesOf(policy);
      const judged = judgedOf(cookies, lifetimes);
      const watched = visits.some(({ complete, sees }) => complete && sees.cookies);
      return (promise) => {
        const own = judged.filter(({ said }) => said.statement.id === promise.id);
        const longer = own.filter(isLonger);
        const rows = (of: typeof own) => of.map(({ cookie: { visit, ordinal } }) => ({ visit, ordinal }));
        const values = (of: typeof own) => ({ cookie: of[0]?.cookie.name ?? '', days: Math.max(...of.map(({ days }) => days)) });
        if (longer.length > 0)
          return contradicted(message('promise-longer', values(longer)), rows(longer), confidenceOf(promise.confidence));
        if (own.length > 0) return confirmed(message('promise-lives', values(own)), rows(own), confidenceOf(promise.confidence));
        const other = [...longestOf(cookies)].some((cookie) =>
          lifetimes.some((said) => said.statement.id === promise.id && speaksOf(said, cookie)),
        );
        if (other) return notObservable(message('promise-superseded'));
        return watched ? notObserved() : notObservable(message('no-cookies-seen'));
      };
    },
  },
});

interface JudgedCookie {
  cookie: CookieUse;
  said: SaidLifetime;
  days: number;
}

const isLonger = ({ days, said }: JudgedCookie) => days > said.days + TOLERANCE_DAYS;

/** Each cookie with a known lifetime once, where it was to live longest. */
function longestOf(cookies: readonly CookieUse[]): CookieUse[] {
  const seen = new Map<string, CookieUse>();
  for (const cookie of cookies) {
    if (cookie.attemptOnly || cookie.lifetimeDays === null) continue;
    const key = `${cookie.name}\n${cookie.domain}`;
    const longest = seen.get(key);
    if (!longest || (longest.lifetimeDays ?? 0) < cookie.lifetimeDays) seen.set(key, cookie);
  }
  return [...seen.values()];
}

const speaksOf = (said: SaidLifetime, { name, service }: CookieUse) =>
  said.cookie !== null ? fitsCookieName(name, said.cookie) : said.service !== null && said.service === service;

/** A name beats its service; of several statements the longest period is believed. */
function judgedOf(cookies: readonly CookieUse[], lifetimes: readonly SaidLifetime[]): JudgedCookie[] {
  return longestOf(cookies).flatMap((cookie) => {
    const fitting = lifetimes.filter((said) => speaksOf(said, cookie));
    const named = fitting.filter((said) => said.cookie !== null);
    const said = (named.length > 0 ? named : fitting).sort((a, b) => b.days - a.days)[0];
    return said ? [{ cookie, said, days: cookie.lifetimeDays ?? 0 }] : [];
  });
}
