import { expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { bannerListsOf } from './banner-lists.ts';

const box = (name: string, text = '', under?: number) => ({
  ...{ name, text, on: false, locked: false },
  ...(under === undefined ? {} : { under }),
});
const listed = (...categories: ReturnType<typeof box>[]) =>
  bannerListsOf(visit('https://shop.example/').add({ kind: 'banner-list', categories, more: false }).build())[0]?.categories;

it('puts services under their category', () => {
  expect(listed(box('Statistik'), box('Google Analytics', 'zwei Jahre', 0), box('Marketing', 'Meta Pixel'))).toEqual([
    { name: 'Statistik', purposes: ['analytics'], text: '\nGoogle Analytics zwei Jahre' },
    { name: 'Marketing', purposes: ['marketing'], text: 'Meta Pixel' },
  ]);
});

it('keeps categories apart that merely stand deeper than the first', () => {
  expect(listed(box('Nødvendig', 'PHPSESSID'), box('Statistikk', '_ga', 0))?.map(({ name }) => name)).toEqual([
    'Nødvendig',
    'Statistikk',
  ]);
});

it('believes no name where one box is all that was recognised', () => {
  expect(listed(box('Nødvendig', 'PHPSESSID Google Analytics'))?.[0]).toMatchObject({ name: '', purposes: [] });
});

it('joins what two pages of the layer say of one category; names of one’s own say no purpose', () => {
  expect(listed(box('Ekstra', 'kart'), box('Annet'), box('Ekstra', 'film'))?.[0]).toEqual({
    ...{ name: 'Ekstra', purposes: [], text: 'kart\nfilm' },
  });
});
