/** Turns a browser event into what the record keeps of it, within the limits of the model. */
import type { Browser } from 'wxt/browser';
import { MAX_URL, MAX_VALUE, type Unplaced } from '../../core/model/observation.ts';
import type { Raw } from './raw.ts';
import type { Sighting } from './visit-cutter.ts';

const clip = (text: string, max: number) => (text.length > max ? text.slice(0, max) : text);
const MAX_COOKIES = 300;

/** @returns an empty list for what the record does not keep */
export function sightingsOf(raw: Exclude<Raw, { api: 'page' }>): Sighting[] {
  if (raw.api === 'cookie') return cookieOf(raw.change, raw.time);
  const { details } = raw;
  const prerender = details.documentLifecycle === 'prerender';
  // Until its commit is through, Chromium gives the tab's own new document another number than 0.
  const outermost = details.frameType === 'outermost_frame' && !prerender;
  const base = {
    time: details.timeStamp,
    tabId: details.tabId,
    frameId: outermost ? 0 : details.frameId,
    ...(details.documentId ? { documentId: details.documentId } : {}),
  };
  const hints = {
    ...(details.parentDocumentId ? { parentDocumentId: details.parentDocumentId } : {}),
    ...(prerender ? { prerender: true } : {}),
  };
  const url = clip(details.url, MAX_URL);
  const part = partOf(raw, url);
  if (part === null) return [];
  const sightings: Sighting[] = [{ observation: { ...base, ...part } as Unplaced, ...hints, ...transitionOf(raw) }];
  if (details.url.length > MAX_URL) {
    sightings.push({
      observation: { ...base, kind: 'gap', reason: 'cut', detail: `address of ${details.url.length} characters` },
      ...hints,
    });
  }
  return sightings;
}

type Part<T = Unplaced> = T extends unknown ? Omit<T, 'time' | 'tabId' | 'frameId' | 'documentId'> : never;

function partOf(raw: Exclude<Raw, { api: 'page' | 'cookie' }>, url: string): Part | null {
  switch (raw.api) {
    case 'request': {
      const { requestId, method, type, initiator, originUrl, documentUrl, requestBody } = raw.details;
      const asker = initiator ?? originUrl;
      const body = requestBody && bodyOf(requestBody);
      return {
        kind: 'request',
        requestId,
        url,
        method,
        // Firefox and Chromium differ in the names of two types.
        type: type === ('beacon' as string) ? 'ping' : type === ('imageset' as string) ? 'image' : type,
        ...(asker ? { initiator: clip(asker, MAX_URL) } : {}),
        ...(documentUrl ? { documentUrl: clip(documentUrl, MAX_URL) } : {}),
        ...(body ? { body } : {}),
      };
    }
    case 'sent': {
      const cookies = cookiesSent(raw.details.requestHeaders ?? []);
      return cookies.length === 0 ? null : { kind: 'request-cookies', requestId: raw.details.requestId, cookies };
    }
    case 'headers': {
      const { requestId, statusCode, responseHeaders = [] } = raw.details;
      const location = headerOf(responseHeaders, 'location');
      const contentType = headerOf(responseHeaders, 'content-type');
      return {
        kind: 'response',
        requestId,
        url,
        status: statusCode,
        setCookies: setCookiesOf(responseHeaders),
        ...(location ? { location: clip(location, MAX_URL) } : {}),
        ...(contentType ? { contentType: clip(contentType, 256) } : {}),
      };
    }
    case 'redirect':
    case 'completed':
    case 'failed': {
      const { requestId, fromCache, ip, error } = raw.details;
      return {
        kind: 'request-end',
        requestId,
        outcome: raw.api === 'redirect' ? 'redirected' : raw.api,
        ...(fromCache ? { fromCache } : {}),
        ...(ip ? { ip } : {}),
        ...(error ? { error: clip(error, 200) } : {}),
      };
    }
    case 'before':
    case 'history':
    case 'committed':
      return { kind: 'navigation', stage: raw.api, url };
    case 'navigated':
      return { kind: 'navigation', stage: 'completed', url };
    case 'navigation-failed':
      return { kind: 'navigation', stage: 'failed', url, ...(raw.details.error ? { error: clip(raw.details.error, 200) } : {}) };
  }
}

function transitionOf(raw: Raw): Pick<Sighting, 'transition'> {
  if (raw.api !== 'committed') return {};
  if (raw.details.transitionType === 'reload') return { transition: 'reload' };
  return raw.details.transitionQualifiers?.includes('forward_back') ? { transition: 'history' } : {};
}

const headerOf = (headers: Browser.webRequest.HttpHeader[], name: string) =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

/** Firefox joins several Set-Cookie headers with line breaks. */
function setCookiesOf(headers: Browser.webRequest.HttpHeader[]): string[] {
  return headers
    .filter((header) => header.name.toLowerCase() === 'set-cookie')
    .flatMap((header) => header.value?.split('\n') ?? [])
    .filter((line) => line !== '')
    .slice(0, MAX_COOKIES)
    .map((line) => clip(line, 8192));
}

function cookiesSent(headers: Browser.webRequest.HttpHeader[]): { name: string; value: string }[] {
  const line = headers
    .filter((header) => header.name.toLowerCase() === 'cookie')
    .map((header) => header.value ?? '')
    .join('; ');
  if (line === '') return [];
  return line
    .split(/;\s*/)
    .slice(0, MAX_COOKIES)
    .map((pair) => {
      const equals = pair.indexOf('=');
      const [name, value] = equals < 0 ? ['', pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return { name: clip(name, 1024), value: clip(value, MAX_VALUE) };
    });
}

/** Start of the body where it is text. */
function bodyOf(body: NonNullable<Browser.webRequest.OnBeforeRequestDetails['requestBody']>): string | undefined {
  if (body.formData) {
    const pairs = Object.entries(body.formData).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, String(value)]),
    );
    return clip(new URLSearchParams(pairs).toString(), MAX_VALUE);
  }
  const bytes = body.raw?.[0]?.bytes;
  if (!bytes) return undefined;
  try {
    const start = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, MAX_VALUE));
    return new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
  } catch {
    return undefined;
  }
}

/** An update comes as two events; the removal half of it says nothing. */
function cookieOf({ cookie, removed, cause }: Browser.cookies.CookieChangeInfo, time: number): Sighting[] {
  if (removed && cause === 'overwrite') return [];
  return [
    {
      observation: { ...cookieFields(cookie), kind: 'cookie', change: removed ? 'removed' : 'set', time, tabId: -1, frameId: -1 },
    },
  ];
}

/** A cookie of the jar in the model's terms. */
export function cookieFields(cookie: Browser.cookies.Cookie) {
  const partition = cookie.partitionKey?.topLevelSite;
  return {
    name: clip(cookie.name, 1024),
    value: clip(cookie.value, MAX_VALUE),
    domain: clip(cookie.domain.replace(/^\./, ''), 256),
    path: clip(cookie.path, 1024),
    hostOnly: cookie.hostOnly,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    ...(cookie.expirationDate === undefined ? {} : { expires: cookie.expirationDate * 1000 }),
    ...(partition ? { partition: clip(partition, 256) } : {}),
  };
}
