import type { CookieFact, ServiceUse } from '../model/artifacts.ts';
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
import type { Purpose } from '../model/catalog.ts';
import type { Statement } from '../model/policy.ts';
import { isSecondHand } from '../model/second-hand.ts';

const TYPES = ['anonymised', 'no-personal-data', 'not-cross-site', 'ip-anonymised'] as const;

export const audit = defineAudit({
  id: 'anonymity-claim',
  title: 'What the policy calls anonymous carries no identifier',
  failureTitle: 'What the policy calls anonymous carries an identifier',
  asks:
    'Asks, where the policy says of a service that its data are anonymous or no personal data, whether the service sent or ' +
    'kept an identifier that lasts.',
  why: 'What singles out a browser over time is not anonymous.',
  how:
    'Only claims about a service are judged, in every phase: any identifier that it keeps, or that a request carries, ' +
    'breaks them. A shortened IP address is judged apart, by the parameter with which older versions of Google Analytics ' +
    'ask for it. That a service cannot follow you across sites is broken by a cookie on its own domain, or by one of another advertising ' +
    'service that its own requests bring or carry; one that the browser keeps apart for each site breaks nothing.',
  limits:
    'Sentences on the site seeing totals alone are not judged. What the vendor does with the identifier cannot be seen, nor whether it shortens addresses on its own computers.',
  example: exampleOf('anonymity-claim', {
    service: 'Google Analytics',
    organization: 'Google',
    purpose: 'analytics',
    identifier: '_ga',
    cookies: '_ga',
  }),
  severity: 'serious',
  legal: ['GDPR 4(1)', 'GDPR recitals 26 and 30', 'CJEU C-582/14 Breyer', 'GDPR 5(1)(a)'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, TYPES, (all) => {
      const { visits, uses, services } = artifacts;
      const askable = askingFor(uses, () => true).length > 0;
      const promises = all.filter((one) =>
        one.value.kind === 'ip-anonymised' ? askable : one.service !== null && !ofReports(one),
      );
      if (promises.length === 0) {
        const met = all.some(
          ({ value, service }) => value.kind === 'ip-anonymised' && uses.some((use) => use.service === service),
        );
        return met ? cannotTell('promise-server') : notApplicable('no-promise');
      }
      const breaks = breaksOf(uses);
      const of = (...kinds: string[]) =>
        breachesOf(
          promises.filter(({ value }) => kinds.includes(String(value.kind))),
          breaks,
        );
      // A service that carries an identifier is found once; that it is met elsewhere is quoted there. A whole address is another thing.
      const claims = of('anonymised', 'no-personal-data');
      const found = new Set(claims.map((one) => one.of.service));
      const apart = of('not-cross-site').filter((one) => !found.has(one.of.service));
      const beside = of('not-cross-site').filter((one) => found.has(one.of.service));
      const findings = [
        ...brokenFindings([...claims, ...beside], 'anonymity-claim', services, { sure: 'high' }),
        ...brokenFindings(apart, 'anonymity-claim/cross-site', services, {
          severity: () => 'moderate',
          sure: 'medium',
        }),
        ...brokenFindings(of('ip-anonymised'), 'anonymity-claim/address', services, {
          severity: () => 'moderate',
          sure: 'medium',
        }),
      ];
      return fail(findings, () => {
        if (uses.some((use) => promises.some(({ service }) => service === use.service)))
          return pass('promises-kept', { promises: promises.length });
        return visits.some(({ complete }) => complete)
          ? notApplicable('service-not-seen')
          : cannotTell('incomplete', { gaps: '', detail: '' });
      });
    }),
  promises: {
    types: TYPES,
    test({ visits, uses, services }) {
      const breaks = breaksOf(uses);
      const all = casesOf(uses, { withUncertain: true });
      return (promise) => {
        if (ofReports(promise)) return notObservable(message('promise-server'));
        const cases = breaks(promise);
        if (cases.length > 0) return brokenBy(cases, promise, services);
        if (promise.value.kind === 'ip-anonymised') {
          const shortened = askingFor(uses, (parameter) => parameter === '1');
          return shortened.length > 0
            ? confirmed(message('promise-address'), rowsOf(shortened))
            : notObservable(message('promise-server'));
        }
        if (promise.service === null) return notObservable(message('promise-general'));
        const own = all.filter(({ service }) => service === promise.service);
        // With an identifier of this site's own the vendor may still put visits together: where no browser looks.
        if (promise.value.kind === 'not-cross-site' && own.some(({ identifier }) => identifier !== null))
          return notObservable(message('promise-server'));
        const whole = visits.filter(({ complete, sees }) => complete && sees.cookies && sees.storage);
        if (own.length === 0)
          return whole.length > 0 ? notObserved() : notObservable(message('incomplete', { gaps: '', detail: '' }));
        const shown = own.every((of) => of.uses.every(({ visit }) => whole.some(({ id }) => id === visit)));
        return shown
          ? confirmed(message('promise-anonymous'), rowsOf(own), 'medium')
          : notObservable(message('incomplete', { gaps: '', detail: '' }));
      };
    },
  },
});

/** Hits of the older Google Analytics, by what they say of shortening the address: `aip=1`, or nothing. The newer one says nothing. */
function askingFor(uses: readonly ServiceUse[], fits: (parameter: string | undefined) => boolean): Case[] {
  return casesOf(
    uses.flatMap((use) => {
      if (use.service !== 'google-analytics') return [];
      const requests = use.requests.filter(
        ({ url }) =>
          /\/(?:r\/|j\/)?(?:collect|__utm\.gif)\?(?:.*&)?v=1(?:&|$)/.test(url) && fits(/[?&]aip=([^&#]*)/.exec(url)?.[1]),
      );
      return requests.length > 0 ? [{ ...use, requests, cookies: [], storage: [] }] : [];
    }),
    { withUncertain: true },
  );
}

/** Cookies on the vendor's own domain are the same on every site that it is on, unless they are kept apart for each. */
const isAcross = ({ party, identifying, attemptOnly, partitioned }: CookieFact): boolean =>
  party === 'third' && identifying !== null && !attemptOnly && !partitioned;

const isBelow = (url: string, domain: string): boolean => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === domain || host.endsWith(`.${domain}`);
};

const FOLLOWING: ReadonlySet<Purpose> = new Set(['marketing', 'social']);

/**
 * Cookies that another service of advertising is known for, and that this one's own requests brought or carried: Google Ads asks
 * DoubleClick's host, whose `IDE` goes along. That the other ran on the same page says nothing of this one.
 */
function borrowed(use: ServiceUse, uses: readonly ServiceUse[]): CookieFact[] {
  const carried = (cookie: CookieFact) =>
    use.requests.some(
      ({ url, party, identifiers }) =>
        party === 'third' &&
        isBelow(url, cookie.domain) &&
        identifiers.some(({ kind, how, name }) => kind === 'cookie' && how === 'known' && name === cookie.name),
    );
  return uses
    .filter(({ visit, service }) => visit === use.visit && service !== use.service && !isSecondHand(service))
    .flatMap((other) =>
      other.cookies.filter(
        (cookie) =>
          isAcross(cookie) &&
          cookie.identifying === 'known' &&
          FOLLOWING.has(cookie.purpose) &&
          ((cookie.broughtBy === use.service && other.phase === use.phase) || carried(cookie)),
      ),
    );
}

function acrossSites(uses: readonly ServiceUse[]): Case[] {
  return casesOf(
    uses.flatMap((use) => {
      const cookies = [...use.cookies.filter(isAcross), ...borrowed(use, uses)];
      return cookies.length > 0 ? [{ ...use, requests: [], cookies, storage: [] }] : [];
    }),
    { withUncertain: true },
  );
}

function breaksOf(uses: readonly ServiceUse[]): (promise: Statement) => Case[] {
  const marked = casesOf(uses, { withUncertain: true }).filter(({ identifier }) => identifier !== null);
  const whole = askingFor(uses, (parameter) => parameter !== '1');
  const across = acrossSites(uses);
  return ({ service, value }) => {
    if (value.kind === 'ip-anonymised') return service === null || service === 'google-analytics' ? whole : [];
    return (value.kind === 'not-cross-site' ? across : marked).filter((of) => of.service === service);
  };
}

/** “We get totals only”: of what the site is shown. What the vendor is sent may name everybody. */
const ofReports = ({ value }: Statement): boolean => value.scope === 'reports';
