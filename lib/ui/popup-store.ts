/** What the popup needs of the database once it stands: Dexie, which comes with it, is larger than the rest of the popup. */
import type { Evidence } from '../core/model/finding.ts';
import type { Observation } from '../core/model/observation.ts';
import { type Database, db } from '../store/db.ts';
import { rowsAround } from './evidence.ts';
import { follow, type Follower } from './follow.ts';
import { type PopupRows, type PopupView, readPopup, type Tab } from './popup.ts';

export const popupRows = (from: Database): PopupRows => ({
  visitsOfTab: (tabId) => from.visits.where('tabId').equals(tabId).toArray(),
  reportOf: (visitId) => from.reports.get(visitId),
});

export const followPopup = (tab: Tab, follower: Follower<PopupView>): (() => void) =>
  follow(() => readPopup(popupRows(db), tab), follower);

export const proofOf = (evidence: Evidence): Promise<Observation[]> => rowsAround(db, evidence);
