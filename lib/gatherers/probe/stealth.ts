/**
 * Replaces functions of the page's world so that the page cannot tell: same name, length, own properties, `toString`, errors.
 * Everything used later is taken now, before any script of the page runs: the page may replace it.
 * Two traces remain that no script can remove: Chromium's own message when such a function is extended as a class, and stacks
 * taken by code that runs inside a wrapped call (`toString` of an argument, `readystatechange` at `open`).
 */
const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, setPrototypeOf } = Reflect;
const { get: weakGet, set: weakSet } = WeakMap.prototype;
const { toString: nativeToString } = Function.prototype;
const { indexOf, split, slice } = String.prototype;
const OwnError = Error;

/** Our address as stacks show it: Chromium names the file, Firefox hides it. Empty where they do not. */
const self = /(?:chrome|moz)-extension:\/\/[^\s)]+?\.js|<anonymous code>/.exec(String(new OwnError().stack))?.[0] ?? '';

/** Replacement → what it replaced. Documents of one origin share one, since each can ask the other's functions for their text. */
export type Disguises = WeakMap<object, object>;
let disguises: Disguises = new WeakMap();
const own: Record<number, readonly [object, object]> = {};
let count = 0;
setPrototypeOf(own, null);

type Fn = (this: unknown, ...args: never[]) => unknown;

/** Removes our own frames from an error that passes through us. */
export function clean(error: unknown): unknown {
  if (self === '' || typeof error !== 'object' || error === null) return error;
  try {
    const { stack } = error as Error;
    if (typeof stack === 'string' && apply(indexOf, stack, [self]) >= 0) (error as Error).stack = withoutUs(stack);
  } catch {
    // A stack that cannot be read or written stays as it is.
  }
  return error;
}

function withoutUs(stack: string): string {
  const lines: string[] = apply(split, stack, ['\n']);
  let text = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (apply(indexOf, line, [self]) < 0) text += (text === '' ? '' : '\n') + line;
  }
  return text;
}

/** The first script on a stack that is not us; undefined where none is named. */
export function scriptOf(trace: Error): string | undefined {
  const stack = trace.stack;
  if (typeof stack !== 'string') return undefined;
  const lines: string[] = apply(split, stack, ['\n']);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const from = apply(indexOf, line, ['http']) as number;
    if (from < 0 || (self !== '' && apply(indexOf, line, [self]) >= 0)) continue;
    let end = line.length;
    // `…/app.js:10:5)` or `…/app.js:10:5`: two numbers after the address.
    for (let colons = 0, at = end - 1; at > from && colons < 2; at--) {
      if (line[at] === ':') {
        colons++;
        end = at;
      }
    }
    return apply(slice, line, [from, end]) as string;
  }
  return undefined;
}

/** A trace to be read later, when there is time; undefined where reading it would call into the page. */
export function trace(): Error | undefined {
  return typeof (OwnError as { prepareStackTrace?: unknown }).prepareStackTrace === 'function' ? undefined : new OwnError();
}

/** Makes `replacement` look like `original`. */
function disguise(replacement: Fn, original: Fn): Fn {
  apply(weakSet, disguises, [replacement, original]);
  own[count++] = [replacement, original];
  // Async functions have another prototype than natives that give a promise.
  setPrototypeOf(replacement, getPrototypeOf(original));
  for (const key of ['name', 'length'] as const) {
    const wanted = getOwnPropertyDescriptor(original, key);
    if (wanted) defineProperty(replacement, key, wanted);
  }
  return replacement;
}

/** Calls `before` with receiver and arguments, then the original; never throws anything of its own. `after` sees what it gave. */
function wrapped(
  original: Fn,
  before: (self: never, args: never) => void,
  isAsync: boolean,
  after: (result: unknown) => void = () => {},
): Fn {
  // Methods in short form: no `prototype`, not to be called with `new`, as natives are.
  const { sync, async } = {
    sync(this: unknown, ...args: never[]) {
      try {
        before(this as never, args as never);
      } catch {
        // The page must not notice us.
      }
      try {
        const result: unknown = apply(original, this, args);
        after(result);
        return result;
      } catch (error) {
        throw clean(error);
      }
    },
    async async(this: unknown, ...args: never[]) {
      try {
        before(this as never, args as never);
      } catch {
        // The page must not notice us.
      }
      try {
        return await (apply(original, this, args) as Promise<unknown>);
      } catch (error) {
        throw clean(error);
      }
    },
  };
  return disguise(isAsync ? async : sync, original);
}

/** Wraps a method where it is defined. `before` sees receiver and arguments; what it throws is dropped. `after` must not throw. */
export function wrapMethod(
  owner: object | undefined,
  name: string,
  before: (self: never, args: never) => void,
  isAsync = false,
  after?: (result: unknown) => void,
): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.configurable || typeof descriptor.value !== 'function') return;
  defineProperty(owner as object, name, { ...descriptor, value: wrapped(descriptor.value as Fn, before, isAsync, after) });
}

/** Wraps a constructor; `before` sees what it is called with. */
export function wrapConstructor(owner: object, name: string, before: (self: never, args: never) => void): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.configurable || typeof descriptor.value !== 'function') return;
  const original = descriptor.value as Fn & { prototype: object };
  // The one kind of function that has a `prototype` and may also be called without `new`.
  const replacement = function (this: unknown, ...args: never[]) {
    try {
      before(undefined as never, args as never);
    } catch {
      // The page must not notice us.
    }
    try {
      if (!new.target) return apply(original, undefined, args);
      return construct(original, args, new.target === replacement ? original : new.target) as unknown;
    } catch (error) {
      throw clean(error);
    }
  };
  const keys = ownKeys(original);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as PropertyKey;
    defineProperty(replacement, key, getOwnPropertyDescriptor(original, key) as PropertyDescriptor);
  }
  const back = getOwnPropertyDescriptor(original.prototype, 'constructor');
  defineProperty(original.prototype, 'constructor', { ...back, value: replacement });
  defineProperty(owner, name, { ...descriptor, value: disguise(replacement as Fn, original) });
}

/** Wraps the setter of an accessor. `before` sees receiver and the new value. */
export function wrapSetter(owner: object | undefined, name: string, before: (self: never, args: never) => void): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.configurable || !descriptor.set) return;
  defineProperty(owner as object, name, { ...descriptor, set: wrapped(descriptor.set as Fn, before, false) });
}

/** Lets `Function.prototype.toString` answer for the wrapped functions with the text of the natives. */
export function hideSources(): void {
  const { toString } = {
    toString(this: object) {
      const original = typeof this === 'function' ? (apply(weakGet, disguises, [this]) as object | undefined) : undefined;
      try {
        return apply(nativeToString, original ?? this, []) as string;
      } catch (error) {
        throw clean(error);
      }
    },
  };
  const descriptor = getOwnPropertyDescriptor(Function.prototype, 'toString') as PropertyDescriptor;
  defineProperty(Function.prototype, 'toString', { ...descriptor, value: disguise(toString as Fn, nativeToString as Fn) });
}

export const sharedDisguises = (): Disguises => disguises;

/** Takes over the list of a document that was there before. */
export function shareDisguises(others: Disguises): void {
  disguises = others;
  for (let i = 0; i < count; i++) apply(weakSet, disguises, own[i] as [object, object]);
}
