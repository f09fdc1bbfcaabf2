/**
 * `npm run index`: brings the catalogue's files into canonical form, writes the two generated indexes, a page for each audit, and the README's table of audits.
 * `npm run index -- --check` writes nothing and fails where something would change.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import type { Audit } from '../core/model/audit.ts';
import { InvalidInput } from '../core/model/parse.ts';
import { auditPage } from './audit-page.ts';
import { CATALOG, canonicalOrganization, canonicalService, readCatalogFiles } from './catalog-files.ts';

const AUDITS = join(import.meta.dirname, '../core/audits');
/** One page an audit. */
const DOCS = join(AUDITS, 'docs');
const README = join(import.meta.dirname, '../../README.md');
const HEAD = '// Written by `npm run index`. Do not edit.\n';

/** The README's table of audits, between its marks; each leads to its page. */
async function withAudits(readme: string, audits: readonly Audit[]): Promise<string> {
  const rows = audits.map(({ id, title, severity }) => `| [\`${id}\`](lib/core/audits/docs/${id}.md) | ${title} | ${severity} |`);
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

  const rows = (entries: readonly { file: string }[]) =>
    entries.map(({ file }) => `  ${JSON.stringify(JSON.parse(files.get(file) ?? ''))},\n`).join('');
  const body = `export const services: readonly Service[] = [\n${rows(services)}];\nexport const organizations: readonly Organization[] = [\n${rows(organizations)}];\n`;
  const newest =
    services
      .map(({ value }) => value.checked ?? '')
      .sort()
      .at(-1) ?? '';
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 8);
  files.set(
    join(CATALOG, 'index.generated.ts'),
    `${HEAD}import type { Organization, Service } from '../model/catalog.ts';\n\nexport const version = '${newest}+${digest}';\n${body}`,
  );

  const audits = readdirSync(AUDITS)
    .filter((name) => /^[a-z-]+\.ts$/.test(name) && /^export const audit\b/m.test(readFileSync(join(AUDITS, name), 'utf8')))
    .sort();
  const imports = audits.map((name, i) => `import { audit as audit${i} } from './${name}';\n`).join('');
  files.set(
    join(AUDITS, 'index.generated.ts'),
    `${HEAD}import type { Audit } from '../model/audit.ts';\n${imports}\nexport const audits: readonly Audit[] = [${audits.map((_, i) => `audit${i}`).join(', ')}];\n`,
  );
  const loaded = await Promise.all(audits.map(async (name) => ((await import(join(AUDITS, name))) as { audit: Audit }).audit));
  for (const audit of loaded) files.set(join(DOCS, `${audit.id}.md`), await auditPage(audit));
  files.set(README, await withAudits(readFileSync(README, 'utf8'), loaded));
  return files;
}

try {
  const check = process.argv.includes('--check');
  const files = await wanted();
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  mkdirSync(DOCS, { recursive: true });
  const left = readdirSync(DOCS)
    .map((name) => join(DOCS, name))
    .filter((file) => !files.has(file));
  for (const file of left) {
    if (check) console.error(`${relative(process.cwd(), file)}: of an audit that is gone, run \`npm run index\``);
    else rmSync(file);
  }
  for (const [file, text] of stale) {
    if (check) console.error(`${relative(process.cwd(), file)}: not up to date, run \`npm run index\``);
    else writeFileSync(file, text);
  }
  if (!check) console.error(stale.length ? `${stale.length} files written` : 'up to date');
  process.exitCode = check && stale.length + left.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
