import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA, LIBRARIES } from './libraries.ts';

const root = resolve(import.meta.dirname, '../..');
const manifest = (path: string) =>
  JSON.parse(readFileSync(resolve(root, path), 'utf8')) as { license: string; dependencies: Record<string, string> };

describe('libraries under About', () => {
  it.each(LIBRARIES)('$name has the licence that its package states', ({ name, licence }) => {
    expect(manifest(`node_modules/${name}/package.json`).license).toBe(licence);
  });

  it('say of which release the data are that are compiled in', () => {
    const releases = ['third-party-web', '@slashgear/gdpr-cookie-scanner'].map((name) => {
      const { version } = manifest(`node_modules/${name}/package.json`) as unknown as { version: string };
      return `${name} ${version}`;
    });
    expect(releases.filter((release) => !DATA.some(({ name }) => name.includes(release)))).toEqual([]);
    expect(manifest('node_modules/third-party-web/package.json').license).toBe(DATA[0]?.licence);
    for (const { name } of DATA) expect(readFileSync(resolve(root, 'README.md'), 'utf8')).toContain(name.split(' (')[0]);
  });

  it('leave out none that is bundled', () => {
    // WXT's module only brings webextension-polyfill in, which is listed itself.
    const bundled = Object.keys(manifest('package.json').dependencies).filter((name) => !name.startsWith('@wxt-dev/'));
    const listed = new Set(LIBRARIES.map(({ name }) => name));
    expect(bundled.filter((name) => !listed.has(name))).toEqual([]);
  });
});
