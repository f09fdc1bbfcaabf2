/** pdf.js in Node: loaded with the first PDF. */
import type { PdfPage } from '../core/policy/pdf-text.ts';
import { pagesOf, type PdfJs } from '../loaders/pdf-pages.ts';

/** @throws Error with one line where the file is broken or locked */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  // Text needs nothing of what draws, whose absence pdf.js would tell on stderr.
  const stubs = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) stubs[name] ??= class {};
  return pagesOf((await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfJs, bytes);
}
