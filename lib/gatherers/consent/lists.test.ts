// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { listsOf } from './lists.ts';

function listed(html: string) {
  document.body.innerHTML = `<div id="banner">${html}</div>`;
  return listsOf(document.getElementById('banner') as Element);
}

it('tells each box with the words of its own card, closed accordions included', () => {
  const cards = listed(`<p>Vi bruker informasjonskapsler.</p><div>
    <div><label><input type="checkbox" checked disabled>Nødvendig</label><ul hidden><li>PHPSESSID, økten</li></ul></div>
    <div><label><input type="checkbox">Statistikk</label><ul hidden><li>Google Analytics: _ga, 2 år</li></ul></div></div>`);
  expect(cards).toEqual([
    { name: 'Nødvendig', text: 'Nødvendig PHPSESSID, økten', on: true, locked: true },
    { name: 'Statistikk', text: 'Statistikk Google Analytics: _ga, 2 år', on: false, locked: false },
  ]);
});

it('takes panels that follow a box in the same holder, up to the next box', () => {
  const rows = listed(`<form><input type="checkbox" id="a"><label for="a">Statistik</label><p>Matomo</p>
    <input type="checkbox" id="b"><label for="b">Marketing</label><p>Meta Pixel</p></form>`);
  expect(rows.map(({ name, text, under }) => [name, text, under])).toEqual([
    ['Statistik', 'Statistik Matomo', undefined],
    ['Marketing', 'Marketing Meta Pixel', undefined],
  ]);
});

it('says which category a service stands under', () => {
  const tree = listed(`<ul><li><input type="checkbox" id="s"><label for="s">Statistics</label><div><ul>
      <li><input type="checkbox" id="g"><label for="g">Google Analytics</label></li>
      <li><input type="checkbox" id="m"><label for="m">Matomo</label></li></ul></div></li>
    <li><input type="checkbox" id="w"><label for="w">Marketing</label></li></ul>`);
  expect(tree.map(({ name, under }) => [name, under])).toEqual([
    ['Statistics', undefined],
    ['Google Analytics', 0],
    ['Matomo', 0],
    ['Marketing', undefined],
  ]);
});

it('knows a single service by how deep it stands', () => {
  const tree = listed(`<ul><li><div><input type="checkbox" id="s"><label for="s">Statistics</label></div>
      <div><ul><li><div><input type="checkbox" id="g"><label for="g">Google Analytics</label></div></li></ul></div></li>
    <li><div><input type="checkbox" id="w"><label for="w">Marketing</label></div></li></ul>`);
  expect(tree.map(({ name, under }) => [name, under])).toEqual([
    ['Statistics', undefined],
    ['Google Analytics', 0],
    ['Marketing', undefined],
  ]);
});

it('has nothing to tell of a banner without boxes', () => {
  expect(listed('<p>Cookies?</p><button>OK</button>')).toEqual([]);
});
