/**
 * The database's first rows without Dexie, which takes longer to load than these take to read. It only looks: what is not there
 * yet, Dexie makes.
 */
import type { ReportRow } from './db.ts';
import { DATABASE } from './name.ts';
import type { VisitHead } from '../core/model/visit.ts';

export interface FirstLook {
  setting(key: string): Promise<unknown>;
  visitsOfTab(tabId: number): Promise<VisitHead[]>;
  reportOf(visitId: string): Promise<ReportRow | undefined>;
  /** An open database would keep a newer version from upgrading it. */
  close(): void;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'));
  });

/** @throws DOMException where there is no database yet */
export async function takeFirstLook(name: string = DATABASE): Promise<FirstLook> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await done(opening);
  const table = (of: 'settings' | 'visits' | 'reports') => database.transaction(of).objectStore(of);
  return {
    setting: async (key) => ((await done(table('settings').get(key))) as { value: unknown } | undefined)?.value,
    visitsOfTab: (tabId) => done(table('visits').index('tabId').getAll(tabId) as IDBRequest<VisitHead[]>),
    reportOf: (visitId) => done(table('reports').get(visitId) as IDBRequest<ReportRow | undefined>),
    close: () => database.close(),
  };
}
