/** “The button takes you to their site, and their rules apply”: what was named just before is used there, not here. */
import type { Catalog } from '../catalog/index.ts';
import { type Frame, says } from './frame.ts';
import type { Naming } from './services.ts';

/** Used on the page, or paid through it. */
const HERE = ['embed', 'payment', 'cookie', 'cookies', 'load'] as const;

/** Do this sentence, or the next of its paragraph, lead away to whom it names? */
export function leadsAway(frame: Frame, next: Frame | undefined): boolean {
  if (says(frame, ...HERE)) return false;
  if (says(frame, 'leads')) return true;
  return (
    next?.sentence.block === frame.sentence.block && next.mentions.length === 0 && says(next, 'leads') && !says(next, ...HERE)
  );
}

/** Purposes that a link alone can serve. */
const LINKED = new Set(['functional', 'unknown']);

export function placeElsewhere(catalog: Catalog, frames: readonly Frame[], of: (frame: Frame) => readonly Naming[]): void {
  const isLinked = ({ service }: Naming): boolean => LINKED.has(catalog.services.get(service ?? '')?.purpose ?? 'unknown');
  /** By paragraph and service: what is said of it there. */
  const spoken = new Map<string, Naming[]>();
  for (const frame of frames) {
    if (frame.mentions.length === 0 || frame.kind === 'heading') continue;
    const away = leadsAway(frame, frames[frame.index + 1]);
    for (const naming of of(frame)) {
      if (!naming.service || !isLinked(naming)) continue;
      if (away && naming.sense === 'declared') naming.sense = 'off-site';
      const key = `${frame.sentence.block} ${naming.service}`;
      const list = spoken.get(key);
      if (list) list.push(naming);
      else spoken.set(key, [naming]);
    }
  }
  // “Tickets are booked with X. You go over to X's own site. X is certified …”
  for (const namings of spoken.values())
    if (
      namings.some(({ sense }) => sense === 'off-site') &&
      !namings.some(({ sense, frame }) => sense === 'declared' && says(frame, ...HERE))
    )
      for (const naming of namings) if (naming.sense === 'declared') naming.sense = 'off-site';
}
