/** Host rules: indexed by host, compiled for a host when it is met, one for each path, the most specific first. */
import { getPublicSuffix } from 'tldts';
import type { Disguise } from '../catalog/disguises.ts';
import type { Catalog } from '../catalog/index.ts';
import { type HostKey, hostKeysOf } from '../catalog/written.ts';
import type { HostRule } from '../model/catalog.ts';
import { lazily } from './lazily.ts';

export interface UrlRule {
  service: string;
  host: string;
  exact: boolean;
  below: boolean;
  /** Empty: any path. Up to the `*`, where the rule has one. */
  path: string;
  /** What must follow somewhere behind `path`; empty: nothing. */
  rest: string;
  /** `path` is the whole path. */
  whole: boolean;
  params: readonly { name: string; prefix: string }[];
  /** For regional rules: the host without its public suffix. */
  hostStem: string;
}

/** Rules as written, read and compiled when their host is met: most never are. */
export interface Written {
  service: string;
  host: string;
  rules(): readonly HostRule[];
}

export interface HostIndex {
  byHost: ReadonlyMap<string, readonly Written[]>;
  /** Regional rules by the label before the public suffix: `google`. */
  byLabel: ReadonlyMap<string, readonly Written[]>;
  /** Rules for any host, by the last segment of the path (`matomo.php`), and the length of the longest: most paths need no look-up. */
  ends(): { byEnd: ReadonlyMap<string, readonly UrlRule[]>; longest: number };
  /** Disguises by the first label of the host: `smetrics`. */
  byFirstLabel: ReadonlyMap<string, readonly Written[]>;
}

/** The most specific first; the rest of the order only has to be always the same. */
function bySpecificity(a: UrlRule, b: UrlRule): number {
  return (
    b.hostStem.length - a.hostStem.length ||
    Number(b.exact) - Number(a.exact) ||
    b.path.length + b.rest.length - a.path.length - a.rest.length ||
    Number(b.whole) - Number(a.whole) ||
    b.params.length - a.params.length ||
    (a.service < b.service ? -1 : a.service > b.service ? 1 : 0)
  );
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const parameterOf = (param: string) => {
  const at = param.indexOf('=');
  return at < 0 ? { name: param, prefix: '' } : { name: param.slice(0, at), prefix: param.slice(at + 1) };
};

/** One rule for each path. @param hostStem the host without its public suffix, for regional rules */
function rulesOf(service: string, { host, exact, below, paths, params }: HostRule, hostStem = host): UrlRule[] {
  return (paths ?? ['']).map((written) => {
    const whole = written.endsWith('$');
    const [path = '', rest = ''] = (whole ? written.slice(0, -1) : written).split('*');
    const flags = { exact: exact ?? false, below: below ?? false, whole };
    return { service, host, path, rest, hostStem, params: (params ?? []).map(parameterOf), ...flags };
  });
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const suffixOf = (host: string) => getPublicSuffix(host, { extractHostname: false, allowPrivateDomains: false }) ?? '';
const withoutSuffix = (host: string, suffix: string) => (suffix === '' ? host : host.slice(0, -suffix.length - 1));

const keysOf = ({ services, hostKeys }: Pick<Catalog, 'services' | 'hostKeys'>): Iterable<[string, readonly HostKey[]]> =>
  hostKeys ?? [...services].map(([id, { hosts }]) => [id, hostKeysOf(hosts)]);

/** @returns the services' host rules and the disguises of those services, ready for `rulesForHost` and `endRuleMatches` */
export function indexHostRules(catalog: Pick<Catalog, 'services' | 'hostKeys'>, disguises: readonly Disguise[] = []): HostIndex {
  const { services } = catalog;
  const byHost = new Map<string, Written[]>();
  const byLabel = new Map<string, Written[]>();
  const anywhere: string[] = [];
  for (const [service, keys] of keysOf(catalog)) {
    for (const key of keys) {
      if (key === '*') anywhere.push(service);
      else if (key.startsWith('~')) {
        const host = key.slice(1);
        const stem = withoutSuffix(host, suffixOf(host));
        put(byLabel, stem.slice(stem.lastIndexOf('.') + 1), {
          service,
          host,
          rules: () => rulesOn(services, service, host).filter(({ regional }) => regional),
        });
      } else put(byHost, key, { service, host: key, rules: () => rulesOn(services, service, key) });
    }
  }
  const byFirstLabel = new Map<string, Written[]>();
  for (const { service, labels, paths } of disguises) {
    if (!services.has(service)) continue;
    for (const label of labels) put(byFirstLabel, label, { service, host: '*', rules: () => [{ host: '*', paths: [...paths] }] });
  }
  const ends = lazily(() => {
    const byEnd = new Map<string, UrlRule[]>();
    for (const id of anywhere)
      for (const rule of rulesOn(services, id, '*'))
        for (const compiled of rulesOf(id, rule)) put(byEnd, lastSegment(compiled.path), compiled);
    for (const rules of byEnd.values()) rules.sort(bySpecificity);
    return { byEnd, longest: Math.max(0, ...[...byEnd.keys()].map(({ length }) => length)) };
  });
  return { byHost, byLabel, byFirstLabel, ends };
}

const rulesOn = (services: Catalog['services'], id: string, host: string): readonly HostRule[] =>
  (services.get(id)?.hosts ?? []).filter((rule) => rule.host === host);

const NONE: readonly never[] = [];

/** All rules that may apply to a host, best first. */
export function rulesForHost(index: HostIndex, host: string): readonly UrlRule[] {
  const found: UrlRule[] = [];
  const take = (written: readonly Written[], own: string, reached: string, suffix: string) => {
    for (const { service, host: ruled, rules } of written) {
      for (const rule of rules())
        for (const compiled of rulesOf(service, rule, withoutSuffix(ruled, suffix)))
          if (reaches(compiled, own, reached)) found.push(compiled);
    }
  };
  for (let name = host; ; name = name.slice(name.indexOf('.') + 1)) {
    take(index.byHost.get(name) ?? NONE, name, host, '');
    if (!name.includes('.')) break;
  }
  const suffix = suffixOf(host);
  if (host.length > suffix.length && suffix !== '') {
    // Every country's suffix ends in two letters: `no`, `co.uk`, `com.tr`.
    const stem = withoutSuffix(host, suffix);
    if (/(^|\.)[a-z]{2}$/.test(suffix)) {
      for (const written of index.byLabel.get(stem.slice(stem.lastIndexOf('.') + 1)) ?? NONE) {
        const own = suffixOf(written.host);
        take([written], withoutSuffix(written.host, own), stem, own);
      }
    }
    // A disguise is below a site, never the site itself.
    if (stem.includes('.'))
      for (const { service, rules } of index.byFirstLabel.get(stem.slice(0, stem.indexOf('.'))) ?? NONE)
        for (const rule of rules()) found.push(...rulesOf(service, rule));
  }
  return found.length === 0 ? NONE : found.sort(bySpecificity);
}

/** Hosts below a vendor's domain on which it speaks of itself, and measures nobody else's visitors. */
const VENDORS_PAGES = new Set(
  'www business legal trust blog help support docs developer developers knowledge academy community status careers investors'.split(
    ' ',
  ),
);

/** Does the rule reach from its own host to this one, which is the same or below it? Both without public suffix, or both with. */
export function reaches(rule: UrlRule, own: string, host: string): boolean {
  if (host === own) return !rule.below;
  if (rule.exact || !host.endsWith(own) || host.charCodeAt(host.length - own.length - 1) !== 46) return false;
  return !rule.below || !VENDORS_PAGES.has(host.slice(0, host.length - own.length - 1));
}

/** Index just behind the path: of `?` or `#`, or the URL's length. Queries are long: they are not searched. */
function pathEnd(url: string, from: number): number {
  const query = url.indexOf('?', from);
  if (query < 0) {
    const hash = url.indexOf('#', from);
    return hash < 0 ? url.length : hash;
  }
  const hash = url.lastIndexOf('#', query);
  return hash < 0 ? query : url.indexOf('#', from);
}

/** Is there a parameter of that name in the query, whose value begins with `prefix`? */
function hasParam(url: string, query: number, name: string, prefix: string): boolean {
  if (url.charCodeAt(query) !== 63 /* ? */) return false;
  for (let at = url.indexOf(name, query + 1); at >= 0; at = url.indexOf(name, at + 1)) {
    if (at !== query + 1 && url.charCodeAt(at - 1) !== 38 /* & */) continue;
    const end = at + name.length;
    if (url.charCodeAt(end) === 61 /* = */ ? url.startsWith(prefix, end + 1) : prefix === '' && isEnd(url, end)) return true;
  }
  return false;
}

function isEnd(url: string, at: number): boolean {
  const c = url.charCodeAt(at);
  return at === url.length || c === 38 || c === 35 || c === 63 || c === 59; // & # ? ;
}

/** Does the rule's path and do its parameters fit? The host was looked up before; its end is `hostEnd`. */
export function ruleMatches(rule: UrlRule, url: string, hostEnd: number): boolean {
  if (rule.path !== '') {
    if (!url.startsWith(rule.path, hostEnd)) return false;
    let end = hostEnd + rule.path.length;
    if (rule.rest !== '') {
      const at = url.indexOf(rule.rest, end);
      if (at < 0 || at > pathEnd(url, end)) return false;
      end = at + rule.rest.length;
    }
    if (rule.whole && !isEnd(url, end)) return false;
  }
  if (rule.params.length === 0) return true;
  const query = pathEnd(url, hostEnd);
  return rule.params.every(({ name, prefix }) => hasParam(url, query, name, prefix));
}

/** Does the host put a known one in front of its own name: `www.googletagmanager.com.evil.example`? */
function imitates(index: HostIndex, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, from) =>
    labels.some((_, to) => to > from + 1 && to < labels.length && index.byHost.has(labels.slice(from, to).join('.'))),
  );
}

/** The rule for any host that fits, by the end of the path. Hosts that imitate a known one are not believed. */
export function endRuleMatches(index: HostIndex, url: string, hostStart: number, hostEnd: number): UrlRule | undefined {
  const end = pathEnd(url, hostEnd);
  const slash = url.lastIndexOf('/', end - 1);
  const { byEnd, longest } = index.ends();
  if (slash < hostEnd || end - slash - 1 > longest) return undefined;
  const rules = byEnd.get(url.slice(slash + 1, end));
  const found = rules?.find(
    (rule) =>
      end - rule.path.length >= hostEnd &&
      url.startsWith(rule.path, end - rule.path.length) &&
      rule.params.every(({ name, prefix }) => hasParam(url, end, name, prefix)),
  );
  return found && imitates(index, url.slice(hostStart, hostEnd)) ? undefined : found;
}
