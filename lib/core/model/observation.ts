/**
 * What was seen, one browser event each. An observation carries no judgement: no service, no phase, no policy.
 * Append-only. Within a visit `ordinal` orders the events; `time` alone does not.
 */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Longest URL kept. Longer ones are cut by the gatherer, which also records a gap. */
export const MAX_URL = 16_384;
/** Longest cookie or storage value kept. */
export const MAX_VALUE = 4_096;

const url = text(MAX_URL);
const nameValue = v.object({ name: text(1024), value: text(MAX_VALUE) });

/** Fields of every observation. */
const base = {
  /** Visit this belongs to. */
  visitId: v.string(),
  /** Position in the visit, from 0, without holes. */
  ordinal: count,
  /** When it happened: milliseconds since the epoch, by the browser's clock; fractions allowed. */
  time: v.pipe(v.number(), v.finite()),
  /** The browser's tab; -1 where the browser names none (service workers). */
  tabId: v.pipe(v.number(), v.integer()),
  /** 0 is the tab's own document; -1 unknown. */
  frameId: v.pipe(v.number(), v.integer()),
  /** The browser's id of the document, where it gives one. */
  documentId: v.optional(text(128)),
};

/** Who reported it. `page` can be forged by the page: it may add to a finding, it may never clear one. */
const fromPage = { origin: v.literal('page') };
/** The script that did it, as the page's stack names it. */
const script = { script: v.optional(url) };

const kinds = {
  navigation: {
    kind: v.literal('navigation'),
    stage: v.picklist(['before', 'committed', 'completed', 'history', 'failed']),
    url,
    error: v.optional(text(200)),
  },
  /** A request is about to start (`webRequest.onBeforeRequest`). `time` is when it was initiated. */
  request: {
    kind: v.literal('request'),
    requestId: text(128),
    url,
    method: text(32),
    /** The browser's resource type: `main_frame`, `script`, `image`, `ping`, … */
    type: text(32),
    /** Origin or URL of what asked for it. */
    initiator: v.optional(url),
    /** URL of the frame's document. */
    documentUrl: v.optional(url),
    /** Start of a text body. */
    body: v.optional(text(MAX_VALUE)),
  },
  /** Cookies that the request carries. */
  'request-cookies': { kind: v.literal('request-cookies'), requestId: text(128), cookies: v.array(nameValue) },
  /** Headers of the answer. `setCookies` are attempts: whether one was stored, a `cookie` observation tells. */
  response: {
    kind: v.literal('response'),
    requestId: text(128),
    url,
    status: count,
    setCookies: v.array(text(8192)),
    location: v.optional(url),
    contentType: v.optional(text(256)),
  },
  'request-end': {
    kind: v.literal('request-end'),
    requestId: text(128),
    outcome: v.picklist(['completed', 'redirected', 'failed']),
    fromCache: v.optional(v.boolean()),
    ip: v.optional(text(64)),
    error: v.optional(text(200)),
  },
  /** The cookie jar changed, or (`present`) what it held when the visit began or ended. */
  cookie: {
    kind: v.literal('cookie'),
    change: v.picklist(['set', 'removed', 'present']),
    name: text(1024),
    value: text(MAX_VALUE),
    /** Without leading dot. */
    domain: text(256),
    path: text(1024),
    hostOnly: v.boolean(),
    secure: v.boolean(),
    httpOnly: v.boolean(),
    /** Milliseconds since the epoch; absent for a session cookie. */
    expires: v.optional(v.number()),
    /** Top-level site of a partitioned cookie. */
    partition: v.optional(text(256)),
  },
  /** The page wrote `document.cookie` or the Cookie Store. */
  'script-cookie': { kind: v.literal('script-cookie'), ...fromPage, ...script, cookie: text(8192), documentUrl: url },
  storage: {
    kind: v.literal('storage'),
    ...fromPage,
    ...script,
    area: v.picklist(['local', 'session', 'indexeddb']),
    operation: v.picklist(['set', 'remove', 'clear', 'open', 'present']),
    key: text(1024),
    value: v.optional(text(MAX_VALUE)),
    /** Of `present`: a frame found it when it began, before any script ran. */
    atStart: v.optional(v.literal(true)),
    documentUrl: url,
  },
  /** The page asked for something over the network: tells which script did it. */
  call: {
    kind: v.literal('call'),
    ...fromPage,
    ...script,
    api: v.picklist(['fetch', 'xhr', 'beacon', 'websocket', 'image', 'script', 'iframe', 'link']),
    url,
    documentUrl: url,
  },
  fingerprint: {
    kind: v.literal('fingerprint'),
    ...fromPage,
    ...script,
    api: v.picklist(['canvas', 'audio', 'webgl', 'font']),
    detail: text(200),
    documentUrl: url,
  },
  /** A load that resource timing knows; one that webRequest did not see came from the memory cache. */
  resource: { kind: v.literal('resource'), ...fromPage, url, initiatorType: text(32), documentUrl: url },
  /** The browser's resolver calls a host of the site an alias (CNAME) of another site's. Only Firefox tells. */
  alias: { kind: v.literal('alias'), host: text(256), canonical: text(256) },
  /** An e-mail address was typed; kept are the first digits of its SHA-256 (trimmed, in small letters), never the address. */
  typed: { kind: v.literal('typed'), what: v.literal('email'), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) },
  /** A form that asks for an e-mail address stands in the page (`there`), or a person sent it. Never what was typed. */
  form: {
    kind: v.literal('form'),
    stage: v.picklist(['there', 'sent']),
    method: text(10),
    /** Where it goes, without query. */
    action: url,
    /** Kinds of its fields, each once. */
    fields: v.array(v.picklist(['email', 'phone', 'password', 'message', 'other'])),
    /** Its name, labels and buttons. */
    words: text(500),
    /** Of `sent`: a script of the page took the sending over. */
    byScript: v.optional(v.literal(true)),
    documentUrl: url,
  },
  /** A consent banner is there (or gone). */
  banner: {
    kind: v.literal('banner'),
    state: v.picklist(['shown', 'gone']),
    /** Consent platform, as autoconsent or our own finder names it; absent where unknown. */
    platform: v.optional(text(100)),
    text: v.optional(text(4000)),
    buttons: v.optional(
      v.array(v.object({ text: text(200), role: v.picklist(['accept', 'reject', 'settings', 'save', 'close', 'other']) })),
    ),
    /** Its boxes and switches, as they stood when it showed; `locked` ones are not the visitor's to change. */
    toggles: v.optional(v.array(v.object({ text: text(200), on: v.boolean(), locked: v.boolean() }))),
  },
  /** What an open layer of a banner lists: each box or switch with the words that stand with it. */
  'banner-list': {
    kind: v.literal('banner-list'),
    platform: v.optional(text(100)),
    categories: v.array(
      v.object({
        name: text(200),
        text: text(MAX_VALUE),
        on: v.boolean(),
        locked: v.boolean(),
        /** Place in this list of the box that it stands under. */
        under: v.optional(count),
      }),
    ),
    /** Something in the layer leads further: more may be listed behind it. */
    more: v.boolean(),
  },
  /** Something that speaks of the choice. Which choice is in force when, `consent/phases` decides. */
  consent: {
    kind: v.literal('consent'),
    method: v.picklist(['tcf', 'gpp', 'platform-api', 'consent-mode', 'click', 'automation']),
    platform: v.optional(text(100)),
    choice: v.picklist(['accepted', 'rejected', 'partial', 'withdrawn', 'unknown']),
    /** The TCF string, the button's words, the platform's event … */
    detail: v.optional(text(8192)),
    /** What the platform calls it: `useractioncomplete`, `tcloaded`; of consent mode `default` or `update`. */
    event: v.optional(text(100)),
    /** Only for clicks: the browser says that a person (or a driver of the browser) made it. */
    trusted: v.optional(v.boolean()),
    /** Only for clicks: when the button went down. What happens between that and the click cannot be told apart. */
    pressed: v.optional(v.pipe(v.number(), v.finite())),
    /** Only for clicks: the page heard of it in a later millisecond of the same clock. */
    exact: v.optional(v.boolean()),
  },
  /** What the document says of itself: title, language, links that may lead to a policy. */
  page: {
    kind: v.literal('page'),
    url,
    title: text(1000),
    language: v.optional(text(35)),
    links: v.array(v.object({ url, text: text(500) })),
  },
  /** Something that we know we did not see. */
  gap: {
    kind: v.literal('gap'),
    reason: v.picklist([
      'worker-late',
      'tab-older-than-recording',
      'probe-silent',
      'page-flooded',
      'page-forged',
      'cut',
      'lost',
      'blocked',
      'not-loaded',
      'no-cookies',
      'no-storage',
      'no-consent',
      'kept-by-others',
    ]),
    detail: v.optional(text(500)),
  },
} as const;

const variants = v.variant('kind', [
  v.object({ ...base, ...kinds.navigation }),
  v.object({ ...base, ...kinds.request }),
  v.object({ ...base, ...kinds['request-cookies'] }),
  v.object({ ...base, ...kinds.response }),
  v.object({ ...base, ...kinds['request-end'] }),
  v.object({ ...base, ...kinds.cookie }),
  v.object({ ...base, ...kinds['script-cookie'] }),
  v.object({ ...base, ...kinds.storage }),
  v.object({ ...base, ...kinds.call }),
  v.object({ ...base, ...kinds.fingerprint }),
  v.object({ ...base, ...kinds.resource }),
  v.object({ ...base, ...kinds.alias }),
  v.object({ ...base, ...kinds.typed }),
  v.object({ ...base, ...kinds.form }),
  v.object({ ...base, ...kinds.banner }),
  v.object({ ...base, ...kinds['banner-list'] }),
  v.object({ ...base, ...kinds.consent }),
  v.object({ ...base, ...kinds.page }),
  v.object({ ...base, ...kinds.gap }),
]);

/** The parts that a page's own world may report, before tab, frame and order are known. */
export const PageFact = v.variant('kind', [
  v.object({ time: base.time, ...kinds['script-cookie'] }),
  v.object({ time: base.time, ...kinds.storage }),
  v.object({ time: base.time, ...kinds.call }),
  v.object({ time: base.time, ...kinds.fingerprint }),
  v.object({ time: base.time, ...kinds.resource }),
  // Clicks are seen by the recorder itself and by our automation: the page's word for them counts nothing.
  v.object({ time: base.time, ...kinds.consent, method: v.picklist(['tcf', 'gpp', 'platform-api', 'consent-mode']) }),
]);
export type PageFact = v.InferOutput<typeof PageFact>;

export const Observation = variants;
export type Observation = v.InferOutput<typeof Observation>;
export type ObservationKind = Observation['kind'];
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An observation that the recorder has not yet placed in a visit. */
export type Unplaced = DistributiveOmit<Observation, 'visitId' | 'ordinal'>;
