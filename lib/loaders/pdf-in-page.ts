/** pdf.js in a page of the extension; loaded with the first PDF. */
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfPage } from '../core/policy/pdf-text.ts';
import { pagesOf, type PdfJs } from './pdf-pages.ts';

/** @throws Error with one line where the file is broken or locked */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  return pagesOf(pdfjs as unknown as PdfJs, bytes);
}
