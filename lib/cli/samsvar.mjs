#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { compiled } from './compiled.mjs';

/** Where nothing can be stored, or a source is half written, it is translated as it is loaded. */
async function translated() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch {
    console.error('samsvar: the packages are missing: run `npm ci` in the checkout first');
    process.exit(2);
  }
  return new URL('./main.ts', import.meta.url).href;
}

await import(await compiled().then((file) => pathToFileURL(file).href, translated));
