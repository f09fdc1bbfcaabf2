/** What other sites had kept for use on this one before the visit, where the browser could not delete it. */
import type { ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { consentState } from './state.ts';

/**
 * Entries that their frames found when they began, until something of the same origin writes: later frames find what this visit left.
 * Only local storage shows: nothing tells when a database was made.
 */
export function keptByOthers({ environment, observations, site }: Visit): ObservationOf<'storage'>[] {
  if (!environment.othersKept) return [];
  const kept: ObservationOf<'storage'>[] = [];
  const wrote = new Set<string>();
  const stored = observations.filter((o): o is ObservationOf<'storage'> => o.kind === 'storage' && URL.canParse(o.documentUrl));
  for (const entry of stored.sort((a, b) => a.time - b.time || a.ordinal - b.ordinal)) {
    const { origin, hostname } = new URL(entry.documentUrl);
    if (hostname === site || hostname.endsWith(`.${site}`)) continue;
    if (!entry.atStart) wrote.add(origin);
    else if (!wrote.has(origin)) kept.push(entry);
  }
  return kept;
}

/** Did a frame find a choice of earlier, and nobody asked for a new one? Then nobody knows how the visit began. */
export function keptChoice(visit: Visit): ObservationOf<'storage'>[] {
  if (visit.observations.some((seen) => seen.kind === 'banner' && seen.state === 'shown')) return [];
  return keptByOthers(visit).filter(({ key, value }) => consentState(key, value ?? '') !== null);
}
