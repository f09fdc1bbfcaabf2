/**
 * What observing costs a page: a CPU-bound page of 300 requests without extension, with one whose listeners are empty (the floor),
 * and with Samsvar, in turns in one run. Medians; the goal is at most 1.3 times the floor.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildExtension } from '../../cli/browser/build.ts';
import { findBrowser } from '../../cli/browser/find.ts';
import { startWeb } from '../../testing/web/server.ts';

const REQUESTS = 300;
/** Browsers started for each of the three, and loads measured in each after one to warm up. */
const ROUNDS = 3;
const LOADS = 5;
const GOAL = 1.3;

/** Every request is followed by a millisecond of work, every third by a cookie or a write to storage. */
const PAGE = `<!doctype html><title>bench</title><body><script>
  const work = (until) => { while (performance.now() < until); };
  const element = (tag, src) => new Promise((done) => {
    const made = document.createElement(tag);
    made.onload = made.onerror = done;
    made.src = src;
    document.body.append(made);
  });
  const one = async (i) => {
    const url = 'https://vendor' + (i % 7) + '.example/' + i;
    if (i % 3 === 0) await fetch(url).then((answer) => answer.text());
    else await element(i % 3 === 1 ? 'script' : 'img', url);
    if (i % 6 === 0) document.cookie = 'c' + i + '=' + i + '; max-age=100';
    if (i % 6 === 3) localStorage.setItem('k' + i, String(i));
    work(performance.now() + 1);
  };
  onload = () => Promise.all(Array.from({ length: ${REQUESTS} }, (_, i) => one(i))).then(() => { window.took = performance.now(); });
</script>`;

const FLOOR_MANIFEST = {
  manifest_version: 3,
  name: 'empty listeners',
  version: '1',
  permissions: ['webRequest', 'webNavigation', 'cookies'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
};
const FLOOR_WORKER = `
  const all = { urls: ['<all_urls>'] };
  chrome.webRequest.onBeforeRequest.addListener(() => {}, all);
  chrome.webRequest.onSendHeaders.addListener(() => {}, all, ['requestHeaders', 'extraHeaders']);
  chrome.webRequest.onHeadersReceived.addListener(() => {}, all, ['responseHeaders', 'extraHeaders']);
  for (const event of ['onBeforeRedirect', 'onCompleted', 'onErrorOccurred']) chrome.webRequest[event].addListener(() => {}, all);
  for (const event of ['onBeforeNavigate', 'onCommitted', 'onCompleted', 'onHistoryStateUpdated', 'onErrorOccurred'])
    chrome.webNavigation[event].addListener(() => {});
  chrome.cookies.onChanged.addListener(() => {});
`;

/** Milliseconds of each measured load in a fresh browser. */
async function measure(hostRules: string, extension: string | null): Promise<number[]> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--headless=new',
      `--host-resolver-rules=${hostRules}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  try {
    if (extension && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    const page = await context.newPage();
    const times: number[] = [];
    for (let load = 0; load <= LOADS; load++) {
      await page.goto('https://bench.example/');
      const handle = await page.waitForFunction(() => (window as { took?: number }).took);
      if (load > 0) times.push((await handle.jsonValue()) ?? NaN);
      await page.goto('about:blank');
    }
    return times;
  } finally {
    await context.close();
  }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

export default async function run(): Promise<void> {
  const samsvar = await buildExtension('chrome');
  const floor = mkdtempSync(join(tmpdir(), 'samsvar-floor-'));
  writeFileSync(join(floor, 'manifest.json'), JSON.stringify(FLOOR_MANIFEST));
  writeFileSync(join(floor, 'worker.js'), FLOOR_WORKER);
  const web = await startWeb([
    { hosts: ['bench.example'], handle: () => ({ body: PAGE }) },
    { hosts: Array.from({ length: 7 }, (_, i) => `vendor${i}.example`), handle: () => ({ type: 'text/javascript', body: ';' }) },
  ]);
  const variants = [
    { name: 'no extension', extension: null, times: [] as number[] },
    { name: 'empty listeners', extension: floor, times: [] as number[] },
    { name: 'samsvar', extension: samsvar, times: [] as number[] },
  ];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const { extension, times } of variants) times.push(...(await measure(web.hostRules, extension)));
    }
  } finally {
    await web.close();
    rmSync(floor, { recursive: true, force: true });
  }
  const base = median(variants[1]?.times ?? []);
  for (const { name, times } of variants) {
    const middle = median(times);
    console.log(
      `${name.padEnd(16)} ${middle.toFixed(0).padStart(6)} ms   ${(middle / base).toFixed(2)} × the floor   (${times.length} loads)`,
    );
  }
  const ratio = median(variants[2]?.times ?? []) / base;
  console.log(`goal: at most ${GOAL} × the floor: ${ratio <= GOAL ? 'kept' : 'MISSED'}`);
  if (ratio > GOAL) process.exitCode = 1;
}
