/** The answers of an audit, and how sure one is. */
import type { AuditAnswer, AuditFinding } from '../audit.ts';
import type { Evidence, Finding, Message } from '../finding.ts';

export const message = (key: string, values: Message['values'] = {}): Message => ({ key, values });

export const cannotTell = (key: string, values?: Message['values']): AuditAnswer => ({
  outcome: 'cannot-tell',
  reason: message(key, values),
});

export const notApplicable = (key: string, values?: Message['values']): AuditAnswer => ({
  outcome: 'not-applicable',
  reason: message(key, values),
});

export const pass = (key: string, values?: Message['values'], findings: AuditFinding[] = []): AuditAnswer => ({
  outcome: 'pass',
  reason: message(key, values),
  ...(findings.length > 0 ? { findings } : {}),
});

export function fail(findings: readonly AuditFinding[], otherwise: () => AuditAnswer): AuditAnswer {
  const [first, ...rest] = findings;
  return first ? { outcome: 'fail', findings: [first, ...rest] } : otherwise();
}

/** So many rows show a thing. */
const MAX_ROWS = 6;
/** The first rows that show it, without what else is known of them. */
export const someOf = (rows: readonly Evidence[]): Evidence[] =>
  rows.slice(0, MAX_ROWS).map(({ visit, ordinal }) => ({ visit, ordinal }));

export const LEVELS = ['high', 'medium', 'low'] as const;

export const best = (levels: readonly Finding['confidence'][]) => LEVELS.find((level) => levels.includes(level)) ?? 'low';

/** A chain is as strong as its weakest link. */
export const weakest = (...levels: Finding['confidence'][]): Finding['confidence'] =>
  LEVELS.findLast((level) => levels.includes(level)) ?? 'low';

/** 0..1 as a word. */
export const confidenceOf = (value: number): Finding['confidence'] => (value >= 0.75 ? 'high' : value >= 0.5 ? 'medium' : 'low');
