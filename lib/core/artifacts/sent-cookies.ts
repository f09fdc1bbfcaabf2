/** Cookies that nobody was seen to set, and that requests carry: a HAR tells what scripts wrote by this alone. */
import { hostOf, siteOf } from '../classify/site.ts';
import type { Visit } from '../model/visit.ts';
import type { CookieEvent } from './cookies.ts';

export interface SentCookie {
  event: CookieEvent;
  /** The first request to the same host did not carry it, so it came in this visit. */
  isNew: boolean;
}

/** @param seen cookies that were seen to be set */
export function sentCookies({ observations, site }: Visit, seen: readonly CookieEvent[]): SentCookie[] {
  const set = new Map<string, string[]>();
  for (const { name, domain } of seen) set.set(name, [...(set.get(name) ?? []), domain]);
  const requests = new Map<string, { host: string; time: number }>();
  const found = new Map<string, SentCookie>();
  let first: string | undefined;
  let answered = false;
  for (const one of observations) {
    if (one.kind === 'request' && !requests.has(one.requestId)) {
      requests.set(one.requestId, { host: hostOf(one.url), time: one.time });
      if (one.type === 'main_frame') first ??= hostOf(one.url);
    }
    if (one.kind === 'response') answered = true;
    if (one.kind !== 'request-cookies') continue;
    const request = requests.get(one.requestId);
    if (!request) continue;
    const domain = siteOf(request.host);
    for (const { name, value } of one.cookies) {
      const key = `${name}\n${domain}`;
      if (found.has(key) || set.get(name)?.some((known) => siteOf(known) === domain)) continue;
      const event: CookieEvent = {
        ...{ name, value, domain, ordinal: one.ordinal, time: one.time, initiated: request.time, lifetimeDays: null },
        ...{ setBy: 'unknown', attemptOnly: false, onlyPresent: false },
      };
      // What another host is sent may have been there before.
      found.set(key, { event, isNew: answered && domain === site && request.host === first });
    }
  }
  return [...found.values()];
}
