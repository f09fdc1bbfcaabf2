/** Promises on when something is loaded, and how: at once, by a click, by an act, in a mode with less data, encrypted. */
import { follows, type Frame, near, says } from '../frame.ts';
import { hasAct, type Rule } from './rule.ts';

const ACT = 'click|playstart';
/** Content that stands on the page itself and can wait for a click. */
const gate = (f: Frame, web: boolean): boolean =>
  hasAct(f) &&
  (says(f, 'content', 'video', 'map', 'thumbnail', 'embed') || (web && says(f, 'load'))) &&
  !says(f, 'newsletter', 'share_button', 'payment') &&
  !follows(f, ['not', 'click'], 1);
const GIVES = ['load', 'transfer', 'set', 'embed', 'process', 'video', 'content', 'thumbnail'] as const;
/** What an act of the visitor may be: a click, a choice of a means of payment, an opened chat. */
const DEED = 'click|choice|open|playstart|payment';
/** Addresses and parameters that ask the vendor for less: the same in every language. */
const MODE = /nocookie|[?&]dnt=1|(?<!\p{L})do[ -]not[ -]track(?!\p{L})/iu;

const CIPHER = /krypt|crypt|chiffr|verschlüssel/i;

const isOwnAct = (f: Frame, web: boolean): boolean =>
  !gate(f, web) &&
  !says(f, 'consent', 'cookies', 'banner', 'newsletter', 'withdraw') &&
  (f.mentions.length > 0 || says(f, 'share_button', 'payment', 'click'));

export const LOADING: readonly Rule[] = [
  {
    kind: 'click-to-load',
    confidence: 0.95,
    test: (f, web) =>
      !says(f, 'banner', 'settings') &&
      (says(f, 'twoclick') ||
        (gate(f, web) &&
          (follows(f, ['only|first|after', ACT], 12) ||
            follows(f, ['only', 'if', ACT], 14) ||
            follows(f, ['not|blocked', 'before|without|unless', ACT], 14) ||
            follows(f, ['before', ACT, 'not'], 12)) &&
          says(f, ...GIVES))),
  },
  {
    kind: 'click-to-load',
    confidence: 0.7,
    test: (f) => says(f, 'thumbnail') && says(f, 'only', 'local') && says(f, 'load', 'video', 'content') && !says(f, 'banner'),
  },
  {
    kind: 'action-gate',
    confidence: 0.8,
    test: (f, web) =>
      isOwnAct(f, web) &&
      says(f, 'transfer', 'load', 'process', 'share', 'receive') &&
      (follows(f, ['not', 'before|until', DEED], 16) ||
        follows(f, ['before', DEED, 'not'], 12) ||
        follows(f, ['only|first', 'after|if|with|before', DEED], 10) ||
        follows(f, ['only|first', DEED], 4)),
  },
  {
    kind: 'loads-at-open',
    confidence: 0.85,
    test: (f) =>
      (near(f, 'load', 'open', 12) ||
        (near(f, 'transfer', 'open', 10) && says(f, 'ip') && (f.mentions.length > 0 || says(f, 'provider', 'third')))) &&
      says(f, 'after', 'with', 'each') &&
      !follows(f, ['not', 'load'], 3) &&
      !follows(f, ['load', 'not'], 1) &&
      !says(f, 'only', 'first', 'click', 'consent', 'without', 'thumbnail', 'firstvisit', 'banner'),
  },
  {
    kind: 'privacy-mode',
    confidence: 0.9,
    test: (f) =>
      !says(f, 'share') &&
      (says(f, 'privacymode') ||
        (MODE.test(f.text) && (says(f, 'video', 'embed') || f.mentions.some(({ service }) => service)))) &&
      !follows(f, ['not', 'privacymode'], 4) &&
      (says(f, 'use', 'embed', 'set', 'load') || f.mentions.length > 0),
  },
  {
    kind: 'tls',
    confidence: 0.9,
    test: (f) =>
      says(f, 'tls') &&
      !follows(f, ['not', 'tls|encrypt'], 4) &&
      // “You can tell TLS encryption by your browser's lock” and “if it is active” promise nothing.
      (says(f, 'encrypt', 'use') && says(f, 'onsite', 'transfer', 'we')
        ? true
        : says(f, 'encrypt') && !says(f, 'if', 'browser', 'not')),
  },
  {
    kind: 'tls',
    confidence: 0.75,
    test: (f) =>
      says(f, 'traffic', 'transfer') &&
      CIPHER.test(f.text) &&
      says(f, 'onsite', 'all', 'personaldata') &&
      !says(f, 'if', 'not', 'browser', 'newsletter'),
  },
];
