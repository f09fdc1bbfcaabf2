/** Visits and a policy in, `samsvar/report@1` out. Pure: the same input gives the same report, to the byte. */
import { buildArtifacts } from '../artifacts/index.ts';
import { catalog as builtIn, type Catalog } from '../catalog/index.ts';
import { matcherFor } from '../classify/matcher.ts';
import { partyOf } from '../classify/site.ts';
import type { Artifacts, CookieUse, PolicyState, ServiceUse } from '../model/artifacts.ts';
import { placeSpans } from '../model/join-policy.ts';
import { groupBy } from '../model/group.ts';
import { disguiseOf } from '../model/judging.ts';
import type { Report } from '../model/report.ts';
import { inOrder, type Visit } from '../model/visit.ts';
import { runAudits, testPromises } from '../runner.ts';
import { draftsOf } from './drafts.ts';

export interface ReportInput {
  /** All of one site; at least one. */
  visits: readonly Visit[];
  policy: PolicyState;
  /** Absent: the built-in one. */
  catalog?: Catalog;
  /** Of the tool. */
  version: string;
}

/**
 * Judges the visits against the policy.
 * @throws RangeError when there is no visit
 */
export function buildReport({ visits, policy, catalog = builtIn, version }: ReportInput): Report {
  const ordered = [...visits].sort(inOrder);
  const [first] = ordered;
  if (!first) throw new RangeError('no visit to report on');
  const artifacts = buildArtifacts(ordered, policy, catalog, matcherFor(catalog));
  const judgement = judged(artifacts, policy);
  return {
    schema: 'samsvar/report@1',
    tool: { name: 'samsvar', version, catalog: catalog.version },
    site: { url: first.url, site: first.site },
    ...policyPart(policy),
    visits: ordered.map((visit) => visitPart(visit, artifacts)),
    services: servicesPart(artifacts),
    cookies: cookiesPart(artifacts),
    ...judgement,
    // Fields stand as in the schema: a report that was parsed in between must be the same to the byte.
    promises: testPromises(artifacts),
    drafts: draftsOf(artifacts, judgement.findings, catalog),
  };
}

/** The audits' answers; what they quote says which document of the policy it is of. */
function judged(artifacts: Artifacts, policy: PolicyState): Pick<Report, 'audits' | 'findings'> {
  const { audits, findings } = runAudits(artifacts);
  if (policy.status !== 'read' || policy.others === undefined) return { audits, findings };
  const { reading, text } = policy;
  return { audits, findings: findings.map((one) => ({ ...one, statements: placeSpans(one.statements, reading, text) })) };
}

function policyPart(policy: PolicyState): Pick<Report, 'policy' | 'policyProblem' | 'policyTried'> {
  if (policy.status !== 'read')
    return { policy: null, policyProblem: policy.reason, ...(policy.tried?.length ? { policyTried: policy.tried } : {}) };
  const { document, documents = [] } = policy.reading;
  const named = ({ source, sha256, language, title }: typeof document) => ({
    ...{ source, sha256, language },
    ...(title === '' ? {} : { title }),
  });
  const declared = policy.reading.services.flatMap(({ id, disclosure }) =>
    id !== null && disclosure === 'declared' ? [id] : [],
  );
  return {
    policy: {
      ...named(document),
      declared: [...new Set(declared)].sort(),
      ...(documents.length === 0 ? {} : { documents: documents.map((one) => ({ role: one.role, ...named(one) })) }),
    },
  };
}

function visitPart(visit: Visit, artifacts: Artifacts): Report['visits'][number] {
  const facts = artifacts.visits.find(({ id }) => id === visit.id);
  let document = visit.url;
  let thirdParty = 0;
  for (const observation of visit.observations) {
    if (observation.kind !== 'request') continue;
    if (observation.type === 'main_frame') document = observation.url;
    else if (partyOf(observation.url, document) === 'third') thirdParty++;
  }
  return {
    id: visit.id,
    scenario: visit.scenario,
    startedAt: new Date(visit.startedAt).toISOString(),
    result: visit.result,
    environment: visit.environment,
    gaps: facts?.gaps ?? [],
    phases: (facts?.phases ?? []).map(({ phase, from, to, by }) => ({
      phase,
      from: from - visit.startedAt,
      to: to === null ? null : to - visit.startedAt,
      by,
    })),
    counts: {
      observations: visit.observations.length,
      requests: facts?.requests ?? 0,
      thirdParty,
      cookies: new Set(
        artifacts.cookies.filter((c) => c.visit === visit.id && !c.attemptOnly).map((c) => `${c.name}\n${c.domain}`),
      ).size,
    },
  };
}

function servicesPart(artifacts: Artifacts): Report['services'] {
  const uses = groupBy(artifacts.uses, ({ service }) => service);
  const shown = [...artifacts.services.values()].filter(({ id }) => uses.has(id) || artifacts.disclosures.get(id) === 'named');
  return shown.map((service) => {
    const observed: Report['services'][number]['observed'] = {};
    for (const { scenario, phase, requests, cookies } of uses.get(service.id) ?? []) {
      const cell = (observed[`${scenario}/${phase}`] ??= { requests: 0, cookies: 0 });
      cell.requests += requests.length;
      cell.cookies += new Set(
        cookies.filter(({ attemptOnly }) => !attemptOnly).map(({ name, domain }) => `${name}\n${domain}`),
      ).size;
    }
    const disguise = disguiseOf(uses.get(service.id) ?? []);
    return {
      id: service.id,
      name: service.name,
      organization: service.organization,
      organizationName: service.organizationName,
      ...(service.country === '' ? {} : { country: service.country }),
      purpose: service.purpose,
      declared: artifacts.disclosures.get(service.id) ?? 'no-policy',
      ...(service.provenance === undefined ? {} : { provenance: service.provenance }),
      ...(disguise ? { disguise } : {}),
      ...saidBy(uses.get(service.id) ?? []),
      observed,
    };
  });
}

/** What the requests of a service told of accounts and persons. */
function saidBy(uses: readonly ServiceUse[]): Pick<Report['services'][number], 'accounts' | 'personal'> {
  const signals = uses.flatMap(({ requests }) => requests.flatMap(({ signal }) => signal ?? []));
  const accounts = [...new Set(signals.flatMap((signal) => signal.accounts ?? []).map(({ id }) => id))].sort();
  const personal = new Map(
    signals
      .flatMap((signal) => signal.personal ?? [])
      .map(({ parameter: _, ...what }) => [`${what.kind} ${what.form} ${what.recomputed ?? ''}`, what] as const),
  );
  return {
    ...(accounts.length > 0 ? { accounts: accounts.slice(0, MAX_ACCOUNTS) } : {}),
    ...(personal.size > 0 ? { personal: [...personal].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, what]) => what) } : {}),
  };
}
const MAX_ACCOUNTS = 20;

/** One row a cookie: where it was seen first, and the longest that it was to live. What was only attempted comes without a row. */
function cookiesPart({ cookies, visits }: Artifacts): Report['cookies'] {
  // By the order of the scenarios: which of those that ran side by side was quicker says nothing.
  const place = new Map(visits.map(({ id }, i) => [id, i]));
  const order = (use: CookieUse) => place.get(use.visit) ?? visits.length;
  const rows = groupBy(
    cookies.filter(({ attemptOnly }) => !attemptOnly),
    ({ name, domain }) => `${domain}\n${name}`,
  );
  return [...rows.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, uses]) => {
      const first = uses.reduce((a, b) => (order(b) < order(a) || (order(b) === order(a) && b.time < a.time) ? b : a));
      const lifetimes = uses.flatMap(({ lifetimeDays }) => lifetimeDays ?? []);
      const { name, domain, party, service, purpose, scenario, phase, setBy } = first;
      const lifetimeDays = lifetimes.length > 0 ? Math.max(...lifetimes) : null;
      return [{ name, domain, party, service, purpose, lifetimeDays, firstPhase: `${scenario}/${phase}`, setBy }];
    });
}
