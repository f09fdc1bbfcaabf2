/** Logs of the browser's extension events, one JSON line each, to visits: one for each stay of a tab on a site. */
import { InvalidInput, parse } from '../model/parse.ts';
import {
  CookieChange,
  EventLine,
  WebNavigationDetails,
  WebRequestDetails,
  type EventLine as Line,
} from '../model/recording-formats.ts';
import type { ObservationOf, Unplaced } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import {
  createDraft,
  finish,
  fit,
  fitUrl,
  headerValue,
  redirectTarget,
  responseOf,
  sentCookies,
  setCookieLines,
} from './draft.ts';
import type { Draft, ToolVersions } from './draft.ts';
import { isWeb, Tabs } from './tabs.ts';

/** Lines counted from 1. */
type NumberedLine = Line & { number: number };

/**
 * Reads the lines of a log. A last line that was cut off is left out and told by `cut`.
 * @throws InvalidInput naming the line and the field
 */
export function readEventLines(text: string, where: string): { lines: NumberedLine[]; cut: boolean } {
  const lines: NumberedLine[] = [];
  const rows = text.split('\n');
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.trim() === '') last--;
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    let event: unknown;
    try {
      event = JSON.parse(row);
    } catch {
      if (index === last && lines.length > 0) return { lines, cut: true };
      throw new InvalidInput(`${where}: line ${index + 1}: not JSON`);
    }
    lines.push({ ...parse(EventLine, event, `${where}: line ${index + 1}`), number: index + 1 });
  }
  return { lines, cut: false };
}

/** Not every logger listens to every event: which ones tell the cookies sent, the answer, and what a tab came to show. */
interface Reading {
  sent: string;
  answers: readonly string[];
  /** The log tells by `webNavigation.onCommitted` when a tab shows a document. */
  commits: boolean;
}

function readingOf(lines: readonly Line[]): Reading {
  const heard = new Set(lines.map(({ api, event }) => `${api}.${event}`));
  const has = (event: string) => heard.has(`webRequest.${event}`);
  return {
    sent: has('onSendHeaders') ? 'onSendHeaders' : 'onBeforeSendHeaders',
    answers: has('onHeadersReceived')
      ? ['onHeadersReceived']
      : [has('onResponseStarted') ? 'onResponseStarted' : 'onCompleted', 'onBeforeRedirect'],
    commits: heard.has('webNavigation.onCommitted'),
  };
}

function requestOf(
  d: WebRequestDetails,
  draft: Draft,
): Omit<ObservationOf<'request'>, 'visitId' | 'ordinal' | 'time' | 'tabId' | 'frameId' | 'documentId'> {
  const initiator = d.initiator ?? d.originUrl;
  const body = Object.entries(d.requestBody?.formData ?? {})
    .flatMap(([name, values]) => values.map((value) => `${name}=${encodeURIComponent(String(value))}`))
    .join('&');
  return {
    kind: 'request',
    requestId: d.requestId,
    url: fitUrl(draft, d.url),
    method: d.method.slice(0, 32),
    type: d.type.slice(0, 32),
    ...(initiator && initiator !== 'null' ? { initiator: fitUrl(draft, initiator) } : {}),
    ...(d.documentUrl ? { documentUrl: fitUrl(draft, d.documentUrl) } : {}),
    ...(body ? { body: fit(draft, body) } : {}),
  };
}

/** Observations of one webRequest event. */
function requestEvents(event: string, d: WebRequestDetails, time: number, draft: Draft, reading: Reading): Unplaced[] {
  const { requestId } = d;
  const base = { time, tabId: d.tabId, frameId: d.frameId, ...(d.documentId ? { documentId: d.documentId.slice(0, 128) } : {}) };
  const seen: Unplaced[] = [];
  if (event === 'onBeforeRequest') seen.push({ ...base, ...requestOf(d, draft) });
  if (event === reading.sent) {
    const cookies = sentCookies(d.requestHeaders).map(({ name, value }) => ({
      name: fit(draft, name, 1024),
      value: fit(draft, value),
    }));
    if (cookies.length > 0) seen.push({ ...base, kind: 'request-cookies', requestId, cookies });
  }
  if (reading.answers.includes(event)) {
    const headers = d.responseHeaders;
    const location = redirectTarget(d.redirectUrl ?? headerValue(headers, 'location'), d.url);
    const answer = { requestId, url: d.url, status: d.statusCode, headers, setCookies: setCookieLines(headers), location };
    seen.push({ ...base, ...responseOf(draft, answer) });
  }
  const outcome = OUTCOMES.get(event);
  if (outcome)
    seen.push({
      ...base,
      kind: 'request-end',
      requestId,
      outcome,
      ...(d.fromCache ? { fromCache: true } : {}),
      ...(d.ip ? { ip: d.ip.slice(0, 64) } : {}),
      ...(d.error ? { error: d.error.slice(0, 200) } : {}),
    });
  return seen;
}

const OUTCOMES = new Map([
  ['onCompleted', 'completed'],
  ['onBeforeRedirect', 'redirected'],
  ['onErrorOccurred', 'failed'],
] as const) as ReadonlyMap<string, 'completed' | 'redirected' | 'failed'>;

const STAGES: ReadonlyMap<string, ObservationOf<'navigation'>['stage']> = new Map([
  ['onBeforeNavigate', 'before'],
  ['onCommitted', 'committed'],
  ['onCompleted', 'completed'],
  ['onHistoryStateUpdated', 'history'],
  ['onReferenceFragmentUpdated', 'history'],
  ['onErrorOccurred', 'failed'],
]);

function readNavigation(tabs: Tabs, event: string, details: WebNavigationDetails, time: number): void {
  const { tabId, frameId, url } = details;
  const stage = STAGES.get(event);
  if (!stage || frameId !== 0) return;
  const seen: Unplaced = {
    time,
    tabId,
    frameId,
    kind: 'navigation',
    stage,
    url: url.slice(0, 16_384),
    ...(details.documentId ? { documentId: details.documentId.slice(0, 128) } : {}),
    ...(details.error ? { error: details.error.slice(0, 200) } : {}),
  };
  if (stage === 'committed') tabs.commit(tabId, url, time, details.documentId)?.observations.push(seen);
  else if (isWeb(url) && (stage === 'before' || (stage === 'failed' && tabs.isPending(tabId))))
    tabs.navigating(tabId, url, time, seen);
  else tabs.draftOfTab(tabId)?.observations.push(seen);
}

function readRequest(tabs: Tabs, event: string, details: WebRequestDetails, time: number, reading: Reading): void {
  const { tabId, type, url, requestId, statusCode } = details;
  if (type !== 'main_frame' || tabId < 0) {
    const draft = tabs.ofRequest(details, time);
    draft.observations.push(...requestEvents(event, details, time, draft, reading));
    return;
  }
  const redirects = statusCode >= 300 && statusCode < 400;
  const arrives = !reading.commits && !redirects && reading.answers.includes(event);
  const draft = arrives ? tabs.commit(tabId, url, time, details.documentId) : tabs.draftOfRequest(requestId);
  if (draft) draft.observations.push(...requestEvents(event, details, time, draft, reading));
  else
    for (const one of requestEvents(event, details, time, createDraft(url, tabId, time), reading))
      tabs.navigating(tabId, url, time, one);
}

function readCookie(tabs: Tabs, { removed, cause, cookie }: CookieChange, time: number): void {
  const draft = tabs.latest();
  // The removal half of an update says nothing of its own.
  if (!draft || (removed && cause === 'overwrite')) return;
  draft.observations.push({
    time,
    tabId: -1,
    frameId: -1,
    kind: 'cookie',
    change: removed ? 'removed' : 'set',
    name: fit(draft, cookie.name, 1024),
    value: fit(draft, cookie.value),
    domain: cookie.domain.replace(/^\./, '').slice(0, 256),
    path: fit(draft, cookie.path, 1024),
    hostOnly: cookie.hostOnly,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    ...(cookie.expirationDate ? { expires: cookie.expirationDate * 1000 } : {}),
    ...(cookie.partitionKey?.topLevelSite ? { partition: cookie.partitionKey.topLevelSite.slice(0, 256) } : {}),
  });
}

/**
 * All visits of a log. Every request of the log is in one of them.
 * @param where the file, for messages
 * @throws InvalidInput naming the line and the field
 */
export function eventLogToVisits(text: string, where: string, tool: ToolVersions): Visit[] {
  const { lines, cut } = readEventLines(text, where);
  const reading = readingOf(lines);
  const tabs = new Tabs();
  for (const { api, event, args, startedAt, number } of lines) {
    const place = `${where}: line ${number} (${api}.${event})`;
    if (api === 'webRequest') {
      const details = parse(WebRequestDetails, args[0], place);
      readRequest(tabs, event, details, details.timeStamp ?? startedAt, reading);
    } else if (api === 'webNavigation') {
      if (!STAGES.has(event)) continue;
      const details = parse(WebNavigationDetails, args[0], place);
      readNavigation(tabs, event, details, details.timeStamp ?? startedAt);
    } else if (api === 'cookies' && event === 'onChanged') readCookie(tabs, parse(CookieChange, args[0], place), startedAt);
  }
  tabs.settle();
  if (cut) tabs.latest()?.gaps.set('cut', 'the log ends in the middle of a line: what came after is missing');
  const environment = { browser: 'unknown', cleanProfile: false, cacheBypassed: false, thirdPartyCookies: 'unknown' as const };
  return tabs.drafts.map((draft, index) => finish(draft, `log-${index + 1}`, environment, tool));
}
