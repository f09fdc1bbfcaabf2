import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { goldens } from './index.ts';
import { notDecided } from './not-decided.ts';

// Beside the checkout, or beside the folder of several.
const found = ['../../../../shared', '../../../../../shared']
  .map((shared) => join(import.meta.dirname, shared, 'ground-truth/seeds.json'))
  .find((file) => existsSync(file));

interface Claim {
  id: string;
  confirm: string;
  contradict: string;
}
const says = (text: string) => !/^(—|none\b.*absence)/.test(text);

it.skipIf(!found)('every claim of the ground truth is met, each way that it names, or a reason says why not', () => {
  if (!found) return;
  const { claims } = JSON.parse(readFileSync(found, 'utf8')) as { claims: Claim[] };
  const ways = (id: string) => goldens.flatMap(({ claims: held }) => held?.[id] ?? []);
  const missing = claims.flatMap(({ id, confirm, contradict }) => {
    if (id in notDecided) return [];
    return [
      ...(says(confirm) && !ways(id).includes('confirmed') ? [`${id}: never confirmed`] : []),
      ...(says(contradict) && !ways(id).includes('contradicted') ? [`${id}: never contradicted`] : []),
    ];
  });
  expect(missing).toEqual([]);
  const known = new Set(claims.map(({ id }) => id));
  const used = [...Object.keys(notDecided), ...goldens.flatMap(({ claims: held }) => Object.keys(held ?? {}))];
  expect(used.filter((id) => !known.has(id))).toEqual([]);
  // A claim is decided or not: never both.
  expect(Object.keys(notDecided).filter((id) => ways(id).length > 0)).toEqual([]);
});
