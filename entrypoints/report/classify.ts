import type { Classifier } from '../../components/timeline.ts';
import { matcherFor } from '../../lib/core/classify/matcher.ts';
import type { OwnEntries } from '../../lib/core/model/entries.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import { catalogWith } from '../../lib/core/report/own-catalog.ts';

/** By visit: which service of the catalogue a row belongs to. */
export function classifierOf(visits: readonly Visit[], entries: OwnEntries): (visit: string) => Classifier {
  const matcher = matcherFor(catalogWith(entries));
  const sites = new Map(visits.map((visit) => [visit.id, visit.site]));
  return (visit) => (row) => {
    if (row.kind === 'request') return matcher.serviceOf(row.url);
    if (row.kind === 'cookie') return matcher.cookie(row.name, row.domain, sites.get(visit) ?? '')?.service ?? null;
    return row.kind === 'storage' ? matcher.storage(row.key) : null;
  };
}
