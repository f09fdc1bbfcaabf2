/** What a human auditor would write about a site: made by hand from the site's source, never from our output. */
import type { Severity } from '../../core/model/finding.ts';

export interface Expected {
  audit: string;
  /** Null: the finding is about the whole site, or about no service in particular. */
  service: string | null;
  severity: Severity;
  /** The evidence must hold a request whose URL matches, or a cookie of this name. */
  seen?: { request: RegExp } | { cookie: string };
  /** Words that the quoted sentence of the policy must hold. */
  said?: string;
  /** For the reader: why this is so. */
  why: string;
}

export interface Truth {
  url: string;
  /** Must all be found. */
  findings: readonly Expected[];
  /** A careful auditor may write this too; neither demanded nor wrong. */
  mayBe: readonly { audit: string; service: string | null; why: string }[];
  /** No finding above `info` may name these. */
  neverAccused: readonly string[];
  /** Services that the policy names, as ids; no more and no fewer of the catalogue. */
  declared: readonly string[];
}
