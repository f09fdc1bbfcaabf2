#!/usr/bin/env node
try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  console.error('samsvar: the packages are missing: run `npm ci` in the checkout first');
  process.exit(2);
}
await import('./main.ts');
