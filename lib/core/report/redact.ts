/**
 * Takes what may single out a person out of a visit, so that it can be handed on, and leaves what audits need: lengths, equality,
 * consent state. The report of a redacted visit is the report of the visit.
 */
import { isConsentState } from '../artifacts/fold-visit.ts';
import { singlesOut } from '../artifacts/identifiers.ts';
import { addressesIn, sumOf } from '../artifacts/known-emails.ts';
import { matcher } from '../classify/matcher.ts';
import { decodeSignal } from '../classify/signal.ts';
import type { Observation } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';

/** Begins after an escape, never inside one. */
const EMAIL = /(?<=^|%[0-9A-F]{2}|[^\w.+%-])[\w.+-]+(?:@|%(?:25)*40)[\w-]+(?:\.[\w-]+)+/gi;
/** Parameters that say what was agreed or what kind of hit it is: nobody’s data. */
const PLAIN = new Set(
  'gcs gcd npa dma dma_cps gdpr gdpr_consent addtl_consent us_privacy gpp gpp_sid pscdl v en ev t tid id pid event type'.split(
    ' ',
  ),
);
/** Parameters by which advertisers recognise who clicked. */
const CLICK = /^(gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|li_fat_id|yclid|mc_eid|_hsenc|_hsmi|hsa_\w+|irclickid)$/i;
/** Parameters of the site’s own addresses that carry a person or a session. */
const PERSONAL = /(^|[_-])(e-?mail|mail|user(name)?|name|phone|tel|token|sid|session(id)?|auth|key|code|uid|customer)$/i;

/** A copy with values of cookies, storage, identifying parameters, bodies and e-mail addresses replaced; lengths stay. */
export function redact(visit: Visit): Visit {
  const mask = new Masker(new Set(visit.observations.flatMap((o) => (o.kind === 'typed' ? [o.sha256] : []))));
  // What is kept is learnt first, so that addresses that repeat it are recognised wherever they stand.
  for (const observation of visit.observations) if (observation.kind !== 'request') redactOne(observation, mask, true);
  return {
    ...visit,
    url: mask.url(visit.url),
    result: visit.result.pages
      ? { ...visit.result, pages: visit.result.pages.map((page) => ({ ...page, url: mask.url(page.url) })) }
      : visit.result,
    observations: visit.observations.map((observation) => redactOne(observation, mask)),
  };
}

function redactOne(observation: Observation, mask: Masker, keepUrls = false): Observation {
  const urls = keepUrls ? observation : redactUrls(observation, mask);
  switch (urls.kind) {
    case 'request':
      return urls.body === undefined ? urls : { ...urls, body: mask.body(urls.body) };
    case 'request-cookies':
      return { ...urls, cookies: urls.cookies.map(({ name, value }) => ({ name, value: mask.kept(name, value) })) };
    case 'response':
      return { ...urls, setCookies: urls.setCookies.map((line) => mask.line(line)) };
    case 'cookie':
      return { ...urls, value: mask.kept(urls.name, urls.value) };
    case 'script-cookie':
      return { ...urls, cookie: mask.line(urls.cookie) };
    case 'storage':
      return urls.value === undefined ? urls : { ...urls, value: mask.kept(urls.key, urls.value) };
    case 'typed':
      return { ...urls, sha256: mask.typed(urls.sha256) };
    case 'page':
      return {
        ...urls,
        links: keepUrls ? [] : urls.links.map(({ url, text }) => ({ url: mask.url(url), text: mask.emails(text) })),
      };
    default:
      return urls;
  }
}

/** Every field that holds an address. */
function redactUrls<O extends Observation>(observation: O, mask: Masker): O {
  const changed: Record<string, string> = {};
  for (const field of ['url', 'initiator', 'documentUrl', 'location', 'script', 'action'] as const) {
    const value = (observation as Record<string, unknown>)[field];
    if (typeof value === 'string') changed[field] = mask.url(value);
  }
  return { ...observation, ...changed };
}

/** The same word gets the same mask all over a visit. */
class Masker {
  readonly #words = new Map<string, string>();
  readonly #urls = new Map<string, string>();
  /** Addresses that stand for those that were typed, by the first digits of the hash. */
  readonly #typed = new Map<string, string>();

  constructor(readonly typedSums: ReadonlySet<string>) {}

  /** What was typed goes on being recognised where it was sent or kept. */
  typed(prefix: string): string {
    return sumOf(this.#standIn(prefix)).slice(0, prefix.length);
  }

  #standIn(prefix: string): string {
    const known = this.#typed.get(prefix) ?? `typed${this.#typed.size + 1}@redacted.invalid`;
    this.#typed.set(prefix, known);
    return known;
  }

  /** Masks a text with `hide`, but puts stand-ins where it holds what was typed. */
  #around(text: string, hide: (part: string) => string, gap = ''): string {
    const held = addressesIn(text, this.typedSums);
    let [masked, rest] = ['', text];
    for (const { written, prefix } of held) {
      const at = rest.indexOf(written);
      if (at < 0) continue;
      const standIn = this.#standIn(prefix);
      const as = written.includes('@') ? standIn : written.includes('%40') ? standIn.replace('@', '%40') : sumOf(standIn);
      masked += hide(rest.slice(0, at)) + gap + as + gap;
      rest = rest.slice(at + written.length);
    }
    return masked + hide(rest);
  }

  /** Value of a cookie or storage entry. Consent state stays: phases are read from it, and it names nobody. */
  kept(name: string, value: string): string {
    return isConsentState(name, value) ? this.emails(value) : this.#value(value);
  }

  /** `name=value; attributes` */
  line(line: string): string {
    const end = line.indexOf(';') < 0 ? line.length : line.indexOf(';');
    const equals = line.indexOf('=');
    if (equals < 0 || equals > end) return this.#value(line.slice(0, end)) + line.slice(end);
    return `${line.slice(0, equals + 1)}${this.kept(line.slice(0, equals).trim(), line.slice(equals + 1, end))}${line.slice(end)}`;
  }

  url(url: string): string {
    const known = this.#urls.get(url);
    if (known !== undefined) return known;
    const masked = this.#url(url);
    this.#urls.set(url, masked);
    return masked;
  }

  /** Form fields keep their names; anything else keeps its length alone. */
  body(body: string): string {
    if (!/^[\w.[\]%-]+=/.test(body))
      return addressesIn(body, this.typedSums).length > 0 ? this.#sent(body) : 'x'.repeat(body.length);
    return body.replace(/([^&=\r\n]+)=([^&\r\n]*)/g, (_, name: string, value: string) =>
      PLAIN.has(name) ? `${name}=${value}` : `${name}=${this.#value(value)}`,
    );
  }

  /** A body with what was typed: of JSON its keys stay, for they tell what the address was sent as. */
  #sent(body: string): string {
    const hide = (text: string) => this.#around(text, (part) => 'x'.repeat(part.length), ' ').trim();
    try {
      const hideValue = (_: string, value: unknown) =>
        typeof value === 'string' ? hide(value) : typeof value === 'number' ? 0 : value;
      return JSON.stringify(JSON.parse(body, hideValue));
    } catch {
      return hide(body);
    }
  }

  emails(text: string): string {
    const hide = (part: string) => part.replace(/[\p{L}\p{N}]/gu, 'x');
    return text.replace(EMAIL, (address) => {
      const [typed] = addressesIn(address, this.typedSums);
      if (typed?.written === address || address.endsWith('@redacted.invalid'))
        return typed ? this.#around(address, hide) : address;
      const [sign = '@'] = /@|%(?:25)*40/i.exec(address) ?? [];
      return address.split(sign).map(hide).join(sign);
    });
  }

  #url(url: string): string {
    const start = url.indexOf('?');
    if (start < 0) return this.emails(url);
    const id = matcher.serviceOf(url);
    const identifiers = new Set(id === null ? [] : (decodeSignal(id, url)?.identifiers ?? []));
    const query = url.slice(start + 1).replace(/([^&=#?]+)=([^&#]*)/g, (pair: string, name: string, value: string) => {
      const hides = identifiers.has(name) || CLICK.test(name) || (id === null && PERSONAL.test(name)) || this.#isKnown(value);
      return hides ? `${name}=${this.#value(value)}` : pair;
    });
    return this.emails(`${url.slice(0, start)}?${query}`);
  }

  /** Does it repeat a word that was masked in a cookie? */
  #isKnown(value: string): boolean {
    return value.split(/[^A-Za-z0-9]/).some((word) => word.length >= 8 && this.#words.has(word));
  }

  #value(value: string): string {
    return this.#around(value, (part) => this.#hidden(part));
  }

  #hidden(value: string): string {
    if (value.length <= 3) return value;
    const masked = value.replace(
      /(%[0-9A-Fa-f]{2})|([\p{L}\p{N}]{4,})/gu,
      (_, escape: string | undefined, word: string | undefined) => escape ?? (word === undefined ? '' : this.#word(word)),
    );
    // What singles out must go on doing so, and what does not must not begin to.
    return singlesOut(value) === singlesOut(masked)
      ? masked
      : singlesOut(value)
        ? this.#number(value, 'rdcte')
        : 'x'.repeat(value.length);
  }

  #word(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    // A SHA-256 goes on looking like one.
    const masked = /^(\d+|[0-9a-f]{64})$/.test(word)
      ? this.#number(word, '98765')
      : /^[0-9a-f]{32,}$/i.test(word)
        ? // A hash stays a hash.
          this.#number(word, 'decaf')
        : /\d/.test(word) || word.length >= 20
          ? this.#number(word, 'rdcte')
          : 'x'.repeat(word.length);
    this.#words.set(word, masked);
    return masked;
  }

  /** As long as the word, beginning alike, ending in a running number. */
  #number(word: string, head: string): string {
    const digits = String(this.#words.size + 1);
    return `${head.slice(0, Math.max(0, word.length - digits.length)).padEnd(word.length - digits.length, '0')}${digits}`.slice(
      -word.length,
    );
  }
}
