/** A claim that can be traced: to observations by ordinal, to sentences by span. */
import * as v from 'valibot';
import { Span } from './policy.ts';

/** From worst to mildest. */
export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor', 'info'] as const;
export const Severity = v.picklist(SEVERITIES);
export type Severity = v.InferOutput<typeof Severity>;

export const Evidence = v.object({
  visit: v.string(),
  ordinal: v.number(),
  /** First-party disguise: the request went to a host of the site, behind which is the service. */
  disguise: v.optional(v.picklist(['own-host', 'cname'])),
});
export type Evidence = v.InferOutput<typeof Evidence>;

/** Which text, with which values: words are made in the reader's language from `words/<lang>/findings.ts`. */
export const Message = v.object({ key: v.string(), values: v.record(v.string(), v.union([v.string(), v.number()])) });
export type Message = v.InferOutput<typeof Message>;

export const Finding = v.object({
  audit: v.string(),
  severity: Severity,
  confidence: v.picklist(['high', 'medium', 'low']),
  service: v.nullable(v.string()),
  title: v.string(),
  explanation: v.string(),
  /** Which text of the audit and with which values, for faces in other languages than English. */
  message: Message,
  evidence: v.array(Evidence),
  statements: v.array(Span),
  legal: v.array(v.string()),
});
export type Finding = v.InferOutput<typeof Finding>;
