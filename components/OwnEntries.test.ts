import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_ENTRIES, type OwnEntries as Entries } from '../lib/core/model/entries.ts';
import { wordsFor } from '../lib/core/words/index.ts';
import { ownService } from '../lib/testing/own-entry.ts';
import OwnEntries from './OwnEntries.svelte';

afterEach(cleanup);

const service: Entries['services'][number] = {
  ...ownService,
  organization: 'google',
  cookies: [],
};
const handlers = () => ({ onadd: vi.fn(() => Promise.resolve(true)), ondelete: vi.fn(), onexport: vi.fn() });
const props = { words: wordsFor('en'), entries: { ...NO_ENTRIES, services: [service] }, isBuiltIn: () => false, refused: '' };
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Entry as JSON');

describe('own entries', () => {
  it('hands over what was typed, and empties the box once it is taken', async () => {
    const calls = handlers();
    render(OwnEntries, { ...props, ...calls });
    expect(screen.getByRole('button', { name: 'Save entry' }).hasAttribute('disabled')).toBe(true);
    await fireEvent.input(box(), { target: { value: '{"id":"x"}' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save entry' }));
    expect(calls.onadd.mock.calls).toEqual([['{"id":"x"}', 'entry']]);
    await vi.waitFor(() => expect(box().value).toBe(''));
  });

  it('keeps what was typed and says what is wrong where it is refused', async () => {
    const calls = { ...handlers(), onadd: vi.fn(() => Promise.resolve(false)) };
    render(OwnEntries, { ...props, ...calls, refused: 'entry: hosts.0.host: wrong' });
    await fireEvent.input(box(), { target: { value: '{}' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save entry' }));
    expect(box().value).toBe('{}');
    expect(screen.getByRole('alert').textContent).toBe('entry: hosts.0.host: wrong');
  });

  it('brings an entry back to be edited, in the form that it is read in', async () => {
    render(OwnEntries, { ...props, ...handlers() });
    await fireEvent.click(screen.getByRole('button', { name: 'Edit Acme Stats' }));
    expect(JSON.parse(box().value)).toEqual({ ...NO_ENTRIES, services: [service] });
  });

  it('deletes, exports, and says which built-in entry is replaced', async () => {
    const calls = handlers();
    render(OwnEntries, { ...props, ...calls, isBuiltIn: (id: string) => id === 'acme-stats' });
    await fireEvent.click(screen.getByRole('button', { name: 'Delete Acme Stats' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Export entries (JSON)' }));
    expect(calls.ondelete.mock.calls).toEqual([['acme-stats']]);
    expect(calls.onexport).toHaveBeenCalledTimes(1);
    expect(screen.getByText('in place of the built-in entry')).toBeTruthy();
  });

  it('has nothing to export where there is none', () => {
    render(OwnEntries, { ...props, ...handlers(), entries: NO_ENTRIES });
    expect(screen.getByRole('button', { name: 'Export entries (JSON)' }).hasAttribute('disabled')).toBe(true);
  });
});
