/**
 * A whole audit of one page with a banner: no choice, reject, accept, withdraw and a report, by Samsvar's command line; beside it, in turns and in
 * one run, gdpr-cookie-scanner 3.8.2 with all its phases (no choice, reject, accept; a report). Medians; the goal is at most a third of its time.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildExtension } from '../../cli/browser/build.ts';
import { findBrowser } from '../../cli/browser/find.ts';
import { webArgs } from '../../cli/commands/demo.ts';
import { startWeb } from '../../testing/web/server.ts';
import { demoSites, demoWeb } from '../../testing/web/sites/index.ts';

const ROUNDS = 3;
const GOAL = 1 / 3;
const project = resolve(import.meta.dirname, '../../..');

/** Runs a program of node to its end; milliseconds. @throws where it fails */
async function timed(name: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-3000)));
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-3000)));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  // Findings, or a bad grade, are no failure.
  if (code !== 0 && code !== 1) throw new Error(`${name} ended with ${code}:\n${said}`);
  if (process.env.SAMSVAR_DEBUG) console.log(said);
  return performance.now() - started;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

export default async function run(): Promise<void> {
  await buildExtension('chrome');
  const web = await startWeb(demoWeb);
  const out = mkdtempSync(join(tmpdir(), 'samsvar-bench-'));
  const args = webArgs(web);
  const ours = (url: string) => [
    join(project, 'lib/cli/samsvar.mjs'),
    ...['audit', url, '--scenario', 'no-choice,reject-all,accept-all,withdraw', '--out', join(out, 'ours')],
    ...args.map((arg) => `--browser-arg=${arg}`),
  ];
  // It starts whatever browser playwright would download: a few lines before it make that Debian's, on the local web.
  const peerEnv = { SAMSVAR_BENCH_CHROMIUM: findBrowser('chromium'), SAMSVAR_BENCH_ARGS: JSON.stringify(args) };
  const theirs = (url: string) => [
    ...['--import', join(import.meta.dirname, 'peer-browser.mjs')],
    join(project, 'node_modules/@slashgear/gdpr-cookie-scanner/dist/cli.js'),
    ...['scan', url, '--output', join(out, 'theirs'), '--screenshots'],
  ];
  try {
    for (const { name, url } of demoSites) {
      const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
      for (let round = 0; round < ROUNDS; round++) {
        times.theirs.push(await timed('gdpr-cookie-scanner', theirs(url), peerEnv));
        times.ours.push(await timed('samsvar', ours(url)));
      }
      const [we, they] = [median(times.ours), median(times.theirs)];
      console.log(
        `${name}: samsvar ${(we / 1000).toFixed(1)} s, 4 scenarios; gdpr-cookie-scanner ${(they / 1000).toFixed(1)} s; ratio ${(we / they).toFixed(2)}`,
      );
      if (we / they > GOAL) process.exitCode = 1;
    }
  } finally {
    await web.close();
    rmSync(out, { recursive: true, force: true });
  }
  console.log(`goal: at most a third on every site: ${process.exitCode === 1 ? 'MISSED' : 'kept'}`);
}
