/** Sorts what a visit recorded of consent into acts (somebody clicked) and signs (something says what was chosen). */
import type { Observation, ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { gppChoice } from './gpp.ts';
import { consentState, type Choice } from './state.ts';
import { tcfChoice } from './tcf.ts';

interface Placed {
  time: number;
  ordinal: number;
  /** As `PhaseSpan.by` says it. */
  by: string;
}
/** Somebody chose: a trusted click in the page, or our own automation. The page cannot forge it. */
export interface Act extends Placed {
  choice: 'accepted' | 'rejected' | 'partial' | 'unknown';
  inBanner: boolean;
  withdraws: boolean;
  /** Dated before the page heard of it, by the page's clock. */
  exact: boolean;
  /** When the button went down; some banners act on that. */
  pressed: number;
}
/** How far each source is believed against the others. */
export const RANK = {
  tcf: 4,
  gpp: 3.5,
  'platform-api': 3,
  /** Stored state of a known platform. */
  stored: 2,
  /** Stored state known by its name and form alone. */
  generic: 1,
  /** What Google's tags were told: in the page, or with each hit. */
  'consent-mode': 0.5,
  /** Says nothing readable. */
  none: 0,
} as const;

/** Something of the page says what was chosen. */
export interface Sign extends Placed {
  choice: Choice;
  rank: (typeof RANK)[keyof typeof RANK];
  /** Where it was said: two places of one platform may say different things. */
  key: string;
  /** Told by the page alone, without the browser's cookie jar or network as witness. */
  fromPage: boolean;
  /** Was there before anything could be chosen in this visit. */
  remembered: boolean;
  /** The state was deleted. */
  removed: boolean;
  /** TCF says that a person acted. */
  userAction: boolean;
  /** When what brought it was asked for: an answer of the server may take long. */
  asked: number;
  /** Stored state: says something else than before; what it said before, null at its first sight. */
  changed: boolean;
  before: Choice | null;
}

/** How long after the visit's start the jar's content still counts as what it began with, in milliseconds. */
const BEGINNING = 5_000;
/** Values that nobody writes as a default. */
const SAYS_NO = /avvis|avsl|reject|den(y|ied)|declin|refus|n[øo]dvend|necess|essent|notwend|ablehn/i;

interface Stored {
  name: string;
  value: string;
  removed: boolean;
  present: boolean;
  fromPage: boolean;
}

interface Place {
  site: string;
  host: string;
}

/** `clicksSeen`: the recorder in the page was at work, so that a choice without a click did not happen. */
export function readSigns(visit: Visit): { acts: Act[]; signs: Sign[]; clicksSeen: boolean } {
  const acts: Act[] = [];
  const signs: Sign[] = [];
  const said = new Map<string, Choice>();
  const here = { site: visit.site, host: hostOf(visit.url) };
  const first = firstDocuments(visit.observations);
  const asked = new Map<string, number>();
  // The page's facts come in batches, so that their ordinals lag behind their times.
  const seen = visit.observations.filter(speaksOfConsent).sort((a, b) => a.time - b.time || a.ordinal - b.ordinal);
  for (const observation of seen) {
    if (observation.kind === 'consent') readConsent(observation, acts, signs, !visit.environment.cleanProfile);
    if (observation.kind === 'request') {
      readHit(observation, said, signs);
      // Redirects keep their request's id.
      if (!asked.has(observation.requestId)) asked.set(observation.requestId, observation.time);
    }
    // What requests carry matters only for what the visit began with.
    if (observation.kind === 'request-cookies' && (acts.length > 0 || visit.environment.cleanProfile)) continue;
    for (const stored of storedIn(observation, here, first)) {
      const key = stored.name;
      const state = consentState(stored.name, stored.value);
      if (!state) continue;
      const before = said.get(key) ?? null;
      const early = !visit.environment.cleanProfile && acts.length === 0 && before === null;
      if (stored.present && !(early && (observation.kind !== 'cookie' || observation.time - visit.startedAt <= BEGINNING)))
        continue;
      const choice = stored.removed ? 'none' : state.choice;
      said.set(key, choice);
      const rank =
        choice === 'none' || choice === 'unknown' ? RANK.none : state.platform === 'generic' ? RANK.generic : RANK.stored;
      if (
        stored.present &&
        (choice === 'none' || (rank === RANK.generic && choice === 'rejected' && !SAYS_NO.test(stored.value)))
      )
        continue;
      signs.push({
        ...place(observation, `stored-state ${state.platform}`),
        choice,
        rank,
        key,
        fromPage: stored.fromPage,
        remembered: stored.present,
        removed: stored.removed,
        userAction: false,
        asked: (observation.kind === 'response' && asked.get(observation.requestId)) || observation.time,
        changed: before !== choice,
        before: before === 'none' ? null : before,
      });
    }
  }
  return { acts, signs: withoutDefaults(signs, seen), clicksSeen: clicksSeen(visit) };
}

const place = ({ time, ordinal }: Observation, by: string): Placed => ({ time, ordinal, by });

function speaksOfConsent({ kind }: Observation): boolean {
  return ['consent', 'cookie', 'script-cookie', 'storage', 'request', 'request-cookies', 'response'].includes(kind);
}

function clicksSeen(visit: Visit): boolean {
  if (visit.scenario !== 'manual') return true;
  const kinds = new Set(visit.observations.map((seen) => (seen.kind === 'gap' ? seen.reason : seen.kind)));
  const clicks = visit.observations.some((seen) => seen.kind === 'consent' && seen.method === 'click');
  return !kinds.has('no-consent') && !kinds.has('probe-silent') && (clicks || kinds.has('page') || kinds.has('banner'));
}

function readConsent(seen: ObservationOf<'consent'>, acts: Act[], signs: Sign[], mayRemember: boolean): void {
  const { method, detail = '', platform } = seen;
  const withdraws = seen.choice === 'withdrawn';
  const told = seen.choice === 'withdrawn' ? 'rejected' : seen.choice;
  if (method === 'click' || method === 'automation') {
    // A click that the page made itself is nobody's choice.
    if (method === 'click' && seen.trusted !== true) return;
    const by = seen.detail ? `${method} “${detail.slice(0, 100)}”` : method;
    const own = method === 'automation';
    const pressed = Math.min(seen.pressed ?? seen.time, seen.time);
    const inBanner = own || seen.detail !== undefined;
    // Our automation tells a click before it is made, and again once it is known what it meant.
    const first = own ? acts.find((act) => act.time === seen.time && act.by === by && act.choice === 'unknown') : undefined;
    if (first) Object.assign(first, { choice: told, withdraws });
    else acts.push({ ...place(seen, by), choice: told, inBanner, withdraws, exact: own || seen.exact === true, pressed });
    return;
  }
  const decoded = method === 'tcf' ? tcfChoice(detail) : method === 'gpp' ? gppChoice(detail) : null;
  const choice = told === 'unknown' ? (decoded ?? told) : told;
  const loaded = method === 'tcf' && seen.event === 'tcloaded';
  signs.push({
    ...place(seen, method === 'platform-api' && platform ? `${method} ${platform}` : method),
    choice,
    rank: choice === 'unknown' || choice === 'none' ? RANK.none : RANK[method],
    key: `${method} ${platform ?? ''}`,
    fromPage: true,
    // A CMP that loads with a string and shows nothing found an earlier choice.
    remembered: loaded && mayRemember && acts.length === 0,
    removed: false,
    userAction: method === 'tcf' && !loaded,
    asked: seen.time,
    changed: true,
    before: null,
  });
}

/** What Google's tags tell with each hit, where it is something else than before. */
function readHit(seen: ObservationOf<'request'>, said: Map<string, Choice>, signs: Sign[]): void {
  const gcs = /[?&]gcs=G1([01])([01])/.exec(seen.url);
  if (!gcs) return;
  const choice = gcs[1] === gcs[2] ? (gcs[1] === '1' ? 'accepted' : 'rejected') : 'partial';
  const key = 'consent-mode hit';
  const before = said.get(key) ?? null;
  said.set(key, choice);
  if (before === choice) return;
  const from = { fromPage: true, remembered: false, removed: false, userAction: false, asked: seen.time };
  signs.push({ ...place(seen, key), choice, rank: RANK['consent-mode'], key, ...from, changed: true, before });
}

interface Document {
  url: string;
  /** A form was sent: what its answer sets was chosen on the page before. */
  posted: boolean;
}

/** Requests for documents of the tab itself, by id; redirects keep it. */
function firstDocuments(observations: readonly Observation[]): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const seen of observations) {
    if (seen.kind !== 'request' || seen.type !== 'main_frame') continue;
    const posted = seen.method === 'POST' || documents.get(seen.requestId)?.posted === true;
    documents.set(seen.requestId, { url: seen.url, posted });
  }
  return documents;
}

/** Cookies and storage entries of the site itself that an observation shows; other sites' consent is not this one's. */
function storedIn(seen: Observation, { site, host }: Place, documents: ReadonlyMap<string, Document>): Stored[] {
  const plain = { removed: false, present: false, fromPage: false };
  switch (seen.kind) {
    case 'cookie':
      if (!sameSite(seen.domain, site)) return [];
      // The jar also holds what other hosts of the site keep for themselves.
      if (seen.change === 'present' && !reaches(seen, host)) return [];
      return [
        { ...plain, name: seen.name, value: seen.value, removed: seen.change === 'removed', present: seen.change === 'present' },
      ];
    case 'script-cookie':
      return sameSite(hostOf(seen.documentUrl), site) ? fromHeader(seen.cookie, seen.time, true) : [];
    case 'response':
      return sameSite(hostOf(seen.url), site)
        ? seen.setCookies
            .flatMap((cookie) => fromHeader(cookie, seen.time, false))
            .map((stored) => ({ ...stored, present: documents.get(seen.requestId)?.posted ?? false }))
        : [];
    case 'storage':
      if (!sameSite(hostOf(seen.documentUrl), site) || seen.operation === 'open' || seen.operation === 'clear') return [];
      return [
        {
          name: seen.key,
          value: seen.value ?? '',
          removed: seen.operation === 'remove',
          present: seen.operation === 'present',
          fromPage: true,
        },
      ];
    case 'request-cookies':
      if (!sameSite(hostOf(documents.get(seen.requestId)?.url ?? ''), site)) return [];
      return seen.cookies.map((cookie) => ({ ...plain, ...cookie, present: true }));
    default:
      return [];
  }
}

function fromHeader(cookie: string, time: number, fromPage: boolean): Stored[] {
  const [pair = '', ...attributes] = cookie.split(';');
  const cut = pair.indexOf('=');
  if (cut < 1) return [];
  const age = /^\s*max-age\s*=\s*(-?\d+)/im.exec(attributes.join('\n'))?.[1];
  const expires = /^\s*expires\s*=\s*(.+)$/im.exec(attributes.join('\n'))?.[1];
  const removed = age !== undefined ? Number(age) <= 0 : expires !== undefined && Date.parse(expires) < time;
  return [{ name: pair.slice(0, cut).trim(), value: pair.slice(cut + 1).trim(), removed, present: false, fromPage }];
}

/** OneTrust stores its defaults at the first load; a remembered one is a choice only where the banner was closed. */
function withoutDefaults(signs: Sign[], seen: Observation[]): Sign[] {
  const chosen = seen.some(
    (one) =>
      (one.kind === 'request-cookies' && one.cookies.some(isOneTrustChoice)) || (one.kind === 'cookie' && isOneTrustChoice(one)),
  );
  return chosen ? signs : signs.filter((sign) => !(sign.remembered && sign.by === 'stored-state onetrust'));
}
function isOneTrustChoice({ name, value }: { name: string; value: string }): boolean {
  return name === 'OptanonAlertBoxClosed' || (name === 'OptanonConsent' && /interactionCount=[1-9]/.test(value));
}

/** Does a cookie of the jar go to this host? */
function reaches({ domain, hostOnly }: ObservationOf<'cookie'>, host: string): boolean {
  return host === domain || (!hostOnly && host.endsWith(`.${domain}`));
}
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
function sameSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
