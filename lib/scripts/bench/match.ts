/** Classifying the 2,280 real requests of @whotracksme/reporting, against the cost of a bare `tldts.parse` in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { parse } from 'tldts';
import { catalog } from '../../core/catalog/index.ts';
import { createMatcher, matcher } from '../../core/classify/matcher.ts';
import { decodeSignal } from '../../core/classify/signal.ts';
import { CATALOG } from '../catalog-files.ts';

/** URLs of all requests in the recordings, in order, with repetitions. */
export function recordedUrls(): string[] {
  const snapshots = join(
    dirname(createRequire(import.meta.url).resolve('@whotracksme/reporting/package.json')),
    'reporting/snapshots',
  );
  return readdirSync(snapshots).flatMap((name) => {
    const lines = brotliDecompressSync(readFileSync(join(snapshots, name, 'events.log.br')))
      .toString()
      .split('\n');
    return lines.flatMap((line) => {
      if (!line.includes('"onBeforeRequest"')) return [];
      const { api, event, args } = JSON.parse(line) as { api: string; event: string; args: { url: string }[] };
      return api === 'webRequest' && event === 'onBeforeRequest' && args[0] ? [args[0].url] : [];
    });
  });
}

/**
 * Microseconds for one of `urls`: the best of `rounds` passes, so that other work on the machine disturbs little.
 * The candidates take turns in each round, so that what disturbs one disturbs all.
 */
function costs<K extends string>(
  urls: readonly string[],
  rounds: number,
  work: Record<K, (url: string) => unknown>,
): Record<K, number> {
  const names = Object.keys(work) as K[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const run = work[name];
      const start = performance.now();
      for (const url of urls) run(url);
      best[name] = Math.min(best[name], ((performance.now() - start) * 1000) / urls.length);
    }
  }
  return best;
}

function row(name: string, value: number, bare: number): void {
  console.log(`${name.padEnd(30)} ${value.toFixed(2).padStart(7)} µs  ${(value / bare).toFixed(2).padStart(5)} × tldts.parse`);
}

/** The catalogue blown up with invented services, each on a host of its own. */
function inflated(size: number) {
  const [model] = catalog.services.values();
  if (!model) throw new Error('empty catalogue');
  const services = new Map(catalog.services);
  for (let i = services.size; i < size; i++) {
    services.set(`x${i}`, { ...model, id: `x${i}`, hosts: [{ host: `x${i}.example` }], cookies: [], storage: [] });
  }
  return createMatcher({ ...catalog, services });
}

/** Bundled and minified, as the extension ships it. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** Milliseconds from loading the bundled module to the first match; median of five fresh processes. */
async function coldStart(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'samsvar-bench-'));
  try {
    const file = join(folder, 'matcher.mjs');
    writeFileSync(file, await bundle(join(CATALOG, '../classify/matcher.ts')));
    const code = `const t=performance.now();const {matcher}=await import(${JSON.stringify(file)});matcher.request('https://www.google-analytics.com/g/collect');console.log(performance.now()-t)`;
    const runs = Array.from({ length: 5 }, () =>
      Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout),
    );
    return runs.sort((a, b) => a - b)[2] ?? NaN;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export default async function run(): Promise<void> {
  const urls = recordedUrls();
  const known = urls.flatMap((url) => {
    const service = matcher.serviceOf(url);
    return service === null ? [] : [{ url, service }];
  });
  console.log(`${urls.length} requests, ${known.length} of ${new Set(known.map(({ service }) => service)).size} known services`);
  const [small, large] = [inflated(400), inflated(20_000)];
  const best = costs(urls, 50, {
    'tldts.parse': (url) => parse(url),
    classify: (url) => matcher.serviceOf(url),
    'classify, 400 services': (url) => small.serviceOf(url),
    'classify, 20,000 services': (url) => large.serviceOf(url),
    'classify, party and signal': (url) => matcher.request(url, 'https://www.shop.example/'),
  });
  const bare = best['tldts.parse'];
  for (const [name, value] of Object.entries(best)) row(name, value, bare);
  const hundredfold = Array.from({ length: 100 }, () => urls).flat();
  row('classify, ×100', costs(hundredfold, 3, { it: (url) => matcher.serviceOf(url) }).it, bare);
  const signals = new Map(known.map(({ url, service }) => [url, service]));
  row(
    'signal of a known request',
    costs([...signals.keys()], 50, { it: (url) => decodeSignal(signals.get(url) ?? '', url) }).it,
    bare,
  );
  const size = gzipSync(await bundle(join(CATALOG, 'index.generated.ts'))).length / 1024;
  console.log(`catalogue: ${catalog.services.size} services, ${size.toFixed(1)} KB gzip`);
  console.log(`cold start, module load to first match: ${(await coldStart()).toFixed(1)} ms`);
}
