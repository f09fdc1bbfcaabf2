/** The parameters of one request, from the query, matrix parts of the path (`;src=1`) and a form-encoded body. */

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // Broken escapes are kept as they are.
  }
}

/** First value of each name. Values are decoded only when asked for: a request has dozens, a decoder wants a few. */
export class Parameters {
  /** Path without query: `/g/collect`. */
  readonly path: string;
  private readonly raw = new Map<string, string>();

  /** `body` is the start of a text body. Never throws: what cannot be read is left out. */
  constructor(url: string, body?: string) {
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
    if (body === undefined) return;
    // Google Analytics sends several events as lines of one body; the first one speaks for the request.
    const line = body.split('\n', 1)[0]?.trim() ?? '';
    if (/^[\w.[\]%-]+=/.test(line)) this.add(line, 0, line.length, '&');
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

  get(name: string): string | undefined {
    const value = this.raw.get(name);
    return value === undefined ? undefined : decode(value);
  }

  has(name: string): boolean {
    return this.raw.has(name);
  }

  names(): IterableIterator<string> {
    return this.raw.keys();
  }
}
