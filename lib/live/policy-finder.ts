/** Finds a site's policy and keeps it: searched for from its pages, or given by a person. Where to look is the core's decision. */
import type { PolicyState } from '../core/model/artifacts.ts';
import type { StoredPolicy } from '../core/model/policy.ts';
import type { Recording, VisitHead } from '../core/model/visit.ts';
import type { PolicyReader } from '../core/policy/reader.ts';
import {
  type FoundDocument,
  searchBeside,
  searchPolicy,
  type SearchPage,
  type SearchResult,
  type SearchStart,
  type SearchTools,
} from '../core/policy/search.ts';
import { deadIn, documentOf, readDocuments } from '../core/recordings/policy.ts';
import type { Database } from '../store/db.ts';
import { readOwnEntries } from '../store/entries.ts';
import { putPolicy, readPolicyOf, readPolicyOfSite } from '../store/policies.ts';
import { readPages } from '../store/visits.ts';

const DAY = 86_400_000;

export interface FinderOptions {
  db: Database;
  reader: PolicyReader;
  fetchPage(url: string): Promise<SearchPage>;
  /** HTML of an open tab that shows this address; null: no such tab. */
  readTab(url: string): Promise<string | null>;
  /** The same, opening a tab for it where none shows it. */
  openTab(url: string): Promise<string | null>;
  now(): number;
}

type Head = Pick<VisitHead, 'id' | 'site' | 'url'>;
type Stored = Pick<StoredPolicy, 'how' | 'source' | 'contentType' | 'bytes' | 'sha256'>;

/** What a person gives: a document's bytes, or just its address. */
export interface Given {
  source: string;
  contentType: string;
  bytes?: Uint8Array;
}

export class PolicyFinder {
  readonly #running = new Map<string, Promise<StoredPolicy>>();
  #read: { key: string; state: PolicyState } | undefined;

  constructor(private readonly options: FinderOptions) {}

  /**
   * Looks for the policy now and stores what came of it. One that a person gave stays.
   * @param mayOpen pages that only scripts fill may be opened in a tab of their own
   */
  find(head: Head, mayOpen = false): Promise<StoredPolicy> {
    const running = this.#running.get(head.site);
    if (running) return running.then((policy) => this.#store({ ...policy, visitId: head.id }));
    const search = this.#search(head, mayOpen).finally(() => this.#running.delete(head.site));
    this.#running.set(head.site, search);
    return search;
  }

  /** Takes the policy that a recording holds. */
  async take(head: Head, { others = [], dead = [], ...first }: NonNullable<Recording['policy']>): Promise<StoredPolicy> {
    const stored = await this.give(head, documentOf(first));
    if (stored.status !== 'read' || others.length + dead.length === 0) return stored;
    const more = others.map((one) => ({ role: one.role, how: 'given' as const, sha256: '', ...documentOf(one) }));
    const tried = dead.map((url) => ({ url, outcome: 'answered 404' }));
    return this.#store({ ...stored, ...(more.length > 0 ? { others: more } : {}), tried });
  }

  /** Takes a policy that a person gave. */
  async give(head: Head, given: Given): Promise<StoredPolicy> {
    const base = this.#base(head);
    try {
      const page = given.bytes
        ? { url: given.source, contentType: given.contentType, bytes: given.bytes }
        : await this.#load(given.source);
      const input = { source: page.url, bytes: page.bytes, contentType: page.contentType };
      // What a file refers to is only followed where the person named a place on the web.
      const start = await this.#start(head);
      const { documents, tried } = given.bytes
        ? { documents: [await this.#readOne(input)], tried: [] }
        : await searchBeside(input, start, this.#tools(false));
      return await this.#store({ ...base, tried, ...keep(documents), how: 'given', status: 'read', reason: 'given' });
    } catch (error) {
      return this.#store({ ...base, how: 'given', source: given.source, status: 'unreadable', reason: messageOf(error) });
    }
  }

  /** Remembers that a recording came without a policy. */
  note(head: Head, problem: string | undefined): Promise<StoredPolicy> {
    const status = problem === undefined ? 'not-given' : 'missing';
    return this.#store({ ...this.#base(head), status, reason: problem ?? 'the recording holds no policy' });
  }

  /** The policy to judge a visit by: its own, or the one found for its site within a day. Null: nobody looked. */
  async of(head: Head): Promise<StoredPolicy | null> {
    const { db, now } = this.options;
    return (await readPolicyOf(db, head.id)) ?? readPolicyOfSite(db, head.site, now() - DAY);
  }

  /** The same, read. */
  async stateOf(head: Head): Promise<PolicyState> {
    const stored = await this.of(head);
    if (!stored) return { status: 'not-given', reason: 'nobody has looked for the policy yet' };
    const { status, reason, tried } = stored;
    if (status !== 'read') return { status, reason, ...(tried.length > 0 ? { tried } : {}) };
    const entries = JSON.stringify(await readOwnEntries(this.options.db));
    const key = [entries, ...[stored, ...(stored.others ?? [])].map(({ sha256 }) => sha256), ...deadIn(stored.tried)].join();
    if (this.#read?.key === key) return this.#read.state;
    const state = await this.#stateFrom(stored);
    this.#read = { key, state };
    return state;
  }

  async #stateFrom({ source, bytes, contentType, others, tried }: StoredPolicy): Promise<PolicyState> {
    const { reader } = this.options;
    try {
      return {
        status: 'read',
        ...(await readDocuments({ source, bytes, contentType, others, dead: deadIn(tried) }, reader.read)),
      };
    } catch (error) {
      return { status: 'unreadable', reason: messageOf(error) };
    }
  }

  async #search(head: Head, mayOpen: boolean): Promise<StoredPolicy> {
    const before = await readPolicyOf(this.options.db, head.id);
    if (before?.how === 'given' && before.status === 'read') return before;
    const start = await this.#start(head);
    const result = await searchPolicy(start, this.#tools(mayOpen));
    const base = { ...this.#base(head), tried: result.tried };
    const [main] = result.documents;
    if (main) return this.#store({ ...base, ...keep(result.documents), status: 'read', reason: main.reason });
    return this.#store({ ...base, status: result.unread === null ? 'missing' : 'unreadable', reason: reasonOf(result, start) });
  }

  async #start(head: Head): Promise<SearchStart> {
    const pages = await readPages(this.options.db, head.id);
    const language = pages.flatMap((page) => /^[a-z]{2,3}\b/i.exec(page.language ?? '')?.[0].toLowerCase() ?? []).at(-1) ?? null;
    return { url: head.url, language, links: pages.flatMap((page) => page.links) };
  }

  #tools(mayOpen: boolean): SearchTools {
    const { fetchPage, readTab, openTab, reader } = this.options;
    return { fetchPage, reader, readTab: async (url) => (await readTab(url)) ?? (mayOpen ? openTab(url) : null) };
  }

  async #load(url: string): Promise<SearchPage> {
    const html = await this.options.readTab(url);
    if (html === null) return this.options.fetchPage(url);
    return { url, contentType: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(html) };
  }

  async #readOne(input: { source: string; bytes: Uint8Array; contentType: string }) {
    const read = await this.options.reader.read(input);
    return { ...read, role: 'privacy' as const, how: 'link' as const, page: { ...input, url: input.source } };
  }

  #base({ id, site }: Head): Omit<StoredPolicy, 'status' | 'reason'> {
    const nothing = { how: 'link' as const, source: '', contentType: '', bytes: new Uint8Array(), sha256: '' };
    return { visitId: id, site, time: this.options.now(), ...nothing, tried: [] };
  }

  async #store(policy: StoredPolicy): Promise<StoredPolicy> {
    await putPolicy(this.options.db, policy);
    return policy;
  }
}

type Kept = Pick<FoundDocument, 'role' | 'how' | 'page' | 'reading'>;

const storedOf = ({ how, page: { url, contentType, bytes }, reading }: Kept): Stored => ({
  ...{ how, source: url, contentType, bytes },
  sha256: reading.document.sha256,
});

/** The first is the policy; at least one. */
function keep([main, ...others]: readonly Kept[]): Stored & Pick<StoredPolicy, 'others'> {
  if (!main) throw new RangeError('no document to keep');
  const more = others.map((one) => ({ role: one.role, ...storedOf(one) }));
  return { ...storedOf(main), ...(more.length > 0 ? { others: more } : {}) };
}

const reasonOf = ({ unread }: SearchResult, { links }: SearchStart): string =>
  unread ?? (links.length === 0 ? 'no link to a policy found' : 'no link led to a policy');

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
