/** The command line as JavaScript, made once for each state of the sources: to translate it at every start cost over a second. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const lib = resolve(fileURLToPath(import.meta.url), '../..');
const cache = resolve(lib, '../node_modules/.cache/samsvar');

/** Changes with every source file that is added, removed or written. */
function stateOf(folder) {
  const sum = createHash('sha256').update(process.version);
  const visit = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/(?<!\.test)\.(ts|mjs)$/.test(entry.name)) {
        const { mtimeMs, size } = statSync(path);
        sum.update(`${path}\n${mtimeMs}\n${size}\n`);
      }
    }
  };
  visit(folder);
  return sum.digest('hex').slice(0, 16);
}

/** Modules ask where they lie: they are told where their source does. */
const inPlace = {
  name: 'in-place',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]lib[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(resolve(path, '..')));
      return { contents, loader: 'ts' };
    }),
};

/** @returns the file to import */
export async function compiled() {
  const state = join(cache, stateOf(lib));
  const main = join(state, 'main.js');
  if (existsSync(main)) return main;
  const { build } = await import('esbuild');
  const made = `${state}.${process.pid}`;
  await build({
    entryPoints: [join(lib, 'cli/main.ts')],
    outdir: made,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [inPlace],
    logLevel: 'silent',
  });
  mkdirSync(cache, { recursive: true });
  const old = readdirSync(cache).filter((name) => /^[0-9a-f]{16}$/.test(name) && join(cache, name) !== state);
  try {
    renameSync(made, state);
  } catch (error) {
    // Another one that started at the same time was first.
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(main)) throw error;
  }
  // One that still runs may yet load a part of its state: the last few stay.
  const byAge = old.map((name) => join(cache, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const gone of byAge.slice(3)) rmSync(gone, { recursive: true, force: true });
  return main;
}
