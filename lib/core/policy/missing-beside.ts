/** Sections side by side on what others do for the site, where but one leaves out its legal basis. */
import type { Statement } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';
import { type UnknownVendor, withoutForm } from './unknown-vendors.ts';

type Read = Omit<Statement, 'id'>;

/** What a visitor meets on the page, and a site could do without. */
const MET = new Set(['analytics', 'marketing', 'social', 'functional', 'video', 'security']);
/** Rests on consent, as good as said. */
const ON_CONSENT = new Set<unknown>(['prior-consent', 'consent-if-asked', 'click-to-load', 'category-map']);
const GROUNDS = ['consent', 'basis_li', 'basis_contract', 'basis_law', 'basis_public', 'basis_vital', 'basis_word'] as const;
/** Agreed, recognized, in accordance with: said of a transfer, these are no ground of the use. */
const TRANSFERRED = ['mech_scc', 'mech_dpf', 'mech_adequacy', 'mech_bcr', 'thirdcountry'] as const;
/** Work for the site, what is sent or paid, what a choice in the banner is about, what is no more. */
const OTHERWISE = ['processor', 'newsletter', 'payment', 'banner', 'removed', 'offsite', 'socialpage'] as const;
/** What a page does with others' things. */
const RUNS = ['load', 'embed', 'ip', 'open', 'use', 'store', 'process', 'set', 'technology', 'show'] as const;
/** A section that names more is a list. */
const MAX_SERVICES = 2;
/** Fewer that give theirs make no custom. */
const MIN_BASED = 3;

interface Unit {
  section: number;
  own: Frame[];
  /** Sentences that name what others do. */
  named: Frame[];
  services: Set<string>;
  hasGround: boolean;
}
interface Sources extends Reading {
  statements: readonly Read[];
  unknown: readonly UnknownVendor[];
  frameAt(offset: number): Frame | undefined;
  /** The text says elsewhere on what it rests. */
  isGiven(service: string): boolean;
}

export function readMissingBeside(sources: Sources): void {
  const { document, unknown } = sources;
  const ofUnknown = new Map<number, string[]>();
  for (const { name, start, disclosure } of unknown) {
    const frame = disclosure === 'declared' ? sources.frameAt(start) : undefined;
    if (frame) ofUnknown.set(frame.index, [...(ofUnknown.get(frame.index) ?? []), withoutForm(name)]);
  }
  const parents = new Set(document.parents);
  const sections = unitsOf(sources, ofUnknown, ({ section }) => section);
  const leaves = sections.filter(({ section }) => !parents.has(section));
  const paragraphs = unitsOf(sources, ofUnknown, ({ block }) => block);
  // One that names nobody may give it for all of its section.
  const ofAll = new Set(paragraphs.flatMap((one) => (one.hasGround && !one.services.size ? [one.section] : [])));
  const loading = paragraphs.filter(
    ({ section, own, hasGround }) => !ofAll.has(section) && (hasGround || own.some((one) => says(one, 'load', 'embed', 'ip'))),
  );
  const findings = [
    ...without(sources, leaves, ({ section }) => document.parents[section] ?? -1),
    ...without(sources, loading, ({ section }) => section),
  ];
  const seen = new Set<number>();
  for (const { named, services } of findings) {
    const [first] = named;
    if (!first || seen.has(first.index)) continue;
    seen.add(first.index);
    const known = [...services].filter((id) => sources.catalog.services.has(id));
    const service = known.length === 1 ? (known[0] ?? null) : null;
    sources.add('defect', restOf(document, first), { kind: 'missing-basis' }, { service, confidence: 0.65 });
  }
}

/** Parts of the text: their sentences, whom they name, and whether they say on what it rests. */
function unitsOf(
  { frames, namings, statements, frameAt }: Sources,
  ofUnknown: ReadonlyMap<number, readonly string[]>,
  keyOf: (sentence: Frame['sentence']) => number,
): Unit[] {
  const units = new Map<number, Unit>();
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell') continue;
    const key = keyOf(frame.sentence);
    let unit = units.get(key);
    if (!unit) {
      unit = { section: frame.sentence.section, own: [], named: [], services: new Set(), hasGround: false };
      units.set(key, unit);
    }
    unit.own.push(frame);
    unit.hasGround ||= says(frame, ...GROUNDS) && !says(frame, ...TRANSFERRED);
    const declared = namings.of(frame).flatMap(({ service, sense }) => (service && sense === 'declared' ? [service] : []));
    const services = [...declared, ...(ofUnknown.get(frame.index) ?? [])];
    if (services.length) unit.named.push(frame);
    for (const service of services) unit.services.add(service);
  }
  for (const one of statements) {
    if (!isGround(one) && !(one.type === 'promise' && ON_CONSENT.has(one.value.kind))) continue;
    const frame = frameAt(one.start);
    const unit = frame && units.get(keyOf(frame.sentence));
    if (unit) unit.hasGround = true;
  }
  return [...units.values()];
}
const OF_USE = /^GDPR (?:6|9)\(/;
const isGround = ({ type, value }: Read): boolean =>
  type === 'legal-basis' || (type === 'gdpr-reference' && OF_USE.test(String(value.article)));

/** The one of each group that leaves out what the others give. */
function without({ frames, catalog, isGiven }: Sources, units: readonly Unit[], groupOf: (unit: Unit) => number): Unit[] {
  const headings = new Map(frames.flatMap((one) => (one.kind === 'heading' ? [[one.sentence.section, one]] : [])));
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    const group = groups.get(groupOf(unit));
    if (group) group.push(unit);
    else groups.set(groupOf(unit), [unit]);
  }
  /** Sure to need a ground: of the page, not at home, not another's page. */
  const needsGround = ({ own, services, named, section }: Unit): boolean => {
    const title = headings.get(section);
    return (
      services.size <= MAX_SERVICES &&
      [...services].every(
        (id) => MET.has(catalog.services.get(id)?.purpose ?? '') || own.some((one) => says(one, 'load', 'embed')),
      ) &&
      !(title && says(title, ...OTHERWISE)) &&
      !own.some((one) => says(one, ...OTHERWISE) || isOfWindow(one) || (one.index >= (named[0]?.index ?? 0) && isAtHome(one))) &&
      own.some((one) => says(one, ...RUNS)) &&
      named.some((one) => !says(one, 'not', 'none')) &&
      ![...services].some(isGiven)
    );
  };
  return [...groups.values()].flatMap((group) => {
    const naming = group.filter(({ services }) => services.size > 0);
    const open = naming.filter(({ hasGround }) => !hasGround);
    if (naming.length - open.length < MIN_BASED) return [];
    const [unit, ...more] = open.filter(needsGround);
    // One that stands twice is one.
    return !unit || more.some(({ services }) => [...services].join() !== [...unit.services].join()) ? [] : [unit];
  });
}

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\p{Ll}\)|[–•*-])\s/u;
/** Rights, periods, transfers and what is not done need no ground. */
const NO_USE = ['right', 'object', 'withdraw', 'deletion', 'transfer', 'not', 'none', 'mech_scc', 'mech_dpf', 'mech_adequacy', 'cookies', 'link', 'complain', 'controller', 'dpo'] as const; // prettier-ignore
/** Points of one list: each of the others says on what it rests, by article or as a ground. */
export function readMissingPoints({ frames, document, add }: Reading, statements: readonly Read[]): void {
  const starts = statements.flatMap((one) => (isGround(one) ? [one.start] : []));
  if (starts.length < MIN_BASED) return;
  const lists = new Map<number, { own: Frame[]; isFirm: boolean; isOpen: boolean }[]>();
  let block = -1;
  for (const frame of frames) {
    const { sentence, kind } = frame;
    const isNext = sentence.block !== block;
    block = sentence.block;
    if (frame.chrome || kind === 'heading' || kind === 'cell') continue;
    const list = lists.get(sentence.section) ?? [];
    lists.set(sentence.section, list);
    if (isNext) {
      if (kind !== 'item' && !NUMBERED.test(frame.text)) continue;
      const { start, end } = document.blocks[block] ?? sentence;
      list.push({ own: [], isFirm: starts.some((at) => at >= start && at < end), isOpen: true });
    }
    const point = list.at(-1);
    if (!point || (point.own[0] && point.own[0].sentence.block !== block)) continue;
    point.own.push(frame);
    if (says(frame, ...GROUNDS) && !says(frame, ...TRANSFERRED)) point.isOpen = false;
  }
  for (const list of lists.values()) {
    const [point, more] = list.filter(({ isFirm, isOpen }) => isOpen && !isFirm);
    if (!point || more || list.filter(({ isFirm }) => isFirm).length < MIN_BASED) continue;
    const [first] = point.own;
    if (first && !point.own.some((frame) => says(frame, ...NO_USE)) && first.sentence.words.length >= MIN_WORDS)
      add('defect', restOf(document, first), { kind: 'missing-basis' }, { confidence: 0.65 });
  }
}
const MIN_WORDS = 5;

/** What leaves something out is the paragraph, from where it names what it is about. */
export const restOf = ({ blocks }: Reading['document'], { sentence }: Frame): { start: number; end: number } => ({
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
