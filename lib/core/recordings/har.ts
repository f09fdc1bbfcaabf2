/** HTTP Archive 1.2, as browsers, proxies and test drivers write it, to visits: one for each site that a tab showed. */
import type { Har, HarCookie, HarEntry } from '../model/recording-formats.ts';
import { MAX_URL } from '../model/observation.ts';
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
  type Draft,
  type ToolVersions,
} from './draft.ts';
import { siteOf } from '../classify/site.ts';

/** Names of resource types, by `Sec-Fetch-Dest` or Chrome's `_resourceType`, as webRequest names them. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    document: 'main_frame',
    iframe: 'sub_frame',
    frame: 'sub_frame',
    fencedframe: 'sub_frame',
    script: 'script',
    worker: 'script',
    sharedworker: 'script',
    serviceworker: 'script',
    style: 'stylesheet',
    stylesheet: 'stylesheet',
    image: 'image',
    imageset: 'image',
    font: 'font',
    xhr: 'xmlhttprequest',
    fetch: 'xmlhttprequest',
    empty: 'xmlhttprequest',
    eventsource: 'xmlhttprequest',
    preflight: 'xmlhttprequest',
    ping: 'ping',
    beacon: 'ping',
    'csp-violation-report': 'csp_report',
    websocket: 'websocket',
    object: 'object',
    embed: 'object',
    audio: 'media',
    video: 'media',
    media: 'media',
    track: 'media',
    texttrack: 'media',
  }),
);

interface Entry {
  raw: HarEntry;
  id: string;
  from: number;
  to: number;
  /** `document` where it is not known whether of the tab or of a frame. */
  type: string;
  target: string | undefined;
}

const isNetwork = (url: string) => /^(https?|wss?):/i.test(url);

/** Milliseconds since the epoch; without a zone it is read as UTC. */
function instant(iso: string): number {
  return Date.parse(/(z|[+-]\d{2}:?\d{2})$/i.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
}

function typeOf({ request, response, _resourceType }: HarEntry): string {
  if (/^wss?:/i.test(request.url)) return 'websocket';
  const destination = headerValue(request.headers, 'sec-fetch-dest');
  // What says `empty` may be a ping: Chrome's own name is the finer one then.
  const named = destination && destination !== 'empty' ? destination : (_resourceType ?? destination);
  if (named) {
    if (named === 'document') return destination === 'document' ? 'main_frame' : 'document';
    return TYPES.get(named.toLowerCase()) ?? 'other';
  }
  const mime = response?.content?.mimeType ?? headerValue(response?.headers ?? [], 'content-type') ?? '';
  if (/html/i.test(mime)) return 'document';
  if (/javascript|ecmascript/i.test(mime)) return 'script';
  if (/^image\//i.test(mime)) return 'image';
  if (/css/i.test(mime)) return 'stylesheet';
  if (/font/i.test(mime)) return 'font';
  if (/^(audio|video)\//i.test(mime)) return 'media';
  return /json|xml/i.test(mime) ? 'xmlhttprequest' : 'other';
}

function toEntry(raw: HarEntry, index: number): Entry {
  const from = instant(raw.startedDateTime);
  const status = raw.response?.status ?? 0;
  const location = raw.response?.redirectURL || headerValue(raw.response?.headers ?? [], 'location');
  return {
    raw,
    id: String(index + 1),
    from,
    to: from + Math.max(0, raw.time ?? 0),
    type: typeOf(raw),
    target: status >= 300 && status < 400 ? redirectTarget(location, raw.request.url) : undefined,
  };
}

const withoutHash = (url: string) => url.replace(/#.*/s, '');

/**
 * Decides which documents were the tab's own and gives each entry the draft of the document that it belongs to.
 * The first document of a page, what it is redirected to, and what the browser itself calls a document of the tab.
 * @param shown address of the page, where the file tells it
 */
function assign(
  entries: readonly Entry[],
  shown: string | undefined,
  draftOf: (url: string, at: number) => Draft,
): Map<Entry, Draft> {
  const placed = new Map<Entry, Draft>();
  let waiting: Entry[] = [];
  let chain: string | undefined;
  let current: Draft | undefined;
  let frame: string | undefined;
  const settle = (draft: Draft) => {
    for (const entry of waiting) placed.set(entry, draft);
    waiting = [];
  };
  for (const entry of entries) {
    const { url } = entry.raw.request;
    const continues = chain !== undefined && withoutHash(url) === withoutHash(chain);
    const navigates =
      continues ||
      entry.type === 'main_frame' ||
      (entry.type === 'document' &&
        ((!current && chain === undefined) || (frame !== undefined && entry.raw._frameref === frame)));
    if (navigates) {
      entry.type = 'main_frame';
      frame ??= entry.raw._frameref ?? undefined;
      waiting.push(entry);
      chain = entry.target;
      if (chain !== undefined) continue;
      current = draftOf(url, waiting[0]?.from ?? entry.from);
      settle(current);
    } else {
      if (entry.type === 'document') entry.type = 'sub_frame';
      if (current && chain === undefined) placed.set(entry, current);
      else waiting.push(entry);
    }
  }
  const first = waiting[0];
  if (first && current) settle(current);
  else if (first) {
    // No document of the tab in the file, or its answer is missing.
    const draft = draftOf(
      chain ?? shown ?? headerValue(first.raw.request.headers, 'referer') ?? first.raw.request.url,
      first.from,
    );
    if (chain === undefined) draft.gaps.set('tab-older-than-recording', 'the recording lacks the document of the tab');
    settle(draft);
  }
  return placed;
}

/** A cookie that only the parsed list tells, as the header would have said it. */
function toSetCookie(cookie: HarCookie): string {
  const { expires: said } = cookie;
  // `-1` and `0` stand for a session; as dates they would be years of long ago.
  const seconds = typeof said === 'number' || (said && /^-?\d+(\.\d+)?$/.test(said)) ? Number(said) : undefined;
  const expires = seconds !== undefined ? seconds * 1000 : typeof said === 'string' && said !== '' ? instant(said) : NaN;
  return [
    `${cookie.name}=${cookie.value}`,
    cookie.domain ? `Domain=${cookie.domain}` : '',
    cookie.path ? `Path=${cookie.path}` : '',
    Number.isFinite(expires) && expires > 0 && Math.abs(expires) <= 8.64e15 ? `Expires=${new Date(expires).toUTCString()}` : '',
    cookie.secure ? 'Secure' : '',
    cookie.httpOnly ? 'HttpOnly' : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function observe(draft: Draft, entry: Entry): void {
  const { raw, id: requestId, from, to, target } = entry;
  const { request, response } = raw;
  const main = entry.type === 'main_frame';
  const where = { tabId: draft.tabId, frameId: main ? 0 : -1 };
  const url = fitUrl(draft, request.url);
  const initiator =
    raw._initiator?.url ||
    raw._initiator?.stack?.callFrames.find((frame) => frame.url)?.url ||
    headerValue(request.headers, 'origin') ||
    headerValue(request.headers, 'referer');
  const body =
    request.postData?.text ?? request.postData?.params.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('&');
  draft.observations.push({
    ...where,
    kind: 'request',
    time: from,
    requestId,
    url,
    method: request.method.slice(0, 32),
    type: entry.type,
    ...(initiator && initiator !== 'null' && !main ? { initiator: fitUrl(draft, initiator) } : {}),
    ...(main ? {} : { documentUrl: fitUrl(draft, draft.url) }),
    ...(body ? { body: fit(draft, body) } : {}),
  });
  const sent = request.cookies.length > 0 ? request.cookies : sentCookies(request.headers);
  if (sent.length > 0) {
    const cookies = sent.map(({ name, value }) => ({ name: fit(draft, name, 1024), value: fit(draft, value) }));
    draft.observations.push({ ...where, kind: 'request-cookies', time: from, requestId, cookies });
  }
  const error = response?._error || response?._failureText || undefined;
  if (!response || response.status <= 0) {
    draft.observations.push({
      ...where,
      kind: 'request-end',
      time: to,
      requestId,
      outcome: 'failed',
      error: (error ?? 'no answer in the recording').slice(0, 200),
    });
    return;
  }
  const lines = setCookieLines(response.headers);
  const setCookies = lines.length > 0 ? lines : response.cookies.map(toSetCookie);
  const answered = Math.max(from, to - Math.max(0, raw.timings?.receive ?? 0));
  draft.observations.push({
    ...where,
    time: answered,
    ...responseOf(draft, { requestId, url, status: response.status, headers: response.headers, setCookies, location: target }),
  });
  if (main && target === undefined)
    draft.observations.push({ ...where, kind: 'navigation', time: answered, stage: 'committed', url });
  draft.observations.push({
    ...where,
    kind: 'request-end',
    time: to,
    requestId,
    outcome: error ? 'failed' : target !== undefined ? 'redirected' : 'completed',
    ...(raw._fromCache ? { fromCache: true } : {}),
    ...(raw.serverIPAddress ? { ip: raw.serverIPAddress.slice(0, 64) } : {}),
    ...(error ? { error: error.slice(0, 200) } : {}),
  });
}

/**
 * A proxy records what the browser asks for its own sake, too. Where a file shows that its browser says of each request whose it is
 * (`Sec-Fetch-Site`), one that says nothing at all is of no page.
 */
function ofPages(entries: readonly HarEntry[]): (entry: HarEntry) => boolean {
  const says = ({ request: { headers } }: HarEntry, ...names: string[]) =>
    names.some((name) => headerValue(headers, name) !== undefined);
  if (!entries.some((entry) => says(entry, 'sec-fetch-site'))) return () => true;
  return (entry) => !/^https:/i.test(entry.request.url) || says(entry, 'sec-fetch-site', 'sec-fetch-dest', 'referer', 'origin');
}

/** All visits of a HAR file, in order of time; entries that never went over the network (`data:`) are left out. */
export function harToVisits({ log }: Har, tool: ToolVersions): Visit[] {
  const sent = log.entries.filter((entry) => isNetwork(entry.request.url));
  const entries = (log.pages.length === 0 ? sent.filter(ofPages(sent)) : sent).map(toEntry).sort((a, b) => a.from - b.from);
  const pages = new Map<string, Entry[]>();
  for (const entry of entries) {
    const page = entry.raw.pageref ?? '';
    const list = pages.get(page);
    if (list) list.push(entry);
    else pages.set(page, [entry]);
  }
  const drafts = new Map<string, Draft>();
  const draftOf = (url: string, at: number) => {
    const site = siteOf(url);
    let draft = drafts.get(site);
    if (!draft) drafts.set(site, (draft = createDraft(url.slice(0, MAX_URL), 0, at)));
    draft.startedAt = Math.min(draft.startedAt, at);
    return draft;
  };
  // Chrome writes the address as the page's title, others write the document's title.
  const shown = new Map(
    log.pages.map(({ id, title }) => [id, title && isNetwork(title) && URL.canParse(title) ? title : undefined]),
  );
  for (const [page, list] of pages) for (const [entry, draft] of assign(list, shown.get(page), draftOf)) observe(draft, entry);
  const program = log.browser ?? log.creator;
  const environment = {
    browser: [program?.name, program?.version].filter(Boolean).join(' ') || 'unknown',
    cleanProfile: false,
    cacheBypassed: false,
    thirdPartyCookies: 'unknown' as const,
  };
  return [...drafts.values()]
    .sort((a, b) => a.startedAt - b.startedAt)
    .map((draft, index) => {
      draft.observations.sort((a, b) => a.time - b.time);
      return finish(draft, `har-${index + 1}`, environment, tool);
    });
}
