/** Cookie lists: tables with a head, and their rows. */
import type { Service } from '../model/catalog.ts';
import type { Block } from './document.ts';
import { cookieNames, knownCookie, namesOfCell, settersOf, unmarked } from './cookie-names.ts';
import { durationsOf } from './durations.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';
import { wordsOf } from './sentences.ts';

type Column = 'name' | 'provider' | 'purpose' | 'life';
const COLUMNS: [concept: string, column: Column][] = [
  ['h_life', 'life'], ['h_provider', 'provider'], ['h_purpose', 'purpose'], ['h_name', 'name'],
]; // prettier-ignore

interface Cell {
  start: number;
  end: number;
  text: string;
  blocks: number[];
}

/** Writes a `cookie-entry` for each row of each cookie table; a provider beside a known cookie becomes that cookie's service. */
export function readCookieTables(reading: Reading): void {
  const { document } = reading;
  const tables = new Map<number, Map<number, Map<number, Cell>>>();
  document.blocks.forEach((block: Block, index) => {
    if (!block.cell) return;
    const { table, row, column } = block.cell;
    const rows = tables.get(table) ?? new Map<number, Map<number, Cell>>();
    tables.set(table, rows);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells);
    const cell = cells.get(column);
    if (cell) {
      cell.end = block.end;
      cell.text = document.text.slice(cell.start, cell.end);
      cell.blocks.push(index);
    } else
      cells.set(column, {
        start: block.start,
        end: block.end,
        text: document.text.slice(block.start, block.end),
        blocks: [index],
      });
  });
  for (const rows of tables.values()) readTable(reading, [...rows.values()]);
}

function readTable(reading: Reading, rows: readonly Map<number, Cell>[]): void {
  const [head, ...body] = rows;
  if (!head) return;
  if (readUpright(reading, rows) || !body.length) return;
  const columns = headOf(reading, head);
  const hasLife = [...columns.values()].includes('life');
  const nameColumn = nameColumnOf(columns, body);
  // “Vendor SARL” in a list of processors is written as a cookie's name may be, and is a company.
  const looks = (row: Map<number, Cell>): boolean => {
    const text = unmarked(row.get(nameColumn)?.text ?? '');
    return cookieNames(text).some((name) => name === text || /[_*]/.test(name) || knownCookie(reading.catalog, name));
  };
  const isCookieTable = body.some(looks);
  if (!isCookieTable && !(hasLife && [...columns.values()].includes('name') && isAboutCookies(reading, head, body))) {
    if (hasLife) readKeeping(reading, columns, body);
    return;
  }
  for (const row of columns.size ? body : rows) {
    const cell = row.get(nameColumn);
    if (!cell?.text.trim() || isGroup(row, nameColumn, head.size)) continue;
    const value: Record<string, unknown> = {};
    for (const [column, kind] of columns) {
      const text = row.get(column)?.text;
      if (kind === 'life') value.lifetimeDays = text ? lifetimeOf(reading, row.get(column)) : null;
      else if (text && kind !== 'name') value[kind] = unmarked(text).slice(0, 300);
    }
    if (!hasLife) {
      const found = [...row.values()].map((one) => lifetimeOf(reading, one)).find((days) => days !== null);
      if (found !== undefined) value.lifetimeDays = found;
    }
    const names = namesOfCell(cell.text, reading.catalog);
    if (!names.length && !hasLife) continue;
    const ends = [...row.values()].map(({ end }) => end);
    if (hasLife && value.lifetimeDays === undefined) value.lifetimeDays = null;
    for (const name of names.length ? names : [unmarked(cell.text).slice(0, 60)])
      reading.add(
        'cookie-entry',
        { start: cell.start, end: Math.max(...ends) },
        { name, ...value },
        { service: serviceOf(reading, name, row), confidence: 0.9 },
      );
  }
}

/** A row of one cell, in a table of more, groups those below it (“Analytics”). */
const isGroup = (row: Map<number, Cell>, nameColumn: number, width: number): boolean =>
  width > 2 &&
  [...row].every(([column, { text }]) => column === nameColumn || !text.trim()) &&
  !cookieNames(row.get(nameColumn)?.text ?? '').length;

/** Of the columns that may hold names the one whose cells look most like it. */
function nameColumnOf(columns: ReadonlyMap<number, Column>, body: readonly Map<number, Cell>[]): number {
  const score = (column: number): number =>
    body.filter(
      (row) => cookieNames(unmarked(row.get(column)?.text ?? '')).length > 0 && !/\s\S+\s\S+\s/.test(row.get(column)?.text ?? ''),
    ).length;
  const named = [...columns].find(([, kind]) => kind === 'name')?.[0];
  const candidates = new Set([...(named === undefined ? [] : [named]), ...(body[0]?.keys() ?? [])]);
  let best = named ?? 0;
  for (const column of candidates) if (score(column) > score(best)) best = column;
  return best;
}

/** A table on cookies whose names have no form of their own. */
const isAboutCookies = (reading: Reading, head: Map<number, Cell>, body: readonly Map<number, Cell>[]): boolean => {
  const frames = [...head.values()].flatMap((cell) => framesIn(reading, cell));
  const heading = reading.document.sections[frames[0]?.sentence.section ?? -1]?.heading ?? '';
  return (
    frames.some((frame) => says(frame, 'cookies')) ||
    reading.lexiconHits(heading).has('cookies') ||
    body.some((row) => [...row.values()].some((one) => lifetimeOf(reading, one) === 0))
  );
};

/** A table of what is kept how long. */
function readKeeping(reading: Reading, columns: ReadonlyMap<number, Column>, body: readonly Map<number, Cell>[]): void {
  const life = [...columns].find(([, kind]) => kind === 'life')?.[0] ?? 0;
  for (const row of body) {
    const cell = row.get(life);
    const days = cell ? lifetimeOf(reading, cell) : null;
    if (!cell || days === null || days === 0) continue;
    const [first] = [...row.values()];
    const named = first ? framesIn(reading, first).flatMap((frame) => reading.namings.of(frame)) : [];
    const service = named.find((naming) => naming.service)?.service ?? null;
    reading.add(
      'retention',
      { start: first?.start ?? cell.start, end: cell.end },
      { days, holder: named.length ? 'vendor' : 'site' },
      { service, confidence: 0.8 },
    );
  }
}

/** A table whose heads stand in its first column: one cookie, or several below each other. */
function readUpright(reading: Reading, rows: readonly Map<number, Cell>[]): boolean {
  const pairs = rows.map((row) => ({ label: row.get(0), cell: row.get(1), width: row.size }));
  if (rows.length < 2 || pairs.some(({ width }) => width > 2)) return false;
  const kinds = pairs.map(({ label }) => {
    const frames = label ? framesIn(reading, label).filter(({ sentence }) => sentence.words.length <= 4) : [];
    const kind = COLUMNS.find(([concept]) => frames.some((frame) => says(frame, concept)))?.[1] ?? null;
    return { kind, isCookie: frames.some((frame) => says(frame, 'cookies')) };
  });
  if (!kinds.some(({ kind }) => kind === 'life') || kinds.filter(({ kind }) => kind !== null).length < 3) return false;
  // “Name” may be the service's where “Cookie name” is the cookie's.
  const nameRows = kinds.flatMap(({ kind, isCookie }, i) => (kind === 'name' && isCookie ? [i] : []));
  const names = nameRows.length ? nameRows : kinds.flatMap(({ kind }, i) => (kind === 'name' ? [i] : []));
  let from = 0;
  names.forEach((at, i) => {
    const next = names[i + 1];
    let to = next ?? rows.length;
    if (next !== undefined) while (to > at + 1 && kinds[to - 1]?.kind === 'name') to--;
    const own = pairs.slice(from, to);
    const value: Record<string, unknown> = {};
    own.forEach(({ cell }, k) => {
      const kind = kinds[from + k]?.kind;
      if (!cell || !kind || kind === 'name') return;
      value[kind === 'life' ? 'lifetimeDays' : kind] =
        kind === 'life' ? lifetimeOf(reading, cell) : unmarked(cell.text).slice(0, 300);
    });
    const cells = own.flatMap(({ label, cell }) => [label, cell].filter((one) => one !== undefined));
    const row = new Map(cells.map((cell, k) => [k, cell]));
    for (const name of namesOfCell(pairs[at]?.cell?.text ?? '', reading.catalog))
      reading.add(
        'cookie-entry',
        { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 },
        { name, ...value },
        { service: serviceOf(reading, name, row), confidence: 0.9 },
      );
    from = to;
  });
  return names.length > 0;
}

/** Sentences of a cell: cells are blocks, and sentences come in the order of blocks. */
function framesIn({ frames }: Reading, { blocks }: Cell): Frame[] {
  const [first] = blocks;
  if (first === undefined) return [];
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.sentence.block ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Frame[] = [];
  for (let i = low; i < frames.length && blocks.includes(frames[i]?.sentence.block ?? -1); i++) {
    const frame = frames[i];
    if (frame) found.push(frame);
  }
  return found;
}

/** Which column holds what, by its head's words. */
function headOf(reading: Reading, head: Map<number, Cell>): Map<number, Column> {
  const columns = new Map<number, Column>();
  const taken = new Set<Column>();
  for (const [index, cell] of head) {
    const frames = framesIn(reading, cell);
    for (const [concept, column] of COLUMNS) {
      if (taken.has(column) || !frames.some((frame) => says(frame, concept))) continue;
      columns.set(index, column);
      taken.add(column);
      break;
    }
  }
  return columns;
}

function lifetimeOf(reading: Reading, cell: Cell | undefined): number | null {
  if (!cell) return null;
  const frame = framesIn(reading, cell)[0];
  const [duration] = durationsOf(reading.time, reading.document.text, {
    words: wordsOf(reading.document.text, cell.start, cell.end),
  });
  if (duration) return duration.days;
  return frame && says(frame, 'session') ? 0 : null;
}

/** Whose cookie: by a service named in the row, else by the catalogue's cookie names; then the provider named beside it stands for it. */
function serviceOf(reading: Reading, name: string, row: Map<number, Cell>): string | null {
  const namings = [...row.values()].flatMap((cell) => framesIn(reading, cell).flatMap((frame) => [...reading.namings.of(frame)]));
  const isNear = ({ organization }: Service): boolean => namings.some(({ mention }) => mention.organization === organization);
  for (const service of settersOf(reading.catalog, name, isNear)) {
    // Another company's own service in the row is the one; of the same company the cookie tells which.
    if (namings.some((naming) => naming.service && naming.mention.organization !== service.organization)) continue;
    for (const naming of namings)
      if (
        (naming.mention.organization === service.organization || isCalled(service, naming.mention.name)) &&
        (naming.promoted || !naming.service || isNetwork(reading, naming.service))
      ) {
        naming.service = service.id;
        naming.promoted = true;
        // Its cookie is set here, wherever its pages are.
        if (naming.sense === 'off-site') naming.sense = 'declared';
      }
    return namings.find((naming) => naming.service)?.service ?? service.id;
  }
  return namings.find(({ service }) => service)?.service ?? null;
}

/** “Network”, beside a cookie of “Network Pixel”. */
const isCalled = ({ names }: Service, name: string): boolean =>
  Object.values(names).some((list) => list.some((one) => one.toLowerCase().startsWith(`${name.toLowerCase()} `)));

/** A network's bare name stands for its buttons unless something tells otherwise. */
const isNetwork = ({ catalog }: Reading, id: string): boolean => catalog.services.get(id)?.purpose === 'social';
