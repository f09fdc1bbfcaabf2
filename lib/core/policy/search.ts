/**
 * Where a site's policy is looked for, in which order, and what is accepted: decided here once. Whoever calls only fetches.
 * One search may find several documents: the policy, the cookie policy beside it, a list that it refers to.
 */
import { utf8fromStringLoose } from '@exodus/bytes/utf8.js';
import { catalog as builtIn, type Catalog } from '../catalog/index.ts';
import { decode } from './decode.ts';
import {
  type LinkKind,
  type PageLink,
  rankPolicyLinks,
  readSitemap,
  sameLanguage,
  sitemapsOf,
  wellKnownPolicyPaths,
} from './links.ts';
import { looksLikeList, looksLikePolicy, notADocument, roleOf } from './looks-like.ts';
import type { OpenedPolicy, PolicyInput, ReadDocument } from './open.ts';
import type { PolicyReader } from './reader.ts';
import { domainOf, linksAt, linksOf, resolve, vendorDomains } from './search-links.ts';

export interface SearchPage {
  /** Where redirects led. */
  url: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface SearchTools {
  /** @throws Error with one line that says why there is no page */
  fetchPage(url: string): Promise<SearchPage>;
  /** HTML of a tab that shows this address, its scripts run; null: no such tab. */
  readTab(url: string): Promise<string | null>;
  reader: PolicyReader;
  catalog?: Catalog;
}

export interface SearchStart {
  /** Of the audited site. */
  url: string;
  /** What its pages say their language is; null: nothing. */
  language: string | null;
  /** Of its pages, banner and footer too. */
  links: readonly PageLink[];
}

export type DocumentRole = 'privacy' | 'cookies' | 'list';
export type FoundBy = 'link' | 'sitemap' | 'guess' | 'tab' | 'policy';

export interface FoundDocument extends ReadDocument {
  role: DocumentRole;
  /** `policy`: linked from another document of the policy. */
  how: FoundBy;
  page: SearchPage;
  opened: OpenedPolicy;
  /** How it was recognised. */
  reason: string;
}

export interface SearchResult {
  /** The policy first; empty: none was found. */
  documents: FoundDocument[];
  tried: { url: string; outcome: string }[];
  /** A linked document that was there but could not be read; null: there was none. */
  unread: string | null;
}

/** Links followed before other ways are tried. */
const MAX_LINKS = 6;
const MAX_SITEMAP_PAGES = 4;
const MAX_LISTS = 3;
/** The usual addresses are left when this many fail one after another without an answer. */
const MAX_SILENT = 2;
/** A page of fewer characters, with scripts, is a shell that they would fill. */
const SHELL = 600;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
const withoutHash = (url: string) => url.split('#', 1)[0] ?? url;

type Accept = (read: ReadDocument, opened: OpenedPolicy) => { yes: boolean; why: string };
const asPolicy: Accept = ({ reading }, { document }) => looksLikePolicy(reading, document);

/** A link that says itself that it leads to a list of processors. */
const LIST_LINK =
  /databehandlere|underleverand|underbehandler|sub-?processors|(?:list of|our) (?:processors|vendors|partners)|auftragsverarbeiter|unterauftrag|personuppgiftsbiträden|underbiträden|sous-traitants|(?:partner|leverandør|vendor|leverantörs)-?(?:liste?|list[ae]n?)\b/i;

/** Finds the documents that make up a site's policy. */
export async function searchPolicy(start: SearchStart, tools: SearchTools): Promise<SearchResult> {
  return new Search(start, tools).run();
}

/** Looks for what a given document refers to. */
export async function searchBeside(given: PolicyInput, start: SearchStart, tools: SearchTools): Promise<SearchResult> {
  return new Search(start, tools).beside(given);
}

class Search {
  readonly #tried: SearchResult['tried'] = [];
  readonly #seen = new Set<string>();
  #unread: string | null = null;
  #silent = 0;

  constructor(
    private readonly start: SearchStart,
    private readonly tools: SearchTools,
  ) {}

  async run(): Promise<SearchResult> {
    const main = (await this.#main()) ?? null;
    if (!main) return { documents: [], tried: this.#tried, unread: this.#unread };
    const documents = [await this.#inSiteLanguage(main)];
    await this.#addOthers(documents);
    return { documents, tried: this.#tried, unread: this.#unread };
  }

  async beside(given: PolicyInput): Promise<SearchResult> {
    const opened = await this.tools.reader.open(given);
    const read = await this.tools.reader.readOpened(opened);
    const page = { url: given.source, contentType: given.contentType ?? '', bytes: given.bytes };
    const documents: FoundDocument[] = [{ ...read, opened, page, role: roleOf(opened.document), how: 'link', reason: 'given' }];
    this.#seen.add(withoutHash(given.source));
    await this.#addLists(documents);
    return { documents, tried: this.#tried, unread: this.#unread };
  }

  async #main(): Promise<FoundDocument | undefined> {
    const { url, language, links } = this.start;
    const ranked = rankPolicyLinks(links, url, language).slice(0, MAX_LINKS * 2);
    const of = (...kinds: LinkKind[]) => ranked.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_LINKS);
    const privacy = await this.#first(of('privacy'), 'link');
    if (privacy) return privacy;
    const other = await this.#first(of('cookies', 'legal'), 'link');
    if (other?.role === 'privacy') return other;
    // A cookie policy alone is better than none, but the privacy policy that it links to is what was looked for.
    if (other) {
      const linked = rankPolicyLinks(linksOf(other.opened), other.page.url, language).filter(
        ({ kind, score }) => kind === 'privacy' && score > 5,
      );
      return (await this.#first(linked.slice(0, 2), 'policy')) ?? other;
    }
    const listed = await this.#sitemap();
    if (listed) return listed;
    for (const path of wellKnownPolicyPaths(language)) {
      if (this.#silent >= MAX_SILENT) break;
      const found = await this.#try(new URL(path, url).href, 'guess', asPolicy);
      if (found) return found;
    }
    // Who got no answer at all cannot say that there is no policy.
    if (this.#silent >= MAX_SILENT) this.#unread ??= `${url}: no answer when asked for the usual addresses`;
    return undefined;
  }

  async #first(links: readonly PageLink[], how: FoundBy): Promise<FoundDocument | undefined> {
    for (const { url } of links) {
      const found = await this.#try(url, how, asPolicy);
      if (found) return found;
    }
    return undefined;
  }

  async #sitemap(): Promise<FoundDocument | undefined> {
    const { url, language } = this.start;
    const robots = await this.#text(new URL('/robots.txt', url).href);
    const maps = robots === null ? [] : sitemapsOf(robots, url);
    if (maps.length === 0) maps.push(new URL('/sitemap.xml', url).href);
    const pages: PageLink[] = [];
    for (let at = 0; at < maps.length && at < 6; at++) {
      const xml = await this.#text(maps[at] ?? '');
      if (xml === null) continue;
      const map = readSitemap(xml, url);
      pages.push(...map.pages);
      maps.push(...map.sitemaps);
    }
    const ranked = rankPolicyLinks(pages, url, language).filter(({ kind }) => kind !== 'legal');
    return this.#first(ranked.slice(0, MAX_SITEMAP_PAGES), 'sitemap');
  }

  /** Text of a file that helps to search; null where there is none. */
  async #text(url: string): Promise<string | null> {
    if (url === '' || this.#silent >= MAX_SILENT) return null;
    try {
      const { bytes, contentType } = await this.tools.fetchPage(url);
      const text = decode(bytes, url, contentType);
      if (/^\s*<(?:!doctype|html)/i.test(text)) throw new Error('a web page');
      this.#silent = 0;
      this.#tried.push({ url, outcome: 'searched' });
      return text;
    } catch (error) {
      this.#note(url, messageOf(error));
      return null;
    }
  }

  #note(url: string, outcome: string): void {
    this.#tried.push({ url, outcome });
    this.#silent =
      /^answered \d/.test(outcome) || outcome.startsWith('no policy') || outcome === 'a web page' ? 0 : this.#silent + 1;
  }

  /** Fetches an address once and says whether it is what is looked for; from an open tab where its scripts make it. */
  async #try(url: string, how: FoundBy, accept: Accept): Promise<FoundDocument | undefined> {
    const key = withoutHash(url);
    if (this.#seen.has(key)) return undefined;
    this.#seen.add(key);
    let outcome: string;
    let readable = false;
    let frames: string[] = [];
    try {
      const page = await this.tools.fetchPage(key);
      const judged = await this.#judge(page, how, accept);
      if ('found' in judged) return this.#accept(key, judged.found);
      ({ outcome, readable, frames } = judged);
    } catch (error) {
      outcome = messageOf(error).replace(`${key}: `, '');
    }
    if (!readable && how !== 'guess') {
      const html = await this.tools.readTab(key);
      if (html !== null) {
        const page = { url: key, contentType: 'text/html; charset=utf-8', bytes: utf8fromStringLoose(html) };
        const judged = await this.#judge(page, 'tab', accept).catch((error: unknown) => ({
          outcome: messageOf(error),
          readable: false,
          frames: [],
        }));
        if ('found' in judged) return this.#accept(key, judged.found);
        ({ outcome, readable, frames } = judged);
      }
    }
    this.#note(key, outcome);
    // The policy is often shown in a frame from whoever wrote it.
    for (const frame of how === 'guess' ? [] : frames.slice(0, 2)) {
      const found = await this.#try(frame, how, accept);
      if (found) return found;
    }
    if ((how === 'link' || how === 'policy') && !readable) this.#unread ??= `${key}: ${outcome}`;
    return undefined;
  }

  #accept(url: string, found: FoundDocument): FoundDocument {
    this.#silent = 0;
    this.#seen.add(withoutHash(found.page.url));
    this.#tried.push({ url, outcome: 'read' });
    return found;
  }

  async #judge(
    page: SearchPage,
    how: FoundBy,
    accept: Accept,
  ): Promise<{ found: FoundDocument } | { outcome: string; readable: boolean; frames: string[] }> {
    const { reader } = this.tools;
    const opened = await reader.open({ source: page.url, bytes: page.bytes, contentType: page.contentType });
    const { document } = opened;
    const frames = (document.neighbours?.frames ?? []).flatMap((frame) => resolve(frame, opened) ?? []);
    const nothing = notADocument(document);
    const shell = document.form === 'html' && document.text.length < SHELL && nothing !== 'an error page';
    if (how !== 'tab' && shell && /<script/i.test(decode(page.bytes, page.url, page.contentType)))
      return { outcome: 'nearly empty without scripts; it can be read from a tab that shows it', readable: false, frames };
    if (document.text === '') return { outcome: 'no policy: no text', readable: true, frames };
    const read = await reader.readOpened(opened);
    const { yes, why } = accept(read, opened);
    if (!yes) return { outcome: `no policy: ${why}`, readable: true, frames };
    return { found: { ...read, opened, page, how, role: accept === asPolicy ? roleOf(document) : 'list', reason: why } };
  }

  /** The same policy in the site's language, where the page names it. */
  async #inSiteLanguage(main: FoundDocument): Promise<FoundDocument> {
    const { language, links, url } = this.start;
    const speaks = (found: FoundDocument) => language !== null && sameLanguage(found.opened.language, language);
    if (language === null || speaks(main)) return main;
    const named = (main.opened.document.neighbours?.alternates ?? []).filter((one) => sameLanguage(one.language, language));
    const alternates = named.flatMap((one) => resolve(one.url, main.opened) ?? []);
    const others = rankPolicyLinks([...links, ...linksOf(main.opened)], url, language).filter(({ kind }) => kind === main.role);
    for (const candidate of [...alternates, ...others.map((one) => one.url)].slice(0, 4)) {
      const found = await this.#try(candidate, 'policy', asPolicy);
      if (found && speaks(found)) return { ...found, how: main.how };
    }
    return main;
  }

  async #addOthers(documents: FoundDocument[]): Promise<void> {
    const [main] = documents;
    if (!main) return;
    const { url, language, links } = this.start;
    if (main.role === 'privacy') {
      const linked = rankPolicyLinks([...links, ...linksOf(main.opened)], url, language ?? main.opened.language);
      for (const candidate of linked.filter(({ kind, score }) => kind === 'cookies' && score >= 3).slice(0, 3)) {
        const found = await this.#try(
          candidate.url,
          links.some((one) => withoutHash(one.url) === candidate.url) ? 'link' : 'policy',
          asPolicy,
        );
        if (!found || repeats(found, documents)) continue;
        documents.push({ ...found, role: 'cookies' });
        break;
      }
    }
    await this.#addLists(documents);
  }

  /** A list that the policy refers to is a part of it: one hop, on the organization's own site or where the policy says. */
  async #addLists(documents: FoundDocument[]): Promise<void> {
    const own = new Set([domainOf(this.start.url), ...documents.map(({ page }) => domainOf(page.url))]);
    const vendors = vendorDomains(this.tools.catalog ?? builtIn);
    const candidates = documents.flatMap(({ reading, opened }) => [
      ...reading.statements
        .filter(({ type, value }) => type === 'promise' && value.kind === 'indirect-list')
        .flatMap((statement) => linksAt(opened, statement)),
      ...linksOf(opened).flatMap(({ url, text }) => (LIST_LINK.test(text) ? [url] : [])),
    ]);
    let lists = 0;
    for (const url of new Set(candidates)) {
      const domain = domainOf(url);
      // The list of a vendor's own partners is not the site's.
      if (lists >= MAX_LISTS || (vendors.has(domain) && !own.has(domain))) continue;
      const found = await this.#try(url, 'policy', ({ reading }, { document }) => looksLikeList(reading, document));
      if (!found || repeats(found, documents)) continue;
      documents.push(found);
      lists++;
    }
  }
}

/** The same text at another address. */
const repeats = ({ text, reading }: FoundDocument, documents: readonly FoundDocument[]): boolean =>
  documents.some((one) => one.reading.document.sha256 === reading.document.sha256 || one.text === text);
