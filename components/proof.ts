/** Turns recorded rows into the lines that a person reads as proof. Pure. */
import type { Observation, ObservationOf } from '../lib/core/model/observation.ts';

export interface Proof {
  ordinal: number;
  time: number;
  kind: 'request' | 'cookie' | 'storage' | 'other';
  /** `GET`, cookie name, storage key … */
  head: string;
  /** Host and path without the query; empty where there is none. */
  where: string;
  /** Scripts from the first to the one that did it. */
  scripts: string[];
  /** Days that a cookie lives; 0: session; null: not a cookie, or not known. */
  lifetimeDays: number | null;
  /** Names of cookies that the request carries. */
  carries: string[];
}

const DAY = 86_400_000;
/** How many steps back a chain of scripts is followed. */
const MAX_CHAIN = 6;

/** Host and path; the query is left out, since it is long and rarely says more. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
/** The file's name, or the host where the path has none. */
export function fileOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return pathname.split('/').findLast((part) => part !== '') ?? host;
}

/** Short names of a chain of scripts; with their host where two would be called the same. */
export function namesOf(scripts: readonly string[]): string[] {
  const files = scripts.map(fileOf);
  return scripts.map((script, index) => {
    const file = files[index] ?? script;
    const alone = files.filter((other) => other === file).length === 1;
    return alone || !URL.canParse(script) ? file : `${new URL(script).host}/…/${file}`;
  });
}

const scriptOf = (row: Observation): string | undefined => ('script' in row ? row.script : undefined);

/** Who loaded whom, back to the first script known. */
function chainTo(script: string | undefined, rows: readonly Observation[]): string[] {
  const chain: string[] = [];
  let at = script;
  while (at !== undefined && !chain.includes(at) && chain.length < MAX_CHAIN) {
    const loaded = at;
    chain.unshift(loaded);
    const loader = rows.find((row) => row.kind === 'call' && row.url === loaded && row.script !== undefined);
    at = loader && scriptOf(loader);
  }
  return chain;
}

/** The call of the page that led to the request: same address, not later. */
function callOf(request: ObservationOf<'request'>, rows: readonly Observation[]): Observation | undefined {
  const calls = rows.filter((row) => row.kind === 'call' && row.url === request.url);
  return calls.findLast((row) => row.time <= request.time + 5) ?? calls[0];
}

/**
 * The proof that row `ordinal` is.
 * @param rows the row with its neighbours, in order: scripts and headers are looked up among them
 * @returns null where the row is not among them
 */
export function proofOf(rows: readonly Observation[], ordinal: number): Proof | null {
  const row = rows.find((candidate) => candidate.ordinal === ordinal);
  if (!row) return null;
  const base = { ordinal, time: row.time, lifetimeDays: null, carries: [], scripts: chainTo(scriptOf(row), rows) };
  switch (row.kind) {
    case 'request': {
      const call = callOf(row, rows);
      const sent = rows.find((other) => other.kind === 'request-cookies' && other.requestId === row.requestId);
      return {
        ...base,
        kind: 'request',
        head: row.method,
        where: placeOf(row.url),
        scripts: chainTo(call && scriptOf(call), rows),
        carries: sent?.kind === 'request-cookies' ? sent.cookies.map((cookie) => cookie.name) : [],
      };
    }
    case 'response':
      return { ...base, kind: 'request', head: String(row.status), where: placeOf(row.url) };
    case 'cookie': {
      const write = rows.find((other) => other.kind === 'script-cookie' && other.cookie.startsWith(`${row.name}=`));
      const lifetimeDays = row.expires === undefined ? 0 : (row.expires - row.time) / DAY;
      return {
        ...base,
        kind: 'cookie',
        head: row.name,
        where: row.domain,
        lifetimeDays,
        scripts: chainTo(write && scriptOf(write), rows),
      };
    }
    case 'script-cookie':
      return { ...base, kind: 'cookie', head: row.cookie.split('=')[0] ?? '', where: placeOf(row.documentUrl) };
    case 'storage':
      return { ...base, kind: 'storage', head: row.key, where: placeOf(row.documentUrl) };
    case 'call':
    case 'resource':
    case 'navigation':
    case 'page':
      return { ...base, kind: 'other', head: row.kind, where: placeOf(row.url) };
    case 'fingerprint':
      return { ...base, kind: 'other', head: `${row.api} ${row.detail}`, where: placeOf(row.documentUrl) };
    default:
      return { ...base, kind: 'other', head: row.kind, where: '' };
  }
}

/** One line that says what an observation of any kind is, for the table of raw rows. */
export function lineOf(row: Observation): string {
  switch (row.kind) {
    case 'request':
      return `${row.method} ${row.url}`;
    case 'response':
      return `${row.status} ${row.url}`;
    case 'request-end':
      return [row.outcome, row.error, row.ip].filter(Boolean).join(' ');
    case 'request-cookies':
      return row.cookies.map((cookie) => cookie.name).join(', ');
    case 'cookie':
      return `${row.change} ${row.name} ${row.domain}`;
    case 'script-cookie':
      return row.cookie;
    case 'storage':
      return `${row.area} ${row.operation} ${row.key}`;
    case 'call':
      return `${row.api} ${row.url}`;
    case 'fingerprint':
      return `${row.api} ${row.detail}`;
    case 'alias':
      return `${row.host} CNAME ${row.canonical}`;
    case 'typed':
      return `${row.what} (SHA-256 ${row.sha256}…)`;
    case 'form':
      return `${row.stage} ${row.method} ${row.action} (${row.fields.join(', ')})`;
    case 'banner':
      return [row.state, row.platform, row.buttons?.map((button) => button.text).join(' | ')].filter(Boolean).join(' · ');
    case 'banner-list':
      return [row.platform, row.categories.map(({ name }) => name).join(' | ')].filter(Boolean).join(' · ');
    case 'consent':
      return [row.method, row.platform, row.choice, row.detail].filter(Boolean).join(' · ');
    case 'gap':
      return [row.reason, row.detail].filter(Boolean).join(': ');
    case 'navigation':
      return `${row.stage} ${row.url}`;
    case 'page':
    case 'resource':
      return row.url;
  }
}
