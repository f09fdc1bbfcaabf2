import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from '@testing-library/svelte';
import { wordsFor } from '../../lib/core/words/index.ts';
import { cleanReport, PROMISE, sampleReport, sampleVisit } from '../../lib/testing/sample-report.ts';
import Popup from './Popup.svelte';

afterEach(cleanup);

const words = wordsFor('en');
const props = {
  report: sampleReport,
  verdict: [words.faces.verdict.before(2), words.faces.verdict.notNamed(1, 2)],
  words,
  reportUrl: '/report.html?visit=v1',
  auditUrl: '/audit.html?url=x',
  lookup: async () => sampleVisit.observations,
  onreload: () => {},
};
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rowOf = (name: string) => screen.getByText(name).closest('details')!;

describe('popup', () => {
  it('says the verdict in one sentence and the join in the next', () => {
    render(Popup, props);
    expect(text(screen.getByRole('heading', { level: 1 }))).toBe('2 services ran before you chose.');
    expect(text(screen.getByRole('status'))).toContain('1 of them is not in the privacy policy.');
  });

  it('groups by phase with mark, word and count', () => {
    render(Popup, props);
    expect(screen.getAllByRole('heading', { level: 2 }).map(text)).toEqual([
      '▲ before your choice 2',
      '■ after you said no 0',
      '● after you said yes not yet',
    ]);
  });

  it('names purpose, organization, country and what the policy says', () => {
    render(Popup, props);
    expect(text(rowOf('Meta Pixel').querySelector('summary'))).toBe(
      'Meta Pixel advertising · Meta, IE in the policy ✓ broke a promise ▸',
    );
    expect(text(rowOf('HubSpot').querySelector('summary'))).toBe('HubSpot advertising · HubSpot, US not in the privacy policy ▸');
  });

  it('opens a row to the proof: request, script, quote with its link, why', async () => {
    render(Popup, props);
    const row = rowOf('Meta Pixel');
    row.open = true;
    await fireEvent(row, new Event('toggle'));
    await waitFor(() => expect(text(row)).toContain('www.facebook.com/tr/'));
    expect(text(row)).toContain('1.8 s before the choice');
    expect(text(row)).toContain('sent by shop.js → fbevents.js');
    expect(text(row.querySelector('q'))).toBe(PROMISE);
    expect(within(row).getByText('read it in the policy').getAttribute('href')).toMatch(
      /^\/report\.html\?visit=v1#said-\d+-\d+$/,
    );
    expect(text(row)).toContain('Meta Pixel ran 1.8 s before any choice');
  });

  it('does not look rows up before a row is opened, and says so when they are gone', async () => {
    const lookup = vi.fn(async () => []);
    render(Popup, { ...props, lookup });
    expect(lookup).not.toHaveBeenCalled();
    const row = rowOf('HubSpot');
    row.open = true;
    await fireEvent(row, new Event('toggle'));
    await waitFor(() => expect(text(row)).toContain('no longer stored'));
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it('sets a service without finding apart, and does not accuse it', async () => {
    render(Popup, props);
    expect(text(screen.getByText(/^Seen too/).nextElementSibling)).toContain('Google Analytics');
    const row = rowOf('Google Analytics');
    row.open = true;
    await fireEvent(row, new Event('toggle'));
    expect(text(row)).toContain('1 request.');
    expect(text(row)).toContain('Nothing here goes against the policy');
  });

  it('counts what the policy names against what was seen', () => {
    render(Popup, props);
    expect(text(screen.getByRole('contentinfo'))).toContain('Policy: Personvernerklæring · nb · names 4 services, 2 seen');
  });

  it('says what it cannot tell, and offers to record again', async () => {
    const onreload = vi.fn();
    const visits = sampleReport.visits.map((visit) => ({ ...visit, gaps: ['tab-older-than-recording'] }));
    render(Popup, { ...props, report: { ...sampleReport, visits }, onreload });
    expect(text(screen.getByRole('contentinfo'))).toContain('Cannot tell: this tab was open before recording.');
    await fireEvent.click(screen.getByRole('button', { name: 'Reload and record' }));
    expect(onreload).toHaveBeenCalledTimes(1);
  });

  it('is one line where nothing is wrong', () => {
    render(Popup, { ...props, report: cleanReport, verdict: [words.faces.verdict.clean] });
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(text(screen.getByRole('heading', { level: 1 }))).toBe('Nothing ran before your choice that needs it.');
  });

  it('keeps an open row open while the recording goes on', async () => {
    const lookup = vi.fn(async () => sampleVisit.observations);
    const { rerender } = render(Popup, { ...props, lookup });
    const row = rowOf('Meta Pixel');
    row.open = true;
    await fireEvent(row, new Event('toggle'));
    await waitFor(() => expect(text(row)).toContain('www.facebook.com/tr/'));
    const calls = lookup.mock.calls.length;
    await rerender({ ...props, lookup, report: structuredClone(sampleReport) });
    expect(rowOf('Meta Pixel').open).toBe(true);
    expect(text(rowOf('Meta Pixel'))).toContain('www.facebook.com/tr/');
    expect(lookup).toHaveBeenCalledTimes(calls);
  });
});
