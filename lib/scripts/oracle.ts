/** The requests of real recordings, and what another catalogue (a dev-time peer, never shipped) says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

export interface RecordedRequest {
  url: string;
  type: string;
  /** Origin of what asked for it; empty where unknown. */
  initiator: string;
}

/** All requests in the recordings of @whotracksme/reporting, in order, with repetitions. */
export function recordedRequests(): RecordedRequest[] {
  const snapshots = join(
    dirname(createRequire(import.meta.url).resolve('@whotracksme/reporting/package.json')),
    'reporting/snapshots',
  );
  return readdirSync(snapshots).flatMap((name) => {
    const lines = brotliDecompressSync(readFileSync(join(snapshots, name, 'events.log.br')))
      .toString()
      .split('\n');
    return lines.flatMap((line) => {
      if (!line.includes('"onBeforeRequest"')) return [];
      const { api, event, args } = JSON.parse(line) as {
        api: string;
        event: string;
        args: (Partial<RecordedRequest> & { url: string })[];
      };
      const [details] = args;
      if (api !== 'webRequest' || event !== 'onBeforeRequest' || !details) return [];
      return [{ url: details.url, type: details.type ?? 'other', initiator: details.initiator ?? '' }];
    });
  });
}

export interface Verdict {
  /** Its name of the pattern, for people. */
  pattern: string;
  category: string;
}
export interface Oracle {
  match(request: RecordedRequest): Verdict[];
}

interface TrackerDb {
  matchUrl(
    request: { url: string; type: string; sourceUrl: string },
    options?: { getDomainMetadata: boolean },
  ): { pattern: { key: string }; category: { key: string } }[];
}

/** @returns null where the peer is not installed */
export async function openOracle(): Promise<Oracle | null> {
  let program: string;
  try {
    program = fileURLToPath(import.meta.resolve('@ghostery/trackerdb'));
  } catch {
    return null;
  }
  const { default: load } = (await import('@ghostery/trackerdb')) as unknown as {
    default: (engine: Uint8Array) => Promise<TrackerDb>;
  };
  const db = await load(readFileSync(join(dirname(program), '../trackerdb.engine')));
  return {
    match({ url, type, initiator }) {
      const found = db.matchUrl({ url, type: TYPES[type] ?? type, sourceUrl: initiator }, { getDomainMetadata: false });
      return found.map(({ pattern, category }) => ({ pattern: pattern.key, category: category.key }));
    },
  };
}

/** Names that the peer has for the browser's types. */
const TYPES: Readonly<Record<string, string>> = { xmlhttprequest: 'xhr', main_frame: 'document', sub_frame: 'subdocument' };

/** What we must know: advertising, analytics, social media; tag managers, which it counts among utilities. */
export const isWatched = ({ category, pattern }: Verdict): boolean =>
  ['advertising', 'site_analytics', 'social_media'].includes(category) || /tag_manager|tealium|ensighten/.test(pattern);

export interface Reviewed {
  pattern: string;
  host: string;
  /** Why it is no service of ours. */
  reason: string;
}
