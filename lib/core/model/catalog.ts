/** The catalogue's entries: who is behind a host or a cookie, and how policies name them. */
import * as v from 'valibot';

export const PURPOSES = [
  'necessary',
  'functional',
  'analytics',
  'marketing',
  'social',
  'video',
  'security',
  'payment',
  'consent',
  'tag-manager',
  'unknown',
] as const;
export const Purpose = v.picklist(PURPOSES);
export type Purpose = v.InferOutput<typeof Purpose>;

/** Where a service is on the network. Host matches itself and every subdomain, unless `exact`. */
export const HostRule = v.object({
  /** Lower-case host name without wildcard: `google-analytics.com`; or `*`, any host that no other rule claims. */
  host: v.pipe(v.string(), v.regex(/^(\*|[a-z0-9-]+(\.[a-z0-9-]+)+)$/)),
  exact: v.optional(v.boolean()),
  /** Only hosts below it, the vendor's own pages (`www`, `legal`, `docs` …) not counted: they live on the same domain. */
  below: v.optional(v.boolean()),
  /** Also under every country's suffix: `google.com` then means `google.no` and `google.co.uk` too. */
  regional: v.optional(v.boolean()),
  /**
   * Path prefixes, each beginning with `/`; absent: any path. A trailing `$` means that the path ends there, one `*` any text.
   * For the host `*` they are ends of a path instead, whole segments: `/matomo.php`.
   */
  paths: v.optional(v.array(v.pipe(v.string(), v.regex(/^\/[^*$]*(\*[^*$]+)?\$?$/)))),
  /** Query parameters that must all be there. `name` or `name=prefix`: `id=AW-`. */
  params: v.optional(v.array(v.pipe(v.string(), v.regex(/^[^=&?#*]+(=[^&#*]*)?$/)))),
});
export type HostRule = v.InferOutput<typeof HostRule>;

/** A name with at most one `*` (any text) or `#` (digits) for the part that varies, never at its start: `_ga_*`, `visitor_id#`, `mp_*_mixpanel`. */
const NameWithGap = v.pipe(v.string(), v.regex(/^[^*#\s]+([*#][^*#\s]*)?$/));

export const CookieRule = v.object({
  name: NameWithGap,
  /** `first`: on the domain of the page that holds the script, whichever it is. `third`: on one of the service's hosts. */
  party: v.picklist(['first', 'third']),
  /** Only on this one of the service's hosts: where it shares another with a service that sets a cookie of the same name. */
  domain: v.optional(v.string()),
  /** Usual lifetime; 0 for the session; null where not documented. */
  days: v.nullable(v.number()),
  purpose: v.optional(Purpose),
});
export type CookieRule = v.InferOutput<typeof CookieRule>;

/** `long-tail`: second-hand, from open lists of others. `user`: added or overridden by the person, in the options. */
export const Provenance = v.picklist(['long-tail', 'user']);
export type Provenance = v.InferOutput<typeof Provenance>;

export const Service = v.object({
  /** Never changes. Same as the file's name. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  /** An organization's id. */
  organization: v.string(),
  purpose: Purpose,
  /** Does its use need the visitor's consent? `depends`: not where it was asked for (payment, log-in, chat opened). */
  consent: v.object({ needed: v.picklist(['yes', 'no', 'depends']), why: v.string() }),
  hosts: v.array(HostRule),
  /** Parts of host names by which the vendor marks its data centres in the EU: `-eu1.`. */
  euHosts: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]*eu[a-z0-9.-]*$/)))),
  cookies: v.array(CookieRule),
  /** Keys in localStorage or sessionStorage. */
  storage: v.optional(v.array(NameWithGap)),
  /** Global variables that its scripts define in the page: `fbq`, `_hjSettings`. Nobody else's. */
  globals: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z_$][\w$]*$/)))),
  /** Names in policies. `*`: any language. Written as a person would; inflection is the reader's work. */
  names: v.record(v.string(), v.array(v.string())),
  /** Names it had before, still met in policies. */
  formerNames: v.optional(v.array(v.string())),
  /** Names above that are ordinary words too (`JOIN`, `X`): need exact case and a company or service word beside them. */
  ambiguousNames: v.optional(v.array(v.string())),
  /** Addresses in a policy that mean this service: opt-outs, terms. Host and path prefix. */
  links: v.optional(v.array(v.string())),
  /** Addresses that are the service and such that are not, run as tests. In the files only, not in the bundle. */
  examples: v.optional(v.object({ match: v.array(v.string()), noMatch: v.optional(v.array(v.string())) })),
  /** Public documents that tell the facts. */
  source: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Day on which the entry was compared with its sources, ISO; null: written from general knowledge, not compared yet. */
  checked: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** Where it comes from, unless it is of the project’s own catalogue. */
  provenance: v.optional(Provenance),
});
/** A service's file. */
export type ServiceEntry = v.InferOutput<typeof Service>;
type OnlyInFiles = 'examples' | 'source' | 'checked';
/** A service as the catalogue holds it: what proves an entry stays in its file, and out of the extension. */
export type Service = Omit<ServiceEntry, OnlyInFiles> & Partial<Pick<ServiceEntry, OnlyInFiles>>;

export const Organization = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  /** How policies call it; inflection is the reader's work. */
  names: v.array(v.string()),
  /** Legal entities, the one for the EEA first. */
  entities: v.array(
    v.object({
      name: v.string(),
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      /** The company no longer goes by this name, or is no more. */
      former: v.optional(v.literal(true)),
    }),
  ),
  /** Country of the mother company: ISO 3166 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** Does an entity in the US stand on the list of the EU-US Data Privacy Framework? `null`: not known. Absent: no entity there, so nothing to ask. */
  dpf: v.optional(v.nullable(v.boolean())),
  privacyPolicy: v.optional(v.string()),
  source: v.pipe(v.array(v.string()), v.minLength(1)),
  checked: v.nullable(v.pipe(v.string(), v.isoDate())),
});
export type OrganizationEntry = v.InferOutput<typeof Organization>;
export type Organization = Omit<OrganizationEntry, 'source' | 'checked'> & Partial<Pick<OrganizationEntry, 'source' | 'checked'>>;

/** Data of a person in a request. Where the value is kept: nowhere; only that it was there. */
export const Personal = v.object({
  parameter: v.string(),
  kind: v.picklist(['email', 'phone', 'name', 'address', 'birth', 'gender', 'id']),
  /** `hashed`: has the shape of a hash, in a parameter that the vendor documents for hashed data. */
  form: v.picklist(['plain', 'hashed']),
  /** The hash is that of an e-mail address which the recording knows: recomputed, not guessed. */
  recomputed: v.optional(v.literal(true)),
});
export type Personal = v.InferOutput<typeof Personal>;

/** Container (GTM-…), property (G-…), pixel, advertiser’s account, conversion, the vendor’s id of the site. */
export const Account = v.object({
  id: v.string(),
  kind: v.picklist(['container', 'property', 'pixel', 'account', 'conversion', 'site']),
});
export type Account = v.InferOutput<typeof Account>;

/** What a request says of itself, decoded. Absent: not said. */
export const Signal = v.object({
  /** `cookieless-ping`: sent although storage was denied, whatever the event. */
  hit: v.optional(v.picklist(['page-view', 'event', 'conversion', 'ping', 'cookieless-ping', 'script', 'other'])),
  /** Names of the events, as the vendor calls them; several in a batch. */
  events: v.optional(v.array(v.string())),
  /** Container, property or pixel: the first of `accounts`. */
  account: v.optional(v.string()),
  accounts: v.optional(v.array(Account)),
  /** Consent that the request claims: raw value by parameter name (`gcs`, `gcd`, `gdpr_consent` …). */
  consent: v.optional(v.record(v.string(), v.string())),
  /** What consent mode says of storage, decoded. */
  claimed: v.optional(
    v.object({ ads: v.optional(v.picklist(['granted', 'denied'])), analytics: v.optional(v.picklist(['granted', 'denied'])) }),
  ),
  /** Sent although storage was denied (Google consent mode without cookies). */
  cookieless: v.optional(v.boolean()),
  /** Parameters that carry an identifier of the browser or person. */
  identifiers: v.optional(v.array(v.string())),
  personal: v.optional(v.array(Personal)),
  /** The request asks the vendor to shorten the visitor’s IP address. */
  ipAnonymised: v.optional(v.literal(true)),
});
export type Signal = v.InferOutput<typeof Signal>;

/** Answer for one request: contract `samsvar match`. */
export const Match = v.object({
  url: v.string(),
  service: v.nullable(v.string()),
  organization: v.nullable(v.string()),
  purpose: v.nullable(Purpose),
  party: v.nullable(v.picklist(['first', 'third'])),
  signal: v.nullable(Signal),
  /** Only for what no entry of the own catalogue says. */
  provenance: v.optional(Provenance),
});
export type Match = v.InferOutput<typeof Match>;
