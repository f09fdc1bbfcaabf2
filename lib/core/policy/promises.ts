/**
 * Promises that a browser can test. Two readers, both over concepts and so the same for every language: rules, each of which
 * names what must be said, in which order, and what takes the promise back; and what was learnt from many sentences (`learnt/`).
 */
import type { PromiseKind } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import { CONSENT } from './promises/consent.ts';
import { ANONYMITY } from './promises/anonymity.ts';
import { CATEGORY_MAP, isConsentTo } from './promises/category-map.ts';
import { CHOICE } from './promises/choice.ts';
import { IN_BANNER } from './promises/in-banner.ts';
import { LISTS } from './promises/lists.ts';
import { LOADING } from './promises/loading.ts';
import { isTransferBasis, SHARING } from './promises/sharing.ts';
import { KINDS } from './promises/learnt/likelihood.ts';
import { oddsIn, openKinds, weigh } from './promises/learnt/weigh.ts';
import { isClaim, type Rule, takesBack } from './promises/rule.ts';
import { isStated } from './promises/stated.ts';
import { TECHNICAL } from './promises/technical.ts';

export interface PromiseFound {
  kind: PromiseKind;
  confidence: number;
  value: Readonly<Record<string, unknown>>;
  /** Purposes that the sentence itself names. */
  categories: string[];
}

const CATEGORIES: [concept: string, category: string][] = [
  ['marketing', 'marketing'], ['analytics', 'analytics'], ['functional', 'functional'], ['video', 'video'], ['socialmedia', 'social'],
]; // prettier-ignore
/** By kind; the surer of two rules speaks first. */
const RULES = new Map<PromiseKind, Rule[]>();
const ALL = [...CONSENT, ...CHOICE, ...CATEGORY_MAP, ...LOADING, ...SHARING, ...ANONYMITY, ...TECHNICAL, ...LISTS, ...IN_BANNER];
for (const rule of ALL.sort((a, b) => b.confidence - a.confidence)) RULES.set(rule.kind, [...(RULES.get(rule.kind) ?? []), rule]);

/** Of two readings of one sentence the stricter stands for both. */
const STRICTER: [stricter: PromiseKind, other: PromiseKind][] = [
  ['click-to-load', 'prior-consent'], ['click-to-load', 'loads-at-open'], ['click-to-load', 'action-gate'], ['action-gate', 'loads-at-open'], ['exhaustive', 'indirect-list'], ['no-personal-data', 'no-sharing'], ['no-detriment', 'no-sharing'],
]; // prettier-ignore

/** The rule that reads each kind in the sentence, of those that have a chance; parameters as of `promisesOf`. */
export function rulesThatHold(
  odds: readonly number[],
  frame: Frame,
  sectionIsWeb: boolean,
  before?: Frame,
): Map<PromiseKind, Rule> {
  const holding = new Map<PromiseKind, Rule>();
  const open = openKinds(odds);
  if (open.length === 0 || frame.kind === 'heading' || !isStated(frame)) return holding;
  for (const kind of open) {
    const rule = RULES.get(kind)?.find(({ test }) => test(frame, sectionIsWeb, before));
    if (rule) holding.set(kind, rule);
  }
  return holding;
}

/**
 * Promises of one sentence.
 * @param sectionIsWeb its section is about a web service or cookies
 * @param before what its paragraph said just before
 * @param given odds, where other weights than the built-in ones are tried
 */
export function promisesOf(frame: Frame, sectionIsWeb: boolean, before?: Frame, given?: readonly number[]): PromiseFound[] {
  if (frame.kind === 'heading' || frame.hits.length === 0) return [];
  const odds = given ?? oddsIn(frame);
  const rules = rulesThatHold(odds, frame, sectionIsWeb, before);
  const likely = weigh(odds, rules);
  if (likely.size === 0 || !isStated(frame)) return [];
  const categories = CATEGORIES.filter(([concept]) => frame.concepts.has(concept)).map(([, category]) => category);
  const hedged = frame.concepts.has('hedge');
  const found = [...likely].flatMap(([kind, sure]) => {
    const rule = rules.get(kind);
    if (!rule && NEVER.has(kind) && !isAbsolute(kind, frame, odds)) return [];
    const confidence = rule ? rule.confidence * (sure < 0.5 ? DOUBTED : 1) : sure * UNRULED;
    return {
      kind,
      value: rule?.value ?? scopeOf(kind, frame),
      confidence: Math.round((hedged ? confidence * 0.7 : confidence) * 100) / 100,
      categories,
    };
  });
  const kinds = new Set(found.map(({ kind }) => kind));
  const consent = found.find(({ kind }) => kind === 'prior-consent');
  if (consent && !kinds.has('category-map') && isConsentTo(frame))
    found.push({ ...consent, kind: 'category-map', value: {}, confidence: consent.confidence * OF_CONSENT });
  return found.filter(
    ({ kind }) =>
      !STRICTER.some(([stricter, other]) => other === kind && kinds.has(stricter)) &&
      // “Where we asked for consent, you may take it back” tells no basis.
      !(kind === 'consent-if-asked' && kinds.has('withdrawal') && !says(frame, 'ground', 'basis_word', 'basis_li', 'theonly')) &&
      // “Statistics rest on your consent” tells the basis, not what waits.
      !(kind === 'prior-consent' && kinds.has('category-map') && says(frame, 'basis_li') && !says(frame, 'require')) &&
      !(
        kind === 'prior-consent' &&
        kinds.has('necessary-only-default') &&
        (!frame.concepts.has('unnecessary') || frame.concepts.has('blocked'))
      ),
  );
}

/** What a site says it never does. */
const NEVER = new Set<PromiseKind>(['no-sharing', 'no-personal-data', 'eu-only-storage', 'not-cross-site']);
/** It holds for all that a site does, and accuses it of all: learning alone must be surer, and no exception may follow. */
const SURE_OF_ALL = 2.5;
const isAbsolute = (kind: PromiseKind, frame: Frame, odds: readonly number[]): boolean =>
  (odds[KINDS.indexOf(kind)] ?? 0) >= SURE_OF_ALL &&
  isClaim(frame) &&
  !takesBack(frame) &&
  says(frame, 'not', 'none', 'nobody', 'negation', 'only', 'all', 'stay', 'confined', 'keepus', 'without', 'freeof') &&
  // “The transfer rests on standard clauses” is what makes leaving lawful.
  !(kind === 'eu-only-storage' && (isTransferBasis(frame) || says(frame, 'mech_dpf', 'mech_bcr', 'ground')));
/** That the category holds it is said by the way. */
const OF_CONSENT = 0.85;
/** What one of the two does not read is said less plainly. */
const DOUBTED = 0.85;
const UNRULED = 0.8;

/** What the promise goes for, where the words tell it: a sale, the site's own computers, what the site is shown. */
const scopeOf = (kind: PromiseKind, frame: Frame): PromiseFound['value'] =>
  kind === 'no-sharing' && says(frame, 'sell', 'trading') && !says(frame, 'share', 'giveaway', 'hand')
    ? { scope: 'sale' }
    : kind === 'eu-only-storage' && says(frame, 'server') && !says(frame, 'personaldata', 'owndata')
      ? { scope: 'servers' }
      : kind === 'anonymised' && says(frame, 'aggregated') && !says(frame, 'unlinkable')
        ? { scope: 'reports' }
        : {};
