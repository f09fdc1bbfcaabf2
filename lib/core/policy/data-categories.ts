/** Kinds of personal data that a text says are gathered, kept or passed on. */
import { follows, type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';

const CATEGORIES: [concept: string, category: string][] = [
  ['ip', 'ip-address'], ['dc_email', 'email'], ['dc_name', 'name'], ['dc_address', 'address'], ['dc_phone', 'phone'],
  ['dc_location', 'location'], ['dc_device', 'device'], ['dc_usage', 'usage'], ['dc_payment', 'payment'], ['dc_order', 'order'],
  ['dc_health', 'health'],
]; // prettier-ignore
const HANDLED = ['process', 'store', 'transfer'] as const;

/** One statement a sentence and category; a list's items are what the sentence before it says is gathered. */
export function readDataCategories({ frames, namings, add }: Reading): void {
  let lead: Frame | undefined;
  for (const frame of frames) {
    if (frame.kind !== 'item' && frame.kind !== 'cell') lead = frame;
    if (frame.chrome || frame.kind === 'heading' || says(frame, 'not') || !isGathered(frame, lead)) continue;
    const found = CATEGORIES.filter(([concept]) => frame.concepts.has(concept) && (concept !== 'dc_address' || isOfPlace(frame)));
    if (found.length === 0) continue;
    const about = namings.aboutOf(frame);
    const { start, end } = frame.sentence;
    for (const [, category] of found)
      add('data-category', { start, end }, { category }, {
        service: about.services.length === 1 ? (about.services[0] ?? null) : null, confidence: 0.7, inherited: about.inherited,
      }); // prettier-ignore
  }
}

function isGathered(frame: Frame, lead: Frame | undefined): boolean {
  if (says(frame, ...HANDLED)) return !isContact(frame);
  const isListed = frame.kind === 'item' && lead?.sentence.section === frame.sentence.section;
  return isListed && frame.sentence.words.length <= 12 && says(lead, ...HANDLED) && says(lead, 'personaldata', 'following');
}

/** “Send your request to our address” tells where to write, not what is kept. */
const isContact = (frame: Frame): boolean =>
  /\S@\S/.test(frame.text) || (says(frame, 'right', 'demand', 'complain') && !follows(frame, ['we', 'store|process'], 6));

/** An address of a house, not of a mailbox or a computer. */
const isOfPlace = ({ hits }: Frame): boolean =>
  hits.some(
    ({ concept, from }) =>
      concept === 'dc_address' &&
      !hits.some((hit) => (hit.concept === 'ip' || hit.concept === 'dc_email') && hit.from <= from && hit.to >= from),
  );
