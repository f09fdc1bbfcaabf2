/** Finds the browsers; on Debian as root it instals what is missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

// Branded Chrome is not listed: since version 137 it ignores --load-extension.
const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const SETTING: Record<BrowserKind, string> = { chromium: 'SAMSVAR_CHROMIUM', firefox: 'SAMSVAR_FIREFOX' };

/** The browser is missing or would not start. `message` is one line and says what to do. */
export class BrowserProblem extends Error {
  override name = 'BrowserProblem';
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function lookUp(kind: BrowserKind): string | null {
  const given = process.env[SETTING[kind]];
  if (given) {
    if (isExecutable(given)) return given;
    throw new BrowserProblem(`${SETTING[kind]}=${given}: there is no program to run`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of NAMES[kind]) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  return null;
}

function install(name: string): boolean {
  const apt = (...args: string[]) =>
    // Standard output is kept for what the person asked for: apt speaks to stderr.
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
    0;
  // Lists that an image was made with name browsers of long ago; without a network they are what there is.
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', name);
}

/**
 * Path of the browser's program. Where it is missing and this is Debian and we are root, it is installed first.
 * @throws BrowserProblem with one line that says how to get it
 */
export function findBrowser(kind: BrowserKind, say: (line: string) => void = () => {}): string {
  const found = lookUp(kind);
  if (found) return found;
  const name = PACKAGE[kind];
  const advice = `apt-get install ${name}, or ${SETTING[kind]}=<path of the program>`;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new BrowserProblem(`${kind} is not installed. Get it by: ${advice}`);
  }
  say(`${kind} is missing: installing the Debian package ${name}`);
  if (!install(name)) throw new BrowserProblem(`${kind} is missing and apt-get could not install ${name}. Try: ${advice}`);
  const installed = lookUp(kind);
  if (!installed) throw new BrowserProblem(`${kind} was installed but is not on the PATH. Try: ${advice}`);
  return installed;
}
