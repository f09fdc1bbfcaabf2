/** The policy reader of the background: the words of a language and the pages of a PDF come once a document needs them. */
import { browser } from 'wxt/browser';
import { type Loaders, policyReader } from '../core/policy/reader.ts';
import { catalogWith } from '../core/report/own-catalog.ts';
import { loadLanguage } from '../loaders/language.ts';
import { toBase64 } from '../messaging/base64.ts';
import { send } from '../messaging/messenger.ts';
import { db } from '../store/db.ts';
import { readOwnEntries } from '../store/entries.ts';

const PAGE = '/pdf.html';
/** Milliseconds without a PDF after which the page that reads them goes. */
const IDLE = 30_000;
let closing: ReturnType<typeof setTimeout> | undefined;

/** A worker cannot run pdf.js: it loads its own worker. A page out of sight can. */
async function openPage(): Promise<() => void> {
  if (import.meta.env.FIREFOX) {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = browser.runtime.getURL(PAGE);
    document.body.append(frame);
    await loaded;
    return () => frame.remove();
  }
  const { offscreen } = chrome;
  if (!(await offscreen.hasDocument()))
    await offscreen.createDocument({
      url: PAGE,
      reasons: [offscreen.Reason.WORKERS],
      justification: 'to read a privacy policy that is a PDF',
    });
  return () => void offscreen.closeDocument().catch(() => undefined);
}

const LOADERS: Loaders = {
  language: loadLanguage,
  async pdf(bytes) {
    clearTimeout(closing);
    const close = await openPage();
    try {
      return await send('pdf:pages', { base64: toBase64(bytes) });
    } finally {
      closing = setTimeout(close, IDLE);
    }
  },
};

/** Own entries are found by their names, as soon as they are there. */
export const reader = policyReader(LOADERS, async () => catalogWith(await readOwnEntries(db)));
