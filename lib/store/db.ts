/** The extension's one database. Rows are parsed when read back: an older version, or a bug, may have written them. */
import { Dexie, type Table } from 'dexie';
import type { Observation } from '../core/model/observation.ts';
import type { StoredPolicy } from '../core/model/policy.ts';
import type { Report } from '../core/model/report.ts';
import type { VisitHead } from '../core/model/visit.ts';
import { DATABASE } from './name.ts';
import type { ScreenshotRow } from './screenshots.ts';

/** What the popup and the badge show: a visit's report, built ahead so that opening costs one read. */
export interface ReportRow {
  visitId: string;
  site: string;
  /** When it was built: milliseconds since the epoch. */
  time: number;
  report: Report;
}

export class Database extends Dexie {
  declare visits: Table<VisitHead, string>;
  declare observations: Table<Observation, [string, number]>;
  declare policies: Table<StoredPolicy, string>;
  declare reports: Table<ReportRow, string>;
  declare screenshots: Table<ScreenshotRow, [string, string]>;
  /** Small values by key: the person's settings, and the recorder's state. */
  declare settings: Table<{ key: string; value: unknown }, string>;

  constructor(name = DATABASE) {
    super(name);
    this.version(1).stores({
      visits: 'id, site, startedAt, tabId',
      observations: '[visitId+ordinal]',
      policies: 'visitId, site, time',
      reports: 'visitId, site, time',
      settings: 'key',
    });
    this.version(2).stores({ screenshots: '[visitId+when], visitId' });
  }
}

export const db = new Database();
