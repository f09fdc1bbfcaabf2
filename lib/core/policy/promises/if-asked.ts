/** Consent that is the basis where it was asked for: a promise that holds only then. */
import { type Frame, near, says } from '../frame.ts';
import { conditionsOf, within } from './gate.ts';

/**
 * “Where consent was asked for”: it may never be. So too “if consent was given, it is the only basis”, which leaves open what
 * happens without.
 */
export function isIfAsked(f: Frame): boolean {
  if (says(f, 'consent') && says(f, 'asked', 'given', 'basis_word') && isConditionOfBasis(f)) return true;
  return isAskedPerhaps(f);
}

function isConditionOfBasis(f: Frame): boolean {
  const isOnlyBasis = says(f, 'only') && (says(f, 'basis_word') || BASIS.test(f.text)) && !says(f, 'cookies');
  return conditionsOf(f).some(({ opener, from, clauseTo: to, act, lacking }) => {
    if (lacking || act !== 'consent') return false;
    const inside = (concept: string): boolean => f.hits.some((hit) => hit.concept === concept && within(hit, from, to));
    if (opener === 'with') return false;
    // “Only after having obtained consent” is a gate.
    if (f.hits.some((hit) => (hit.concept === 'only' || hit.concept === 'first') && hit.from <= from && from - hit.to <= 3))
      return false;
    return isOnlyBasis || (opener !== 'after' && inside('asked'));
  });
}

/** “Perhaps our banner asked you. Then your answer is the basis”: what was asked, the doubt whether, and what rests on it. */
const isAskedPerhaps = (f: Frame): boolean =>
  (says(f, 'ground', 'basis_word', 'basis_li') || BASIS.test(f.text)) &&
  (near(f, 'asked', 'consent') || (says(f, 'asked') && says(f, 'answered'))) &&
  (conditionsOf(f).some(
    ({ opener, from, clauseTo }) => opener !== 'without' && (opener !== 'with' || isAskedIn(f, from, clauseTo)),
  ) ||
    says(f, 'perhaps') ||
    f.text.includes('?')) &&
  !near(f, 'not|none', 'asked', 2) &&
  !says(f, 'withdraw') &&
  !isExclusiveConsent(f);

const isAskedIn = (f: Frame, from: number, to: number): boolean =>
  f.hits.some((hit) => hit.concept === 'asked' && within(hit, from, to));

/** “Only after we have asked for consent” is a gate. */
const isExclusiveConsent = (f: Frame): boolean =>
  conditionsOf(f).some(
    ({ opener, act, from }) =>
      act === 'consent' &&
      // “We rely only on your answer”.
      !(opener === 'with' && f.hits.some(({ concept, to }) => concept === 'ground' && to <= from && from - to <= 4)) &&
      f.hits.some((hit) => (hit.concept === 'only' || hit.concept === 'first') && hit.to <= from && from - hit.to <= 3),
  );
/** Article 6(1)(a) in any wording: consent as a basis. */
const BASIS = /(?<!\d)6(?!\d)[^.;]{0,30}(?<![A-Za-zÀ-ɏ])a(?![A-Za-zÀ-ɏ])/iu;
