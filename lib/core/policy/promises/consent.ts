/** Promises on consent: before what it is asked for, what runs without it, how it is taken back. */
import { follows, type Frame, near, says } from '../frame.ts';
import { CONDITION, isIfAsked, isRefusal, isWeb, refusesFirst, type Rule, RUN } from './rule.ts';

/** “No analytics cookies are set” beside a refusal; “you cannot use all functions” is none. */
const noneOfThem = (f: Frame): boolean =>
  follows(f, ['none', 'cookies|technology'], 4) || follows(f, ['not', 'set|load', 'cookies'], 4);

const isOn = (f: Frame, web: boolean): boolean => isWeb(f, web) && !says(f, 'withdraw', 'minor') && !isIfAsked(f);

export const CONSENT: readonly Rule[] = [
  { kind: 'consent-if-asked', confidence: 0.9, test: isIfAsked },
  {
    kind: 'prior-consent',
    confidence: 0.95,
    test: (f, web) =>
      isOn(f, web) &&
      !refusesFirst(f) &&
      (follows(f, ['only|first', CONDITION, 'consent'], 16) ||
        (says(f, 'banner', 'cookies') && follows(f, ['first|only', 'after', 'choice'], 16)) ||
        follows(f, ['only|first', 'consent'], 5) ||
        follows(f, [CONDITION, 'first', 'consent'], 8) ||
        follows(f, ['not|blocked', 'before|without|unless', 'consent'], 14) ||
        follows(f, ['before|without|unless', 'consent', 'not|blocked'], 12) ||
        follows(f, ['only', 'unless', 'consent'], 14)) &&
      (says(f, RUN, 'cookie', 'banner', 'technology', 'marketing', 'analytics') || f.mentions.length > 0),
  },
  {
    kind: 'prior-consent',
    confidence: 0.85,
    test: (f, web) =>
      isOn(f, web) &&
      !refusesFirst(f) &&
      (!says(f, 'not') || follows(f, ['cookie|unnecessary', 'not', 'necessary', 'require', 'consent'], 6)) &&
      (follows(f, ['if|after', 'consent', RUN], 16) ||
        follows(f, ['with', 'consent', RUN], 8) ||
        follows(f, [RUN, 'if|after', 'consent'], 16) ||
        (says(f, 'banner') && follows(f, ['if', 'consent'], 7)) ||
        follows(f, ['require', 'consent'], 6) ||
        follows(f, ['cookie|technology', 'require', 'consent']) ||
        follows(f, ['ask', 'consent', 'before', RUN]) ||
        follows(f, ['consent', 'before', 'cookie|' + RUN], 8)) &&
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
      (f.hits[0]?.from ?? 9) <= 1 &&
      follows({ ...f, hits: f.hits.filter(({ from }) => from < 9) }, ['if', 'consent'], 6),
  },
  {
    kind: 'prior-consent',
    confidence: 0.75,
    test: (f, web) =>
      isOn(f, web) && isRefusal(f) && noneOfThem(f) && !says(f, 'only', 'browser') && !follows(f, ['not', 'use'], 2),
  },
  {
    kind: 'necessary-only-default',
    confidence: 0.95,
    test: (f) =>
      says(f, 'cookie', 'technology') &&
      near(f, 'only', 'necessary', 10) &&
      (says(f, 'default', 'firstvisit') ||
        follows(f, ['before|without', 'consent|choice']) ||
        follows(f, ['not', 'consent|choice'])),
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
    kind: 'necessary-only-default',
    confidence: 0.85,
    test: (f) => says(f, 'default', 'before') && near(f, 'unnecessary|category', 'blocked', 8) && !says(f, 'browser'),
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
      says(f, 'usable') &&
      (says(f, 'reject', 'evenif') || (says(f, 'click') && near(f, 'only', 'necessary', 3))) &&
      !says(f, 'browser'),
  },
  {
    kind: 'withdrawal',
    confidence: 0.85,
    test: (f) =>
      says(f, 'withdraw') &&
      says(f, 'anytime', 'settings', 'banner', 'click', 'link') &&
      says(f, 'consent', 'settings', 'choice', 'these') &&
      !follows(f, ['not', 'withdraw'], 3) &&
      !says(f, 'lawfulness'),
  },
  {
    kind: 'withdrawal',
    confidence: 0.75,
    test: (f, web) =>
      (says(f, 'banner', 'cookie', 'consent') || (web && says(f, 'choice'))) &&
      says(f, 'settings', 'choice', 'consent') &&
      says(f, 'change') &&
      says(f, 'anytime', 'click', 'link') &&
      !says(f, 'browser', 'thispolicy'),
  },
  {
    kind: 'banner-shown',
    confidence: 0.85,
    test: (f, web) =>
      (says(f, 'banner') || (says(f, 'window') && (web || says(f, 'cookies', 'consent', 'choice')))) &&
      (says(f, 'firstvisit') || (says(f, 'open') && says(f, 'show'))) &&
      !says(f, 'not'),
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
    test: (f) => says(f, 'category') && says(f, 'includes') && f.mentions.some((m) => m.service),
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
const PURPOSE = new Set(['analytics', 'marketing', 'functional', 'necessary']);
