/** Columns that are announced and empty. */
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

export function readEmptyColumns(reading: Reading): void {
  emptyColumns(reading);
  emptyGluedColumn(reading);
}
