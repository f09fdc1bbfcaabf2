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
/** How the policy must speak of a service before it is asked about the service's cookies; of others another audit speaks. */
const DISCLOSED: ReadonlySet<string | undefined> = new Set(['named', 'organization-only', 'vague']);
const MAX_NAMES = 6;

export const audit = defineAudit({
  id: 'cookie-lifetime-undeclared',
  title: 'The policy says how long tracking cookies live',
  failureTitle: 'Tracking cookies whose lifetime the policy does not give',
  asks: 'Asks for each cookie for analytics, advertising or social media that outlives the visit whether the policy gives its lifetime.',
  why: 'Who is asked for consent must be told for how long.',
  how:
    'A lifetime counts that is given for the cookie by name or pattern, for its service, or for cookies in general. Session cookies, necessary ' +
    'and unknown ones and attempts that the browser refused are left out, and so are cookies of services that the policy does not speak of: ' +
    'that is another finding. One finding for the whole policy, with the cookies.',
  limits:
    'Where the policy sends the reader to another document or list for its cookies, that was not read: then it cannot be told.',
  example: {
    key: 'cookie-lifetime-undeclared',
    values: { cookies: '_ga, _fbp', services: 'Google Analytics, Meta Pixel', count: 2 },
  },
  severity: 'minor',
  legal: ['CJEU C-673/17 Planet49', 'GDPR 13(2)(a)', 'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)'],
  requires: ['visits', 'cookies', 'services', 'policy', 'disclosures'],
  audit: ({ visits, cookies, services, policy, disclosures }) =>
    ofPolicy(policy, (reading) => {
      const lasting = cookies.filter(
        ({ attemptOnly, consentState, purpose, lifetimeDays, service }) =>
          !attemptOnly &&
          !consentState &&
          OTHER.has(purpose) &&
          (lifetimeDays ?? 0) >= 1 &&
          service !== null &&
          DISCLOSED.has(disclosures.get(service)),
      );
      if (lasting.length === 0)
        return visits.some(({ complete, sees }) => complete && sees.cookies)
          ? notApplicable('no-lasting-cookies')
          : cannotTell('no-cookies-seen');

      const said = lifetimesOf(policy);
      const general = said.some(({ cookie, service, days }) => cookie === null && service === null && days > 0);
      const missing = general
        ? []
        : lasting.filter(
            ({ name, service }) =>
              !said.some((one) => (one.cookie !== null ? fitsCookieName(name, one.cookie) : one.service === service)),
          );
      if (missing.length === 0) return pass('lifetimes-given', { cookies: new Set(lasting.map(({ name }) => name)).size });
      // A few sentences are a notice that leads on; a text that gives lifetimes at all deals with them.
      if (reading.document.length < WHOLE_TEXT && said.length === 0) return cannotTell('policy-partial');
      if (promisesOf(policy, 'indirect-list').length > 0 || linksElsewhere(visits, reading, ABOUT_COOKIES))
        return cannotTell('cookies-elsewhere');

      const names = [...groupBy(missing, ({ name }) => name).keys()].sort();
      const owners = [...new Set(missing.flatMap(({ service }) => service ?? []))].sort();
      const spans = owners.flatMap((id) => reading.services.find((named) => named.id === id)?.spans.slice(0, 1) ?? []);
      const finding = {
        severity: 'minor' as const,
        confidence: 'medium' as const,
        service: owners.length === 1 ? (owners[0] ?? null) : null,
        message: {
          key: 'cookie-lifetime-undeclared',
          values: {
            cookies: names.slice(0, MAX_NAMES).join(', '),
            services: owners.map((id) => services.get(id)?.name ?? id).join(', '),
            count: names.length,
          },
        },
        evidence: names.slice(0, MAX_NAMES).flatMap((name) => {
          const cookie = missing.find((one) => one.name === name);
          return cookie ? [{ visit: cookie.visit, ordinal: cookie.ordinal }] : [];
        }),
        statements: spans.slice(0, 3).map(({ start, end, quote }) => ({ start, end, quote })),
      };
      return fail([finding], () => pass('lifetimes-given', { cookies: names.length }));
    }),
});
