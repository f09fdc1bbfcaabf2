import type { Artifacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  aboutForms,
  cannotTell,
  confidenceOf,
  confirmed,
  contradicted,
  fail,
  message,
  notApplicable,
  notObservable,
  ofPolicy,
  pass,
  someOf,
  watchedForms,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const FACT = 'form-not-kept';

export const audit = defineAudit({
  id: 'form-traces',
  title: 'Nothing of a form stays in the browser where the policy says so',
  failureTitle: 'What was typed into a form was kept in the browser',
  asks:
    'Asks, where the policy says that what a form collects is not kept on the website, whether the e-mail address typed into such a form stood in a ' +
    'cookie or in storage after the form was sent.',
  why: 'Who is told that nothing stays does not clear the browser after him.',
  how:
    'Seen in visits of one’s own, in which a person types an address and sends the form. The address itself is not recorded: the first digits of its hash ' +
    'tell whether a value holds it, plain or hashed. What was kept before it was typed does not count, nor do forms with a password, nor other forms than ' +
    'those that the sentence, its paragraph or its heading speaks of.',
  limits:
    'Names, numbers and messages are not recognised, nor an address that is kept in code. What the server keeps cannot be seen; the sentence may mean that alone.',
  example: message('form-traces', { cookies: 'contactDraft' }),
  severity: 'minor',
  legal: ['GDPR 5(1)(a)', 'ePrivacy Directive 5(3)'],
  requires: ['visits', 'policy'],
  audit: ({ visits, policy }) =>
    ofPolicy(policy, ({ statements }) => {
      const said = statements.filter(isSaid);
      if (said.length === 0) return notApplicable('no-promise');
      const seen = said.map((statement) => ({ statement, ...tracesOf(statement, { visits, policy }) }));
      const findings = seen.flatMap(({ statement: { start, end, quote }, kept }) =>
        kept.length === 0
          ? []
          : {
              ...{ severity: 'minor' as const, confidence: 'low' as const, service: null },
              message: message('form-traces', { cookies: namesIn(kept) }),
              evidence: someOf(kept),
              statements: [{ start, end, quote }],
            },
      );
      return fail(findings, () =>
        seen.some(({ sent }) => sent.length > 0) ? pass('promises-kept', { promises: said.length }) : cannotTell('no-form-sent'),
      );
    }),
  promises: {
    types: [FACT],
    test: (artifacts) => (statement) => {
      const { kept, sent } = tracesOf(statement, artifacts);
      if (kept.length > 0) return contradicted(message('promise-kept-typed', { cookies: namesIn(kept) }), someOf(kept), 'low');
      return sent.length > 0
        ? confirmed(message('promise-nothing-kept'), someOf(sent), confidenceOf(Math.min(statement.confidence, 0.6)))
        : notObservable(message('no-form-sent'));
    },
  },
});

const isSaid = ({ type, value }: Statement): boolean => type === 'technique' && value.technique === FACT;

/** Forms that were sent, and what was kept of them. */
function tracesOf(statement: Statement, { visits, policy }: Pick<Artifacts, 'visits' | 'policy'>) {
  const forms = watchedForms(visits, aboutForms(statement, policy));
  return {
    sent: forms.map(({ visit, form: { ordinal } }) => ({ visit, ordinal })),
    kept: forms.flatMap(({ visit, form }) => form.kept.map(({ ordinal, name }) => ({ visit, ordinal, name }))),
  };
}

const namesIn = (kept: readonly { name: string }[]): string => [...new Set(kept.map(({ name }) => name))].sort().join(', ');
