/** What is kept, and how long. */
import type { Database } from './db.ts';

const DAY = 86_400_000;
export const DEFAULT_DAYS = 30;
const RETENTION = 'retentionDays';

/** Days that the person wants visits kept; null: until deleted by hand. What makes no sense counts as not said. */
export async function readRetentionDays(db: Database): Promise<number | null> {
  const days = (await db.settings.get(RETENTION))?.value;
  return days === null || (typeof days === 'number' && days > 0) ? days : DEFAULT_DAYS;
}

export interface Keep {
  /** Null: whatever their age. */
  days: number | null;
  count: number;
  /** Milliseconds since the epoch. */
  now: number;
  /** Visits that still grow: they stay. */
  alive: ReadonlySet<string>;
}

/** Deletes what is too old or too much, with all that hangs on it. @returns number of visits deleted */
export async function prune(db: Database, { days, count, now, alive }: Keep): Promise<number> {
  return db.transaction('rw', db.visits, db.observations, db.policies, db.reports, async () => {
    const rows = await db.visits.orderBy('startedAt').reverse().toArray();
    const youngest = days === null ? -Infinity : now - days * DAY;
    const stays = rows.filter(({ id, startedAt }, place) => alive.has(id) || (place < count && startedAt >= youngest));
    const ids = new Set(stays.map(({ id }) => id));
    const sites = new Set(stays.map(({ site }) => site));
    const gone = rows.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    for (const id of gone) await db.observations.where('[visitId+ordinal]').between([id, -Infinity], [id, Infinity]).delete();
    await db.visits.bulkDelete(gone);
    await db.reports.filter(({ visitId }) => !ids.has(visitId)).delete();
    // Within a day other visits of the site are judged by the same policy.
    const isUsed = (visitId: string, site: string, time: number) => ids.has(visitId) || (sites.has(site) && time >= now - DAY);
    await db.policies.filter(({ visitId, site, time }) => !isUsed(visitId, site, time)).delete();
    return gone.length;
  });
}
