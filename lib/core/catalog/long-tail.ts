/**
 * The long tail: vendors of third-party-web (MIT) and cookies of the Open Cookie Database (Apache-2.0), merged by `npm run index` into
 * one table. Second-hand: it knows a host or a cookie, not what a request does; nothing of it makes more than a moderate finding.
 * The table is read when the first host asks for it.
 */
import type { CookieRule, Organization, Purpose, Service } from '../model/catalog.ts';
import { LONG_TAIL } from '../model/second-hand.ts';

type Needed = Service['consent']['needed'];

/**
 * Letters of the table: what an open list alone is believed of purpose and consent. `depends`: needed only where an identifier is kept or
 * sent, since lists count publishers' own hosts among advertising too.
 */
export const CODES: Readonly<Record<string, readonly [Purpose, Needed]>> = {
  m: ['marketing', 'depends'],
  a: ['analytics', 'depends'],
  s: ['social', 'depends'],
  v: ['video', 'depends'],
  t: ['tag-manager', 'depends'],
  f: ['functional', 'depends'],
  d: ['functional', 'no'],
  c: ['consent', 'no'],
  y: ['security', 'no'],
  n: ['necessary', 'no'],
  u: ['unknown', 'no'],
};

export interface LongTail {
  /** Who is on this host or above it, by id; null: nobody known. */
  host(host: string): string | null;
  service(id: string): Service | undefined;
  organization(id: string): Organization | undefined;
  /** Every cookie known, with its vendor’s id. */
  cookies(): readonly { id: string; rule: CookieRule }[];
  /** Number of vendors. */
  readonly size: number;
}

/** One row of the table: its fields are parted by tabs, the rows by `|`. */
export interface Row {
  /** Usually that of the name, and then not written. */
  slug: string;
  name: string;
  /** `=` and the id of an organization in the catalogue, or the company’s name; empty: the same as `name`. */
  company: string;
  /** One of `CODES`. */
  code: string;
  hosts: string[];
  /** `m_uid*@ads.example`: code, name or pattern, for third-party cookies the host it is kept on. */
  cookies: string[];
}

export const writeRow = ({ slug, name, company, code, hosts, cookies }: Row): string =>
  [slug === slugOf(name) ? '' : slug, name, company, code, hosts.join(' '), cookies.join(' ')].join('\t');

function readRow(line: string): Row {
  const [slug = '', name = '', company = '', code = '', hosts = '', cookies = ''] = line.split('\t');
  return { slug: slug || slugOf(name), name, company, code, hosts: words(hosts), cookies: words(cookies) };
}
const words = (text: string) => (text === '' ? [] : text.split(' '));
const meaning = (code: string) => CODES[code] ?? (['unknown', 'no'] as const);

function readCookie(written: string): CookieRule {
  const at = written.lastIndexOf('@');
  const [purpose] = meaning(written.charAt(0));
  const name = written.slice(1, at < 0 ? undefined : at);
  return at < 0
    ? { name, party: 'first', days: null, purpose }
    : { name, party: 'third', domain: written.slice(at + 1), days: null, purpose };
}

/** `Vendor & Co.` → `vendor-co` */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const organizationOf = ({ company, name }: Row): string =>
  company.startsWith('=') ? company.slice(1) : LONG_TAIL + slugOf(company === '' ? name : company);

const SOURCE = ['https://github.com/patrickhulce/third-party-web', 'https://github.com/jkwakman/Open-Cookie-Database'];

function serviceOf(row: Row): Service {
  const [purpose, needed] = meaning(row.code);
  return {
    id: LONG_TAIL + row.slug,
    name: row.name,
    organization: organizationOf(row),
    purpose,
    consent: { needed, why: `Known from open lists only, which count it as “${purpose}”.` },
    hosts: row.hosts.map((host) => ({ host })),
    cookies: row.cookies.map(readCookie),
    names: { '*': [row.name] },
    examples: { match: [] },
    source: SOURCE,
    checked: null,
    provenance: 'long-tail',
  };
}

/** @param table of `writeRow` */
export function readLongTail(table: string): LongTail {
  let read: ReturnType<typeof index> | undefined;
  const all = () => (read ??= index(table));
  return {
    host(host) {
      const { byHost } = all();
      for (let name = host; ; name = name.slice(name.indexOf('.') + 1)) {
        const id = byHost.get(name);
        if (id !== undefined) return id;
        if (!name.includes('.')) return null;
      }
    },
    service(id) {
      const row = id.startsWith(LONG_TAIL) ? all().rows.get(id) : undefined;
      return row && serviceOf(row);
    },
    organization(id) {
      const name = id.startsWith(LONG_TAIL) ? all().companies.get(id) : undefined;
      return name === undefined ? undefined : { id, name, names: [], entities: [], country: '', source: SOURCE, checked: null };
    },
    cookies: () => [...all().rows].flatMap(([id, row]) => row.cookies.map((written) => ({ id, rule: readCookie(written) }))),
    get size() {
      return all().rows.size;
    },
  };
}

function index(table: string) {
  const rows = new Map<string, Row>();
  const byHost = new Map<string, string>();
  const companies = new Map<string, string>();
  for (const line of table.split('|')) {
    if (line === '') continue;
    const row = readRow(line);
    const id = LONG_TAIL + row.slug;
    rows.set(id, row);
    companies.set(organizationOf(row), row.company === '' ? row.name : row.company);
    for (const host of row.hosts) byHost.set(host, id);
  }
  return { rows, byHost, companies };
}
