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
  isOfPart,
  message,
  namesOf,
  needsConsent,
  notApplicable,
  notObservable,
  notObserved,
  ofPromises,
  pass,
  rowsOf,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['closed-list', 'exhaustive'] as const;

export const audit = defineAudit({
  id: 'closed-list',
  title: 'Nothing outside a list that the policy calls complete',
  failureTitle: 'Services outside a list that the policy calls complete',
  asks:
    'Asks, where the policy says that it lists all cookies, providers or services, or that there are no others, whether one ' +
    'was seen that it does not name.',
  why: 'A list that calls itself complete keeps the reader from looking further.',
  how:
    'Only services that need consent are held against it, and only where neither the service nor its company is named. A ' +
    'list that merely begins (“among others”, “the following services”) is none, nor is ' +
    'a sentence on certain data (“nobody else receives them”).',
  limits: 'A list that an embedded tool fills in later cannot be read.',
  example: exampleOf('closed-list'),
  severity: 'serious',
  legal: ['CJEU C-673/17 Planet49', 'CNIL guidelines of 17 September 2020', 'GDPR 5(1)(a)', 'GDPR 13(1)(e)'],
  requires: ['visits', 'uses', 'services', 'policy', 'disclosures'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (all, reading) => {
      const sure = all.filter(isSure);
      const promises = sure.filter((promise) => !isOfPart(promise, reading));
      if (promises.length === 0) return notApplicable(sure.length === 0 ? 'no-promise' : 'promise-of-part');
      const outside = outsideOf(artifacts);
      const findingsOf = (key: string, said: readonly Statement[]) =>
        brokenFindings(
          breachesOf(said, () => outside),
          key,
          artifacts.services,
        );
      const lists = promises.filter(({ value }) => value.scope !== 'none');
      return fail(
        // Who lists some and says that there are none is found once.
        lists.length > 0 ? findingsOf('closed-list', promises) : findingsOf('closed-list/none', promises),
        () =>
          artifacts.visits.some(({ complete }) => complete)
            ? pass('promises-kept', { promises: promises.length })
            : cannotTell('incomplete', { gaps: '', detail: '' }),
      );
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const { visits, uses, services, disclosures, policy } = artifacts;
      const outside = outsideOf(artifacts);
      const doubt = doubtAbout(visits, 'accepted');
      const seen = casesOf(uses, { withUncertain: true }).filter(({ standing }) => needsConsent(standing));
      const unnamed = seen.filter(({ service }) => disclosures.get(service) !== 'named');
      return (promise) => {
        if (!isSure(promise)) return notObservable(message('promise-unsure'));
        if (policy.status === 'read' && isOfPart(promise, policy.reading)) return notObservable(message('promise-of-part'));
        if (outside.length > 0) return brokenBy(outside, promise, services);
        if (doubt) return notObservable(doubt);
        if (unnamed.length > 0) return notObservable(message('promise-half-named', { services: namesOf(unnamed, services) }));
        return seen.length === 0
          ? notObserved()
          : confirmed(message('all-named', { services: namesOf(seen, services) }), rowsOf(seen));
      };
    },
  },
});

/** “We use the following services” alone does not say that there are no others. */
const isSure = ({ confidence }: Statement) => confidence >= 0.8;

const outsideOf = ({ uses, disclosures }: Pick<Artifacts, 'uses' | 'disclosures'>): Case[] =>
  casesOf(uses, { withUncertain: true }).filter((of) => needsConsent(of.standing) && disclosures.get(of.service) === 'no');
