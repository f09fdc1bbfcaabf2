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
const LINKED = new Set(['functional', 'social', 'video', 'unknown']);

export function placeElsewhere(catalog: Catalog, frames: readonly Frame[], of: (frame: Frame) => readonly Naming[]): void {
  for (const frame of frames) {
    if (frame.mentions.length === 0 || frame.kind === 'heading' || !leadsAway(frame, frames[frame.index + 1])) continue;
    for (const naming of of(frame))
      if (naming.sense === 'declared' && LINKED.has(catalog.services.get(naming.service ?? '')?.purpose ?? 'unknown'))
        naming.sense = 'off-site';
  }
}
