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

/** gzip tells itself; brotli has no mark, so it is what is named so or what cannot be JSON. */
function packing(file: string, bytes: Uint8Array): keyof typeof UNPACK | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (/^[{[]/.test(start) || bytes.length === 0) return null;
  return file.endsWith('.br') || !/^[\s\x20-\x7e]*$/.test(start) ? 'brotli' : null;
}

/** @throws CliProblem */
export async function readRecordingText(file: string): Promise<string> {
  const bytes = await readBytes(file, MAX_PACKED);
  const packed = packing(file, bytes);
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
