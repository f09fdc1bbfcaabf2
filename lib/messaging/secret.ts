/** Random names that no page can guess. Pages without TLS have no `crypto.randomUUID`. */

/** Characters of a secret. */
export const SECRET_LENGTH = 36;

export const newSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(SECRET_LENGTH / 2))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
