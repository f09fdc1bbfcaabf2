/** Reads the shapes in which consent is stored: JSON, query strings, lists of `name:1`. */
import type { Choice } from './choice.ts';

const YES =
  /^(1|true|yes|y|on|allow|allowed|allowall|accept|accepted|acceptall|granted|grant|opt-?in|agree|agreed|ja|godta(tt)?|all|alle)$/i;
const NO =
  /^(0|false|no|n|off|deny|denied|denyall|reject|rejected|rejectall|decline|declined|refused?|opt-?out|nei|nein|nej|avvist|avslått|none|ingen)$/i;
const NECESSARY =
  /necess|essential|essenz|n[øo]dvendig|notwendig|erforderlich|required|strict|technical|teknisk|technisch|naudsynt|påkrev|session|security/i;
const MARKETING = /market|advert|(^|_)ads?(_|$)|ad_storage|target|werb|reklam|publicit|markeds/i;
const ANALYTICS = /analy|statist|performance|measure|audience|ytelse/i;
/** Keys that look like a category's flag and are none. */
const META =
  /^(gdpr|ccpa|version|ver|revision|shown|given|completed|region|iab.*|cpra|haslocaldata|applies|isgpc.*|expire.*|timestamp|date|time|id|uuid|lang.*)$/i;

export type Flags = [name: string, on: boolean][];

/** Undoes URL encoding (also when done twice) and surrounding quotes. */
export function decoded(value: string): string {
  let text = value;
  for (let i = 0; i < 2 && /%[0-9a-f]{2}/i.test(text); i++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return text.replace(/^"(.*)"$/s, '$1');
}

export function json(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True or false where a word or number means it. */
export function flag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return YES.test(text) ? true : NO.test(text) ? false : null;
}

/** All flags in a stored value, to a depth of four; names of nested ones are their last key. */
export function flagsOf(text: string): Flags {
  const value = json(text);
  if (value !== undefined) return walk(value, 0);
  const pairs = [...text.matchAll(/([\p{L}_][\p{L}\w .-]{0,60}|\b[CS]?\d{1,5})\s*[:=]\s*'?([\p{L}\d-]+)'?/gu)];
  return pairs.flatMap(([, name = '', raw]) => {
    const on = flag(raw);
    return on === null || META.test(name.trim()) ? [] : [[name.trim(), on] as [string, boolean]];
  });
}

function walk(value: unknown, depth: number): Flags {
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.entries(value)
    .slice(0, 500)
    .flatMap(([key, inner]): Flags => {
      if (META.test(key)) return [];
      const on = flag(inner);
      return on === null ? walk(inner, depth + 1) : [[key, on]];
    });
}

/** Is there nothing in the value but choices? Platforms number their proofs: beside named categories an identifier is one of those. */
export function holdsOnlyChoices(text: string): boolean {
  return flagsOf(text).some(([name]) => isCategory(name)) || !/(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{16,}|\d{14,}/i.test(text);
}

const isCategory = (name: string): boolean => MARKETING.test(name) || ANALYTICS.test(name) || NECESSARY.test(name);

/** What a set of categories or services says. Those that are always on count only where nothing else is there. */
export function choiceOfFlags(flags: Flags): Choice {
  const named = flags.filter(([name]) => isCategory(name));
  const relevant = named.some(([name]) => !NECESSARY.test(name)) ? named : flags;
  const free = relevant.filter(([name]) => !NECESSARY.test(name));
  if (free.length === 0) return flags.length > 0 ? 'unknown' : 'none';
  if (free.every(([, on]) => on)) return 'accepted';
  return free.some(([, on]) => on) ? 'partial' : 'rejected';
}

/** What a list of accepted categories says, where those not accepted are not listed. */
export function choiceOfList(accepted: readonly string[]): Choice {
  const free = accepted.filter((name) => !NECESSARY.test(name));
  if (free.length === 0) return 'rejected';
  return free.some((name) => MARKETING.test(name)) && free.some((name) => ANALYTICS.test(name)) ? 'accepted' : 'partial';
}
