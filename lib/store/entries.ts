/** A person's own entries of the catalogue: in the settings, so that every part of the extension sees a change at once. */
import { NO_ENTRIES, OwnEntries } from '../core/model/entries.ts';
import { parse } from '../core/model/parse.ts';
import type { Database } from './db.ts';

const KEY = 'entries';

/** @throws InvalidInput where something else was stored */
export async function readOwnEntries(db: Database): Promise<OwnEntries> {
  const stored = (await db.settings.get(KEY))?.value;
  return stored === undefined ? NO_ENTRIES : parse(OwnEntries, stored, 'own entries of the catalogue');
}

export async function writeOwnEntries(db: Database, entries: OwnEntries): Promise<void> {
  await db.settings.put({ key: KEY, value: parse(OwnEntries, entries, 'own entries of the catalogue') });
}
