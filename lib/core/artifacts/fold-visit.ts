/** One visit as facts: which service did what in which phase. */
import type { Matcher } from '../classify/matcher.ts';
import { siteOf } from '../classify/site.ts';
import { keptByOthers } from '../consent/kept-by-others.ts';
import { phaseAt, phasesOf } from '../consent/phases.ts';
import { consentState } from '../consent/state.ts';
import type {
  CookieFact,
  CookieUse,
  Identifier,
  PhaseSpan,
  RequestFact,
  ServiceUse,
  StorageFact,
  VisitFacts,
} from '../model/artifacts.ts';
import type { Service } from '../model/catalog.ts';
import type { Observation, ObservationOf } from '../model/observation.ts';
import { isSecondHand } from '../model/second-hand.ts';
import type { Phase, Visit } from '../model/visit.ts';
import { clicksOf } from './asked.ts';
import { cookieEvents, type CookieEvent } from './cookies.ts';
import { singlesOut } from './identifiers.ts';
import { actsOf, answersOf, choiceKeptIn } from './acts.ts';
import { bannerListsOf } from './banner-lists.ts';
import { formsOf } from './forms.ts';
import { bannersOf, insecureOf, probesOf } from './page-facts.ts';
import { initiations, keptValues, neverLoaded, serviceRequests, singlesOutFor, wasBlocked } from './requests.ts';
import { sentCookies } from './sent-cookies.ts';
import { isSiteCookie } from './site-cookies.ts';
import { isCheckout, standingOf } from './standing.ts';

export type LookUp = (id: string) => Service | undefined;

export interface FoldedVisit {
  facts: VisitFacts;
  uses: ServiceUse[];
  cookies: CookieUse[];
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(key(item)).size);
}

/** Is it the state of a consent platform, kept under this name? */
export const isConsentState = (name: string, value: string): boolean => consentState(name, value) !== null;

/** Gaps after which something may have happened that nobody saw, or did not happen because it had before. Others only say that a kind of fact is missing. */
const LOSSES = new Set(['worker-late', 'tab-older-than-recording', 'lost', 'blocked', 'not-loaded', 'kept-by-others']);

export function foldVisit(visit: Visit, matcher: Matcher, services: LookUp): FoldedVisit {
  const spans = phasesOf(visit);
  const facts = visitFacts(visit, spans, matcher);
  const initiatedAt = initiations(visit);
  // Pages write the same over and over: one fact of a kind in a phase says as much as a thousand.
  const keyAt = (time: number) => Object.values(phaseAt(spans, time)).join();
  const events = once(
    cookieEvents(visit, initiatedAt, facts.sees.cookies),
    (event) =>
      `${event.name}\n${event.domain}\n${event.value}\n${event.setBy}${event.attemptOnly}${event.lifetimeDays}${keyAt(event.initiated)}`,
  );
  const stored = once(
    storageEntries(visit.observations),
    ({ area, key, value, time }) => `${area}\n${key}\n${value}\n${keyAt(time)}`,
  );

  const kept = keptValues(
    [
      ...events.filter(({ attemptOnly }) => !attemptOnly),
      ...stored.map(({ key, value }) => ({ name: key, value: value ?? '' })),
    ].filter(({ name, value }) => !isConsentState(name, value)),
  );
  const requests = serviceRequests(visit, matcher, services, initiatedAt, kept);
  const serviceByRequest = new Map(requests.map(({ requestId, service }) => [requestId, service]));

  const folder = new UseFolder(visit, spans, services);
  for (const request of requests) {
    const { service, initiated, called, requestId: _, ...fact } = request;
    folder.use(service, initiated)?.requests.push({ ...fact, uncertain: phaseAt(spans, initiated, called).uncertain });
  }
  const cookies: CookieUse[] = [];
  for (const event of events) {
    const written = event.setBy === 'script' ? event.initiated : undefined;
    const span =
      event.onlyPresent && spans.length > 1
        ? { phase: 'unknown' as const, uncertain: true }
        : phaseAt(spans, event.initiated, written);
    const cookie = cookieFact(event, span.uncertain, visit, matcher, services, serviceByRequest);
    cookies.push({ ...cookie, visit: visit.id, scenario: visit.scenario, phase: span.phase });
    // A name that others list says nothing where the value singles out nobody.
    const tells = cookie.service !== null && (!isSecondHand(cookie.service) || cookie.identifying !== null);
    if (cookie.service !== null && tells && !cookie.consentState)
      folder.use(cookie.service, event.initiated, span.phase)?.cookies.push(cookie);
  }
  // They tell what the browser keeps, not what a service did here.
  if (!facts.sees.cookies)
    for (const { event, isNew } of sentCookies(visit, events)) {
      const span = isNew ? phaseAt(spans, event.initiated) : { phase: 'unknown' as const, uncertain: true };
      const cookie = cookieFact(event, span.uncertain, visit, matcher, services, serviceByRequest);
      const older = isNew ? {} : { older: true as const };
      cookies.push({ ...cookie, ...older, visit: visit.id, scenario: visit.scenario, phase: span.phase });
    }
  for (const entry of stored) {
    const fact = storageFact(entry, matcher, phaseAt(spans, entry.time, entry.time).uncertain);
    if (fact.service !== null) folder.use(fact.service, entry.time)?.storage.push(fact);
  }
  return { facts, uses: folder.uses(), cookies: distinct(cookies) };
}

function visitFacts(visit: Visit, phases: PhaseSpan[], matcher: Matcher): VisitFacts {
  const { observations } = visit;
  const told = observations.flatMap((o) => (o.kind === 'gap' ? [o.reason] : []));
  const derived = [
    ...(wasBlocked(visit) ? (['blocked'] as const) : []),
    ...(neverLoaded(visit) ? (['not-loaded'] as const) : []),
    ...(keptByOthers(visit).length > 0 ? (['kept-by-others'] as const) : []),
  ];
  const gaps = [...new Set([...told, ...derived])];
  const documents = observations.flatMap((o) => (o.kind === 'request' && o.type === 'main_frame' ? [o.url] : []));
  const first = observations.find((o) => o.kind === 'request' && o.type === 'main_frame');
  const has = (kind: Observation['kind']) => observations.some((o) => o.kind === kind);
  return {
    ...{
      id: visit.id,
      scenario: visit.scenario,
      url: visit.url,
      site: visit.site,
      startedAt: visit.startedAt,
      result: visit.result,
    },
    ...{ phases, gaps, documents },
    ...(first ? { firstDocument: first.ordinal } : {}),
    ...{ banners: bannersOf(visit), lists: bannerListsOf(visit) },
    ...{ acts: actsOf(visit), answers: answersOf(visit), choiceKept: choiceKeptIn(visit, isConsentState) },
    ...{ forms: formsOf(visit, matcher), insecure: insecureOf(visit), probes: probesOf(visit, phases, matcher) },
    complete: documents.length > 0 && !gaps.some((gap) => LOSSES.has(gap)),
    returning: isReturning(visit),
    sees: {
      cookies: has('cookie') || !gaps.includes('no-cookies'),
      storage: has('storage') || !(gaps.includes('no-storage') || gaps.includes('probe-silent')),
      consent: has('consent') || !gaps.includes('no-consent'),
    },
    requests: observations.filter(({ kind }) => kind === 'request').length,
    pages: observations.flatMap((o) =>
      o.kind === 'page'
        ? [{ ordinal: o.ordinal, url: o.url, links: o.links, ...(o.language === undefined ? {} : { language: o.language }) }]
        : [],
    ),
  };
}

/** In a profile in use: did the site’s cookies come with the first request, or lie in the jar, and was no banner shown? */
function isReturning({ environment, observations, site, startedAt }: Visit): boolean {
  if (environment.cleanProfile || observations.some((o) => o.kind === 'banner' && o.state === 'shown')) return false;
  const first = observations.find((o) => o.kind === 'request' && o.type === 'main_frame');
  return observations.some(
    (o) =>
      (o.kind === 'request-cookies' && first?.kind === 'request' && o.requestId === first.requestId && o.cookies.length > 0) ||
      (o.kind === 'cookie' && o.change === 'present' && o.time - startedAt < 1000 && siteOf(o.domain) === site),
  );
}

const storageEntries = (observations: readonly Observation[]): ObservationOf<'storage'>[] =>
  observations.filter((o): o is ObservationOf<'storage'> => o.kind === 'storage' && o.operation === 'set');

function storageFact(entry: ObservationOf<'storage'>, matcher: Matcher, uncertain: boolean): StorageFact {
  const { area, key, ordinal, time, script, value } = entry;
  const service = isConsentState(key, value ?? '') ? null : matcher.storage(key);
  return {
    area,
    key,
    service,
    ordinal,
    time,
    uncertain,
    identifying: singlesOut(value ?? ''),
    ...(script === undefined ? {} : { script }),
  };
}

function cookieFact(
  event: CookieEvent,
  uncertain: boolean,
  visit: Visit,
  matcher: Matcher,
  services: LookUp,
  serviceByRequest: ReadonlyMap<string, string>,
): CookieFact {
  const { name, value, domain, ordinal, time, lifetimeDays, setBy, script, attemptOnly, partitioned } = event;
  const match = matcher.cookie(name, domain, visit.site);
  const party = siteOf(domain) === visit.site ? 'first' : 'third';
  const state = isConsentState(name, value);
  const bySender = party === 'third' && event.requestId !== undefined ? serviceByRequest.get(event.requestId) : undefined;
  const sender = bySender !== undefined && !isSiteCookie(name) ? bySender : null;
  // An own entry is believed before a list of others, and so is who sent it.
  const service = match !== null && isSecondHand(match.service) ? (sender ?? match.service) : (match?.service ?? sender);
  const ofService = service === null ? undefined : services(service)?.purpose;
  const purpose = state ? 'consent' : (match?.purpose ?? (isSiteCookie(name) ? 'necessary' : (ofService ?? 'unknown')));
  return {
    ...{ name, domain, party, service, purpose, lifetimeDays, setBy, ordinal, time, uncertain, attemptOnly },
    ...{ consentState: state, identifying: !singlesOut(value) ? null : match ? 'known' : 'stored' },
    ...(script === undefined ? {} : { script }),
    ...(partitioned ? { partitioned } : {}),
    ...(bySender !== undefined && bySender !== service ? { broughtBy: bySender } : {}),
  };
}

/** One cookie once a phase: the one that lives longest stands for all. */
function distinct(cookies: readonly CookieUse[]): CookieUse[] {
  const best = new Map<string, CookieUse>();
  for (const cookie of cookies) {
    const key = `${cookie.name}\n${cookie.domain}\n${cookie.phase}`;
    const other = best.get(key);
    const better = !other || (other.attemptOnly && !cookie.attemptOnly) || (other.lifetimeDays ?? 0) < (cookie.lifetimeDays ?? 0);
    if (better && !(other && !other.attemptOnly && cookie.attemptOnly)) best.set(key, cookie);
  }
  return [...best.values()];
}

interface Draft {
  service: Service;
  phase: Phase;
  span: PhaseSpan | undefined;
  documents: Set<string>;
  requests: RequestFact[];
  cookies: CookieFact[];
  storage: StorageFact[];
}

/** Gathers facts by service and phase. */
class UseFolder {
  readonly #drafts = new Map<string, Draft>();
  readonly #documents: (readonly [since: number, url: string])[];
  readonly #clicked: (time: number) => boolean;

  constructor(
    readonly visit: Visit,
    readonly spans: readonly PhaseSpan[],
    readonly services: LookUp,
  ) {
    this.#clicked = clicksOf(visit);
    this.#documents = visit.observations.flatMap((o) =>
      o.kind === 'request' && o.type === 'main_frame' ? [[o.time, o.url] as const] : [],
    );
  }

  use(id: string, time: number, phase: Phase = phaseAt(this.spans, time).phase): Draft | undefined {
    const service = this.services(id);
    if (!service) return undefined;
    const key = `${id}\n${phase}`;
    let draft = this.#drafts.get(key);
    if (!draft) {
      const span = this.spans.findLast((candidate) => candidate.phase === phase && candidate.from <= time);
      draft = { service, phase, span, documents: new Set(), requests: [], cookies: [], storage: [] };
      this.#drafts.set(key, draft);
    }
    draft.documents.add(this.#documents.findLast(([since]) => since <= time)?.[1] ?? this.visit.url);
    return draft;
  }

  uses(): ServiceUse[] {
    return [...this.#drafts.values()].flatMap((draft) => {
      const { service, phase, span, requests, cookies, storage } = draft;
      const facts = [...requests, ...cookies, ...storage];
      // A cookie that a script wrote and the jar refused is nothing that the service did.
      if (
        facts.length === 0 ||
        (requests.length === 0 && storage.length === 0 && cookies.every(({ attemptOnly }) => attemptOnly))
      )
        return [];
      const identifier = identifierOf(draft);
      const atCheckout = [...draft.documents].every(isCheckout);
      const first = Math.min(...facts.map(({ time }) => time));
      return [
        {
          ...{
            service: service.id,
            visit: this.visit.id,
            scenario: this.visit.scenario,
            phase,
            requests,
            cookies,
            storage,
            identifier,
          },
          standing: standingOf(service, { requests, cookies, storage, identifier, atCheckout, clicked: this.#clicked(first) }),
          confidence: span?.confidence ?? 'low',
          beforeChoice: span === undefined || span.to === null ? null : Math.max(0, span.to - first),
          uncertain: facts.every(({ uncertain }) => uncertain),
        },
      ];
    });
  }
}

/** What is kept past the session says most, then what was sent, then what a session keeps. */
function identifierOf({ requests, cookies, storage }: Draft): Identifier | null {
  const kept = cookies.filter((c) => c.identifying && !c.attemptOnly && singlesOutFor(c.purpose));
  const asIdentifier = (cookie: CookieFact | undefined): Identifier | null =>
    cookie?.identifying ? { kind: 'cookie', name: cookie.name, how: cookie.identifying } : null;
  const lasting = kept.find(({ lifetimeDays }) => lifetimeDays === null || lifetimeDays >= 1);
  const entry = storage.find(({ identifying }) => identifying);
  return (
    asIdentifier(lasting) ??
    (entry ? { kind: 'storage', name: entry.key, how: 'known' } : null) ??
    requests.find(({ identifiers }) => identifiers.length > 0)?.identifiers[0] ??
    asIdentifier(kept[0])
  );
}
