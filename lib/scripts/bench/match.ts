/**
 * Classifying the 2,280 real requests of @whotracksme/reporting. In the same run: a bare `tldts.parse` (the floor) and, where it is
 * installed, @ghostery/trackerdb (the peer). Bounds are printed with what was measured; `FAR OFF` where one is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { parse } from 'tldts';
import { catalog } from '../../core/catalog/index.ts';
import { createMatcher, matcher } from '../../core/classify/matcher.ts';
import { decodeSignal } from '../../core/classify/signal.ts';
import { CATALOG } from '../catalog-files.ts';
import { isWatched, openOracle, type RecordedRequest, recordedRequests } from '../oracle.ts';

/**
 * Microseconds for one of `items`: the best of `rounds` passes, so that other work on the machine disturbs little.
 * The candidates take turns in each round, so that what disturbs one disturbs all.
 */
function costs<T, K extends string>(
  items: readonly T[],
  rounds: number,
  work: Record<K, (item: T) => unknown>,
): Record<K, number> {
  const names = Object.keys(work) as K[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const run = work[name];
      const start = performance.now();
      for (const item of items) run(item);
      best[name] = Math.min(best[name], ((performance.now() - start) * 1000) / items.length);
    }
  }
  return best;
}

function row(name: string, value: number, bare: number): void {
  console.log(`${name.padEnd(32)} ${value.toFixed(2).padStart(7)} µs  ${(value / bare).toFixed(2).padStart(6)} × tldts.parse`);
}
function bound(what: string, value: number, limit: number, unit: string, most = true): void {
  const kept = most ? value <= limit : value >= limit;
  console.log(`${what}: ${value.toFixed(2)} ${unit} (${most ? 'at most' : 'at least'} ${limit}) ${kept ? 'kept' : 'FAR OFF'}`);
}

/** The catalogue blown up, or cut down, to `size` services, each invented one on a host of its own. */
function resized(size: number) {
  const [model] = catalog.services.values();
  if (!model) throw new Error('empty catalogue');
  const services = new Map([...catalog.services].slice(0, size));
  for (let i = services.size; i < size; i++) {
    services.set(`x${i}`, { ...model, id: `x${i}`, hosts: [{ host: `x${i}.example` }], cookies: [], storage: [] });
  }
  const { version, organizations, longTail } = catalog;
  return createMatcher({ version, organizations, services, ...(longTail ? { longTail } : {}) });
}

/** Bundled and minified, as the extension ships it. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false });
  return outputFiles[0]?.text ?? '';
}

const STARTS = 9;
/** Milliseconds from loading the bundled module to the first match, in fresh processes: the best, and the median; and processor time. */
function coldStart(code: string): { best: number; median: number; cpu: number } {
  const folder = mkdtempSync(join(tmpdir(), 'samsvar-bench-'));
  try {
    const file = join(folder, 'matcher.mjs');
    writeFileSync(file, code);
    const script = `const c=process.cpuUsage(),t=performance.now();const {matcher}=await import(${JSON.stringify(file)});matcher?.request('https://www.google-analytics.com/g/collect?tid=G-1');const w=performance.now()-t,d=process.cpuUsage(c);console.log(w,(d.user+d.system)/1000)`;
    const runs = Array.from({ length: STARTS }, () => {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
      return stdout.split(' ').map(Number);
    });
    const walls = runs.map(([wall = NaN]) => wall).sort((a, b) => a - b);
    return {
      best: walls[0] ?? NaN,
      median: walls[Math.floor(STARTS / 2)] ?? NaN,
      cpu: Math.min(...runs.map(([, cpu = NaN]) => cpu)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function comparePeer(requests: readonly RecordedRequest[]): Promise<void> {
  const oracle = await openOracle();
  if (!oracle) return console.log('@ghostery/trackerdb is not installed: not compared');
  const best = costs(requests, 3, {
    peer: (request: RecordedRequest) => oracle.match(request),
    own: ({ url }: RecordedRequest) => matcher.serviceOf(url),
  });
  console.log(`@ghostery/trackerdb              ${best.peer.toFixed(2).padStart(7)} µs`);
  bound('throughput beside trackerdb', best.peer / best.own, 20, '×', false);
  const watched = requests.filter((request) => oracle.match(request).some(isWatched));
  const known = watched.filter(({ url }) => matcher.serviceOf(url) !== null);
  console.log(
    `of ${watched.length} requests that it calls advertising, analytics, social or tag manager, ${known.length} are known here`,
  );
}

export default async function run(): Promise<void> {
  const requests = recordedRequests();
  const urls = requests.map(({ url }) => url);
  const known = urls.flatMap((url) => {
    const service = matcher.serviceOf(url);
    return service === null ? [] : [{ url, service }];
  });
  const own = known.filter(({ service }) => catalog.services.has(service));
  console.log(
    `${urls.length} requests, ${known.length} of ${new Set(known.map(({ service }) => service)).size} known services (${own.length} by own entries, ${known.length - own.length} by the long tail)`,
  );

  const sizes = { '200 services': resized(200), '2,000 services': resized(2000), '20,000 services': resized(20_000) };
  const best = costs(urls, 50, {
    'tldts.parse': (url) => parse(url),
    classify: (url) => matcher.serviceOf(url),
    ...Object.fromEntries(Object.entries(sizes).map(([size, of]) => [`classify, ${size}`, (url: string) => of.serviceOf(url)])),
    'classify, party and signal': (url) => matcher.request(url, 'https://www.shop.example/'),
  } as Record<string, (url: string) => unknown>);
  const bare = best['tldts.parse'] ?? NaN;
  for (const [name, value] of Object.entries(best)) row(name, value, bare);

  const hundredfold = Array.from({ length: 100 }, () => urls).flat();
  const often = costs(hundredfold, 5, { bare: (url: string) => parse(url), own: (url: string) => matcher.serviceOf(url) });
  row('tldts.parse, ×100', often.bare, often.bare);
  row('classify, ×100', often.own, often.bare);
  bound('classify beside tldts.parse', (best.classify ?? NaN) / bare, 1, '×');
  bound('classify beside tldts.parse, ×100', often.own / often.bare, 1, '×');
  bound(
    '20,000 services beside 200',
    (best['classify, 20,000 services'] ?? NaN) / (best['classify, 200 services'] ?? NaN),
    1.25,
    '×',
  );
  await comparePeer(requests);

  const once = [...new Map(known.map((one) => [one.url, one])).values()];
  bound('signal of a known request', costs(once, 50, { it: ({ url, service }) => decodeSignal(service, url) }).it, 5, 'µs');
  const size = gzipSync(await bundle(join(CATALOG, 'index.ts')), { level: 9 }).length / 1024;
  bound(
    `catalogue of ${catalog.services.size} services and ${catalog.longTail?.size ?? 0} of the long tail`,
    size,
    120,
    'KB gzip',
  );

  const start = coldStart(await bundle(join(CATALOG, '../classify/matcher.ts')));
  const suffixes = coldStart(await bundle(join(CATALOG, '../classify/site.ts')));
  const empty = coldStart('export {}');
  bound('cold start, module load to first match', start.best, 20, 'ms');
  const told = ({ best, median, cpu }: typeof start) =>
    `best ${best.toFixed(1)}, median ${median.toFixed(1)}, processor ${cpu.toFixed(1)} ms`;
  console.log(`  ${told(start)}; tldts alone: ${told(suffixes)}; an empty module: ${told(empty)}`);
}
