/** What the probe watches. Each entry says in a line what the page did; receivers and arguments are only read, never used. */
import { MAX_VALUE } from '../../core/model/observation.ts';
import { clip, tell } from './outbox.ts';
import { wrapConstructor, wrapMethod, wrapSetter } from './stealth.ts';
import { textOf } from './text.ts';

const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
const { stringify } = JSON;
/** Fields of a stored record that are told. */
const MAX_FIELDS = 30;
type Args = readonly unknown[];
type Call = 'fetch' | 'xhr' | 'beacon' | 'websocket' | 'image' | 'script' | 'iframe' | 'link';

const proto = (name: string): object | undefined =>
  (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[name]?.prototype;

/** Addresses that go nowhere are no calls. */
const call = (api: Call, value: unknown) => {
  const url = textOf(value);
  if (url !== '' && !isInline(url)) tell({ kind: 'call', api, url }, `${api} ${url}`);
};
const isInline = (url: string) => {
  const start = clip(url, 5);
  return start === 'data:' || start === 'blob:' || start === 'javas' || start === 'about';
};

export function watchCookies(): void {
  wrapSetter(Document.prototype, 'cookie', (_self, [value]: Args) => {
    const cookie = textOf(value);
    tell({ kind: 'script-cookie', cookie: clip(cookie, 8192) }, `cookie ${clip(cookie, 200)}`);
  });
  const change =
    (removal: string) =>
    (_self: never, [first, value]: Args) => {
      const options = typeof first === 'object' && first !== null ? plain(first) : { name: first, value };
      const cookie = `${textOf(options.name)}=${removal === '' ? textOf(options.value) : removal}`;
      tell({ kind: 'script-cookie', cookie: clip(cookie, 8192) }, `cookie ${clip(cookie, 200)}`);
    };
  wrapMethod(proto('CookieStore'), 'set', change(''), true);
  wrapMethod(proto('CookieStore'), 'delete', change('; max-age=0'), true);
}

/** Own data properties only: a getter of the page is not called. */
function plain(object: object): Record<string, unknown> {
  return { name: getOwnPropertyDescriptor(object, 'name')?.value, value: getOwnPropertyDescriptor(object, 'value')?.value };
}

export function watchStorage(): void {
  const session = quietly(() => sessionStorage);
  const area = (self: object) => (self === session ? 'session' : 'local');
  wrapMethod(Storage.prototype, 'setItem', (self, [key, value]: Args) => {
    const name = clip(textOf(key), 1024);
    tell(
      { kind: 'storage', area: area(self), operation: 'set', key: name, value: clip(textOf(value), MAX_VALUE) },
      `set ${area(self)} ${name}`,
    );
  });
  wrapMethod(Storage.prototype, 'removeItem', (self, [key]: Args) => {
    const name = clip(textOf(key), 1024);
    tell({ kind: 'storage', area: area(self), operation: 'remove', key: name }, `remove ${area(self)} ${name}`);
  });
  wrapMethod(Storage.prototype, 'clear', (self) => {
    tell({ kind: 'storage', area: area(self), operation: 'clear', key: '' }, `clear ${area(self)}`);
  });
  wrapMethod(proto('IDBFactory'), 'open', (_self, [name]: Args) => {
    const key = clip(textOf(name), 1024);
    tell({ kind: 'storage', area: 'indexeddb', operation: 'open', key }, `open ${key}`);
  });
  const write = (self: object, [value, key]: Args) => {
    const name = nameOf(self);
    const place = clip(typeof key === 'string' && key !== name ? `${name}/${key}` : name, 1024);
    tell(
      { kind: 'storage', area: 'indexeddb', operation: 'set', key: place, value: clip(textOfRecord(value), MAX_VALUE) },
      `put ${place}`,
    );
  };
  wrapMethod(proto('IDBObjectStore'), 'put', write);
  wrapMethod(proto('IDBObjectStore'), 'add', write);
}

const storeName = quietly(() => getOwnPropertyDescriptor(proto('IDBObjectStore') ?? {}, 'name')?.get);
const nameOf = (store: object): string => quietly(() => textOf(storeName && apply(storeName, store, []))) ?? '';

/** Flags and words of a stored record as JSON, two levels deep; whole databases go by unread. No code of the page runs. */
function textOfRecord(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return depth === 0 ? textOf(value) : leafOf(value);
  let text = '';
  const keys = ownKeys(value);
  for (let i = 0; i < keys.length && i < MAX_FIELDS; i++) {
    const key = keys[i];
    if (typeof key !== 'string') continue;
    const inner: unknown = getOwnPropertyDescriptor(value, key)?.value;
    const told = typeof inner === 'object' && inner !== null && depth < 2 ? textOfRecord(inner, depth + 1) : leafOf(inner);
    text += `${text === '' ? '' : ','}${stringify(key)}:${told}`;
  }
  return `{${text}}`;
}
const leafOf = (value: unknown): string =>
  typeof value === 'string'
    ? stringify(clip(value, 200))
    : typeof value === 'number' || typeof value === 'boolean'
      ? `${value}`
      : 'null';

/** Sandboxed documents refuse their storage. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export function watchNetwork(): void {
  wrapMethod(proto('Navigator'), 'sendBeacon', (_self, [url]: Args) => call('beacon', url));
  wrapMethod(globalThis, 'fetch', (_self, [input]: Args) => call('fetch', input), true);
  wrapConstructor(globalThis, 'WebSocket', (_self, [url]: Args) => call('websocket', url));
  wrapMethod(proto('XMLHttpRequest'), 'open', (_self, [, url]: Args) => call('xhr', url));
}

const SOURCES: readonly [string, string, Call][] = [
  ['HTMLImageElement', 'src', 'image'],
  ['HTMLScriptElement', 'src', 'script'],
  ['HTMLIFrameElement', 'src', 'iframe'],
  ['HTMLLinkElement', 'href', 'link'],
];

/** Not `setAttribute`: it runs code of custom elements, whose stacks would then show us. */
export function watchElements(): void {
  for (const [name, property, api] of SOURCES) wrapSetter(proto(name), property, (_self, [url]: Args) => call(api, url));
}

const READS: readonly [string, string, 'canvas' | 'audio' | 'webgl'][] = [
  ['HTMLCanvasElement', 'toDataURL', 'canvas'],
  ['HTMLCanvasElement', 'toBlob', 'canvas'],
  ['CanvasRenderingContext2D', 'getImageData', 'canvas'],
  ['OfflineAudioContext', 'startRendering', 'audio'],
  ['AnalyserNode', 'getFloatFrequencyData', 'audio'],
  ['WebGLRenderingContext', 'readPixels', 'webgl'],
  ['WebGL2RenderingContext', 'readPixels', 'webgl'],
  ['WebGLRenderingContext', 'getParameter', 'webgl'],
  ['WebGL2RenderingContext', 'getParameter', 'webgl'],
];
/** Vendor, renderer and their unmasked forms; other parameters are everyday work of any 3D page. */
const TELLING = [0x1f00, 0x1f01, 0x9245, 0x9246];

export function watchFingerprinting(): void {
  for (const [owner, method, api] of READS) {
    wrapMethod(proto(owner), method, (_self, [parameter]: Args) => {
      let detail = `${owner}.${method}`;
      if (method === 'getParameter') {
        if (typeof parameter !== 'number' || !isTelling(parameter)) return;
        detail += ` ${parameter}`;
      }
      tell({ kind: 'fingerprint', api, detail }, detail);
    });
  }
}

function isTelling(parameter: number): boolean {
  for (let i = 0; i < TELLING.length; i++) if (TELLING[i] === parameter) return true;
  return false;
}
