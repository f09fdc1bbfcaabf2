/** HTML → plain text with structure, in one pass over the tokenizer's events: no DOM, no recursion. */
import type { Block, Link, Neighbours, PolicyDocument } from './document.ts';
import { isPageChrome } from './html-chrome.ts';
import { readHtml } from './html-events.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DROPPED = words('script style noscript template');
/** What may stand in a head; anything else ends it, closed or not. */
const HEAD_ONLY = words('head title meta link base script style noscript template');
const VOID = words('area base br col embed hr img input link meta source track wbr');
const BLOCKS = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Elements whose end tag may be left out: what ends them, and how far up to look. */
const IMPLIED: Record<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }> = {
  li: { ends: words('li'), within: words('ul ol menu dir') },
  dt: { ends: words('dt dd'), within: words('dl') },
  dd: { ends: words('dt dd'), within: words('dl') },
  tr: { ends: words('tr'), within: words('table') },
  td: { ends: words('td th'), within: words('tr table') },
  th: { ends: words('td th'), within: words('tr table') },
  option: { ends: words('option'), within: words('select') },
};
const PARAGRAPH_STOPS = words('td th table button caption html body');
/** As browsers do, elements nested deeper are kept, but no longer as a level of their own. */
const MAX_DEPTH = 512;
const NEIGHBOURS = words('base link a iframe');
const CONTROLS = words('input select textarea button iframe object embed script img');
const MAX_NEIGHBOURS = 100;
const MAX_CONTROLS = 1000;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** All white space that is not one blank already. */
const SPACE = /\s{2,}|[^\S ]/g;

/** What the elements around a text make of it; each open element holds its own, so closing it restores the former. */
interface State {
  name: string;
  dropped: boolean;
  chrome: boolean;
  main: boolean;
  heading: number;
  item: boolean;
  bold: boolean;
  cell: Block['cell'];
  table: { id: number; row: number; column: number } | null;
  /** Accordions that it stands in: whatever heads a part of one ends with it. */
  folds: number;
}
/** What stands in an accordion is deeper than any heading outside. */
const OF_A_FOLD = 10;

function headingLevel(name: string, attributes: Record<string, string>): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes.role === 'heading') return Math.min(9, Math.max(1, Number(attributes['aria-level']) || 2));
  // Titles of accordions and tabs.
  if (name === 'summary' || attributes.role === 'tab' || ('aria-expanded' in attributes && name === 'button')) return 5;
  return name === 'legend' || name === 'dt' ? 8 : 0;
}

/** Text, blocks and links of an HTML page, as `statements.md` says under “Conventions”. */
export function htmlDocument(html: string): PolicyDocument {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  const root: State = {
    name: '', dropped: false, chrome: false, main: false, heading: 0, item: false, bold: false, cell: undefined, table: null, folds: 0,
  }; // prettier-ignore
  const open: State[] = [];
  let state = root;
  let length = 0;
  let current = '';
  let boldLength = 0;
  let currentLength = 0;
  let inHead = false;
  let inTitle = false;
  let title = '';
  let declaredLanguage: string | null = null;
  let tables = 0;
  let pending: Link[] = [];
  let link: { url: string; start: number } | null = null;
  const controls: number[] = [];

  const endLink = (): void => {
    if (link && current.length > link.start) pending.push({ start: link.start, end: current.length, url: link.url });
  };
  const flush = (): void => {
    endLink();
    const text = current.endsWith(' ') ? current.slice(0, -1) : current;
    if (text) {
      const start = length ? length + 1 : 0;
      if (length) parts.push('\n');
      parts.push(text);
      const title = boldLength === currentLength && text.length <= 100 && !/[.,;]$/.test(text) && !state.cell && !state.item;
      const level = state.heading || (title ? 7 + state.folds * OF_A_FOLD : 0);
      const kind = level ? 'heading' : state.cell ? 'cell' : state.item ? 'item' : 'text';
      const block: Block = { start, end: start + text.length, kind, level, chrome: state.chrome };
      if (kind === 'cell' && state.cell) block.cell = state.cell;
      blocks.push(block);
      length = block.end;
      for (const { start: from, end, url } of pending)
        if (from < text.length) links.push({ start: start + from, end: start + Math.min(end, text.length), url });
    }
    pending = [];
    if (link) link.start = 0;
    current = '';
    boldLength = 0;
    currentLength = 0;
  };
  const popTo = (depth: number): void => {
    for (let i = depth; i < open.length; i++) {
      const entry = open[i];
      if (entry && (BLOCKS.has(entry.name) || entry.heading)) {
        flush();
        break;
      }
    }
    open.length = depth;
    state = open.at(-1) ?? root;
  };
  const closeImplied = (ends: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    for (let i = open.length - 1; i >= 0; i--) {
      const name = open[i]?.name ?? '';
      if (within.has(name)) return;
      if (ends.has(name)) return popTo(i);
    }
  };
  const P = words('p');
  const neighbours: Neighbours = { alternates: [], frames: [] };
  /** Head or body: pages put them anywhere. */
  const noteNeighbour = (name: string, { href, hreflang, src }: Record<string, string>): void => {
    if (name === 'base' && href) neighbours.base ??= href.trim();
    const language = /^[a-z]{2,3}/i.exec(hreflang?.trim() ?? '')?.[0].toLowerCase();
    if ((name === 'link' || name === 'a') && href && language && neighbours.alternates.length < MAX_NEIGHBOURS)
      neighbours.alternates.push({ language, url: href.trim() });
    if (name === 'iframe' && src && neighbours.frames.length < MAX_NEIGHBOURS) neighbours.frames.push(src.trim());
  };

  readHtml(html, {
    open(name, attributes) {
      if (name === 'html')
        declaredLanguage =
          /^[a-z]{2,3}/.exec((attributes.lang ?? attributes['xml:lang'] ?? '').trim().toLowerCase())?.[0] ?? null;
      if (NEIGHBOURS.has(name)) noteNeighbour(name, attributes);
      if (!inHead && CONTROLS.has(name) && controls.length < MAX_CONTROLS) controls.push(length + current.length);
      if (name === 'head') inHead = true;
      else if (inHead && !HEAD_ONLY.has(name) && !state.dropped) inHead = false;
      if (name === 'title' && inHead) inTitle = true;
      if (!state.dropped && !inHead) {
        if (BLOCKS.has(name)) {
          flush();
          closeImplied(P, PARAGRAPH_STOPS);
        }
        const implied = IMPLIED[name];
        if (implied) closeImplied(implied.ends, implied.within);
      }
      if (VOID.has(name) || (open.length >= MAX_DEPTH && (state.dropped || !DROPPED.has(name)))) return;
      if (name === 'a' && attributes.href && !state.dropped) {
        endLink();
        link = { url: attributes.href.trim(), start: current.length };
      }
      const own = headingLevel(name, attributes);
      const folds = state.folds - (name === 'summary' && state.folds > 0 ? 1 : 0);
      const level = state.heading || (own && own + folds * OF_A_FOLD);
      if (level && !state.heading) flush();
      const main = state.main || name === 'main' || name === 'article';
      const chrome = isPageChrome(name, attributes, main);
      const next: State = {
        name,
        dropped: state.dropped || DROPPED.has(name),
        chrome: state.chrome || chrome,
        main,
        heading: level,
        item: state.item || name === 'li' || name === 'dd',
        bold: state.bold || name === 'b' || name === 'strong',
        cell: state.cell,
        table: name === 'table' ? { id: tables++, row: -1, column: -1 } : state.table,
        folds: state.folds + (name === 'details' ? 1 : 0),
      };
      if (next.table && name === 'tr') {
        next.table.row++;
        next.table.column = -1;
      }
      if (next.table && (name === 'td' || name === 'th')) {
        next.table.column++;
        next.cell = { table: next.table.id, row: Math.max(0, next.table.row), column: next.table.column, header: name === 'th' };
      }
      open.push(next);
      state = next;
    },
    text(data) {
      if (inTitle) title += data;
      if (state.dropped || inHead) return;
      let text = data.replace(INVISIBLE, '').replace(SPACE, ' ');
      if (text.startsWith(' ') && (current === '' || current.endsWith(' '))) text = text.slice(1);
      if (!text) return;
      let ink = text.length;
      for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) ink--;
      currentLength += ink;
      if (state.bold) boldLength += ink;
      current += text;
    },
    close(name) {
      if (name === 'title') inTitle = false;
      if (name === 'head') inHead = false;
      if (name === 'a' && !state.dropped) {
        endLink();
        link = null;
      }
      for (let i = open.length - 1; i >= 0; i--) {
        const entry = open[i]?.name;
        if (entry === name) return popTo(i);
        // A stray end tag in a cell does not end the table.
        if (entry === 'table' && name !== 'table') break;
      }
      if (BLOCKS.has(name) && !state.dropped) flush();
    },
  });
  popTo(0);
  flush();
  const text = parts.join('');
  // A page that is nearly all “chrome” uses these elements for its content.
  const chromeLength = blocks.reduce((sum, block) => sum + (block.chrome ? block.end - block.start : 0), 0);
  if (chromeLength > text.length * 0.7) for (const block of blocks) block.chrome = false;
  const first = blocks.find((block) => block.kind === 'heading' && !block.chrome);
  return {
    form: 'html',
    text,
    blocks,
    links,
    title: first ? text.slice(first.start, first.end) : title.replace(SPACE, ' ').trim(),
    declaredLanguage,
    neighbours,
    controls,
  };
}
