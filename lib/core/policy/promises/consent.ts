/** Promises on consent: before what it is asked for, what runs without it, how it is taken back. */
import { clauseEnds, follows, type Frame, near, says } from '../frame.ts';
import { conditionsOf, gateOf } from './gate.ts';
import { isIfAsked } from './if-asked.ts';
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
  !isOfPrice(f) &&
  !says(f, 'regardless');
/** “Nothing is fetched from other servers before you agree.” */
const isNothingLoaded = (f: Frame): boolean => near(f, 'none|not', 'load', 3) && !says(f, 'personaldata', 'offtopic');
/** “Take back your consent”, not “only with your consent, which you can take back”. */
const isWithdrawal = (f: Frame): boolean => {
  // “You regret it? Open the window and choose anew.”
  if (says(f, 'undo') && says(f, 'again') && !gateOf(f, 'consent')?.strict) return true;
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

/** “All is as it was”, “you will not miss anything”, “no consequences”. */
const isUnharmed = (f: Frame): boolean => says(f, 'usable', 'nodetriment') || near(f, 'not|none', 'effect', 6);

const isBanner = (f: Frame): boolean =>
  says(f, 'firstvisit') || (says(f, 'window', 'banner') && says(f, 'show') && !says(f, 'given'));

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
        asksFirst(f) ||
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
    // “Preset: only necessary ones”, “Default: necessary on, all others off”.
    kind: 'necessary-only-default',
    confidence: 0.8,
    test: (f) =>
      says(f, 'default') &&
      says(f, 'necessary') &&
      f.sentence.words.length <= 10 &&
      (near(f, 'only', 'necessary', 3) || (says(f, 'unnecessary') && /[:=]/.test(f.text))) &&
      !says(f, 'personaldata', 'browser'),
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
      (says(f, 'unnecessary', 'category')
        ? says(f, 'default', 'firstvisit', 'before') || isUntilChoice(f)
        : // “Statistics and marketing are off until you agree” tells what they wait for.
          says(f, 'marketing') &&
          says(f, 'analytics') &&
          (says(f, 'default', 'firstvisit', 'idle') || (says(f, 'before') && gateOf(f, 'consent') === null))) &&
      !says(f, 'browser'),
  },
];

/** “Necessary ones and no others”, “none that is not necessary”, “all but the necessary are refused”. */
const isNecessaryOnly = (f: Frame): boolean =>
  (says(f, 'necessary') && follows(f, ['necessary', 'none', 'more|other'], 4)) ||
  (near(f, 'not|none', 'unnecessary', 3) && says(f, 'necessary', 'set', 'load', 'use')) ||
  (near(f, 'reject|blocked', 'unnecessary|all', 5) && says(f, 'necessary', 'unnecessary'));

/** “We ask leave before we load it”, “for statistics we obtain your consent beforehand”. */
const asksFirst = (f: Frame): boolean =>
  says(f, 'wesubj') &&
  !says(f, 'perhaps') &&
  ((follows(f, ['asked|ask', 'before', 'load|set'], 4) && (f.mentions.length > 0 || says(f, 'technology', 'content'))) ||
    (says(f, 'cookie', 'technology') &&
      (follows(f, ['ask', 'before', 'consent'], 4) || follows(f, ['ask', 'consent', 'before'], 4))));

/** “Before you have chosen”, “without consent”, “as long as you have not decided”. */
const isUntilChoice = (f: Frame): boolean =>
  conditionsOf(f).some(({ opener, lacking, act }) => lacking && opener !== 'unless' && act === 'consent') ||
  follows(f, ['not', 'consent|choice']);
