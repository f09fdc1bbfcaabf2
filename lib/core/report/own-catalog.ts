/** The catalogue with a person's own entries. Made once for the same entries: a matcher takes a few milliseconds. */
import { catalog as builtIn, type Catalog, withEntries } from '../catalog/index.ts';
import { problemsOf } from '../classify/check-entries.ts';
import { NO_ENTRIES, type OwnEntries, readEntries } from '../model/entries.ts';
import { InvalidInput } from '../model/parse.ts';

let last: { key: string; catalog: Catalog } | undefined;

export function catalogWith(entries: OwnEntries): Catalog {
  if (entries.services.length + entries.organizations.length === 0) return builtIn;
  const key = JSON.stringify(entries);
  if (last?.key !== key) last = { key, catalog: withEntries(builtIn, entries.services, entries.organizations) };
  return last.catalog;
}

/**
 * Own entries with those that `json` holds added; the same id replaces.
 * @throws InvalidInput naming `where`, the entry and the field of the first thing that is wrong
 */
export function addEntries(before: OwnEntries, json: string, where: string): OwnEntries {
  const read = readEntries(json, where);
  const merge = <T extends { id: string }>(old: readonly T[], added: readonly T[]) =>
    [...old.filter(({ id }) => !added.some((entry) => entry.id === id)), ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
  const merged: OwnEntries = {
    ...NO_ENTRIES,
    services: merge(before.services, read.services),
    organizations: merge(before.organizations, read.organizations),
  };
  const [problem] = problemsOf(merged, builtIn);
  if (problem !== undefined) throw new InvalidInput(`${where}: ${problem}`);
  return merged;
}

/** Without one service; companies that no other entry names go with it. */
export function withoutEntry(entries: OwnEntries, id: string): OwnEntries {
  const services = entries.services.filter((service) => service.id !== id);
  const organizations = entries.organizations.filter((company) =>
    services.some(({ organization }) => organization === company.id),
  );
  return { ...entries, services, organizations };
}
