/** What is left out here and given beside it: a cookie's period, a vendor's legal basis. */
import type { Statement } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';

type Read = Omit<Statement, 'id'>;

/** Services whose use no policy can leave without a basis. */
const NEEDS = new Set(['analytics', 'marketing', 'tag-manager', 'social']);
/** A stroke or a question mark in a cell says nothing. */
const NOTHING = /^(?:[-–—.?…_]+|n\/?a\.?|tbd|tba|tbc|todo)$/i;
/** Promises that say on what a service runs. */
const ON_CONSENT = new Set<unknown>(['prior-consent', 'consent-if-asked', 'click-to-load']);

/** Entries of cookie lists without a period, where others of the document have theirs. */
export function readMissingLifetimes({ add, lexiconHits }: Reading, statements: readonly Read[]): void {
  const entries = statements.filter(({ type }) => type === 'cookie-entry');
  const given = entries.filter(({ value }) => typeof value.lifetimeDays === 'number').length;
  if (given === 0) return;
  const seen = new Set<number>();
  for (const { value, start, end, quote, service } of entries) {
    // A list that gives periods only here and there announces none.
    const isLeftOut = value.lifetimeDays === null || (value.lifetimeDays === undefined && given * 2 >= entries.length);
    if (!isLeftOut || seen.has(start)) continue;
    seen.add(start);
    // “Until you delete it” is all that there is to say of local storage.
    if (!lexiconHits(quote).has('deletion'))
      add('defect', { start, end }, { kind: 'missing-lifetime' }, { service, confidence: 0.75 });
  }
}

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
    const head = cells.find((frame) => at(frame).row === 0 && at(frame).column > 0 && says(frame, 'basis_word'));
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

/** Sections headed by a tracking service, in a text that gives the others of its kind their basis. */
export function readMissingBases({ frames, namings, document, catalog, add }: Reading, statements: readonly Read[]): void {
  const based = new Set<string>();
  const onConsent = new Set<string>();
  const promised = new Set<number>();
  for (const { type, service, value, start } of statements) {
    if (type === 'promise' && value.kind === 'prior-consent') promised.add(start);
    if (service === null) continue;
    if (type === 'legal-basis') based.add(service);
    else if (type === 'promise' && ON_CONSENT.has(value.kind)) onConsent.add(service);
  }
  if (based.size < 2) return;
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
  /** A chapter with a section on consent, or that promises to ask first, says so of all its vendors. */
  const isCovered = (section: number): boolean => {
    for (let at = document.parents[section] ?? -1, depth = 0; at > 0 && depth < 8; at = document.parents[at] ?? -1, depth++)
      if (consenting.has(at) || sections.get(at)?.some(({ sentence }) => promised.has(sentence.start))) return true;
    return false;
  };
  for (const [section, own] of sections) {
    const [service, more] = new Set(namings.headingOf(section));
    if (!service || more || based.has(service) || !NEEDS.has(catalog.services.get(service)?.purpose ?? '')) continue;
    const first = own.find((frame) =>
      namings.of(frame).some((naming) => naming.service === service && naming.sense === 'declared'),
    );
    if (!first || onConsent.has(service) || own.some(givesBasis) || isCovered(section)) continue;
    // A child section may hold it.
    if (document.parents.some((parent) => parent === section)) continue;
    add('defect', first.sentence, { kind: 'missing-basis' }, { service, confidence: 0.65 });
  }
}

/** “In accordance with the clauses” is about a transfer. */
const givesBasis = (frame: Frame): boolean =>
  says(frame, 'consent', 'basis_li', 'basis_contract', 'removed') ||
  (says(frame, 'basis_word') && !says(frame, 'transfer', 'mech_scc', 'mech_dpf', 'mech_bcr', 'mech_adequacy'));

function rowsOf(cells: readonly Frame[], row: (frame: Frame) => number): Map<number, Frame[]> {
  const rows = new Map<number, Frame[]>();
  for (const frame of cells) rows.set(row(frame), [...(rows.get(row(frame)) ?? []), frame]);
  return rows;
}
