/** Names of cookies: by their form, by the catalogue, or by the period that stands in brackets behind them. */
import type { Catalog } from '../catalog/index.ts';
import type { Service } from '../model/catalog.ts';
import type { Duration } from './durations.ts';
import type { Frame } from './frame.ts';
import { once } from './once.ts';

/** `_ga`, `IDE`, `_gcl_au`, `PHPSESSID`, `nQ_cookieId`, `ajs_anonymous_id`. */
const COOKIE_NAME =
  /(?<![\p{L}\p{N}_/.-])(?:_[A-Za-z0-9]{1,24}(?:_[A-Za-z0-9*<>-]{1,24}){0,3}(?:\.?\*|\.\d[\w.]{0,12}(?<!\.))?|[A-Za-z][A-Za-z0-9]{0,14}(?:_(?:[A-Za-z0-9]{1,24}|\*)){1,4}(?:[_.]?\*)?|[A-Z]{2,8}\.[A-Z]{2,8}_[A-Za-z]{3,24}|__[A-Za-z-]{3,24}|[A-Z]{3,12}(?:_[A-Z0-9]{2,24})*|[a-z]+[A-Z][A-Za-z]{3,24})(?![\p{L}\p{N}_@])/gu;
/** A part of each: most words are written small, or with one capital in front. */
const COOKIE_AHEAD = /_|[A-Z]{3}|[a-z][A-Z]/;
const NOT_COOKIES = new Set(['GDPR', 'DSGVO', 'RGPD', 'USA', 'HTTP', 'HTTPS', 'URL', 'SSL', 'TLS', 'TDDDG', 'TTDSG', 'BDSG', 'TMG', 'EWR', 'PDF', 'CRM', 'SCC', 'DPF', 'BCR', 'CNIL', 'FAQ', 'API', 'GTM', 'CDN', 'HTML', 'XING', 'PAYONE', 'JOIN', 'AMEX', 'ID', 'YouTube', 'HubSpot', 'LinkedIn', 'TBD', 'TBC', 'TODO']); // prettier-ignore

/** Names of cookies in a text, in order. */
export function cookieNames(text: string): string[] {
  const names: string[] = [];
  if (!COOKIE_AHEAD.test(text)) return names;
  for (const [name] of text.matchAll(COOKIE_NAME))
    if (!NOT_COOKIES.has(name) && name.length <= 60 && !names.includes(name)) names.push(name);
  return names;
}

/** Without the marks of Markdown: `` `sid` ``, **sid**, [sid](https://…). */
export function unmarked(text: string): string {
  const plain = text.replace(/!?\[([^\]\n]{1,200})\]\([^)\s]{1,500}\)/g, '$1').replace(/`+/g, '');
  return plain.replace(/(\*{1,3})(?=\S)([^*\n]{1,300})\1(?!\*)/g, '$2').trim();
}

/** Exact names of the catalogue's cookies. */
const knownNames = once(
  (catalog: Catalog): ReadonlySet<string> =>
    new Set(
      [...catalog.services.values()].flatMap(({ cookies }) => cookies.map(({ name }) => name).filter((name) => name.length >= 3)),
    ),
);

/** Is this exactly the name of a cookie of the catalogue? */
export const knownCookie = (catalog: Catalog, name: string): boolean => knownNames(catalog).has(name);

const TOKEN = /^[\p{L}\p{N}_][\p{L}\p{N}_.*:<>{}#%~@$-]{0,79}$/u;
/** More than a word of prose: a joint, a digit, capitals inside. */
const FORM = /[_.*:<>{}#%~$-]|\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u;

/** Names in the cell, item or value that is to hold a cookie's name; its one word where it has but one. */
export function namesOfCell(text: string, catalog: Catalog): string[] {
  const tokens = unmarked(text)
    .split(/[\s,;|()]+|\s\/\s/)
    .map((token) => token.replace(/^["“„«'`]+|["”»'`,.]+$/g, ''))
    .filter(Boolean);
  const names = tokens.filter(
    (token) => TOKEN.test(token) && (FORM.test(token) || knownCookie(catalog, token)) && !NOT_COOKIES.has(token),
  );
  if (names.length) return [...new Set(names)].filter((name) => !/^\d+$/.test(name));
  return tokens.length === 1 && TOKEN.test(tokens[0] ?? '') ? tokens : [];
}

/** One cookie's name in a sentence and where it stands, relative to the sentence. */
export interface NamedCookie {
  name: string;
  at: number;
}

const CALLING =
  '(?:named|called|by the name of|ved navn|med navnet?|med namnet?|som heter|heter|som hedder|hedder|namens|mit (?:dem )?Namen|nommée?|appelée?|dénommée?|intitulée?)';
/** “A cookie named intercom-id”, “the cookie «uid»”, “the cookie vendor.id”: any word in quotes or behind “named”, else one with a dot. */
const CALLED = new RegExp(
  `(?:cookie|kapsel|kapslen|kaka|kakan|traceur)\\p{L}{0,3}\\s(?:(?:${CALLING}\\s)?["«“”„‘‹»]\\s?(?<quoted>[\\w.-]{2,40})\\s?["»”“’›«]|${CALLING}\\s(?<named>[\\w.-]{3,40})|(?<behind>[a-z]\\w{1,30}\\.[a-z]\\w{1,20})(?![\\w/@]))`,
  'giu',
);
const DOMAIN = /\.(?:com|net|org|eu|io|no|se|dk|de|fr|uk|app|example|test)$/;

const BRACKET_BEFORE = /^[`*"”»']{0,4}\s?[(:–-]\s?\p{L}{0,12}\s?$/u;

const KIND = /^[-\s]\p{L}{0,12}(?:cookie|kapsel|kaka)/iu;

/** Cookies that a sentence about cookies names, in order: also `lidc` of the catalogue, and `sid` in “sid (two days)”. */
export function cookiesIn(frame: Frame, catalog: Catalog, durations: readonly Duration[], aboutCookies: boolean): NamedCookie[] {
  const base = frame.sentence.start;
  const names = knownNames(catalog);
  const found = cookieNames(frame.text)
    .filter((name) => name.includes('_') || aboutCookies)
    .map((name) => ({ name, at: frame.text.indexOf(name) }))
    // “The UET cookie” is a kind, where no cookie of that name is known.
    .filter(({ name, at }) => names.has(name) || !/^\p{Lu}+$/u.test(name) || !KIND.test(frame.text.slice(at + name.length)));
  if (!aboutCookies && !found.length) return found;
  // What is set off as code: `session-`.
  for (const match of frame.text.matchAll(/`([^`\s]{2,60})`/g)) {
    const name = match[1] ?? '';
    if (
      TOKEN.test(name) &&
      (FORM.test(name) || names.has(name)) &&
      !found.some((one) => one.at === match.index + 1 || one.name === name)
    )
      found.push({ name, at: match.index + 1 });
  }
  // “borlabs-cookie”: words of their own otherwise.
  for (const match of frame.text.matchAll(/(?<![\w-])\w+(?:-\w+){1,4}(?![\w-])/g))
    if (names.has(match[0])) found.push({ name: match[0], at: match.index });
  // “Its cookie chat-id-k3pz”: what follows the word, and has a cookie's form or is one of the catalogue's.
  for (const { concept, to } of frame.hits) {
    const at = concept === 'cookies' ? (frame.sentence.words[to]?.start ?? base) - base : 0;
    const name = at ? (/^[a-z][\w.-]{3,60}(?<![.-])/.exec(frame.text.slice(at))?.[0] ?? '') : '';
    if (!name.includes('-') || found.some((one) => one.at <= at && one.at + one.name.length > at)) continue;
    if (/\d/.test(name) || settersOf(catalog, name, () => true).length > 0) found.push({ name, at });
  }
  for (const match of frame.text.matchAll(CALLED)) {
    const name = (match.groups?.quoted ?? match.groups?.named ?? match.groups?.behind ?? '').replace(/[.-]+$/, '');
    const at = match.index + match[0].lastIndexOf(name);
    const isName = TOKEN.test(name) && (match.groups?.behind === undefined || !DOMAIN.test(name));
    if (
      isName &&
      !NOT_COOKIES.has(name) &&
      !found.some((one) => one.name === name || (one.at <= at && one.at + one.name.length > at))
    )
      found.push({ name, at });
  }
  frame.sentence.words.forEach((word, index) => {
    const at = word.start - base;
    if (found.some((one) => one.at <= at && one.at + one.name.length > at)) return;
    const name = frame.text.slice(at, word.end - base);
    const period = durations.find(({ from }) => from > index && from - index <= 2);
    const behind = period && BRACKET_BEFORE.test(frame.text.slice(word.end - base, period.start - base)) && !/\s/.test(name);
    // “The module's own cookie, cookiehub, …”: written small, it is the cookie and not its vendor.
    const apposed = names.has(name) && frame.hits.some(({ concept, to }) => concept === 'cookies' && to === index);
    // “bcookie (one year)”, but of “the cookie” not the word itself.
    const said = !apposed && !(behind && names.has(name)) && frame.hits.some(({ from, to }) => from <= index && to > index);
    const mentioned = !apposed && frame.mentions.some(({ from, to }) => from <= index && to > index);
    const isPeriod = durations.some(({ from, to }) => from <= index && to > index);
    // “Sechs Monate lang”.
    const isMeasured = durations.some(({ to }) => to === index) && !FORM.test(name);
    if (said || mentioned || isPeriod || isMeasured || name.length < 2 || /^\d/.test(name)) return;
    // “A short time (30 days)” is none: an ordinary word is a name only in a list of such, or behind the word “cookie”.
    const listed = durations.length > 1 || frame.hits.some(({ concept, to }) => concept === 'cookies' && to === index);
    const spoken = word.capital && !/\p{Lu}.*\p{Lu}/u.test(name);
    if ((behind && listed && !spoken) || (names.has(name) && !/^\p{Ll}{3}$/u.test(name))) found.push({ name, at });
  });
  return found.sort((a, b) => a.at - b.at);
}

/** Which cookies each period is of: those said since the period before it, else those after, else the last ones said. */
export function periodsOf(frame: Frame, cookies: readonly NamedCookie[], durations: readonly Duration[]): [Duration, string[]][] {
  const base = frame.sentence.start;
  const first = (durations[0]?.start ?? 0) - base;
  // A period in brackets is of what stands before it.
  const leads = frame.text[first - 1] === '(' || cookies.some(({ at }) => at < first);
  let last: string[] = [];
  return durations.map((duration, i) => {
    const from = leads ? (durations[i - 1]?.end ?? base) - base : duration.end - base;
    const to = leads ? duration.start - base : (durations[i + 1]?.start ?? Infinity) - base;
    const names = cookies.filter(({ at }) => at >= from && at < to).map(({ name }) => name);
    const others = (at: number): boolean => {
      const start = (frame.sentence.words[at]?.start ?? base) - base;
      return start >= from && start < to;
    };
    if (names.length) last = names;
    // “X lasts three months, while Vendor's cookies may stay for 60 days”: cookies of their own, without a name.
    else if (i > 0 && leads && frame.hits.some((hit) => hit.concept === 'cookies' && others(hit.from))) last = [];
    return [duration, last];
  });
}

/** The catalogue's rules for cookies, by what a name is or begins with; `bound`: the vendor's only on its own domain. */
interface Setter {
  service: number;
  bound: boolean;
}
const rulesOf = once((catalog: Catalog) => {
  const services = [...catalog.services.values()];
  const exact = new Map<string, Setter[]>();
  const prefixes: [begins: string, setter: Setter][] = [];
  services.forEach(({ cookies }, service) => {
    for (const { name, domain } of cookies) {
      const setter = { service, bound: domain !== undefined };
      if (name.endsWith('*')) prefixes.push([name.slice(0, -1), setter]);
      else exact.set(name, [...(exact.get(name) ?? []), setter]);
    }
  });
  return { services, exact, prefixes };
});

/**
 * Services that set a cookie of this name, in the order of the catalogue.
 * @param isNear the service is spoken of: `sid` and `JSESSIONID`, a vendor's only on its own domain, are anybody's elsewhere
 */
export function settersOf(catalog: Catalog, name: string, isNear: (service: Service) => boolean): Service[] {
  const { services, exact, prefixes } = rulesOf(catalog);
  const setters = [...(exact.get(name) ?? []), ...prefixes.flatMap(([begins, one]) => (name.startsWith(begins) ? [one] : []))];
  const found = new Set<Service>();
  for (const { service, bound } of setters.sort((a, b) => a.service - b.service)) {
    const one = services[service];
    if (one && (!bound || isNear(one))) found.add(one);
  }
  return [...found];
}
