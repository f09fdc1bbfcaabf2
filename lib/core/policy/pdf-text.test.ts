import { expect, it } from 'vitest';
import { pdfDocument, type PdfItem, type PdfPage } from './pdf-text.ts';

/** A word is as wide as its letters: half their height each. */
const put = (text: string, x: number, y: number, size = 10): PdfItem => ({ text, x, y, size, width: text.length * size * 0.5 });
const page = (...items: PdfItem[]): PdfPage => ({ height: 800, items });
const LONG = 'x'.repeat(20);
const full = (start: string) => `${start} ${LONG} ${LONG} ${LONG}`.slice(0, 80);

it('joins the lines of a paragraph, keeps paragraphs apart, knows headings by their size', () => {
  const { text, blocks, title } = pdfDocument([
    page(
      put('Personvern', 50, 700, 20),
      put(full('Vi behandler opplysninger om deg når du'), 50, 670),
      put(full('handler hos oss eller skriver til oss, og'), 50, 658),
      put('bare da.', 50, 646),
      put('Kontakt', 50, 610, 14),
      put('Skriv til oss.', 50, 590),
    ),
  ]);
  expect(title).toBe('Personvern');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).slice(0, 12)])).toEqual([
    ['heading', 'Personvern'], ['text', 'Vi behandler'], ['heading', 'Kontakt'], ['text', 'Skriv til os'],
  ]); // prettier-ignore
  expect(text).toContain(' bare da.\n\nKontakt\n\n');
});

it('makes divided words whole, and keeps hyphens that are the word’s own', () => {
  const lines = [
    `${LONG} ${LONG} ${LONG} person-`,
    `vern ${LONG} ${LONG} ${LONG} kunde-`,
    `og ${LONG} ${LONG} ${LONG} ${LONG} e-`,
    'post',
  ];
  const { text } = pdfDocument([page(...lines.map((line, i) => put(line, 50, 700 - i * 12)))]);
  expect(text).toMatch(/personvern x+/);
  expect(text).toMatch(/kunde- og/);
  expect(text).toMatch(/e-post$/);
});

it('keeps the cells of a table, whatever the words’ width', () => {
  const rows = [
    ['Navn', 'Leverandør', 'Varighet'],
    ['_ga', 'Google', '2 år'],
    ['_fbp', 'Meta', '90 dager'],
  ];
  const { text, blocks } = pdfDocument([
    page(...rows.flatMap((row, y) => row.map((cell, x) => put(cell, 50 + x * 120, 700 - y * 14)))),
  ]);
  expect(blocks.map(({ cell, start, end }) => [cell?.row, cell?.column, text.slice(start, end)])).toEqual(
    rows.flatMap((row, y) => row.map((cell, x) => [y, x, cell])),
  );
});

it('puts running heads last as the page’s own and drops numbers of pages; a paragraph goes on over the page', () => {
  const pages = [
    'Første side slutter midt i en setning som',
    'fortsetter på den neste siden. Så kommer',
    'den tredje siden.',
  ].map((line, i) => page(put('Kafé AS – personvern', 50, 770), put(full(line), 50, 400), put(`Side ${i + 1} av 3`, 280, 30)));
  const { text, blocks } = pdfDocument(pages);
  expect(text).toMatch(/setning som x[^\n]* fortsetter på/);
  expect(text).not.toContain('Side 2');
  expect(blocks.filter(({ chrome }) => chrome).map(({ start, end }) => text.slice(start, end))).toEqual(['Kafé AS – personvern']);
  expect(text.match(/personvern/g)).toHaveLength(1);
});
