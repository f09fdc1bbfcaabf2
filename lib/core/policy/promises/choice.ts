/** Promises on the visitor's choice: where it is asked for and taken back, what it costs, which switch holds what. */
import { follows, type Frame, near, says } from '../frame.ts';
import { isUnharmed } from './consent.ts';
import { isRefusal, type Rule } from './rule.ts';

/** A place of the page where a choice is changed: a link, a name in quotes, the footer. */
const hasPlace = (f: Frame): boolean => says(f, 'click', 'link', 'footer', 'settings') || /[“”„«»"‘’]\p{L}/u.test(f.text);

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
  const of = (wanted: string): number => f.hits.find(({ concept }) => concept === wanted)?.from ?? Infinity;
  return of('lawfulness') < of('withdraw');
};

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
