import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hostOf, siteOf } from '../../core/classify/site.ts';
import { Aliases } from './aliases.ts';
import type { Raw } from './raw.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const request = (url: string, documentUrl = 'https://www.shop.example/', type = 'script', tabId = 3) =>
  ({ api: 'request', details: { url, documentUrl, type, tabId } }) as unknown as Raw;

function set(answers: Record<string, string>) {
  const note = vi.fn();
  const resolve = vi.fn((host: string) =>
    host in answers ? Promise.resolve(answers[host]!) : Promise.reject(new Error('no such host')),
  );
  const aliases = new Aliases({ resolve, siteOf, hostOf, note, visitOf: () => Promise.resolve('v1'), now: () => 5 });
  return { aliases, note, resolve };
}

it('tells which hosts of the site are aliases of another site’s, once a visit', async () => {
  const { aliases, note, resolve } = set({ 'a.shop.example': 'shop.vendor.test', 'img.shop.example': 'origin.shop.example' });
  for (const host of ['a', 'img', 'gone', 'a']) aliases.saw(request(`https://${host}.shop.example/x.js`));
  await vi.runAllTimersAsync();
  aliases.saw(request('https://a.shop.example/y.js'));
  await vi.runAllTimersAsync();
  expect(note.mock.calls).toEqual([
    ['v1', { kind: 'alias', host: 'a.shop.example', canonical: 'shop.vendor.test', time: 5, tabId: 3, frameId: -1 }],
  ]);
  expect(resolve.mock.calls.map(([host]) => host)).toEqual(['a.shop.example', 'img.shop.example', 'gone.shop.example']);
});

it('asks nothing about other sites, the document’s own host, documents and requests of no tab', async () => {
  const { aliases, resolve } = set({});
  aliases.saw(request('https://cdn.other.example/x.js'));
  aliases.saw(request('https://www.shop.example/x.js'));
  aliases.saw(request('https://b.shop.example/', 'https://www.shop.example/', 'main_frame'));
  aliases.saw(request('https://a.shop.example/x.js', 'https://www.shop.example/', 'script', -1));
  await vi.runAllTimersAsync();
  expect(resolve).not.toHaveBeenCalled();
});
