/** A cookie's period that is left out here and given beside it. */
import type { Statement } from '../../model/policy.ts';
import { near, says } from '../frame.ts';
import type { Reading } from '../read.ts';

type Read = Omit<Statement, 'id'>;

/** A line longer than this heads no group. */
const MAX_INTRO = 90;

/** Entries of cookie lists without a period, where others of the document have theirs; a group without any is left out as one. */
export function readMissingLifetimes(reading: Reading, statements: readonly Read[]): void {
  const entries = statements.filter(({ type }) => type === 'cookie-entry');
  const given = entries.filter(({ value }) => typeof value.lifetimeDays === 'number').length;
  if (given === 0) return;
  // A list that gives periods only here and there announces none; “until you delete it” is all that there is to say of local storage.
  const isLeftOut = ({ value, quote }: Read): boolean =>
    (value.lifetimeDays === null || (value.lifetimeDays === undefined && given * 2 >= entries.length)) &&
    !reading.lexiconHits(quote).has('deletion');
  for (const group of groupsOf(reading, entries, statements)) {
    if (group.entries.length > 1 && group.entries.every(isLeftOut)) {
      const services = new Set(group.entries.map(({ service }) => service));
      put(reading, placeOf(reading, group), services.size === 1 ? (group.entries[0]?.service ?? null) : null);
      continue;
    }
    const seen = new Set<number>();
    for (const one of group.entries) {
      if (!isLeftOut(one) || seen.has(one.start)) continue;
      seen.add(one.start);
      put(reading, one, one.service);
    }
  }
}
const put = ({ add }: Reading, { start, end }: { start: number; end: number }, service: string | null): void =>
  add('defect', { start, end }, { kind: 'missing-lifetime' }, { service, confidence: 0.75 });

interface Group {
  /** Null: rows of a table. */
  first: number | null;
  entries: Read[];
}

/** Rows of one table, lines one after the other; without those of a table whose column is announced and empty, which says as much. */
function groupsOf({ document, lexiconHits }: Reading, entries: readonly Read[], statements: readonly Read[]): Group[] {
  const blockAt = new Map<number, number>();
  document.blocks.forEach(({ start }, index) => blockAt.set(start, index));
  const tableOf = (block: number): number | undefined => document.blocks[block]?.cell?.table;
  const isRow = (block: number): boolean => {
    const { start = 0, end = 0, kind } = document.blocks[block] ?? {};
    return kind === 'text' && document.text.slice(start, end).includes('|');
  };
  const emptyTables = new Set<number>();
  const emptyRows = new Set<number>();
  for (const { value, start, quote } of statements) {
    if (value.kind !== 'empty-column' || !lexiconHits(quote).has('h_life')) continue;
    const block = document.blocks.findLastIndex((one) => one.start <= start);
    const table = tableOf(block);
    if (table !== undefined && document.blocks[block]?.cell?.row === 0) emptyTables.add(table);
    if (table === undefined) for (let next = block + 1; isRow(next); next++) emptyRows.add(next);
  }
  const groups: Group[] = [];
  let last: { block: number; group: Group } | undefined;
  for (const one of [...entries].sort((a, b) => a.start - b.start)) {
    const block = blockAt.get(one.start);
    const table = block === undefined ? undefined : tableOf(block);
    if (block !== undefined && (emptyRows.has(block) || (table !== undefined && emptyTables.has(table)))) continue;
    const isNext =
      last !== undefined &&
      block !== undefined &&
      (table === undefined ? block - last.block <= 1 && tableOf(last.block) === undefined : tableOf(last.block) === table);
    if (last && isNext) last.group.entries.push(one);
    else {
      const group = { first: table === undefined ? (block ?? null) : null, entries: [one] };
      groups.push(group);
      last = { block: block ?? -2, group };
    }
    if (block !== undefined && last) last.block = block;
  }
  return groups;
}

/** From the line that heads the group to its end; of a table its first row. */
function placeOf({ document }: Reading, { first, entries }: Group): { start: number; end: number } {
  const [one] = entries;
  if (!one) return { start: 0, end: 0 };
  const intro = first === null ? undefined : document.blocks[first - 1];
  const heads = intro && !intro.chrome && !intro.cell && intro.kind !== 'item' && intro.end - intro.start <= MAX_INTRO;
  return first === null || !heads ? one : { start: intro.start, end: entries.at(-1)?.end ?? one.end };
}

/** “Tool sets cookies of its own”, without a period, where others have theirs. */
export function readMissingPeriods({ frames, namings, add }: Reading, statements: readonly Read[]): void {
  const given = new Set<string>();
  for (const { type, service, value } of statements)
    if (service !== null && (type === 'cookie-lifetime' || (type === 'cookie-entry' && typeof value.lifetimeDays === 'number')))
      given.add(service);
  const named = new Set(statements.flatMap(({ type, service }) => (type === 'cookie-entry' && service ? [service] : [])));
  if (given.size < 2) return;
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || !says(frame, 'cookies') || !says(frame, 'set'))
      continue;
    if (!near(frame, 'set', 'cookies', 5) || says(frame, ...NO_PERIOD)) continue;
    const services = namings.of(frame).flatMap(({ service, sense }) => (service && sense === 'declared' ? [service] : []));
    if (!services.length || services.some((id) => given.has(id) || named.has(id))) continue;
    const around = frames
      .slice(frame.index, frame.index + 3)
      .filter(({ sentence }) => sentence.section === frame.sentence.section);
    if (!around.some((one) => /\d/.test(one.text) || says(one, 'session', 'expire', 'list', 'following')))
      add('defect', frame.sentence, { kind: 'missing-lifetime' }, { service: services[0] ?? null, confidence: 0.65 });
  }
}
const NO_PERIOD = ['not', 'none', 'if', 'before', 'consent', 'only', 'click', 'after', 'without', 'first', 'hypothetical', 'removed', 'list', 'right', 'described', 'browser'] as const; // prettier-ignore
