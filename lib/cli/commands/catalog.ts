/** `samsvar catalog list|show ID|check FILE`: what is known of services, with its sources; checks entries of one's own. */
import { readFile } from 'node:fs/promises';
import { type Catalog, catalog as builtIn, organizationIn, serviceIn } from '../../core/catalog/index.ts';
import { problemsOf } from '../../core/classify/check-entries.ts';
import type { Service } from '../../core/model/catalog.ts';
import { readEntries } from '../../core/model/entries.ts';
import { catalogWith } from '../../core/report/own-catalog.ts';
import { entriesText, readOwn } from '../entries.ts';
import { CliProblem, type Io } from '../io.ts';

const FILES = new URL('../../core/catalog/', import.meta.url);

const organizationName = (catalog: Catalog, service: Service) =>
  organizationIn(catalog, service.organization)?.name ?? service.organization;

interface Options {
  json?: boolean;
  entries?: string;
}

/** One line a service: id, purpose, name, organization; with `json` an array. Not what only the long tail knows. */
export async function list({ json, entries }: Options, io: Io): Promise<number> {
  const catalog = catalogWith(await readOwn(entries));
  const rows = [...catalog.services.values()].map((service) => ({
    id: service.id,
    name: service.name,
    organization: service.organization,
    organizationName: organizationName(catalog, service),
    purpose: service.purpose,
    consent: service.consent.needed,
    ...(service.provenance === undefined ? {} : { provenance: service.provenance }),
  }));
  const width = Math.max(...rows.map(({ id }) => id.length));
  await io.out(
    json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows
          .map(
            (row) =>
              `${row.id.padEnd(width)}  ${row.purpose.padEnd(11)}  ${row.name} (${row.organizationName})${row.provenance ? ', your own entry' : ''}\n`,
          )
          .join(''),
  );
  return 0;
}

/** The whole entry with its organization, as JSON in both forms: it is the shape that `check` reads. @throws CliProblem */
export async function show(id: string, options: Options, io: Io): Promise<number> {
  const entries = await readOwn(options.entries);
  const catalog = catalogWith(entries);
  const service = serviceIn(catalog, id);
  if (!service) throw new CliProblem(`no service “${id.slice(0, 100)}” in the catalogue; samsvar catalog list names all`);
  const organization = organizationIn(catalog, service.organization);
  const known = service.provenance === undefined ? await fileOf('services', id, service) : service;
  const own = organization && entries.organizations.find((entry) => entry.id === organization.id);
  const company = own ?? (organization && (await fileOf('organizations', organization.id, organization)));
  await io.out(
    `${JSON.stringify({ schema: 'samsvar/entries@1', services: [known], organizations: company ? [company] : [] }, null, 2)}\n`,
  );
  return 0;
}

/** What proves an entry is in its file alone. */
async function fileOf(kind: 'services' | 'organizations', id: string, otherwise: object): Promise<object> {
  try {
    return JSON.parse(await readFile(new URL(`${kind}/${id}.json`, FILES), 'utf8')) as object;
  } catch {
    return otherwise;
  }
}

/** 0: may be used; 1: problems, a line each; what is no entry at all is unreadable input. @throws InvalidInput, CliProblem */
export async function check(file: string, { json }: { json?: boolean }, io: Io): Promise<number> {
  const entries = readEntries(await entriesText(file), file);
  const problems = problemsOf(entries, builtIn);
  const services = entries.services.map(({ id }) => id);
  if (json) await io.out(`${JSON.stringify({ file, services, problems }, null, 2)}\n`);
  else if (problems.length === 0)
    await io.out(`${file}: ${services.length} ${services.length === 1 ? 'entry' : 'entries'}, fine\n`);
  else await io.out(problems.map((problem) => `${file}: ${problem}\n`).join(''));
  return problems.length === 0 ? 0 : 1;
}
