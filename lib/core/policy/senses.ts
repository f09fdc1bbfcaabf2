/** In which sense a name is said: used here, somewhere else, or only spoken of. */
import { clauseEnds, follows, type Frame, near, says } from './frame.ts';
import type { Mention } from './names.ts';

/** `skip`: not a naming of the service at all (an account, a browser, a link in the page's footer). */
export type Sense = 'declared' | 'off-site' | 'mentioned' | 'source' | 'skip';

/** Products that carry a vendor's name and are the visitor's own. */
const VISITORS_OWN = /^(?:chrome|chromium|edge|explorer|internet|safari|firefox|opera|android|windows|play)$/;
/** Networks of payment cards: what one pays with, not whom the site calls. */
const CARDS = /^(?:visa|mastercard|master card|amex|american express|jcb|diners|diners club|maestro|discover|unionpay)$/i;
const ACCOUNT = /^(?:konto\p{L}*|account\p{L}*|accounts|nutzerkonto|benutzerkonto|brukerkonto\p{L}*|profil(?:en)?)$/u;

/** Concepts close before or after the name, in words. */
function within(frame: Frame, mention: Mention, concept: string, before: number, after: number): boolean {
  return frame.hits.some(
    (hit) =>
      hit.concept === concept &&
      ((hit.to <= mention.from && mention.from - hit.to <= before) || (hit.from >= mention.to && hit.from - mention.to < after)),
  );
}

const COMPLEMENTS = ['before', 'without', 'unless', 'first', 'only', 'after', 'if'];

/** Word after the last name of the list that this name stands in: “X, Y and Z are …”. */
function listEnd(frame: Frame, mention: Mention): number {
  let end = mention.to;
  for (const other of frame.mentions) if (other.from >= end && other.from - end <= 2) end = other.to;
  return end;
}

/** “We do not use X”, “X is not used”, “no X”, “we do without X”: but not “X is not loaded before …”. */
function isDenied(frame: Frame, mention: Mention): boolean {
  if (says(frame, 'renounce') && within(frame, mention, 'renounce', 8, 10)) return true;
  // “No tracking by X or Y”; “no personal data to X” says that X is there.
  const none = frame.hits.find((hit) => hit.concept === 'none' && hit.to <= mention.from && mention.from - hit.to <= 10);
  if (none && !frame.hits.some((hit) => [...COMPLEMENTS, 'personaldata', 'but'].includes(hit.concept) && hit.from >= none.from)) {
    const thing = frame.hits.some(
      (hit) =>
        ['technology', 'cookie', 'service', 'embed'].includes(hit.concept) && hit.from >= none.to && hit.from <= mention.from,
    );
    if (thing || mention.from - none.to <= 2) return true;
  }
  const nots = frame.hits.filter((hit) => hit.concept === 'not');
  if (!nots.length) return false;
  for (const not of nots) {
    const uses = frame.hits.filter((hit) => hit.concept === 'use' || hit.concept === 'embed' || hit.concept === 'set');
    const verb = uses.find((hit) => Math.abs(hit.from - not.from) <= 4);
    const complement = frame.hits.some((hit) => COMPLEMENTS.includes(hit.concept) && hit.from > Math.min(not.from, mention.from));
    if (complement) continue;
    // Object of a negated verb, or of “no”: the name follows, with nothing but other names between.
    if (not.to <= mention.from && mention.from - not.to <= 14 && (verb || mention.from - not.to <= 2)) {
      const but = frame.hits.some((hit) => hit.concept === 'but' && hit.from >= not.to && hit.from < mention.from);
      if (!but && (verb ? verb.from <= mention.from : true)) return true;
    }
    // Subject: “X is not used here”, but “X is not used to identify you” says that it is used.
    if (mention.to <= not.from && not.from - listEnd(frame, mention) <= 4 && verb && verb.from >= mention.to) {
      const purpose = frame.hits.some((hit) => hit.concept === 'to' && hit.from >= not.to);
      if (!purpose && !clauseEnds(frame, listEnd(frame, mention) - 1, not.from)) return true;
    }
  }
  return false;
}

/** Sense of one name, by its sentence alone. */
export function senseOf(frame: Frame, mention: Mention): Sense {
  if (frame.chrome || CARDS.test(frame.text.slice(mention.start - frame.sentence.start, mention.end - frame.sentence.start)))
    return 'skip';
  const next = frame.sentence.words[mention.to]?.text ?? '';
  if (ACCOUNT.test(mention.compound) || (ACCOUNT.test(next) && !mention.service)) return 'skip';
  if (!mention.service && (VISITORS_OWN.test(next) || VISITORS_OWN.test(mention.compound))) return 'skip';
  // Where advertisements appear is no recipient of anything.
  if (within(frame, mention, 'inventory', 5, 0) && !(mention.service && says(frame, 'use'))) return 'skip';
  if (within(frame, mention, 'compare', 4, 0)) return 'mentioned';
  if (isDenied(frame, mention)) return 'mentioned';
  if (
    says(frame, 'removed') &&
    !says(frame, 'personaldata', 'cookies') &&
    (near(frame, 'removed', 'use', 6) || within(frame, mention, 'removed', 6, 6))
  )
    return 'mentioned';
  const isSource =
    says(frame, 'receive') && (follows(frame, ['receive', 'source'], 10) || follows(frame, ['source', 'receive'], 10));
  if (isSource && !mention.service) return 'source';
  if (isSource && !says(frame, 'use', 'cookie', 'embed', 'technology')) return 'source';
  return 'declared';
}
