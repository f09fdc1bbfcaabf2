/** A person's own entries of the catalogue: beside the built-in ones, or in place of those with the same id. */
import * as v from 'valibot';
import { Organization, type OrganizationEntry, Service, type ServiceEntry } from './catalog.ts';
import { InvalidInput, parse } from './parse.ts';

export const OwnEntries = v.object({
  schema: v.literal('samsvar/entries@1'),
  services: v.array(Service),
  organizations: v.optional(v.array(Organization), []),
});
export interface OwnEntries {
  schema: 'samsvar/entries@1';
  services: ServiceEntry[];
  organizations: OrganizationEntry[];
}

export const NO_ENTRIES: OwnEntries = { schema: 'samsvar/entries@1', services: [], organizations: [] };

const Rows = v.array(v.unknown());
const File = v.object({ ...OwnEntries.entries, services: Rows, organizations: v.optional(Rows, []) });

/** Entry by entry, so that the message names the one that is wrong by its id. */
function readFile(input: unknown, where: string): OwnEntries {
  const { schema, services, organizations } = parse(File, input, where);
  const each = <S extends v.GenericSchema>(one: S, rows: readonly unknown[], list: string) =>
    rows.map((row, i) => parse(one, row, `${where}: ${idOf(row) ?? `${list}.${i}`}`));
  return {
    schema,
    services: each(Service, services, 'services'),
    organizations: each(Organization, organizations, 'organizations'),
  };
}

const idOf = (row: unknown): string | null =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' && row.id !== ''
    ? row.id.slice(0, 100)
    : null;

/**
 * Reads a file of own entries, or one service alone.
 * @throws InvalidInput naming `where`, the entry and the first field that is wrong
 */
export function readEntries(json: string, where: string): OwnEntries {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    throw new InvalidInput(`${where}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const alone = typeof input === 'object' && input !== null && !('services' in input) && !('schema' in input);
  const entries: OwnEntries = alone ? { ...NO_ENTRIES, services: [parse(Service, input, where)] } : readFile(input, where);
  const ids = entries.services.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new InvalidInput(`${where}: services: “${twice}” stands there twice`);
  return entries;
}
