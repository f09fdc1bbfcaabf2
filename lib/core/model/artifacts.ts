/**
 * What audits judge: the classified visits and the read policy. Built by `core/artifacts`, never by an audit.
 * These types carry no schema: they never cross a boundary.
 */
import type { Personal, Purpose, Service, Signal } from './catalog.ts';
import type { OtherTexts } from './join-policy.ts';
import type { PolicyReading, Tried } from './policy.ts';
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
  /** It begins with a click whose millisecond was over before the page heard of it: what the page did later, it did after it. */
  exact?: true;
  /** When the button of that click went down: from then on it cannot be told which phase it is. */
  pressed?: number;
}

/** What singles out a browser, and how that was decided. */
export interface Identifier {
  kind: 'cookie' | 'storage' | 'parameter';
  name: string;
  /** `known`: the catalogue says so. `stored`: the same value as a cookie or storage entry. `repeated`: the same in two requests. */
  how: 'known' | 'stored' | 'repeated';
}

/** How a vendor is reached through a host of the site: by the shape of the address, or because the host is an alias of the vendor's. */
export type Disguise = 'own-host' | 'cname';

/** What a use is, before asking when it was. */
export type Standing =
  /** Never a finding: consent platform, necessary, payment at checkout, cookieless analytics, what needs no consent. */
  | 'exempt'
  /** Nothing but pings that say that storage was denied. */
  | 'cookieless'
  /** Needs consent unless the visitor asked for it; that cannot be seen. */
  | 'depends'
  | 'tag-manager'
  /** Advertising, social or analytics that needs consent. */
  | 'tracking'
  /** Needs consent too: embeds, captchas, fonts. */
  | 'contact';

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
  /** Was the beginning seen and nothing lost, so that what is not there did not happen? */
  complete: boolean;
  /** The browser knew the site already and no banner showed: an earlier choice may be in force that nobody recognised. */
  returning: boolean;
  /** What the recorder could see at all. */
  sees: { cookies: boolean; storage: boolean; consent: boolean };
  /** Number of requests seen, all services and none. */
  requests: number;
  /** Documents of the tab itself, with the links to policies found on them. */
  pages: { ordinal: number; url: string; language?: string; links: { url: string; text: string }[] }[];
  /** Addresses of the top documents. */
  documents: string[];
  /** Ordinal of the request for the first of them. */
  firstDocument?: number;
  /** Consent banners that were seen. `offers`: the roles of their buttons; `pays`: paying is offered in place of agreeing; `ticked`: boxes that were on though not necessary, as they showed. */
  banners: { ordinal: number; time: number; offers: string[]; ticked: string[]; pays: boolean }[];
  /** How the site answered when the tab asked for a document. */
  answers: { ordinal: number; time: number; url: string; status: number }[];
  /**
   * What a person did on the page; `page`: the number of the one it was on. Of the site's session cookies that stood then, `cleared`
   * were taken away or renewed after it, `left` were not.
   */
  acts: {
    ordinal: number;
    time: number;
    what: 'opt-out' | 'log-out';
    words: string;
    page: number;
    left: { name: string; ordinal: number }[];
    cleared: { name: string; ordinal: number }[];
  }[];
  /** Forms that ask for an e-mail address. */
  forms: FormFact[];
  /** Where the consent platform kept its state. */
  choiceKept: { place: 'cookie' | 'storage'; name: string; ordinal: number }[];
  /** What layers of the banner listed, as far as they were opened. */
  lists: BannerList[];
  /** Requests in clear that were not sent on to an encrypted address. */
  insecure: { ordinal: number; url: string; type: string; method: string; party: 'first' | 'third' }[];
  /** Scripts that read what tells browsers apart, by phase. */
  probes: FingerprintProbe[];
}

export interface FormFact {
  /** Of the form as it stands, or of its being sent. */
  ordinal: number;
  sent: boolean;
  /** What it is for, as far as its words and fields tell. */
  topics: FormTopic[];
  /** Where it goes as it stands, unless a script sent it; once it is sent, where the address that was typed went, too. Empty: not seen. */
  receivers: { ordinal: number; site: string; party: 'first' | 'third'; service: string | null }[];
  /** An address was typed into it, and nothing was lost that would show what became of it. */
  watched: boolean;
  /** Cookies and storage in which the address stood from then on, plain or hashed. */
  kept: { ordinal: number; place: 'cookie' | 'storage'; name: string }[];
}
export type FormTopic = 'newsletter' | 'contact';

export interface BannerList {
  ordinal: number;
  /** More may be listed behind something that was not opened. */
  more: boolean;
  /** `purposes`: what the name says, as purposes of the catalogue; empty where it says none. `text`: its services and cookies included. */
  categories: { name: string; purposes: Purpose[]; text: string }[];
}

/** What one script read of the browser's drawing, sound and fonts, in one phase. */
export interface FingerprintProbe {
  phase: Phase;
  /** Address of the script; empty where the page did not tell. */
  script: string;
  /** Service that the script belongs to. */
  service: string | null;
  /** `canvas`, `audio`, `webgl`, `font`: each once. */
  apis: string[];
  ordinals: number[];
  uncertain: boolean;
  confidence: 'high' | 'medium' | 'low';
}

interface Fact {
  /** Ordinal of the observation that is the proof. */
  ordinal: number;
  time: number;
  /** Nearer to a boundary between phases than can be told apart. */
  uncertain: boolean;
}
export interface RequestFact extends Fact {
  url: string;
  /** Of the pages of the visit, the one on which it was sent; the first is 0. */
  page: number;
  method: string;
  type: string;
  party: 'first' | 'third';
  signal: Signal | null;
  /** The vendor answers on a host of the site itself. */
  disguise?: Disguise;
  identifiers: Identifier[];
  /** Which choice the request tells the vendor (Google consent mode, TCF). Null: it says nothing that can be read. */
  claims: 'granted' | 'denied' | null;
  /** Data about a person that it carries, by parameter; empty where none was recognised. */
  personalData: Personal[];
  /** The script that caused it, where the page told. */
  script?: string;
  /** Asked for by what a third site brought: a frame of another company, its script. */
  foreign?: true;
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
  /** Seen in requests alone and perhaps older than the visit: on another site's host any site may have set it. */
  older?: true;
  /** Kept apart for each site that it is met on: not the same on two of them. */
  partitioned?: true;
  /** Service whose request the answer with it was to, where the cookie is known as another's. */
  broughtBy?: string;
  /** State of the consent platform itself: never tracking. */
  consentState: boolean;
  /** Null: its value is too short or plain to single out a browser. Else how it is known that it may. */
  identifying: 'known' | 'stored' | null;
}
export interface StorageFact extends Fact {
  area: 'local' | 'session' | 'indexeddb';
  key: string;
  service: string | null;
  /** Its value is long enough to single out a browser. */
  identifying: boolean;
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
  standing: Standing;
  /** The first identifier that was sent, set or kept. Null: none seen. */
  identifier: Identifier | null;
  /** Of the method by which the phase's beginning was found. */
  confidence: 'high' | 'medium' | 'low';
  /** Milliseconds from the first fact to the end of the phase; null where the phase lasted to the visit's end. */
  beforeChoice: number | null;
  /** All facts are uncertain: not to be judged alone. */
  uncertain: boolean;
}

/** A cookie of any owner, with the phase in which it first appeared. */
export interface CookieUse extends CookieFact {
  visit: string;
  scenario: Scenario;
  phase: Phase;
}

export type PolicyState =
  /** `dead`: addresses to which its site answered that nothing is there. */
  | { status: 'read'; reading: PolicyReading; text: string; others?: OtherTexts; dead?: readonly string[] }
  /** `missing`: looked for and not found. `unreadable`: found, but not to be read. `not-given`: nobody looked. */
  | { status: 'missing' | 'unreadable' | 'not-given'; reason: string; tried?: Tried };

/** How the policy discloses a service. */
export type DisclosureGrade = 'named' | 'organization-only' | 'vague' | 'no' | 'no-policy';

export interface Artifacts {
  visits: readonly VisitFacts[];
  uses: readonly ServiceUse[];
  cookies: readonly CookieUse[];
  policy: PolicyState;
  /** Grade for each of `services`. */
  disclosures: ReadonlyMap<string, DisclosureGrade>;
  /** Catalogue entries of all services that were observed or that the policy names in any way. */
  services: ReadonlyMap<string, Service & { organizationName: string; country: string }>;
}
export type ArtifactName = keyof Artifacts;
