/** Uses gathered into cases: one service, one cause, over all visits; and what a finding says of it. */
import type { Artifacts, CookieFact, Disguise, Identifier, RequestFact, ServiceUse, Standing } from '../artifacts.ts';
import type { AuditFinding } from '../audit.ts';
import { type Evidence, type Finding, type Message, SEVERITIES, type Severity } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Span } from '../policy.ts';
import { isSecondHand } from '../second-hand.ts';
import { best } from './answers.ts';

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

export const needsConsent = (standing: Standing): boolean => standing === 'tracking' || standing === 'contact';

/** By the table of severities: `worst` for an advertising, social or analytics service with an identifier. */
export function severityOf({ standing, identifier }: Pick<Case, 'standing' | 'identifier'>, worst: Severity): Severity {
  if (standing === 'tag-manager') return 'minor';
  return standing === 'tracking' && identifier !== null ? worst : 'moderate';
}

/** What only lists of others say of a vendor is never worse than this: the one place where severity is cut, asked by the runner. */
export function severityFor(service: string | null, severity: Severity): Severity {
  const tooMuch = service !== null && isSecondHand(service) && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf('moderate');
  return tooMuch ? 'moderate' : severity;
}

const [MAX_REQUESTS, MAX_PAGES, MAX_COOKIES] = [4, 20, 3];

/** Requests that show it: of each page one, first of all what carried the identifier; of few pages a few more. */
function telling(requests: readonly RequestFact[]): RequestFact[] {
  const carrying = requests.filter(({ identifiers }) => identifiers.length > 0);
  const others = requests.filter(({ identifiers }) => identifiers.length === 0);
  const pages = new Map<number, RequestFact>();
  for (const ranked of [carrying, others])
    for (const request of ranked) if (!pages.has(request.page)) pages.set(request.page, request);
  const places = [...pages.values()].sort((a, b) => a.ordinal - b.ordinal).slice(0, MAX_PAGES);
  const most = Math.max(MAX_REQUESTS, places.length);
  const told = new Set([...places, ...[...carrying.slice(0, 2), ...others.slice(0, 2)].slice(0, 2)]);
  for (const request of requests) {
    if (told.size >= most) break;
    told.add(request);
  }
  return [...told].slice(0, most);
}

/** Cookies that were kept; of a shop's own system not those that it cannot do without, where there are others. */
function blamed(cookies: readonly CookieFact[]): CookieFact[] {
  const kept = cookies.filter(({ attemptOnly }) => !attemptOnly);
  const others = kept.filter(({ purpose }) => purpose !== 'necessary' && purpose !== 'consent');
  return others.length > 0 ? others : kept;
}

/** The rows that show a case: of each visit requests by page, cookies and storage. */
export function evidenceOf(uses: readonly ServiceUse[]): Evidence[] {
  return uses.flatMap((use) => {
    const sure = <F extends { uncertain: boolean }>(facts: readonly F[]) => facts.filter(({ uncertain }) => !uncertain);
    const requests = telling(sure(use.requests));
    const ordinals = [
      ...requests,
      ...blamed(sure(use.cookies)).slice(0, MAX_COOKIES),
      ...sure(use.storage).slice(0, MAX_COOKIES),
    ].map(({ ordinal }) => ordinal);
    const disguised = new Map(requests.flatMap(({ ordinal, disguise }) => (disguise ? [[ordinal, disguise] as const] : [])));
    return [...new Set(ordinals)]
      .sort((a, b) => a - b)
      .map((ordinal) => {
        const disguise = disguised.get(ordinal);
        return { visit: use.visit, ordinal, ...(disguise ? { disguise } : {}) };
      });
  });
}

/** Hosts of the site by which a service was reached in disguise; null: none. */
export function disguiseOf(uses: readonly ServiceUse[]): { hosts: string[]; how: Disguise[] } | null {
  const seen = uses.flatMap(({ requests }) => requests.flatMap(({ url, disguise }) => (disguise ? [{ url, disguise }] : [])));
  if (seen.length === 0) return null;
  const hosts = seen.map(({ url }) => (URL.canParse(url) ? new URL(url).hostname : url));
  return { hosts: [...new Set(hosts)].sort(), how: [...new Set(seen.map(({ disguise }) => disguise))].sort() };
}

/** What words say about a case. `before`: the longest time before the choice, ms; -1 where no choice followed. */
export function caseValues(of: Case, services: Artifacts['services']): Message['values'] {
  const service = services.get(of.service);
  const before = Math.max(-1, ...of.uses.map(({ beforeChoice }) => beforeChoice ?? -1));
  const cookies = new Set(blamed(of.uses.flatMap(({ cookies }) => cookies)).map(({ name }) => name));
  return {
    service: service?.name ?? of.service,
    organization: service?.organizationName ?? '',
    purpose: service?.purpose ?? 'unknown',
    standing: of.standing,
    before,
    requests: of.uses.reduce((sum, { requests }) => sum + requests.length, 0),
    cookies: [...cookies].sort().slice(0, MAX_COOKIES).join(', '),
    disguise: disguiseOf(of.uses)?.hosts.join(', ') ?? '',
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

const MAX_NAMES = 8;

/** Names of the cases' services, for reasons; of many only the first. */
export function namesOf(of: readonly { service: string }[], services: Artifacts['services']): string {
  const names = [...new Set(of.map(({ service }) => services.get(service)?.name ?? service))].sort();
  return names.length <= MAX_NAMES
    ? names.join(', ')
    : `${names.slice(0, MAX_NAMES - 1).join(', ')} (+${names.length - MAX_NAMES + 1})`;
}
