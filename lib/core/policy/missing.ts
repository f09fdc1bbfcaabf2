/** What a vendor's own section leaves out that its neighbours have: the legal basis. */
import type { Statement } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';

/** Services whose use no policy can leave without a basis. */
const NEEDS = new Set(['analytics', 'marketing', 'tag-manager', 'social']);

/** Sections headed by a tracking service, in a text that gives the others of its kind their basis. */
export function readMissingBases(
  { frames, namings, document, catalog, add }: Reading,
  statements: readonly Omit<Statement, 'id'>[],
): void {
  const based = new Set<string>();
  for (const { type, service } of statements) if (type === 'legal-basis' && service !== null) based.add(service);
  if (based.size < 2) return;
  const sections = new Map<number, Frame[]>();
  for (const frame of frames) {
    if (frame.kind === 'heading' || frame.chrome) continue;
    const list = sections.get(frame.sentence.section);
    if (list) list.push(frame);
    else sections.set(frame.sentence.section, [frame]);
  }
  for (const [section, own] of sections) {
    const [service, more] = new Set(namings.headingOf(section));
    if (!service || more || based.has(service) || !NEEDS.has(catalog.services.get(service)?.purpose ?? '')) continue;
    const first = own.find((frame) =>
      namings.of(frame).some((naming) => naming.service === service && naming.sense === 'declared'),
    );
    if (!first || own.some((frame) => says(frame, 'consent', 'basis_word', 'basis_li', 'removed'))) continue;
    // A child section may hold it.
    if (document.parents.some((parent) => parent === section)) continue;
    add('defect', first.sentence, { kind: 'missing-basis' }, { service, confidence: 0.65 });
  }
}
