import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCENARIOS } from '../../lib/core/model/visit.ts';
import { auditWords } from '../../lib/core/words/audit.ts';
import { LANGUAGES, wordsFor } from '../../lib/core/words/index.ts';
import CleanAudit from './CleanAudit.svelte';

afterEach(cleanup);

const handlers = () => ({ onstart: vi.fn(), onstop: vi.fn(), onfinish: vi.fn() });
const props = {
  url: 'https://www.butikk.example/',
  site: 'butikk.example',
  say: auditWords.en,
  names: wordsFor('en').faces.scenario,
  state: 'setup' as const,
  runs: [],
  text: '',
  reportUrl: '',
  yours: false,
  limited: false,
  scenarios: SCENARIOS,
};

describe('clean audit', () => {
  it.each(LANGUAGES)('says before anything else what will be lost, and where (%s)', (language) => {
    render(CleanAudit, { ...props, ...handlers(), say: auditWords[language], names: wordsFor(language).faces.scenario });
    const told = screen.getByRole('region', { name: auditWords[language].lossHeading }).textContent ?? '';
    expect(told).toContain('butikk.example');
    expect(told).toMatch(/cookies|informasjonskapsl/i);
    expect(told).toMatch(/service worker/i);
  });

  it.each(LANGUAGES)('says whether what others keep in storage for the site goes, as the browser can (%s)', (language) => {
    const say = auditWords[language];
    const told = (limited: boolean) => {
      const { container, unmount } = render(CleanAudit, { ...props, ...handlers(), say, limited });
      const text = container.textContent ?? '';
      unmount();
      return [say.cacheStays, say.othersStay('butikk.example'), say.othersGo('butikk.example')].map((part) =>
        text.includes(part),
      );
    };
    expect(told(true)).toEqual([true, true, false]);
    expect(told(false)).toEqual([false, false, true]);
  });

  it('starts only after leave was given, with the scenarios and pages that were chosen, in their order', async () => {
    const calls = handlers();
    render(CleanAudit, { ...props, ...calls });
    const start = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete and start' });
    expect(start.disabled).toBe(true);
    await fireEvent.click(screen.getByLabelText(/cannot be undone/));
    await fireEvent.click(screen.getByLabelText('Withdraw'));
    await fireEvent.click(screen.getByLabelText('Choose one category'));
    await fireEvent.input(screen.getByLabelText('Pages of the site in each'), { target: { value: '4' } });
    await fireEvent.click(start);
    expect(calls.onstart.mock.calls).toEqual([[['no-choice', 'reject-all', 'accept-all', 'partial'], 4]]);
  });

  it('starts nothing where nothing is chosen', async () => {
    render(CleanAudit, { ...props, ...handlers() });
    await fireEvent.click(screen.getByLabelText(/cannot be undone/));
    for (const scenario of ['No choice', 'Reject all', 'Accept all', 'Withdraw'])
      await fireEvent.click(screen.getByLabelText(scenario));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Delete and start' }).disabled).toBe(true);
  });

  it('shows how far each scenario is, can be stopped, and lets a person finish their own visit', async () => {
    const calls = handlers();
    const runs = [
      { scenario: 'reject-all' as const, state: 'done' as const, steps: ['Loading the site'], text: 'Done: verified' },
      { scenario: 'manual' as const, state: 'running' as const, steps: [], text: '' },
    ];
    render(CleanAudit, { ...props, ...calls, state: 'running', runs, yours: true });
    expect(screen.getByText('Done: verified')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect([calls.onfinish.mock.calls.length, calls.onstop.mock.calls.length]).toEqual([1, 1]);
    expect(screen.queryByRole('button', { name: 'Delete and start' })).toBeNull();
  });
});
