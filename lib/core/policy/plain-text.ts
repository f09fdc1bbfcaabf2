/** Plain text and Markdown → blocks. The characters stay as they are; headings have no marks and are told by their form. */
import type { Block, PolicyDocument } from './document.ts';

interface Line {
  /** Without surrounding white space. */
  start: number;
  end: number;
  text: string;
  blankBefore: boolean;
  blankAfter: boolean;
  bullet: boolean;
}

const BULLET = /^(?:[•·▪◦‣●○*–—-]|\(?(?:\d{1,2}|[a-z])\)|[a-z]\.)\s+/;
const NUMBERING = /^[«"“]?(?:§\s*)?(\d{1,2}(?:\.\d{1,2})*)\.?[)\s\u00a0]+(?=\S)/;
/** What documents call themselves, alone on a line; “Cookies” is a section's. */
const DOCUMENT_TITLE =
  /^(?:(?:our|vår|vores|unsere|notre)\s)?(?:personvernerklæring(?:en)?|erklæring om (?:personvern|informasjonskapsler)|(?:privacy|cookies?)[\s-](?:policy|notice|statement|erklæring(?:en)?)|(?:datenschutz|cookie)(?:erklärung|-?richtlinie|hinweise)|(?:privatlivs|persondata|cookie)-?politik(?:ken)?|(?:integritets|cookie)-?policy(?:n)?|dataskyddspolicy|politique (?:de confidentialité|(?:relative aux |de )?cookies))(?:\s(?:for|för|für|of|de)\s.{1,50})?$/i;
const NOT_A_HEADING =
  /@|https?:|www\.|^\+?\d[\d\s\u00a0()/-]{5,}$|\b\d{4,5}\s+\p{Lu}|^(?:tel|tlf|telefon|fax|faks|e-?mail|e-?post|web)\b/iu;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let at = 0; at <= text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let from = at;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    if (to > from) {
      const content = text.slice(from, to);
      lines.push({ start: from, end: to, text: content, blankBefore: blank, blankAfter: true, bullet: BULLET.test(content) });
      const previous = lines.at(-2);
      if (previous) previous.blankAfter = blank;
      blank = false;
    } else blank = true;
    at = end + 1;
  }
  return lines;
}

/** 0 where the line is no heading; else its level. */
function headingLevel(line: Line, next: Line | undefined, numbered: boolean): number {
  const { text } = line;
  const mark = /^(#{1,6})\s+\S/.exec(text);
  if (mark) return (mark[1] ?? '#').length;
  if (!next || text.length > 110 || isGlued(text) || !/\p{L}{2}/u.test(text) || NOT_A_HEADING.test(text)) return 0;
  const bold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text);
  const number = NUMBERING.exec(text)?.[1];
  if (/[.,;!]$/.test(text) && !bold) return 0;
  if (text.endsWith(':') && (text.length > 45 || text.split(/\s+/).length > 5)) return 0;
  if (number && text.split(/\s+/).length <= 14) {
    if (line.blankBefore || next.text.length > 60) return 1 + Math.min(6, number.split('.').length);
    return 0;
  }
  if (line.bullet || text.split(/\s+/).length > 12) return 0;
  if (!line.blankBefore || !(line.blankAfter || next.text.length > 90)) return 0;
  if (bold) return 5;
  return text.endsWith(':') ? 6 : numbered ? 4 : 3;
}

/** Cells or menu items that lost what stood between them: “TilbyderLagringstid”. */
const isGlued = (text: string): boolean => (text.match(/\p{Ll}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0) >= 2;

/** Hard-wrapped text: no line is long and most lines that go on are nearly full. */
function wrapWidth(lines: Line[]): number {
  let longest = 0;
  let full = 0;
  for (const line of lines) longest = Math.max(longest, line.text.length);
  if (longest > 140 || longest < 50) return 0;
  for (const line of lines) if (!line.blankAfter && line.text.length > longest * 0.7) full++;
  return full >= 3 && full > lines.length / 4 ? longest : 0;
}

/** Cells of `| a | b |` and of tab-separated lines, with their places; null where the line is none. */
function cellsOf(line: Line): { start: number; end: number }[] | null {
  const pipe = line.text.startsWith('|') && line.text.indexOf('|', 1) > 0;
  const separator = pipe ? '|' : '\t';
  if (!pipe && !line.text.includes('\t')) return null;
  if (pipe && /^[|\s:-]+$/.test(line.text)) return [];
  const cells: { start: number; end: number }[] = [];
  let from = pipe ? 1 : 0;
  while (from < line.text.length) {
    let to = line.text.indexOf(separator, from);
    if (to < 0) to = line.text.length;
    const raw = line.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    cells.push({ start: line.start + from + lead, end: line.start + from + Math.max(lead, raw.trimEnd().length) });
    from = to + 1;
  }
  return cells.length >= 2 ? cells : null;
}

/**
 * Blocks of a plain text or Markdown file; `text` is kept to the character.
 * @param marked levels of lines that are known to be headings, by where they begin
 */
export function textDocument(text: string, marked: ReadonlyMap<number, number> = new Map()): PolicyDocument {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  const numbered = lines.filter((line) => NUMBERING.test(line.text) && line.blankBefore && line.text.length < 80).length >= 3;
  const blocks: Block[] = [];
  let tables = 0;
  let table: { id: number; row: number; last: number } | null = null;
  let title = '';
  let outer = 0;
  let inner = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const cells = cellsOf(line);
    if (cells) {
      if (!table || table.last !== i - 1) table = { id: tables++, row: -1, last: i };
      table.last = i;
      if (cells.length) table.row++;
      cells.forEach(({ start, end }, column) => {
        if (!table || end <= start) return;
        const cell = { table: table.id, row: table.row, column, header: table.row === 0 };
        blocks.push({ start, end, kind: 'cell', level: 0, chrome: false, cell });
      });
      continue;
    }
    const previous = blocks.at(-1);
    const known = marked.get(line.start);
    if (known) {
      title ||= line.text;
      blocks.push({ start: line.start, end: line.end, kind: 'heading', level: known, chrome: false });
      continue;
    }
    let level = headingLevel(line, lines[i + 1], numbered);
    // A second document in the same file: what follows is no longer under the first one's headings or numbers.
    const isTitle = level > 0 && DOCUMENT_TITLE.test(line.text.replace(/^#+\s*|\*\*/g, ''));
    if (isTitle) outer = inner = 0;
    if (level) {
      // Numbering that restarts inside a numbered section is that section's own.
      const number = /^[1-9]\d?$/.test(NUMBERING.exec(line.text)?.[1] ?? '') ? Number(NUMBERING.exec(line.text)?.[1]) : 0;
      if (number && number !== outer + 1 && outer > 1 && (number === 1 || number === inner + 1)) {
        inner = number;
        level = 3;
      } else if (number) {
        outer = number;
        inner = 0;
      }
      // A heading right under a heading is its child.
      if (level === 3 && previous?.kind === 'heading' && previous.level === 3 && title) level = 4;
      if (isTitle || (!title && !NUMBERING.test(line.text))) level = 1;
      title ||= line.text;
      blocks.push({ start: line.start, end: line.end, kind: 'heading', level, chrome: false });
      continue;
    }
    const before = lines[i - 1];
    const goesOn =
      width > 0 && !line.blankBefore && !line.bullet && previous && previous.kind !== 'heading' && previous.kind !== 'cell' && before &&
      before.text.length > width * 0.6; // prettier-ignore
    if (goesOn) previous.end = line.end;
    else blocks.push({ start: line.start, end: line.end, kind: line.bullet ? 'item' : 'text', level: 0, chrome: false });
  }
  markTrailingChrome(text, blocks);
  return { form: 'text', text, blocks, links: [], title: title.replace(/^#+\s*/, ''), declaredLanguage: null };
}

/** Menu items run together at the end of a page (“X på InstagramY på YouTube”): no sentence, words glued without a space. */
function markTrailingChrome(text: string, blocks: Block[]): void {
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - 3; i--) {
    const block = blocks[i];
    if (!block) return;
    const content = text.slice(block.start, block.end);
    const copyright = /^(?:©|\(c\)|copyright\b)/i.test(content);
    if (copyright || (isGlued(content) && content.length < 400 && !/[.!?;]/.test(content))) block.chrome = true;
    else return;
  }
}
