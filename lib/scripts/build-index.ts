/**
 * `npm run index`: brings the catalogue's files into canonical form, writes the generated indexes, the long tail and the README's table of audits.
 * `npm run index -- --check` writes nothing and fails where something would change.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import type { Audit } from '../core/model/audit.ts';
import type { OrganizationEntry, ServiceEntry } from '../core/model/catalog.ts';
import { InvalidInput } from '../core/model/parse.ts';
import { CATALOG, canonicalOrganization, canonicalService, readCatalogFiles } from './catalog-files.ts';
import { longTailTable } from './long-tail.ts';

const AUDITS = join(import.meta.dirname, '../core/audits');
const README = join(import.meta.dirname, '../../README.md');
const HEAD = '// Written by `npm run index`. Do not edit.\n';

const literal = (text: string) => `\`${text.replace(/\\|`|\$\{/g, '\\$&')}\``;

/** The README's table of audits, between its marks. */
async function withAudits(readme: string, names: readonly string[]): Promise<string> {
  const rows = await Promise.all(
    names.map(async (name) => {
      const { audit } = (await import(join(AUDITS, name))) as { audit: Audit };
      return `| \`${audit.id}\` | ${audit.title} | ${audit.severity} |`;
    }),
  );
  const table = await format(`| audit | passes when | at worst |\n| --- | --- | --- |\n${rows.join('\n')}\n`, {
    parser: 'markdown',
  });
  return readme.replace(
    /(<!-- audits -->\n)[^]*(\n<!-- \/audits -->)/,
    (_, open: string, close: string) => `${open}\n${table}${close}`,
  );
}

/** What each file should hold. */
async function wanted(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { services, organizations } = readCatalogFiles();
  for (const { file, value } of services) files.set(file, await canonicalService(value));
  for (const { file, value } of organizations) files.set(file, await canonicalOrganization(value));

  const rows = (values: readonly object[]) => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
  // What proves an entry stays in its file; reasons are few and long.
  const reasons = [...new Set(services.map(({ value }) => value.consent.why))].sort();
  const written = rows(
    services.map(({ file }) => {
      const { consent, examples: _, source: __, checked: ___, ...rest } = JSON.parse(files.get(file) ?? '') as ServiceEntry;
      return { ...rest, consent: consent.needed, why: reasons.indexOf(consent.why) };
    }),
  );
  const companies = rows(
    organizations.map(({ file }) => {
      const { source: _, checked: __, ...rest } = JSON.parse(files.get(file) ?? '') as OrganizationEntry;
      return rest;
    }),
  );
  const table = longTailTable(
    services.map(({ value }) => value),
    organizations.map(({ value }) => value),
  );
  const newest =
    services
      .map(({ value }) => value.checked ?? '')
      .sort()
      .at(-1) ?? '';
  const digest = createHash('sha256')
    .update(`${reasons.join('\n')}\n${written}\n${companies}\n${table}`)
    .digest('hex')
    .slice(0, 8);
  // JSON in a string: engines read that several times faster than the same as code.
  files.set(
    join(CATALOG, 'index.generated.ts'),
    `${HEAD}
export const version = '${newest}+${digest}';
export const reasons = ${literal(rows(reasons as unknown as object[]))};
export const services = ${literal(written)};
export const organizations = ${literal(companies)};
`,
  );
  files.set(join(CATALOG, 'long-tail.generated.ts'), `${HEAD}export const table = ${literal(table)};\n`);

  const audits = readdirSync(AUDITS)
    .filter((name) => /^[a-z-]+\.ts$/.test(name) && /^export const audit\b/m.test(readFileSync(join(AUDITS, name), 'utf8')))
    .sort();
  const imports = audits.map((name, i) => `import { audit as audit${i} } from './${name}';\n`).join('');
  files.set(
    join(AUDITS, 'index.generated.ts'),
    `${HEAD}import type { Audit } from '../model/audit.ts';\n${imports}\nexport const audits: readonly Audit[] = [${audits.map((_, i) => `audit${i}`).join(', ')}];\n`,
  );
  files.set(README, await withAudits(readFileSync(README, 'utf8'), audits));
  return files;
}

try {
  const check = process.argv.includes('--check');
  const stale = [...(await wanted())].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const [file, text] of stale) {
    if (check) console.error(`${relative(process.cwd(), file)}: not up to date, run \`npm run index\``);
    else writeFileSync(file, text);
  }
  if (!check) console.error(stale.length ? `${stale.length} files written` : 'up to date');
  process.exitCode = check && stale.length ? 1 : 0;
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
