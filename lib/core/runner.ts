/** Runs every audit over the artifacts. The only place that catches: an audit that fails is an `error`, the rest go on. */
import { audits as all } from './audits/index.generated.ts';
import type { Artifacts } from './model/artifacts.ts';
import { type Audit, type AuditAnswer, type AuditFinding, type PromiseAnswer, VERDICTS } from './model/audit.ts';
import { type Finding, SEVERITIES } from './model/finding.ts';
import { message, notObservable, severityFor } from './model/judging.ts';
import { SITE_FACTS, type Statement } from './model/policy.ts';
import type { Report } from './model/report.ts';
import { sayFinding, sayReason } from './words/say.ts';

export type Judgement = Pick<Report, 'audits' | 'findings'>;

/** Outcomes in the order of `audits`; findings from worst to mildest, then by audit and service. */
export function runAudits(artifacts: Artifacts, audits: readonly Audit[] = all): Judgement {
  const outcomes: Report['audits'] = [];
  const findings: Finding[] = [];
  for (const audit of audits) {
    const said = run(audit, artifacts);
    outcomes.push(said.outcome);
    findings.push(...said.findings);
  }
  return { audits: outcomes, findings: findings.sort(order) };
}

interface Said {
  outcome: Report['audits'][number];
  findings: Finding[];
}

function run(audit: Audit, artifacts: Artifacts): Said {
  try {
    return say(audit, audit.audit(artifacts));
  } catch (error) {
    const reason = message('audit-error', { detail: error instanceof Error ? error.message : String(error) });
    return { outcome: { id: audit.id, outcome: 'error', reason: sayReason('en', reason), message: reason }, findings: [] };
  }
}

/** Puts an answer into words; a message that has none is the audit's error. */
function say(audit: Audit, answer: AuditAnswer): Said {
  const findings = 'findings' in answer ? (answer.findings ?? []).map((finding) => complete(audit, finding)) : [];
  if (answer.outcome === 'fail') return { outcome: { id: audit.id, outcome: 'fail' }, findings };
  const { outcome, reason } = answer;
  return { outcome: { id: audit.id, outcome, reason: sayReason('en', reason), message: reason }, findings };
}

function complete(audit: Audit, finding: AuditFinding): Finding {
  const { title, seen, why, todo } = sayFinding('en', finding.message);
  return {
    audit: audit.id,
    severity: severityFor(finding.service, finding.severity),
    confidence: finding.confidence,
    service: finding.service,
    title,
    explanation: `${seen} ${why} ${todo}`,
    message: finding.message,
    evidence: finding.evidence,
    statements: finding.statements,
    legal: [...audit.legal],
  };
}

function order(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.audit, b.audit) ||
    compare(a.service ?? '', b.service ?? '') ||
    compare(a.title, b.title)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type PromiseRow = NonNullable<Report['promises']>[number];

/** Tests what the policy says that can be tested, in the order of its text. A sentence that says one thing of one service is one row. */
export function testPromises(artifacts: Artifacts, audits: readonly Audit[] = all): PromiseRow[] {
  if (artifacts.policy.status !== 'read') return [];
  const tests = new Map<string, [id: string, test: (promise: Statement) => PromiseAnswer]>();
  for (const { id, promises } of audits)
    if (promises) {
      let prepared: ((promise: Statement) => PromiseAnswer) | undefined;
      const test = (promise: Statement) => (prepared ??= promises.test(artifacts))(promise);
      for (const type of promises.types) tests.set(type, [id, test]);
    }
  const rows = new Map<string, PromiseRow>();
  for (const statement of artifacts.policy.reading.statements) {
    const type = testableAs(statement);
    if (type === null) continue;
    const { start, end, quote, document, service, value } = statement;
    const [audit, test] = tests.get(type) ?? [null, null];
    const { verdict, reason, evidence, confidence } = test ? answerOf(test, statement) : untested(type);
    const key = [type, service, document, start, end, value.name ?? value.cookie].join('\n');
    const row = {
      ...{ type, service, verdict, confidence, audit, reason: sayReason('en', reason), message: reason, evidence },
      statement: { start, end, quote, ...(document === undefined ? {} : { document }) },
    };
    const other = rows.get(key);
    if (!other || VERDICTS.indexOf(row.verdict) < VERDICTS.indexOf(other.verdict)) rows.set(key, row);
  }
  return [...rows.values()];
}

/** Kind of a promise, or the type of a statement that gives a period; null for what promises nothing. */
function testableAs({ type, value }: Statement): string | null {
  if (type === 'promise') return String(value.kind);
  if (type === 'technique') return SITE_FACTS.find((fact) => fact === value.technique) ?? null;
  if (type === 'cookie-lifetime') return typeof value.days === 'number' ? type : null;
  if (type === 'cookie-entry') return typeof value.lifetimeDays === 'number' ? type : null;
  return type === 'retention' && (typeof value.days === 'number' || value.until !== undefined) ? type : null;
}

const untested = (type: string): PromiseAnswer =>
  notObservable(message(type === 'retention' ? 'promise-server' : 'promise-untested'));

function answerOf(test: (promise: Statement) => PromiseAnswer, promise: Statement): PromiseAnswer {
  try {
    return test(promise);
  } catch (error) {
    return notObservable(message('audit-error', { detail: error instanceof Error ? error.message : String(error) }));
  }
}
