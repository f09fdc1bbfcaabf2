/** Looks names up in patterns with at most one `*` (any text) or `#` (digits). */

export interface NamePattern<T> {
  pattern: string;
  value: T;
}
interface Compiled<T> {
  end: string;
  digits: boolean;
  value: T;
}

/** @returns a function: name → values of all patterns that fit, exact ones first, then the longest pattern; cost does not grow with their number */
export function createNameIndex<T>(patterns: readonly NamePattern<T>[]): (name: string) => readonly T[] {
  const exact = new Map<string, T[]>();
  const byStart = new Map<string, Compiled<T>[]>();
  const sorted = [...patterns].sort(
    (a, b) => b.pattern.length - a.pattern.length || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0),
  );
  for (const { pattern, value } of sorted) {
    const star = pattern.search(/[*#]/);
    if (star < 0) {
      const list = exact.get(pattern);
      if (list) list.push(value);
      else exact.set(pattern, [value]);
      continue;
    }
    const start = pattern.slice(0, star);
    const compiled = { end: pattern.slice(star + 1), digits: pattern[star] === '#', value };
    const list = byStart.get(start);
    if (list) list.push(compiled);
    else byStart.set(start, [compiled]);
  }
  const lengths = [...new Set([...byStart.keys()].map((start) => start.length))].sort((a, b) => b - a);
  return (name) => {
    const found = [...(exact.get(name) ?? [])];
    for (const length of lengths) {
      if (length > name.length) continue;
      for (const { end, digits, value } of byStart.get(name.slice(0, length)) ?? []) {
        if (name.length <= length + end.length || !name.endsWith(end)) continue;
        if (!digits || /^\d+$/.test(name.slice(length, name.length - end.length))) found.push(value);
      }
    }
    return found;
  };
}
