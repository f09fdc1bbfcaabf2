/** Text of a recording on disk, compressed or not. */
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { readBytes } from './input.ts';
import { CliProblem } from './io.ts';

/** Largest recording read, packed and unpacked, in bytes. Strings cannot hold much more. */
const MAX_PACKED = 200 * 1024 * 1024;
const MAX_TEXT = 400 * 1024 * 1024;

/** What could be unpacked of a file whose end is missing is worth reading; what is broken inside is not. */
const UNPACK = {
  gzip: (bytes: Uint8Array) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_TEXT }),
  brotli: (bytes: Uint8Array) =>
    brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MAX_TEXT }),
};

/** gzip has a mark; brotli has none, so it is what is neither gzip nor text. */
function packing(bytes: Uint8Array): keyof typeof UNPACK | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  // As a stream: the last character may be cut.
  const start = new TextDecoder().decode(bytes.subarray(0, 64), { stream: true });
  // eslint-disable-next-line no-control-regex -- control characters are what tells
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(start) ? 'brotli' : null;
}

/** @throws CliProblem */
export async function readRecordingText(file: string): Promise<string> {
  const bytes = await readBytes(file, MAX_PACKED);
  const packed = packing(bytes);
  if (!packed) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder().decode(UNPACK[packed](bytes));
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (tooLong) throw new CliProblem(`${file}: unpacked it is more than the ${MAX_TEXT / 1024 / 1024} MB that are read`);
    throw new CliProblem(
      file.endsWith('.br') || packed === 'gzip'
        ? `${file}: cannot be unpacked: the ${packed} data is broken`
        : `${file}: neither text nor gzip nor brotli`,
    );
  }
}
