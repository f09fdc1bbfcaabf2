/** “No connection to Google takes place”: said of fonts or a map, it can be held against the service that would bring them. */
import type { Catalog } from '../../catalog/index.ts';
import { follows, type Frame, says } from '../frame.ts';
import { isClaim, type Rule, takesBack } from './rule.ts';

/** Words between “to” and the name: “to servers of Google”. */
const NEAR = 4;

const isToVendor = (f: Frame): boolean =>
  f.mentions.some(({ from }) => f.hits.some(({ concept, to }) => concept === 'toward' && to <= from && from - to <= NEAR));

const isUnconnected = (f: Frame): boolean =>
  follows(f, ['not|none', 'traffic', 'toward'], 3) ||
  follows(f, ['traffic', 'toward', 'not'], 8) ||
  follows(f, ['none', 'personaldata|ip|yours', 'flow|transfer'], 3);

export const CONNECTION: Rule = {
  kind: 'no-sharing',
  confidence: 0.8,
  value: { scope: 'connection' },
  test: (f) =>
    isClaim(f) &&
    isUnconnected(f) &&
    isToVendor(f) &&
    !takesBack(f) &&
    !says(f, 'consent', 'first', 'only', 'click', 'cookies', 'thirdcountry', 'hedge'),
};

/** What vendors deliver to many pages, by the word for it in any of the languages; entries of the catalogue have it in their id. */
const DELIVERED: [word: RegExp, id: RegExp][] = [
  [
    /(?<![A-Za-zÀ-ɏ])(?:(?:web)?fonts?(?![A-Za-zÀ-ɏ])|(?:web)?schrift(?:en|art)|skrift(?:er|ene|typ|snitt)|typsnitt|teckensnitt|polices? d)/iu,
    /(?:^|-)fonts?$/,
  ],
  [
    /(?<!A-Za-zÀ-ɏ)(?:maps?|kart(?:et|ene)?|kort(?:et)?|karta|kartor|kartan|karten?|landkarten?|cartes?)(?!A-Za-zÀ-ɏ)/iu,
    /(?:^|-)maps$/,
  ],
];

/**
 * Services that such a sentence speaks of: those that it or its section names, else what the vendor delivers of the thing
 * spoken of. None: a company alone is too much to be held against one of its services.
 * @param around the sentence, the one before it, the heading
 */
export function unconnected(catalog: Catalog, frame: Frame, named: readonly string[], around: string): string[] {
  const makers = new Set(frame.mentions.flatMap(({ organization }) => organization ?? []));
  const own = named.filter((id) => makers.has(catalog.services.get(id)?.organization ?? ''));
  const things = DELIVERED.filter(([word]) => word.test(around));
  const isThing = (id: string): boolean => things.some(([, suffix]) => suffix.test(id));
  const said = frame.mentions.flatMap(({ service }) => service ?? []);
  if (said.length > 0) return [...new Set(said)];
  if (own.length > 0 && things.length === 0) return own;
  return [...catalog.services.values()]
    .filter(({ id, organization }) => makers.has(organization) && isThing(id))
    .map(({ id }) => id);
}
