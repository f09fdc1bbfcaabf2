import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsFor } from '../core/words/index.ts';

const { permissions, tabs } = vi.hoisted(() => ({
  permissions: { contains: vi.fn(), request: vi.fn() },
  tabs: { query: vi.fn(), reload: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { permissions, tabs, i18n: { getUILanguage: () => 'en' } } }));

const say = wordsFor('en').faces.popup;
const everywhere = { origins: ['<all_urls>'] };
beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '<div id="app"></div>';
  tabs.query.mockResolvedValue([{ id: 7, url: 'https://shop.example/' }]);
  vi.stubGlobal('close', vi.fn());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** The popup as its page starts it. */
async function open(mayWatch: boolean) {
  permissions.contains.mockResolvedValue(mayWatch);
  await import('../../entrypoints/popup/main.ts');
}

it('the popup says that it may not watch, and offers to ask', async () => {
  await open(false);
  expect(permissions.contains).toHaveBeenCalledWith(everywhere);
  expect(await screen.findByText(say.noAccess)).toBeTruthy();
  permissions.request.mockResolvedValue(true);
  await fireEvent.click(screen.getByRole('button', { name: say.grant }));
  expect(permissions.request).toHaveBeenCalledWith(everywhere);
  // What was loaded before nobody has seen.
  await waitFor(() => expect(tabs.reload).toHaveBeenCalledWith(7, { bypassCache: true }));
});

it('a person who says no keeps the page as it is', async () => {
  await open(false);
  permissions.request.mockResolvedValue(false);
  await fireEvent.click(await screen.findByRole('button', { name: say.grant }));
  await permissions.request.mock.results[0]?.value;
  await Promise.resolve();
  expect(tabs.reload).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
});

it('with access there is no such state', async () => {
  await open(true);
  await screen.findByText(new RegExp(say.notRecorded.slice(0, 20)));
  expect(screen.queryByText(say.noAccess)).toBeNull();
});
