/** Reads the words of a PDF with pdf.js, which whoever calls has loaded: in Node and in the browser it comes in another way. */
import type { PdfItem, PdfPage } from '../core/policy/pdf-text.ts';

/** More pages than any policy has. */
const MAX_PAGES = 400;

/** What is needed of pdf.js. */
export interface PdfJs {
  getDocument(options: Record<string, unknown>): { promise: Promise<PdfFile>; destroy(): Promise<void> };
}
interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { height: number };
    getTextContent(): Promise<{ items: readonly object[] }>;
    cleanup(): unknown;
  }>;
}

interface TextItem {
  str: string;
  width: number;
  height: number;
  transform: readonly number[];
}

function itemOf(item: object): PdfItem[] {
  if (!('str' in item)) return [];
  const { str, width, height, transform } = item as TextItem;
  return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, size: height || Math.abs(transform[3] ?? 0) }];
}

/**
 * Pages in order; nothing in the file is run, drawn or fetched.
 * @throws Error with one line where it is broken, locked or endless
 */
export async function pagesOf(pdfjs: PdfJs, bytes: Uint8Array): Promise<PdfPage[]> {
  const options = {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  };
  // pdf.js takes the buffer away, and takes no Buffer of Node's.
  const task = pdfjs.getDocument({ ...options, data: new Uint8Array(bytes) });
  try {
    const file = await task.promise;
    if (file.numPages > MAX_PAGES) throw new Error(`it has ${file.numPages} pages`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push({ height: page.getViewport({ scale: 1 }).height, items: items.flatMap(itemOf) });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
