/** Cookie lists: tables with a head, and their rows. */
import type { Block } from './document.ts';
import { cookieNames, fitsRule, unmarked } from './cookie-names.ts';
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
  if (!head || !body.length) return;
  const columns = headOf(reading, head);
  const nameColumn = [...columns].find(([, kind]) => kind === 'name')?.[0] ?? 0;
  const hasLife = [...columns.values()].includes('life');
  const isCookieTable = body.some((row) => cookieNames(row.get(nameColumn)?.text ?? '').length > 0);
  if (!isCookieTable && !(hasLife && [...columns.values()].includes('name'))) return;
  for (const row of columns.size ? body : rows) {
    const cell = row.get(nameColumn);
    if (!cell?.text.trim()) continue;
    const value: Record<string, unknown> = { name: unmarked(cell.text).split(/[\s,;(]/)[0] ?? cell.text };
    for (const [column, kind] of columns) {
      const text = row.get(column)?.text;
      if (kind === 'life') value.lifetimeDays = text ? lifetimeOf(reading, row.get(column)) : null;
      else if (text && kind !== 'name') value[kind] = unmarked(text).slice(0, 300);
    }
    if (!hasLife) {
      const found = [...row.values()].map((one) => lifetimeOf(reading, one)).find((days) => days !== null);
      if (found !== undefined) value.lifetimeDays = found;
    }
    const names = cookieNames(unmarked(cell.text));
    if (!names.length && !hasLife) continue;
    const ends = [...row.values()].map(({ end }) => end);
    for (const name of names.length ? names : [String(value.name)])
      reading.add(
        'cookie-entry',
        { start: cell.start, end: Math.max(...ends) },
        { ...value, name },
        { service: serviceOf(reading, name, row), confidence: 0.9 },
      );
  }
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
  for (const service of reading.catalog.services.values())
    for (const rule of service.cookies) {
      if (!fitsRule(rule.name, name)) continue;
      // Another company's own service in the row is the one; of the same company the cookie tells which.
      if (namings.some((naming) => naming.service && naming.mention.organization !== service.organization)) break;
      for (const naming of namings)
        if (
          naming.mention.organization === service.organization &&
          (naming.promoted || !naming.service || isNetwork(reading, naming.service))
        ) {
          naming.service = service.id;
          naming.promoted = true;
        }
      return namings.find((naming) => naming.service)?.service ?? service.id;
    }
  return namings.find(({ service }) => service)?.service ?? null;
}

/** A network's bare name stands for its buttons unless something tells otherwise. */
const isNetwork = ({ catalog }: Reading, id: string): boolean => catalog.services.get(id)?.purpose === 'social';
