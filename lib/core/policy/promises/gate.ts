/**
 * What has to happen before something runs, whichever way it is said: “not before A”, “only if A”, “without A nothing”, “A is
 * required”. A sentence is cut into its conditions and the rest; both are asked once.
 */
import { clauseEnds, follows, type Frame, says } from '../frame.ts';
import type { Hit } from '../lexicon.ts';
import { once } from '../once.ts';
import { adIn, isUsedWith } from './arrival.ts';

/** Who lets it run: consent to cookies, an act on one thing of the page, or coming by way of an advertisement. */
export type Act = 'consent' | 'deed' | 'ad';

/** A condition of the sentence; words half open. */
export interface Condition {
  opener: string;
  from: number;
  to: number;
  /** End of its clause, words that belong to the rest of the sentence included. */
  clauseTo: number;
  /** “Before, without, unless, until”: what is said holds while the act is missing. */
  lacking: boolean;
  act: Act | null;
}

export interface Gate {
  /** Nothing runs before the act. */
  strict: boolean;
  condition: Condition | null;
}

const POSITIVE = new Set(['if', 'after', 'with', 'verbfirst', 'inverted', 'whereif']);
const LACKING = new Set(['before', 'without', 'unless']);
/** “Then”: what was told before is the condition. */
const BACK = 'thereupon';
const OR = /^(?:or|oder|eller|ou)$/;
/** “With or without”: the word behind the “or”. */
export const isEither = (f: Frame, word: number): boolean => OR.test(f.sentence.words[word - 1]?.text ?? '');
/** Furthest that a condition reaches, in words. */
const REACH = 14;
/** “With your consent”: a preposition reaches less far than a clause. */
const REACH_OF_WITH = 7;
/** Between a condition and the word that makes it the only one. */
const FAR = 16;
/** “Stays empty until you click”: what is covered does not run. */
const NEGATION = ['not', 'none', 'blocked', 'wait', 'cover'];
const RUNS_ITSELF = ['set', 'load', 'transfer', 'process', 'store', 'measure', 'blocked', 'embed', 'flow', 'share'];
const RUNS = new Set(['use', 'set', 'load', 'embed', 'transfer', 'process', 'store', 'measure']);
/** What a choice or a switch must be about to be one of cookies. */
const CHOSEN = new Set([
  'cookie',
  'cookies',
  'marketing',
  'analytics',
  'category',
  'banner',
  'necessary',
  'unnecessary',
  'functional',
  'track',
]);

interface Shape {
  conditions: Condition[];
  gates: Record<Act, Gate | null>;
}

/** The sentence's gate of this kind, the strictest if there are several. */
export const gateOf = (f: Frame, act: Act): Gate | null => shapeOf(f).gates[act];
export const conditionsOf = (f: Frame): readonly Condition[] => shapeOf(f).conditions;

const shapeOf = once((f: Frame): Shape => {
  const conditions = readConditions(f);
  const gate = (act: Act): Gate | null => findGate(f, conditions, act);
  return { conditions, gates: { consent: gate('consent'), deed: gate('deed'), ad: gate('ad') } };
});

/** Does a mark that ends a clause stand before this word? */
function marksOf(f: Frame): boolean[] {
  const { words, start } = f.sentence;
  return words.map(
    ({ start: at }, i) => i > 0 && /[,;:()–—?!]/.test(f.text.slice((words[i - 1]?.end ?? at) - start, at - start)),
  );
}

function readConditions(f: Frame): Condition[] {
  const opens = f.hits.some(
    ({ concept }) => POSITIVE.has(concept) || LACKING.has(concept) || concept === BACK || concept === 'thou',
  );
  if (!opens) return [];
  const ends = marksOf(f);
  const conditions: Condition[] = [];
  for (const { concept, from, to } of [...invertedIn(f), ...f.hits]) {
    // “Your consent provided, we use …”.
    const provided = concept === 'if' ? f.hits.find((hit) => hit.concept === 'consent' && hit.to === from) : undefined;
    if (provided && ends[to] !== false) {
      conditions.push({ opener: concept, from: provided.from, to, clauseTo: to, lacking: false, act: 'consent' });
      continue;
    }
    const lacking = LACKING.has(concept);
    const back = f.hits.find((hit) => hit.concept === BACK && hit.from === from);
    if (!lacking && !POSITIVE.has(concept) && concept !== BACK) continue;
    // It holds in every case.
    if (concept === 'without' && isEither(f, from)) continue;
    // “Depending on your choice”.
    if (f.hits.some((hit) => hit.concept === 'perhaps' && hit.from < from && hit.to > from)) continue;
    // A verb makes a condition only where it begins the clause: “Ist es erlaubt, …”.
    if (concept === 'verbfirst' && from > 0 && !ends[from]) continue;
    const reach = to + (concept === 'with' ? REACH_OF_WITH : REACH);
    let end = to;
    while (end < f.sentence.words.length && end < reach && !(ends[end] && end > to)) end++;
    // “A box where you choose”: a place, unless consent was asked for there.
    const act =
      concept === 'whereif' && !f.hits.some((hit) => hit.concept === 'asked' && within(hit, from, end))
        ? null
        : actIn(f, from, end, lacking);
    // What stands after the act belongs to the rest: “Without consent nothing runs” has no comma.
    const clauseTo = end;
    if (act) end = act.to;
    // “Before that”, “only then”: the act was told before.
    const told = act === null && back ? actIn(f, 0, from, lacking) : null;
    if (told && back) end = back.to;
    // “Klikker du ikke”: where the verb comes first, its negation follows the subject.
    const denialTo = concept !== 'inverted' ? end : ends[clauseTo] ? clauseTo : Math.min(clauseTo, end + 3);
    const denied =
      !lacking && act !== null && f.hits.some((hit) => hit.concept === 'not' && hit.from >= from && hit.to <= denialTo);
    conditions.push({ opener: concept, from, to: end, clauseTo, lacking: lacking || denied, act: (act ?? told)?.act ?? null });
  }
  return conditions;
}

/** “Klikker du på bildet, …”: a clause that begins with its verb, and then “you”, is a condition. */
function invertedIn(f: Frame): Hit[] {
  const { words, start } = f.sentence;
  return f.hits.flatMap(({ concept, from: thou, to }) => {
    if (concept !== 'thou' || thou < 1) return [];
    const from = thou - 1;
    const before = f.text.slice((words[from - 1]?.end ?? start) - start, (words[from]?.start ?? start) - start);
    const begins = from === 0 || /[.;:?!–—]/.test(before);
    // “Do you sell it? Never.”
    const isAsked = /^[^.;:!]*\?/.test(f.text.slice((words[from]?.start ?? start) - start, f.text.length - 1));
    const isVerb = !f.hits.some((hit) => hit.from === from && NO_VERB.has(hit.concept));
    return begins && isVerb && !isAsked ? [{ concept: 'inverted', from, to }] : [];
  });
}
/** “When you …”, “until you …” begin with a word of their own. */
const NO_VERB = new Set([
  'if',
  'after',
  'before',
  'without',
  'unless',
  'with',
  'only',
  'first',
  'whereif',
  'leans',
  'thereupon',
  'not',
]);

export const within = ({ from, to }: Hit, a: number, b: number): boolean => from >= a && to <= b;

/** What the visitor does in this part of the sentence, and where the words for it end. */
function actIn(f: Frame, from: number, to: number, lacking: boolean): { act: Act; to: number } | null {
  const inside = f.hits.filter((hit) => within(hit, from, to));
  const first = (...concepts: string[]): Hit | undefined => inside.find(({ concept }) => concepts.includes(concept));
  const as = (act: Act, ...hits: (Hit | undefined)[]) => ({ act, to: Math.max(...hits.map((hit) => hit?.to ?? 0)) });
  const consent = first('consent');
  if (consent) return as('consent', consent);
  const ad = adIn(f, from, to, first('click') !== undefined);
  if (ad !== undefined) return { act: 'ad', to: ad + 1 };
  const cookies = inside.find(({ concept }) => CHOSEN.has(concept));
  const chosen = first('choice', 'switchon');
  if (chosen && cookies) return as('consent', chosen);
  const paid = first('playstart', 'payment', 'chat');
  if (paid) return as('deed', paid, chosen);
  const deed = first('click', 'deed');
  if (deed && !cookies) return as('deed', deed);
  const answered = first('choice', 'answered');
  // “If the Commission has decided” is not the visitor's.
  if (answered && (lacking || first('you') || to - from <= 5))
    return as(first('video', 'content', 'map') || !(speaksOfCookies(f) || says(f, 'necessary')) ? 'deed' : 'consent', answered);
  const opened = first('switchon', 'open');
  return opened && first('you') ? as('deed', opened) : null;
}
const speaksOfCookies = (f: Frame): boolean =>
  says(f, 'cookie', 'cookies', 'banner', 'marketing', 'analytics', 'technology', 'measure', 'category', 'unnecessary');

function findGate(f: Frame, conditions: readonly Condition[], act: Act): Gate | null {
  let loose: Gate | null = null;
  for (const condition of conditions) {
    if (condition.act !== act) continue;
    const { from, to, lacking } = condition;
    const outside = (concepts: readonly string[], far = FAR): boolean =>
      f.hits.some(
        (hit) =>
          concepts.includes(hit.concept) &&
          !conditions.some((one) => one !== condition && within(hit, one.from, one.to) && one.act !== null) &&
          ((hit.to <= from && from - hit.to <= far) || (hit.from >= to && hit.from - to <= far)),
      );
    if (lacking) {
      // “If you do not agree, you cannot use the shop” is a loss, not a promise.
      const isLoss = condition.opener !== 'before' && condition.opener !== 'without' && !says(f, ...RUNS_ITSELF);
      const negation = condition.opener === 'unless' ? [...NEGATION, 'only'] : NEGATION;
      // “… ohne Ihre Einwilligung nicht …”: a phrase for refusal may have swallowed the negation.
      const swallowed =
        condition.opener === 'without' &&
        f.hits.some((hit) => hit.concept === 'reject' && hit.from >= from && hit.from < to && hit.to > to);
      // “… inte förrän du öppnar den”: so may a phrase for “only then”.
      const isPhrase =
        condition.opener === 'before' &&
        f.hits.some((hit) => hit.concept === 'first' && hit.from < from && hit.to > from && hit.to - hit.from > 1);
      if (!isLoss && (swallowed || isPhrase || outside(negation))) return { strict: true, condition };
      continue;
    }
    if (isExclusive(f, condition) || isNotBefore(f, condition, conditions)) return { strict: true, condition };
    if (condition.opener === 'whereif' || condition.opener === 'verbfirst' || outside(['not', 'none'])) continue;
    // “The cookie with your choice” holds it.
    if (condition.opener === 'with' && !says(f, 'consent')) continue;
    // “On the basis of your consent” is a reason, “with your consent we load” a condition.
    // “With your consent, Vendor shows us …” begins with it and goes on with who does it.
    if (
      condition.opener === 'with' &&
      !isUsedWith(f, condition) &&
      !f.hits.some((hit) => RUNS.has(hit.concept) && hit.from >= to && hit.from - to <= 8) &&
      !(from === 0 && f.mentions.some((mention) => mention.from >= to && mention.from - to <= 4))
    )
      continue;
    loose ??= { strict: false, condition };
  }
  if (act === 'ad') return loose;
  if (isDirect(f, act) || isRequired(f, act) || isDemanded(f, act)) return { strict: true, condition: null };
  return loose;
}

/** “Only if”, “first after”, “if, and only if”, “… and not before”. */
function isExclusive(f: Frame, { from, to }: Condition): boolean {
  return f.hits.some(
    (hit) =>
      (hit.concept === 'only' || hit.concept === 'first') &&
      ((hit.to <= from && from - hit.to <= FAR) ||
        within(hit, from, to) ||
        (hit.from >= to && hit.from - to <= (hit.to - hit.from > 1 ? FAR : 4))) &&
      !isOfNecessary(f, hit),
  );
}

/** “If A, it runs; before that, nothing does.” */
const isNotBefore = (f: Frame, { from }: Condition, conditions: readonly Condition[]): boolean =>
  conditions.some(
    (other) =>
      other.opener === 'before' &&
      other.act === null &&
      other.from > from &&
      f.hits.some(({ concept, from: at }) => (concept === 'not' || concept === 'none') && at >= other.from && at - other.to <= 4),
  );

/** “Only necessary cookies”: it is not the condition that is the only one. */
const isOfNecessary = (f: Frame, only: Hit): boolean =>
  f.hits.some(({ concept, from }) => concept === 'necessary' && from >= only.to && from - only.to <= 2);

const isAct = (concept: string, act: Act): boolean =>
  act === 'consent' ? concept === 'consent' : concept === 'click' || concept === 'playstart' || concept === 'deed';

/** “Only a click loads it”, “it is your click that loads it”, “no click, no film”. */
const isDirect = (f: Frame, act: Act): boolean =>
  isNoneWithout(f, act) ||
  f.hits.some(
    (only) =>
      (only.concept === 'only' || only.concept === 'first' || only.concept === 'exactly') &&
      !isOfNecessary(f, only) &&
      f.hits.some(
        ({ concept, from }) =>
          isAct(concept, act) &&
          // “The moment you open the page”.
          !f.hits.some((hit) => hit.concept === 'open' && hit.from === from) &&
          from >= (only.concept === 'exactly' ? only.from : only.to) &&
          from - only.to <= 5,
      ),
  );

/** “You must click before the content is fetched.” */
const isDemanded = (f: Frame, act: Act): boolean =>
  !says(f, 'not', 'none') &&
  follows(f, ['duty|require', act === 'consent' ? 'consent' : 'click|playstart|deed', 'before', 'load|set|transfer|embed'], 6);

/** “No click, no film.” */
const isNoneWithout = (f: Frame, act: Act): boolean =>
  f.hits.some(
    (no) =>
      no.concept === 'none' &&
      no.from <= 1 &&
      f.hits.some(({ concept, from }) => isAct(concept, act) && from === no.to) &&
      f.hits.some(({ concept, from }) => concept === 'none' && from > no.to && from - no.to <= 3),
  );

/** “Needs your consent”, “is conditional on a click”, “waits for your yes”; not “needs no consent”. */
function isRequired(f: Frame, act: Act): boolean {
  return f.hits.some(
    (require) =>
      (require.concept === 'require' || require.concept === 'wait') &&
      !f.hits.some(
        ({ concept, from, to }) =>
          (concept === 'not' || concept === 'none') &&
          ((to <= require.from && require.from - to <= 5 && !clauseEnds(f, to - 1, require.from)) ||
            Math.abs(from - require.to) <= 1),
      ) &&
      f.hits.some(
        ({ concept, from, to }) =>
          isAct(concept, act) &&
          ((from >= require.to && from - require.to <= 6) || (to <= require.from && require.from - to <= 6)),
      ),
  );
}
