/**
 * Runs in a page: everything by which a script could tell that functions of the platform have been replaced.
 * Must stand alone: it is sent to the page as text.
 */
export function selfPortrait(): Record<string, string> {
  const portrait: Record<string, string> = {};
  const withoutPlaces = (text: string) => text.replace(/:\d+:\d+/g, '');
  const take = (name: string, look: () => unknown) => {
    try {
      portrait[name] = String(look());
    } catch (error) {
      const { name: kind, message, stack } = error as Error;
      portrait[name] = withoutPlaces(`throws ${kind}: ${message}\n${stack}`);
    }
  };
  const quiet = (result: unknown) => {
    if (result instanceof Promise) result.catch(() => {});
    return typeof result;
  };
  type Fn = ((...args: unknown[]) => unknown) & { caller?: unknown };
  const methods: [object, string][] = [
    [Storage.prototype, 'setItem'],
    [Storage.prototype, 'removeItem'],
    [Storage.prototype, 'clear'],
    [IDBFactory.prototype, 'open'],
    [Navigator.prototype, 'sendBeacon'],
    [window, 'fetch'],
    [window, 'WebSocket'],
    [XMLHttpRequest.prototype, 'open'],
    [XMLHttpRequest.prototype, 'send'],
    [HTMLCanvasElement.prototype, 'toDataURL'],
    [CanvasRenderingContext2D.prototype, 'getImageData'],
    [WebGLRenderingContext.prototype, 'getParameter'],
    [Element.prototype, 'setAttribute'],
    [Function.prototype, 'toString'],
  ];
  for (const [owner, key] of methods) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor;
    const method = descriptor.value as Fn;
    const name = `${owner === window ? 'window' : Object.prototype.toString.call(owner)}.${key}`;
    const { writable, enumerable, configurable } = descriptor;
    take(`${name} descriptor`, () => [writable, enumerable, configurable, Reflect.ownKeys(descriptor)].join());
    take(`${name} own keys`, () => Reflect.ownKeys(method).map(String).join());
    take(`${name} name`, () => JSON.stringify([method.name, Object.getOwnPropertyDescriptor(method, 'name')]));
    take(`${name} length`, () => JSON.stringify([method.length, Object.getOwnPropertyDescriptor(method, 'length')]));
    take(`${name} text`, () => [method.toString(), `${method}`, Function.prototype.toString.call(method)].join('|'));
    take(`${name} prototype`, () => ['prototype' in method, Object.getPrototypeOf(method) === Function.prototype].join());
    take(`${name} as constructor`, () => new (method as unknown as new () => unknown)());
    take(`${name} on another object`, () => quiet(method.call({})));
    take(`${name} on nothing`, () => quiet(method.call(null)));
    take(`${name} under an heir`, () => (Object.create(method) as object).toString());
    take(`${name} as its own prototype`, () => Object.setPrototypeOf(method, method) as unknown);
  }
  const setters: [object, string][] = [
    [Document.prototype, 'cookie'],
    [HTMLImageElement.prototype, 'src'],
    [HTMLScriptElement.prototype, 'src'],
    [HTMLIFrameElement.prototype, 'src'],
    [HTMLLinkElement.prototype, 'href'],
  ];
  for (const [owner, key] of setters) {
    const { get, set, enumerable } = Object.getOwnPropertyDescriptor(owner, key) as Required<PropertyDescriptor>;
    const name = `${Object.prototype.toString.call(owner)}.${key}`;
    take(`${name} parts`, () => [set, get, enumerable, set.name, set.length, Reflect.ownKeys(set).map(String)].join('|'));
    take(`${name} on another object`, () => set.call({}, 'x'));
    take(`${name} as constructor`, () => new (set as unknown as new () => unknown)());
  }
  take('globals', () =>
    Object.getOwnPropertyNames(window)
      .filter((name) => name !== 'portrait')
      .join(),
  );
  take('own properties', () =>
    [document, navigator, localStorage].map((object) => Reflect.ownKeys(object).map(String)).join(';'),
  );
  const owners = [Storage.prototype, Document.prototype, Element.prototype, Function.prototype, WebSocket, WebSocket.prototype];
  take('order of properties', () => owners.map((owner) => Reflect.ownKeys(owner).map(String).join()).join(';'));
  take('constructor', () =>
    [WebSocket.prototype.constructor === WebSocket, Object.create(WebSocket.prototype) instanceof WebSocket].join(),
  );
  take('too few arguments', () => (localStorage.setItem as Fn)('a'));
  take('a symbol', () => (localStorage.setItem as Fn)(Symbol('a'), 'b'));
  take('too much', () => localStorage.setItem('big', 'x'.repeat(6_000_000)));
  take('a bad address', () => navigator.sendBeacon('http://['));
  take('times that arguments are read', () => {
    let reads = 0;
    const object = { toString: () => `text ${++reads}` };
    (localStorage.setItem as Fn)(object, object);
    return reads;
  });
  take('times that stacks are asked for', () => {
    let asked = 0;
    const errors = Error as { prepareStackTrace?: unknown };
    errors.prepareStackTrace = () => ++asked;
    localStorage.setItem('p', '1');
    document.cookie = 'p=1';
    delete errors.prepareStackTrace;
    return asked;
  });
  take('seen from a new frame', () => {
    const frame = document.createElement('iframe');
    document.documentElement.append(frame);
    const inside = frame.contentWindow as unknown as typeof globalThis;
    const from = inside.Function.prototype.toString;
    const texts = [
      from.call(Storage.prototype.setItem),
      from.call(fetch),
      Function.prototype.toString.call(inside.fetch),
      from.call(from),
    ];
    frame.remove();
    return texts.join('|');
  });
  localStorage.clear();
  return portrait;
}
