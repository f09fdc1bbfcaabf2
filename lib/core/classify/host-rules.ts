/** Host rules, compiled: one entry per path, ordered so that the first that matches is the most specific. */
import { getPublicSuffix } from 'tldts';
import type { Service } from '../model/catalog.ts';

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

export interface HostIndex {
  byHost: ReadonlyMap<string, readonly UrlRule[]>;
  /** Regional rules by the label before the public suffix: `google`. */
  byLabel: ReadonlyMap<string, readonly UrlRule[]>;
  /** Rules for any host, by the last segment of the path: `matomo.php`. */
  byEnd: ReadonlyMap<string, readonly UrlRule[]>;
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

/** @returns the services' host rules, ready for `ruleMatches` and `endRuleMatches` */
export function compileHostRules(services: readonly Service[]): HostIndex {
  const byHost = new Map<string, UrlRule[]>();
  const byLabel = new Map<string, UrlRule[]>();
  const byEnd = new Map<string, UrlRule[]>();
  const put = (map: Map<string, UrlRule[]>, key: string, rule: UrlRule) => {
    const list = map.get(key);
    if (list) list.push(rule);
    else map.set(key, [rule]);
  };
  for (const service of services) {
    for (const { host, exact, below, paths, params, regional } of service.hosts) {
      const suffix = regional ? (getPublicSuffix(host, { allowPrivateDomains: false }) ?? '') : '';
      for (const written of paths ?? ['']) {
        const whole = written.endsWith('$');
        const [path = '', rest = ''] = (whole ? written.slice(0, -1) : written).split('*');
        const rule: UrlRule = {
          service: service.id,
          host,
          exact: exact ?? false,
          below: below ?? false,
          path,
          rest,
          whole,
          params: (params ?? []).map((param) => {
            const at = param.indexOf('=');
            return at < 0 ? { name: param, prefix: '' } : { name: param.slice(0, at), prefix: param.slice(at + 1) };
          }),
          hostStem: suffix ? host.slice(0, -suffix.length - 1) : host,
        };
        if (host === '*') put(byEnd, lastSegment(rule.path), rule);
        else put(byHost, host, rule);
        if (suffix) put(byLabel, lastSegment(rule.hostStem.replaceAll('.', '/')), rule);
      }
    }
  }
  for (const map of [byHost, byLabel, byEnd]) for (const rules of map.values()) rules.sort(bySpecificity);
  return { byHost, byLabel, byEnd };
}

/** Does the rule reach from its own host to this one, which is the same or below it? Both without public suffix, or both with. */
export function reaches(rule: UrlRule, own: string, host: string): boolean {
  if (host === own) return !rule.below;
  if (rule.exact || !host.endsWith(own) || host.charCodeAt(host.length - own.length - 1) !== 46) return false;
  return !rule.below || host.length !== own.length + 4 || !host.startsWith('www.');
}

/** Index just behind the path: of `?` or `#`, or the URL's length. */
function pathEnd(url: string, from: number): number {
  const query = url.indexOf('?', from);
  const hash = url.indexOf('#', from);
  if (query < 0) return hash < 0 ? url.length : hash;
  return hash < 0 || query < hash ? query : hash;
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
  if (slash < hostEnd) return undefined;
  const rules = index.byEnd.get(url.slice(slash + 1, end));
  const found = rules?.find(
    (rule) =>
      end - rule.path.length >= hostEnd &&
      url.startsWith(rule.path, end - rule.path.length) &&
      rule.params.every(({ name, prefix }) => hasParam(url, end, name, prefix)),
  );
  return found && imitates(index, url.slice(hostStart, hostEnd)) ? undefined : found;
}
