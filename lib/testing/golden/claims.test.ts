import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { goldens } from './index.ts';
import { notDecided, oneSided } from './not-decided.ts';

// Beside the checkout, or beside the folder of several.
const found = ['../../../../shared', '../../../../../shared']
  .map((shared) => join(import.meta.dirname, shared, 'ground-truth/seeds.json'))
  .find((file) => existsSync(file));

const WAYS = ['confirmed', 'contradicted'] as const;

it.skipIf(!found)('every claim of the ground truth is met both ways, or a reason says why not', () => {
  if (!found) return;
  const { claims } = JSON.parse(readFileSync(found, 'utf8')) as { claims: { id: string }[] };
  const ways = (id: string) => goldens.flatMap(({ claims: held }) => held?.[id] ?? []);
  const missing = claims.flatMap(({ id }) =>
    id in notDecided ? [] : WAYS.filter((way) => !ways(id).includes(way)).map((way) => `${id}: never ${way}`),
  );
  // A reason speaks of exactly what is missing.
  const excused = Object.entries(oneSided).map(([id, reason]) => `${id}: ${reason.split(':', 1)[0] ?? ''}`);
  expect(missing).toEqual(excused);
  const known = new Set(claims.map(({ id }) => id));
  const used = [...Object.keys(notDecided), ...goldens.flatMap(({ claims: held }) => Object.keys(held ?? {}))];
  expect(used.filter((id) => !known.has(id))).toEqual([]);
  // A claim is decided or not: never both.
  expect(Object.keys(notDecided).filter((id) => ways(id).length > 0)).toEqual([]);
});
