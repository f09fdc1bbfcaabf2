import type { VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  confirmed,
  contradicted,
  fail,
  message,
  notApplicable,
  notObservable,
  ofPolicy,
  pass,
  someOf,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const FACT = 'cleared-at-log-out';

export const audit = defineAudit({
  id: 'log-out',
  title: 'Logging out clears the cookies that the policy says it clears',
  failureTitle: 'Session cookies stay as they were after logging out',
  asks: 'Asks, where the policy says that cookies go when one logs out, whether the site’s session cookies went or were renewed.',
  why: 'On a shared machine the next person goes on where you stopped.',
  how:
    'Seen in visits of one’s own, in which a person clicks words that log out. Judged are the site’s own cookies that are known to keep a session; one ' +
    'that gets another value counts as gone, for the session is another one. It is broken where none of them went. A sentence with “usually” counts less.',
  limits:
    'Without an account and a recording of logging out it cannot be told, nor of cookies whose names do not say that they keep a session.',
  example: message('log-out', { cookies: 'PHPSESSID' }),
  severity: 'minor',
  legal: ['GDPR 5(1)(a)', 'GDPR 32'],
  requires: ['visits', 'policy'],
  audit: ({ visits, policy }) =>
    ofPolicy(policy, ({ statements }) => {
      const said = statements.filter(isSaid);
      if (said.length === 0) return notApplicable('no-promise');
      const { left, cleared } = loggedOut(visits);
      if (cleared.length > 0) return pass('promises-kept', { promises: said.length });
      const findings = said.slice(0, left.length > 0 ? 1 : 0).map(({ start, end, quote, confidence }) => ({
        ...{ severity: 'minor' as const, confidence: confidence < 0.6 ? ('low' as const) : ('medium' as const), service: null },
        message: message('log-out', { cookies: [...new Set(left.map(({ name }) => name))].sort().join(', ') }),
        evidence: someOf(left),
        statements: [{ start, end, quote }],
      }));
      return fail(findings, () => cannotTell('no-log-out'));
    }),
  promises: {
    types: [FACT],
    test({ visits }) {
      const { left, cleared } = loggedOut(visits);
      return ({ confidence }) => {
        const sure = confidence < 0.6 ? 'low' : 'medium';
        if (cleared.length > 0) return confirmed(message('promise-cleared'), someOf(cleared), sure);
        return left.length > 0
          ? contradicted(message('promise-not-cleared'), someOf(left), sure)
          : notObservable(message('no-log-out'));
      };
    },
  },
});

const isSaid = ({ type, value }: Statement): boolean => type === 'technique' && value.technique === FACT;

interface Cookie {
  visit: string;
  name: string;
  ordinal: number;
}

/** Session cookies of the site by what became of them; only where the jar was watched to the end. */
function loggedOut(visits: readonly VisitFacts[]): { left: Cookie[]; cleared: Cookie[] } {
  const acts = visits
    .filter(({ complete, sees }) => complete && sees.cookies)
    .flatMap(({ id, acts }) => acts.filter(({ what }) => what === 'log-out').map((act) => ({ id, ...act })));
  const of = (which: 'left' | 'cleared') => acts.flatMap((act) => act[which].map((cookie) => ({ visit: act.id, ...cookie })));
  return { left: of('left'), cleared: of('cleared') };
}
