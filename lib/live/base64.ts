/** Messages are JSON: bytes travel as text. */

/** In slices: a call takes no more arguments than the stack holds. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
