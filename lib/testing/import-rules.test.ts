/** Who may import whom (architecture): an allow-list of import specifiers for each room of the tree. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** First match wins. `may`: prefixes of project paths, and packages after `npm:`. A room may always import itself. */
const rooms: { room: string; may: string[] }[] = [
  { room: 'lib/core/model', may: ['npm:valibot'] },
  { room: 'lib/core/catalog', may: ['lib/core/model'] },
  { room: 'lib/core/classify', may: ['lib/core/model', 'lib/core/catalog', 'npm:tldts'] },
  {
    room: 'lib/core/consent',
    may: ['lib/core/model', 'lib/core/catalog', 'npm:tldts', 'npm:@iabtechlabtcf/core', 'npm:@iabgpp/cmpapi'],
  },
  {
    room: 'lib/core/policy',
    may: ['lib/core/model', 'lib/core/catalog', 'npm:tldts', 'npm:htmlparser2', 'npm:@noble/hashes', 'npm:@exodus/bytes'],
  },
  { room: 'lib/core/recordings', may: ['lib/core/model', 'lib/core/classify', 'npm:@exodus/bytes'] },
  {
    room: 'lib/core/artifacts',
    may: [
      'lib/core/model',
      'lib/core/catalog',
      'lib/core/classify',
      'lib/core/consent',
      'lib/core/policy',
      'npm:set-cookie-parser',
      'npm:@noble/hashes',
    ],
  },
  { room: 'lib/core/audits', may: ['lib/core/model'] },
  { room: 'lib/core/words', may: ['lib/core/model'] },
  {
    room: 'lib/core/report',
    may: [
      'lib/core/model',
      'lib/core/catalog',
      'lib/core/artifacts',
      'lib/core/audits/index.generated.ts',
      'lib/core/runner.ts',
      'lib/core/words',
      'lib/core/classify',
    ],
  },
  { room: 'lib/core/runner.ts', may: ['lib/core/model', 'lib/core/audits', 'lib/core/words'] },
  { room: 'lib/store', may: ['lib/core/model', 'npm:dexie'] },
  { room: 'lib/loaders', may: ['lib/core/policy', 'npm:pdfjs-dist', 'npm:wxt/browser'] },
  { room: 'lib/messaging', may: ['lib/core/model', 'npm:@webext-core/messaging', 'npm:valibot'] },
  {
    room: 'lib/live',
    may: [
      'lib/core/model',
      'lib/core/catalog/index.ts',
      'lib/core/classify/site.ts',
      'lib/core/policy/links.ts',
      'lib/core/policy/reader.ts',
      'lib/core/policy/search.ts',
      'lib/core/recordings/policy.ts',
      'lib/core/report',
      'lib/gatherers/background',
      'lib/loaders',
      'lib/messaging',
      'lib/store',
      'npm:wxt/browser',
    ],
  },
  {
    room: 'lib/ui',
    may: [
      'lib/core/model',
      'lib/core/recordings/policy.ts',
      'lib/core/report',
      'lib/core/words',
      'lib/store',
      'lib/messaging',
      'npm:svelte',
      'npm:dexie',
      'npm:wxt/browser',
    ],
  },
  { room: 'components', may: ['lib/core/model', 'lib/core/words', 'lib/core/report/ran.ts', 'npm:svelte'] },
];

/** Rooms that may import much, and what they must keep away from. */
const forbidden: { room: string; not: string[]; why: string }[] = [
  {
    room: 'lib/core',
    not: ['npm:node:', 'npm:wxt', 'npm:dexie', 'npm:svelte', 'lib/store', 'lib/gatherers', 'lib/ui', 'lib/cli', 'lib/messaging'],
    why: 'core is pure',
  },
  {
    room: 'lib/cli',
    not: ['lib/gatherers', 'lib/ui', 'components', 'npm:wxt/browser'],
    why: 'the command line drives the extension from outside',
  },
  {
    room: 'lib/gatherers',
    not: ['lib/ui', 'lib/cli', 'components', 'npm:node:'],
    why: 'gatherers turn browser events into observations',
  },
  { room: 'entrypoints', not: ['lib/cli', 'lib/testing', 'npm:node:'], why: 'entrypoints wire the extension' },
  { room: '', not: ['entrypoints'], why: 'nobody imports entrypoints' },
];

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => walk(join(root, folder)));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.(ts|svelte)$/.test(name) && !/\.(test|e2e|d)\.ts$/.test(name) ? [path] : [];
  });
}

/** Project path (`lib/core/model/visit.ts`) or `npm:name` of everything that the file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
    ),
  ];
  return specifiers.map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    return specifier.startsWith('.') ? relative(root, resolve(dirname(file), specifier)) : `npm:${specifier}`;
  });
}

const within = (path: string, prefix: string) => path === prefix || path.startsWith(prefix.endsWith(':') ? prefix : `${prefix}/`);

/** Files reached from an entrypoint, by project imports. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const target of importsOf(join(root, file)))
    if (!target.startsWith('npm:') && /\.(ts|svelte)$/.test(target)) reach(target, seen);
  return seen;
}

describe('import rules', () => {
  it('sees the imports it judges', () => {
    expect(importsOf(join(root, 'lib/core/model/visit.ts'))).toEqual([
      'npm:valibot',
      'lib/core/model/observation.ts',
      'lib/core/model/policy.ts',
    ]);
  });

  it.each(rooms)('$room imports only what it may', ({ room, may }) => {
    const broken = sources
      .map((file) => relative(root, file))
      .filter((file) => within(file, room))
      .flatMap((file) =>
        importsOf(join(root, file))
          .filter((target) => ![room, ...may].some((allowed) => within(target, allowed)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it.each(forbidden)('$room/ keeps away from $not: $why', ({ room, not }) => {
    const broken = sources
      .map((file) => relative(root, file))
      .filter((file) => (room === '' ? !within(file, 'entrypoints') : within(file, room)))
      .flatMap((file) =>
        importsOf(join(root, file))
          .filter((target) => not.some((prefix) => within(target, prefix)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('an audit never imports another audit', () => {
    const audits = sources
      .map((file) => relative(root, file))
      .filter((file) => within(file, 'lib/core/audits') && !file.endsWith('.generated.ts'));
    const broken = audits.flatMap((file) =>
      importsOf(join(root, file))
        .filter((target) => within(target, 'lib/core/audits'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('content scripts reach neither the store nor tldts', () => {
    const contents = sources.map((file) => relative(root, file)).filter((file) => /^entrypoints\/.*\.content\.ts$/.test(file));
    const broken = contents.flatMap((content) =>
      [...reach(content)].flatMap((file) =>
        importsOf(join(root, file))
          .filter((target) => within(target, 'lib/store') || target === 'npm:tldts' || target === 'npm:dexie')
          .map((target) => `${content} reaches ${target} through ${file}`),
      ),
    );
    expect(broken).toEqual([]);
  });
});
