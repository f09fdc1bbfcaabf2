/** Promises on who gets the data and where they lie. */
import { follows, type Frame, gathers, near, says } from '../frame.ts';
import { CONNECTION } from './connection.ts';
import { isClaim, isExcepted, isLabel, isWithout, NOTHING, type Rule, takesBack } from './rule.ts';

/** “In accordance with EU law” says nothing of places. */
const LAW = /GDPR|DS-?GVO|RGPD|forordning|verordnung|förordning|règlement|regulation/i;
const KEPT = 'transfer|store|process|share|server|hand';
const HERE = 'eu|euland';

/** Goes to another country, or to a person who asked: another question than who may have it. */
const isOfPlaces = (f: Frame): boolean => says(f, 'thirdcountry', 'usa');

const isUnshared = (f: Frame): boolean =>
  follows(f, ['not|nobody', 'share'], 6) ||
  follows(f, ['share', 'not'], 4) ||
  follows(f, ['share', 'third', 'not'], 5) ||
  follows(f, ['not', 'transfer', 'third'], 4) ||
  follows(f, ['not', 'hand', 'third|outsider'], 8) ||
  follows(f, ['hand', 'not', 'third'], 4) ||
  follows(f, ['third', 'not', 'share'], 4) ||
  follows(f, ['transfer', 'third', 'not'], 5);

/** “Nobody outside our company gets to see it”. */
const isUnseen = (f: Frame): boolean =>
  follows(f, ['nobody', 'access'], 8) || follows(f, ['nobody', 'outsider', 'receive|access|hand'], 8);

/** “The data never leave our server”. */
const neverLeaves = (f: Frame): boolean =>
  (follows(f, ['not', 'leave', 'ours|withus'], 5) ||
    follows(f, ['leave', 'ours|withus', 'not'], 1) ||
    follows(f, ['leave', 'not', 'ours|withus'], 2)) &&
  says(f, 'server', 'personaldata', 'owndata', 'counts') &&
  !isOfPlaces(f) &&
  !says(f, 'eu', 'euland');

/** “We never sell anything on.” */
const SHORT_SALE = 5;
const isUnsold = (f: Frame): boolean => follows(f, ['not', 'sell'], 6) || follows(f, ['sell', 'not'], 4);

const goesNowhere = (f: Frame): boolean =>
  !isExcepted(f) &&
  !COMMISSION.test(f.text) &&
  !says(f, 'if', 'right', 'usa', 'thirdcountry', 'ip', 'not', 'outside', 'transfer');

/** It finds countries safe that lie outside the EU. */
const COMMISSION = /(?:EU|EEA|Europ)[^.;]{0,12}[CKck]ommi[sj]/u;

/** Data of people, by whatever name. */
const isOfData = (f: Frame): boolean =>
  says(f, 'personaldata', 'owndata', 'counts', 'personal', 'holdings', 'yours', 'dc_name', 'dc_email', 'dc_address');

/** “Made available to no outsider”, “ends up with nobody else”, “Do you share my data? Never.” */
const reachesNobody = (f: Frame): boolean =>
  gathers(f, 9, 'negation', 'giveaway', 'outparty') ||
  (gathers(f, 8, 'negation', 'gets', 'outparty') &&
    isOfData(f) &&
    !follows(f, ['gets', 'wesubj'], 0) &&
    !follows(f, ['wesubj', 'gets'], 0)) ||
  (isLabel(f) && follows(f, ['giveaway|share|sell', 'outparty|third', NOTHING], 3)) ||
  (f.text.includes('?') && follows(f, ['share|sell|giveaway|trading', 'negation']));

/** “You entrust your address to us. We pass it on to nobody.” */
const passesNothing = (f: Frame, before: Frame | undefined): boolean =>
  before !== undefined &&
  isOfData(before) &&
  f.sentence.words.length <= SHORT &&
  says(f, 'wesubj') &&
  says(f, 'these', 'leans', 'nobody') &&
  gathers(f, 7, 'negation|nobody', 'giveaway|hand|share');
const SHORT = 10;

/** “Your card number is not shared with us”: what others keep from the site is no promise of its own. */
const isToUs = (f: Frame): boolean =>
  !says(f, 'third', 'outparty', 'outsider') &&
  ((follows(f, ['with|to|toward', 'ours'], 0) && !says(f, 'wesubj')) || follows(f, ['not', 'we'], 0));

/** What takes a promise on sharing back: a case, a consent, a purpose. */
const isPartly = (f: Frame): boolean =>
  isOfPlaces(f) || isToUs(f) || says(f, 'only', 'consent', 'more', 'necessary', 'cookies', 'account') || takesBack(f);

/** “Stays within Norway”, “stored on servers in Finland only”. */
const isBoundTo = (f: Frame): boolean =>
  (gathers(f, 10, 'confined', 'inland') && says(f, 'stores', 'holdings', 'owndata', 'personaldata')) ||
  gathers(f, 12, 'bounded', 'inland', 'stores') ||
  (gathers(f, 6, 'bounded', 'inland') && says(f, 'holdings', 'personaldata') && says(f, 'exist', 'stay'));

/** “No copy outside the EU”, “never leave the country”. */
const staysInland = (f: Frame): boolean =>
  gathers(f, 10, 'negation', 'goesout', 'inland') && says(f, 'stores', 'holdings', 'owndata', 'personaldata');

/** “Perhaps outside the EU, but not in …” */
const mayLeave = (f: Frame): boolean => says(f, 'hedge', 'maybe') && follows(f, ['outside|thirdcountry|goesout', 'not']);

export const isTransferBasis = (f: Frame): boolean =>
  mayLeave(f) ||
  says(f, 'if', 'right', 'consent', 'mech_adequacy', 'mech_none', 'mech_scc', 'mech_unnamed', 'usa') ||
  isExcepted(f) ||
  isWithout(f) ||
  LAW.test(f.text);

export const SHARING: readonly Rule[] = [
  CONNECTION,
  {
    kind: 'no-sharing',
    confidence: 0.85,
    test: (f) => isClaim(f) && isUnshared(f) && !isOfPlaces(f) && !isToUs(f) && !says(f, 'only', 'consent', 'more') && !takesBack(f),
  },
  {
    kind: 'no-sharing',
    confidence: 0.75,
    test: (f) =>
      isClaim(f) &&
      ((isUnseen(f) && says(f, 'personaldata', 'owndata', 'personal', 'yours', 'outsider', 'these')) || neverLeaves(f) || (follows(f, ['stay', 'withus'], 4) && says(f, 'personaldata', 'owndata'))) &&
      !says(f, 'consent', 'following') &&
      !takesBack(f),
  },
  {
    kind: 'no-sharing',
    confidence: 0.75,
    test: (f, _, before) =>
      isClaim(f) && (reachesNobody(f) || passesNothing(f, before)) && !isPartly(f) && !says(f, 'following', 'combine', 'merge'),
  },
  {
    // “What you write stays between you and us.”
    kind: 'no-sharing',
    confidence: 0.7,
    test: (f, _, before) => isClaim(f) && says(f, 'keepus') && (isOfData(f) || (before !== undefined && isOfData(before))) && !(says(f, 'traffic') && !says(f, 'yours')) && !says(f, 'consent', 'if', 'right', 'encrypt'),
  },
  {
    kind: 'no-sharing',
    confidence: 0.75,
    value: { scope: 'sale' },
    test: (f) => isClaim(f) && gathers(f, 9, 'negation|renounce', 'trading|sell') && isOfData(f) && !says(f, 'minor', 'consent') && !takesBack(f),
  },
  {
    // Who does not sell may still pass on.
    kind: 'no-sharing',
    confidence: 0.8,
    value: { scope: 'sale' },
    test: (f, _, before) =>
      isClaim(f) &&
      isUnsold(f) &&
      (isOfData(f) || says(f, 'you', 'records') || f.sentence.words.length <= SHORT_SALE || (before !== undefined && isOfData(before))) &&
      !says(f, 'minor', 'consent') && !takesBack(f),
  },
  {
    kind: 'eu-only-storage',
    confidence: 0.9,
    test: (f) =>
      isClaim(f) &&
      says(f, 'eu', 'euland') &&
      says(f, 'store', 'process', 'transfer', 'server', 'hand') &&
      !isExcepted(f) &&
      !says(f, 'if', 'right') &&
      !LAW.test(f.text) &&
      !mayLeave(f) &&
      (says(f, 'not', 'outside')
        ? follows(f, ['not', 'transfer|store|process|hand', 'outside'], 10) ||
          follows(f, ['transfer|store|process|hand', 'not', 'outside'], 8) ||
          follows(f, ['not', 'outside', HERE], 6)
        : follows(f, ['all|only', HERE], 16) && !says(f, 'usa', 'thirdcountry')),
  },
  {
    // “Never leaves the EU”, “stays in Europe”.
    kind: 'eu-only-storage',
    confidence: 0.85,
    test: (f) =>
      isClaim(f) &&
      (follows(f, ['not', 'leave', HERE], 6) ||
        follows(f, ['leave', 'not', HERE], 4) ||
        follows(f, ['leave', HERE, 'not'], 6) ||
        follows(f, ['not', 'leave', 'thirdcountry'], 6) ||
        (follows(f, ['stay', HERE], 5) && says(f, 'personaldata', 'all', 'owndata') && !says(f, 'not', 'usa', 'thirdcountry'))) &&
      !isExcepted(f) &&
      !says(f, 'if', 'right') &&
      !LAW.test(f.text),
  },
  {
    kind: 'eu-only-storage',
    confidence: 0.8,
    test: (f) => isClaim(f) && !isTransferBasis(f) && (staysInland(f) || (isBoundTo(f) && !says(f, 'goesout'))),
  },
  {
    // “Do my data go to America? No, they stay in the EU.”
    kind: 'eu-only-storage',
    confidence: 0.8,
    test: (f, _, before) =>
      isClaim(f) &&
      before !== undefined &&
      before.text.trimEnd().endsWith('?') &&
      says(before, 'holdings', 'personaldata', 'stores') &&
      follows(f, ['stay|confined', `${HERE}|inland`], 6) &&
      !says(f, 'only', 'someof') &&
      !isTransferBasis(f),
  },
  {
    // “Kept on servers within the EU”, with nothing that takes them elsewhere.
    kind: 'eu-only-storage',
    confidence: 0.75,
    test: (f) =>
      isClaim(f) &&
      (follows(f, ['store|server', 'within', HERE], 6) ||
        follows(f, ['store|process|stay', 'server', HERE], 2)) &&
      goesNowhere(f),
  },
  {
    // “The vendor's servers stand in Ireland”, “kept in Germany and France”: said of where all of it is.
    kind: 'eu-only-storage',
    confidence: 0.7,
    test: (f) =>
      isClaim(f) &&
      near(f, 'server|stores', 'euland|eu', 5) &&
      (says(f, 'server') || f.mentions.length > 0) &&
      says(f, 'store', 'server', 'stay', 'exist') &&
      goesNowhere(f) &&
      !says(f, 'someof') &&
      (f.mentions.length > 0 || !says(f, 'ours')) &&
      !LAW.test(f.text),
  },
  {
    // Where the site's own computers stand tells nothing of its vendors'.
    kind: 'eu-only-storage',
    confidence: 0.75,
    value: { scope: 'servers' },
    test: (f) => isClaim(f) && follows(f, ['server', 'stay', HERE], 2) && goesNowhere(f),
  },
  {
    kind: 'eu-only-storage',
    confidence: 0.85,
    test: (f) =>
      isClaim(f) &&
      (follows(f, ['not', KEPT, 'thirdcountry'], 8) ||
        follows(f, [KEPT, 'not', 'thirdcountry'], 6) ||
        follows(f, ['not', 'thirdcountry', KEPT], 6) ||
        follows(f, [KEPT, 'thirdcountry', 'not'], 5)) &&
      !mayLeave(f) &&
      !isExcepted(f) &&
      !isWithout(f) &&
      !says(f, 'if', 'right', 'only', 'consent', 'mech_adequacy', 'mech_none', 'mech_scc', 'mech_unnamed'),
  },
]; // prettier-ignore
