/** Bytes of a policy → text: byte order mark, declared charset, meta charset, then a guess that is checked. */
import { TextDecoder } from '@exodus/bytes/encoding-lite.js';
import { getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding-lite.js';
import { InvalidInput } from '../model/parse.ts';
import { MAX_POLICY_BYTES } from '../model/policy.ts';

const HEAD = 2048;

/** ASCII view of the first bytes, for marks that are ASCII in every charset met on the web. */
function asciiHead(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes.subarray(0, HEAD)) out += byte < 0x80 ? String.fromCharCode(byte) : '.';
  return out;
}

/** UTF-16 without a mark: every other byte is zero. */
function guessUtf16(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, HEAD) & ~1;
  if (n < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = n / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of characters that no text holds. */
function noise(text: string): number {
  const n = Math.min(text.length, 20_000);
  let bad = 0;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    if (c === 0xfffd || (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || (c > 0x7e && c < 0xa0)) bad++;
  }
  return n ? bad / n : 0;
}

/** A wrong declaration shows: UTF-8 is strict, so text that is valid UTF-8 beyond ASCII is UTF-8, whatever was declared. */
function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const strict = decodeAs(bytes, 'utf-8', true);
  if (strict !== null) return strict;
  // A few broken bytes among many good letters: cut off in the middle, or two texts glued together.
  const loose = decodeAs(bytes, 'utf-8', false) ?? '';
  let broken = 0;
  let letters = 0;
  for (let i = 0; i < loose.length; i++) {
    const code = loose.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) letters++;
  }
  if (letters > broken * 4) return loose;
  return decodeAs(bytes, encoding === 'utf-8' ? 'windows-1252' : encoding, false) ?? loose;
}

/**
 * Text of a policy that is text: PDFs are read elsewhere.
 * @throws InvalidInput when empty, larger than 16 MB, or not text
 */
export function decode(bytes: Uint8Array, source: string, contentType = ''): string {
  if (bytes.length === 0) throw new InvalidInput(`${source}: is empty`);
  if (bytes.length > MAX_POLICY_BYTES) throw new InvalidInput(`${source}: is larger than 16 MB (${bytes.length} bytes)`);
  const head = asciiHead(bytes);
  const mark = getBOMEncoding(bytes);
  const declared = /charset\s*=\s*["']?([\w.:-]+)/i;
  const label = mark ?? declared.exec(contentType)?.[1] ?? guessUtf16(bytes) ?? declared.exec(head)?.[1] ?? 'utf-8';
  const named = normalizeEncoding(label) ?? 'utf-8';
  // Who writes one byte a letter does not write UTF-16, whatever is declared.
  const encoding = named.startsWith('utf-16') && mark === null && !bytes.subarray(0, HEAD).includes(0) ? 'utf-8' : named;
  const text = encoding.startsWith('utf-16') ? decodeAs(bytes, encoding, false) : decodeBytes(bytes, encoding);
  if (text === null || noise(text) > 0.02) throw new InvalidInput(`${source}: is not text`);
  if (!/\S/.test(text)) throw new InvalidInput(`${source}: is empty`);
  return text;
}
