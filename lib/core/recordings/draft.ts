/** A visit in the making, from a recording that another tool made. */
import { siteOf } from '../classify/site.ts';
import { MAX_URL, MAX_VALUE, type ObservationOf, type Unplaced } from '../model/observation.ts';
import type { Environment, Visit } from '../model/visit.ts';

/** Version of samsvar and of its catalogue, written into every visit. */
export interface ToolVersions {
  version: string;
  catalog: string;
}

type GapReason = ObservationOf<'gap'>['reason'];
type Header = { name: string; value: string };

export interface Draft {
  url: string;
  site: string;
  tabId: number;
  startedAt: number;
  observations: Unplaced[];
  gaps: Map<GapReason, string>;
}

export function createDraft(url: string, tabId: number, startedAt: number): Draft {
  return { url, site: siteOf(url), tabId, startedAt, observations: [], gaps: new Map() };
}

/** Shortens what is longer than observations may hold, and remembers that it did. */
export function fit(draft: Draft, text: string, max = MAX_VALUE): string {
  if (text.length <= max) return text;
  draft.gaps.set('cut', 'values longer than samsvar keeps were shortened');
  return text.slice(0, max);
}
export const fitUrl = (draft: Draft, url: string) => fit(draft, url, MAX_URL);

export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}

/** Several Set-Cookie headers are often joined by line breaks into one. */
export function setCookieLines(headers: readonly Header[]): string[] {
  return headers
    .filter((header) => header.name.toLowerCase() === 'set-cookie')
    .flatMap((header) => header.value.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Cookies of `Cookie` headers. */
export function sentCookies(headers: readonly Header[]): Header[] {
  return headers
    .filter((header) => header.name.toLowerCase() === 'cookie')
    .flatMap((header) => header.value.split(/;\s*|\n/))
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? { name: '', value: pair.trim() } : { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() };
    });
}

/** The answer's part that all formats share; `setCookies` as full lines. */
export function responseOf(
  draft: Draft,
  answer: { requestId: string; url: string; status: number; headers: readonly Header[]; setCookies: string[]; location?: string },
): Omit<ObservationOf<'response'>, 'visitId' | 'ordinal' | 'time' | 'tabId' | 'frameId'> {
  const contentType = headerValue(answer.headers, 'content-type');
  return {
    kind: 'response',
    requestId: answer.requestId,
    url: fitUrl(draft, answer.url),
    status: Math.max(0, Math.trunc(answer.status)),
    setCookies: answer.setCookies.map((line) => fit(draft, line, 8192)),
    ...(answer.location ? { location: fitUrl(draft, answer.location) } : {}),
    ...(contentType ? { contentType: contentType.slice(0, 256) } : {}),
  };
}

/** Absolute address of a redirect's target; undefined where there is none or it is no address. */
export function redirectTarget(location: string | null | undefined, base: string): string | undefined {
  if (!location || !URL.canParse(location, base)) return undefined;
  return new URL(location, base).href;
}

/**
 * Makes the visit: places the gaps first, then the observations in the order in which the draft holds them.
 * Recordings of other tools know nothing of consent; storage and clicks they do not know either.
 */
export function finish(draft: Draft, id: string, environment: Environment, tool: ToolVersions): Visit {
  const gaps = new Map<GapReason, string>([
    ['no-consent', 'the recording does not tell which choice was made, nor when'],
    ['no-storage', 'the recording holds neither storage nor what scripts did'],
    ...draft.gaps,
  ]);
  // Headers tell attempts and what was sent; which cookies scripts set and which were kept, only the jar tells.
  if (!draft.observations.some((one) => one.kind === 'cookie'))
    gaps.set('no-cookies', 'cookies are known from headers at most, not those that were stored');
  const base = { time: draft.startedAt, tabId: draft.tabId, frameId: 0 };
  const notes: Unplaced[] = [...gaps].map(([reason, detail]) => ({ ...base, kind: 'gap', reason, detail }));
  return {
    schema: 'samsvar/visit@1',
    tool: { name: 'samsvar', ...tool },
    id,
    scenario: 'manual',
    url: draft.url,
    site: draft.site,
    startedAt: draft.startedAt,
    endedAt: draft.observations.reduce((last, one) => Math.max(last, one.time), draft.startedAt),
    tabId: draft.tabId,
    environment,
    result: { status: 'done', reason: 'recorded by another tool' },
    observations: [...notes, ...draft.observations].map((one, ordinal) => ({ ...one, visitId: id, ordinal })),
  };
}
