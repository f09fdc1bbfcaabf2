/** Whether “all data …” is said of all that a site has, or of some of it. */
import type { Frame } from '../frame.ts';

/** Data of whoever deals with the site, in compounds. */
const OF_EVERYBODY =
  /^(?:(?:kunde?|client|customer|user|bruge?r|brukar|nutzer|benutzer|användar|besø?ö?[gk]|medlem|member|person)[A-Za-zÀ-ɏ]*)(?:$|data|dato?|op+lys|uppgift|daten|info)/iu;
/** After which it is said whose they are, or where they come from. */
const OF =
  /^(?:i|in|im|inn|on|på|hos|at|bei|beim|from|fra|frå|från|aus|von|vom|de|des|du|d|dans|sur|chez|about|om|over|über|through|via|gjennom|gennem|genom|durch|par|with|med|mit|avec|for|för|für|pour|to|til|till|of|av|af|and|og|och|und|et)$/u;
const THE =
  /^(?:the|our|your|this|den|det|dei|de|der|die|das|dem|våre?|vårt|våra|vores|unsere[rnms]?|ihre[rnms]?|le|la|les|nos|notre|votre|vos|l|alle|all)$/u;
/** The reader, the site as a whole, and whoever keeps it. */
const ANYBODY = new Set([
  'you',
  'someone',
  'thou',
  'we',
  'ours',
  'websites',
  'visitor',
  'personaldata',
  'process',
  'receive',
  'store',
  'holdings',
]);
const GENERAL = new Set([...ANYBODY, 'owndata', 'all', 'whole', 'records', 'personal', 'pd', 'yours', 'given']);
const VERBS = new Set([
  'store',
  'stay',
  'process',
  'server',
  'transfer',
  'hand',
  'share',
  'copula',
  'shown',
  'verbfirst',
  'leave',
]);

/** “All project data”, “all data at Vendor”, “all contents and server logs”: some of them. */
export function isOfSome({ sentence: { words }, hits }: Frame): boolean {
  const all = hits.find(({ concept, from }) => concept === 'all' && from <= 2);
  if (!all) return false;
  const at = (index: number): string[] => hits.flatMap(({ concept, from, to }) => (from <= index && index < to ? [concept] : []));
  const data = hits.find(
    ({ concept, from }) => (concept === 'personaldata' || concept === 'owndata') && from >= all.to && from <= all.to + 3,
  );
  // “All that is collected”: of no kind of data.
  if (!data) return false;
  const noun = words
    .slice(data.from, data.to)
    .map(({ text }) => text)
    .join('');
  if (data.concept === 'owndata' && !OF_EVERYBODY.test(noun)) return true;
  for (let index = all.to; index < data.from; index++) {
    const concepts = at(index);
    if ((words[index]?.text.length ?? 0) > 3 && !THE.test(words[index]?.text ?? '') && !concepts.some((one) => GENERAL.has(one)))
      return true;
  }
  // Until the verb: “… in our shop”, “… at Vendor”, “… and documents”.
  const until =
    hits.find(({ concept, from }) => VERBS.has(concept) && from >= data.to && !isRelative(words, data.to, from))?.from ?? data.to;
  for (let index = data.to; index < until; index++) {
    if (!OF.test(words[index]?.text ?? '')) continue;
    let next = index + 1;
    while (THE.test(words[next]?.text ?? '')) next++;
    if (
      next < until &&
      !at(next).some((one) => ANYBODY.has(one) || (one === 'owndata' && OF_EVERYBODY.test(words[next]?.text ?? '')))
    )
      return true;
  }
  return false;
}
/** “… that we collect”: a clause on them before what is said of them. */
const isRelative = (words: Frame['sentence']['words'], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => /^(?:som|that|which|die|que|welche|der|du|vi|wir|we|you|vous|nous|ni)$/u.test(text)) &&
  to - from <= 2;
