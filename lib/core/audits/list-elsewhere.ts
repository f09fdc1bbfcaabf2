import type { Artifacts, CookieUse, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import type { PromiseAnswer } from '../model/audit.ts';
import type { Service } from '../model/catalog.ts';
import type { Evidence, Message, Severity } from '../model/finding.ts';
import {
  cannotTell,
  confirmed,
  contradicted,
  fail,
  fitsCookieName,
  framesOf,
  holdsEntry,
  isNamedIn,
  message,
  notObservable,
  ofPromises,
  pass,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['indirect-list'] as const;

export const audit = defineAudit({
  id: 'list-elsewhere',
  title: 'A list that the policy points to is there',
  failureTitle: 'A list that the policy points to is not there',
  asks:
    'Asks, where the policy says that a list of cookies or recipients stands elsewhere, whether it is there: in a layer of the banner, behind a link of ' +
    'the site, or with the vendor.',
  why: 'A list that nobody can find informs nobody.',
  how:
    'A banner counts as holding a list where a layer that was opened names a service, a cookie or a period; it lacks one where such a layer names none ' +
    'and nothing in it leads further. A link is followed once; it is dead where the site answers that nothing is there. The vendor’s own page is not ' +
    'fetched: cookies that the vendor’s scripts or answers set are compared with those that the catalogue has from its documentation.',
  limits:
    'A layer that nobody opened, and a list that loads only on a further click. Whether a list is whole is asked elsewhere: what it names counts as named ' +
    'by the policy. Vendors change their lists, so a cookie that is missing there is a hint and no more.',
  example: message('list-elsewhere/banner'),
  severity: 'moderate',
  legal: ['GDPR 12(1)', 'GDPR 13(1)(e)', 'CJEU C-673/17 Planet49'],
  requires: ['visits', 'cookies', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const look = lookIn(artifacts);
      const answers = promises.map((promise) => ({ promise, seen: look(promise) }));
      const broken = answers.flatMap(({ promise, seen }) =>
        seen?.breach ? [{ promise, rows: seen.rows, service: seen.service ?? null, ...seen.breach }] : [],
      );
      const findings = broken.map(({ promise, rows, service, severity, said }) => ({
        ...{ severity, confidence: severity === 'minor' ? ('low' as const) : ('medium' as const), service, message: said },
        ...{ evidence: rows, statements: [{ start: promise.start, end: promise.end, quote: promise.quote }] },
      }));
      return fail(findings, () =>
        answers.some(({ seen }) => seen) ? pass('promises-kept', { promises: promises.length }) : cannotTell('no-list-followed'),
      );
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const look = lookIn(artifacts);
      return (promise): PromiseAnswer => {
        const seen = look(promise);
        if (!seen) return notObservable(message('no-list-followed'));
        return seen.breach ? contradicted(seen.verdict, seen.rows, 'medium') : confirmed(seen.verdict, seen.rows, 'medium');
      };
    },
  },
});

interface Seen {
  rows: Evidence[];
  verdict: Message;
  service?: string;
  /** Absent: it is there. */
  breach?: { severity: Severity; said: Message };
}
type Known = Pick<Artifacts, 'visits' | 'cookies' | 'services' | 'policy'>;

function lookIn(artifacts: Known): (promise: Statement) => Seen | null {
  const banner = inBanner(artifacts);
  return (promise) => {
    const { links, place } = promise.value;
    if (place === 'banner') return banner;
    const addresses = Array.isArray(links) ? links.filter((link) => typeof link === 'string') : [];
    return behind(addresses, artifacts) ?? ofVendor(addresses, artifacts);
  };
}

function inBanner({ visits, services }: Known): Seen | null {
  const lists = visits.flatMap(({ id, lists }) => lists.map((list) => ({ visit: id, ...list })));
  const holds = ({ categories }: VisitFacts['lists'][number]) => {
    const text = categories.map((one) => `${one.name}\n${one.text}`).join('\n');
    return holdsEntry(text) || [...services.values()].some((service) => isNamedIn(text, service));
  };
  const rows = (of: typeof lists) => of.slice(0, 4).map(({ visit, ordinal }) => ({ visit, ordinal }));
  const full = lists.filter(holds);
  if (full.length > 0) return { rows: rows(full), verdict: message('list-there') };
  const last = lists.filter(({ more }) => !more);
  return last.length === 0
    ? null
    : {
        ...{ rows: rows(last), verdict: message('list-missing') },
        breach: { severity: 'moderate', said: message('list-elsewhere/banner') },
      };
}

const withoutHash = (url: string) => url.split('#', 1)[0] ?? url;

/** What was followed: another document of the policy, or an address at which nothing is. */
function behind(links: readonly string[], { policy, visits }: Known): Seen | null {
  if (policy.status !== 'read') return null;
  const { document, documents = [] } = policy.reading;
  const hrefs = links.flatMap((link) =>
    URL.canParse(link, document.source) ? [withoutHash(new URL(link, document.source).href)] : [],
  );
  // No visit goes there: they show the site that the policy is of.
  const rows = framesOf(visits).slice(0, 1);
  const read = documents.find(({ source }) => hrefs.includes(withoutHash(source)));
  if (read) return { rows, verdict: message('list-read', { source: read.source }) };
  const dead = policy.dead?.find((url) => hrefs.includes(withoutHash(url)));
  return dead === undefined
    ? null
    : {
        ...{ rows, verdict: message('list-dead', { source: dead }) },
        breach: { severity: 'moderate', said: message('list-elsewhere/link', { source: dead }) },
      };
}

/** The vendor's own page on its cookies: what it says, the catalogue knows. */
function ofVendor(links: readonly string[], { cookies, services }: Known): Seen | null {
  const hosts = new Set(links.flatMap((link) => (URL.canParse(link) ? [new URL(link).hostname] : [])));
  const speaks = ({ links: own = [] }: Service) =>
    own.some((link) => hosts.has(link.replace(/^https?:\/\//, '').split('/', 1)[0] ?? ''));
  for (const service of services.values()) {
    if (!speaks(service) || service.cookies.length === 0) continue;
    const set = cookies.filter((cookie) => !cookie.attemptOnly && isSetBy(cookie, service));
    const listed = ({ name }: CookieUse) => service.cookies.some((rule) => fitsCookieName(name, rule.name));
    const missing = set.filter((cookie) => !listed(cookie));
    const rows = (of: CookieUse[]) => of.slice(0, 4).map(({ visit, ordinal }) => ({ visit, ordinal }));
    const values = { service: service.name, cookies: [...new Set(missing.map(({ name }) => name))].sort().join(', ') };
    if (set.length === 0) return null;
    return missing.length === 0
      ? { rows: rows(set), service: service.id, verdict: message('list-of-vendor', values) }
      : {
          ...{ rows: rows(missing), service: service.id, verdict: message('list-of-vendor-lacks', values) },
          breach: { severity: 'minor', said: message('list-elsewhere/vendor', values) },
        };
  }
  return null;
}

/** By one of its scripts, or known as its own. */
function isSetBy({ service: owner, script }: CookieUse, service: Service): boolean {
  if (owner === service.id) return true;
  if (owner !== null || script === undefined || !URL.canParse(script)) return false;
  const { hostname } = new URL(script);
  return service.hosts.some(({ host, paths }) => paths === undefined && (hostname === host || hostname.endsWith(`.${host}`)));
}
