/** Promises that a list makes: that it is the list, that it is whole, that it stands elsewhere. */
import { follows, type Frame, says } from '../frame.ts';
import { isLinked, type Rule } from './rule.ts';

const LISTED = ['list', 'following', 'thispolicy', 'listed'] as const;
const isWhole = (f: Frame): boolean =>
  says(f, 'cookies', 'provider', 'service', 'third') &&
  ((says(f, 'all') &&
    says(f, 'list') &&
    (says(f, 'thispolicy', 'following') ||
      (f.urls.length === 0 && follows(f, ['list', 'all', 'cookies|provider|service'], 4)))) ||
    (says(f, 'which') && says(f, 'find') && says(f, 'thispolicy') && follows(f, ['which', 'cookies|provider|service'], 3)) ||
    (says(f, 'complete') && says(f, 'list')) ||
    (says(f, 'other', 'unnecessary') && says(f, 'separately', 'described') && says(f, 'thispolicy', 'following')));

export const LISTS: readonly Rule[] = [
  {
    kind: 'closed-list',
    confidence: 0.75,
    test: (f) =>
      says(f, 'following') &&
      says(f, 'provider', 'service', 'cookies', 'third') &&
      says(f, 'use', 'embed', 'list', 'set') &&
      !isWhole(f) &&
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
    test: (f) =>
      (follows(f, ['not', 'other', 'cookies|provider|service|third'], 6) ||
        (follows(f, ['not', 'cookies|provider|service|third', 'unless'], 4) && says(f, 'listed')) ||
        follows(f, ['unless', 'listed', 'cookies|provider|service|third', 'not'], 5) ||
        (follows(f, ['not', 'unnecessary|other|content'], 3) && says(f, 'listed', 'thispolicy', 'following')) ||
        (follows(f, ['only', 'cookies|provider|service|third|list|listed|following|thispolicy|these'], 3) &&
          says(f, ...LISTED) &&
          OTHER_THAN.test(f.text))) &&
      says(f, 'use', 'set', 'store', 'share', 'embed', 'receive') &&
      !says(f, 'if', 'necessary', 'consent', 'before', 'without') &&
      (!says(f, 'unless') || says(f, 'listed')),
  },
  {
    kind: 'closed-list',
    confidence: 0.85,
    test: (f) => says(f, 'list') && says(f, 'closedword') && f.sentence.words.length <= 12 && !says(f, 'not'),
  },
  { kind: 'exhaustive', confidence: 0.8, test: isWhole },
  {
    kind: 'indirect-list',
    confidence: 0.75,
    test: (f) =>
      says(f, 'provider', 'cookies', 'third') &&
      says(f, 'list') &&
      (isLinked(f) || (says(f, 'link', 'address') && says(f, 'find', 'list'))) &&
      !says(f, 'browser', 'thirdcountry', 'not', 'only'),
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
];
/** “No others than”, as a concept's phrase begins it: the sentence closes the list, it does not choose from it. */
const OTHER_THAN =
  /(?<!\p{L})(?:andre|andra|annet|annen|inga|andere|anderen|other|autres?|d'autres|except|only|nur|ausschlie(?:ß|ss)lich|kun|bare|endast|enbart|utelukkende|udelukkende|uniquement|exclusivement|seulement)(?!\p{L})/iu;
