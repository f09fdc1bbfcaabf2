/** Columns that are announced and empty. */
import { cookieNames } from '../cookie-names.ts';
import { durationsOf } from '../durations.ts';
import { type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';

/** A stroke or a question mark in a cell says nothing. */
const NOTHING = /^(?:[-–—.?…_]+|n\/?a\.?|tbd|tba|tbc|todo)$/i;

/** Heads that ran together. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u;

/** A column with a head and not one value. */
function emptyColumns({ document, add }: Reading): void {
  const heads = new Map<string, { start: number; end: number }>();
  const filled = new Set<string>();
  const rows = new Map<number, number>();
  for (const { cell, start, end } of document.blocks) {
    if (!cell) continue;
    const key = `${cell.table}/${cell.column}`;
    if (cell.row === 0) heads.set(key, { start, end });
    else {
      if (!NOTHING.test(document.text.slice(start, end).trim())) filled.add(key);
      rows.set(cell.table, Math.max(rows.get(cell.table) ?? 0, cell.row));
    }
  }
  for (const [key, head] of heads)
    if (!filled.has(key) && (rows.get(Number(key.split('/')[0])) ?? 0) >= 2)
      add('defect', head, { kind: 'empty-column' }, { confidence: 0.8 });
}

/** A row that leaves out what it is for, or how long it is kept, where the others say so; a cookie's own period is read with it. */
function emptyCells({ document, frames, time, add }: Reading): void {
  // A cell above that spans two rows moves those beside it to the left: then a period stands where none is announced.
  const isMoved = (row: ReadonlyMap<number, Frame>, column: number, last: number): boolean =>
    column === last &&
    !row.has(column) &&
    [...row.values()].some(({ sentence }) => durationsOf(time, document.text, sentence).length > 0);
  const tables = new Map<number, Map<number, Map<number, Frame>>>();
  for (const frame of frames) {
    const cell = document.blocks[frame.sentence.block]?.cell;
    if (!cell || frame.chrome) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Map<number, Frame>>();
    tables.set(cell.table, rows);
    const row = rows.get(cell.row) ?? new Map<number, Frame>();
    rows.set(cell.row, row);
    if (!row.has(cell.column)) row.set(cell.column, frame);
  }
  for (const rows of tables.values()) {
    const head = rows.get(0);
    const body = [...rows].flatMap(([at, row]) => (at > 0 ? [row] : []));
    if (!head || body.length < MIN_ROWS) continue;
    const isOfCookies =
      [...head.values()].some((frame) => says(frame, 'h_name')) ||
      body.some((row) => cookieNames(row.get(0)?.text ?? '').length > 0);
    for (const [column, title] of head) {
      if (column === 0 || !(says(title, 'h_purpose') || (says(title, 'h_life') && !isOfCookies))) continue;
      const empty = body.filter((row) => !row.has(column) || NOTHING.test(row.get(column)?.text.trim() ?? ''));
      if (empty.length * 3 > body.length) continue;
      const last = Math.max(...head.keys());
      if (column === last && !says(title, 'h_life')) continue;
      for (const row of empty) {
        const first = row.get(0);
        // A row of one cell heads those below it.
        if (first && !isMoved(row, column, last) && row.size >= Math.max(2, head.size - 2))
          add('defect', first.sentence, { kind: 'empty-column' }, { confidence: 0.7 });
      }
    }
  }
}
const MIN_ROWS = 3;

/** Heads that ran together (“ProviderMaximum storageRevocation”) with a period among them, and rows below that give none. */
function emptyGluedColumn({ document, frames, time, add, lexiconHits }: Reading): void {
  for (const frame of frames) {
    if (frame.kind === 'cell' || frame.text.length > 200 || !GLUED.test(frame.text)) continue;
    const parts = frame.text.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
    if (parts.length < 3 || !parts.some((part) => lexiconHits(part).has('h_life'))) continue;
    const rows: Frame[] = [];
    for (let i = frame.index + 1; i < frames.length && frames[i]?.kind !== 'heading' && rows.length < 60; i++) {
      const row = frames[i];
      if (row) rows.push(row);
    }
    const named = new Set(rows.filter((row) => row.mentions.length > 0).map(({ sentence }) => sentence.block));
    if (
      named.size >= 2 &&
      rows.every((row) => durationsOf(time, document.text, row.sentence).length === 0 && !says(row, 'session'))
    )
      add('defect', frame.sentence, { kind: 'empty-column' }, { confidence: 0.75 });
  }
}

/** Cells of a row that was typed: “a | b | | c”. */
function cellsOf(line: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const part of line.split('|')) {
    cells.push({ text: part.trim(), at: at + (part.length - part.trimStart().length) });
    at += part.length + 1;
  }
  return cells;
}
/** The same in lines that no mark-up makes a table. */
function emptyTypedColumns({ document, add }: Reading): void {
  const lineOf = (index: number): string => {
    const { start, end, kind, chrome } = document.blocks[index] ?? { start: 0, end: 0, kind: 'cell', chrome: true };
    return chrome || kind === 'cell' || kind === 'heading' ? '' : document.text.slice(start, end);
  };
  for (let index = 0; index < document.blocks.length; index++) {
    const line = lineOf(index);
    if (!line.includes('|')) continue;
    const head = cellsOf(line);
    const rows: { text: string }[][] = [];
    for (let next = index + 1; lineOf(next).includes('|'); next++) rows.push(cellsOf(lineOf(next)));
    if (head.length >= 3 && rows.length >= 2 && rows.every((row) => row.length === head.length))
      head.forEach(({ text, at }, column) => {
        const start = (document.blocks[index]?.start ?? 0) + at;
        if (text && rows.every((row) => !row[column]?.text || NOTHING.test(row[column].text)))
          add('defect', { start, end: start + text.length }, { kind: 'empty-column' }, { confidence: 0.75 });
      });
    index += rows.length;
  }
}

export function readEmptyColumns(reading: Reading): void {
  emptyColumns(reading);
  emptyTypedColumns(reading);
  emptyCells(reading);
  emptyGluedColumn(reading);
}
