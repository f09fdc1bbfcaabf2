/** Menus, footers and share buttons that came along with the text. */
import { says } from '../frame.ts';
import type { Reading } from '../read.ts';
import { FEEDBACK, isButtons, isPlace, itemsOf, NAVIGATION, OF_A_PAGE, OF_A_PAGE_ONLY } from './page-words.ts';

/** White space alone divides only where somebody typed it: in HTML it says nothing. */
const BETWEEN = /\s*[|·•»›>→]\s*|\s+[/–-]\s+|\s{2,}|\t/u;
/** Links of Markdown in a row: each is an item. */
const LINKED = /\[([^\]\n]{1,40})\]\([^)\s]*\)(?: ?[|·•])?/g;
const MARK = /[|·•»›>→]/u;
const MAX_ITEM = 40;
const FOLLOW =
  /^(?:følg oss|følg os|følg oss|följ oss|folge(?:n sie)? uns|follow us|suivez-nous|finn oss|find os|retrouvez-nous)(?:\s?(?::|på|på|auf|on|sur)\s)[A-Za-zÀ-ɏ\s,|·•&/()-]{2,80}$/iu;

/** Short pieces in a row, none of them a sentence: “Home | Shop | Contact”. */
function isMenu(text: string): boolean {
  if (text.length > 240 || /[.!?]\s|[.;:]$/.test(text.replace(/\d[.,]\d/g, '').replace(/(?:inc|ltd|as|no)\./gi, '')))
    return false;
  const items = text.split(BETWEEN).filter((item) => item.trim());
  return items.length >= 3 && items.every((item) => item.length <= MAX_ITEM && item.split(/\s+/).length <= 6);
}

/** “Product  Pricing  Docs  Log in”: three gaps at least, none of them an indent or a column of figures. */
const isSpaced = (text: string): boolean =>
  (text.trim().match(/\S(?: {2,}|\t+)(?=\S)/g)?.length ?? 0) >= 3 && isMenu(text.trim()) && !/\d{2}/.test(text);
/** Two names of where pages lead, or a row that is half made of what pages offer. */
const leads = (text: string): boolean => {
  if ((text.match(NAVIGATION)?.length ?? 0) >= 2) return true;
  const items = text.split(BETWEEN).filter(Boolean);
  const known = items.filter((item) => isPlace(item.trim())).length;
  return known >= 2 && known * 2 >= items.length;
};
/** “Home > Privacy”. */
const TRAIL =
  /^(?:home|start(?:side[n]?|sida|seite)?|hjem|heim|forside[n]?|framside|hem|accueil)\s?(?:[>›»/→|]\s?[A-Za-zÀ-ɏ\s&-]{2,40}){1,4}$/iu;

export function readChrome({ document, frames, add }: Reading): void {
  let lastOwn = 0;
  document.blocks.forEach(({ chrome, kind }, index) => {
    if (!chrome && kind !== 'heading') lastOwn = index;
  });
  const put = (block: { start: number; end: number }, confidence: number): void =>
    add('defect', block, { kind: 'page-chrome' }, { confidence });
  const said = new Map<number, number>();
  for (const { sentence, index } of frames) if (!said.has(sentence.block)) said.set(sentence.block, index);
  const textOf = (index: number): string => {
    const block = document.blocks[index];
    return block ? document.text.slice(block.start, block.end) : '';
  };
  /** A table that was typed. */
  const strokes = (index: number): number => textOf(index).split('|').length;
  const isInRows = (index: number): boolean =>
    isSpaced(textOf(index - 1)) ||
    isSpaced(textOf(index + 1)) ||
    (strokes(index) > 2 && (strokes(index - 1) === strokes(index) || strokes(index + 1) === strokes(index)));
  document.blocks.forEach((block, index) => {
    const written = document.text.slice(block.start, block.end);
    const text = written.includes('](') ? written.replace(LINKED, '$1 · ').trim() : written;
    if (block.chrome) {
      // What mark-up calls a footer is read apart; it comes along where somebody copies the page.
      if (document.form === 'text') put(block, 0.8);
      else if (index > lastOwn && (isMenu(text) || FOLLOW.test(text) || OF_A_PAGE_ONLY.test(text.trim()))) put(block, 0.6);
      return;
    }
    if (block.kind === 'cell' || block.cell || text.length > 240) return;
    const frame = frames[said.get(index) ?? -1];
    if (!frame) return;
    // Kinds of cookies, categories and lists of names are the policy's own.
    if (frame.mentions.length >= 2 && !FOLLOW.test(text)) return;
    const spaced = document.form === 'text' && block.kind !== 'item' && isSpaced(text);
    const separated = spaced || (MARK.test(text) && block.kind !== 'item' && isMenu(text));
    // Kinds of cookies, columns and rights stand in a row too, but in the middle of the text.
    const isAtEdge =
      (index <= 1 || index >= lastOwn - 2) &&
      !/\d\s?[A-Za-zÀ-ɏ]{2}/u.test(text) &&
      !((spaced || text.includes('|')) && isInRows(index));
    const isTrail = block.kind !== 'item' && document.form === 'text' && TRAIL.test(text.trim());
    const isList =
      (isTrail || (separated && (isAtEdge || leads(text)))) &&
      !says(frame, 'personaldata', 'version', 'controller', 'dpo', 'h_life', 'authority') &&
      !/\d{4,}|@|\+\d/.test(text);
    // Their marks were lost: with a third of them known, as no list of a policy's own has.
    // In plain text a short line without a full stop passes for a heading.
    const isLine = block.kind === 'text' || (block.kind === 'heading' && document.form === 'text');
    const run = isLine && !separated ? itemsOf(text.trim()) : null;
    const isRun =
      run !== null &&
      run.known * 3 >= run.items &&
      run.known >= (isAtEdge && block.kind === 'text' ? 3 : 4) &&
      !says(frame, 'personaldata', 'cookies', 'dpo', 'authority', 'basis_word');
    const isFooter = separated && /(?:©|\(c\))\s?(?:20\d\d|\p{Lu})/u.test(text);
    if (
      isList ||
      isRun ||
      (block.kind === 'text' && isButtons(text.trim())) ||
      isFooter ||
      (block.kind !== 'heading' && OF_A_PAGE.test(text.trim())) ||
      OF_A_PAGE_ONLY.test(text.trim()) ||
      FEEDBACK.test(text.trim()) ||
      (index > lastOwn - 2 && FOLLOW.test(text) && block.kind !== 'heading')
    )
      put(block, 0.7);
  });
}
