/** Visits and their observations: written in bulk, append-only; read back parsed. */
import { Dexie } from 'dexie';
import { Observation, type ObservationOf, type Unplaced } from '../core/model/observation.ts';
import { parse } from '../core/model/parse.ts';
import { type Visit, VisitHead } from '../core/model/visit.ts';
import type { Database } from './db.ts';

/** Everything of one write. All of it is stored, or none. */
export interface Batch {
  begun: VisitHead[];
  ended: { visitId: string; change: Partial<Pick<VisitHead, 'endedAt' | 'result'>> }[];
  placed: { visitId: string; observation: Unplaced }[];
  /** The recorder's own state after this batch. */
  state: unknown;
}
const STATE = 'recorder';

/**
 * Appends a batch. The next ordinal comes from the rows themselves, so that a worker which died leaves no hole and no double.
 * @returns number of observations written
 */
export async function append(db: Database, batch: Batch): Promise<number> {
  return db.transaction('rw', db.visits, db.observations, db.settings, async () => {
    const next = new Map<string, number>();
    const rows: Observation[] = [];
    for (const { visitId, observation } of batch.placed) {
      const ordinal = next.get(visitId) ?? (await nextOrdinal(db, visitId));
      next.set(visitId, ordinal + 1);
      rows.push({ ...observation, visitId, ordinal });
    }
    if (batch.begun.length > 0) await db.visits.bulkAdd(batch.begun);
    if (rows.length > 0) await db.observations.bulkAdd(rows);
    for (const { visitId, change } of batch.ended) await db.visits.update(visitId, change);
    await db.settings.put({ key: STATE, value: batch.state });
    return rows.length;
  });
}

async function nextOrdinal(db: Database, visitId: string): Promise<number> {
  const last = (await rowsOf(db, visitId).lastKey()) as [string, number] | undefined;
  return last === undefined ? 0 : last[1] + 1;
}

const rowsOf = (db: Database, visitId: string) =>
  db.observations.where('[visitId+ordinal]').between([visitId, Dexie.minKey], [visitId, Dexie.maxKey]);

/** The recorder's state as the last batch left it; undefined where there is none. */
export async function readState(db: Database): Promise<unknown> {
  return (await db.settings.get(STATE))?.value;
}

/** @returns null where there is no such visit */
export async function readHead(db: Database, visitId: string): Promise<VisitHead | null> {
  const row = await db.visits.get(visitId);
  return row === undefined ? null : parse(VisitHead, row, `stored visit ${visitId}`);
}

/** Observations of a visit by ordinal, from `from` on. @throws InvalidInput naming the first row that is broken */
export async function readObservations(db: Database, visitId: string, from = 0): Promise<Observation[]> {
  const rows = await db.observations.where('[visitId+ordinal]').between([visitId, from], [visitId, Dexie.maxKey]).toArray();
  return rows.map((row) => parse(Observation, row, `stored observation ${visitId}/${row.ordinal}`));
}

/** What the visit's documents said of themselves. */
export async function readPages(db: Database, visitId: string): Promise<ObservationOf<'page'>[]> {
  const rows = await rowsOf(db, visitId)
    .and((row) => row.kind === 'page')
    .toArray();
  return rows
    .map((row) => parse(Observation, row, `stored observation ${visitId}/${row.ordinal}`))
    .filter((observation) => observation.kind === 'page');
}

/** The whole visit, as exported. @returns null where there is no such visit */
export async function readVisit(db: Database, visitId: string, tool: Visit['tool']): Promise<Visit | null> {
  return db.transaction('r', db.visits, db.observations, async () => {
    const head = await readHead(db, visitId);
    return head && { schema: 'samsvar/visit@1', tool, ...head, observations: await readObservations(db, visitId) };
  });
}

/** All visits, newest first; of one site where given. */
export async function listHeads(db: Database, site?: string): Promise<VisitHead[]> {
  const rows = await (site === undefined ? db.visits.toCollection() : db.visits.where('site').equals(site)).toArray();
  return rows.map((row) => parse(VisitHead, row, `stored visit ${row.id}`)).sort((a, b) => b.startedAt - a.startedAt);
}

/** Stores visits that were recorded elsewhere; one of the same id is replaced whole. */
export async function importVisits(db: Database, visits: readonly Visit[]): Promise<void> {
  await db.transaction('rw', db.visits, db.observations, async () => {
    for (const { schema: _schema, tool: _tool, observations, ...head } of visits) {
      await rowsOf(db, head.id).delete();
      await db.visits.put(head);
      await db.observations.bulkAdd(observations);
    }
  });
}

/** Deletes visits with all that hangs on them. */
export async function deleteVisits(db: Database, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', [db.visits, db.observations, db.policies, db.reports, db.screenshots], async () => {
    for (const id of ids) await rowsOf(db, id).delete();
    await db.screenshots
      .where('visitId')
      .anyOf([...ids])
      .delete();
    await db.visits.bulkDelete([...ids]);
    await db.policies.bulkDelete([...ids]);
    await db.reports.bulkDelete([...ids]);
  });
}
