/** Promises that data are nobody's: anonymous, shortened, none at all, of this site alone. */
import { clauseEnds, follows, type Frame, gathers, near, says } from '../frame.ts';
import { clausesOf } from './clauses.ts';
import { isClaim, isLabel, NOTHING, type Rule, takesBack } from './rule.ts';

/** An option by which a vendor shortens addresses: a name that no language changes. */
const ANONYMIZE_IP = /anonymi[sz]e_?ip/i;
/** What the law calls anonymous is no promise. */
const LAW =
  /GDPR|DS-?GVO|RGPD|forordning|verordnung|förordning|règlement|regulation|begrepp?|begreb|Begriff|notion de|im Sinne|au sens d|meaning of|definition/i;
const isOfLaw = (f: Frame): boolean => LAW.test(f.text) && f.mentions.length === 0;
const GETS = 'store|process|includes';

/** Something is called anonymous that is neither an address nor deleted. */
const isAnonymous = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from }) =>
      concept === 'anon' &&
      !f.hits.some(
        (hit) =>
          (['ip', 'crosssite'].includes(hit.concept) && Math.abs(hit.from - from) <= 6) ||
          (hit.concept === 'deletion' && hit.from !== from),
      ),
  );

/** Not “no more personal data than”, not “no personal data are shared”. */
const isOfNobody = (f: Frame): boolean =>
  (says(f, 'nopersonaldata') ||
    ((follows(f, ['not', 'pd'], 1) ||
      follows(f, ['not', GETS, 'pd'], 4) ||
      follows(f, ['pd', 'not', GETS], 4) ||
      follows(f, ['pd', GETS, 'not'], 4) ||
      follows(f, [`${GETS}|transfer`, 'not', 'pd'], 4) ||
      follows(f, ['not', 'pd', `${GETS}|transfer`], 4)) &&
      !says(f, 'without'))) &&
  !follows(f, ['only', 'pd'], 4) &&
  !says(
    f,
    'before',
    'share',
    'sell',
    'third',
    'thirdcountry',
    'outside',
    'special',
    'minor',
    'longer',
    'other',
    'more',
    'usa',
    'leave',
  );

/** What may be anonymous: something that a service, a count or a cookie yields; the sentence or the one before it says so. */
const isOfUse = (f: Frame | undefined): boolean =>
  f !== undefined && (f.mentions.length > 0 || says(f, 'personaldata', 'analytics', 'cookies', 'counts', 'measure', 'profile'));

/** Somebody's wish or a case in which the rest does not hold. */
const isForCase = (f: Frame): boolean => says(f, 'right', 'ask', 'account') || isOfCase(f);
const isOfCase = (f: Frame): boolean =>
  (says(f, 'deletion') && says(f, 'you')) ||
  f.hits.some(({ concept, from }) => (concept === 'if' || concept === 'unless') && (from === 0 || clauseEnds(f, from - 1, from)));

/** “Nobody can be picked out”, “who stands behind it stays hidden”. */
const isFaceless = (f: Frame): boolean =>
  gathers(f, 11, 'negation|cannot', 'recognition', 'someone') ||
  gathers(f, 13, 'negation|cannot', 'knowing', 'identity') ||
  gathers(f, 8, 'unknown', 'someone|identity') ||
  // “How many, but not who”, “what tells who you are is taken out”.
  follows(f, ['negation', 'identity'], 0) ||
  gathers(f, 14, 'dropped', 'knowing', 'identity');

/** “Only sums”, “group figures, no single readers”. */
const isSummed = (f: Frame): boolean =>
  gathers(f, 9, 'group', 'bounded|only|negation') && !says(f, 'share', 'sell', 'marketing', 'necessary', 'list');

/** “No personal data”, “nothing personal”, “free of personal data”: nothing is said of what becomes of such data. */
const hasNobodys = (f: Frame): boolean =>
  ((gathers(f, 6, 'negation', 'personal') && !says(f, 'share', 'sell', 'use')) || follows(f, ['freeof', 'personal'], 6)) &&
  !gathers(f, 8, 'personal', 'giveaway|share|sell', 'third|outsider') &&
  !says(f, 'special', 'minor', 'longer', 'more', 'leave', 'marketing', 'necessary', 'thirdcountry', 'outside');

/** “Without personal data we cannot deliver”. */
const isBarred = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from }) =>
      concept === 'freeof' &&
      (from <= 1 ? says(f, 'cannot') || follows(f, ['freeof', 'negation']) : follows(f, ['cannot', 'freeof'])),
  );

/** Another's site, or what is known from elsewhere. */
const isElsewhere = (f: Frame): boolean => says(f, 'crosssite') || gathers(f, 5, 'others', 'websites');

/** “Not joined with other data”, “does not follow you to other sites”. */
const staysHere = (f: Frame): boolean =>
  gathers(f, 14, 'negation|cannot', 'merge|track|recognition', 'crosssite') ||
  (gathers(f, 16, 'negation|cannot', 'merge|track|recognition', 'others') && gathers(f, 4, 'others', 'holdings|websites')) ||
  (gathers(f, 10, 'negation|cannot', 'merge', 'others') && says(f, 'ip', 'personaldata')) ||
  gathers(f, 8, 'apart', 'others') ||
  (isLabel(f) && gathers(f, 7, 'merge|track', 'others', NOTHING)) ||
  (says(f, 'sitealone') && says(f, 'measure', 'track', 'recognition', 'others'));

export const ANONYMITY: readonly Rule[] = [
  {
    kind: 'ip-anonymised',
    confidence: 0.9,
    test: (f) =>
      ANONYMIZE_IP.test(f.text) ||
      ((near(f, 'ip', 'shorten|anon', 8) || follows(f, ['ip', 'shorten'], 18)) &&
        !follows(f, ['not', 'shorten'], 3) &&
        !says(f, 'exception', 'inactive')),
  },
  {
    // “The log holds no full address”, “The address is known. Its end is struck before it is written.”
    kind: 'ip-anonymised',
    confidence: 0.8,
    test: (f, _, before) =>
      isClaim(f) &&
      (gathers(f, 6, 'negation', 'fullest', 'ip') ||
        (follows(f, ['endpart', 'ip'], 2) && gathers(f, 9, 'endpart', 'ip', 'dropped')) ||
        (!says(f, 'ip') && before !== undefined && says(before, 'ip') && says(f, 'shorten'))) &&
      !says(f, 'inactive', 'if'),
  },
  {
    // “We do not keep your address”, “addresses are thrown away before anything is stored”.
    kind: 'ip-anonymised',
    confidence: 0.85,
    test: (f) =>
      isClaim(f) &&
      (((follows(f, ['not', 'store|process', 'ip'], 4) ||
        follows(f, ['store|process', 'not', 'ip'], 3) ||
        follows(f, ['ip', 'store|process', 'not'], 4) ||
        follows(f, ['ip', 'not', 'store|process'], 8)) &&
        !takesBack(f) &&
        !gathers(f, 6, 'negation', 'merge') &&
        !says(f, 'more', 'longer')) ||
        (follows(f, ['ip', 'dropped', 'each|before|never'], 6) && !says(f, 'if'))),
  },
  {
    kind: 'anonymised',
    confidence: 0.75,
    test: (f, web) =>
      isClaim(f) &&
      !ANONYMIZE_IP.test(f.text) &&
      isAnonymous(f) &&
      (web || f.mentions.length > 0 || says(f, 'personaldata', 'analytics', 'cookies', 'counts')) &&
      !says(f, 'if', 'basis_li', 'unless', 'right') &&
      !isOfLaw(f) &&
      !follows(f, ['not', 'anon'], 3),
  },
  {
    kind: 'anonymised',
    confidence: 0.7,
    test: (f, web) =>
      isClaim(f) &&
      ((says(f, 'unlinkable') && (web || f.mentions.length > 0 || says(f, 'analytics', 'counts', 'personaldata', 'we'))) ||
        ((follows(f, ['cannot', 'identify'], 6) || follows(f, ['identify', 'cannot'], 6)) && !says(f, 'crosssite', 'without'))) &&
      !says(f, 'if', 'ip', 'right', 'deletion', 'ask', 'account'),
  },
  {
    kind: 'anonymised',
    confidence: 0.7,
    test: (f, web, before) =>
      isClaim(f) &&
      (web || isOfUse(f) || isOfUse(before)) &&
      // “The address is shortened, and the figures cannot be led back to anyone”
      [f, ...clausesOf(f)].some((part) => isFaceless(part) && !says(part, 'ip', 'pd', 'others') && !isForCase(part)) &&
      !gathers(f, 3, 'negation', 'personal') &&
      !says(f, 'right', 'ask', 'account') &&
      !isElsewhere(f),
  },
  {
    // What the site is shown, not what the vendor keeps: nothing that a browser does can break it.
    kind: 'anonymised',
    confidence: 0.7,
    value: { scope: 'reports' },
    test: (f, web, before) =>
      isClaim(f) &&
      (says(f, 'aggregated') || isSummed(f) || (isLabel(f) && gathers(f, 6, 'group|aggregated', 'holdings|analytics'))) &&
      !says(f, 'unlinkable') &&
      !isOfLaw(f) &&
      (web || isOfUse(f) || isOfUse(before) || says(f, 'we') || isLabel(f)) &&
      !isForCase(f) &&
      (!says(f, 'ip') || isSummed(f)),
  },
  {
    kind: 'no-personal-data',
    confidence: 0.8,
    test: (f) =>
      isClaim(f) && !says(f, 'unless', 'if', 'right') && clausesOf(f).some(isOfNobody) && !isBarred(f) && !isOfLaw(f),
  },
  {
    kind: 'no-personal-data',
    confidence: 0.75,
    test: (f) =>
      isClaim(f) &&
      (clausesOf(f).some(hasNobodys) ||
        (isLabel(f) && follows(f, ['pd|personal', NOTHING], 6) && !says(f, 'share', 'giveaway', 'thirdcountry')) ||
        // “No names, no addresses”.
        (follows(f, [`${GETS}|records`, 'not', 'dc_name|dc_email'], 2) && !says(f, 'only', 'more', 'special', 'third'))) && !says(f, 'right', 'account') && !isOfCase(f) && !isBarred(f) && !isOfLaw(f),
  },
  {
    kind: 'not-cross-site',
    confidence: 0.75,
    test: (f, _, before) =>
      isClaim(f) && staysHere(f) && (f.mentions.length > 0 || !says(f, 'owndata')) && !(before && says(before, 'owndata')) && !says(f, 'policyword', 'responsible', 'content', 'right') && !(says(f, 'browser') && says(f, 'settings', 'optout')),
  },
  {
    kind: 'not-cross-site',
    confidence: 0.8,
    test: (f) =>
      isClaim(f) &&
      says(f, 'cookie', 'track', 'combine') &&
      says(f, 'crosssite') &&
      (follows(f, ['not|cannot', 'track|combine|crosssite'], 12) ||
        near(f, 'crosssite', 'not|cannot', 8)) &&
      !says(f, 'thispolicy', 'link', 'responsible', 'unless'),
  },
]; // prettier-ignore
