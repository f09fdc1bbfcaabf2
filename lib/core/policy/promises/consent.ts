/** Promises on consent: before what it is asked for, what runs without it, how it is taken back. */
import { clauseEnds, follows, type Frame, near, says } from '../frame.ts';
import { conditionsOf, gateOf, isIfAsked } from './gate.ts';
import { isRefusal, isWeb, refusesFirst, type Rule, RUN } from './rule.ts';

/** “No analytics cookies are set” beside a refusal; “you cannot use all functions” is none. */
const noneOfThem = (f: Frame): boolean =>
  follows(f, ['none', 'cookies|technology'], 4) ||
  follows(f, ['not', 'set|load', 'cookies'], 4) ||
  (f.mentions.length > 0 && near(f, 'load|set', 'not|none', 1));

const isOn = (f: Frame, web: boolean): boolean =>
  (isWeb(f, web) || isNothingLoaded(f)) &&
  !says(f, 'minor') &&
  !isWithdrawal(f) &&
  !isIfAsked(f) &&
  !isOfTransfer(f) &&
  !isOfPrice(f);
/** “Nothing is fetched from other servers before you agree.” */
const isNothingLoaded = (f: Frame): boolean => near(f, 'none|not', 'load', 3) && !says(f, 'personaldata', 'offtopic');
/** “Take back your consent”, not “only with your consent, which you can take back”. */
const isWithdrawal = (f: Frame): boolean => {
  const withdraw = f.hits.find(({ concept }) => concept === 'withdraw');
  if (!withdraw) return false;
  const waits = gateOf(f, 'consent');
  const consent = f.hits.find(
    ({ concept, to }) => concept === 'consent' && to <= withdraw.from && clauseEnds(f, to - 1, withdraw.from),
  );
  return !(waits?.strict && consent);
};
/** “Only those who accept cookies get the discount.” */
const isOfPrice = (f: Frame): boolean => says(f, 'perk') && f.mentions.length === 0 && !says(f, 'set', 'load');
/** “The transfer to third countries rests on your consent” is the basis of a transfer, not what waits on the page. */
const isOfTransfer = (f: Frame): boolean => says(f, 'thirdcountry') && !says(f, 'set', 'load', 'cookies', 'use', 'only', 'not');
/** “Set your browser so that cookies are accepted only …” is the visitor's own doing. */
const isOwnBrowser = (f: Frame): boolean => says(f, 'browser') && says(f, 'settings', 'you') && f.mentions.length === 0;

/** A place of the page where a choice is changed: a link, a name in quotes, the footer. */
const hasPlace = (f: Frame): boolean => says(f, 'click', 'link', 'footer', 'settings') || /[“”„«»"‘’]\p{L}/u.test(f.text);

/** “All is as it was”, “you will not miss anything”, “no consequences”. */
const isUnharmed = (f: Frame): boolean => says(f, 'usable', 'nodetriment') || near(f, 'not|none', 'effect', 6);

/** “Your choice has no effect on what you may read”, “… without the withdrawal having consequences for access”. */
const isFreeChoice = (f: Frame): boolean =>
  (says(f, 'nodetriment') || near(f, 'not|none', 'effect', 6)) &&
  ((f.hits.find(({ concept }) => concept === 'choice')?.from ?? 9) <= 1 ||
    (says(f, 'withdraw') && says(f, 'access', 'open', 'onsite'))) &&
  !says(f, 'lawfulness', 'right', 'process', 'payment', 'offtopic');

const isBanner = (f: Frame): boolean =>
  says(f, 'firstvisit') || (says(f, 'window', 'banner') && says(f, 'show') && !says(f, 'given'));

/** “The site works just as well without.” */
const endsWithout = (f: Frame): boolean =>
  f.hits.some(({ concept, to }) => concept === 'without' && to === f.sentence.words.length);

/** “The lawfulness of what was done until the withdrawal” tells of no way to withdraw. */
const isOfLawfulness = (f: Frame): boolean => {
  const of = (wanted: string): number => f.hits.find(({ concept }) => concept === wanted)?.from ?? Infinity;
  return of('lawfulness') < of('withdraw');
};

export const CONSENT: readonly Rule[] = [
  { kind: 'consent-if-asked', confidence: 0.9, test: isIfAsked },
  {
    kind: 'prior-consent',
    confidence: 0.95,
    test: (f, web) =>
      isOn(f, web) &&
      !refusesFirst(f) &&
      !isOwnBrowser(f) &&
      gateOf(f, 'consent')?.strict === true &&
      (says(f, RUN, 'cookie', 'banner', 'technology', 'marketing', 'analytics', 'unnecessary', 'blocked', 'cover') ||
        f.mentions.length > 0),
  },
  {
    kind: 'prior-consent',
    confidence: 0.85,
    test: (f, web) =>
      isOn(f, web) &&
      !refusesFirst(f) &&
      !isOwnBrowser(f) &&
      ((gateOf(f, 'consent') !== null && says(f, RUN) && !isBanner(f)) ||
        (follows(f, ['ask', 'consent', 'before', RUN]) && !says(f, 'perhaps')) ||
        (follows(f, ['consent', 'before', 'cookie|' + RUN], 8) && !says(f, 'perhaps'))) &&
      !says(f, 'not') &&
      (says(f, 'cookie', 'banner', 'technology') || f.mentions.length > 0 || web),
  },
  {
    // “If you have agreed to it, Vendor recognises that …”.
    kind: 'prior-consent',
    confidence: 0.75,
    test: (f, web) =>
      isOn(f, web) &&
      f.mentions.length > 0 &&
      !refusesFirst(f) &&
      !says(f, 'not') &&
      !isBanner(f) &&
      (gateOf(f, 'consent')?.condition?.from ?? 9) <= 1,
  },
  {
    kind: 'prior-consent',
    confidence: 0.75,
    test: (f, web) =>
      isOn(f, web) &&
      isRefusal(f) &&
      noneOfThem(f) &&
      !isUnharmed(f) &&
      !says(f, 'only', 'browser') &&
      !follows(f, ['not', 'use'], 2),
  },
  {
    // “As long as you have not chosen, only necessary ones are set.”
    kind: 'necessary-only-default',
    confidence: 0.95,
    test: (f, web) =>
      (says(f, 'cookie', 'technology', 'banner') ||
        f.mentions.length > 0 ||
        ((web || says(f, 'idle')) && says(f, 'set', 'store', 'use', 'reject'))) &&
      ((near(f, 'only', 'necessary', 10) && (says(f, 'default', 'firstvisit', 'idle') || isUntilChoice(f))) ||
        (isNecessaryOnly(f) && says(f, 'default', 'firstvisit', 'idle'))),
  },
  {
    kind: 'necessary-only-default',
    confidence: 0.75,
    test: (f) =>
      says(f, 'cookies') &&
      follows(f, ['use|set|store', 'only', 'necessary'], 5) &&
      !says(f, 'if', 'after', 'browser', 'reject', 'right', 'with'),
  },
  {
    // “If you refuse, only necessary ones are set”: what runs without consent, said from the other end.
    kind: 'necessary-only-default',
    confidence: 0.7,
    test: (f) => isRefusal(f) && says(f, 'cookies') && near(f, 'only', 'necessary', 8) && !says(f, 'browser', 'banner'),
  },
  {
    // “Statistics and marketing are off by default.”
    kind: 'necessary-only-default',
    confidence: 0.85,
    test: (f) =>
      says(f, 'blocked') &&
      (says(f, 'unnecessary', 'category') || (says(f, 'marketing') && says(f, 'analytics'))) &&
      (says(f, 'default', 'firstvisit', 'before') || isUntilChoice(f)) &&
      !says(f, 'browser'),
  },
  {
    kind: 'no-detriment',
    confidence: 0.8,
    test: (f) => says(f, 'nodetriment') && (says(f, 'consent', 'reject', 'evenif') || follows(f, ['without', 'cookies'], 2)),
  },
  {
    kind: 'no-detriment',
    confidence: 0.75,
    test: (f) =>
      isUnharmed(f) &&
      (says(f, 'reject', 'evenif') ||
        isRefusal(f) ||
        (says(f, 'click', 'choice', 'if') && near(f, 'only', 'necessary', 3)) ||
        endsWithout(f)) &&
      !says(f, 'browser', 'withdraw'),
  },
  {
    kind: 'no-detriment',
    confidence: 0.7,
    test: (f) => isFreeChoice(f) && !says(f, 'browser'),
  },
  {
    // “You can always undo it with a click on …”, under the cookies' heading: “it” may be part of the phrase.
    kind: 'withdrawal',
    confidence: 0.75,
    test: (f, web) =>
      web &&
      says(f, 'withdraw') &&
      hasPlace(f) &&
      (says(f, 'click', 'anytime') || says(f, 'footer')) &&
      !says(f, 'not', 'newsletter', 'payment', 'firstvisit', 'object', 'thispolicy') &&
      !isOfLawfulness(f),
  },
  {
    kind: 'withdrawal',
    confidence: 0.85,
    test: (f) =>
      says(f, 'withdraw') &&
      (says(f, 'anytime') || hasPlace(f)) &&
      (says(f, 'consent', 'settings', 'choice', 'these', 'banner') || (says(f, 'cookies') && hasPlace(f))) &&
      !follows(f, ['not', 'withdraw'], 3) &&
      !says(f, 'firstvisit') &&
      !isOfLawfulness(f),
  },
  {
    kind: 'withdrawal',
    confidence: 0.75,
    test: (f, web) =>
      (says(f, 'banner', 'cookie', 'consent') || (web && says(f, 'choice'))) &&
      says(f, 'settings', 'choice', 'consent', 'banner') &&
      says(f, 'change') &&
      (says(f, 'anytime') || hasPlace(f)) &&
      !says(f, 'browser', 'thispolicy', 'firstvisit'),
  },
  {
    kind: 'banner-shown',
    confidence: 0.85,
    test: (f, web) =>
      (says(f, 'banner') || (says(f, 'window') && (web || says(f, 'cookies', 'consent', 'choice')))) &&
      (says(f, 'firstvisit') || (says(f, 'open') && says(f, 'show'))) &&
      !says(f, 'not', 'payment'),
  },
  {
    // “The first time, you get a choice of cookies”.
    kind: 'banner-shown',
    confidence: 0.75,
    test: (f) => says(f, 'firstvisit') && says(f, 'show') && says(f, 'choice') && says(f, 'cookies') && !says(f, 'not', 'only'),
  },
  {
    kind: 'category-map',
    confidence: 0.8,
    test: (f) => f.mentions.some((m) => m.service) && ((says(f, 'category') && says(f, 'includes')) || isPurposeFirst(f)),
  },
  {
    // “Necessary ones rest on our interest, statistics on your consent”: which purpose rests on what.
    kind: 'category-map',
    confidence: 0.8,
    test: (f) =>
      says(f, 'necessary', 'functional') &&
      says(f, 'marketing', 'analytics', 'unnecessary', 'functional') &&
      says(f, 'consent') &&
      says(f, 'cookie', 'technology', 'category') &&
      (says(f, 'basis_li', 'basis_contract') || near(f, 'not', 'require', 2)),
  },
  {
    // “Necessary ones rest on our interest; all others …”, “functional cookies: contract”.
    kind: 'category-map',
    confidence: 0.7,
    test: (f) =>
      follows(f, ['necessary|functional', 'cookies', 'basis_li|basis_contract'], 8) &&
      (f.text.endsWith(';') || (f.sentence.words.length <= 8 && f.text.includes(':'))),
  },
  {
    // “Statistics: Vendor A, Vendor B”.
    kind: 'category-map',
    confidence: 0.7,
    test: (f) => {
      const colon = f.text.indexOf(':');
      const first = f.mentions.find((m) => m.service);
      if (
        colon < 0 ||
        colon > 40 ||
        !first ||
        first.start - f.sentence.start < colon ||
        first.start - f.sentence.start > colon + 4
      )
        return false;
      const word = f.sentence.words.findIndex(({ start }) => start - f.sentence.start > colon);
      return word >= 1 && word <= 4 && f.hits.some((hit) => hit.to <= word && PURPOSE.has(hit.concept));
    },
  },
];
/** “Statistics covers Vendor”, “under ‘Marketing’ you find Vendor”: a purpose, then what is in it. */
const isPurposeFirst = (f: Frame): boolean => {
  const purpose = f.hits.find(({ concept, from }) => PURPOSE.has(concept) && from <= 3);
  const includes =
    purpose &&
    f.hits.find(
      ({ concept, from }) => (concept === 'includes' || concept === 'find') && from >= purpose.to && from - purpose.to <= 2,
    );
  return (
    includes !== undefined &&
    f.mentions.some(({ service, from }) => service && from >= includes.from && from - includes.from <= 5)
  );
};
const PURPOSE = new Set(['analytics', 'marketing', 'functional', 'necessary']);

/** “Necessary ones and no others”, “none that is not necessary”, “all but the necessary are refused”. */
const isNecessaryOnly = (f: Frame): boolean =>
  (says(f, 'necessary') && follows(f, ['necessary', 'none', 'more|other'], 4)) ||
  (near(f, 'not|none', 'unnecessary', 3) && says(f, 'necessary', 'set', 'load', 'use')) ||
  (near(f, 'reject|blocked', 'unnecessary|all', 5) && says(f, 'necessary', 'unnecessary'));

/** “Before you have chosen”, “without consent”, “as long as you have not decided”. */
const isUntilChoice = (f: Frame): boolean =>
  conditionsOf(f).some(({ opener, lacking, act }) => lacking && opener !== 'unless' && act === 'consent') ||
  follows(f, ['not', 'consent|choice']);
