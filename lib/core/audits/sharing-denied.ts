import type { Artifacts } from '../model/artifacts.ts';
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
  isOfPart,
  message,
  namesOf,
  notApplicable,
  notObservable,
  ofPromises,
  pass,
  visitsWith,
} from '../model/judging.ts';
import type { PolicyReading, Statement } from '../model/policy.ts';

const KINDS = ['no-sharing'] as const;
/** Who uses what it receives for purposes of its own, too; who only counts for the site may be its processor. */
const RECIPIENTS: ReadonlySet<string | undefined> = new Set(['marketing', 'social']);
export const audit = defineAudit({
  id: 'sharing-denied',
  title: 'Nothing goes to advertisers where the policy says that nothing is passed on',
  failureTitle: 'Data go to advertisers although the policy says that nothing is passed on',
  asks: 'Asks, where the policy says of the whole site that data are not passed on or shared, whether an advertising or social service received an identifier.',
  why: 'Who reads that nothing is passed on does not look any further.',
  how:
    'Judged are sentences about the whole site. One that speaks of sale alone, that points to certain data (“these data”, “this information”), that stands in a part on ' +
    'orders, newsletters, applications or the like, or that makes an exception, is none. Only advertising and social services count, for they ' +
    'use what they receive for themselves; analytics may be a processor’s work. Where the policy names the service all the same, it weighs less: ' +
    'then the reader was told both. That no connection to a company takes place, said of fonts, a map or another service of it, is broken by any request ' +
    'to that service; not where another company’s frame or script, or a film, a map or an advertisement of the same company, may have brought it.',
  limits: 'What is passed on between servers, or on paper, cannot be seen; nor whether a vendor acts for the site alone.',
  example: exampleOf('sharing-denied'),
  severity: 'serious',
  legal: ['GDPR 5(1)(a)', 'GDPR 13(1)(e)', 'GDPR 4(9)', 'CJEU C-40/17 Fashion ID'],
  requires: ['visits', 'uses', 'services', 'policy', 'disclosures'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (all, reading) => {
      const { visits, services, disclosures } = artifacts;
      const promises = all.filter((promise) => isOfSite(promise, reading) || isOfConnection(promise));
      if (promises.length === 0) return notApplicable('promise-of-part');
      const { received, counted } = receiversOf(artifacts);
      const findings = brokenFindings(
        breachesOf(promises, (promise) => (isOfConnection(promise) ? [] : received)),
        'sharing-denied',
        services,
        { severity: ({ service }) => (disclosures.get(service) === 'named' ? 'moderate' : 'serious'), sure: 'medium' },
      );
      const connected = connectionsOf(artifacts);
      const contacts = brokenFindings(
        breachesOf(promises, (promise) => (isOfConnection(promise) ? connected(promise).sure : [])),
        'sharing-denied/connection',
        services,
        { severity: () => 'moderate', sure: 'medium' },
      );
      return fail([...findings, ...contacts], () => {
        if (promises.every(isOfConnection))
          return visits.some(({ complete }) => complete)
            ? pass('promises-kept', { promises: promises.length })
            : cannotTell('incomplete', { gaps: '', detail: '' });
        if (counted.length > 0) return cannotTell('processors-only', { services: namesOf(counted, services) });
        const doubt = doubtAbout(visits, 'accepted');
        return doubt ? { outcome: 'cannot-tell', reason: doubt } : pass('promises-kept', { promises: promises.length });
      });
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const { visits, services, policy } = artifacts;
      const { received, counted } = receiversOf(artifacts);
      const doubt = doubtAbout(visits, 'accepted');
      const connected = connectionsOf(artifacts);
      return (promise) => {
        if (isOfConnection(promise)) {
          const { sure, brought } = connected(promise);
          if (sure.length > 0) return { ...brokenBy(sure, promise, services), confidence: 'medium' };
          if (brought.length > 0) return notObservable(message('promise-brought'));
          const whole = visits.filter(({ complete }) => complete);
          return whole.length > 0
            ? confirmed(message('promise-unconnected'), framesOf(whole), 'medium')
            : notObservable(message('incomplete', { gaps: '', detail: '' }));
        }
        if (policy.status !== 'read' || !isOfSite(promise, policy.reading)) return notObservable(message('promise-of-part'));
        if (received.length > 0) return { ...brokenBy(received, promise, services), confidence: 'medium' };
        if (counted.length > 0) return notObservable(message('processors-only', { services: namesOf(counted, services) }));
        return doubt
          ? notObservable(doubt)
          : confirmed(message('promise-unshared'), framesOf(visitsWith(visits, 'accepted')), 'medium');
      };
    },
  },
});

function isOfSite(statement: Statement, reading: PolicyReading): boolean {
  const { service, value } = statement;
  // Who says that nothing is sold has not said that nothing is passed on.
  return service === null && value.scope !== 'sale' && !isOfPart(statement, reading);
}

/** “No connection to Google takes place”, of a service. */
const isOfConnection = ({ service, value }: Statement): boolean => service !== null && value.scope === 'connection';

/** What shows nothing of its own in the page, and so brings no fonts or maps of its company. */
const UNSEEN: ReadonlySet<string | undefined> = new Set(['analytics', 'tag-manager', 'consent']);

/** Requests to the service of such a sentence: those that the site itself must have caused, and those that a neighbour may have brought. */
function connectionsOf({ uses, services }: Pick<Artifacts, 'uses' | 'services'>) {
  return ({ service }: Statement): { sure: Case[]; brought: Case[] } => {
    const organization = services.get(service ?? '')?.organization;
    const bringing = new Set(
      uses
        .filter((use) => use.service !== service)
        .filter((use) => services.get(use.service)?.organization === organization)
        .filter((use) => !UNSEEN.has(services.get(use.service)?.purpose))
        .map(({ visit }) => visit),
    );
    const own = uses.filter((use) => use.service === service);
    const of = (brought: boolean) =>
      casesOf(
        own.flatMap((use) => {
          const requests = use.requests.filter(({ foreign }) => (foreign === true || bringing.has(use.visit)) === brought);
          return requests.length > 0 ? [{ ...use, requests }] : [];
        }),
        { withUncertain: true },
      );
    return { sure: of(false), brought: of(true) };
  };
}

/** Cases that received an identifier: by those who use it themselves, and by those who may only count. */
function receiversOf({ uses, services }: Pick<Artifacts, 'uses' | 'services'>): { received: Case[]; counted: Case[] } {
  const cases = casesOf(uses, { withUncertain: true }).filter(
    ({ standing, identifier }) => standing === 'tracking' && identifier !== null,
  );
  const isRecipient = ({ service }: Case) => RECIPIENTS.has(services.get(service)?.purpose);
  return { received: cases.filter(isRecipient), counted: cases.filter((of) => !isRecipient(of)) };
}
