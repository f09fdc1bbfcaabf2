/** Reads what a person names on the command line: a file, an address, standard input. Every error is one line. */
import { readFile, stat } from 'node:fs/promises';
import { MAX_POLICY_BYTES } from '../core/model/policy.ts';
import { CliProblem, oneLine, type Io } from './io.ts';

const MAX_REDIRECTS = 10;
const TIMEOUT_MS = 15_000;

export interface Document {
  source: string;
  bytes: Uint8Array;
  contentType?: string;
}

const megabytes = (bytes: number) => `${Math.floor(bytes / 1e6)} MB`;
const REASONS: Record<string, string> = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'may not be read' };

export const isUrl = (text: string) => /^https?:\/\//i.test(text);

/** @throws CliProblem */
export async function readBytes(file: string, max: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > max) throw new CliProblem(`${file}: ${megabytes(size)} is more than the ${megabytes(max)} that are read`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new CliProblem(`${file}: ${(code && REASONS[code]) ?? oneLine(error)}`);
  }
}

/** Gathers a stream, as long as it is not too long. @throws CliProblem */
async function gather(stream: AsyncIterable<Uint8Array | string>, source: string, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > max) throw new CliProblem(`${source}: more than the ${megabytes(max)} that are read`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** @throws CliProblem when there is no answer in time, too many redirects, an error status or too much */
async function fetchDocument(address: string, signal: AbortSignal): Promise<Document> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  let url = address;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const answer = await fetch(url, { redirect: 'manual', signal: limit, headers: { accept: 'text/html, text/*, */*;q=0.1' } });
      const location = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && location) {
        await answer.body?.cancel();
        if (!URL.canParse(location, url))
          throw new CliProblem(`${url}: is redirected to “${location.slice(0, 100)}”, no address`);
        url = new URL(location, url).href;
        if (!isUrl(url)) throw new CliProblem(`${address}: is redirected to ${url.slice(0, 100)}, not of the web`);
        continue;
      }
      if (!answer.ok || !answer.body)
        throw new CliProblem(`${url}: the server answers ${answer.status} ${answer.statusText}`.trim());
      const bytes = await gather(answer.body as unknown as AsyncIterable<Uint8Array>, url, MAX_POLICY_BYTES);
      const contentType = answer.headers.get('content-type');
      return { source: url, bytes, ...(contentType ? { contentType } : {}) };
    }
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    if (!signal.aborted && limit.aborted) throw new CliProblem(`${url}: no whole answer within ${TIMEOUT_MS / 1000} s`);
    const cause = error instanceof Error && error.cause ? error.cause : error;
    throw new CliProblem(`${url}: no answer: ${oneLine(cause)}`);
  }
  throw new CliProblem(`${address}: more than ${MAX_REDIRECTS} redirects`);
}

/**
 * The document behind a file name, an http(s) address or `-`.
 * @throws CliProblem
 */
export async function readDocument(name: string, io: Pick<Io, 'stdin' | 'signal'>): Promise<Document> {
  if (name === '-') return { source: '-', bytes: await gather(io.stdin, 'standard input', MAX_POLICY_BYTES) };
  if (isUrl(name)) return fetchDocument(name, io.signal);
  return { source: name, bytes: await readBytes(name, MAX_POLICY_BYTES) };
}
