/** The parameters of one request, from the query, matrix parts of the path (`;src=1`) and a body: form fields, lines of them, or JSON. */

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // Broken escapes are kept as they are.
  }
}

/** `"name": "value"` of JSON, also of one that was cut off: objects and lists around it do not matter. */
const LEAF = /"([\w.$@ -]{1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d[\d.eE+-]*|true|false))/g;
const MAX_LEAVES = 500;

/** First value of each name. Values are decoded only when asked for: a request has dozens, a decoder wants a few. */
export class Parameters {
  /** Path without query: `/g/collect`. */
  readonly path: string;
  /** The body as it was sent; empty where there was none. */
  readonly body: string;
  /** Events of a batch: values of `en` in the lines of the body, one each. */
  readonly lines: readonly string[];
  private readonly raw = new Map<string, string>();
  /** Names whose value is plain text already. */
  private readonly plain = new Set<string>();

  /** `body` is the start of a text body. Never throws: what cannot be read is left out. */
  constructor(url: string, body = '') {
    const authority = url.indexOf('//');
    const slash = url.indexOf('/', authority < 0 ? 0 : authority + 2);
    const hash = url.indexOf('#');
    const end = hash < 0 ? url.length : hash;
    const question = url.indexOf('?');
    const query = question < 0 || question > end ? end : question;
    this.path = slash < 0 || slash > query ? '' : url.slice(slash, query);
    this.add(url, query + 1, end, '&');
    const matrix = this.path.indexOf(';');
    if (matrix >= 0) this.add(this.path, matrix + 1, this.path.length, ';');
    this.body = body;
    const text = body.trim();
    // Google Analytics sends several events as lines of one body; what they share is in the query, else the first one speaks.
    this.lines = /^[\w.[\]%~-]+=/.test(text) ? text.split(/\r?\n/) : [];
    const [first] = this.lines;
    if (first !== undefined) this.add(first, 0, first.length, '&');
    else if (text.startsWith('{') || text.startsWith('[')) this.addJson(text);
  }

  /** Adds `a=1&b=2`, or the same parted by `separator`; the first value of a name stays. */
  private add(text: string, from: number, to: number, separator: string): void {
    for (let start = from; start < to;) {
      let end = text.indexOf(separator, start);
      if (end < 0 || end > to) end = to;
      const equals = text.indexOf('=', start);
      if (equals > start && equals < end) {
        const name = decode(text.slice(start, equals));
        if (!this.raw.has(name)) this.raw.set(name, text.slice(equals + 1, end));
      }
      start = end + 1;
    }
  }

  /** Adds what JSON holds, by the innermost names; the first value of a name stays. */
  addJson(text: string): void {
    let count = 0;
    for (const [, name = '', written, bare = ''] of text.matchAll(LEAF)) {
      if (++count > MAX_LEAVES) break;
      if (this.raw.has(name)) continue;
      this.raw.set(name, written === undefined ? bare : unescape(written));
      this.plain.add(name);
    }
  }

  get(name: string): string | undefined {
    const value = this.raw.get(name);
    return value === undefined || this.plain.has(name) ? value : decode(value);
  }

  has(name: string): boolean {
    return this.raw.has(name);
  }

  names(): IterableIterator<string> {
    return this.raw.keys();
  }

  /** Each value as it was sent. */
  entries(): IterableIterator<[string, string]> {
    return this.raw.entries();
  }
}

function unescape(written: string): string {
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}
