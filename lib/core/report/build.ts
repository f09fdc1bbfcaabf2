/** Visits and a policy in, `samsvar/report@1` out. Pure: the same input gives the same report, to the byte. */
import type { PolicyState } from '../model/artifacts.ts';
import type { Catalog } from '../catalog/index.ts';
import type { Report } from '../model/report.ts';
import type { Visit } from '../model/visit.ts';

export interface ReportInput {
  /** All of one site; at least one. */
  visits: readonly Visit[];
  policy: PolicyState;
  /** Absent: the built-in one. */
  catalog?: Catalog;
  /** Of the tool. */
  version: string;
}

/**
 * Judges the visits against the policy.
 * @throws RangeError when there is no visit
 */
export function buildReport(_input: ReportInput): Report {
  throw new RangeError('no visit to report on');
}
