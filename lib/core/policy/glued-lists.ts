/** Cookie tables whose cells were run together when the text was copied: “NameProviderLifetime”, “_gaGoogle2 years”. */
import type { Catalog } from '../catalog/index.ts';
import { knownCookie } from './cookie-names.ts';
import { durationsOf } from './durations.ts';
import { once } from './once.ts';
import type { Reading } from './read.ts';
import { wordsOf } from './sentences.ts';

type Field = 'name' | 'provider' | 'purpose' | 'life';
const FIELDS: [concept: string, field: Field][] = [
  ['h_life', 'life'], ['h_provider', 'provider'], ['h_purpose', 'purpose'], ['h_name', 'name'],
]; // prettier-ignore

/** Where one cell ends and the next begins. */
const SEAM = /(?<=[\p{Ll}\d_*)])(?=\p{Lu})/u;
const LONGEST = 240;
const NAME = /^[A-Za-zÀ-ɏ_][\w.*<>:-]{1,59}$/u;
const PERIOD_AT_END = /\d{1,4}(?:[.,]\d)?\s?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.]*(?:\s\([^)]*\))?$/u;
/** The word for a session in the languages that are read, glued to what stands before it. */
const SESSION_AT_END = /(?:session|sesjon|sesjonen|økt|økten|sitzung|sitzungsende)$/iu;

/** Names by which services and organizations go, the longest first. */
const vendorNames = once((catalog: Catalog): string[] =>
  [
    ...new Set([
      ...[...catalog.services.values()].flatMap(({ names }) => Object.values(names).flat()),
      ...[...catalog.organizations.values()].flatMap(({ name, names }) => [name, ...names]),
    ]),
  ].sort((a, b) => b.length - a.length),
);

export interface GluedRow {
  block: number;
  start: number;
  end: number;
  name: string;
  provider?: string;
  lifetimeDays?: number | null;
}

/** Which columns a head names; null where the line is none. */
function columnsOf(reading: Reading, text: string): Field[] | null {
  const parts = text.split(SEAM);
  if (text.length > LONGEST || parts.length < 3 || parts.length > 7) return null;
  const fields = parts.flatMap((part) => {
    const hits = reading.lexiconHits(part);
    return FIELDS.find(([concept]) => hits.has(concept))?.[1] ?? [];
  });
  return fields[0] === 'name' && fields.length >= parts.length - 1 && new Set(fields).size === fields.length ? fields : null;
}

/** The cookie that the row begins with and the vendor behind it. */
function nameOf({ catalog }: Reading, text: string): { name: string; provider?: string } | null {
  const seams = [...text.matchAll(new RegExp(SEAM, 'gu'))].map(({ index }) => index);
  let known = 0;
  for (let end = 2; end <= Math.min(60, text.length); end++) if (knownCookie(catalog, text.slice(0, end))) known = end;
  for (const end of known ? [known, ...seams] : seams) {
    const provider = vendorNames(catalog).find((name) => text.startsWith(name, end));
    if (provider && NAME.test(text.slice(0, end))) return { name: text.slice(0, end), provider };
  }
  const end = known || (seams[0] ?? 0);
  return end > 1 && NAME.test(text.slice(0, end)) ? { name: text.slice(0, end) } : null;
}

/** Days at the end of a row: 0 for a session, null where it tells none. */
function lifeOf({ time }: Reading, text: string): number | null {
  const match = PERIOD_AT_END.exec(text);
  if (match) {
    const [duration] = durationsOf(time, text, { words: wordsOf(text, match.index, text.length) });
    if (duration) return duration.days;
  }
  return SESSION_AT_END.test(text) ? 0 : null;
}

export function gluedRows(reading: Reading): GluedRow[] {
  const { blocks, text } = reading.document;
  const rows: GluedRow[] = [];
  const read = (at: number): string => text.slice(blocks[at]?.start, blocks[at]?.end).trim();
  for (let block = 0; block < blocks.length; block++) {
    const columns = blocks[block]?.kind === 'cell' ? null : columnsOf(reading, read(block));
    if (!columns) continue;
    for (let at = block + 1; at < blocks.length; at++) {
      const line = read(at);
      const found = line.length <= LONGEST && !/[.!?]$/.test(line) ? nameOf(reading, line) : null;
      const { start, end } = blocks[at] ?? { start: 0, end: 0 };
      if (!found) break;
      rows.push({
        block: at,
        start,
        end,
        ...found,
        ...(columns.includes('life') ? { lifetimeDays: lifeOf(reading, line) } : {}),
      });
      block = at;
    }
  }
  return rows;
}
