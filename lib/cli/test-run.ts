/** Runs the command line without a process: for tests. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Io } from './io.ts';
import { run } from './run.ts';

// The first call of each command loads its modules, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Where `file` writes; left to the system's own cleaning. */
export const folder = mkdtempSync(join(tmpdir(), 'samsvar-cli-'));

export const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

export async function samsvar(args: string[], stdin: string | Uint8Array = '', more: Partial<Io> = {}) {
  let out = '';
  const err: string[] = [];
  const io: Io = {
    stdin: (async function* () {
      if (stdin.length > 0) yield stdin;
    })(),
    out: async (text) => void (out += text),
    err: (line) => void err.push(line),
    signal: new AbortController().signal,
    color: false,
    live: false,
    ...more,
  };
  const code = await run(args, io);
  return { code, out, err };
}

/** Wrong use and unreadable input: 2, nothing on stdout, one line that says what and where. */
export async function refused(args: string[], stdin?: string | Uint8Array): Promise<string> {
  const { code, out, err } = await samsvar(args, stdin);
  expect(out).toBe('');
  expect(err).toHaveLength(1);
  const line = err[0] ?? '';
  expect(line).toMatch(/^samsvar: [^\n]+$/);
  expect(line).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
  return line;
}

/** Small, but all that makes a policy. */
export const POLICY = `Personvernerklæring

Vi i Fjordbok AS tar personvern på alvor. Denne erklæringen forteller hvilke personopplysninger vi behandler.

Informasjonskapsler
Vi bruker Google Analytics for å måle trafikken på nettstedet. Behandlingsgrunnlaget er samtykke etter GDPR artikkel 6 nr. 1 bokstav a.
Du kan trekke samtykket tilbake når som helst.
`;
