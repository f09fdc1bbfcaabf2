/** A legal basis that is left out here and given beside it. */
import type { Statement } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import { readMissingBeside, readMissingPoints, restOf } from './missing-beside.ts';
import type { Reading } from './read.ts';
import type { UnknownVendor } from './unknown-vendors.ts';

type Read = Omit<Statement, 'id'>;

/** Services whose use no policy can leave without a basis. */
const NEEDS = new Set(['analytics', 'marketing', 'tag-manager', 'social']);
/** What a page shows of others', and might do without. */
const OF_OTHERS = new Set(['functional', 'video', 'social', 'security']);
/** A stroke or a question mark in a cell says nothing. */
const NOTHING = /^(?:[-–—.?…_]+|n\/?a\.?|tbd|tba|tbc|todo)$/i;
/** Promises that say on what a service runs. */
const ON_CONSENT = new Set<unknown>(['prior-consent', 'consent-if-asked', 'click-to-load']);

/** As a column is headed, in any of the languages. */
const GROUND =
  /^(?:(?:legal|lawful|our) )?(?:basis|grounds?)$|^(?:rättslig |laglig )?grund$|^(?:retts|rets|rättsligt )?grun[nd]lag$|^hjemmel$|^fondement(?: juridique)?$|^base (?:légale|juridique)$/iu;
/** Rows of a table with a column for the basis that leave it empty where the others fill it. */
export function readEmptyBases({ frames, document, add }: Reading): void {
  const tables = new Map<number, Frame[]>();
  for (const frame of frames) {
    const cell = document.blocks[frame.sentence.block]?.cell;
    if (!cell || frame.chrome) continue;
    const list = tables.get(cell.table);
    if (list) list.push(frame);
    else tables.set(cell.table, [frame]);
  }
  const at = (frame: Frame): { row: number; column: number } =>
    document.blocks[frame.sentence.block]?.cell ?? { row: 0, column: 0 };
  for (const cells of tables.values()) {
    const head = cells.find(
      (frame) => at(frame).row === 0 && at(frame).column > 0 && (says(frame, 'basis_word') || GROUND.test(frame.text)),
    );
    if (!head) continue;
    const { column } = at(head);
    const filled = new Set(
      cells
        .filter((frame) => at(frame).column === column && at(frame).row > 0 && !NOTHING.test(frame.text.trim()))
        .map((frame) => at(frame).row),
    );
    const rows = rowsOf(cells, (frame) => at(frame).row);
    const empty = [...rows].filter(
      ([row, own]) => row > 0 && !filled.has(row) && new Set(own.map((one) => at(one).column)).size >= 2,
    );
    if (filled.size < 2 || empty.length >= filled.size) continue;
    for (const [, own] of empty) {
      const first = own.find((frame) => at(frame).column === 0);
      if (first) add('defect', first.sentence, { kind: 'missing-basis' }, { service: null, confidence: 0.7 });
    }
  }
}

/** A paragraph or section on one service, and what it says. */
interface Unit {
  service: string;
  section: number;
  frames: Frame[];
}

/** Sections and paragraphs headed by a tracking service, in a text that gives the others of its kind their basis. */
export function readMissingBases(
  reading: Reading,
  statements: readonly Read[],
  unknown: readonly UnknownVendor[],
  frameAt: (offset: number) => Frame | undefined,
): void {
  const { frames, namings, document, catalog, add } = reading;
  const based = new Set<string>();
  const onConsent = new Set<string>();
  const switched = new Set<string>();
  const covering = new Map<number, unknown>();
  const grounds = new Set<number>();
  const indexOf = (start: number): number => frameAt(start)?.index ?? -1;
  const rowOf = (frame: Frame | undefined): string => {
    const cell = document.blocks[frame?.sentence.block ?? -1]?.cell;
    return cell ? `${cell.table} ${cell.row}` : '';
  };
  const rows = new Map<string, Set<string>>();
  for (const { service, frame } of namings.all)
    if (service && rowOf(frame)) rows.set(rowOf(frame), (rows.get(rowOf(frame)) ?? new Set()).add(service));
  for (const { type, service, value, start } of statements) {
    // Consent asked for everything, or named as the ground of all that follows.
    const isOfAll = service === null || catalog.services.get(service)?.purpose === 'consent';
    if (type === 'promise' && value.kind === 'prior-consent' && isOfAll) covering.set(indexOf(start), value.category);
    if (type === 'legal-basis' && isOfAll && value.basis === 'consent') covering.set(indexOf(start), undefined);
    if (type === 'legal-basis') grounds.add(indexOf(start));
    // The row of a table is about those that it names.
    if (type === 'legal-basis' && service === null) for (const named of rows.get(rowOf(frameAt(start))) ?? []) based.add(named);
    if (service === null) continue;
    if (type === 'legal-basis') based.add(service);
    else if (type === 'promise' && ON_CONSENT.has(value.kind)) onConsent.add(service);
    else if (type === 'promise' && value.kind === 'category-map') switched.add(service);
  }
  readMissingPoints(reading, statements);
  if (based.size < 2) return;
  const parents = new Set(document.parents);
  const sections = new Map<number, Frame[]>();
  const consenting = new Set<number>();
  for (const frame of frames) {
    const { section } = frame.sentence;
    if (frame.chrome) continue;
    if (frame.kind === 'heading') {
      if (says(frame, 'consent') && frame.mentions.length === 0) consenting.add(document.parents[section] ?? -1);
      continue;
    }
    const list = sections.get(section);
    if (list) list.push(frame);
    else sections.set(section, [frame]);
  }
  const purposeOf = (service: string): string => catalog.services.get(service)?.purpose ?? '';
  const isGround = ({ index }: Frame): boolean => grounds.has(index);
  const covers = ({ index }: Frame, purpose: string): boolean =>
    covering.has(index) && (covering.get(index) === undefined || covering.get(index) === purpose);
  /** “The ground of all that is not necessary is your consent”. */
  const isSaidOfAll = frames.some((frame) => covering.has(frame.index) && isGround(frame) && says(frame, 'unnecessary', 'all'));
  /** A chapter with a section on consent, or that promises to ask first, says so of all its vendors. */
  const isCovered = (section: number, purpose: string): boolean => {
    if (isSaidOfAll) return true;
    for (let at = document.parents[section] ?? -1, depth = 0; at > 0 && depth < 8; at = document.parents[at] ?? -1, depth++)
      if (
        consenting.has(at) ||
        // A feature of a service that has its ground.
        namings.headingOf(at).some((id) => based.has(id) || onConsent.has(id)) ||
        sections.get(at)?.some((frame) => covers(frame, purpose))
      )
        return true;
    return false;
  };
  const declares = (frame: Frame, service?: string): boolean =>
    namings
      .of(frame)
      .some((naming) => naming.sense === 'declared' && naming.service !== null && (!service || naming.service === service));
  const put = (own: readonly Frame[], service: string): void => {
    // What the banner switches runs on consent, as good as said.
    if (switched.has(service)) return;
    // “Provider: …” names it, and says nothing of what is done.
    const isLabel = ({ hits }: Frame): boolean => hits.some(({ concept, from }) => concept === 'provider' && from === 0);
    const labelled = own.findIndex((frame) => declares(frame, service));
    const said = own.findIndex((frame) => declares(frame, service) && !isLabel(frame));
    const at = said < 0 ? labelled : said;
    const title = own[at];
    const next = own[at + 1];
    // “Tool. It counts …”: what it does shows more than its name.
    const first =
      title && next && title.sentence.words.length <= 4 && next.sentence.block === title.sentence.block ? next : title;
    if (first) add('defect', restOf(document, first), { kind: 'missing-basis' }, { service, confidence: 0.65 });
  };
  for (const [section, own] of sections) {
    const [service, more] = new Set(namings.headingOf(section));
    // A child section may hold it.
    // A feature of another service of the vendor's stands on the ground of that.
    const isFeature = own.some((frame) =>
      namings
        .of(frame)
        .some(
          ({ service: other }) => other !== null && other !== service && based.has(other) && isOfOne(catalog, other, service),
        ),
    );
    if (!service || more || based.has(service) || isFeature || !NEEDS.has(purposeOf(service)) || parents.has(section)) continue;
    if (onConsent.has(service) || own.some(givesBasis) || isCovered(section, purposeOf(service))) continue;
    put(own, service);
  }
  // Loaded with the page, in a text that gives four others their ground.
  for (const { type, service, value, inherited, confidence, start } of statements) {
    if (type !== 'promise' || value.kind !== 'loads-at-open' || service === null || inherited || confidence < 0.75) continue;
    const section = frameAt(start)?.sentence.section ?? 0;
    const own = sections.get(section) ?? [];
    const declared = new Set(
      own.flatMap((frame) => namings.of(frame).flatMap((one) => (one.service && one.sense === 'declared' ? [one.service] : []))),
    );
    if (
      based.size < 4 ||
      based.has(service) ||
      onConsent.has(service) ||
      declared.size !== 1 ||
      !OF_OTHERS.has(purposeOf(service))
    )
      continue;
    if (own.some((frame) => givesBasis(frame) || isGround(frame)) || isCovered(section, purposeOf(service))) continue;
    put(own, service);
  }
  for (const [section, own] of sections) {
    const units = unitsIn(reading, own);
    const without = units.filter(
      ({ service, frames }) => !based.has(service) && !onConsent.has(service) && !frames.some(givesBasis),
    );
    // Two of three give theirs.
    if (units.length - without.length < 2 || without.length * 2 > units.length - without.length) continue;
    for (const { service, frames: said } of without)
      if (
        NEEDS.has(purposeOf(service)) &&
        !isCovered(section, purposeOf(service)) &&
        !own.some((frame) => frame.mentions.length === 0 && covers(frame, purposeOf(service)))
      )
        put(said, service);
  }
  readMissingBeside({
    ...reading,
    statements,
    unknown,
    frameAt,
    isGiven: (service) => isSaidOfAll || based.has(service) || onConsent.has(service) || switched.has(service),
  });
}

/** Two services of one vendor. */
const isOfOne = ({ services }: Reading['catalog'], a: string, b: string | undefined): boolean =>
  services.get(a)?.organization === services.get(b ?? '')?.organization;

/** “4.7 Tool. We measure …”, “Tool: …”: paragraphs of one section, each headed by a service within the line. */
function unitsIn({ document, namings }: Reading, own: readonly Frame[]): Unit[] {
  const units: Unit[] = [];
  let block = -1;
  for (const frame of own) {
    const { sentence } = frame;
    const { start, end, kind } = document.blocks[sentence.block] ?? { start: 0, end: 0, kind: 'cell' };
    if (kind === 'cell') continue;
    const last = units.at(-1);
    if (sentence.block === block) {
      last?.frames.push(frame);
      continue;
    }
    block = sentence.block;
    const [mention] = frame.mentions;
    const naming = namings.of(frame).find((one) => one.mention === mention);
    const headed =
      mention && naming?.service && naming.sense === 'declared' && sentence.start === start &&
      /^(?:[\d.]{1,6}\s+)?[*_\s]*\S{0,12}\s?$/.test(document.text.slice(start, mention.start)) &&
      /^[*_]*\s?(?:\([^)]{1,40}\)\s?)?[.:–—]/.test(document.text.slice(mention.end, Math.min(end, mention.end + 50))); // prettier-ignore
    if (headed && naming.service) units.push({ service: naming.service, section: sentence.section, frames: [frame] });
    else block = -1;
  }
  return units;
}

/** “In accordance with the clauses” is about a transfer. */
export const givesBasis = (frame: Frame): boolean =>
  says(frame, 'consent', 'basis_li', 'basis_contract', 'removed') ||
  (says(frame, 'basis_word') && !says(frame, 'transfer', 'mech_scc', 'mech_dpf', 'mech_bcr', 'mech_adequacy'));

function rowsOf(cells: readonly Frame[], row: (frame: Frame) => number): Map<number, Frame[]> {
  const rows = new Map<number, Frame[]>();
  for (const frame of cells) {
    const list = rows.get(row(frame));
    if (list) list.push(frame);
    else rows.set(row(frame), [frame]);
  }
  return rows;
}
