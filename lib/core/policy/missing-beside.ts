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

/** Each section's sentences, whom it names, and whether it says on what they rest. */
function unitsOf({ frames, namings }: Reading, statements: readonly Read[], unknown: readonly UnknownVendor[]): Unit[] {
  const units = new Map<number, Unit>();
  const unitAt: Unit[] = [];
  for (const frame of frames) {
    const { section } = frame.sentence;
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell') continue;
    let unit = units.get(section);
    if (!unit) units.set(section, (unit = { section, own: [], named: [], services: new Set(), hasGround: false }));
    unit.own.push(frame);
    unitAt[frame.index] = unit;
    unit.hasGround ||= says(frame, ...GROUNDS) && !says(frame, ...TRANSFERRED);
    for (const { service, sense } of namings.of(frame))
      if (service && sense === 'declared') {
        unit.services.add(service);
        unit.named.push(frame);
      }
  }
  const unitOf = (start: number): Unit | undefined => {
    for (const unit of units.values())
      if (unit.own.some(({ sentence }) => start >= sentence.start && start < sentence.end)) return unit;
    return undefined;
  };
  for (const { name, start, disclosure } of unknown) {
    const unit = disclosure === 'declared' ? unitOf(start) : undefined;
    const frame = unit?.own.find(({ sentence }) => start >= sentence.start && start < sentence.end);
    if (!unit || !frame) continue;
    unit.services.add(withoutForm(name));
    unit.named.push(frame);
  }
  for (const { type, value, start } of statements)
    if (
      type === 'legal-basis' ||
      (type === 'gdpr-reference' && OF_USE.test(String(value.article))) ||
      (type === 'promise' && ON_CONSENT.has(value.kind))
    ) {
      const unit = unitOf(start);
      if (unit) unit.hasGround = true;
    }
  return [...units.values()];
}

export function readMissingBeside(
  reading: Reading,
  statements: readonly Read[],
  unknown: readonly UnknownVendor[],
  isGiven: (service: string) => boolean,
): void {
  sections(reading, statements, unknown, isGiven);
  points(reading, statements);
}

function sections(
  reading: Reading,
  statements: readonly Read[],
  unknown: readonly UnknownVendor[],
  isGiven: (service: string) => boolean,
): void {
  const { document, catalog, add } = reading;
  const headings = new Map(reading.frames.flatMap((one) => (one.kind === 'heading' ? [[one.sentence.section, one]] : [])));
  const parents = new Set(document.parents);
  const groups = new Map<number, Unit[]>();
  for (const unit of unitsOf(reading, statements, unknown)) {
    if (!unit.services.size || parents.has(unit.section)) continue;
    const parent = document.parents[unit.section] ?? -1;
    const group = groups.get(parent);
    if (group) group.push(unit);
    else groups.set(parent, [unit]);
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
  for (const group of groups.values()) {
    const open = group.filter(({ hasGround }) => !hasGround);
    if (group.length - open.length < MIN_BASED) continue;
    const [unit, ...more] = open.filter(needsGround);
    const [first] = unit?.named ?? [];
    // One that stands twice is one.
    if (!unit || !first || more.some(({ services }) => [...services].join() !== [...unit.services].join())) continue;
    const known = [...unit.services].filter((id) => catalog.services.has(id));
    const service = known.length === 1 ? (known[0] ?? null) : null;
    add('defect', restOf(document, first), { kind: 'missing-basis' }, { service, confidence: 0.65 });
  }
}

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\p{Ll}\)|[–•*-])\s/u;
/** Rights, periods, transfers and what is not done need no ground. */
const NO_USE = ['right', 'object', 'withdraw', 'deletion', 'transfer', 'not', 'none', 'mech_scc', 'mech_dpf', 'mech_adequacy', 'cookies', 'link', 'complain', 'controller', 'dpo'] as const; // prettier-ignore
/** Points of one list: each of the others says on what it rests, by article or as a ground. */
function points({ frames, document, add }: Reading, statements: readonly Read[]): void {
  const isGround = ({ type, value }: Read): boolean =>
    type === 'legal-basis' || (type === 'gdpr-reference' && OF_USE.test(String(value.article)));
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
const OF_USE = /^GDPR (?:6|9)\(/;
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
  /(?<!\p{L})(?:lokal\p{L}*|local|locally|localement|self-?hosted|selbst gehostet|eigene[mn]? server|egen server|egne servere|egna servrar|own servers?)(?!\p{L})/iu.test(
    text,
  );
