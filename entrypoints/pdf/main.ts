/** A page out of sight that reads PDFs for the background. */
import { pdfPages } from '../../lib/loaders/pdf-in-page.ts';
import { fromBase64 } from '../../lib/messaging/base64.ts';
import { answer } from '../../lib/messaging/messenger.ts';

answer('pdf:pages', async ({ base64 }) => {
  const pages = await pdfPages(fromBase64(base64));
  return pages.map(({ height, items }) => ({ height, items: [...items] }));
});
