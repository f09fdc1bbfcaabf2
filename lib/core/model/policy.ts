/** What a policy says: statements with their exact place, and the services it names. */
import * as v from 'valibot';

/** Larger than any policy there is; what is larger is refused everywhere, so that nobody waits for minutes. */
export const MAX_POLICY_BYTES = 16_000_000;

/** Languages whose sentences are read. In others names and citations are found, and what is not found may still be there. */
export const READ_LANGUAGES: readonly string[] = ['nb', 'nn', 'da', 'sv', 'de', 'en', 'fr'];

export const STATEMENT_TYPES = [
  'controller', 'dpo', 'supervisory-authority', 'service', 'gdpr-reference', 'legal-basis', 'purpose', 'data-category',
  'technique', 'cookie-entry', 'cookie-lifetime', 'retention', 'transfer', 'promise', 'browser-settings-only',
  'law-reference', 'version', 'right', 'defect',
] as const; // prettier-ignore
export const StatementType = v.picklist(STATEMENT_TYPES);
export type StatementType = v.InferOutput<typeof StatementType>;

export const PROMISE_KINDS = [
  'prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown',
  'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing',
  'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls',
] as const; // prettier-ignore
/** Facts of the site that a text tells, of type `technique`, which a browser can look up. */
export const SITE_FACTS = [
  'fingerprint',
  'persistent-cookie',
  'choice-in-cookie',
  'cleared-at-log-out',
  'unsubscribe-link',
  'form-not-kept',
  'form-abroad',
  'cookies-here',
  'registered-cookie',
] as const;
export type SiteFact = (typeof SITE_FACTS)[number];

export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** Half-open range of UTF-16 code units in a document's plain text, with the text itself: `text.slice(start, end) === quote`. */
export const Span = v.object({
  start: v.number(),
  end: v.number(),
  quote: v.string(),
  /** Source of the document, where the policy has several and this is not the first. */
  document: v.optional(v.string()),
});
export type Span = v.InferOutput<typeof Span>;

export const Statement = v.object({
  id: v.string(),
  type: StatementType,
  /** Catalogue id, or null where the statement is about the whole site. */
  service: v.nullable(v.string()),
  /** By type; see docs of each type in `policy/statements`. */
  value: v.record(v.string(), v.unknown()),
  ...Span.entries,
  /** 0..1. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Taken from the section that holds it, not said beside the service itself. */
  inherited: v.boolean(),
});
export type Statement = v.InferOutput<typeof Statement>;

export const Disclosure = v.picklist(['declared', 'off-site', 'mentioned']);
export type Disclosure = v.InferOutput<typeof Disclosure>;

export const PolicyService = v.object({
  /** Null for a vendor that the catalogue does not know. */
  id: v.nullable(v.string()),
  name: v.string(),
  disclosure: Disclosure,
  spans: v.array(Span),
});
export type PolicyService = v.InferOutput<typeof PolicyService>;

export const Section = v.object({ heading: v.string(), level: v.number(), start: v.number(), end: v.number() });
export type Section = v.InferOutput<typeof Section>;

const ReadDocument = v.object({
  source: v.string(),
  /** Of the bytes that were read. */
  sha256: v.string(),
  /** BCP 47 primary tag; `und` where unknown: then promises were not read. */
  language: v.string(),
  /** UTF-16 code units of the plain text. */
  length: v.number(),
  title: v.string(),
  sections: v.array(Section),
});

/** What a document is among those of a policy; `list`: of recipients, referred to by another one. */
export const DocumentRole = v.picklist(['privacy', 'cookies', 'list']);
export type DocumentRole = v.InferOutput<typeof DocumentRole>;

export const PolicyReading = v.object({
  schema: v.literal('samsvar/policy@1'),
  document: ReadDocument,
  /** The others of a policy that consists of several; spans of theirs name them. */
  documents: v.optional(v.array(v.object({ role: DocumentRole, ...ReadDocument.entries }))),
  services: v.array(PolicyService),
  statements: v.array(Statement),
});
export type PolicyReading = v.InferOutput<typeof PolicyReading>;

const StoredDocument = v.object({
  /**
   * `link`: found on the page; `sitemap`: in the site's own list; `guess`: a usual address; `tab`: read from an open tab;
   * `policy`: linked from another document of the policy; `given`: by a person.
   */
  how: v.picklist(['link', 'sitemap', 'guess', 'tab', 'policy', 'given']),
  source: v.string(),
  contentType: v.string(),
  /** As they came, before any decoding; empty where nothing was read. */
  bytes: v.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  sha256: v.string(),
});

/** Each address that was tried, with what came of it. */
export const Tried = v.array(v.object({ url: v.string(), outcome: v.string() }));
export type Tried = v.InferOutput<typeof Tried>;

/** A policy as found for a site, or the record that none was found: the row that the store keeps. */
export const StoredPolicy = v.object({
  /** The visit it was looked for from. */
  visitId: v.string(),
  /** eTLD+1 of the audited site. */
  site: v.string(),
  /** Milliseconds since the epoch. */
  time: v.number(),
  status: v.picklist(['read', 'missing', 'unreadable', 'not-given']),
  /** Why it is missing or unreadable; how it was recognised where it was read. */
  reason: v.string(),
  ...StoredDocument.entries,
  /** The other documents of the policy. */
  others: v.optional(v.array(v.object({ role: DocumentRole, ...StoredDocument.entries }))),
  tried: Tried,
});
export type StoredPolicy = v.InferOutput<typeof StoredPolicy>;
