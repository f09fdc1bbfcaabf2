/** Answers with files: pages that lie beside a site, and packages that real sites serve from their own host. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebAnswer } from './server.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file `path` under `folder`; null where there is none. */
export function file(folder: string, path: string): WebAnswer | null {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder)) return null;
  try {
    return { type: TYPES[extname(full)] ?? 'application/octet-stream', body: readFileSync(full) };
  } catch {
    return null;
  }
}

/** Folder of a module: `folderOf(import.meta.url)`. */
export const folderOf = (moduleUrl: string) => dirname(fileURLToPath(moduleUrl));

/** Folder of an installed package. */
export const packageFolder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
