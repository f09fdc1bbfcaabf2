/** Which of a company's services a name stands for, where the words around it tell. */
import type { Catalog } from '../catalog/index.ts';
import type { Purpose, Service } from '../model/catalog.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './names.ts';
import { once } from './once.ts';
import { wordsOf } from './sentences.ts';

const PIXEL = /^(?:pixel|piksel|pixlar|piksl|balise|tag(?:s|g|gen|get|ger|gar|gs)?$)/;

/** Which purpose a section's words speak of. */
export const PURPOSES: [concept: string, purpose: Purpose][] = [
  ['captcha', 'security'], ['video', 'video'], ['payment', 'payment'], ['analytics', 'analytics'], ['marketing', 'marketing'],
]; // prettier-ignore

/** “pixel Meta”, “Metas piksel”, “pixels from both A and B”: the name stands for a marketing tag. */
export function isTag({ sentence: { words }, mentions }: Frame, mention: Mention): boolean {
  if (PIXEL.test(mention.compound)) return true;
  let from = mention.from;
  // Back over the names that this one is listed with.
  for (let i = mentions.length - 1; i >= 0; i--) {
    const other = mentions[i];
    if (other && other.to <= from && from - other.to <= 2) from = other.from;
  }
  return [words[mention.to], ...words.slice(Math.max(0, from - 3), from)].some((word) => PIXEL.test(word?.text ?? ''));
}

const tagNames = once((catalog: Catalog): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>();
  for (const { id, purpose, names } of catalog.services.values()) {
    if (purpose !== 'marketing') continue;
    for (const name of Object.values(names).flat()) {
      const words = wordsOf(name, 0, name.length).map(({ text }) => text);
      if (words.length >= 2 && PIXEL.test(words.at(-1) ?? '')) byName.set(words.slice(0, -1).join(' '), id);
    }
  }
  return byName;
});
/** The service that the catalogue knows by a longer name: `Snapchat` for `Snapchat Pixel`. */
export const tagNamed = (catalog: Catalog, name: string): string | null => tagNames(catalog).get(name.toLowerCase()) ?? null;

/** An organization's own advertising, as its services are called. */
const ADVERTISING = /\b(?:Ads|Advertising|Pixel)$/;

/** Of several services with the purpose: the organization's advertising, else the one with most hosts. */
export function bestOf(services: readonly Service[], purpose: Purpose): Service | null {
  const fit = services.filter((service) => service.purpose === purpose && service.consent.needed !== 'depends');
  const weight = ({ name, hosts }: Service): number => (ADVERTISING.test(name) ? 1000 : 0) + hosts.length;
  return fit.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}
