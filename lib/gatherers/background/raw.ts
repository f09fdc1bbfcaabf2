/** Browser events as they come, kept until there is time for them. */
import type { Browser } from 'wxt/browser';
import type { BatchMessage } from '../../messaging/protocol.ts';

/** `documentUrl` and `originUrl` are Firefox's. */
type Request = Omit<Browser.webRequest.WebRequestDetails, 'frameType' | 'documentLifecycle'> & {
  documentLifecycle?: string;
  frameType?: string;
  documentUrl?: string;
  originUrl?: string;
};
type Navigation = Browser.webNavigation.WebNavigationBaseCallbackDetails & { documentId?: string };

export type Raw =
  | { api: 'request'; details: Request & Pick<Browser.webRequest.OnBeforeRequestDetails, 'requestBody'> }
  | { api: 'sent'; details: Request & { requestHeaders?: Browser.webRequest.HttpHeader[] } }
  | { api: 'headers'; details: Request & { statusCode: number; responseHeaders?: Browser.webRequest.HttpHeader[] } }
  | { api: 'redirect' | 'completed' | 'failed'; details: Request & { fromCache?: boolean; ip?: string; error?: string } }
  | { api: 'before' | 'navigated' | 'history' | 'navigation-failed'; details: Navigation & { error?: string } }
  | {
      api: 'committed';
      details: Navigation & { transitionType: string; transitionQualifiers: string[] };
    }
  | { api: 'cookie'; time: number; change: Browser.cookies.CookieChangeInfo }
  | { api: 'page'; time: number; tabId: number; frameId: number; documentId?: string; batch: BatchMessage };
