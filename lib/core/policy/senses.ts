/** In which sense a name is said: used here, somewhere else, or only spoken of. */
import { clauseEnds, follows, type Frame, near, says } from './frame.ts';
import type { Hit } from './lexicon.ts';
import type { Mention } from './names.ts';
import { once } from './once.ts';

/** `skip`: not a naming of the service at all (an account, a browser, a link in the page's footer). */
export type Sense = 'declared' | 'off-site' | 'mentioned' | 'source' | 'skip';

/** Products that carry a vendor's name and are the visitor's own. */
const VISITORS_OWN = /^(?:chrome|chromium|edge|explorer|internet|safari|firefox|opera|android|windows|play)$/;
/** Networks of payment cards: what one pays with, not whom the site calls. */
const CARDS = /^(?:visa|mastercard|master card|amex|american express|jcb|diners|diners club|maestro|discover|unionpay)$/i;
const ACCOUNT =
  /^(?:konto[A-Za-zÀ-ɏ]*|account[A-Za-zÀ-ɏ]*|accounts|nutzerkonto|benutzerkonto|brukerkonto[A-Za-zÀ-ɏ]*|profil(?:en)?)$/u;

/** Concepts close before or after the name, in words. */
function within(frame: Frame, mention: Mention, concept: string, before: number, after: number): boolean {
  return (
    frame.concepts.has(concept) &&
    frame.hits.some(
      (hit) =>
        hit.concept === concept &&
        ((hit.to <= mention.from && mention.from - hit.to <= before) ||
          (hit.from >= mention.to && hit.from - mention.to < after)),
    )
  );
}

const COMPLEMENTS = new Set(['before', 'without', 'unless', 'first', 'only', 'after', 'if']);
const THINGS = new Set(['technology', 'cookie', 'service', 'embed']);

const OBJECTS = new Set(['cookie', 'cookies', 'personaldata', 'owndata', 'profile', 'pd']);
const WHEN = ['consent', 'choice', 'click', 'open', 'default', 'each', 'together'];

/** Word after the last name of the list that this name stands in: “X, Y and Z are …”. */
function listEnd(frame: Frame, mention: Mention): number {
  let end = mention.to;
  for (const other of frame.mentions) if (other.from >= end && other.from - end <= 2) end = other.to;
  return end;
}

/** Does what is denied hang on the visitor's choice: “not before you agree”, “without consent we do not use X”? */
const isConditional = (frame: Frame): boolean =>
  says(frame, 'without', 'before', 'unless', 'if') && says(frame, 'consent', 'choice', 'click', 'reject');

const USES = new Set(['use', 'embed', 'set', 'present', 'deal']);
const EMPLOYS = new Set(['use', 'embed', 'set']);
const VERBS = new Set([...USES, 'process', 'store', 'transfer', 'share', 'load', 'receive', 'deletion']);

/** What is asked of a sentence for each of its names: a list of a hundred asks a hundred times. */
interface Denials {
  nones: readonly Hit[];
  /** Each “not” with its verb. */
  nots: readonly { not: Hit; verb: Hit | undefined }[];
  /** Where the last words stand that make a condition of a denial; those, or data or a “but”. */
  lastComplement: number;
  lastOther: number;
  replaces: boolean;
  until: RegExpExecArray | null;
}
const denialsOf = once((frame: Frame): Denials => {
  const { hits, text, sentence } = frame;
  const lastOf = (is: (concept: string) => boolean): number => hits.findLast(({ concept }) => is(concept))?.from ?? -1;
  const lastComplement = lastOf((concept) => COMPLEMENTS.has(concept));
  const verbs = hits.filter(({ concept }) => USES.has(concept));
  return {
    nones: hits.filter(({ concept }) => concept === 'none'),
    nots: hits
      .filter(({ concept }) => concept === 'not')
      .map((not) => {
        // “X verwenden wir auf unseren Seiten nicht”: at the end it may stand further from its verb.
        const far = not.to === sentence.words.length ? 8 : 4;
        return { not, verb: verbs.find((hit) => not.from - hit.from <= far && hit.from - not.from <= 4) };
      }),
    lastComplement,
    lastOther: Math.max(
      lastComplement,
      lastOf((concept) => concept === 'personaldata' || concept === 'but'),
    ),
    replaces: REPLACING.test(text),
    until: UNTIL_YEAR.exec(text),
  };
});

/** “We do not use X”, “X is not used”, “no X”, “we do without X”: but not “X is not loaded before …”. */
function isDenied(frame: Frame, mention: Mention): boolean {
  // “If you said no to X” is the visitor's.
  if (says(frame, 'renounce') && !says(frame, 'if') && within(frame, mention, 'renounce', 8, 10)) return true;
  // “No tracking by X or Y”; “no personal data to X” says that X is there.
  const { nones, nots, lastComplement, lastOther } = denialsOf(frame);
  const none = nones.find((hit) => hit.to <= mention.from && mention.from - hit.to <= 10);
  if (none && lastOther < none.from) {
    const thing = frame.hits.some((hit) => THINGS.has(hit.concept) && hit.from >= none.to && hit.from <= mention.from);
    if (thing || mention.from - none.to <= 2) return true;
  }
  // “The fonts are our own; X is not loaded”, and nothing on when it would be.
  if (nots.length && says(frame, 'load') && !says(frame, ...COMPLEMENTS, ...WHEN, 'personaldata', 'cookies'))
    if (nots.some(({ not }) => not.from >= mention.to && not.from - mention.to <= 3)) return true;
  if (!nots.length || isConditional(frame)) return false;
  for (const { not, verb } of nots) {
    if (lastComplement > Math.min(not.from, mention.from)) continue;
    // Object of a negated verb, or of “no”: the name follows, with nothing but other names between.
    const reach = verb && EMPLOYS.has(verb.concept) ? 14 : 3;
    if (not.to <= mention.from && mention.from - not.to <= reach && (verb || mention.from - not.to <= 2)) {
      const but = frame.hits.some((hit) => hit.concept === 'but' && hit.from >= not.to && hit.from < mention.from);
      if (!but && (verb ? verb.from <= mention.from : true)) return true;
    }
    if (isSubjectOf(frame, mention, not, verb) || isObjectFirst(frame, mention, not)) return true;
  }
  return false;
}

const PASSES = ['share', 'transfer', 'sell', 'receive', 'personaldata', 'owndata', 'cookies', 'identify'] as const;

/** “X we do not bother with”: the name, its verb, “we not”, and next to nothing after it, whatever the verb. */
function isObjectFirst(frame: Frame, mention: Mention, not: Hit): boolean {
  const we = frame.hits.some(
    ({ concept, from, to }) => concept === 'wesubj' && from >= mention.to && to <= not.from && not.from - to <= 1,
  );
  return (
    we &&
    not.from - listEnd(frame, mention) <= 3 &&
    frame.sentence.words.length - not.to <= 2 &&
    !says(frame, ...PASSES, ...COMPLEMENTS)
  );
}

/** “X is not used here”, “X we do not have”: but “X is not used to identify you” says that it is used. */
function isSubjectOf(frame: Frame, mention: Mention, not: Hit, verb: Hit | undefined): boolean {
  if (mention.to > not.from || !verb || verb.from < mention.to) return false;
  const end = listEnd(frame, mention);
  // “Payment is not handled by us”, “besides X, we do not use other trackers”.
  const later = (concepts: string[]): boolean => frame.hits.some((hit) => concepts.includes(hit.concept) && hit.from >= not.to);
  if (later(['to']) || (verb.concept === 'deal' && later(['by', 'personaldata', 'toward']))) return false;
  // “X sets no cookies”: they are what is denied.
  if (frame.hits.some(({ concept, from }) => OBJECTS.has(concept) && from >= not.to && from - not.to <= 2)) return false;
  const between = frame.hits.filter((hit) => hit.from >= end && hit.to <= not.from);
  if (between.some((hit) => hit.concept === 'wesubj') && later(['technology', 'cookie', 'service', 'personaldata'])) return false;
  const gap = not.from - end;
  if (gap <= 4) return !clauseEnds(frame, end - 1, not.from);
  const { words, start } = frame.sentence;
  const text = frame.text.slice((words[end - 1]?.end ?? start) - start, (words[not.from]?.start ?? start) - start);
  return gap <= 10 && !/[;:,–—]/.test(text) && !between.some((hit) => VERBS.has(hit.concept) && hit !== verb);
}

/** “We took X and Y out”, “these are gone: X, Y”. */
function isRemoved(frame: Frame, mention: Mention): boolean {
  if (!says(frame, 'removed')) return false;
  const colon = frame.text.indexOf(':');
  const listed = colon > 0 && mention.start - frame.sentence.start > colon;
  const { words, start } = frame.sentence;
  if (listed && frame.hits.some((hit) => hit.concept === 'removed' && (words[hit.to - 1]?.end ?? 0) - start <= colon))
    return true;
  if (says(frame, 'personaldata', 'cookies')) return false;
  // “We dropped X, but use Y now”.
  const gone = frame.hits.find(({ concept }) => concept === 'removed');
  if (gone && frame.hits.some(({ concept, from, to }) => concept === 'but' && from >= gone.to && to <= mention.from))
    return false;
  const end = listEnd(frame, mention);
  const other = gone && frame.mentions.find(({ from }) => from >= gone.to && from - gone.to <= 2);
  // “Comes from X, no longer from Y”: Y alone is gone.
  if (gone && other && other !== mention && mention.to <= gone.from && clauseEnds(frame, mention.to - 1, gone.from)) return false;
  // “We tried X for a month, but took it off again”.
  const but = frame.hits.find(({ concept, from }) => concept === 'but' && from >= mention.to);
  if (gone && but && but.to <= gone.from && gone.from - but.to <= 3 && !frame.mentions.some(({ from }) => from >= but.to))
    return true;
  return (
    near(frame, 'removed', 'use', 6) ||
    within(frame, mention, 'removed', 6, 6) ||
    frame.hits.some((hit) => hit.concept === 'removed' && hit.from >= end && hit.from - end < 6)
  );
}

/** “We used X until 2022”, “our chat formerly ran on X”: but not “X (formerly Y)”, nor what comes after “but now”. */
function isFormer(frame: Frame, mention: Mention): boolean {
  const { until } = denialsOf(frame);
  if (!until && !says(frame, 'formerly')) return false;
  const { words, start } = frame.sentence;
  const inSameClause = (at: number): boolean => {
    const own = mention.start - start;
    const between = frame.text.slice(Math.min(at, own), Math.max(at, own));
    return (
      !/[;()–—:]/.test(between) &&
      !frame.hits.some(
        ({ concept, from }) =>
          concept === 'but' &&
          (words[from]?.start ?? 0) - start > Math.min(at, own) &&
          (words[from]?.start ?? 0) - start < Math.max(at, own),
      )
    );
  };
  for (const { concept, from, to } of frame.hits) {
    if (concept !== 'formerly') continue;
    const at = (words[from]?.start ?? start) - start;
    // “formerly Y” renames; a verb stands beside what was done formerly.
    const verbFirst = frame.hits.some((hit) => USES.has(hit.concept) && hit.to === from);
    if (to === mention.from && from > 1 && !verbFirst) continue;
    const ran = frame.hits.some((hit) => (USES.has(hit.concept) || hit.concept === 'runs') && Math.abs(hit.from - from) <= 3);
    if ((from === 0 || ran) && inSameClause(at)) return true;
  }
  return (
    until !== null &&
    says(frame, 'use', 'present', 'embed') &&
    !says(frame, 'store', 'deletion', 'transfer') &&
    inSameClause(until.index)
  );
}
const UNTIL_YEAR =
  /(?<![A-Za-zÀ-ɏ])(?:until|till|bis|frem\stil|fram\stil|inntil|indtil|til|tills|jusqu[’']en|jusqu[’']à)\s(?:og\smed\s|och\smed\s|(?:the\s)?end\sof\s|[A-Za-zÀ-ɏ]{3,9}\s)?20[012]\d(?![\d-])/iu;

const BY_NEW = '(?:by|with|durch|von|av|af|med|mot|par)';
const SWAPPED = '(?:replaced|superseded|ersetzt|abgelöst|erstattet|avløst|avløyst|erstatta|afløst|ersatt|avlöst|remplacée?s?)';
/** “X, which has replaced Y”, “Y has been replaced by X”: Y is gone. */
function isReplaced(frame: Frame, mention: Mention): boolean | null {
  const before = frame.text.slice(0, mention.start - frame.sentence.start);
  if (LEFT.test(before)) return true;
  if (!denialsOf(frame).replaces) return null;
  const after = frame.text.slice(mention.end - frame.sentence.start);
  if (AFTER_PASSIVE.test(before) || BEFORE_ACTIVE.test(after) || BEFORE_GERMAN.test(after)) return false;
  const german = SWAPPED_NEXT.exec(after);
  if (german && (german[1] || /(?:hat|haben)\s$/.test(before))) return true;
  return AFTER_ACTIVE.test(before) || BEFORE_PASSIVE.test(after) ? true : null;
}
/** “… which succeeded Y”, “took over from Y”, “since we left Y”. */
const LEFT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:chose|chosen|picked|preferred) [^.,;]{2,40} over|succeeded|(?:took|taken) over from|(?:took|taken|taking) the place of|(?:have|had) left|moved (?:on|over|away) from|succédé à|pris la (?:suite|place|relève) d[eu’']|(?:avons|avoir) quitté|(?:tatt|teke|tok|tek) over (?:for|etter)|etterfulgte|etterfølger|har forlatt|overtaget efter|efterfulgte|afløser for|har forladt|tagit över efter|efterträtt|efterträdde|har lämnat|die Nachfolge von|an die Stelle von|Nachfolger von)\s?$/iu;
const REPLACING = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${SWAPPED}|replaces|erstatter|erstattar|afløser|avløser|avløyser|ersätter|avlöser|löst|remplace)(?![A-Za-zÀ-ɏ])`,
  'iu',
);
const ACTIVE = `(?:(?:has|have|had|har|hat|haben|a|ont|avons)\\s(?:[A-Za-zÀ-ɏ]+\\s)?${SWAPPED}|replaces|erstatter|erstattar|afløser|avløser|avløyser|ersätter|avlöser|remplace)`;
const AFTER_ACTIVE = new RegExp(`(?<![A-Za-zÀ-ɏ])${ACTIVE}\\s(?:[A-Za-zÀ-ɏ]{2,10}\\s)?$`, 'iu');
const BEFORE_ACTIVE = new RegExp(`^,?\\s(?:(?:which|that|som|der|die|das|qui)\\s)?${ACTIVE}\\s(?!${BY_NEW}\\s)\\p{Lu}`, 'u');
const BEFORE_PASSIVE = new RegExp(
  `^\\s(?:[A-Za-zÀ-ɏ]+\\s){1,3}?(?:\\d{4}\\s)?(?:${BY_NEW}\\s[^.,;]{2,40}\\s)?${SWAPPED}(?:\\s${BY_NEW}\\s|[.,;]|$)`,
  'iu',
);
const AFTER_PASSIVE = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${SWAPPED}\\s${BY_NEW}|durch)\\s(?:[A-Za-zÀ-ɏ]{2,10}\\s)?$`, 'iu');
/** “A hat B ersetzt”, “A, das B abgelöst hat”: A is what there is. */
const BEFORE_GERMAN =
  /^(?:,\s(?:der|die|das)\s[^.,;]{2,40}\s(?:abgelöst|ersetzt)\s(?:hat|haben)|\s(?:hat|haben)\s[^.,;]{2,40}\s(?:abgelöst|ersetzt))(?![A-Za-zÀ-ɏ])/u;
const SWAPPED_NEXT = /^(?:\s(?:\p{Ll}+|\d{4}))?\s(?:abgelöst|ersetzt)(?:\s(hat|haben))?(?![A-Za-zÀ-ɏ])/u;

/** What others do (“many sites use X; we …”), or we might one day. */
function isSpeculative(frame: Frame, mention: Mention): boolean {
  for (const { concept, to } of frame.hits) {
    if (to > mention.from || mention.from - to > 10) continue;
    const between = (one: string): boolean =>
      frame.hits.some((hit) => hit.concept === one && hit.from >= to && hit.to <= mention.from);
    if (concept === 'hypothetical' && (between('use') || mention.from - to <= 6)) return true;
    if (concept === 'othersites' && !between('wesubj')) return true;
  }
  return false;
}

/** “On X's own website”. */
const OWN_SITE =
  /^(?:['’]?s?)\s(?:(?:sin|sine|si|sitt)\s)?(?:own|egen|egne|eige|eigne|eget|egna|eigen[A-Za-zÀ-ɏ]{1,2})\s[A-Za-zÀ-ɏ]*(?:site|side|siden|sida|sidor|sider|page|pages|plats|stad|sted)(?![A-Za-zÀ-ɏ])/iu;

/** Sense of one name, by its sentence alone. */
export function senseOf(frame: Frame, mention: Mention): Sense {
  if (frame.chrome || CARDS.test(frame.text.slice(mention.start - frame.sentence.start, mention.end - frame.sentence.start)))
    return 'skip';
  const next = frame.sentence.words[mention.to]?.text ?? '';
  if (ACCOUNT.test(mention.compound) || (ACCOUNT.test(next) && !mention.service)) return 'skip';
  if (!mention.service && (VISITORS_OWN.test(next) || VISITORS_OWN.test(mention.compound))) return 'skip';
  // Where advertisements appear is no recipient of anything.
  if (within(frame, mention, 'inventory', 5, 0) && !(mention.service && says(frame, 'use'))) return 'skip';
  // “We looked at several and settled on X”.
  if (within(frame, mention, 'compare', 4, 0) && !within(frame, mention, 'settled', 2, 0)) return 'mentioned';
  const replaced = isReplaced(frame, mention);
  if (replaced || isDenied(frame, mention) || (replaced === null && isRemoved(frame, mention)) || isFormer(frame, mention))
    return 'mentioned';
  if (says(frame, 'hypothetical', 'othersites') && isSpeculative(frame, mention)) return 'mentioned';
  const isSource =
    says(frame, 'receive') && (follows(frame, ['receive', 'source'], 10) || follows(frame, ['source', 'receive'], 10));
  if (isSource && !mention.service) return 'source';
  if (isSource && !says(frame, 'use', 'cookie', 'embed', 'technology')) return 'source';
  // “Tickets are sold by X on their own website”; a payment there is still ours.
  if (
    (says(frame, 'offsite') || OWN_SITE.test(frame.text.slice(mention.end - frame.sentence.start))) &&
    !says(frame, 'embed', 'cookie', 'payment', 'load', 'optout')
  )
    return 'off-site';
  // “When you book there, X's privacy notice applies”.
  const isTheirs = frame.hits.some(
    ({ concept, from }) => concept === 'policyword' && from >= mention.to && from - mention.to <= 2,
  );
  if (isTheirs && /^['’]?s\s/.test(frame.text.slice(mention.end - frame.sentence.start)) && !says(frame, ...USED))
    return 'off-site';
  return 'declared';
}
const USED = [
  'use',
  'embed',
  'cookie',
  'cookies',
  'load',
  'technology',
  'payment',
  'deal',
  'process',
  'transfer',
  'store',
] as const;
