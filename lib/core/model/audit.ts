/** An audit is a question with five possible answers. */
import * as v from 'valibot';
import type { ArtifactName, Artifacts } from './artifacts.ts';
import type { Evidence, Finding, Message, Severity } from './finding.ts';
import type { PromiseKind, SiteFact, Statement } from './policy.ts';

export const OUTCOMES = ['pass', 'fail', 'cannot-tell', 'not-applicable', 'error'] as const;
export const Outcome = v.picklist(OUTCOMES);
export type Outcome = v.InferOutput<typeof Outcome>;

/** A finding as the audit makes it: words, legal reference and id are added by the runner. */
export type AuditFinding = Pick<Finding, 'severity' | 'confidence' | 'service' | 'message' | 'evidence' | 'statements'>;

export type AuditAnswer =
  | { outcome: 'pass'; reason: Message; findings?: AuditFinding[] }
  | { outcome: 'fail'; findings: [AuditFinding, ...AuditFinding[]] }
  | { outcome: 'cannot-tell' | 'not-applicable'; reason: Message };

export const VERDICTS = ['contradicted', 'confirmed', 'declared-not-observed', 'not-observable'] as const;
export const Verdict = v.picklist(VERDICTS);
export type Verdict = v.InferOutput<typeof Verdict>;

/** What came of testing one promise. */
export interface PromiseAnswer {
  /**
   * `confirmed`: a whole visit of the right scenario shows it. `declared-not-observed`: what it speaks of was not met.
   * `not-observable`: no browser can see it, or these visits do not.
   */
  verdict: Verdict;
  reason: Message;
  evidence: Evidence[];
  confidence: Finding['confidence'];
}

/** What a policy says that can be tested: promises by kind, facts of the site, and lifetimes of cookies. */
export type PromiseType = PromiseKind | SiteFact | 'cookie-lifetime' | 'cookie-entry';

export interface PromiseTests<A> {
  types: readonly PromiseType[];
  /** Looks at the visits once, then answers for each statement of these types. A promise that a finding quotes is `contradicted`. */
  test(artifacts: A): (promise: Statement) => PromiseAnswer;
}

export interface AuditDefinition<R extends readonly ArtifactName[]> {
  /** Same as the file's name; a noun. Never changes. */
  id: string;
  /** What it means to pass, as a statement: `No tracking before the choice`. */
  title: string;
  failureTitle: string;
  /** The question, a sentence: “Asks whether …”. */
  asks: string;
  /** Why it matters, for a visitor. */
  why: string;
  /** How it is decided, and what is left out so that nobody is accused wrongly. */
  how: string;
  /** What cannot be told. */
  limits: string;
  /** A finding as it could be, about an invented site: its words are shown in the documentation. */
  example: Message;
  /** The worst it can find. */
  severity: Severity;
  /** References, with date where the law changed. */
  legal: readonly string[];
  /** The artifacts that `audit` may see. */
  requires: R;
  audit(artifacts: Readonly<Pick<Artifacts, R[number]>>): AuditAnswer;
  /** The promises that this audit tests; absent where it tests none. */
  promises?: PromiseTests<Readonly<Pick<Artifacts, R[number]>>>;
}

/** An audit whose `requires` is no longer known to the type checker: what the runner runs. */
export interface Audit extends Omit<AuditDefinition<readonly ArtifactName[]>, 'audit' | 'promises'> {
  audit(artifacts: Artifacts): AuditAnswer;
  promises?: PromiseTests<Artifacts>;
}

/** Makes an audit; using an artifact that `requires` does not list does not compile. */
export function defineAudit<const R extends readonly ArtifactName[]>(definition: AuditDefinition<R>): Audit {
  return definition;
}
