import type { Artifacts, ServiceUse, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  breachesOf,
  brokenBy,
  brokenFindings,
  cannotTell,
  type Case,
  casesOf,
  confirmed,
  doubtAbout,
  exampleOf,
  fail,
  framesOf,
  isWhole,
  message,
  notApplicable,
  notObservable,
  notObserved,
  ofPromises,
  pass,
  rowsOf,
  usesIn,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['action-gate'] as const;

export const audit = defineAudit({
  id: 'unasked-action',
  title: 'What waits for an act of the visitor does wait',
  failureTitle: 'What was to wait for an act of the visitor did not wait',
  asks:
    'Asks, where the policy says that data go to a service, that it is contacted or that its cookie is set only when the visitor does something, ' +
    'whether that happened without it.',
  why: 'Who is told that nothing happens until he orders, pays or clicks does not expect to be known before.',
  how:
    'Judged are guided runs alone: in them nothing but the banner is clicked. A promise on data is broken only by an e-mail address or phone number ' +
    'that is sent, one on contact by any request before a choice or after a rejection, one on arriving by an advertisement by a tracking cookie of a ' +
    'visit whose addresses carry no mark of such a click. Only promises about a service are judged, and those on the share button of a company.',
  limits:
    'In a visit of one’s own the act cannot be told from other clicks. Which other data a request holds is not known, so a promise on data is never ' +
    'confirmed.',
  example: exampleOf('unasked-action', {
    service: 'Google Ads',
    organization: 'Google',
    purpose: 'marketing',
    identifier: '_gcl_au',
    cookies: '_gcl_au',
    waits: 'advertisement',
  }),
  severity: 'serious',
  legal: ['GDPR 5(1)(a)', 'GDPR 13(1)(e)', 'ePrivacy Directive 5(3)'],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (all) => {
      const { visits, services } = artifacts;
      const promises = all.filter(({ service, value }) => service !== null || value.organization !== undefined);
      if (promises.length === 0) return notApplicable('no-promise');
      const broken = breachesOf(promises, breaksOf(artifacts));
      const findings = WAITS.flatMap((waits) =>
        brokenFindings(
          broken.filter(({ promise }) => promise.value.waits === waits),
          'unasked-action',
          services,
          {
            ...(waits === 'data' ? { severity: () => 'serious' as const } : {}),
            values: () => ({ waits }),
            sure: 'medium',
          },
        ),
      );
      return fail(findings, () => {
        const unseen = doubtAbout(visits.filter(isGuided), 'before-choice');
        return unseen ? cannotTell(unseen.key, unseen.values) : pass('promises-kept', { promises: promises.length });
      });
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const { visits, uses, services } = artifacts;
      const breaks = breaksOf(artifacts);
      const all = casesOf(uses, { withUncertain: true });
      return (promise) => {
        if (promise.service === null && promise.value.organization === undefined)
          return notObservable(message('promise-general'));
        const cases = breaks(promise);
        if (cases.length > 0) return brokenBy(cases, promise, services);
        const direct = visits.filter((visit) => isGuided(visit) && isWhole(visit) && !isByAdvertisement(visit));
        const own = all.filter((of) => speaksOf(promise, of.service, services));
        if (own.length === 0)
          return direct.length > 0 ? notObserved() : notObservable(message('incomplete', { gaps: '', detail: '' }));
        // Only an arrival by an advertisement leaves a mark of the act itself.
        const clicked = new Set(visits.filter(isByAdvertisement).map(({ id }) => id));
        const after = casesOf(
          cookiesOf(
            uses.filter(({ visit }) => clicked.has(visit)),
            promise,
          ),
        ).filter(({ service }) => service === promise.service);
        return promise.value.waits === 'advertisement' && direct.length > 0 && after.length > 0
          ? confirmed(message('promise-by-advertisement'), [...framesOf(direct), ...rowsOf(after)], 'medium')
          : notObservable(message('promise-act'));
      };
    },
  },
});

const WAITS = ['advertisement', 'contact', 'data'] as const;

const isGuided = ({ scenario }: VisitFacts) => scenario !== 'manual';

/** The service of the promise; where that names a company alone, its buttons and pages. */
function speaksOf({ service, value }: Statement, id: string, services: Artifacts['services']): boolean {
  const of = services.get(id);
  return service === null ? of?.organization === value.organization && of?.purpose === 'social' : id === service;
}

/** Marks by which advertisers know that a visit came from a click on their advertisement. */
const CLICK =
  /[?&#](?:gclid|gclsrc|gbraid|wbraid|dclid|gad_source|msclkid|fbclid|ttclid|twclid|li_fat_id|yclid|epik|rdt_cid|sccid)=/i;
const isByAdvertisement = ({ url, documents }: VisitFacts): boolean => [url, ...documents].some((address) => CLICK.test(address));

/** Uses with nothing but the tracking cookies that the sentence speaks of: those that it names, else all. */
function cookiesOf(uses: readonly ServiceUse[], { quote }: Statement): ServiceUse[] {
  const named = quote.match(/[\w-]*_[\w-]+/g);
  return uses.flatMap((use) => {
    const cookies = use.cookies.filter(
      ({ name, identifying, attemptOnly, uncertain }) =>
        identifying !== null && !attemptOnly && !uncertain && (named === null || named.some((one) => name.startsWith(one))),
    );
    return cookies.length > 0 ? [{ ...use, requests: [], storage: [], cookies }] : [];
  });
}

function breaksOf({ visits, uses, services }: Pick<Artifacts, 'visits' | 'uses' | 'services'>): (promise: Statement) => Case[] {
  const guided = visits.filter(isGuided);
  const unasked = (['before-choice', 'rejected'] as const).flatMap((phase) => usesIn(uses, guided, phase));
  // No choice in a banner is an order or a click on an advertisement.
  const whole = new Set(guided.filter((visit) => !visit.returning).map(({ id }) => id));
  const direct = new Set(guided.filter((visit) => whole.has(visit.id) && !isByAdvertisement(visit)).map(({ id }) => id));
  const sending = uses
    .filter(({ visit }) => whole.has(visit))
    .flatMap((use) => {
      const requests = use.requests.filter(({ personalData }) => personalData.length > 0);
      return requests.length > 0 ? [{ ...use, requests, cookies: [], storage: [] }] : [];
    });
  return (promise) => {
    const of =
      promise.value.waits === 'advertisement'
        ? cookiesOf(
            uses.filter(({ visit }) => direct.has(visit)),
            promise,
          )
        : promise.value.waits === 'contact'
          ? unasked
          : sending;
    return casesOf(of.filter(({ service }) => speaksOf(promise, service, services)));
  };
}
