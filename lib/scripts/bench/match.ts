/** Classifying the 2,280 real requests of @whotracksme/reporting, against the cost of a bare `tldts.parse` in the same run. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
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

/** Median microseconds for one of `urls`, over `rounds` passes after a warm-up. */
function cost(urls: readonly string[], rounds: number, work: (url: string) => unknown): number {
  for (const url of urls) work(url);
  const passes = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const url of urls) work(url);
    return ((performance.now() - start) * 1000) / urls.length;
  });
  return passes.sort((a, b) => a - b)[rounds >> 1] ?? NaN;
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

/** Milliseconds from nothing to the first match, in a process of its own; compiling TypeScript included, so an upper bound. */
function coldStart(): number {
  const file = JSON.stringify(join(import.meta.dirname, '../../core/classify/matcher.ts'));
  const code = `const t=performance.now();import(${file}).then(({matcher})=>{matcher.serviceOf('https://www.google-analytics.com/g/collect');console.log(performance.now()-t)})`;
  return Number(spawnSync(process.execPath, ['--import', 'tsx', '-e', code], { encoding: 'utf8' }).stdout);
}

export default async function run(): Promise<void> {
  const urls = recordedUrls();
  const known = urls.flatMap((url) => {
    const service = matcher.serviceOf(url);
    return service === null ? [] : [{ url, service }];
  });
  const row = (name: string, value: number, bare: number) =>
    console.log(`${name.padEnd(44)} ${value.toFixed(2).padStart(7)} µs  ${(value / bare).toFixed(2).padStart(5)} × tldts.parse`);
  console.log(`${urls.length} requests, ${known.length} of ${new Set(known.map(({ service }) => service)).size} known services`);
  const bare = cost(urls, 21, (url) => parse(url));
  row('tldts.parse', bare, bare);
  row(
    'classify',
    cost(urls, 21, (url) => matcher.serviceOf(url)),
    bare,
  );
  const hundredfold = Array.from({ length: 100 }, () => urls).flat();
  row(
    'classify, ×100',
    cost(hundredfold, 3, (url) => matcher.serviceOf(url)),
    bare,
  );
  row(
    'classify, party and signal',
    cost(urls, 21, (url) => matcher.request(url, 'https://www.shop.example/')),
    bare,
  );
  const signals = new Map(known.map(({ url, service }) => [url, service]));
  row(
    'signal of a known request',
    cost([...signals.keys()], 21, (url) => decodeSignal(signals.get(url) ?? '', url)),
    bare,
  );
  for (const size of [200, 20_000]) {
    const large = inflated(size);
    row(
      `classify, ${size.toLocaleString('en')} services`,
      cost(urls, 21, (url) => large.serviceOf(url)),
      bare,
    );
  }
  const generated = readFileSync(join(CATALOG, 'index.generated.ts'));
  console.log(`catalogue: ${catalog.services.size} services, ${(gzipSync(generated).length / 1024).toFixed(1)} KB gzip`);
  console.log(`cold start, module load to first match: at most ${coldStart().toFixed(0)} ms`);
}
