import type { PolicyState, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  ABOUT_COOKIES,
  cannotTell,
  confirmed,
  doubtAboutPolicy,
  framesOf,
  linksElsewhere,
  message,
  notObservable,
  pass,
  promisesOf,
  WHOLE_TEXT,
} from '../model/judging.ts';

/** Opening the question again cannot be spared, and one layer may lie between; what is more than that is harder. */
const WAY_BACK = 2;
/** What the guided run says where it chose, looked twice, and saw nothing that might lead back: nothing was tried in vain. */
const NO_WAY_BACK = /^no way back/i;

export const audit = defineAudit({
  id: 'withdrawal-control',
  title: 'Consent can be withdrawn as easily as it was given',
  failureTitle: 'Withdrawing consent is harder than giving it',
  asks: 'Asks whether, after everything was accepted, a way back to the choice was there, and whether it took more clicks than accepting.',
  why: 'Who can agree with one click must be able to take it back as simply.',
  how:
    'Compared are the clicks of a finished run that accepts and then withdraws with those of a finished accept-all run. Two clicks more are allowed, ' +
    'for the question must be opened again. Where the run looked at the ' +
    'page, and once more on coming back to it, and nothing on it could be a way back, that is only mentioned, since a person may find one. It counts ' +
    'as minor, with low confidence, where the policy was read as a whole and does not speak of taking consent back either.',
  limits:
    'Whether a way back is easy to see, or stands on other pages, is not judged. Without a withdrawal run it cannot be told, nor where the recording ' +
    'is not whole, or something looked like a way back and did not open the question for us.',
  example: message('withdrawal-control', { withdraw: 4, accept: 1 }),
  severity: 'moderate',
  legal: ['GDPR 7(3)', 'EDPB Guidelines 05/2020', 'EDPB Cookie Banner Taskforce report (January 2023)'],
  requires: ['visits', 'policy'],
  audit({ visits, policy }) {
    const runs = visits.filter(({ scenario }) => scenario === 'withdraw');
    if (runs.length === 0) return cannotTell('no-withdrawal-run');
    const back = finished(runs);
    if (!back) {
      const lost = runs.find(({ result }) => NO_WAY_BACK.test(result.reason));
      if (!lost) return cannotTell('no-withdrawn', { detail: runs[0]?.result.reason ?? '' });
      if (!lost.complete) return cannotTell('incomplete', { gaps: lost.gaps.join(' '), detail: '' });
      // Our search alone may miss what a person finds; that the policy is silent too is a sign of its own.
      const [severity, key] = namesNone(policy, visits)
        ? (['minor', 'withdrawal-control/nowhere'] as const)
        : (['info', 'withdrawal-control/not-found'] as const);
      const finding = {
        ...{ severity, confidence: 'low' as const, service: null, message: message(key) },
        ...{ evidence: framesOf([lost]), statements: [] },
      };
      return { outcome: 'fail', findings: [finding] };
    }
    const accepted = finished(visits.filter(({ scenario }) => scenario === 'accept-all'));
    if (!accepted) return cannotTell('no-accept-run');
    const values = { withdraw: back.result.steps ?? 0, accept: accepted.result.steps ?? 0 };
    if (values.withdraw <= values.accept + WAY_BACK) return pass('as-easily-withdrawn', values);
    const finding = {
      ...{
        severity: 'moderate' as const,
        confidence: 'medium' as const,
        service: null,
        message: message('withdrawal-control', values),
      },
      ...{ evidence: framesOf([back, accepted]), statements: [] },
    };
    return { outcome: 'fail', findings: [finding] };
  },
  promises: {
    types: ['withdrawal'],
    test({ visits }) {
      const back = finished(visits.filter(({ scenario }) => scenario === 'withdraw'));
      return () =>
        back ? confirmed(message('promise-withdrawn'), framesOf([back])) : notObservable(message('no-withdrawn', { detail: '' }));
    },
  },
});

/** Was the policy read as a whole, and does it not speak of taking consent back? */
function namesNone(policy: PolicyState, visits: readonly VisitFacts[]): boolean {
  if (policy.status !== 'read' || doubtAboutPolicy(policy)) return false;
  const { document, documents = [] } = policy.reading;
  const length = [document, ...documents].reduce((sum, one) => sum + one.length, 0);
  return (
    length >= WHOLE_TEXT &&
    !linksElsewhere(visits, policy.reading, ABOUT_COOKIES) &&
    promisesOf(policy, 'withdrawal').length === 0
  );
}

const finished = (visits: readonly VisitFacts[]) =>
  visits.find(({ result }) => result.status === 'done' && (result.steps ?? 0) > 0);
