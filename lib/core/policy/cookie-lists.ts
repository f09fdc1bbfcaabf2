/** Cookies listed without a table: items that begin with a name, `label: value` pairs, cells one below the other. */
import { cookieNames, knownCookie, namesOfCell, settersOf, unmarked } from './cookie-names.ts';
import { durationsOf } from './durations.ts';
import { type Frame, says } from './frame.ts';
import { gluedRows } from './glued-lists.ts';
import type { Reading } from './read.ts';
import { wordsOf } from './sentences.ts';

type Field = 'name' | 'provider' | 'purpose' | 'life';
const FIELDS: [concept: string, field: Field][] = [
  ['h_life', 'life'], ['h_provider', 'provider'], ['h_purpose', 'purpose'], ['h_name', 'name'],
]; // prettier-ignore
interface Entry {
  start: number;
  end: number;
  name: string;
  provider?: string;
  purpose?: string;
  lifetimeDays?: number | null;
}

/** Sentences by block, in order. */
function byBlock(frames: readonly Frame[]): Map<number, Frame[]> {
  const blocks = new Map<number, Frame[]>();
  for (const frame of frames) {
    const list = blocks.get(frame.sentence.block);
    if (list) list.push(frame);
    else blocks.set(frame.sentence.block, [frame]);
  }
  return blocks;
}

/** Days that these sentences give; 0 for a session, null where they give none. */
function lifeOf({ time, document }: Reading, frames: readonly Frame[]): number | null {
  for (const { sentence } of frames) {
    const [duration] = durationsOf(time, document.text, sentence);
    if (duration) return duration.days;
  }
  return frames.some((frame) => says(frame, 'session')) ? 0 : null;
}

/** Whose cookie: the catalogue's, else of the service that the entry names. */
export function serviceOfCookieName({ catalog, namings }: Reading, name: string, frames: readonly Frame[]): string | null {
  const named = frames.flatMap((frame) => namings.of(frame).flatMap(({ service }) => (service ? [service] : [])));
  const setter = settersOf(catalog, name, ({ id }) => named.includes(id)).find(
    ({ id }) => named.length === 0 || named.includes(id),
  );
  if (setter) return setter.id;
  return named[0] ?? (frames[0] ? (namings.topicOf(frames[0].sentence.section)[0] ?? null) : null);
}

const NAME_FIRST = /^[`*"“«]{0,3}([A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ\p{N}_.*<>-]{1,59})(?=[`*"”»]{0,3}\s*(?:[:(–—|,=-]|\s)|[`*"”»]{0,3}$)/u;
const BULLET = /^(?:[•·▪◦‣●○–—-]|\*(?=\s)|\(?\d{1,2}[.)])\s+/;

/** Has this the form of a cookie's name, or is it one that the catalogue knows? */
const isCookieName = ({ catalog }: Reading, name: string): boolean =>
  cookieNames(name)[0] === name || DOTTED.test(name) || JOINED.test(name) || (knownCookie(catalog, name) && name.length > 3);
/** `_pk_id.4.1f3b` */
const DOTTED = /^_?[a-z]+(?:_[a-z\d]+)+(?:\.[\w*<>-]{1,24}){1,3}$/i;

/** `vendor_banner-status` */
const JOINED = /^_?[a-z\d]+(?:-[a-z\d]+)*_[a-z\d]+(?:[_-][a-z\d]+)*$/i;

/** The cookie that a line begins with, if it begins with one. */
function leadingName(reading: Reading, text: string, isItem: boolean): string | null {
  const line = text.replace(BULLET, '');
  const name = NAME_FIRST.exec(line)?.[1]?.replace(/\*\*$|[.,-]$/, '');
  if (!name) return null;
  if (isCookieName(reading, name)) return name;
  // “basket (two weeks)” in a list.
  const behind = line.slice(line.indexOf(name) + name.length);
  return isItem &&
    /^[`*"”»]*\s*\(\s?[A-Za-zÀ-ɏ]{0,6}\s?[\dA-Za-zÀ-ɏ]+\s[A-Za-zÀ-ɏ]+\)/u.test(behind) &&
    /^[\p{Ll}_.-]+$/u.test(name)
    ? name
    : null;
}

/** Writes the entries; the blocks that they stand in, which hold no prose on periods. */
export function readCookieLists(reading: Reading): ReadonlySet<number> {
  const used = new Set<number>();
  const blocks = byBlock(reading.frames);
  for (const { block, ...entry } of gluedRows(reading)) {
    used.add(block);
    put(reading, entry, blocks.get(block) ?? [], 0.8);
  }
  inline(reading, blocks, used);
  items(reading, blocks, used);
  terms(reading, used);
  labelled(reading, blocks, used);
  stacked(reading, blocks, used);
  return used;
}

function put(reading: Reading, { start, end, ...value }: Entry, frames: readonly Frame[], confidence: number): void {
  reading.add(
    'cookie-entry',
    { start, end },
    { ...value },
    { service: serviceOfCookieName(reading, value.name, frames), confidence },
  );
}

/** The one word that a line begins with and the mark that ends it there: `|`, `–`. */
function markOf(reading: Reading, block: number): { name: string; mark: string } | null {
  const { document } = reading;
  const { kind, start, end } = document.blocks[block] ?? { kind: 'heading', start: 0, end: 0 };
  if (kind === 'heading' || kind === 'cell' || end - start > 200) return null;
  const match = /^[`*"“«]{0,3}([a-z_][\w.*<>-]{2,59})[`*"”»]{0,3}\s([|–—])\s/i.exec(
    document.text.slice(start, end).replace(BULLET, ''),
  );
  // A head is none.
  if (match?.[1] && FIELDS.some(([concept]) => reading.lexiconHits(match[1] ?? '').has(concept))) return null;
  return match?.[1] && match[2] ? { name: match[1], mark: match[2] } : null;
}

/** “_ga (2 years), sid (session)”: a line of nothing but names and their periods, behind a label at most. */
function inline(reading: Reading, blocks: ReadonlyMap<number, Frame[]>, used: Set<number>): void {
  const { document, time } = reading;
  for (const [block, frames] of blocks) {
    const { start, end, kind } = document.blocks[block] ?? { start: 0, end: 0, kind: 'cell' };
    const line = document.text.slice(start, end);
    if (used.has(block) || kind === 'cell' || line.length > 600 || !line.includes('(')) continue;
    const items = [...line.matchAll(NAME_AND_PERIOD)];
    const rest = line
      .replace(/^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]{1,20}(?:\s[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]{0,20})?:\s/u, '')
      .replace(NAME_AND_PERIOD, '');
    if (!items.length || !SEPARATORS.test(rest)) continue;
    if (!items.some(([, name = '']) => isCookieName(reading, name) || name.includes('_'))) continue;
    used.add(block);
    for (const { 0: whole, 1: name = '', 2: period = '', index } of items) {
      const at = start + index + whole.length - period.length - 1;
      const words = wordsOf(document.text, at, at + period.length);
      const days =
        durationsOf(time, document.text, { words })[0]?.days ?? (reading.lexiconHits(period).has('session') ? 0 : null);
      put(reading, { start: start + index, end: start + index + whole.length, name, lifetimeDays: days }, frames, 0.85);
    }
  }
}
const NAME_AND_PERIOD = /[`"“«*]{0,2}([a-z_][\w.*-]{1,59})[`"”»*]{0,2}\s?\(([^()\n]{2,30})\)/giu;
const SEPARATORS = /^(?:[\s,;.&·|]|(?<![A-Za-zÀ-ɏ])(?:og|and|und|et|och|sowie|samt)(?![A-Za-zÀ-ɏ]))*$/u;

/** “_ga – Vendor – 2 years” in a list, or in lines that follow each other. */
function items(reading: Reading, blocks: ReadonlyMap<number, Frame[]>, used: Set<number>): void {
  const { document } = reading;
  const found: { block: number; name: string; isItem: boolean }[] = [];
  for (const [block, frames] of blocks) {
    const { kind, start, end, chrome } = document.blocks[block] ?? { kind: 'text', start: 0, end: 0, chrome: false };
    if (used.has(block) || chrome || kind === 'heading' || kind === 'cell' || end - start > 600) continue;
    const name = leadingName(reading, document.text.slice(start, end), kind === 'item');
    // “Vendor-consent – Vendor – 1 year”: a vendor within the name is no word of its own.
    const ends = name ? start + document.text.slice(start, end).indexOf(name) + name.length : start;
    const spoken = frames[0]?.mentions.some((mention) => mention.start - start < 4 && mention.end >= ends);
    if (name && !spoken && frames.length) found.push({ block, name, isItem: kind === 'item' });
  }
  // “client | Vendor | 6 months” beside “_ga | Vendor | 2 years”: whatever stands where the others have their names.
  const marks = new Map(found.map(({ block }) => [block, markOf(reading, block)?.mark]));
  for (const step of [1, -1])
    for (const { block } of [...found]) {
      for (let at = block + step; !marks.has(at) && blocks.has(at) && !used.has(at); at += step) {
        const line = markOf(reading, at);
        if (!line || line.mark !== marks.get(block)) break;
        marks.set(at, line.mark);
        found.push({ block: at, name: line.name, isItem: document.blocks[at]?.kind === 'item' });
      }
    }
  found.sort((a, b) => a.block - b.block);
  found.forEach(({ block, name, isItem }, i) => {
    const frames = blocks.get(block) ?? [];
    const days = lifeOf(reading, frames);
    const listed = found[i - 1]?.block === block - 1 || found[i + 1]?.block === block + 1;
    if ((!isItem && !listed) || (days === null && !listed)) return;
    const { start, end } = document.blocks[block] ?? { start: 0, end: 0 };
    used.add(block);
    put(reading, { start, end, name, lifetimeDays: days }, frames, 0.85);
  });
}

/** A definition list: the term is the cookie's name. */
function terms(reading: Reading, used: Set<number>): void {
  const { document, frames } = reading;
  const bodies = new Map<number, Frame[]>();
  for (const frame of frames) {
    if (frame.kind === 'heading') continue;
    const body = bodies.get(frame.sentence.section);
    if (body) body.push(frame);
    else bodies.set(frame.sentence.section, [frame]);
  }
  for (const [index, own] of bodies) {
    const section = document.sections[index];
    const name = unmarked(section?.heading ?? '');
    if (!section || section.level < 3 || !isCookieName(reading, name)) continue;
    // A heading “COOKIES”.
    if (reading.lexiconHits(name).has('cookies')) continue;
    const days = lifeOf(reading, own);
    if (days === null) continue;
    // “CCTV” is an ordinary abbreviation wherever nothing says that it is a cookie.
    if (
      /^\p{Lu}+$/u.test(name) &&
      !knownCookie(reading.catalog, name) &&
      !own.some((frame) => says(frame, 'cookies', 'session', 'expire'))
    )
      continue;
    for (const frame of own) used.add(frame.sentence.block);
    put(reading, { start: section.start, end: own.at(-1)?.sentence.end ?? section.end, name, lifetimeDays: days }, own, 0.85);
  }
}

/** “Name: _ga” or a line with nothing but `_ga`, “Provider: Vendor”, “Duration: 2 years”, in one line or in several. */
function labelled(reading: Reading, blocks: ReadonlyMap<number, Frame[]>, used: Set<number>): void {
  const { document, time } = reading;
  let entry: Entry | null = null;
  let about: Frame[] = [];
  let last = -9;
  const flush = (): void => {
    if (entry && (entry.lifetimeDays !== undefined || entry.provider !== undefined)) {
      put(reading, entry, about, 0.85);
      for (const frame of about) used.add(frame.sentence.block);
    }
    entry = null;
    about = [];
  };
  for (const [block, frames] of blocks) {
    if (used.has(block) || document.blocks[block]?.kind === 'cell') continue;
    if (block - last > 2) flush();
    const alone = nameAlone(reading, frames);
    if (alone) {
      flush();
      entry = alone;
      about = [...frames];
      last = block;
      continue;
    }
    for (const frame of frames)
      for (const { field, start, end } of labelsIn(frame)) {
        const text = unmarked(document.text.slice(start, end)).replace(/^[*\s]+|[.;,\s]+$/g, '');
        if (field === 'name') {
          const [name] = namesOfCell(text, reading.catalog);
          if (!name || !(isCookieName(reading, name) || /[_.*]/.test(name))) continue;
          flush();
          entry = { start: frame.sentence.start, end: frame.sentence.end, name };
        } else if (entry) {
          if (field === 'life') {
            const words = frame.sentence.words.filter((word) => word.start >= start && word.end <= end);
            entry.lifetimeDays = durationsOf(time, document.text, { words })[0]?.days ?? (says(frame, 'session') ? 0 : null);
          } else entry[field] ??= text.slice(0, 300);
        } else continue;
        if (entry) entry.end = frame.sentence.end;
        if (about.at(-1) !== frame) about.push(frame);
        last = block;
      }
  }
  flush();
}

/** A line that is a cookie's name and nothing else. */
function nameAlone(reading: Reading, [frame, more]: readonly Frame[]): Entry | null {
  if (!frame || more || frame.sentence.end - frame.sentence.start > 70) return null;
  const { start, end } = frame.sentence;
  const name = unmarked(frame.text.replace(BULLET, ''));
  return !/\s/.test(name) && isCookieName(reading, name) ? { start, end, name } : null;
}

/** Values behind `label:` in a sentence; each reaches to the next label. */
function labelsIn(frame: Frame): { field: Field; start: number; end: number }[] {
  const { words, start, end } = frame.sentence;
  const labels: { field: Field; from: number; start: number }[] = [];
  for (const [concept, field] of FIELDS)
    for (const hit of frame.hits) {
      const word = words[hit.to - 1];
      const first = words[hit.from];
      if (hit.concept !== concept || !word || !first) continue;
      const before = frame.text.slice(Math.max(0, first.start - start - 12), first.start - start);
      const after = /^[*_]{0,2}\s?:[*_]{0,2}\s?/.exec(frame.text.slice(word.end - start));
      if (!after || (before !== '' && !/[,;|.\n–(*_-]\s*(?:[A-Za-zÀ-ɏ]+\s)?$|^\s*[A-Za-zÀ-ɏ]*\s?$/u.test(before))) continue;
      if (!labels.some((one) => one.from === first.start))
        labels.push({ field, from: first.start, start: word.end + after[0].length });
    }
  labels.sort((a, b) => a.from - b.from);
  return labels.map(({ field, start: at }, i) => ({ field, start: at, end: labels[i + 1]?.from ?? end }));
}

/** Heads and cells one below the other: “Name / Provider / Expiry / _ga / Vendor / 2 years”. */
function stacked(reading: Reading, blocks: ReadonlyMap<number, Frame[]>, used: Set<number>): void {
  const { document } = reading;
  const fieldOf = (block: number): Field | null => {
    const [frame, more] = blocks.get(block) ?? [];
    if (!frame || more || frame.sentence.words.length > 4 || frame.kind === 'cell' || /[.!?:]$/.test(frame.text)) return null;
    return FIELDS.find(([concept]) => says(frame, concept))?.[1] ?? null;
  };
  const count = document.blocks.length;
  for (let block = 0; block < count; block++) {
    const heads: (Field | null)[] = [];
    while (heads.length < 6 && fieldOf(block + heads.length)) heads.push(fieldOf(block + heads.length));
    // Further columns (“Type”) end where the first name stands.
    const nameHead = heads.indexOf('name');
    for (let more = 1; more <= 2 && heads.length >= 3; more++) {
      const at = block + heads.length;
      const cell = (index: number): string =>
        unmarked(document.text.slice(document.blocks[index]?.start, document.blocks[index]?.end));
      if (
        isCookieName(reading, cell(at + nameHead)) ||
        /\s.*\s/.test(cell(at)) ||
        !isCookieName(reading, cell(at + 1 + nameHead))
      )
        break;
      heads.push(null);
    }
    if (heads.length < 3 || !heads.includes('name') || !heads.includes('life') || new Set(heads).size < heads.length) continue;
    let at = block + heads.length;
    const nameAt = heads.indexOf('name');
    for (; at + heads.length <= count; at += heads.length) {
      const cells = heads.map((_, i) => document.blocks[at + i]);
      const text = (i: number): string => unmarked(document.text.slice(cells[i]?.start, cells[i]?.end));
      const [name] = namesOfCell(text(nameAt), reading.catalog);
      if (!name || /\s/.test(text(nameAt)) || cells.some((cell) => !cell || cell.end - cell.start > 400)) break;
      const own = heads.flatMap((_, i) => blocks.get(at + i) ?? []);
      const entry: Entry = { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, name };
      heads.forEach((head, i) => {
        if (head === 'life') entry.lifetimeDays = lifeOf(reading, blocks.get(at + i) ?? []);
        else if (head === 'provider' || head === 'purpose') entry[head] = text(i);
        used.add(at + i);
      });
      put(reading, entry, own, 0.85);
    }
    block = Math.max(block, at - 1);
  }
}
