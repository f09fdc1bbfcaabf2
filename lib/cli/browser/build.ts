/** Builds the extension when there is no build or the sources are newer. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { BrowserProblem } from './find.ts';

/** Top folder of the project. */
export const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];
/** Parts of lib that never get into the extension. */
const OUTSIDE = new Set(['lib/cli', 'lib/testing', 'lib/scripts']);

function newest(path: string): number {
  const full = join(projectDir, path);
  if (OUTSIDE.has(path) || path.endsWith('.test.ts') || !existsSync(full)) return 0;
  const stat = statSync(full);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time counts too: it tells that a file was removed.
  return Math.max(path.startsWith('lib') ? 0 : stat.mtimeMs, ...readdirSync(full).map((name) => newest(`${path}/${name}`)));
}

export type Target = 'chrome' | 'firefox';

/** Folder of the built extension for `target`, there or not. `SAMSVAR_OUT_DIR` moves it, as in wxt.config.ts. */
export function extensionDir(target: Target): string {
  return resolve(projectDir, process.env.SAMSVAR_OUT_DIR ?? '.output', `${target}-mv3`);
}

/** Is the build there and newer than every source? */
export function isFresh(target: Target): boolean {
  const manifest = join(extensionDir(target), 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest));
}

/** The line that tells most of what a failed build said. */
function reason(said: string): string | undefined {
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.find((line) => /error/i.test(line)) ?? lines.at(-1);
}

/**
 * Builds the extension if need be.
 * @returns the folder to load into the browser
 * @throws BrowserProblem with the line of the build that says what is wrong
 */
export async function buildExtension(target: Target, { force = false } = {}): Promise<string> {
  const folder = extensionDir(target);
  if (!force && isFresh(target)) return folder;
  const wxt = join(projectDir, 'node_modules/wxt/bin/wxt.mjs');
  if (!existsSync(wxt)) throw new BrowserProblem('the packages are missing: run `npm ci` first');
  const child = spawn(process.execPath, [wxt, 'build', '-b', target], { cwd: projectDir, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new BrowserProblem(`wxt build -b ${target} failed: ${reason(said) ?? `exit code ${code}`}`);
  return folder;
}
