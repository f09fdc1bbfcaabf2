/** Once a day the background deletes what the person does not want kept. */
import type { Database } from '../store/db.ts';
import { prune, readRetentionDays } from '../store/retention.ts';

/** Visits kept, whatever their age. */
const MAX_VISITS = 200;
const DAY = 86_400_000;
const DONE = 'prunedAt';

export interface HousekeepingParts {
  db: Database;
  recorder: { settled(): Promise<unknown>; alive(): ReadonlySet<string> };
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Prunes, unless that was done within a day. @returns number of visits deleted */
export async function keepHouse({ db, recorder, now }: HousekeepingParts): Promise<number> {
  const done = (await db.settings.get(DONE))?.value;
  const passed = typeof done === 'number' ? now() - done : DAY;
  // A clock that was put back must not put this off.
  if (passed >= 0 && passed < DAY) return 0;
  const days = await readRetentionDays(db);
  // Until its stored state is read, the recorder does not know what still grows.
  await recorder.settled();
  const deleted = await prune(db, { days, count: MAX_VISITS, now: now(), alive: recorder.alive() });
  await db.settings.put({ key: DONE, value: now() });
  return deleted;
}
