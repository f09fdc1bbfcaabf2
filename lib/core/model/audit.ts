/** An audit is a question with five possible answers. */
import * as v from 'valibot';
import type { ArtifactName, Artifacts } from './artifacts.ts';
import type { Finding, Message, Severity } from './finding.ts';

export const OUTCOMES = ['pass', 'fail', 'cannot-tell', 'not-applicable', 'error'] as const;
export const Outcome = v.picklist(OUTCOMES);
export type Outcome = v.InferOutput<typeof Outcome>;

/** A finding as the audit makes it: words, legal reference and id are added by the runner. */
export type AuditFinding = Pick<Finding, 'severity' | 'confidence' | 'service' | 'message' | 'evidence' | 'statements'>;

export type AuditAnswer =
  | { outcome: 'pass'; reason: Message; findings?: AuditFinding[] }
  | { outcome: 'fail'; findings: [AuditFinding, ...AuditFinding[]] }
  | { outcome: 'cannot-tell' | 'not-applicable'; reason: Message };

export interface AuditDefinition<R extends readonly ArtifactName[]> {
  /** Same as the file's name; a noun. Never changes. */
  id: string;
  /** What it means to pass, as a statement: `No tracking before the choice`. */
  title: string;
  failureTitle: string;
  /** What is asked, why it matters, how it is decided and what cannot be told; two to six sentences. */
  description: string;
  /** The worst it can find. */
  severity: Severity;
  /** References, with date where the law changed. */
  legal: readonly string[];
  /** The artifacts that `audit` may see. */
  requires: R;
  audit(artifacts: Readonly<Pick<Artifacts, R[number]>>): AuditAnswer;
}

/** An audit whose `requires` is no longer known to the type checker: what the runner runs. */
export interface Audit extends Omit<AuditDefinition<readonly ArtifactName[]>, 'audit'> {
  audit(artifacts: Artifacts): AuditAnswer;
}

/** Makes an audit; using an artifact that `requires` does not list does not compile. */
export function defineAudit<const R extends readonly ArtifactName[]>(definition: AuditDefinition<R>): Audit {
  return definition;
}
