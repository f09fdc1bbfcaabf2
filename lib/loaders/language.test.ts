import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGE_FILES, LANGUAGES } from '../core/policy/languages/index.ts';
import { storedWords } from '../core/policy/languages/join.ts';
import { compileLexicon } from '../core/policy/lexicon.ts';
import { loadLanguage } from './language.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://samsvar${path}` } } }));
afterEach(() => vi.unstubAllGlobals());

test.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'the words of %s are fetched from the extension, with those that they are built on',
  async (code, language) => {
    vi.stubGlobal('fetch', async (address: string) => {
      const file = LANGUAGE_FILES.find((one) => address.endsWith(`/languages/${one.code}.json`));
      return new Response(file && storedWords(file));
    });
    const { concepts, ...profile } = await loadLanguage(code);
    expect(compileLexicon({ concepts, ...profile })).toEqual(compileLexicon(language));
    expect({ ...profile, concepts: undefined }).toEqual({ ...language, concepts: undefined });
  },
);

test.each(LANGUAGE_FILES.map((file) => [file.code, file] as const))('the file of %s stays small', (_, file) => {
  expect(gzipSync(storedWords(file)).length).toBeLessThan(15 * 1024);
});
