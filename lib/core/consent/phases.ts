/**
 * Which consent state was in force when: a pure fold over the observations of a visit.
 *
 * A choice needs an *act*: a trusted click that the isolated recorder saw, or a click of our own automation. What the page
 * itself tells (TCF, platform API, stored state) says which choice it was, and dates nothing by itself: sites write state at
 * load too. So a page can neither forge an acceptance nor pass off its defaults as the visitor's choice.
 */
import type { PhaseSpan } from '../model/artifacts.ts';
import type { Phase, Visit } from '../model/visit.ts';
import { keptChoice } from './kept-by-others.ts';
import { RANK, readSigns, type Act, type Sign } from './signs.ts';

/** State, or the request that brings it, follows its click within this time, in milliseconds. */
const FOLLOWS = 5_000;
/** Events nearer to a boundary than this cannot be told apart, in milliseconds. */
const UNCERTAIN = 50;
/** Signs without an act that belong together, in milliseconds. */
const TOGETHER = 1_000;

type Known = 'accepted' | 'rejected' | 'partial';
type Boundary = Omit<PhaseSpan, 'to'>;

/** Stretches of the visit by consent state, without holes: the first begins with the visit, the last has `to: null`. */
export function phasesOf(visit: Visit): PhaseSpan[] {
  const { acts, signs, clicksSeen } = readSigns(visit);
  const spans: Boundary[] = [firstOf(visit, signs)];
  const groups = groupByAct(
    acts,
    signs.filter((sign) => !sign.remembered),
    clicksSeen,
  );
  for (const group of groups) {
    const last = spans.at(-1);
    const saved = confirmation(group, spans, clicksSeen);
    const next = last && boundary(group, last, clicksSeen);
    if (saved) spans.splice(-1, 1, saved);
    else if (next) spans.push(next);
  }
  return spans.map((span, i) => ({ ...span, to: spans[i + 1]?.from ?? null }));
}

/**
 * The phase in force at `time` (milliseconds since the epoch). `uncertain`: too near to a boundary to be sure.
 * @param pageTime when the page itself says that it did it, by the clock of the click: may show that it came after an exact
 *   boundary; that it came before only makes it uncertain, as the page may not clear itself
 */
export function phaseAt(spans: readonly PhaseSpan[], time: number, pageTime?: number): { phase: Phase; uncertain: boolean } {
  let phase: Phase = spans[0]?.phase ?? 'unknown';
  let uncertain = false;
  for (const [i, span] of spans.entries()) {
    const surelyAfter = span.exact && time >= span.from && pageTime !== undefined && pageTime > span.from;
    const asTold = pageTime !== undefined && pageTime <= span.from && time > span.from;
    if (i > 0 && !surelyAfter && (asTold || isNear(time, span))) uncertain = true;
    if (i > 0 && time >= span.from) phase = span.phase;
  }
  return { phase, uncertain };
}

const isNear = (time: number, { from, pressed = from }: PhaseSpan): boolean =>
  time >= pressed - UNCERTAIN && time <= from + UNCERTAIN;

/** The state that the visit begins in. */
function firstOf(visit: Visit, signs: Sign[]): Boundary {
  const start = { from: visit.startedAt, by: 'start', evidence: [] as number[] };
  const remembered = strongest(signs.filter((sign) => sign.remembered));
  if (remembered) {
    const readable = isKnown(remembered.choice) ? remembered.choice : 'unknown';
    const evidence = signs.filter((sign) => sign.remembered && sign.choice === remembered.choice).map((sign) => sign.ordinal);
    const confidence = readable === 'unknown' || remembered.rank < RANK.stored ? 'low' : remembered.fromPage ? 'medium' : 'high';
    return { ...start, phase: readable, by: remembered.by, evidence: evidence.slice(0, 20), confidence };
  }
  const gap = (reasons: string[]) => visit.observations.find((seen) => seen.kind === 'gap' && reasons.includes(seen.reason));
  // A scenario begins from nothing, so a late start hides no earlier choice.
  const blind =
    gap(['no-consent']) ?? (visit.scenario === 'manual' ? gap(['tab-older-than-recording', 'worker-late']) : undefined);
  if (blind && visit.scenario !== 'no-choice')
    return { ...start, phase: 'unknown', evidence: [blind.ordinal], confidence: 'low' };
  const kept = keptChoice(visit);
  if (kept.length > 0)
    return { ...start, phase: 'unknown', evidence: kept.slice(0, 20).map(({ ordinal }) => ordinal), confidence: 'low' };
  return { ...start, phase: 'before-choice', confidence: blind ? 'medium' : 'high' };
}

interface Group {
  act: Act | null;
  signs: Sign[];
}

/** Gives each sign to the act that caused it; signs that no act explains stay among themselves. */
function groupByAct(acts: Act[], signs: Sign[], clicksSeen: boolean): Group[] {
  const groups: Group[] = acts.map((act) => ({ act, signs: [] }));
  let loose: Group | null = null;
  for (const sign of signs) {
    const before = groups.filter(({ act }) => act && precedes(act, sign) && explains(act, sign));
    const fitting =
      before.findLast(
        ({ act }) => act && (act.choice === sign.choice || (act.choice !== 'unknown' && sign.choice !== 'rejected')),
      ) ??
      // A later click in the banner whose words tell nothing explains a new no better than an earlier yes does.
      before.findLast(({ act }) => act && (act.choice !== 'unknown' || act.inBanner)) ??
      before.at(-1);
    if (fitting) fitting.signs.push(sign);
    else if (!clicksSeen || sign.userAction) {
      const first: Sign | undefined = loose?.signs[0];
      if (!loose || !first || sign.time - first.time > TOGETHER) groups.push((loose = { act: null, signs: [] }));
      loose.signs.push(sign);
    }
  }
  const begins = ({ act, signs: [sign] }: Group) => act ?? sign ?? { time: Infinity, ordinal: Infinity };
  return groups.sort((a, b) => begins(a).time - begins(b).time || begins(a).ordinal - begins(b).ordinal);
}

/** A click somewhere in the page explains a new yes, not a no: sites write their defaults at any time. */
function explains(act: Act, sign: Sign): boolean {
  const begun = sign.asked >= act.pressed ? sign.asked : sign.time;
  if (begun - act.time > FOLLOWS) return false;
  return (
    act.inBanner || sign.rank >= RANK['platform-api'] || (sign.changed && (sign.choice !== 'rejected' || sign.before !== null))
  );
}

function precedes(act: Act, sign: Sign): boolean {
  return act.pressed < sign.time || (act.time === sign.time && act.ordinal < sign.ordinal);
}

/** The new phase that a group of act and signs opens; null where nothing changes. */
function boundary({ act, signs }: Group, last: Boundary, clicksSeen: boolean): Boundary | null {
  const decided = decide(act, signs);
  if (!decided) return null;
  // Without an act the page is alone in saying so: it may make its own case worse, never better.
  if (!act && clicksSeen && decided.choice !== 'rejected') return null;
  const had = last.phase === 'accepted' || last.phase === 'partial' || last.phase === 'withdrawn';
  const phase: Phase = decided.choice === 'rejected' && had ? 'withdrawn' : decided.choice;
  if (phase === last.phase) return null;
  const evidence = [...(act ? [act.ordinal] : []), ...decided.support.map((sign) => sign.ordinal)].sort((a, b) => a - b);
  const from = Math.max(act?.time ?? signs[0]?.time ?? last.from, last.from);
  const exact = act?.exact && act.time === from ? { exact: true as const } : {};
  const pressed = act && act.pressed < from ? { pressed: act.pressed } : {};
  return { phase, from, by: decided.by, evidence: evidence.slice(0, 20), confidence: decided.confidence, ...exact, ...pressed };
}

/** A click that nothing confirmed, and soon one of the same meaning that took: the first only moved the switches that the second saved. */
function confirmation(group: Group, spans: Boundary[], clicksSeen: boolean): Boundary | null {
  const [before, last] = spans.slice(-2);
  const isBare = last?.evidence.length === 1 && /^(click|automation)/.test(last.by);
  if (!before || !isBare || !group.act || group.act.time - last.from > FOLLOWS) return null;
  const again = boundary(group, before, clicksSeen);
  return again?.phase === last.phase && again.confidence === 'high' ? again : null;
}

interface Decision {
  choice: Known;
  by: string;
  support: Sign[];
  confidence: PhaseSpan['confidence'];
}

function decide(act: Act | null, signs: Sign[]): Decision | null {
  const said = act && act.choice !== 'unknown' ? act.choice : null;
  const saying = signs.filter(
    (sign): sign is Sign & { choice: Known } =>
      isKnown(sign.choice) &&
      // What Google's tags were told may support a click, never contradict it: they are often told wrongly.
      (sign.rank > RANK['consent-mode'] || (act !== null && (said === null || said === sign.choice))),
  );
  const sign = strongest(saying) as (Sign & { choice: Known }) | undefined;
  if (!sign) {
    const cleared = signs.find((candidate) => candidate.removed);
    if (act?.withdraws && cleared) return { choice: 'rejected', by: act.by, support: [cleared], confidence: 'medium' };
    return said && act ? { choice: said, by: act.by, support: [], confidence: 'medium' } : null;
  }
  const support = saying.filter((other) => other.choice === sign.choice);
  const byState = { by: sign.by, support };
  if (!act) return { ...byState, choice: sign.choice, confidence: 'low' };
  if (!said) return { ...byState, choice: sign.choice, confidence: sign.rank >= RANK.stored ? 'medium' : 'low' };
  if (said === sign.choice) return { ...byState, choice: said, confidence: 'high' };
  // Services that are always on, or purposes that are not used, make a whole choice look like a partial one.
  if (sign.choice === 'partial') return { ...byState, choice: said, confidence: 'medium' };
  if (said === 'partial') return { ...byState, choice: sign.choice, confidence: 'medium' };
  // The person said no and the site kept a yes: the choice is the person's. The other way round nobody is accused.
  if (said === 'rejected') return { choice: 'rejected', by: act.by, support, confidence: 'low' };
  return { ...byState, choice: 'partial', confidence: 'low' };
}

const isKnown = (choice: Sign['choice']): choice is Known =>
  choice === 'accepted' || choice === 'rejected' || choice === 'partial';

/** The best-ranked sign; of equals the last one, but one that disagrees with another place's last word makes it partial. */
function strongest(signs: Sign[]): Sign | undefined {
  const rank = Math.max(...signs.map((sign) => sign.rank));
  const best = signs.filter((sign) => sign.rank === rank);
  const last = best.at(-1);
  if (!last) return undefined;
  const byPlace = new Map(best.map((sign) => [`${sign.by}\n${sign.key}`, sign.choice]));
  const known = new Set([...byPlace.values()].filter(isKnown));
  if (known.size > 1) return { ...last, choice: 'partial' };
  return best.findLast((sign) => isKnown(sign.choice)) ?? last;
}
