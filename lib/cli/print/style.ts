/** Weight and colour of text on a terminal; nothing of both elsewhere. */
import { styleText } from 'node:util';

export interface Styles {
  strong(text: string): string;
  faint(text: string): string;
}

const plain = (text: string) => text;

export function styles(color: boolean): Styles {
  if (!color) return { strong: plain, faint: plain };
  return { strong: (text) => styleText('bold', text), faint: (text) => styleText('dim', text) };
}

/** One line of at most `max` characters, without what would move the cursor: the text comes from the audited site. */
export function line(text: string, max = 160): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return flat.length > max ? `${flat.slice(0, max - 1)}…` : flat;
}

/** Rows with the cells of each column below each other; the last column is not padded. */
export function table(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows
    .map((row) => indent + row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  '))
    .map((row) => `${row.trimEnd()}\n`)
    .join('');
}
