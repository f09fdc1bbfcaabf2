/**
 * Cuts the stream of browser events into visits. Deterministic and without a browser: the same events in the same order
 * give the same visits. A visit begins with the request of the tab's document that leads to a committed navigation;
 * what the former document still asks for stays with the former visit.
 */
import type { Unplaced } from '../../core/model/observation.ts';
import type { Environment, Scenario, ScenarioResult, VisitHead } from '../../core/model/visit.ts';
import { type CutState, type Live, newTab, type Tab, type Upcoming } from './cut-state.ts';

/** One event as it comes: the observation, and what else the browser said that helps to place it. */
export interface Sighting {
  observation: Unplaced;
  parentDocumentId?: string;
  /** Of a committed navigation: how it came about. */
  transition?: 'reload' | 'history';
  /** The document is only being prepared and may never be shown. */
  prerender?: boolean;
}

export type CutEvent =
  | { type: 'sighting'; sighting: Sighting }
  /** The next navigation of this tab begins a visit under this scenario. */
  | { type: 'arm'; tabId: number; scenario: Scenario; environment: Environment }
  | { type: 'end'; visitId: string; time: number; result: ScenarioResult }
  | { type: 'tab-closed'; tabId: number; time: number }
  /** A tab that showed a page before recording began. */
  | { type: 'tab-found'; tabId: number; url: string }
  /** Goes to a visit known beforehand. */
  | { type: 'note'; visitId: string; observation: Unplaced };

export type Step =
  | { type: 'begin'; head: VisitHead }
  | { type: 'place'; visitId: string; observation: Unplaced }
  | { type: 'end'; visitId: string; change: Partial<Pick<VisitHead, 'endedAt' | 'result'>> };

export interface CutTools {
  siteOf(urlOrHost: string): string;
  newId(): string;
  /** Of visits that nobody armed. */
  environment: Environment;
}

type Navigation = Extract<Unplaced, { kind: 'navigation' }>;
type Cookie = Extract<Unplaced, { kind: 'cookie' }>;

const isWeb = (url: string) => /^https?:/i.test(url);
const withoutHash = (url: string) => url.split('#', 1)[0];
const ABORTED = /ERR_ABORTED|BINDING_ABORTED|0x804b0002/i;
const ERROR_PAGE = /^(?:chrome-error:|about:(?:net|cert)error)/;
/** Requests followed at once; older ones are placed by their document instead. */
const MAX_REQUESTS = 2000;
const MAX_DOCUMENTS = 400;

/** Takes the next event; changes `state` and says what follows for the record. */
export function cut(state: CutState, event: CutEvent, tools: CutTools): Step[] {
  switch (event.type) {
    case 'sighting':
      return place(state, event.sighting, tools);
    case 'note':
      return [{ type: 'place', visitId: event.visitId, observation: event.observation }];
    case 'arm':
      tabOf(state, event.tabId).armed = { scenario: event.scenario, environment: event.environment };
      return [];
    case 'tab-found':
      if (isWeb(event.url) && !state.tabs[event.tabId]) tabOf(state, event.tabId).foundWith = event.url;
      return [];
    case 'end': {
      const tab = Object.values(state.tabs).find((candidate) => candidate.live?.id === event.visitId);
      if (tab?.live) tab.live.ended = true;
      return [{ type: 'end', visitId: event.visitId, change: { endedAt: event.time, result: event.result } }];
    }
    case 'tab-closed': {
      const live = state.tabs[event.tabId]?.live;
      delete state.tabs[event.tabId];
      return live && !live.ended ? [{ type: 'end', visitId: live.id, change: { endedAt: event.time } }] : [];
    }
  }
}

function tabOf(state: CutState, tabId: number): Tab {
  return (state.tabs[tabId] ??= newTab());
}

function place(state: CutState, sighting: Sighting, tools: CutTools): Step[] {
  const { observation } = sighting;
  if (observation.kind === 'cookie') return placeCookie(state, observation, tools);
  if (observation.tabId < 0) return placeByInitiator(state, observation, tools);
  const tab = tabOf(state, observation.tabId);
  if (!sighting.prerender) {
    if (observation.kind === 'navigation' && observation.frameId === 0) {
      // What is no web page is not recorded, and must not be taken for where another navigation has come to.
      if (observation.stage === 'before') return isWeb(observation.url) ? prepare(tab, observation, observation.url) : [];
      if (observation.stage === 'committed') return commit(state, tab, sighting, observation, tools);
      if (observation.stage === 'failed' && tab.upcoming) return fail(state, tab, observation, tools);
    }
    if (observation.kind === 'request' && observation.type === 'main_frame' && !isLate(tab, observation)) {
      return prepare(tab, observation, observation.url, observation.requestId);
    }
  }
  const owner = ownerOf(state, tab, sighting);
  if (owner === 'upcoming') return prepare(tab, observation, undefined, undefined, tools);
  const steps = owner === null ? beginFound(tab, observation, tools) : [];
  const visit = owner === null ? tab.live : owner;
  if (!visit) return [];
  if (sighting.parentDocumentId && observation.documentId) remember(tab, observation.documentId, visit.id);
  return [...steps, ...put(state, tab, visit.id, observation, tools)];
}

/** The request of the document that is already there, told after its commit. */
const isLate = ({ upcoming, live }: Tab, { time, url }: Unplaced & { url: string }) =>
  !upcoming && live !== undefined && time < live.since && withoutHash(url) === withoutHash(live.url);

/** Keeps an event of a navigation that has not been committed. */
function prepare(tab: Tab, observation: Unplaced, url?: string, requestId?: string, tools?: CutTools): Step[] {
  const upcoming: Upcoming = (tab.upcoming ??= { url: '', events: [], requests: [], answered: {} });
  if (url !== undefined) upcoming.url = url;
  if (requestId !== undefined && !upcoming.requests.includes(requestId)) upcoming.requests.push(requestId);
  if (observation.kind === 'request' && observation.type !== 'main_frame') upcoming.requests.push(observation.requestId);
  if (observation.kind === 'response' && tools) upcoming.answered[tools.siteOf(observation.url)] = observation.time;
  upcoming.events.push(observation);
  return [];
}

function commit(state: CutState, tab: Tab, sighting: Sighting, observation: Navigation, tools: CutTools): Step[] {
  const upcoming = takeUpcoming(tab, observation.url);
  delete tab.foundWith;
  // The browser's own page about a site that failed belongs to that site's visit.
  if (ERROR_PAGE.test(observation.url)) return [];
  if (!isWeb(observation.url)) return leave(tab, observation.time);
  const site = tools.siteOf(observation.url);
  const stays = tab.live && !tab.live.ended && !tab.armed;
  const goesOn = stays && (tab.live?.pinned || (tab.live?.site === site && sighting.transition !== 'reload'));
  const steps = goesOn ? [] : begin(tab, observation, startOf(upcoming), tools);
  const live = tab.live as Live;
  live.url = observation.url;
  live.since = observation.time;
  if (observation.documentId) remember(tab, observation.documentId, live.id);
  if (!goesOn && !upcoming?.requests.length) {
    steps.push(...put(state, tab, live.id, gapOf(observation, sighting.transition), tools));
  }
  for (const event of [...(upcoming?.events ?? []), observation]) steps.push(...put(state, tab, live.id, event, tools));
  return steps;
}

/** What belongs to the navigation now committed. One to another address, begun meanwhile, goes on waiting for its own commit. */
function takeUpcoming(tab: Tab, url: string): Upcoming | undefined {
  const { upcoming } = tab;
  delete tab.upcoming;
  const leadsTo = (target: string) => (event: Unplaced) =>
    (event.kind === 'navigation' || (event.kind === 'request' && event.type === 'main_frame')) &&
    withoutHash(event.url) === withoutHash(target);
  // The browser's own page about a failure has an address of its own, but ends what was upcoming.
  if (!upcoming || withoutHash(upcoming.url) === withoutHash(url) || ERROR_PAGE.test(url)) return upcoming;
  const next = upcoming.events.findIndex(leadsTo(upcoming.url));
  const passed = upcoming.events.slice(0, Math.max(0, next));
  const isPassed = passed.some(leadsTo(url));
  const waiting = isPassed ? upcoming.events.slice(next) : upcoming.events;
  if (!waiting.some((event) => event.kind === 'request' && event.type === 'main_frame')) return upcoming;
  tab.upcoming = { ...upcoming, events: waiting, requests: requestsOf(waiting) };
  return isPassed ? { ...upcoming, events: passed, requests: requestsOf(passed) } : undefined;
}

const requestsOf = (events: readonly Unplaced[]) => events.flatMap((event) => (event.kind === 'request' ? event.requestId : []));

const startOf = (upcoming: Upcoming | undefined) =>
  upcoming?.events.length ? Math.min(...upcoming.events.map((event) => event.time)) : undefined;

function gapOf({ time, tabId, frameId }: Navigation, transition: Sighting['transition']): Unplaced {
  return transition === 'history'
    ? { kind: 'gap', reason: 'tab-older-than-recording', detail: 'restored from history', time, tabId, frameId }
    : { kind: 'gap', reason: 'worker-late', detail: 'request for the document not seen', time, tabId, frameId };
}

/** A navigation that came to nothing: a download or a newer one, or the site did not answer. */
function fail(state: CutState, tab: Tab, observation: Navigation, tools: CutTools): Step[] {
  const upcoming = tab.upcoming as Upcoming;
  if (withoutHash(upcoming.url) !== withoutHash(observation.url)) return prepare(tab, observation);
  delete tab.upcoming;
  if (!isWeb(observation.url)) return [];
  const error = observation.error ?? 'unknown error';
  const steps: Step[] = [];
  if (!(ABORTED.test(error) && tab.live && !tab.armed)) {
    steps.push(
      ...begin(tab, observation, startOf(upcoming), tools, {
        status: 'cannot-tell',
        reason: `navigation failed: ${error}`,
      }),
    );
  }
  const live = tab.live as Live;
  if (live.ended) return steps;
  for (const event of [...upcoming.events, observation]) steps.push(...put(state, tab, live.id, event, tools));
  return steps;
}

/** The tab shows something that is no web page. */
function leave(tab: Tab, time: number): Step[] {
  const { live } = tab;
  if (!live) return [];
  tab.former = live;
  delete tab.live;
  return live.ended ? [] : [{ type: 'end', visitId: live.id, change: { endedAt: time } }];
}

function begin(
  tab: Tab,
  observation: Unplaced & { url: string },
  from: number | undefined,
  tools: CutTools,
  result?: ScenarioResult,
): Step[] {
  const steps = leave(tab, observation.time);
  const { armed } = tab;
  delete tab.armed;
  const head: VisitHead = {
    id: tools.newId(),
    scenario: armed?.scenario ?? 'manual',
    url: observation.url,
    site: tools.siteOf(observation.url),
    startedAt: from ?? observation.time,
    tabId: observation.tabId,
    environment: armed?.environment ?? tools.environment,
    result: result ?? (armed ? { status: 'running', reason: 'running' } : { status: 'done', reason: 'recorded while browsing' }),
  };
  tab.live = {
    id: head.id,
    site: head.site,
    url: head.url,
    since: observation.time,
    pinned: armed !== undefined,
    ended: false,
    contacts: {},
  };
  return [...steps, { type: 'begin', head }];
}

/** First event of a page that was there before recording began. */
function beginFound(tab: Tab, observation: Unplaced, tools: CutTools): Step[] {
  const url = tab.foundWith;
  if (url === undefined || tab.live) return [];
  delete tab.foundWith;
  const { time, tabId } = observation;
  const steps = begin(tab, { kind: 'navigation', stage: 'committed', url, time, tabId, frameId: 0 }, time, tools);
  const gap: Unplaced = { kind: 'gap', reason: 'tab-older-than-recording', time, tabId, frameId: 0 };
  return tab.live ? [...steps, { type: 'place', visitId: (tab.live as Live).id, observation: gap }] : steps;
}

/** The visit that an event of a tab belongs to; null: none known. */
function ownerOf(state: CutState, tab: Tab, { observation, parentDocumentId }: Sighting): Live | 'upcoming' | null {
  const byId = (id: string | undefined): Live | null =>
    id === undefined ? null : tab.live?.id === id ? tab.live : tab.former?.id === id ? tab.former : { ...NOBODY, id };
  if ('requestId' in observation) {
    if (tab.upcoming?.requests.includes(observation.requestId)) return 'upcoming';
    const known = byId(state.requests[observation.requestId]);
    if (known) return known;
  }
  for (const id of [observation.documentId, parentDocumentId]) {
    const known = id === undefined ? undefined : tab.documents[id];
    if (known) return byId(known);
  }
  const { upcoming, live, former } = tab;
  const documentUrl = 'documentUrl' in observation && observation.documentUrl ? withoutHash(observation.documentUrl) : undefined;
  if (upcoming && observation.frameId === 0 && observation.kind !== 'navigation') {
    // A document whose own commit has not been told yet asks for its parts.
    if (observation.documentId) return 'upcoming';
    const answered = Object.keys(upcoming.answered).length > 0;
    if (documentUrl === withoutHash(upcoming.url) && answered) return 'upcoming';
  }
  if (former && documentUrl && live && documentUrl === withoutHash(former.url) && documentUrl !== withoutHash(live.url))
    return former;
  return live ?? null;
}
const NOBODY: Omit<Live, 'id'> = { site: '', url: '', since: 0, pinned: false, ended: false, contacts: {} };

function put(state: CutState, tab: Tab, visitId: string, observation: Unplaced, tools: CutTools): Step[] {
  const visit = tab.live?.id === visitId ? tab.live : tab.former?.id === visitId ? tab.former : undefined;
  if (visit?.ended) return [];
  follow(state, visitId, observation);
  if (visit) touch(visit, observation, tools);
  return [{ type: 'place', visitId, observation }];
}

function remember(tab: Tab, documentId: string, visitId: string): void {
  tab.documents[documentId] ??= visitId;
  const ids = Object.keys(tab.documents);
  if (ids.length > MAX_DOCUMENTS) for (const id of ids.slice(0, MAX_DOCUMENTS / 2)) delete tab.documents[id];
}

/** What follows on a request belongs where the request does. */
function follow(state: CutState, visitId: string, observation: Unplaced): void {
  if (observation.kind === 'request') {
    state.requests[observation.requestId] = visitId;
    const ids = Object.keys(state.requests);
    if (ids.length > MAX_REQUESTS) for (const id of ids.slice(0, MAX_REQUESTS / 2)) delete state.requests[id];
  } else if (observation.kind === 'request-end' && observation.outcome !== 'redirected') {
    delete state.requests[observation.requestId];
  }
}

/** Remembers which sites a visit spoke with, and when: a change of the cookie jar names no tab. */
function touch(visit: Live, observation: Unplaced, tools: CutTools): void {
  if (observation.kind === 'request' || observation.kind === 'response') {
    visit.contacts[tools.siteOf(observation.url)] = observation.time;
  } else if (observation.kind === 'script-cookie') {
    visit.contacts[tools.siteOf(observation.documentUrl)] = observation.time;
  }
}

function placeCookie(state: CutState, observation: Cookie, tools: CutTools): Step[] {
  const site = tools.siteOf(observation.domain);
  const within = observation.partition === undefined ? undefined : tools.siteOf(observation.partition);
  let best: { tab: Tab; visit: Live | Upcoming; time: number } | undefined;
  for (const tab of Object.values(state.tabs)) {
    const { live, upcoming } = tab;
    const candidates: [Live | Upcoming | undefined, number | undefined, string | undefined][] = [
      [live?.ended ? undefined : live, live?.contacts[site], live?.site],
      [upcoming, upcoming?.answered[site], upcoming && tools.siteOf(upcoming.url)],
    ];
    for (const [visit, time, ownSite] of candidates) {
      if (!visit || time === undefined || (within !== undefined && within !== ownSite)) continue;
      if (!best || time > best.time) best = { tab, visit, time };
    }
  }
  if (!best) return [];
  if ('events' in best.visit) return prepare(best.tab, observation);
  return [{ type: 'place', visitId: best.visit.id, observation }];
}

/** Workers of a site: no tab is named, so the site that asks decides. */
function placeByInitiator(state: CutState, observation: Unplaced, tools: CutTools): Step[] {
  const known = 'requestId' in observation ? state.requests[observation.requestId] : undefined;
  if (known !== undefined) {
    follow(state, known, observation);
    return [{ type: 'place', visitId: known, observation }];
  }
  if (observation.kind !== 'request') return [];
  const asker = observation.initiator ?? observation.documentUrl;
  if (asker === undefined || !isWeb(asker)) return [];
  const site = tools.siteOf(asker);
  const tabs = Object.values(state.tabs).filter((tab) => tab.live?.site === site && !tab.live.ended);
  const recent = (tab: Tab) => Math.max(0, ...Object.values(tab.live?.contacts ?? {}));
  const tab = tabs.sort((a, b) => recent(b) - recent(a))[0];
  return tab?.live ? put(state, tab, tab.live.id, observation, tools) : [];
}
