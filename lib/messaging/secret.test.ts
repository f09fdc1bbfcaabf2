import { afterEach, expect, it, vi } from 'vitest';
import { newSecret, SECRET_LENGTH } from './secret.ts';

afterEach(() => vi.unstubAllGlobals());

it('makes names of one length where the page has no TLS', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => crypto.getRandomValues(array as Uint8Array<ArrayBuffer>) });
  const names = Array.from({ length: 50 }, newSecret);
  expect(new Set(names.map((name) => name.length))).toEqual(new Set([SECRET_LENGTH]));
  expect(new Set(names).size).toBe(50);
});
