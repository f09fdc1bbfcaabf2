/** The catalogue's files: read, checked by schema, written in one canonical form. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Organization, type OrganizationEntry, Service, type ServiceEntry } from '../core/model/catalog.ts';
import { InvalidInput, parseJson } from '../core/model/parse.ts';

export const CATALOG = join(import.meta.dirname, '../core/catalog');

interface Entry<T> {
  file: string;
  text: string;
  value: T;
}
export interface CatalogFiles {
  services: Entry<ServiceEntry>[];
  organizations: Entry<OrganizationEntry>[];
}

/** @throws InvalidInput naming file and field; also where the file's name is not the entry's id, or its organization does not exist */
export function readCatalogFiles(folder = CATALOG): CatalogFiles {
  const read = <T extends { id: string }>(kind: string, check: (text: string, where: string) => T): Entry<T>[] =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const file = join(folder, kind, name);
        const text = readFileSync(file, 'utf8');
        const value = check(text, `${kind}/${name}`);
        if (value.id !== basename(name, '.json')) throw new InvalidInput(`${kind}/${name}: id: must be the file's name`);
        return { file, text, value };
      });
  const organizations = read('organizations', (text, where) => parseJson(Organization, text, where));
  const services = read('services', (text, where) => parseJson(Service, text, where));
  const known = new Set(organizations.map(({ value }) => value.id));
  for (const { value } of services) {
    if (known.has(value.organization)) continue;
    throw new InvalidInput(`services/${value.id}.json: organization: no file organizations/${value.organization}.json`);
  }
  return { services, organizations };
}

const byText = (a: unknown, b: unknown) => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};
/** Lists whose order says something: the entity for the EEA is first, the name best known is first. */
const ORDERED = new Set(['entities', 'names']);

const style = resolveConfig(join(CATALOG, 'index.ts'), { editorconfig: true });

/** The fields in the schema's order, lists sorted, as prettier would write it. */
async function write(fields: readonly string[], value: object): Promise<string> {
  const lines = fields.flatMap((field) => {
    const content: unknown = value[field as keyof typeof value];
    if (content === undefined) return [];
    const sorted = Array.isArray(content) && !ORDERED.has(field) ? [...content].sort(byText) : content;
    return [`${JSON.stringify(field)}: ${JSON.stringify(sorted)}`];
  });
  return format(`{\n${lines.join(',\n')}\n}`, { ...(await style), parser: 'json' });
}

/** The row with its fields in the schema's order. */
function inOrder<T extends object>(fields: readonly (keyof T & string)[], row: T): Partial<T> {
  return Object.fromEntries(fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]]))) as Partial<T>;
}

export function canonicalService(service: Service): Promise<string> {
  const hosts = service.hosts.map((rule) => inOrder(['host', 'exact', 'below', 'regional', 'paths', 'params'], rule));
  const cookies = service.cookies.map((rule) => inOrder(['name', 'party', 'domain', 'days', 'purpose'], rule));
  const names = Object.fromEntries(Object.entries(service.names).sort(([a], [b]) => (a < b ? -1 : 1)));
  return write(Object.keys(Service.entries), { ...service, hosts, cookies, names });
}

export function canonicalOrganization(organization: Organization): Promise<string> {
  return write(Object.keys(Organization.entries), organization);
}
