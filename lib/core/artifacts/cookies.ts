/** Which cookies were set when, by whom, for how long: headers, scripts and the jar tell it together. */
import { parseSetCookie } from 'set-cookie-parser';
import { hostOf } from '../classify/site.ts';
import { groupBy } from '../model/group.ts';
import type { ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';

const DAY = 86_400_000;
/** The jar tells of a header's or script's cookie at most this long after it. */
const CORRELATE_MS = 5000;

export interface CookieEvent {
  name: string;
  value: string;
  /** Without leading dot. */
  domain: string;
  ordinal: number;
  time: number;
  /** When the request that brought it was initiated, or the script wrote it: decides the phase. */
  initiated: number;
  lifetimeDays: number | null;
  setBy: 'header' | 'script' | 'unknown';
  script?: string;
  requestId?: string;
  attemptOnly: boolean;
  partitioned?: true;
  /** Found in the jar, not seen when set. */
  onlyPresent: boolean;
}

/**
 * All cookies set in a visit, in the order of their time.
 * @param initiatedAt by request id, milliseconds since the epoch
 * @param jarSeen whether the jar was watched: then what never reached it was only attempted
 */
export function cookieEvents(visit: Visit, initiatedAt: ReadonlyMap<string, number>, jarSeen: boolean): CookieEvent[] {
  const attempts: CookieEvent[] = [];
  const jar: ObservationOf<'cookie'>[] = [];
  for (const observation of visit.observations) {
    if (observation.kind === 'response') {
      for (const line of observation.setCookies) {
        const attempt = attemptOf(line, hostOf(observation.url), observation.ordinal, observation.time, jarSeen);
        const initiated = initiatedAt.get(observation.requestId) ?? observation.time;
        if (attempt) attempts.push({ ...attempt, initiated, setBy: 'header', requestId: observation.requestId });
      }
    } else if (observation.kind === 'script-cookie') {
      const { cookie, documentUrl, ordinal, time, script } = observation;
      const attempt = attemptOf(cookie, hostOf(documentUrl), ordinal, time, jarSeen);
      if (attempt) attempts.push({ ...attempt, setBy: 'script', ...(script === undefined ? {} : { script }) });
    } else if (observation.kind === 'cookie') jar.push(observation);
  }

  const events = [...jarEvents(visit, jar, attempts), ...attempts.filter((attempt) => attempt.attemptOnly || !jarSeen)];
  return events.sort((a, b) => a.time - b.time || a.ordinal - b.ordinal);
}

/** Each change of the jar, with the attempt that explains it; such attempts are marked as stored. */
function jarEvents(visit: Visit, jar: readonly ObservationOf<'cookie'>[], attempts: readonly CookieEvent[]): CookieEvent[] {
  const byContent = groupBy(attempts, (attempt) => `${attempt.name}\n${attempt.value}`);
  const known = new Set<string>();
  const events: CookieEvent[] = [];
  for (const change of jar) {
    const { name, value, ordinal, time } = change;
    const domain = change.domain.replace(/^\./, '').toLowerCase();
    const key = `${name}\n${domain}`;
    const held = known.has(key);
    known.add(key);
    if (change.change === 'removed') continue;
    const isPresent = change.change === 'present';
    // What the jar held at the beginning was not set in this visit; later it shows what the events missed.
    const earlier = isPresent && (held || !visit.environment.cleanProfile || time - visit.startedAt < 1000);
    if (earlier) continue;
    const lifetimeDays = change.expires === undefined ? 0 : days(change.expires - time);
    const event: CookieEvent = {
      ...{ name, value, domain, ordinal, time, initiated: time, lifetimeDays, setBy: 'unknown' },
      ...{ attemptOnly: false, onlyPresent: isPresent },
      ...(change.partition === undefined ? {} : { partitioned: true as const }),
    };
    const cause = causeOf(event, byContent.get(`${name}\n${value}`) ?? []);
    if (!cause) {
      events.push(event);
      continue;
    }
    cause.attemptOnly = false;
    const { initiated, setBy, script, requestId } = cause;
    const time0 = Math.min(cause.time, time);
    events.push({
      ...event,
      onlyPresent: false,
      time: time0,
      initiated,
      setBy,
      ...(script && { script }),
      ...(requestId && { requestId }),
    });
  }
  return events;
}

/** The attempt nearest in time, of the same name and value, on a domain above or below. */
function causeOf(event: CookieEvent, attempts: readonly CookieEvent[]): CookieEvent | undefined {
  let best: CookieEvent | undefined;
  // A page can write the same cookie without end: the first hundred explain it as well as all.
  for (const attempt of attempts.slice(0, 100)) {
    const nested = attempt.domain.endsWith(event.domain) || event.domain.endsWith(attempt.domain);
    const distance = Math.abs(event.time - attempt.time);
    if (nested && distance <= CORRELATE_MS && (!best || distance < Math.abs(event.time - best.time))) best = attempt;
  }
  return best;
}

/** One `Set-Cookie` line or write to `document.cookie`; null for a deletion or nonsense. */
function attemptOf(
  line: string,
  host: string,
  ordinal: number,
  time: number,
  jarSeen: boolean,
): (Omit<CookieEvent, 'setBy'> & { setBy: 'unknown' }) | null {
  const cookie = parseSetCookie(line, { decodeValues: false, silent: true, split: false })[0];
  if (!cookie || cookie.name === '') return null;
  const until = cookie.maxAge === undefined ? cookie.expires?.getTime() : time + cookie.maxAge * 1000;
  if (until !== undefined && until <= time) return null;
  const domain = (cookie.domain ?? host).replace(/^\./, '').toLowerCase();
  return {
    ...{ name: cookie.name, value: cookie.value, domain, ordinal, time, initiated: time, setBy: 'unknown' },
    lifetimeDays: until === undefined ? 0 : days(until - time),
    ...{ attemptOnly: jarSeen, onlyPresent: false },
    ...(cookie.partitioned ? { partitioned: true as const } : {}),
  };
}

/** Milliseconds as days, to a hundredth. */
function days(milliseconds: number): number {
  return Math.max(0, Math.round((milliseconds / DAY) * 100) / 100);
}
