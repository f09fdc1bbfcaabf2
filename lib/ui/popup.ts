/** What the popup shows for a tab: two reads by key, however much was recorded. */
import type { Report } from '../core/model/report.ts';
import type { VisitHead } from '../core/model/visit.ts';
import type { ReportRow } from '../store/db.ts';
import { parseReport } from '../store/policies.ts';

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

/** Where the popup's rows come from: Dexie, or what stands before it is loaded. Rows come as they are stored. */
export interface PopupRows {
  visitsOfTab(tabId: number): PromiseLike<VisitHead[]>;
  reportOf(visitId: string): PromiseLike<ReportRow | undefined>;
}

/** The visit that the tab is in; undefined where what the tab shows was not recorded. */
function visitOf(tab: Tab, heads: readonly VisitHead[]): VisitHead | undefined {
  const host = new URL(tab.url).hostname;
  const head = [...heads].sort((a, b) => a.startedAt - b.startedAt).at(-1);
  // Tab numbers begin anew with each start of the browser: a visit to another site is not this one.
  return head && (host === head.site || host.endsWith(`.${head.site}`)) ? head : undefined;
}

export async function readPopup(rows: PopupRows, tab: Tab): Promise<PopupView> {
  if (!isWatchable(tab.url)) return { state: 'restricted' };
  const visit = visitOf(tab, await rows.visitsOfTab(tab.id));
  if (!visit) return { state: 'not-recorded', site: new URL(tab.url).hostname };
  const row = await rows.reportOf(visit.id);
  if (!row) return { state: 'waiting', site: visit.site };
  return { state: 'ready', site: visit.site, recording: visit.endedAt === undefined, visit, report: parseReport(row) };
}
