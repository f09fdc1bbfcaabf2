/** `npm run bench [-- name…]`: runs the benchmarks beside this file, all or the named ones, one after another. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !existsSync(join(import.meta.dirname, `${name}.ts`)));
if (unknown !== undefined) {
  console.error(`no benchmark “${unknown}”; there are: ${all.join(', ')}`);
  process.exit(2);
}
for (const name of asked.length ? asked : all) {
  console.log(`\n# ${name}`);
  const { default: run } = (await import(join(import.meta.dirname, `${name}.ts`))) as { default: () => Promise<void> };
  await run();
}
