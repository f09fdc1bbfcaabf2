/** Recorded rows for the faces, from the store. */
import type { Evidence } from '../core/model/finding.ts';
import { Observation } from '../core/model/observation.ts';
import { parse } from '../core/model/parse.ts';
import type { Database } from '../store/db.ts';

/** How far around a row its script and headers are looked for. */
const NEIGHBOURS = 200;

/** A row that an older version or a bug wrote wrongly is left out: one bad row must not hide the others. */
function readable(rows: readonly unknown[]): Observation[] {
  return rows.flatMap((row) => {
    try {
      return [parse(Observation, row, 'stored observation')];
    } catch {
      return [];
    }
  });
}

/** The row and those around it, in order; empty where they are no longer stored. */
export async function rowsAround(db: Database, { visit, ordinal }: Evidence): Promise<Observation[]> {
  const range = db.observations.where('[visitId+ordinal]').between([visit, ordinal - NEIGHBOURS], [visit, ordinal + NEIGHBOURS]);
  return readable(await range.toArray());
}
