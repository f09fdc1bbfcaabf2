import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserProblem, findBrowser } from './find.ts';

let folder: string;
const program = (name: string, text: string) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, name), 0o755);
  return join(folder, name);
};
const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsvar-find-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('SAMSVAR_CHROMIUM', '');
  vi.stubEnv('SAMSVAR_FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('takes the first name that is on the PATH, and what the setting names before it', () => {
  const plain = program('firefox', 'exit 0');
  expect(findBrowser('firefox')).toBe(plain);
  const esr = program('firefox-esr', 'exit 0');
  expect(findBrowser('firefox')).toBe(esr);
  vi.stubEnv('SAMSVAR_FIREFOX', plain);
  expect(findBrowser('firefox')).toBe(plain);
});

test('a setting that names nothing is an error, not a reason to look elsewhere', () => {
  program('chromium', 'exit 0');
  vi.stubEnv('SAMSVAR_CHROMIUM', join(folder, 'nothing'));
  expect(() => findBrowser('chromium')).toThrow(/SAMSVAR_CHROMIUM=.*nothing: there is no program/);
});

test('a missing browser is installed where that is possible; else one line says how to get it', () => {
  program('apt-get', `echo "$@" >> ${folder}/asked; exit 100`);
  expect(() => findBrowser('chromium')).toThrow(BrowserProblem);
  expect(() => findBrowser('chromium')).toThrow(/apt-get install chromium, or SAMSVAR_CHROMIUM=/);
  if (!mayInstall) return;
  expect(readFileSync(join(folder, 'asked'), 'utf8').split('\n').slice(0, 2)).toEqual([
    'update -q',
    'install -y -q --no-install-recommends chromium',
  ]);
  program('apt-get', `[ "$1" = update ] || /bin/cp ${folder}/apt-get ${folder}/chromium`);
  const said: string[] = [];
  expect(findBrowser('chromium', (line) => said.push(line))).toBe(join(folder, 'chromium'));
  expect(said).toEqual(['chromium is missing: installing the Debian package chromium']);
});
