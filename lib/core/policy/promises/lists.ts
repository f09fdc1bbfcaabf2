/** Promises that a list makes: that it is the list, that it is whole, that it stands elsewhere. */
import { follows, type Frame, gathers, near, says } from '../frame.ts';
import { clausesOf } from './clauses.ts';
import { isClaim, isLabel, isLinked, type Rule } from './rule.ts';

const THING = 'cookies|provider|service|third|technology';
const HERE = 'list|following|thispolicy|listed';
/** What becomes of the others: they are not used, not there, get nothing. */
const INVOLVED = 'use|set|store|share|embed|receive|exist|access|process|load|stay';
/** The sentence is about what waits for consent, or about what the reader may do. */
const isConditional = (f: Frame): boolean =>
  says(f, 'if', 'necessary', 'consent', 'before', 'without', 'reject', 'browser', 'right', 'suchas');

/** “All cookies are in the table”, “the list is complete”, “which ones we use stands here”. */
const isWhole = (f: Frame): boolean =>
  says(f, ...THING.split('|')) &&
  ((f.urls.length === 0 &&
    !says(f, 'click', 'settings', 'browser', 'consent', 'reject', 'deletion', 'not', 'if') &&
    (says(f, 'thispolicy', 'following')
      ? says(f, 'list', 'shown', 'find', 'listed') && follows(f, ['all', THING], 5)
      : follows(f, ['list', 'all', THING], 4) ||
        (follows(f, ['all', THING, 'list'], 10) && !follows(f, ['all', 'list', THING], 3)))) ||
    (says(f, 'which') && says(f, 'find') && says(f, 'thispolicy') && follows(f, ['which', 'cookies|provider|service'], 3)) ||
    (says(f, 'complete') &&
      ((says(f, 'list') && !isLinked(f)) || follows(f, ['listed|described|these', THING, 'complete'], 6)) &&
      !says(f, 'not')) ||
    (says(f, 'other', 'unnecessary') && says(f, 'separately', 'described') && says(f, 'thispolicy', 'following')));

/** “Others” as a word of the text: a phrase on other cookies may hide it. */
const OTHERS =
  /(?<![A-Za-zÀ-ɏ])(?:andre|andra|övriga|øvrige|annet|annan|andere[nrs]?|weitere[nrs]?|sonstige[nr]?|others?|further|additional|d'autres|autres?)(?![A-Za-zÀ-ɏ])/iu;

/** “No Vendor or other tools that …”: of one kind of tool. */
const isOfKind = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from }) =>
      concept === 'others' &&
      f.mentions.some((one) => one.to < from + 1 && from - one.to <= 1 && follows(f, ['not|none', 'others'], 5)),
  ) && !says(f, 'beyond', 'unless');

const noOthers = (f: Frame): boolean =>
  !THE_OTHER.test(f.text) &&
  !isOfKind(f) &&
  ((follows(f, ['other', THING], 2) &&
    (follows(f, ['not', 'other'], 5) || follows(f, ['other', THING, 'not'], 8)) &&
    !says(f, 'share', 'sell')) ||
    (isOtherThing(f) && near(f, 'not', 'unnecessary|content', 5) && !says(f, 'share')) ||
    (follows(f, ['not', 'cookies|provider|service|third', 'unless'], 4) && says(f, 'listed')) ||
    follows(f, ['unless', 'listed', 'cookies|provider|service|third', 'not'], 5) ||
    (follows(f, ['not', 'unnecessary|other'], 3) && says(f, 'listed', 'thispolicy', 'following')));

/** “The other provider” is one that was spoken of, and not all others. */
const THE_OTHER =
  /(?<![A-Za-zÀ-ɏ])(?:den andre|den anden|den andra|det andre|the other|(?:der|die|das|dem) andere|l'autre)(?![A-Za-zÀ-ɏ])/iu;

/** A phrase that begins with “other” and is no content that merely waits. */
const isOtherThing = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from, to }) =>
      (concept === 'unnecessary' || concept === 'content') && to - from > 1 && OTHERS.test(f.sentence.words[from]?.text ?? ''),
  ) && !/automat/i.test(f.text);

/** “Apart from these services …, none”. */
const noneBeyond = (f: Frame): boolean =>
  says(f, ...THING.split('|')) &&
  near(f, 'beyond', 'not', 12) &&
  (follows(f, ['beyond', 'these|following|thispolicy|listed', THING], 5) ||
    follows(f, ['beyond', THING, HERE], 5) ||
    follows(f, ['beyond', 'these', 'not', THING], 6) ||
    follows(f, ['not', THING, 'beyond', 'these|listed'], 8));

const onlyThese = (f: Frame): boolean =>
  follows(f, ['only', 'these|following|listed|list', THING], 3) || follows(f, ['only', THING, HERE], 5);

/** “Only those that are listed here”, “no others than”. */
const onlyListed = (f: Frame): boolean =>
  follows(f, ['only', `${HERE}|these|cookies|provider|service|third`], 3) &&
  says(f, ...HERE.split('|')) &&
  OTHER_THAN.test(f.text);

/** As a concept's phrase begins it: the sentence closes the list, it does not choose from it. */
const OTHER_THAN =
  /(?<![A-Za-zÀ-ɏ])(?:andre|andra|annet|annen|inga|andere|anderen|other|autres?|d'autres|except|only|nur|ausschlie(?:ß|ss)lich|kun|bare|berre|endast|enbart|utelukkende|udelukkende|uniquement|exclusivement|seulement)(?![A-Za-zÀ-ɏ])/iu;

/** “A and B, and nothing else”; not “we need it for the order and nothing else”. */
const isEnd = (f: Frame): boolean =>
  says(f, 'nothingelse') &&
  (f.mentions.some(({ service }) => service)
    ? !says(f, 'personaldata') || endsWithNobody(f)
    : f.sentence.words.length <= 5 ||
      (OTHERS.test(f.text) && says(f, ...THING.split('|')) && !says(f, 'personaldata')) ||
      (says(f, 'receive') && says(f, 'personaldata') && !says(f, 'provider', 'service', 'access')));

/** “… and nobody else”, not “and nothing else”, as the last words. */
const endsWithNobody = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from, to }) =>
      concept === 'nothingelse' &&
      to === f.sentence.words.length &&
      f.hits.some((hit) => hit.concept === 'nobody' && hit.from >= from),
  );

/** “See our vendor list”. */
const seeList = (f: Frame): boolean => follows(f, ['find', 'provider', 'list'], 3);

/** “Others than those named here get nothing”, “Others have no access”. */
const othersGetNothing = (f: Frame): boolean =>
  follows(f, ['unless|beyond', 'listed|thispolicy', 'receive|flow|access', 'not'], 8) ||
  follows(f, ['unless|beyond', 'listed|thispolicy', 'not', 'receive|flow|access'], 8) ||
  ((f.hits.find(({ concept }) => concept === 'other')?.from ?? 9) === 0 &&
    f.sentence.words.length <= 7 &&
    (follows(f, ['other', 'not', 'access|receive'], 3) || follows(f, ['other', 'access|receive', 'not'], 3)));

/** What a list is of, said in the sentence or just before it. */
const isOfThings = (f: Frame | undefined): boolean =>
  f !== undefined && (says(f, 'tool') || f.mentions.some(({ service }) => service));

/** The others get or join data: another promise. */
const isOfSharing = (f: Frame): boolean =>
  says(f, 'share', 'sell', 'trading', 'keepus', 'crosssite') || (says(f, 'holdings') && says(f, 'merge', 'giveaway'));

/** “No further recipients”, “with other providers we do not work”. */
const noOtherTool = (f: Frame): boolean =>
  (follows(f, ['others', 'tool'], 3) || follows(f, ['tool', 'others'], 0)) &&
  !THE_OTHER.test(f.text) &&
  !isOfKind(f) &&
  gathers(f, 10, 'negation', 'others', 'tool') &&
  !says(f, 'hedge');

/** “We use no third-party services”: a list of none. */
const noneAtAll = (f: Frame): boolean =>
  !isConditional(f) &&
  clausesOf(f).some(
    (clause) =>
      says(clause, 'wesubj') &&
      says(clause, 'use', 'embed') &&
      (follows(clause, ['none', 'service', 'third|outparty'], 2) || follows(clause, ['none', 'third', 'service'], 1)) &&
      !says(
        clause,
        'cookies',
        'other',
        'marketing',
        'analytics',
        'personaldata',
        'newsletter',
        'payment',
        'unless',
        'beyond',
        'hedge',
        'purpose',
      ),
  );

/** “Only two tools: A and B”, “Which ones? Only A.” */
const onlyTools = (f: Frame): boolean =>
  (gathers(f, 4, 'bounded|only', 'tool') && f.text.includes(':') && f.mentions.some(({ service }) => service)) ||
  // “Our only processors are A and B”, “third-party services are limited to the map”.
  ((follows(f, ['only|bounded|theonly', 'tool', 'copula'], 1) || follows(f, ['tool', 'copula', 'only|bounded'], 1)) &&
    f.mentions.some(({ service }) => service) &&
    !says(f, 'necessary')) ||
  (says(f, 'third', 'processor') &&
    f.hits.some(
      ({ concept, from, to }) =>
        concept === 'only' &&
        to - from > 1 &&
        f.hits.some((hit) => hit.concept === 'tool' && hit.to <= from && from - hit.to <= 5),
    ) &&
    !says(f, 'necessary', 'negation', 'purpose')) ||
  // “The cookies that we use are only these.”
  (follows(f, ['tool', 'use|set', 'only|bounded', 'these|thisdoc'], 1) && f.text.endsWith(':')) ||
  follows(f, ['tool', 'use|set', 'copula', 'only|bounded', 'these'], 1) ||
  (f.text.includes('?') &&
    says(f, 'which', 'who') &&
    says(f, 'tool') &&
    says(f, 'bounded', 'only', 'finish') &&
    !says(f, 'necessary'));

/** “In all, that is three”, “and that's it”. */
const isFinished = (f: Frame, before: Frame | undefined): boolean =>
  (says(f, 'finish') || (says(f, 'nothingelse') && f.sentence.words.length <= FEW)) &&
  !says(f, 'stores', 'personaldata') &&
  (isOfThings(f) || isOfThings(before));

/** “Apart from Vendor there is no outside content.” */
const onlyContent = (f: Frame): boolean =>
  f.mentions.some(({ service }) => service) &&
  f.hits.some(({ concept, from }) => (concept === 'beyond' || concept === 'unless') && from === 0) &&
  gathers(f, 12, 'beyond|unless', 'negation', 'content');

/** “Nothing else.” */
const FEW = 3;

/** “The list is complete”, “every cookie stands in the table below”, “it names all who get data”. */
const isComplete = (f: Frame, before: Frame | undefined): boolean => lacksNone(f, before) || saysAll(f, before);

/** “It leaves no cookie out”, “nothing is missing from the table”. */
const lacksNone = (f: Frame, before: Frame | undefined): boolean =>
  gathers(f, 6, 'negation', 'lacking') &&
  [f, before].some((one) => one && says(one, 'listing', 'list')) &&
  [f, before].some((one) => one && says(one, 'tool', 'cookies')) &&
  !says(f, 'if', 'offpage', 'wesubj', 'right');

/** “These are all the cookies that the site uses.” */
const areAll = (f: Frame): boolean =>
  f.hits.some(({ concept, from }) => concept === 'these' && from === 0) &&
  follows(f, ['these', 'copula', 'whole', 'tool'], 2) &&
  says(f, 'use', 'set');

const saysAll = (f: Frame, before: Frame | undefined): boolean =>
  !says(f, 'negation', 'someof', 'offpage') &&
  !isLinked(f) &&
  ((gathers(f, 6, 'complete|fullest', 'listing') && (f.sentence.words.length <= SHORT || isOfThings(f) || isOfThings(before))) ||
    areAll(f) ||
    gathers(f, 14, 'whole', 'tool', 'listing') ||
    (gathers(f, 14, 'whole', 'receive|gets', 'tool|who|someone') &&
      (says(f, 'listing') || (before !== undefined && says(before, 'listing')))) ||
    // “There is a list in section 7. It is complete.”
    (f.sentence.words.length <= SHORT &&
      follows(f, ['these|leans', 'copula', 'complete'], 2) &&
      before !== undefined &&
      says(before, 'listing') &&
      (says(before, 'thisdoc') || isOfThings(before))) ||
    (gathers(f, 8, 'whole', 'listing') && says(f, 'thisdoc') && isOfThings(before)) ||
    (f.text.endsWith(':') && f.sentence.words.length <= SHORT && gathers(f, 3, 'whole', 'tool')));
const SHORT = 6;

/** “Their names stand in the banner”, “see the annex”: a list of things that is elsewhere. */
const standsElsewhere = (f: Frame, before: Frame | undefined): boolean =>
  (isLabel(f) && says(f, 'tool') && says(f, 'offpage') && says(f, 'find', 'shown', 'listing')) ||
  // “The full list is in the cookie window”: its name tells what the list is of.
  (says(f, 'listing') &&
    says(f, 'find', 'stay', 'shown') &&
    f.hits.some(
      ({ concept, from }) => concept === 'offpage' && f.hits.some((hit) => hit.concept === 'cookies' && hit.from === from),
    ) &&
    !says(f, 'browser', 'negation')) ||
  ((says(f, 'offpage') || isLinked(f)) &&
    (f.hits.some(
      (hit) => hit.concept === 'tool' && !f.hits.some(({ concept, from }) => concept === 'offpage' && from === hit.from),
    ) ||
      (before !== undefined && says(before, 'tool'))) &&
    (says(f, 'detail') || (before !== undefined && says(before, 'detail') && says(f, 'find', 'listing', 'shown'))));

export const LISTS: readonly Rule[] = [
  {
    kind: 'closed-list',
    confidence: 0.75,
    test: (f, _, before) =>
      says(f, 'following') &&
      says(f, 'provider', 'service', 'cookies', 'third') &&
      says(f, 'use', 'embed', 'set') &&
      near(f, 'following', THING, 4) &&
      !near(f, 'following', 'link', 0) &&
      !isWhole(f) &&
      !isComplete(f, before) &&
      !says(f, 'browser', 'right', 'deletion', 'not', 'suchas'),
  },
  {
    // “We use these cookies:”, “These third parties set cookies:”.
    kind: 'closed-list',
    confidence: 0.7,
    test: (f) =>
      f.text.endsWith(':') &&
      follows(f, ['these', 'cookies|provider|service|third'], 2) &&
      says(f, 'use', 'embed', 'set') &&
      !says(f, 'browser', 'right', 'not', 'suchas'),
  },
  {
    kind: 'closed-list',
    confidence: 0.85,
    test: (f, _, before) => isClaim(f) && !(before && says(before, 'keepus')) && (noOthers(f) || noneBeyond(f) || othersGetNothing(f) || onlyThese(f) || onlyListed(f)) && says(f, INVOLVED) && !isConditional(f) && !says(f, 'keepus'),
  },
  { kind: 'closed-list', confidence: 0.8, value: { scope: 'none' }, test: (f) => isClaim(f) && noneAtAll(f) },
  {
    // “These are the only ones we use”, “we use A and B and nothing else”.
    kind: 'closed-list',
    confidence: 0.8,
    test: (f) =>
      isClaim(f) &&
      (says(f, 'theonly') ? says(f, ...THING.split('|')) : isEnd(f)) &&
      says(f, INVOLVED) &&
      !(says(f, 'inland') && says(f, 'stores')) &&
      !says(f, 'share', 'sell', 'keepus', 'outsider', 'consent', 'necessary', 'before', 'without', 'reject', 'browser', 'right', 'open', 'contact', 'account'),
  },
  {
    kind: 'closed-list',
    confidence: 0.85,
    test: (f) => says(f, 'list') && says(f, 'closedword') && !says(f, 'complete') && f.sentence.words.length <= 12 && !says(f, 'not'),
  },
  {
    kind: 'closed-list',
    confidence: 0.75,
    test: (f, _, before) =>
      isClaim(f) &&
      !isOfSharing(f) &&
      !isConditional(f) &&
      (noOtherTool(f) || gathers(f, 12, 'beyond|unless', 'negation', 'tool') || onlyContent(f) || onlyTools(f) || isFinished(f, before) || gathers(f, 4, 'theonly', 'tool')),
  },
  {
    kind: 'exhaustive',
    confidence: 0.75,
    test: (f, _, before) => isClaim(f) && isComplete(f, before) && !says(f, 'reject', 'consent', 'browser', 'deletion', 'nothingelse', 'ask', 'share', 'sell'),
  },
  {
    kind: 'indirect-list',
    confidence: 0.7,
    test: (f, _, before) =>
      isClaim(f) &&
      standsElsewhere(f, before) &&
      !says(f, 'reject', 'withdraw', 'optout', 'deletion', 'authority', 'asked', 'firstvisit') &&
      !(says(f, 'giveaway') && !says(f, 'detail')) &&
      !(says(f, 'change') && !says(f, 'find', 'shown')) &&
      // “The consent window” is a place.
      !f.hits.some((hit) => hit.concept === 'consent' && !f.hits.some(({ concept, from }) => concept === 'offpage' && from - hit.from >= 0 && from - hit.from <= 1)),
  },
  { kind: 'exhaustive', confidence: 0.8, test: (f) => isClaim(f) && isWhole(f) && !says(f, 'nothingelse', 'someof') && (!says(f, 'offpage') || says(f, 'thispolicy')) && !(says(f, 'ask') && says(f, 'receive')) && !seeList(f) },
  {
    kind: 'indirect-list',
    confidence: 0.75,
    test: (f) =>
      says(f, 'provider', 'cookies', 'third') &&
      says(f, 'list') &&
      (isLinked(f) || (says(f, 'link', 'address') && says(f, 'find', 'list')) || seeList(f)) &&
      !says(f, 'browser', 'thirdcountry', 'not', 'only'),
  },
  {
    // “Who our partners are stands at …”, “all cookies are described at …”.
    kind: 'indirect-list',
    confidence: 0.75,
    test: (f) =>
      isLinked(f) &&
      (follows(f, ['who', 'provider'], 4) || (follows(f, ['all', 'cookies|provider'], 3) && says(f, 'find', 'shown', 'described'))) &&
      !says(f, 'browser', 'thirdcountry', 'not', 'only', 'consent', 'deletion', 'reject'),
  },
  {
    kind: 'indirect-list',
    confidence: 0.75,
    test: (f) =>
      says(f, 'provider') &&
      says(f, 'find') &&
      follows(f, ['link', 'find', 'provider'], 10) &&
      !says(f, 'browser', 'thirdcountry'),
  },
]; // prettier-ignore
