/** Requests with their service and what in them singles out the browser. */
import type { Matcher } from '../classify/matcher.ts';
import { decodeSignal } from '../classify/signal.ts';
import { hostOf, partyOf, siteOf } from '../classify/site.ts';
import { tcfChoice } from '../consent/tcf.ts';
import type { Identifier, RequestFact } from '../model/artifacts.ts';
import type { Purpose, Service, Signal } from '../model/catalog.ts';
import type { ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { groupBy } from '../model/group.ts';
import { knownEmails } from './known-emails.ts';
import { sendable, singlesOut } from './identifiers.ts';
import { isSiteCookie } from './site-cookies.ts';

/** The page's clock is coarser than the browser's, in milliseconds. */
const CLOCK_MS = 2;
/** A request starts at most this long after the page asked for it. */
const SAME_CALL_MS = 1000;

export interface ServiceRequest extends Omit<RequestFact, 'uncertain'> {
  service: string;
  requestId: string;
  /** When its first hop was initiated: decides the phase. */
  initiated: number;
  /** When the page says that it asked for it. */
  called?: number;
}

/** When each request (its first hop) was initiated, by request id. */
export function initiations(visit: Visit): Map<string, number> {
  const times = new Map<string, number>();
  for (const observation of visit.observations)
    if (observation.kind === 'request' && !times.has(observation.requestId)) times.set(observation.requestId, observation.time);
  return times;
}

/** Values that the visit's cookies and storage keep, each with the name it is kept under; consent state is left out by the caller. */
export function keptValues(entries: Iterable<{ name: string; value: string }>): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { name, value } of entries) for (const part of sendable(value)) if (!kept.has(part)) kept.set(part, name);
  return kept;
}

/**
 * The requests of a visit that go to catalogued services.
 * A request to the site's own hosts counts only in disguise: where the service runs on any host, or the host is an alias of the vendor's.
 */
export function serviceRequests(
  visit: Visit,
  matcher: Matcher,
  services: (id: string) => Service | undefined,
  initiatedAt: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, string>,
): ServiceRequest[] {
  const cookiesOf = new Map<string, ObservationOf<'request-cookies'>>();
  for (const observation of visit.observations)
    if (observation.kind === 'request-cookies') cookiesOf.set(observation.requestId, observation);
  const stopped = stoppedRequests(visit);
  const calls = visit.observations.filter((o): o is ObservationOf<'call'> => o.kind === 'call');
  const callsOf = groupBy(calls, ({ url }) => url);

  const aliases = new Map(visit.observations.flatMap((o) => (o.kind === 'alias' ? [[o.host, o.canonical] as const] : [])));

  const emails = knownEmails(visit);

  // Where a form that a person sent goes.
  const handed = new Set(visit.observations.flatMap((o) => (o.kind === 'form' && o.stage === 'sent' ? [o.action] : [])));

  const found: ServiceRequest[] = [];
  let document = visit.url;
  let loading: string | undefined;
  let page = -1;
  for (const observation of visit.observations) {
    if (observation.kind !== 'request') continue;
    if (observation.type === 'main_frame') {
      document = observation.url;
      // What an address is redirected to is the same page.
      if (observation.requestId !== loading) page++;
      loading = observation.requestId;
      continue;
    }
    const { url, method, type, ordinal, time, requestId, body } = observation;
    if (stopped.has(requestId)) continue;
    const party = partyOf(url, document);
    const canonical = party === 'first' ? aliases.get(hostOf(url)) : undefined;
    const behind = canonical === undefined || hostOf(url) === hostOf(document) ? null : matcher.serviceBehind(canonical, url);
    const id = matcher.serviceOf(url) ?? behind;
    const service = id === null ? undefined : services(id);
    if (!service) continue;
    if (party === 'first' && isOwnSite(service, url)) continue;
    const disguise = party === 'third' ? undefined : service.id === behind ? ('cname' as const) : ('own-host' as const);
    const signal = decodeSignal(service.id, url, body, emails);
    const initiated = initiatedAt.get(requestId) ?? time;
    const asked = callsOf.get(url);
    const call = asked?.findLast((candidate) => candidate.time <= initiated + CLOCK_MS) ?? asked?.[0];
    const script = call?.script;
    const asker = siteOf(observation.initiator ?? observation.documentUrl ?? document);
    found.push({
      ...{ service: service.id, requestId, url, method, type, ordinal, time, party, signal },
      page: Math.max(0, page),
      initiated,
      ...(disguise === undefined ? {} : { disguise }),
      ...(call && Math.abs(call.time - initiated) < SAME_CALL_MS ? { called: call.time } : {}),
      claims: claimsOf(signal),
      personalData: OWN_FORM.test(pathOf(url)) || handed.has(pathOf(url)) ? [] : (signal?.personal ?? []),
      identifiers: [
        ...(signal?.identifiers ?? []).map((name): Identifier => ({ kind: 'parameter', name, how: 'known' })),
        ...sentCookies(cookiesOf.get(requestId), service, url, visit.site, party, matcher),
        ...sentValues(url, kept),
      ],
      ...(script === undefined ? {} : { script }),
      ...(asker === siteOf(document) || asker === siteOf(url) ? {} : { foreign: true as const }),
    });
  }
  return withRepeated(found, cookiesOf);
}

/** Where the visitor hands a form to the service by intention: a newsletter, a request. */
const OWN_FORM =
  /\/(?:submit|subscri(?:be|ptions?\b)|opt-?in\b|signup|sign-up|register|login|auth|oauth|WebTo(?:Lead|Case)|forms?\/.*submit)/i;
const pathOf = (url: string) => url.split('?', 1)[0] ?? '';

/** What an extension or the browser kept from being sent. An answer that was blocked had been asked for. */
const BLOCKED = /ERR_BLOCKED_BY_(CLIENT|ADMINISTRATOR)|NS_ERROR_(TRACKING_URI|CONTENT_BLOCKED)/;
/** What the page's own policy kept from being sent. */
const FORBIDDEN = /ERR_BLOCKED_BY_CSP/;

/** Requests that never left the browser: no vendor was contacted by them. */
function stoppedRequests({ observations }: Visit): Set<string> {
  const stopped = observations.filter((o) => {
    const error = o.kind === 'request-end' && o.outcome === 'failed' ? (o.error ?? '') : '';
    return BLOCKED.test(error) || FORBIDDEN.test(error);
  });
  return new Set(stopped.flatMap((o) => (o.kind === 'request-end' ? [o.requestId] : [])));
}

/** Did something in the browser change what the site would have done? Then what is not there may be somebody else's merit. */
export const wasBlocked = ({ observations }: Visit): boolean =>
  observations.some((o) => o.kind === 'request-end' && o.outcome === 'failed' && BLOCKED.test(o.error ?? ''));

/** Did every document of the tab fail to come? A page that was not there has kept nobody's promise. */
export function neverLoaded({ observations }: Visit): boolean {
  const ends = new Map(observations.flatMap((o) => (o.kind === 'request-end' ? [[o.requestId, o.outcome] as const] : [])));
  const documents = observations.flatMap((o) => (o.kind === 'request' && o.type === 'main_frame' ? [o.requestId] : []));
  return documents.length > 0 && documents.every((id) => ends.get(id) === 'failed');
}

/** What a request tells the vendor of the choice. Of consent mode any storage that is granted counts; of TCF only all. */
function claimsOf(signal: Signal | null): RequestFact['claims'] {
  const { gcs = '', gcd = '' } = signal?.consent ?? {};
  // “l” in all four places: consent mode is not in use, and the default says nothing.
  const unused = /^1\dl\dl\dl\dl/.test(gcd);
  const mode = unused ? null : /^G1([01])([01])/.exec(gcs);
  if (mode) return mode[1] === '1' || mode[2] === '1' ? 'granted' : 'denied';
  const choice = tcfChoice(signal?.consent?.gdpr_consent ?? '');
  return choice === 'accepted' ? 'granted' : choice === 'rejected' ? 'denied' : null;
}

/** Is it the vendor's own site that is visited? */
function isOwnSite(service: Service, url: string): boolean {
  const site = siteOf(url);
  return service.hosts.some(({ host }) => host !== '*' && siteOf(host) === site);
}

function sentCookies(
  sent: ObservationOf<'request-cookies'> | undefined,
  service: Service,
  url: string,
  site: string,
  party: 'first' | 'third',
  matcher: Matcher,
): Identifier[] {
  const host = hostOf(url);
  return (sent?.cookies ?? []).flatMap(({ name, value }) => {
    const match = matcher.cookie(name, host, site);
    if (match?.service !== service.id && party === 'first') return [];
    if (!match || !singlesOutFor(match.purpose) || !singlesOut(value)) return [];
    return [{ kind: 'cookie', name, how: 'known' }];
  });
}

/** Cookies of these purposes are kept for the visitor's or the site's sake: not to single out. */
const harmless: ReadonlySet<Purpose> = new Set(['necessary', 'security', 'consent', 'payment']);
export const singlesOutFor = (purpose: Purpose): boolean => !harmless.has(purpose);

/** Parameters whose value is one that a cookie or storage entry of this visit keeps. */
function sentValues(url: string, kept: ReadonlyMap<string, string>): Identifier[] {
  if (kept.size === 0 || !url.includes('?')) return [];
  const found: Identifier[] = [];
  for (const pair of url.slice(url.indexOf('?') + 1).split(/[&;#]/)) {
    const equals = pair.indexOf('=');
    if (equals < 1 || pair.length - equals < 9) continue;
    const raw = pair.slice(equals + 1);
    if (kept.has(raw) || kept.has(decode(raw))) found.push({ kind: 'parameter', name: pair.slice(0, equals), how: 'stored' });
  }
  return found;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded as URLs are: then the raw text is the value.
    return text;
  }
}

/** Adds cookies that no rule knows, carried to a vendor's host with the same long value in two requests. */
function withRepeated(requests: ServiceRequest[], sent: ReadonlyMap<string, ObservationOf<'request-cookies'>>): ServiceRequest[] {
  const candidates = requests.map(({ party, requestId, service }) =>
    (party === 'third' ? (sent.get(requestId)?.cookies ?? []) : [])
      .filter(({ name, value }) => singlesOut(value) && !isSiteCookie(name))
      .map(({ name, value }) => ({ name, key: `${service}\n${name}\n${value}` })),
  );
  const times = groupBy(candidates.flat(), ({ key }) => key);
  return requests.map((request, i) => {
    const more = (candidates[i] ?? [])
      .filter(({ name, key }) => (times.get(key)?.length ?? 0) > 1 && !request.identifiers.some((known) => known.name === name))
      .map(({ name }): Identifier => ({ kind: 'cookie', name, how: 'repeated' }));
    return more.length === 0 ? request : { ...request, identifiers: [...request.identifiers, ...more] };
  });
}
