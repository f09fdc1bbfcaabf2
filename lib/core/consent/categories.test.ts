import { expect, it } from 'vitest';
import { isCategory, purposesOf } from './categories.ts';

it.each([
  ['Ytelse', ['analytics']],
  ['Reklame/sporing', ['marketing']],
  ['Unbedingt erforderlich', ['necessary']],
  ['Ikke-nødvendige', []],
  ['Statistique et publicité', ['analytics', 'marketing']],
  ['Funktionella kakor', ['functional']],
  ['Ekstra', []],
])('%s', (name, purposes) => {
  expect(purposesOf(name)).toEqual(purposes);
});

it('knows a category from a service that is called after one', () => {
  expect(['Statistikk', 'Sosiale medier', 'Marketing cookies'].filter(isCategory)).toHaveLength(3);
  expect(['Google Analytics', 'Meta Ads Manager', 'Ekstra'].filter(isCategory)).toEqual([]);
});
