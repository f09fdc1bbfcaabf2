/** The number on the toolbar button. */
import { catalog } from '../core/catalog/index.ts';
import type { Report } from '../core/model/report.ts';

/** Services that need consent and ran before the choice, in any visit of the report. */
export function ranBeforeChoice(report: Report): number {
  return report.services.filter(({ id, observed }) => {
    if (catalog.services.get(id)?.consent.needed !== 'yes') return false;
    return Object.entries(observed).some(([when, seen]) => when.endsWith('/before-choice') && seen.requests + seen.cookies > 0);
  }).length;
}
