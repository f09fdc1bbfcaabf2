import { groupBy } from '../model/group.ts';
import { defineAudit } from '../model/audit.ts';
import {
  ABOUT_COOKIES,
  cannotTell,
  fail,
  fitsCookieName,
  lifetimesOf,
  linksElsewhere,
  notApplicable,
  ofPolicy,
  pass,
  promisesOf,
  WHOLE_TEXT,
} from '../model/judging.ts';

const OTHER: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);
const MAX_NAMES = 6;

export const audit = defineAudit({
  id: 'cookie-lifetime-undeclared',
  title: 'The policy says how long tracking cookies live',
  failureTitle: 'Tracking cookies whose lifetime the policy does not give',
  asks: 'Asks whether the policy gives no lifetime at all, although cookies for analytics, advertising or social media outlive the visit.',
  why: 'Who is asked for consent must be told for how long.',
  how:
    'A lifetime counts that is given for a cookie by name or pattern, for its service, or for cookies in general; where the policy gives one of ' +
    'the cookies seen, nothing is found, and where it gives only those of others, it cannot be told. Session cookies, necessary and unknown ones ' +
    'and attempts that the browser refused are left out. Asked only of a text that says who is responsible or is long enough to be the policy. ' +
    'One finding for the whole policy, with the cookies.',
  limits:
    'Where the policy sends the reader to another document or list for its cookies, that was not read: then it cannot be told.',
  example: {
    key: 'cookie-lifetime-undeclared',
    values: { cookies: '_ga, _fbp', services: 'Google Analytics, Meta Pixel', count: 2 },
  },
  severity: 'minor',
  legal: ['CJEU C-673/17 Planet49', 'GDPR 13(2)(a)', 'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)'],
  requires: ['visits', 'cookies', 'services', 'policy'],
  audit: ({ visits, cookies, services, policy }) =>
    ofPolicy(policy, (reading) => {
      const lasting = cookies.filter(
        ({ attemptOnly, consentState, purpose, lifetimeDays }) =>
          !attemptOnly && !consentState && OTHER.has(purpose) && (lifetimeDays ?? 0) >= 1,
      );
      if (lasting.length === 0)
        return visits.some(({ complete, sees }) => complete && sees.cookies)
          ? notApplicable('no-lasting-cookies')
          : cannotTell('no-cookies-seen');

      const said = lifetimesOf(policy).filter(({ days }) => days > 0);
      const given = lasting.filter(({ name, service }) =>
        said.some((one) =>
          one.cookie !== null ? fitsCookieName(name, one.cookie) : one.service === null || one.service === service,
        ),
      );
      if (given.length > 0) return pass('lifetimes-given', { cookies: new Set(given.map(({ name }) => name)).size });
      if (said.length > 0) return cannotTell('lifetimes-unmet');
      // A few sentences are a notice that leads on to the policy.
      const isPolicy = reading.document.length >= WHOLE_TEXT || reading.statements.some(({ type }) => type === 'controller');
      if (!isPolicy) return cannotTell('policy-partial');
      if (promisesOf(policy, 'indirect-list').length > 0 || linksElsewhere(visits, reading, ABOUT_COOKIES))
        return cannotTell('cookies-elsewhere');

      const names = [...groupBy(lasting, ({ name }) => name).keys()].sort();
      const owners = [...new Set(lasting.flatMap(({ service }) => service ?? []))].sort();
      const spans = owners.flatMap((id) => reading.services.find((named) => named.id === id)?.spans.slice(0, 1) ?? []);
      const finding = {
        severity: 'minor' as const,
        confidence: 'medium' as const,
        service: null,
        message: {
          key: 'cookie-lifetime-undeclared',
          values: {
            cookies: names.slice(0, MAX_NAMES).join(', '),
            services: owners.map((id) => services.get(id)?.name ?? id).join(', '),
            count: names.length,
          },
        },
        evidence: names.slice(0, MAX_NAMES).flatMap((name) => {
          const cookie = lasting.find((one) => one.name === name);
          return cookie ? [{ visit: cookie.visit, ordinal: cookie.ordinal }] : [];
        }),
        statements: spans.slice(0, 3).map(({ start, end, quote }) => ({ start, end, quote })),
      };
      return fail([finding], () => pass('lifetimes-given', { cookies: names.length }));
    }),
});
