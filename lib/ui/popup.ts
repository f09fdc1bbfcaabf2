/** What the popup shows for a tab: two reads by key, however much was recorded. */
import type { Report } from '../core/model/report.ts';
import type { VisitHead } from '../core/model/visit.ts';
import type { Database } from '../store/db.ts';
import { readReport } from '../store/policies.ts';

export type PopupView =
  /** Pages of the browser itself and its store: nothing can be seen there. */
  | { state: 'restricted' }
  /** The tab was open before the recorder was. */
  | { state: 'not-recorded'; site: string }
  /** Recorded, but nothing has been put together yet. */
  | { state: 'waiting'; site: string }
  | { state: 'ready'; site: string; recording: boolean; visit: VisitHead; report: Report };

export interface Tab {
  id: number;
  url: string;
}

/** Web pages; everything else is closed to extensions. */
export const isWatchable = (url: string): boolean => /^https?:\/\//.test(url);

/** The visit that the tab is in. @returns null where what the tab shows was not recorded */
export async function visitOfTab(db: Database, tab: Tab): Promise<VisitHead | null> {
  const heads = await db.visits.where('tabId').equals(tab.id).sortBy('startedAt');
  const host = new URL(tab.url).hostname;
  const head = heads.at(-1);
  // Tab numbers begin anew with each start of the browser: a visit to another site is not this one.
  return head && (host === head.site || host.endsWith(`.${head.site}`)) ? head : null;
}

export async function readPopup(db: Database, tab: Tab): Promise<PopupView> {
  if (!isWatchable(tab.url)) return { state: 'restricted' };
  const visit = await visitOfTab(db, tab);
  if (!visit) return { state: 'not-recorded', site: new URL(tab.url).hostname };
  const row = await readReport(db, visit.id);
  if (!row) return { state: 'waiting', site: visit.site };
  return { state: 'ready', site: visit.site, recording: visit.endedAt === undefined, visit, report: row.report };
}
