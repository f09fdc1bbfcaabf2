/** `npm run new:service <id>`: writes a service's file with what is to be filled in; the tests fail until it is. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Service } from '../core/model/catalog.ts';
import { CATALOG, canonicalService, readCatalogFiles } from './catalog-files.ts';

const id = process.argv[2] ?? '';
const file = join(CATALOG, 'services', `${id}.json`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run new:service <id>   (lower case, digits and single hyphens: acme-analytics)');
  process.exitCode = 2;
} else if (existsSync(file)) {
  console.error(`${relative(process.cwd(), file)} is there already`);
  process.exitCode = 2;
} else {
  const known = readCatalogFiles().organizations.map(({ value }) => value.id);
  const service: Service = {
    id,
    name: '',
    organization: '',
    purpose: 'unknown',
    consent: { needed: 'depends', why: '' },
    hosts: [{ host: `${id}.example` }],
    cookies: [],
    names: { '*': [], de: [], en: [], nb: [] },
    examples: { match: [], noMatch: [] },
    source: [],
    checked: null,
  };
  writeFileSync(file, await canonicalService(service));
  console.log(
    [
      relative(process.cwd(), file),
      '1. Fill it in from the vendor’s public documents; each field is explained in lib/core/model/catalog.ts.',
      `2. "organization" is a file in lib/core/catalog/organizations (${known.length} there now); write one if it is missing.`,
      '3. "examples": addresses that are the service, and, where it shares a host, addresses that are not.',
      '4. npm run index, then npx vitest run --project unit lib/scripts',
    ].join('\n'),
  );
}
