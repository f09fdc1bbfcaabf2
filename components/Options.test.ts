import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_ENTRIES } from '../lib/core/model/entries.ts';
import { wordsFor } from '../lib/core/words/index.ts';
import Options from './Options.svelte';

afterEach(cleanup);

const handlers = () => ({
  ...{ onlanguage: vi.fn(), onretention: vi.fn(), ondelete: vi.fn() },
  ...{ onentries: vi.fn(() => Promise.resolve(true)), onentrydelete: vi.fn(), onentriesexport: vi.fn() },
});
const props = {
  words: wordsFor('en'),
  version: '0.1.0',
  language: 'auto',
  languages: ['auto', 'en', 'nb', 'de'],
  retentionDays: 30,
  retentions: [1, 30, null],
  stored: 2,
  libraries: [{ name: 'svelte', licence: 'MIT', use: 'faces' as const }],
  said: '',
  entries: NO_ENTRIES,
  isBuiltIn: () => false,
  refused: '',
};

describe('options', () => {
  it('offers every language by name and tells the choice', async () => {
    const calls = handlers();
    render(Options, { ...props, ...calls });
    const select = screen.getByLabelText('Language');
    expect([...select.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'As the browser',
      'English',
      'Norwegian Bokmål',
      'German',
    ]);
    await fireEvent.change(select, { target: { value: 'nb' } });
    expect(calls.onlanguage.mock.calls).toEqual([['nb']]);
  });

  it('keeps recordings for days, or until deleted', async () => {
    const calls = handlers();
    render(Options, { ...props, ...calls });
    const select = screen.getByLabelText('How long recordings stay');
    await fireEvent.change(select, { target: { value: '1' } });
    await fireEvent.change(select, { target: { value: 'forever' } });
    expect(calls.onretention.mock.calls).toEqual([[1], [null]]);
  });

  it('deletes only after asking', async () => {
    const calls = handlers();
    render(Options, { ...props, ...calls });
    await fireEvent.click(screen.getByRole('button', { name: 'Delete all recordings' }));
    expect(calls.ondelete).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(calls.ondelete).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('button', { name: 'Delete all recordings' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Yes, delete' }));
    expect(calls.ondelete).toHaveBeenCalledTimes(1);
  });

  it('has nothing to delete where nothing is stored', () => {
    render(Options, { ...props, ...handlers(), stored: 0 });
    expect(screen.getByRole('button', { name: 'Delete all recordings' }).hasAttribute('disabled')).toBe(true);
  });
});
