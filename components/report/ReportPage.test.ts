import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../lib/core/model/observation.ts';
import { type Language, wordsFor } from '../../lib/core/words/index.ts';
import { cleanReport, POLICY_TEXT, sampleReading, sampleReport, sampleVisit } from '../../lib/testing/sample-report.ts';
import { visit } from '../../lib/testing/builders.ts';
import ReportPage from './ReportPage.svelte';

afterEach(cleanup);

const words = wordsFor('en');
const props = {
  report: sampleReport,
  verdict: ['3 services ran before you chose.', '1 of them is not in the privacy policy.'],
  policy: { reading: sampleReading, text: POLICY_TEXT },
  words,
  rowsOf: () => sampleVisit.observations as readonly Observation[],
  serviceOf: () => (row: Observation) => (row.kind === 'request' && row.url.includes('facebook') ? 'meta-pixel' : null),
  onreport: () => {},
  onrecording: () => {},
  oncopy: () => Promise.resolve(true),
};
function text(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const line of copy?.querySelectorAll('br') ?? []) line.replaceWith(' ');
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
const section = (id: string) => document.getElementById(id)!;
const table = (id: string) => [...section(id).querySelectorAll('tbody tr')].map((row) => [...row.children].map(text));

describe('report page', () => {
  it('leads from the contents to every section', () => {
    render(ReportPage, props);
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(links).toHaveLength(8);
    for (const link of links) expect(section(link.getAttribute('href')!.slice(1)).tagName).toBe('SECTION');
  });

  it('shows a finding with what was seen, what is said and which rule', () => {
    render(ReportPage, props);
    const card = screen.getByRole('article', { name: 'Meta Pixel ran although the policy promises to wait' });
    expect(text(card)).toContain('serious · high confidence');
    expect(text(card)).toContain('GET www.facebook.com/tr/');
    expect(text(card)).toContain('1.8 s before the choice');
    expect(text(card.querySelector('mark'))).toBe('settes først etter at du har samtykket til markedsføring.');
    expect(text(card)).toContain('in “Markedsføring”');
    expect(text(card)).toContain('GDPR 5(1)(a)');
  });

  it.each<[Language, string]>([
    ['en', 'No tracking before the choice'],
    ['nb', 'Ingen sporing før valget'],
    ['de', 'Kein Tracking vor der Auswahl'],
  ])('names what was asked in %s', (language, title) => {
    render(ReportPage, { ...props, words: wordsFor(language) });
    expect(within(section('overview')).getByText(title).tagName).toBe('TH');
  });

  it('leads from every quote and every proof to a place that is there', () => {
    render(ReportPage, props);
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(anchors.filter((anchor) => anchor.startsWith('said-')).length).toBeGreaterThan(1);
    expect(anchors.filter((anchor) => anchor.startsWith('row-')).length).toBeGreaterThan(3);
    // Rows of the timeline's table may lie outside the cited ones; everything else must be in the document.
    const missing = anchors.filter((anchor) => !anchor.startsWith('row-') && !document.getElementById(anchor));
    expect(missing).toEqual([]);
    const cited = sampleReport.findings.flatMap(({ evidence }) => evidence.map((item) => `row-${item.visit}-${item.ordinal}`));
    expect(cited.filter((anchor) => !document.getElementById(anchor))).toEqual([]);
  });

  it('shows the policy as text, never as markup', () => {
    render(ReportPage, props);
    expect(section('policy').querySelector('.text b')).toBeNull();
    expect(text(section('policy'))).toContain('Denne teksten <b>er ikke</b> HTML & skal vises slik den står.');
  });

  it('tables services by phase', () => {
    render(ReportPage, props);
    expect(table('services')[0]).toEqual([
      'Meta Pixel Meta, Ireland',
      'advertising',
      'in the policy ✓',
      '2 requests, 1 cookie',
      '–',
    ]);
    expect(table('services').at(-1)?.slice(2)).toEqual(['in the policy ✓', '–', '–']);
  });

  it('tables cookies with lifetime and first phase', () => {
    render(ReportPage, props);
    expect(table('cookies')).toEqual([
      ['_fbp', 'butikk.example first party', 'Meta Pixel', 'advertising', '90 days', '▲ before your choice', 'script'],
    ]);
  });

  it('says of each promise what came of it, broken ones first, and what no visit can show apart', async () => {
    render(ReportPage, props);
    const [shown, unseen] = within(section('promises')).getAllByRole('region');
    expect([...shown!.querySelectorAll('tbody tr')].map((row) => text(row.children[2]))).toEqual([
      expect.stringMatching(/^contradicted, as far as seen · high confidence Meta Pixel ran against it\..*facebook/),
      expect.stringMatching(/^confirmed, as far as seen · high confidence _fbp was set to live 30 days\..*_fbp/),
    ]);
    expect(text(unseen)).toContain('not to be seen here');
  });

  it('offers a text to add where the policy leaves a service out, and copies it as it is', async () => {
    const oncopy = vi.fn(() => Promise.resolve(true));
    render(ReportPage, { ...props, oncopy });
    const card = screen.getByRole('article', { name: 'HubSpot is not in the privacy policy' });
    await fireEvent.click(within(card).getByText('Copy'));
    expect(oncopy).toHaveBeenCalledWith(sampleReport.drafts![0]!.text);
    expect(await within(card).findByText('Copied')).toBeTruthy();
    expect(screen.getAllByText('Text to add')).toHaveLength(1);
  });

  it('draws a lane a service and says the same in a table', () => {
    render(ReportPage, props);
    expect(section('timeline').querySelectorAll('svg .mark')).toHaveLength(2);
    expect(table('timeline')).toHaveLength(2);
  });

  it('has designed words for nothing: no findings, no services, no cookies, no policy', () => {
    const report = { ...cleanReport, policy: null, policyProblem: 'no link to one was found' };
    render(ReportPage, { ...props, report, policy: null, verdict: [words.faces.verdict.clean], rowsOf: () => [] });
    expect(text(section('findings'))).toContain('No findings.');
    expect(text(section('services'))).toContain('No known service was seen');
    expect(text(section('cookies'))).toContain('No cookies were seen.');
    expect(text(section('policy'))).toContain('Cannot tell: no link to one was found');
    expect(text(section('evidence'))).toContain('No row matches.');
  });

  it.each<Language>(['nb', 'de'])('speaks %s throughout', (language) => {
    const spoken = wordsFor(language);
    render(ReportPage, { ...props, words: spoken });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(text);
    expect(headings).toContain(spoken.faces.report.timeline);
    expect(text(document.body)).not.toMatch(/What it cannot tell|before your choice/);
  });
});

describe('evidence', () => {
  const many = visit('https://www.butikk.example/', { id: 'v1', scenario: 'manual' });
  for (let i = 0; i < 3400; i++) many.request(`https://cdn.example/${i}.js`, { at: i });
  const rows = many.build().observations;

  it('never renders more than a page of ten thousand rows', async () => {
    expect(rows.length).toBeGreaterThan(10_000);
    render(ReportPage, { ...props, rowsOf: () => rows });
    expect(table('evidence')).toHaveLength(3);
    await fireEvent.change(within(section('evidence')).getByLabelText('Show'), { target: { value: 'v1' } });
    expect(table('evidence')).toHaveLength(100);
    await fireEvent.click(within(section('evidence')).getByText('Next'));
    expect(text(section('evidence'))).toContain('Page 2 of');
    expect(table('evidence')[0]?.[0]).toBe('100');
  });

  it('is filtered by kind and by what the rows say', async () => {
    render(ReportPage, { ...props, rowsOf: () => rows });
    const inEvidence = within(section('evidence'));
    await fireEvent.change(inEvidence.getByLabelText('Show'), { target: { value: 'v1' } });
    await fireEvent.change(inEvidence.getByLabelText('Kind'), { target: { value: 'request' } });
    await fireEvent.input(inEvidence.getByLabelText('Find in the rows'), { target: { value: '/2499.js' } });
    expect(table('evidence').map((row) => row[3])).toEqual(['request']);
  });
});

describe('export', () => {
  it('leaves values out unless asked', async () => {
    const onrecording = vi.fn();
    render(ReportPage, { ...props, onrecording });
    await fireEvent.click(screen.getByText('Recording (JSON)'));
    await fireEvent.click(screen.getByLabelText('with values of cookies and storage'));
    await fireEvent.click(screen.getByText('Recording (JSON)'));
    expect(onrecording.mock.calls).toEqual([[false], [true]]);
  });
});
