/** Keeps one report a visit up to date in the store, so that popup and badge cost one read. */
import { buildReport } from '../core/report/build.ts';
import { catalogWith } from '../core/report/own-catalog.ts';
import type { PolicyState } from '../core/model/artifacts.ts';
import type { Visit } from '../core/model/visit.ts';
import type { Database, ReportRow } from '../store/db.ts';
import { readOwnEntries } from '../store/entries.ts';
import { putReport } from '../store/policies.ts';
import { readVisit } from '../store/visits.ts';

/** Milliseconds. */
const QUIET = 1000;
const AT_LEAST_EVERY = 5000;
/** Building may take this part of the time: a visit of ten thousand rows must not occupy the machine. */
const SHARE = 1 / 10;

interface Waiting {
  timer: ReturnType<typeof setTimeout>;
  /** Not later than this, though observations keep coming. */
  deadline: number;
}

export interface ReportOptions {
  db: Database;
  tool(): Visit['tool'];
  policyStateOf(visit: Visit): Promise<PolicyState>;
  onBuilt?(row: ReportRow, visit: Visit): void;
  now(): number;
}

export class LiveReports {
  readonly #waiting = new Map<string, Waiting>();
  /** Not before this, by visit. */
  readonly #rest = new Map<string, number>();

  constructor(private readonly options: ReportOptions) {}

  /** Says that a visit has changed. */
  touch(visitId: string): void {
    const now = this.options.now();
    const waiting = this.#waiting.get(visitId);
    if (waiting) clearTimeout(waiting.timer);
    const deadline = waiting?.deadline ?? now + AT_LEAST_EVERY;
    const due = Math.max(Math.min(now + QUIET, deadline), this.#rest.get(visitId) ?? 0);
    const timer = setTimeout(() => void this.build(visitId), due - now);
    this.#waiting.set(visitId, { timer, deadline });
  }

  /** Builds and stores the report of a visit now. Without a report nothing is stored: better none than an old one. */
  async build(visitId: string): Promise<void> {
    const { db, tool, policyStateOf, onBuilt, now } = this.options;
    clearTimeout(this.#waiting.get(visitId)?.timer);
    this.#waiting.delete(visitId);
    const begun = now();
    try {
      const visit = await readVisit(db, visitId, tool());
      if (!visit) return;
      const policy = await policyStateOf(visit);
      const catalog = catalogWith(await readOwnEntries(db));
      const report = buildReport({ visits: [visit], policy, catalog, version: visit.tool.version });
      const row: ReportRow = { visitId, site: visit.site, time: now(), report };
      await putReport(db, row);
      onBuilt?.(row, visit);
    } catch (error) {
      console.warn(`samsvar: no report for ${visitId}:`, error instanceof Error ? error.message : error);
    }
    this.#rest.set(visitId, now() + (now() - begun) / SHARE);
  }
}
