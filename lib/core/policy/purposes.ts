/** What a service, or a kind of cookie, is used for: purposes of the catalogue. */
import type { Purpose } from '../model/catalog.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';

const PURPOSES: [concept: string, purpose: Purpose][] = [
  ['analytics', 'analytics'], ['marketing', 'marketing'], ['functional', 'functional'], ['necessary', 'necessary'],
  ['video', 'video'], ['socialmedia', 'social'], ['captcha', 'security'], ['payment', 'payment'],
]; // prettier-ignore
const DOES = ['use', 'set', 'embed', 'load', 'process', 'store', 'deal', 'h_purpose'] as const;

/** One statement a sentence, service and purpose; a table's cells are read with its row. */
export function readPurposes({ frames, namings, add }: Reading): void {
  for (const frame of frames) {
    if (
      frame.chrome ||
      frame.kind === 'heading' ||
      frame.kind === 'cell' ||
      says(frame, 'not', 'removed') ||
      !says(frame, ...DOES)
    )
      continue;
    const own = purposesOf(frame);
    const { services, inherited } = namings.aboutOf(frame);
    const heading = own.length === 0 && !inherited ? namings.purposeOf(frame.sentence.section) : null;
    const purposes = heading ? [heading] : own;
    if (purposes.length === 0 || (services.length === 0 && !says(frame, 'cookies'))) continue;
    const { start, end } = frame.sentence;
    for (const service of services.length > 0 ? services : [null])
      for (const purpose of purposes)
        add('purpose', { start, end }, { purpose }, {
          service, confidence: heading || inherited ? 0.6 : 0.7, inherited: inherited || heading !== null,
        }); // prettier-ignore
  }
}

/** “Not necessary” is no purpose, and what is refused or asked for is none either. */
function purposesOf(frame: Frame): Purpose[] {
  if (says(frame, 'right', 'reject', 'withdraw')) return [];
  const found = PURPOSES.filter(([concept]) => frame.concepts.has(concept)).map(([, purpose]) => purpose);
  return frame.concepts.has('unnecessary') ? found.filter((purpose) => purpose !== 'necessary') : found;
}
