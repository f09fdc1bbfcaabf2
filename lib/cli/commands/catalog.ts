/** `samsvar catalog list|show ID|check FILE`: what is known of services, with its sources; checks entries of one's own. */
import { readFile } from 'node:fs/promises';
import { catalog, organizationIn, serviceIn } from '../../core/catalog/index.ts';
import { problemsOf } from '../../core/classify/check-entries.ts';
import type { Service } from '../../core/model/catalog.ts';
import { readEntries } from '../../core/model/entries.ts';
import { readBytes } from '../input.ts';
import { CliProblem, type Io } from '../io.ts';

const MAX_BYTES = 5_000_000;
const FILES = new URL('../../core/catalog/', import.meta.url);

const organizationName = (service: Service) => organizationIn(catalog, service.organization)?.name ?? service.organization;

/** One line a service: id, purpose, name, organization; with `json` an array. Entries of the own catalogue only. */
export async function list({ json }: { json?: boolean }, io: Io): Promise<number> {
  const rows = [...catalog.services.values()].map((service) => ({
    id: service.id,
    name: service.name,
    organization: service.organization,
    organizationName: organizationName(service),
    purpose: service.purpose,
    consent: service.consent.needed,
  }));
  const width = Math.max(...rows.map(({ id }) => id.length));
  await io.out(
    json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows.map((row) => `${row.id.padEnd(width)}  ${row.purpose.padEnd(11)}  ${row.name} (${row.organizationName})\n`).join(''),
  );
  return 0;
}

/** The whole entry with its organization, as JSON in both forms: it is the shape that `check` reads. @throws CliProblem */
export async function show(id: string, _options: { json?: boolean }, io: Io): Promise<number> {
  const service = serviceIn(catalog, id);
  if (!service) throw new CliProblem(`no service “${id.slice(0, 100)}” in the catalogue; samsvar catalog list names all`);
  const organization = organizationIn(catalog, service.organization);
  const known = service.provenance === 'long-tail' ? service : await fileOf('services', id, service);
  const company = organization && (await fileOf('organizations', organization.id, organization));
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
  const text = new TextDecoder().decode(await readBytes(file, MAX_BYTES));
  const entries = readEntries(text, file);
  const problems = problemsOf(entries, catalog);
  const services = entries.services.map(({ id }) => id);
  if (json) await io.out(`${JSON.stringify({ file, services, problems }, null, 2)}\n`);
  else if (problems.length === 0)
    await io.out(`${file}: ${services.length} ${services.length === 1 ? 'entry' : 'entries'}, fine\n`);
  else await io.out(problems.map((problem) => `${file}: ${problem}\n`).join(''));
  return problems.length === 0 ? 0 : 1;
}
