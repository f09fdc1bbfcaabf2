/** Finds a site's policy: from the links of its pages, from the usual addresses, from an open tab, or given by a person. */
import type { PolicyState } from '../core/model/artifacts.ts';
import type { PolicyReading, StoredPolicy } from '../core/model/policy.ts';
import type { Recording, VisitHead } from '../core/model/visit.ts';
import { documentOf } from '../core/recordings/policy.ts';
import type { Database } from '../store/db.ts';
import { putPolicy, readPolicyOf, readPolicyOfSite } from '../store/policies.ts';
import { readPages } from '../store/visits.ts';
import type { Page } from './fetch-page.ts';

const DAY = 86_400_000;
/** Links followed before the usual addresses are tried. */
const MAX_LINKS = 6;
/** A page of fewer characters, with scripts, is a shell that they would fill. */
const SHELL = 600;

/** The policy reader, as far as needed here. */
export interface PolicyReader {
  readPolicy(input: { source: string; bytes: Uint8Array; contentType?: string }): { reading: PolicyReading; text: string };
  looksLikePolicy(reading: PolicyReading, text: string): { yes: boolean; why: string };
  rankPolicyLinks(
    links: { url: string; text: string }[],
    siteUrl: string,
  ): { url: string; text: string; score: number; why: string }[];
  wellKnownPolicyPaths: readonly string[];
}

export interface FinderOptions {
  db: Database;
  reader: PolicyReader;
  fetchPage(url: string): Promise<Page>;
  /** HTML of an open tab that shows this address; null: no such tab. */
  readTab(url: string): Promise<string | null>;
  now(): number;
}

type Head = Pick<VisitHead, 'id' | 'site' | 'url'>;
type Found = Pick<StoredPolicy, 'how' | 'source' | 'contentType' | 'bytes' | 'sha256' | 'reason'>;
type Verdict = { found: Found } | { outcome: string; readable: boolean };

export class PolicyFinder {
  readonly #running = new Map<string, Promise<StoredPolicy>>();
  #read: { sha256: string; state: PolicyState } | undefined;

  constructor(private readonly options: FinderOptions) {}

  /** Looks for the policy now and stores what came of it. One that a person gave stays. */
  find(head: Head): Promise<StoredPolicy> {
    const running = this.#running.get(head.site);
    if (running) return running.then((policy) => this.#store({ ...policy, visitId: head.id }));
    const search = this.#search(head).finally(() => this.#running.delete(head.site));
    this.#running.set(head.site, search);
    return search;
  }

  /** Takes a policy that a person (or a recording) gave. */
  async give(head: Head, given: NonNullable<Recording['policy']>): Promise<StoredPolicy> {
    const { source, bytes, contentType = '' } = documentOf(given);
    const page = { url: source, contentType, bytes };
    const base = this.#base(head, []);
    try {
      const { reading } = this.options.reader.readPolicy({ source: page.url, bytes: page.bytes, contentType });
      return await this.#store({ ...base, ...found('given', page, reading.document.sha256, 'given'), status: 'read' });
    } catch (error) {
      return this.#store({ ...base, how: 'given', source: page.url, status: 'unreadable', reason: messageOf(error) });
    }
  }

  /** Remembers that a recording came without a policy. */
  note(head: Head, problem: string | undefined): Promise<StoredPolicy> {
    const status = problem === undefined ? 'not-given' : 'missing';
    return this.#store({ ...this.#base(head, []), status, reason: problem ?? 'the recording holds no policy' });
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
    if (stored.status !== 'read') return { status: stored.status, reason: stored.reason };
    if (this.#read?.sha256 === stored.sha256) return this.#read.state;
    const state = this.#stateFrom(stored);
    this.#read = { sha256: stored.sha256, state };
    return state;
  }

  #stateFrom({ source, bytes, contentType }: StoredPolicy): PolicyState {
    try {
      return { status: 'read', ...this.options.reader.readPolicy({ source, bytes, contentType }) };
    } catch (error) {
      return { status: 'unreadable', reason: messageOf(error) };
    }
  }

  async #search(head: Head): Promise<StoredPolicy> {
    const { db, reader } = this.options;
    const before = await readPolicyOf(db, head.id);
    if (before?.how === 'given' && before.status === 'read') return before;

    const links = (await readPages(db, head.id)).flatMap((page) => page.links);
    const ranked = reader.rankPolicyLinks(links, head.url).slice(0, MAX_LINKS);
    const guesses = reader.wellKnownPolicyPaths.map((path) => new URL(path, head.url).href);
    const linked = new Set(ranked.map((link) => link.url));
    const tried: StoredPolicy['tried'] = [];
    let unread: string | undefined;
    for (const url of [...linked, ...guesses.filter((guess) => !linked.has(guess))]) {
      const verdict = await this.#try(url, linked.has(url) ? 'link' : 'guess');
      if ('found' in verdict) {
        tried.push({ url, outcome: 'read' });
        return this.#store({ ...this.#base(head, tried), ...verdict.found, status: 'read' });
      }
      tried.push({ url, outcome: verdict.outcome });
      if (linked.has(url) && !verdict.readable) unread ??= `${url}: ${verdict.outcome}`;
    }
    const reason = unread ?? (linked.size === 0 ? 'no link to a policy found' : 'no link led to a policy');
    return this.#store({ ...this.#base(head, tried), status: unread ? 'unreadable' : 'missing', reason });
  }

  async #try(url: string, how: 'link' | 'guess'): Promise<Verdict> {
    let verdict: Verdict;
    try {
      const page = await this.options.fetchPage(url);
      verdict = this.#judge(page, how);
    } catch (error) {
      verdict = { outcome: messageOf(error), readable: false };
    }
    if ('found' in verdict || verdict.readable || how === 'guess') return verdict;
    const html = await this.options.readTab(url);
    if (html === null) return verdict;
    return this.#judge({ url, contentType: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(html) }, 'tab');
  }

  #judge(page: Page, how: Found['how']): Verdict {
    const { readPolicy, looksLikePolicy } = this.options.reader;
    const { reading, text } = readPolicy({ source: page.url, bytes: page.bytes, contentType: page.contentType });
    const { yes, why } = looksLikePolicy(reading, text);
    if (yes) return { found: found(how, page, reading.document.sha256, why) };
    if (how !== 'tab' && text.length < SHELL && /<script/i.test(new TextDecoder().decode(page.bytes))) {
      return { outcome: 'nearly empty without scripts; it can be read from a tab that shows it', readable: false };
    }
    return { outcome: `no policy: ${why}`, readable: true };
  }

  #base({ id, site }: Head, tried: StoredPolicy['tried']): Omit<StoredPolicy, 'status' | 'reason'> {
    const nothing = { how: 'link' as const, source: '', contentType: '', bytes: new Uint8Array(), sha256: '' };
    return { visitId: id, site, time: this.options.now(), ...nothing, tried };
  }

  async #store(policy: StoredPolicy): Promise<StoredPolicy> {
    await putPolicy(this.options.db, policy);
    return policy;
  }
}

const found = (how: Found['how'], { url, contentType, bytes }: Page, sha256: string, reason: string): Found => ({
  how,
  source: url,
  contentType,
  bytes,
  sha256,
  reason,
});

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
