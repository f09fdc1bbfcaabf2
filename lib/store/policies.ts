/** Policies by visit, and the report built ahead for each visit. */
import { parse } from '../core/model/parse.ts';
import { StoredPolicy } from '../core/model/policy.ts';
import { Report } from '../core/model/report.ts';
import type { Database, ReportRow } from './db.ts';

export async function putPolicy(db: Database, policy: StoredPolicy): Promise<void> {
  await db.policies.put(policy);
}

/** The policy looked for from this visit. @returns null where nobody looked */
export async function readPolicyOf(db: Database, visitId: string): Promise<StoredPolicy | null> {
  const row = await db.policies.get(visitId);
  return row === undefined ? null : parse(StoredPolicy, row, `stored policy of ${visitId}`);
}

/** The newest policy of a site that was looked for at or after `since` (milliseconds since the epoch). */
export async function readPolicyOfSite(db: Database, site: string, since: number): Promise<StoredPolicy | null> {
  const rows = await db.policies
    .where('site')
    .equals(site)
    .and((row) => row.time >= since)
    .sortBy('time');
  const row = rows.at(-1);
  return row === undefined ? null : parse(StoredPolicy, row, `stored policy of ${site}`);
}

/** The policy of a site with this SHA-256: the one that an earlier visit found and that a report was judged by. */
export async function readPolicyBySum(db: Database, site: string, sha256: string): Promise<StoredPolicy | null> {
  const row = await db.policies
    .where('site')
    .equals(site)
    .and((one) => one.sha256 === sha256)
    .first();
  return row === undefined ? null : parse(StoredPolicy, row, `stored policy of ${site}`);
}

export async function putReport(db: Database, row: ReportRow): Promise<void> {
  await db.reports.put(row);
}

/** @throws InvalidInput naming the field that is broken */
export const parseReport = (row: ReportRow): Report => parse(Report, row.report, `stored report of ${row.visitId}`);

/** @returns null where none has been built yet */
export async function readReport(db: Database, visitId: string): Promise<ReportRow | null> {
  const row = await db.reports.get(visitId);
  return row === undefined ? null : { ...row, report: parseReport(row) };
}
