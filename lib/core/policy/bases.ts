/** Legal bases: from citations of Article 6, else from words beside “legal basis”. */
import type { Citation } from './citations.ts';
import { type Frame, says } from './frame.ts';
import { isIfAsked } from './promises/if-asked.ts';
import type { Reading } from './read.ts';

const BY_LETTER: Record<string, string> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital',
  e: 'public-task',
  f: 'legitimate-interest',
};
const BY_CONCEPT: [concept: string, basis: string][] = [
  ['basis_li', 'legitimate-interest'], ['basis_contract', 'contract'], ['basis_law', 'legal-obligation'], ['basis_vital', 'vital'], ['basis_public', 'public-task'], ['consent', 'consent'],
]; // prettier-ignore

export function readBases(
  reading: Reading,
  citations: readonly Citation[],
  frameAt: (offset: number) => Frame | undefined,
): void {
  const { frames, namings } = reading;
  const hedgedSections = new Set<number>();
  for (const frame of frames) if (isIfAsked(frame)) hedgedSections.add(frame.sentence.section);
  const cited = new Set<number>();
  const put = (frame: Frame, place: { start: number; end: number }, basis: string, confidence: number): void => {
    const about = namings.aboutOf(frame);
    const services: (string | null)[] = about.services.length ? about.services : [null];
    const hedged = hedgedSections.has(frame.sentence.section) && (basis === 'consent' || basis === 'legitimate-interest');
    for (const service of services)
      reading.add('legal-basis', place, hedged ? { basis, hedged } : { basis }, {
        service,
        confidence,
        inherited: about.inherited,
      });
  };
  for (const { article, start, end } of citations) {
    const letter = /^GDPR 6\(1\)\(([a-f])\)$/.exec(article)?.[1];
    const frame = letter ? frameAt(start) : undefined;
    const basis = BY_LETTER[letter ?? ''];
    if (!frame || !basis) continue;
    cited.add(frame.index);
    // “You may object to processing under Art. 6(1)(f)” cites it without resting on it.
    if (says(frame, 'right', 'object') && !says(frame, 'basis_word')) continue;
    put(frame, { start, end }, basis, 0.95);
  }
  for (const frame of frames) {
    if (
      cited.has(frame.index) ||
      frame.kind === 'heading' ||
      frame.chrome ||
      !says(frame, 'basis_word') ||
      says(frame, 'right', 'withdraw', 'not', 'object')
    )
      continue;
    for (const [concept, basis] of BY_CONCEPT)
      if (says(frame, concept)) put(frame, { start: frame.sentence.start, end: frame.sentence.end }, basis, 0.7);
  }
}
