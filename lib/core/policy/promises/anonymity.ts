/** Promises that data are nobody's: anonymous, shortened, none at all, of this site alone. */
import { follows, type Frame, near, says } from '../frame.ts';
import { clausesOf } from './clauses.ts';
import { isClaim, type Rule, takesBack } from './rule.ts';

/** An option by which a vendor shortens addresses: a name that no language changes. */
const ANONYMIZE_IP = /anonymi[sz]e_?ip/i;
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

export const ANONYMITY: readonly Rule[] = [
  {
    kind: 'ip-anonymised',
    confidence: 0.9,
    test: (f) =>
      ANONYMIZE_IP.test(f.text) ||
      ((near(f, 'ip', 'shorten|anon', 8) || follows(f, ['ip', 'shorten'], 18)) &&
        !follows(f, ['not', 'shorten'], 3) &&
        !says(f, 'exception')),
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
      !says(f, 'if', 'basis_li', 'unless') &&
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
    // What the site is shown, not what the vendor keeps: nothing that a browser does can break it.
    kind: 'anonymised',
    confidence: 0.7,
    value: { scope: 'reports' },
    test: (f, web) =>
      isClaim(f) &&
      says(f, 'aggregated') &&
      !says(f, 'unlinkable') &&
      (web || f.mentions.length > 0 || says(f, 'analytics', 'counts', 'personaldata', 'we')) &&
      !says(f, 'if', 'ip', 'right', 'deletion', 'ask', 'account'),
  },
  {
    kind: 'no-personal-data',
    confidence: 0.8,
    test: (f) =>
      isClaim(f) && !says(f, 'unless', 'if', 'right') && clausesOf(f).some(isOfNobody),
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
