/** Registers every listener of the recorder. Handlers only push: whatever takes time happens later, in bulk. */
import { browser } from 'wxt/browser';
import type { Raw } from './raw.ts';

const URLS = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };

/** Must run synchronously while the worker starts, or the event that woke it is lost. */
export function listen(record: (raw: Raw) => void): void {
  const own = browser.runtime.getURL('/');
  const ownOrigin = own.slice(0, -1);
  /** Our own fetches of policies are no part of any visit. */
  const push = (raw: Raw) => {
    if ('details' in raw && raw.details.tabId < 0 && 'requestId' in raw.details) {
      const asker = raw.details.initiator ?? raw.details.originUrl;
      if (asker === ownOrigin || asker?.startsWith(own)) return;
    }
    record(raw);
  };
  // Chromium hides Cookie and Set-Cookie without it; Firefox refuses the word.
  const extra = import.meta.env.FIREFOX ? [] : ['extraHeaders'];
  const { webRequest, webNavigation, cookies } = browser;
  webRequest.onBeforeRequest.addListener((details) => void push({ api: 'request', details: details as never }), URLS, [
    'requestBody',
  ]);
  webRequest.onSendHeaders.addListener((details) => push({ api: 'sent', details }), URLS, ['requestHeaders', ...extra] as never);
  webRequest.onHeadersReceived.addListener((details) => void push({ api: 'headers', details }), URLS, [
    'responseHeaders',
    ...extra,
  ] as never);
  webRequest.onBeforeRedirect.addListener((details) => push({ api: 'redirect', details }), URLS);
  webRequest.onCompleted.addListener((details) => push({ api: 'completed', details }), URLS);
  webRequest.onErrorOccurred.addListener((details) => push({ api: 'failed', details }), URLS);

  webNavigation.onBeforeNavigate.addListener((details) => push({ api: 'before', details }));
  webNavigation.onCommitted.addListener((details) => push({ api: 'committed', details }));
  webNavigation.onCompleted.addListener((details) => push({ api: 'navigated', details }));
  webNavigation.onHistoryStateUpdated.addListener((details) => push({ api: 'history', details }));
  webNavigation.onErrorOccurred.addListener((details) => push({ api: 'navigation-failed', details }));

  cookies.onChanged.addListener((change) => push({ api: 'cookie', time: Date.now(), change }));
}
