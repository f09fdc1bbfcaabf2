/** Shapes of recordings made by other tools: as much of them as is read here. What may be absent, often is. */
import * as v from 'valibot';

const words = v.pipe(v.nullish(v.union([v.string(), v.number(), v.boolean()]), ''), v.transform(String));
const list = <S extends v.GenericSchema>(item: S) => v.nullish(v.array(item), []);
const header = v.object({ name: v.string(), value: words });

const harCookie = v.object({
  name: v.string(),
  value: words,
  path: v.nullish(v.string()),
  domain: v.nullish(v.string()),
  /** ISO 8601; some exporters write seconds since the epoch or an empty text. */
  expires: v.nullish(v.union([v.string(), v.number()])),
  httpOnly: v.nullish(v.boolean()),
  secure: v.nullish(v.boolean()),
});
export type HarCookie = v.InferOutput<typeof harCookie>;

const harEntry = v.object({
  pageref: v.nullish(v.string()),
  startedDateTime: v.pipe(
    v.string(),
    v.check((text) => Number.isFinite(Date.parse(text)), 'not a date and time'),
  ),
  /** Milliseconds. */
  time: v.nullish(v.number()),
  request: v.object({
    method: v.nullish(v.string(), 'GET'),
    url: v.pipe(v.string(), v.nonEmpty('empty')),
    headers: list(header),
    cookies: list(harCookie),
    postData: v.nullish(v.object({ text: v.nullish(v.string()), params: list(header) })),
  }),
  response: v.nullish(
    v.object({
      status: v.nullish(v.number(), 0),
      headers: list(header),
      cookies: list(harCookie),
      redirectURL: v.nullish(v.string()),
      content: v.nullish(v.object({ mimeType: v.nullish(v.string()) })),
      /** Chrome: `net::ERR_…`. */
      _error: v.nullish(v.string()),
      /** Playwright: the same. */
      _failureText: v.nullish(v.string()),
    }),
  ),
  timings: v.nullish(v.object({ receive: v.nullish(v.number()) })),
  serverIPAddress: v.nullish(v.string()),
  _initiator: v.nullish(
    v.object({
      url: v.nullish(v.string()),
      stack: v.nullish(v.object({ callFrames: list(v.object({ url: v.nullish(v.string()) })) })),
    }),
  ),
  /** Playwright: which frame asked for it. */
  _frameref: v.nullish(v.string()),
  _resourceType: v.nullish(v.string()),
  /** Chrome: `memory` or `disk`. */
  _fromCache: v.nullish(v.string()),
});
export type HarEntry = v.InferOutput<typeof harEntry>;

const program = v.nullish(v.object({ name: v.nullish(v.string(), ''), version: v.nullish(v.string(), '') }));

/** HTTP Archive 1.2. */
export const Har = v.object({
  log: v.object({
    creator: program,
    browser: program,
    pages: list(v.object({ id: v.string(), title: v.nullish(v.string()), startedDateTime: v.nullish(v.string()) })),
    entries: v.array(harEntry),
  }),
});
export type Har = v.InferOutput<typeof Har>;

/** One line of an extension-event log. */
export const EventLine = v.object({
  /** Milliseconds since the epoch. */
  startedAt: v.pipe(v.number(), v.finite()),
  /** `webRequest`, `webNavigation`, `cookies`, `tabs` … */
  api: v.string(),
  /** `onBeforeRequest` … */
  event: v.string(),
  args: v.array(v.unknown()),
});
export type EventLine = v.InferOutput<typeof EventLine>;

const place = {
  tabId: v.pipe(v.number(), v.integer()),
  frameId: v.nullish(v.pipe(v.number(), v.integer()), -1),
  documentId: v.nullish(v.string()),
  parentDocumentId: v.nullish(v.string()),
  timeStamp: v.nullish(v.number()),
  url: v.string(),
};

/** Details that every event of `webRequest` carries; which of the optional ones, depends on event and browser. */
export const WebRequestDetails = v.object({
  ...place,
  requestId: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(128)),
  method: v.nullish(v.string(), 'GET'),
  type: v.nullish(v.string(), 'other'),
  initiator: v.nullish(v.string()),
  /** Firefox. */
  originUrl: v.nullish(v.string()),
  documentUrl: v.nullish(v.string()),
  requestHeaders: list(header),
  responseHeaders: list(header),
  requestBody: v.nullish(v.object({ formData: v.nullish(v.record(v.string(), v.array(v.unknown()))) })),
  statusCode: v.nullish(v.number(), 0),
  redirectUrl: v.nullish(v.string()),
  fromCache: v.nullish(v.boolean()),
  ip: v.nullish(v.string()),
  error: v.nullish(v.string()),
});
export type WebRequestDetails = v.InferOutput<typeof WebRequestDetails>;

export const WebNavigationDetails = v.object({ ...place, error: v.nullish(v.string()) });
export type WebNavigationDetails = v.InferOutput<typeof WebNavigationDetails>;

/** Argument of `cookies.onChanged`. */
export const CookieChange = v.object({
  removed: v.boolean(),
  cause: v.nullish(v.string()),
  cookie: v.object({
    name: v.string(),
    value: v.nullish(v.string(), ''),
    domain: v.string(),
    path: v.nullish(v.string(), '/'),
    hostOnly: v.nullish(v.boolean(), false),
    secure: v.nullish(v.boolean(), false),
    httpOnly: v.nullish(v.boolean(), false),
    /** Seconds since the epoch. */
    expirationDate: v.nullish(v.number()),
    partitionKey: v.nullish(v.object({ topLevelSite: v.nullish(v.string()) })),
  }),
});
export type CookieChange = v.InferOutput<typeof CookieChange>;
