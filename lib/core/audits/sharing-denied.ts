import type { Artifacts } from '../model/artifacts.ts';
import { type AuditAnswer, defineAudit } from '../model/audit.ts';
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
  type Passing,
  passingAnswer,
  passingFindings,
  passingsOf,
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
    'to that service; not where another company’s frame or script, or a film, a map or an advertisement of the same company, may have brought it. ' +
    'What is said of a newsletter’s or contact form’s data is held against where such a form goes: broken where that is a known service that the policy ' +
    'does not name, in a policy that speaks of nobody who works for the site; less surely where nobody sent the form.',
  limits:
    'What is passed on between servers, or on paper, cannot be seen; nor whether a vendor acts for the site alone, or a host that is not known is the site’s own.',
  example: exampleOf('sharing-denied'),
  severity: 'serious',
  legal: ['GDPR 5(1)(a)', 'GDPR 13(1)(e)', 'GDPR 4(9)', 'CJEU C-40/17 Fashion ID'],
  requires: ['visits', 'uses', 'services', 'policy', 'disclosures'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (all, reading) => {
      const { visits, services, disclosures } = artifacts;
      const passing = passingsOf(artifacts);
      const ofForms = all.flatMap((promise) => formsIn(promise, reading, passing));
      const passed = passingFindings(ofForms, services);
      const promises = all.filter((promise) => isOfSite(promise, reading) || isOfConnection(promise));
      if (promises.length === 0)
        return fail(passed, () => (ofForms.length > 0 ? answerOfForms(ofForms) : notApplicable('promise-of-part')));
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
      return fail([...findings, ...contacts, ...passed], () => {
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
      const passing = passingsOf(artifacts);
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
        if (policy.status !== 'read') return notObservable(message('promise-of-part'));
        if (!isOfSite(promise, policy.reading)) {
          const [form] = formsIn(promise, policy.reading, passing);
          return form ? passingAnswer(form.passing, promise) : notObservable(message('promise-of-part'));
        }
        if (received.length > 0) return { ...brokenBy(received, promise, services), confidence: 'medium' };
        if (counted.length > 0) return notObservable(message('processors-only', { services: namesOf(counted, services) }));
        return doubt
          ? notObservable(doubt)
          : confirmed(message('promise-unshared'), framesOf(visitsWith(visits, 'accepted')), 'medium');
      };
    },
  },
});

interface OfForms {
  promise: Statement;
  passing: Passing;
}

/** A promise on what a form collects: that nothing is sold says nothing of it. */
function formsIn(promise: Statement, reading: PolicyReading, passing: (promise: Statement) => Passing | null): OfForms[] {
  if (promise.service !== null || promise.value.scope === 'sale' || !isOfPart(promise, reading)) return [];
  const found = passing(promise);
  return found ? [{ promise, passing: found }] : [];
}

/** Passed where every such promise was seen kept. */
function answerOfForms(ofForms: readonly OfForms[]): AuditAnswer {
  const answers = ofForms.map(({ promise, passing }) => passingAnswer(passing, promise));
  const unsure = answers.find(({ verdict }) => verdict !== 'confirmed');
  return unsure ? { outcome: 'cannot-tell', reason: unsure.reason } : pass('promises-kept', { promises: ofForms.length });
}

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
