/**
 * What audits judge: the classified visits and the read policy. Built by `core/artifacts`, never by an audit.
 * These types carry no schema: they never cross a boundary.
 */
import type { Purpose, Service, Signal } from './catalog.ts';
import type { PolicyReading } from './policy.ts';
import type { Phase, Scenario, ScenarioResult } from './visit.ts';

/** A stretch of a visit in which one consent state was in force. */
export interface PhaseSpan {
  phase: Phase;
  /** Milliseconds since the epoch; the first one begins with the visit. */
  from: number;
  /** Null: until the end of the visit. */
  to: number | null;
  /** By which method its beginning was found: `tcf`, `platform-api klaro`, `stored-state tarteaucitron`, `click “Godta alle”`, `start`. */
  by: string;
  /** Ordinals of the observations that show it. */
  evidence: number[];
  confidence: 'high' | 'medium' | 'low';
}

export interface VisitFacts {
  id: string;
  scenario: Scenario;
  url: string;
  site: string;
  startedAt: number;
  result: ScenarioResult;
  phases: PhaseSpan[];
  /** Reasons why the recording does not hold all that happened; empty: whole as far as known. */
  gaps: string[];
  /** Was the beginning seen, so that what is not there did not happen? */
  complete: boolean;
  /** Number of requests seen, all services and none. */
  requests: number;
  /** Documents of the tab itself, with the links to policies found on them. */
  pages: { ordinal: number; url: string; language?: string; links: { url: string; text: string }[] }[];
  /** Addresses of the top documents. */
  documents: string[];
}

interface Fact {
  /** Ordinal of the observation that is the proof. */
  ordinal: number;
  time: number;
}
export interface RequestFact extends Fact {
  url: string;
  method: string;
  type: string;
  party: 'first' | 'third';
  signal: Signal | null;
  /** Names of cookies and parameters that single out the browser, with how that was decided. */
  identifiers: { name: string; how: string }[];
  /** The script that caused it, where the page told. */
  script?: string;
}
export interface CookieFact extends Fact {
  name: string;
  domain: string;
  party: 'first' | 'third';
  service: string | null;
  purpose: Purpose;
  /** From the moment it was set; 0: session; null: not known. */
  lifetimeDays: number | null;
  setBy: 'header' | 'script' | 'unknown';
  script?: string;
  /** Only asked for by an answer's header; not seen in the jar. */
  attemptOnly: boolean;
  /** State of the consent platform itself: never tracking. */
  consentState: boolean;
}
export interface StorageFact extends Fact {
  area: 'local' | 'session' | 'indexeddb';
  key: string;
  service: string | null;
  script?: string;
}

/** All that one service did in one phase of one visit. */
export interface ServiceUse {
  service: string;
  visit: string;
  scenario: Scenario;
  phase: Phase;
  requests: RequestFact[];
  cookies: CookieFact[];
  storage: StorageFact[];
  /** An identifier was sent, set or kept; says how that was decided. Null: none seen. */
  identifier: string | null;
  /** Every request was a consent-mode ping without storage. */
  cookielessOnly: boolean;
  /** Nearest to a boundary between phases than can be told apart (50 ms): not to be judged alone. */
  uncertain: boolean;
}

/** A cookie of any owner, with the phase in which it first appeared. */
export interface CookieUse extends CookieFact {
  visit: string;
  scenario: Scenario;
  phase: Phase;
}

export type PolicyState =
  | { status: 'read'; reading: PolicyReading; text: string }
  /** `missing`: looked for and not found. `unreadable`: found, but not to be read. `not-given`: nobody looked. */
  | { status: 'missing' | 'unreadable' | 'not-given'; reason: string };

/** How the policy discloses a service. */
export type DisclosureGrade = 'named' | 'organization-only' | 'vague' | 'no' | 'no-policy';

export interface Artifacts {
  visits: readonly VisitFacts[];
  uses: readonly ServiceUse[];
  cookies: readonly CookieUse[];
  policy: PolicyState;
  /** Grade for each observed service. */
  disclosures: ReadonlyMap<string, DisclosureGrade>;
  /** Catalogue entries of observed and declared services. */
  services: ReadonlyMap<string, Service & { organizationName: string; country: string }>;
}
export type ArtifactName = keyof Artifacts;
