/** A legal basis that is left out here and given beside it. */
import { groupBy } from '../../model/group.ts';
import { type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';
import { ON_CONSENT, type Part, partsOf, type Read, type Sources } from './parts.ts';

/** Services whose use no policy can leave without a basis. */
const NEEDS = new Set(['analytics', 'marketing', 'tag-manager', 'social']);
/** What a page shows of others', and might do without. */
const OF_OTHERS = new Set(['functional', 'video', 'social', 'security']);
/** What a visitor meets on the page, and a site could do without. */
const MET = new Set(['analytics', 'marketing', 'social', 'functional', 'video', 'security']);
/** Work for the site, what is sent or paid, what a choice in the banner is about, what is no more. */
const OTHERWISE = ['processor', 'newsletter', 'payment', 'banner', 'removed', 'offsite', 'socialpage'] as const;
/** What a page does with others' things. */
const RUNS = ['load', 'embed', 'ip', 'open', 'use', 'store', 'process', 'set', 'technology', 'show'] as const;
/** Rights, periods, transfers and what is not done need no ground. */
const NO_USE = ['right', 'object', 'withdraw', 'deletion', 'transfer', 'not', 'none', 'mech_scc', 'mech_dpf', 'mech_adequacy', 'cookies', 'link', 'complain', 'controller', 'dpo'] as const; // prettier-ignore
/** A part that names more is a list. */
const MAX_SERVICES = 2;
/** Fewer that give theirs make no custom. */
const MIN_GIVEN = 3;
const MIN_WORDS = 5;

/** Parts side by side, and which of them needs what the others give. */
interface Custom {
  parts: readonly Part[];
  groupOf(part: Part): number;
  /** What counts as given; by default, whatever tells on what it rests. */
  isFirm?: boolean;
  needs(part: Part): boolean;
  /** Fewer that give theirs make no custom; without it the others of the group count for nothing. */
  min?: number;
  /** Said only where but one leaves it out. */
  alone?: boolean;
}

export function readMissingBases(sources: Sources): void {
  const { document, frames, catalog, statements, frameAt, add } = sources;
  const { sections, paragraphs } = partsOf(sources);
  const { isGiven, isCovered, isSaidOf, based } = givenIn(sources);
  const titles = new Map(frames.flatMap((one) => (one.kind === 'heading' ? [[one.sentence.section, one] as const] : [])));
  const purposeOf = (id: string | null): string => catalog.services.get(id ?? '')?.purpose ?? '';
  const isOpen = (part: Part, id: string): boolean => !isGiven(id) && !isCovered(part.section, purposeOf(id));
  const loads = new Set(
    statements.flatMap((one) => (isLoad(one) ? [`${frameAt(one.start)?.sentence.section ?? 0} ${one.service ?? ''}`] : [])),
  );
  /** Of the page, not at home, not another's page. */
  const isMet = ({ section, own, named, services }: Part): boolean => {
    const title = titles.get(section);
    return (
      services.size > 0 &&
      services.size <= MAX_SERVICES &&
      [...services].every((id) => !isGiven(id) && (MET.has(purposeOf(id)) || own.some((one) => says(one, 'load', 'embed')))) &&
      !(title && says(title, ...OTHERWISE)) &&
      !own.some((one) => says(one, ...OTHERWISE) || isOfWindow(one) || (one.index >= (named[0]?.index ?? 0) && isAtHome(one))) &&
      own.some((one) => says(one, ...RUNS)) &&
      named.some((one) => !says(one, 'not', 'none'))
    );
  };
  /** A feature of another service of the vendor's stands on the ground of that. */
  const isFeature = ({ services }: Part, head: string): boolean =>
    [...services].some(
      (id) => id !== head && isGiven(id) && catalog.services.get(id)?.organization === catalog.services.get(head)?.organization,
    );
  const isTracking = (part: Part): boolean =>
    part.head !== null &&
    NEEDS.has(purposeOf(part.head)) &&
    isOpen(part, part.head) &&
    !isFeature(part, part.head) &&
    part.services.has(part.head) &&
    !part.own.some((one) => says(one, 'removed'));
  // One that names nobody may give it for all of its section.
  const ofAll = new Set(paragraphs.flatMap((one) => (one.ground && !one.services.size ? [one.section] : [])));
  /** “Tool. We measure …”: a choice in the window that is no promise of its own is no ground. */
  const headed = paragraphs.flatMap((part) =>
    part.head === null
      ? []
      : [{ ...part, ground: isGiven(part.head) ? ('firm' as const) : part.ground === 'asked' ? null : part.ground }],
  );
  const customs: Custom[] = [
    { parts: sections, groupOf: () => 0, needs: (part) => based.size >= 2 && isTracking(part) },
    { parts: sections, groupOf: () => 0, needs: (part) => based.size > MIN_GIVEN && [...part.services].some((id) => part.services.size === 1 && OF_OTHERS.has(purposeOf(id)) && loads.has(`${part.section} ${id}`) && isOpen(part, id)) },
    { parts: headed, groupOf: ({ section }) => section, isFirm: true, needs: (part) => !isSaidOf(part.section, purposeOf(part.head)) && (isTracking(part) || (part.head !== null && isOpen(part, part.head) && part.own.some((one) => says(one, 'load', 'embed')) && isMet(part))), min: 2 },
    { parts: sections.filter(({ services }) => services.size), groupOf: ({ section }) => document.parents[section] ?? -1, needs: isMet, min: MIN_GIVEN, alone: true },
    { parts: paragraphs.filter(({ section, services, ground, own }) => services.size && !ofAll.has(section) && (ground || own.some((one) => says(one, 'load', 'embed', 'ip')))), groupOf: ({ section }) => section, needs: isMet, min: MIN_GIVEN, alone: true },
    { parts: paragraphs.filter(({ isPoint }) => isPoint), groupOf: ({ section }) => section, isFirm: true, needs: isUse, min: MIN_GIVEN, alone: true },
  ]; // prettier-ignore
  const found = new Set<number>();
  for (const { parts, groupOf, isFirm, needs, min, alone } of customs)
    for (const group of groupBy(parts, groupOf).values()) {
      const given = group.filter(({ ground }) => (isFirm ? ground === 'firm' : ground !== null));
      if (min && given.length < min) continue;
      const open = group.filter((part) => part.ground === null && needs(part));
      // One that stands twice is one.
      if (alone && new Set(open.map(({ services, section }) => [...services].join() || section)).size > 1) continue;
      if (min && !alone && open.length * 2 > given.length) continue;
      for (const part of alone ? open.slice(0, 1) : open) {
        const first = firstOf(part);
        if (!first || found.has(first.index)) continue;
        found.add(first.index);
        const known = [...part.services].filter((id) => catalog.services.has(id));
        add('defect', restOf(document, first), { kind: 'missing-basis' }, { service: part.head ?? (known.length === 1 ? (known[0] ?? null) : null), confidence: 0.65 });
      } // prettier-ignore
    }
}

const isLoad = ({ type, value, service, inherited, confidence }: Read): boolean =>
  type === 'promise' && value.kind === 'loads-at-open' && service !== null && !inherited && confidence >= 0.75;

/** What does more than name it: “Provider: …” and “Tool.” say nothing of what is done. */
function firstOf({ head, named, own }: Part): Frame | undefined {
  const isLabel = ({ hits }: Frame): boolean => hits.some(({ concept, from }) => concept === 'provider' && from === 0);
  const title = named.find((one) => !isLabel(one)) ?? named[0] ?? own[0];
  const next = own[own.findIndex((one) => one === title) + 1];
  return head && title && next && title.sentence.words.length <= 4 && next.sentence.block === title.sentence.block ? next : title;
}

/** A point that tells a use, and nothing else. */
const isUse = ({ own }: Part): boolean =>
  (own[0]?.sentence.words.length ?? 0) >= MIN_WORDS && !own.some((frame) => says(frame, ...NO_USE));

interface Given {
  /** By what it rests on, anywhere. */
  based: ReadonlySet<string>;
  isGiven(id: string): boolean;
  /** By a chapter that holds the section, or by a sentence within it that names nobody. */
  isCovered(section: number, purpose: string): boolean;
  isSaidOf(section: number, purpose: string): boolean;
}
/** Whom the text gives a ground, anywhere, and chapters that give one for all of their sections. */
function givenIn(sources: Sources): Given {
  const { document, frames, namings, catalog, statements, frameAt } = sources;
  const based = new Set<string>();
  const asked = new Set<string>();
  const rows = new Map<string, Set<string>>();
  const rowOf = (frame: Frame | undefined): string => {
    const cell = document.blocks[frame?.sentence.block ?? -1]?.cell;
    return cell ? `${cell.table} ${cell.row}` : '';
  };
  for (const { service, frame } of namings.all)
    if (service && rowOf(frame)) rows.set(rowOf(frame), (rows.get(rowOf(frame)) ?? new Set()).add(service));
  /** Sentences that ask for all of a kind, or of every kind. */
  const covering = new Map<Frame, unknown>();
  let isSaidOfAll = false;
  for (const one of statements) {
    const { type, service, value } = one;
    const frame = frameAt(one.start);
    const isOfAll = service === null || catalog.services.get(service)?.purpose === 'consent';
    const isConsent = type === 'legal-basis' && value.basis === 'consent';
    if (frame && isOfAll && (isConsent || (type === 'promise' && value.kind === 'prior-consent')))
      covering.set(frame, isConsent ? undefined : value.category);
    // “The ground of all that is not necessary is your consent”.
    isSaidOfAll ||= isConsent && isOfAll && frame !== undefined && says(frame, 'unnecessary', 'all');
    // The row of a table is about those that it names.
    if (type === 'legal-basis' && service === null) for (const named of rows.get(rowOf(frame)) ?? []) based.add(named);
    if (service !== null && type === 'legal-basis') based.add(service);
    if (service !== null && type === 'promise' && ON_CONSENT.has(value.kind)) asked.add(service);
  }
  const isGiven = (id: string): boolean => isSaidOfAll || based.has(id) || asked.has(id);
  const chapters = new Map<number, Set<unknown>>();
  const cover = (section: number, purpose: unknown): void =>
    void chapters.set(section, (chapters.get(section) ?? new Set()).add(purpose));
  for (const [frame, purpose] of covering) cover(frame.sentence.section, purpose);
  for (const frame of frames)
    if (frame.kind === 'heading' && !frame.chrome && !frame.mentions.length && says(frame, 'consent'))
      cover(document.parents[frame.sentence.section] ?? -1, undefined);
  const isCovered = (section: number, purpose: string): boolean => {
    if (isSaidOfAll) return true;
    for (let at = document.parents[section] ?? -1, depth = 0; at > 0 && depth < 8; at = document.parents[at] ?? -1, depth++) {
      const kinds = chapters.get(at);
      // A feature of a service that has its ground.
      if (kinds?.has(undefined) || kinds?.has(purpose) || namings.headingOf(at).some(isGiven)) return true;
    }
    return false;
  };
  const within = new Map<number, Set<unknown>>();
  for (const [{ sentence, mentions }, kind] of covering)
    if (!mentions.length) within.set(sentence.section, (within.get(sentence.section) ?? new Set()).add(kind));
  const isSaidOf = (section: number, purpose: string): boolean => {
    const kinds = within.get(section);
    return kinds?.has(undefined) === true || kinds?.has(purpose) === true;
  };
  return { isGiven, isCovered, isSaidOf, based };
}

/** What leaves something out is the paragraph, from where it names what it is about. */
const restOf = ({ blocks }: Reading['document'], { sentence }: Frame): { start: number; end: number } => ({
  start: sentence.start,
  end: Math.max(sentence.end, blocks[sentence.block]?.end ?? 0),
});

/** “In the window under Marketing”: a category of the banner's. */
const isOfWindow = (frame: Frame): boolean => says(frame, 'window') && says(frame, 'marketing', 'analytics', 'functional');
/** A copy on the site's own server is nobody else's service. */
const isAtHome = ({ text }: Frame): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:lokal[A-Za-zÀ-ɏ]*|local|locally|localement|self-?hosted|selbst gehostet|eigene[mn]? server|egen server|egne servere|egna servrar|own servers?)(?![A-Za-zÀ-ɏ])/iu.test(
    text,
  );
