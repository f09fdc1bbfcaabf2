import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { wordsFor } from '../lib/core/words/index.ts';
import GivePolicy from './report/GivePolicy.svelte';

const words = wordsFor('en');
const say = words.faces.report.give;
afterEach(cleanup);
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: say.submit });

it('gives an address once it is one, and says why it cannot be used', async () => {
  const ongive = vi.fn(async () => 'answered 404');
  render(GivePolicy, { words, ongive, open: true });
  expect(button().disabled).toBe(true);
  await fireEvent.input(screen.getByLabelText(say.url), { target: { value: 'javascript:alert(1)' } });
  expect(button().disabled).toBe(true);
  await fireEvent.input(screen.getByLabelText(say.url), { target: { value: 'https://kafe.example/pv' } });
  await fireEvent.submit(button().closest('form')!);
  expect(ongive).toHaveBeenCalledWith({ url: 'https://kafe.example/pv' });
  expect((await screen.findByRole('alert')).textContent).toContain('answered 404');
});

it('gives pasted text as it is', async () => {
  const ongive = vi.fn(async () => null);
  render(GivePolicy, { words, ongive, open: true });
  await fireEvent.input(screen.getByLabelText(say.text), { target: { value: 'Vi bruker <script>kapsler</script>' } });
  await fireEvent.submit(button().closest('form')!);
  expect(ongive).toHaveBeenCalledWith({ text: 'Vi bruker <script>kapsler</script>' });
  expect(screen.queryByRole('alert')).toBeNull();
});
