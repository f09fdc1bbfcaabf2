import type { Artifacts, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  confidenceOf,
  confirmed,
  contradicted,
  fail,
  framesOf,
  message,
  notObservable,
  ofPromises,
  pass,
} from '../model/judging.ts';
import type { Evidence } from '../model/finding.ts';

const KINDS = ['tls'] as const;
const MAX_ROWS = 6;

export const audit = defineAudit({
  id: 'transport-security',
  title: 'Everything travels encrypted, as the policy says',
  failureTitle: 'Requests in clear although the policy promises encryption',
  asks: 'Asks, where the policy promises an encrypted connection, whether a page, a form or a part of a page went out in clear.',
  why: 'Whoever sits in between, in a café or at a provider, can read and change what travels in clear.',
  how:
    'Counted are requests over http that stayed so. One that the server or the browser sent on to https at once, one that failed, and those to the ' +
    'machine itself are left out. A form or upload in clear is serious, anything else moderate.',
  limits: 'A form that nobody sends is not seen. How good the encryption is, is not judged.',
  example: { key: 'transport-security', values: { requests: 1, host: 'static.shop.example' } },
  severity: 'serious',
  legal: ['GDPR 32(1)(a)', 'GDPR 5(1)(f)', 'GDPR 5(1)(a)'],
  requires: ['visits', 'policy'],
  audit: ({ visits, policy }) =>
    ofPromises(policy, KINDS, (promises) => {
      const { clear, evidence } = clearOf(visits);
      const first = clear[0];
      if (first) {
        const sends = clear.some(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
        const sure = confidenceOf(Math.max(...promises.map(({ confidence }) => confidence)));
        const finding = {
          ...{ severity: sends ? ('serious' as const) : ('moderate' as const), confidence: sure, service: null },
          message: message('transport-security', { requests: clear.length, host: hostIn(first.url) }),
          ...{ evidence, statements: promises.slice(0, 2).map(({ start, end, quote }) => ({ start, end, quote })) },
        };
        return fail([finding], () => pass('promises-kept', { promises: promises.length }));
      }
      return visits.some(({ complete }) => complete)
        ? pass('promises-kept', { promises: promises.length })
        : cannotTell('incomplete', { gaps: '', detail: '' });
    }),
  promises: {
    types: KINDS,
    test({ visits }) {
      const { clear, evidence } = clearOf(visits);
      const whole = visits.filter(({ complete, documents }) => complete && documents.some((url) => url.startsWith('https://')));
      return ({ confidence }) => {
        if (clear[0])
          return contradicted(message('promise-clear', { host: hostIn(clear[0].url) }), evidence, confidenceOf(confidence));
        return whole.length > 0
          ? confirmed(message('promise-encrypted'), framesOf(whole), confidenceOf(confidence))
          : notObservable(message('incomplete', { gaps: '', detail: '' }));
      };
    },
  },
});

function clearOf(visits: Artifacts['visits']): { clear: VisitFacts['insecure']; evidence: Evidence[] } {
  const rows = visits.flatMap(({ id, insecure }) => insecure.map((request) => ({ visit: id, ...request })));
  return { clear: rows, evidence: rows.slice(0, MAX_ROWS).map(({ visit, ordinal }) => ({ visit, ordinal })) };
}

const hostIn = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url.slice(0, 60));
