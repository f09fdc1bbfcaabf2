/** Tells that an e-mail address was typed, by the first digits of its hash: enough to recognise it in what is sent, not to know it. */
import type { Relay } from './relay.ts';

const EMAIL = /^[^\s@]{1,64}@[\w-]+(\.[\w-]+)+$/;
/** Hexadecimal digits that are kept. */
const DIGITS = 16;

/** Without TLS the browser computes no hashes: there nothing is told. */
export function watchTyped(relay: Pick<Relay, 'add'>): void {
  const onChange = (event: Event): void => {
    const field = event.composedPath()[0];
    if (!event.isTrusted || !(field instanceof HTMLInputElement) || field.type === 'password') return;
    const address = field.value.trim().toLowerCase();
    if (!EMAIL.test(address) || !isSecureContext) return;
    const time = performance.timeOrigin + event.timeStamp;
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(address)).then((hash) => {
      const bytes = [...new Uint8Array(hash, 0, DIGITS / 2)];
      relay.add({ kind: 'typed', what: 'email', sha256: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''), time });
    });
  };
  addEventListener('change', onChange, { capture: true, passive: true });
}
