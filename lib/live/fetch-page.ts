/** Fetches a page as anybody would get it: no credentials, no referrer, limits on time and size. */

import { MAX_POLICY_BYTES } from '../core/model/policy.ts';
import type { SearchPage } from '../core/policy/search.ts';

/** Milliseconds. */
const PATIENCE = 10_000;

/** @throws Error with one line that says why there is no page */
export async function fetchPage(url: string): Promise<SearchPage> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const bytes = await readAll(response);
    return { url: response.url || url, contentType: response.headers.get('content-type') ?? '', bytes };
  } catch (error) {
    if (signal.aborted) throw new Error(`no answer within ${PATIENCE / 1000} s`, { cause: error });
    throw error instanceof Error ? error : new Error(String(error));
  }
}

async function readAll(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MAX_POLICY_BYTES) {
      await reader.cancel();
      throw new Error(`larger than ${MAX_POLICY_BYTES / 1e6} MB`);
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
