/**
 * `npm run index`: brings the catalogue's files into canonical form, writes the generated indexes, the long tail, a page for each audit, and the README's table of audits.
 * `npm run index -- --check` writes nothing and fails where something would change.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import { writeRow } from '../core/catalog/long-tail.ts';
import { writeServices } from '../core/catalog/written.ts';
import type { Audit } from '../core/model/audit.ts';
import type { OrganizationEntry, ServiceEntry } from '../core/model/catalog.ts';
import { InvalidInput } from '../core/model/parse.ts';
import { LANGUAGES } from '../core/policy/languages/index.ts';
import { auditPage } from './audit-page.ts';
import { CATALOG, canonicalOrganization, canonicalService, readCatalogFiles } from './catalog-files.ts';
import { longTailRows } from './long-tail.ts';

const AUDITS = join(import.meta.dirname, '../core/audits');
const LANGUAGE_FILES = join(import.meta.dirname, '../core/policy/languages');
/** One page an audit. */
const DOCS = join(AUDITS, 'docs');
const README = join(import.meta.dirname, '../../README.md');
const HEAD = '// Written by `npm run index`. Do not edit.\n';

/** One line of source for each part, one string for the engine: without line breaks, or bundlers make a template of it, which loads slower. */
const literal = (parts: readonly string[]) => parts.map((part) => `'${part.replace(/[\\']/g, '\\$&')}'`).join(' +\n  ');
/** Letters beyond Latin-1 are escaped: the engine then holds the text in half the memory. */
const ascii = (json: string) => json.replace(/[^\x20-\xff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

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

  const rows = (values: readonly unknown[]) =>
    values.map((value, i) => `${i === 0 ? '[' : ','}${ascii(JSON.stringify(value))}${i === values.length - 1 ? ']' : ''}`);
  // What proves an entry stays in its file; reasons are few and long.
  const reasons = [...new Set(services.map(({ value }) => value.consent.why))].sort();
  const written = writeServices(
    services.map(({ file }) => {
      const { consent, examples: _, source: __, checked: ___, ...rest } = JSON.parse(files.get(file) ?? '') as ServiceEntry;
      const json = ascii(JSON.stringify({ ...rest, consent: consent.needed, why: reasons.indexOf(consent.why) }));
      return { id: rest.id, hosts: rest.hosts, json };
    }),
  );
  const companies = rows(
    organizations.map(({ file }) => {
      const { source: _, checked: __, ...rest } = JSON.parse(files.get(file) ?? '') as OrganizationEntry;
      return rest;
    }),
  );
  const table = longTailRows(
    services.map(({ value }) => value),
    organizations.map(({ value }) => value),
  ).map((row) => `${writeRow(row)}|`);
  const newest =
    services
      .map(({ value }) => value.checked ?? '')
      .sort()
      .at(-1) ?? '';
  const digest = createHash('sha256')
    .update([...reasons, ...written, ...companies, ...table].join('\n'))
    .digest('hex')
    .slice(0, 8);
  // JSON in a string: engines read that several times faster than the same as code.
  files.set(
    join(CATALOG, 'index.generated.ts'),
    `${HEAD}
export const version = '${newest}+${digest}';
export const reasons = ${literal(rows(reasons))};
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
  const profiles = LANGUAGES.map((language) => `  ${JSON.stringify({ ...language, concepts: undefined })},\n`).join('');
  files.set(
    join(LANGUAGE_FILES, 'profiles.generated.ts'),
    `${HEAD}import type { LanguageProfile } from '../lexicon.ts';\n\nexport const PROFILES: readonly LanguageProfile[] = [\n${profiles}];\n`,
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
