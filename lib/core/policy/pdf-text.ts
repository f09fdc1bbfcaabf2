/**
 * Placed words of a PDF → plain text: lines joined into paragraphs, wide gaps kept as tabs, running heads put last.
 * Where a line ends in the middle of a sentence only its place tells; nothing is left out but the numbers of pages.
 */
import type { PolicyDocument } from './document.ts';
import { textDocument } from './plain-text.ts';

/** A run of text as it stands on the page; units are points, the origin is below on the left. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
}
export interface PdfPage {
  height: number;
  items: readonly PdfItem[];
}

interface Part {
  x: number;
  right: number;
  text: string;
}
interface Line {
  /** What stands between gaps wider than between words. */
  parts: Part[];
  text: string;
  /** Where the letters end. */
  right: number;
  y: number;
  size: number;
  page: number;
  /** Its parts stand under or over those of a neighbour: a row of a table. */
  columns: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BULLET = /^(?:[•·▪◦‣●○*–—-]|\(?(?:\d{1,2}|[a-z])[).])\s/;
const PAGE_NUMBER = /^(?:\p{L}{1,6}\.?\s*)?\d{1,4}(?:\s*(?:\/|av|of|von|af|sur|\|)\s*\d{1,4})?$/iu;
const SENTENCE_END = /[.!?:;…][)"”»“']*$/;

/** Does a column of the one begin where one of the other does, or do all lie over one another? */
function areRows(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const over = (one: Part, i: number) => one.x < (b[i]?.right ?? 0) && one.right > (b[i]?.x ?? Infinity);
  return (
    a.slice(1).some(({ x }) => b.slice(1).some((part) => Math.abs(part.x - x) < 3)) || (a.length === b.length && a.every(over))
  );
}

/** Runs of one page → lines, in the order of the file: columns stand one after the other there. */
function linesOf({ items }: PdfPage, page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const item of items) {
    const text = item.text.replace(INVISIBLE, '').replace(/[\s\u00a0]+/g, ' ');
    if (text.trim() === '') continue;
    const size = item.size || 10;
    const same = line && Math.abs(line.y - item.y) < Math.max(line.size, size) * 0.4 && item.x >= line.right - size;
    if (line && same) {
      const gap: number = item.x - line.right;
      const part = line.parts.at(-1);
      if (!part || gap > Math.max(line.size, size) * 0.6) line.parts.push({ x: item.x, right: item.x + item.width, text });
      else {
        part.text += gap > size * 0.12 && !part.text.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text;
        part.right = item.x + item.width;
      }
      line.right = Math.max(line.right, item.x + item.width);
      line.size = Math.max(line.size, size);
    } else {
      line = {
        parts: [{ x: item.x, right: item.x + item.width, text }],
        text: '',
        right: item.x + item.width,
        y: item.y,
        size,
        page,
        columns: false,
      };
      lines.push(line);
    }
  }
  lines.forEach((one, i) => {
    const { parts } = one;
    one.columns = [lines[i - 1], lines[i + 1]].some((other) => other && areRows(parts, other.parts));
    one.text = parts.map(({ text }) => text.replace(/ {2,}/g, ' ').trim()).join(one.columns ? '\t' : ' ');
  });
  return lines;
}

/** Lines in the upper or lower margin that stand on most pages alike, but for a number. */
function runningHeads(pages: readonly PdfPage[], lines: readonly Line[]): Set<Line> {
  const margin = new Map<string, Line[]>();
  for (const line of lines) {
    const height = pages[line.page]?.height ?? 0;
    if (line.y > height * 0.1 && line.y < height * 0.9) continue;
    const key = line.text.replace(/\d+/g, '#');
    margin.set(key, [...(margin.get(key) ?? []), line]);
  }
  const found = new Set<Line>();
  for (const [key, list] of margin) {
    const onPages = new Set(list.map(({ page }) => page)).size;
    if (
      (onPages >= 3 && onPages > pages.length / 2) ||
      (pages.length === 2 && onPages === 2 && key.length < 80) ||
      PAGE_NUMBER.test(list[0]?.text ?? '')
    )
      for (const line of list) found.add(line);
  }
  return found;
}

/** Most frequent value, weighted. */
function usual(values: Iterable<[value: number, weight: number]>): number {
  const sums = new Map<number, number>();
  let best = 0;
  for (const [value, weight] of values) {
    const sum = (sums.get(value) ?? 0) + weight;
    sums.set(value, sum);
    if (sum > (sums.get(best) ?? 0)) best = value;
  }
  return best;
}

/** Joins two lines of a paragraph; a word that was divided becomes whole where that is certain. */
function join(before: string, after: string): string {
  const divided = /(\p{L}+)-$/u.exec(before)?.[1];
  if (divided && /^\p{Ll}/u.test(after)) {
    // “e-post”, “ID-nummer”, and the first of “kunde- og medlemsdata” keep their hyphen.
    const keeps = divided.length <= 2 || /^\p{Lu}+$/u.test(divided);
    if (/^(?:og|eller|und|oder|and|or|och|et|ou|samt)\s/.test(after)) return `${before} ${after}`;
    return keeps ? before + after : before.slice(0, -1) + after;
  }
  return `${before} ${after}`;
}

/** Plain text of a PDF and its structure. */
export function pdfDocument(pages: readonly PdfPage[]): PolicyDocument {
  const all = pages.flatMap((page, index) => linesOf(page, index));
  const heads = runningHeads(pages, all);
  const lines = all.filter((line) => !heads.has(line));
  const body = usual(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]));
  const steps = lines.slice(1).map((line, i): [number, number] => {
    const step = (lines[i]?.y ?? 0) - line.y;
    return [Math.round(step), lines[i]?.page === line.page && step > 0 && step < body * 4 ? 1 : 0];
  });
  const leading = usual(steps) || body * 1.3;
  const right = Math.max(0, ...lines.map((line) => line.right));

  const parts: string[] = [];
  const headings = new Map<number, number>();
  let length = 0;
  let open: { text: string; last: Line; heading: boolean } | null = null;
  const close = (): void => {
    if (!open) return;
    parts.push(open.text);
    if (open.heading) headings.set(length, levelOf(open.last.size, body));
    length += open.text.length;
    open = null;
  };
  const apart = (text: string): void => {
    if (length) {
      parts.push(text);
      length += text.length;
    }
  };
  for (const line of lines) {
    const heading = line.size > body * 1.15 && line.text.length < 150 && /\p{L}/u.test(line.text) && !line.columns;
    const last: Line | undefined = (open as { last: Line } | null)?.last;
    const newPage = last !== undefined && last.page !== line.page;
    const step = last ? last.y - line.y : 0;
    const near = last !== undefined && (newPage ? !SENTENCE_END.test(last.text) : step > 0 && step < leading * 1.35);
    const alike = last !== undefined && Math.abs(last.size - line.size) < 0.6;
    // A line that stops long before the margin is the last one of its paragraph, unless what follows cannot begin one.
    const full = last !== undefined && (last.right > right - Math.max(60, right * 0.15) || /^\p{Ll}/u.test(line.text));
    const current = open as { text: string; last: Line; heading: boolean } | null;
    const goesOn =
      current &&
      near &&
      alike &&
      !line.columns &&
      !last?.columns &&
      !BULLET.test(line.text) &&
      current.heading === heading &&
      (heading || full);
    if (current && goesOn) {
      current.text = join(current.text, line.text);
      current.last = line;
      continue;
    }
    close();
    // Rows of a table, and lines of an address, stand directly under one another.
    const row = line.columns && last?.columns === true;
    const tight = near && alike && !newPage && !heading && !current?.heading;
    apart(row || tight ? '\n' : '\n\n');
    open = { text: line.text, last: line, heading };
  }
  close();
  const running = [
    ...new Set([...heads].filter(({ text }) => !PAGE_NUMBER.test(text)).map(({ text }) => text.replace(/\s*\d+\s*$/, ''))),
  ].filter(Boolean);
  const from = length;
  for (const text of running) {
    apart('\n\n');
    parts.push(text);
    length += text.length;
  }
  const document = textDocument(parts.join(''), headings);
  for (const block of document.blocks) {
    if (block.start < from) continue;
    block.chrome = true;
    block.kind = 'text';
    block.level = 0;
  }
  return document;
}

/** By how much larger than the body's letters. */
const levelOf = (size: number, body: number): number => (size > body * 1.7 ? 1 : size > body * 1.35 ? 2 : 3);
