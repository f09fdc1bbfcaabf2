/** Promises on the visitor's choice: where it is asked for and taken back, and what it costs. */
import { follows, type Frame, near, says } from '../frame.ts';
import { gateOf } from './gate.ts';
import { clausesOf } from './clauses.ts';
import { isOfProvision } from './stated.ts';
import { isRefusal, type Rule, TICK_BOX } from './rule.ts';

/** A name in quotes. */
const QUOTED = /[“”„«»"‘’][A-Za-zÀ-ɏ]/u;
/** An address of mail or web. */
const ADDRESS = /\S@\S|https?:/u;

/** A place of the page where a choice is changed: a link, a name in quotes, the footer. */
const hasPlace = (f: Frame): boolean => says(f, 'click', 'link', 'footer', 'settings') || QUOTED.test(f.text);

const DONE = new Set(['usable', 'same']);
/** “Not all functions”, “not as usual”. */
const isDenied = (f: Frame): boolean =>
  f.hits.some(({ concept, from }) => DONE.has(concept) && f.hits.some((hit) => hit.concept === 'not' && hit.to === from));

/** “All is as it was”, “you will not miss anything”, “no consequences”, “the same pages at the same price”. */
const isUnharmed = (f: Frame): boolean =>
  says(f, 'nodetriment') ||
  (says(f, 'usable', 'same') && !isDenied(f)) ||
  near(f, 'not|none|without', 'effect', 6) ||
  follows(f, ['cannot', 'effect'], 1);

/** “Access does not hang on your agreeing.” */
const isUnconditional = (f: Frame): boolean => {
  const first = (...concepts: string[]): number => f.hits.find(({ concept }) => concepts.includes(concept))?.from ?? Infinity;
  const require = first('require');
  return (
    near(f, 'not|none', 'require', 5) &&
    first('access', 'onsite', 'owndata', 'service', 'payment', 'perk') < require &&
    first('cookie', 'necessary', 'functional', 'process') > require &&
    f.hits.some(({ concept, from }) => concept === 'consent' && from > require) &&
    says(f, 'you')
  );
};

/** “Your choice has no effect on what you may read”, “… without the withdrawal having consequences for access”. */
const isFreeChoice = (f: Frame): boolean =>
  (says(f, 'nodetriment') || near(f, 'not|none', 'effect', 6)) &&
  ((f.hits.find(({ concept }) => concept === 'choice')?.from ?? 9) <= 1 ||
    (says(f, 'withdraw') && says(f, 'access', 'open', 'onsite'))) &&
  !says(f, 'lawfulness', 'right', 'process', 'payment', 'offtopic');

/** “The site works just as well without.” */
const endsWithout = (f: Frame): boolean =>
  f.hits.some(({ concept, to }) => concept === 'without' && to === f.sentence.words.length);

/** “The lawfulness of what was done until the withdrawal” tells of no way to withdraw. */
const isOfLawfulness = (f: Frame): boolean => {
  const of = (...wanted: string[]): number => f.hits.find(({ concept }) => wanted.includes(concept))?.from ?? Infinity;
  return of('lawfulness') < of('withdraw', 'undo');
};

/** “To withdraw: footer > Settings”, “Withdrawal of consent: mail@…”. */
const isWithdrawalEntry = (f: Frame): boolean =>
  /:/.test(f.text) &&
  (f.hits.find(({ concept }) => concept === 'withdraw' || concept === 'undo')?.from ?? 9) <= 2 &&
  (hasPlace(f) || ADDRESS.test(f.text)) &&
  !says(f, 'newsletter', 'payment', 'owndata', 'offtopic');

/** “Appears when you arrive”; one “opens” is not both, and who takes consent back opens the window himself. */
const isShownAtOpen = (f: Frame): boolean => {
  const shown = f.hits.filter(({ concept }) => concept === 'show' || concept === 'appears');
  const opened = f.hits.filter(({ concept }) => concept === 'arrival' || (concept === 'open' && !says(f, 'withdraw', 'undo')));
  return shown.some((hit) => opened.some(({ from }) => from !== hit.from));
};
/** “On Vendor's own site”: what is shown there is theirs. */
const isOfVendor = (f: Frame): boolean =>
  follows(f, ['websites', 'show|appears|open'], 6) &&
  f.mentions.some(
    ({ from }) =>
      from <= 4 &&
      f.hits.some((hit) => hit.concept === 'websites' && (hit.from > from ? hit.from - from <= 3 : from - hit.from <= 2)),
  );
/** “The list of partners that opens from the banner”. */
const isOfPartners = (f: Frame): boolean => says(f, 'provider') && says(f, 'detail', 'listing', 'knowing');
/** A window of the page that asks: called so, or that of a vendor with a name. */
const isAsking = (f: Frame, web: boolean): boolean =>
  says(f, 'banner') ||
  (says(f, 'window') && (web || says(f, 'cookies', 'consent', 'choice'))) ||
  (f.mentions.length > 0 && says(f, 'consent', 'choice', 'ask') && gateOf(f, 'consent') === null);

export const CHOICE: readonly Rule[] = [
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
      (says(f, 'reject', 'evenif', 'optout', 'turnoff', 'renounce') ||
        isRefusal(f) ||
        (says(f, 'click', 'choice', 'if') && near(f, 'only', 'necessary', 3)) ||
        endsWithout(f)) &&
      !says(f, 'browser', 'withdraw', 'offtopic'),
  },
  { kind: 'no-detriment', confidence: 0.75, test: isUnconditional },
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
      (says(f, 'anytime', 'banner', 'window') ||
        hasPlace(f) ||
        (says(f, 'you', 'thou') &&
          near(f, 'withdraw', 'consent', 9) &&
          !says(f, 'lawfulness', 'newsletter', 'set', 'store', 'process'))) &&
      (says(f, 'consent', 'settings', 'choice', 'these') ||
        (says(f, 'banner', 'window') && says(f, 'you', 'anytime', 'click')) ||
        (says(f, 'cookies') && hasPlace(f))) &&
      // “Untick this box: [x] I may be counted” is a way out of one measurement.
      !TICK_BOX.test(f.text) &&
      !clausesOf(f).some((clause) => follows(clause, ['not', 'withdraw'], 3)) &&
      !says(f, 'firstvisit') &&
      // “Your consent to the newsletter”.
      !follows(f, ['consent', 'to', 'newsletter'], 3) &&
      !isOfProvision(f) &&
      !isOfLawfulness(f),
  },
  {
    // Words that take back other things too: a booking, a button that was pressed.
    kind: 'withdrawal',
    confidence: 0.75,
    test: (f) =>
      says(f, 'undo') &&
      (says(f, 'consent', 'banner') ||
        (says(f, 'choice', 'settings', 'cookie') && says(f, 'window', 'slot', 'footer', 'click'))) &&
      (says(f, 'anytime', 'slot', 'window') || hasPlace(f) || ADDRESS.test(f.text)) &&
      !says(f, 'firstvisit', 'browser', 'payment') &&
      (!says(f, 'newsletter') || ADDRESS.test(f.text)) &&
      !isOfProvision(f) &&
      !isOfLawfulness(f),
  },
  { kind: 'withdrawal', confidence: 0.75, test: isWithdrawalEntry },
  {
    kind: 'withdrawal',
    confidence: 0.75,
    test: (f, web) =>
      (says(f, 'banner', 'cookie', 'consent') || ((web || f.mentions.length > 0) && says(f, 'choice'))) &&
      says(f, 'settings', 'choice', 'consent', 'banner') &&
      says(f, 'change') &&
      says(f, 'you', 'anytime', 'click') &&
      (says(f, 'anytime') || hasPlace(f)) &&
      !says(f, 'browser', 'thispolicy', 'firstvisit', 'list'),
  },
  {
    kind: 'banner-shown',
    confidence: 0.85,
    test: (f, web) =>
      isAsking(f, web) &&
      (says(f, 'firstvisit') || isShownAtOpen(f)) &&
      !says(f, 'not', 'payment') &&
      !isOfVendor(f) &&
      !isOfPartners(f),
  },
  {
    // “You are asked about cookies as soon as you land here”.
    kind: 'banner-shown',
    confidence: 0.75,
    test: (f) =>
      says(f, 'ask', 'asked') &&
      says(f, 'cookies') &&
      says(f, 'you') &&
      (says(f, 'firstvisit', 'arrival') || follows(f, ['after|together', 'open'], 3)) &&
      !says(f, 'not', 'perhaps', 'ground', 'basis_word'),
  },
  {
    // “The first time, you get a choice of cookies”.
    kind: 'banner-shown',
    confidence: 0.75,
    test: (f) => says(f, 'firstvisit') && says(f, 'show') && says(f, 'choice') && says(f, 'cookies') && !says(f, 'not', 'only'),
  },
];
