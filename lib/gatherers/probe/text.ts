/** Text of what the page hands to the platform, without calling anything that the page could have put there. */
const { apply, getOwnPropertyDescriptor } = Reflect;

const getter = (owner: object | undefined, name: string) => owner && getOwnPropertyDescriptor(owner, name)?.get;
const readers = [
  getter(URL.prototype, 'href'),
  typeof Request === 'function' ? getter(Request.prototype, 'url') : undefined,
  (globalThis as { TrustedScriptURL?: { prototype: { toString(): string } } }).TrustedScriptURL?.prototype.toString,
];

/** @returns empty for objects whose text only the page's own code could give */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return `${value}`;
  for (let i = 0; i < readers.length; i++) {
    const read = readers[i];
    try {
      if (read) return apply(read, value, []) as string;
    } catch {
      // Of another kind.
    }
  }
  return '';
}
