/** What audits share: uses gathered into cases, severity by the one table, and whether absence may be believed. */
import type { Artifacts, Identifier, PhaseSpan, PolicyState, ServiceUse, Standing, VisitFacts } from './artifacts.ts';
import type { AuditAnswer, AuditFinding } from './audit.ts';
import type { Evidence, Finding, Message, Severity } from './finding.ts';
import { groupBy } from './group.ts';
import type { PromiseKind, Span, Statement } from './policy.ts';
import type { Phase } from './visit.ts';

/** All uses of one service that are of one cause, over all visits. */
export interface Case {
  service: string;
  uses: readonly ServiceUse[];
  standing: Standing;
  identifier: Identifier | null;
  confidence: Finding['confidence'];
}

const RANK: readonly Standing[] = ['tracking', 'contact', 'tag-manager', 'cookieless', 'depends', 'exempt'];

/** One case a service, in the order of ids. What lies too near to a boundary between phases is left out, unless the phase does not matter. */
export function casesOf(uses: readonly ServiceUse[], { withUncertain = false } = {}): Case[] {
  const certain = withUncertain ? uses : uses.filter(({ uncertain }) => !uncertain);
  return [...groupBy(certain, ({ service }) => service)]
    .map(([service, of]) => ({
      service,
      uses: of,
      standing: RANK.find((standing) => of.some((use) => use.standing === standing)) ?? 'exempt',
      identifier: of.find(({ identifier }) => identifier !== null)?.identifier ?? null,
      confidence: best(of.map(({ confidence }) => confidence)),
    }))
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}

const LEVELS = ['high', 'medium', 'low'] as const;
const best = (levels: readonly Finding['confidence'][]) => LEVELS.find((level) => levels.includes(level)) ?? 'low';
/** A chain is as strong as its weakest link. */
export const weakest = (...levels: Finding['confidence'][]): Finding['confidence'] =>
  LEVELS.findLast((level) => levels.includes(level)) ?? 'low';
/** 0..1 as a word. */
export const confidenceOf = (value: number): Finding['confidence'] => (value >= 0.75 ? 'high' : value >= 0.5 ? 'medium' : 'low');

export const needsConsent = (standing: Standing): boolean => standing === 'tracking' || standing === 'contact';

/** By the table of severities: `worst` for an advertising, social or analytics service with an identifier. */
export function severityOf({ standing, identifier }: Pick<Case, 'standing' | 'identifier'>, worst: Severity): Severity {
  if (standing === 'tag-manager') return 'minor';
  return standing === 'tracking' && identifier !== null ? worst : 'moderate';
}

const [MAX_REQUESTS, MAX_COOKIES] = [4, 3];

/** The rows that show a case: of each visit the first requests, what carried the identifier, cookies and storage. */
export function evidenceOf(uses: readonly ServiceUse[]): Evidence[] {
  return uses.flatMap((use) => {
    const sure = <F extends { uncertain: boolean }>(facts: readonly F[]) => facts.filter(({ uncertain }) => !uncertain);
    const requests = sure(use.requests);
    const telling = requests.filter(({ identifiers }) => identifiers.length > 0);
    const ordinals = [
      ...[...telling.slice(0, 2), ...requests].slice(0, MAX_REQUESTS),
      ...sure(use.cookies)
        .filter(({ attemptOnly }) => !attemptOnly)
        .slice(0, MAX_COOKIES),
      ...sure(use.storage).slice(0, MAX_COOKIES),
    ].map(({ ordinal }) => ordinal);
    return [...new Set(ordinals)].sort((a, b) => a - b).map((ordinal) => ({ visit: use.visit, ordinal }));
  });
}

/** What words say about a case. `before`: the longest time before the choice, ms; -1 where no choice followed. */
export function caseValues(of: Case, services: Artifacts['services']): Message['values'] {
  const service = services.get(of.service);
  const before = Math.max(-1, ...of.uses.map(({ beforeChoice }) => beforeChoice ?? -1));
  const cookies = new Set(of.uses.flatMap((use) => use.cookies.filter((c) => !c.attemptOnly).map(({ name }) => name)));
  return {
    service: service?.name ?? of.service,
    organization: service?.organizationName ?? '',
    purpose: service?.purpose ?? 'unknown',
    standing: of.standing,
    before,
    requests: of.uses.reduce((sum, { requests }) => sum + requests.length, 0),
    cookies: [...cookies].sort().slice(0, MAX_COOKIES).join(', '),
    ...(of.identifier
      ? { identifier: of.identifier.name, identifierKind: of.identifier.kind, identifierHow: of.identifier.how }
      : { identifier: '', identifierKind: '', identifierHow: '' }),
  };
}

export function findingOf(
  of: Case,
  key: string,
  severity: Severity,
  services: Artifacts['services'],
  more: { values?: Message['values']; statements?: readonly Span[]; confidence?: Finding['confidence'] } = {},
): AuditFinding {
  return {
    severity,
    confidence: more.confidence ?? of.confidence,
    service: of.service,
    message: { key, values: { ...caseValues(of, services), ...more.values } },
    evidence: evidenceOf(of.uses),
    statements: (more.statements ?? []).map(({ start, end, quote }) => ({ start, end, quote })),
  };
}

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

/** Was the choice that began this phase verified well enough to judge what came after? */
export function isVerified(visit: VisitFacts, span: PhaseSpan): boolean {
  if (span.phase === 'before-choice') return !visit.returning;
  const own = { rejected: 'reject-all', accepted: 'accept-all', withdrawn: 'withdraw', partial: 'partial' }[span.phase as string];
  return visit.scenario === own ? visit.result.status === 'done' : span.confidence !== 'low';
}

/** Visits that show `phase` with a verified beginning. */
export function visitsWith(visits: readonly VisitFacts[], phase: Phase): VisitFacts[] {
  return visits.filter((visit) => visit.phases.some((span) => span.phase === phase && isVerified(visit, span)));
}

/** The uses in `phase` that may be judged. */
export function usesIn(uses: readonly ServiceUse[], visits: readonly VisitFacts[], phase: Phase): ServiceUse[] {
  const ids = new Set(visitsWith(visits, phase).map(({ id }) => id));
  return uses.filter((use) => use.phase === phase && ids.has(use.visit));
}

const isWhole = (visit: VisitFacts) =>
  visit.complete && visit.sees.consent && (visit.scenario === 'manual' || visit.result.status === 'done');

/** Why absence in `phase` may not be believed; null where a whole, finished visit shows it. */
export function doubtAbout(visits: readonly VisitFacts[], phase: Phase): Message | null {
  const showing = visitsWith(visits, phase);
  if (showing.length === 0) {
    if (phase === 'before-choice' && visits.some(({ returning }) => returning)) return message('returning');
    const failed = visits.find(({ result }) => result.status === 'cannot-tell');
    return message(`no-${phase}`, { detail: failed?.result.reason ?? '' });
  }
  const whole = showing.some(isWhole);
  if (whole) return null;
  const gaps = [...new Set(showing.flatMap((visit) => visit.gaps))].sort();
  return message('incomplete', {
    gaps: gaps.join(' '),
    detail: showing.find(({ result }) => result.status !== 'done')?.result.reason ?? '',
  });
}

/** Why nothing can be said about what the policy says; null where it was read in a language that we know. */
export function doubtAboutPolicy(policy: PolicyState): Message | null {
  if (policy.status !== 'read') return message(`policy-${policy.status}`, { detail: policy.reason });
  return policy.reading.document.language === 'und' ? message('policy-language') : null;
}

export function promisesOf(policy: PolicyState, ...kinds: PromiseKind[]): Statement[] {
  if (policy.status !== 'read') return [];
  return policy.reading.statements.filter(({ type, value }) => type === 'promise' && (kinds as unknown[]).includes(value.kind));
}

/** Does a statement speak of this service: by name, by purpose, or of the whole site? */
export function covers(statement: Statement, service: { id: string; purpose: string }): boolean {
  if (statement.service !== null) return statement.service === service.id;
  return statement.value.category === undefined || statement.value.category === service.purpose;
}

const MAX_NAMES = 8;

/** Names of the cases' services, for reasons; of many only the first. */
export function namesOf(of: readonly { service: string }[], services: Artifacts['services']): string {
  const names = [...new Set(of.map(({ service }) => services.get(service)?.name ?? service))].sort();
  return names.length <= MAX_NAMES
    ? names.join(', ')
    : `${names.slice(0, MAX_NAMES - 1).join(', ')} (+${names.length - MAX_NAMES + 1})`;
}

/** The question of the three tracking audits: did anything that needs consent run in `phase`? */
export function judgeUses(
  { visits, uses, services }: Pick<Artifacts, 'visits' | 'uses' | 'services'>,
  phase: Phase,
  key: string,
  worst: Severity,
): AuditAnswer {
  const inPhase = usesIn(uses, visits, phase);
  const cases = casesOf(inPhase);
  const managers = (severity: Severity) =>
    cases
      .filter(({ standing }) => standing === 'tag-manager')
      .map((of) => findingOf(of, `${key}/tag-manager`, severity, services));
  const found = cases.filter(({ standing }) => needsConsent(standing));
  if (found.length > 0)
    return fail([...found.map((of) => findingOf(of, key, severityOf(of, worst), services)), ...managers('minor')], () =>
      pass('nothing-ran'),
    );

  const doubt = doubtAbout(visits, phase);
  if (doubt) {
    const elsewhere = uses.filter((use) => use.phase === 'unknown' && needsConsent(use.standing));
    return elsewhere.length > 0
      ? cannotTell('phase-unknown', { services: namesOf(elsewhere, services) })
      : { outcome: 'cannot-tell', reason: doubt };
  }
  const close = inPhase.filter((use) => use.uncertain && needsConsent(use.standing));
  const settled = visitsWith(visits, phase).some(
    (visit) => isWhole(visit) && visit.phases.at(-1)?.phase === phase && !close.some((use) => use.visit === visit.id),
  );
  if (close.length > 0 && !settled) return cannotTell('uncertain-only', { services: namesOf(close, services) });
  const depends = cases.filter(({ standing }) => standing === 'depends');
  if (depends.length > 0) return cannotTell('depends-only', { services: namesOf(depends, services) });
  const alone = managers('info');
  return alone.length > 0 ? pass('tag-manager-alone', {}, alone) : pass('nothing-ran');
}

/** A cookie's lifetime as the policy gives it; `cookie` null: for all cookies of the service. Retention by a vendor is not among them. */
export interface SaidLifetime {
  cookie: string | null;
  service: string | null;
  days: number;
  statement: Statement;
}

export function lifetimesOf(policy: PolicyState): SaidLifetime[] {
  if (policy.status !== 'read') return [];
  return policy.reading.statements.flatMap((statement): SaidLifetime[] => {
    const { type, value, service } = statement;
    const days = type === 'cookie-entry' ? value.lifetimeDays : type === 'cookie-lifetime' ? value.days : null;
    const cookie = type === 'cookie-entry' ? value.name : value.cookie;
    if (typeof days !== 'number' || (type === 'cookie-entry' && typeof cookie !== 'string')) return [];
    return [{ cookie: typeof cookie === 'string' && cookie !== '' ? cookie : null, service, days, statement }];
  });
}

/** Policies write the part of a name that varies as `*`, `xxx`, `<id>`, `#`, `{container}`, or leave it out after `_`. */
export function fitsCookieName(name: string, written: string): boolean {
  if (name === written) return true;
  const star = /(\*|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|#+|x{3,}|X{2,}|…|\.\.\.)/.exec(written);
  if (!star || star.index < 2) return false;
  const tail = written.slice(star.index + star[0].length);
  return name.startsWith(written.slice(0, star.index)) && name.endsWith(tail) && name.length >= written.length - star[0].length;
}

/** A finding about the policy's text alone. */
export function policyFinding(
  key: string,
  severity: Severity,
  service: string | null,
  statements: readonly Span[],
  { values = {}, confidence = 'high' }: { values?: Message['values']; confidence?: Finding['confidence'] } = {},
): AuditFinding {
  const places = statements.filter(({ start }, i) => statements.findIndex((other) => other.start === start) === i);
  return {
    ...{ severity, confidence, service, message: message(key, values), evidence: [] },
    statements: places.slice(0, 8).map(({ start, end, quote }) => ({ start, end, quote })),
  };
}
