/** Fluent builders of visits and policy readings for tests: ordinals and times are kept in order by themselves. */
import { siteOf } from '../core/classify/site.ts';
import type { PolicyState } from '../core/model/artifacts.ts';
import type { ObservationOf, Unplaced } from '../core/model/observation.ts';
import { Observation } from '../core/model/observation.ts';
import { parse } from '../core/model/parse.ts';
import type { Disclosure, PolicyReading, PromiseKind, Span, Statement, StatementType } from '../core/model/policy.ts';
import type { Environment, Phase, Scenario, ScenarioResult, Visit } from '../core/model/visit.ts';

/** 12 January 2026, 08:00 UTC: the start of every built visit unless told otherwise. */
export const START = Date.UTC(2026, 0, 12, 8);
const DAY = 86_400_000;

export interface VisitOptions {
  id?: string;
  scenario?: Scenario;
  /** Milliseconds since the epoch. */
  startedAt?: number;
  result?: ScenarioResult;
  environment?: Partial<Environment>;
  /** Leave out the tab's own document: for recordings whose beginning was not seen. */
  headless?: boolean;
}

/** `at`: milliseconds since the visit's start; absent: 100 ms after what came before. */
interface At {
  at?: number;
}
export interface RequestOptions extends At {
  type?: string;
  method?: string;
  initiator?: string;
  documentUrl?: string;
  body?: string;
  /** Cookies that the request carries. */
  cookies?: Record<string, string>;
  /** `Set-Cookie` lines of the answer. */
  setCookie?: string | string[];
  status?: number;
  location?: string;
  contentType?: string;
  requestId?: string;
}
export interface CookieOptions extends At {
  domain?: string;
  path?: string;
  /** Days from now until it expires; absent: a session cookie. */
  days?: number;
  httpOnly?: boolean;
  change?: 'set' | 'removed' | 'present';
  /** Top-level site of a partitioned cookie. */
  partition?: string;
}

/**
 * A visit to `url`, whose own document is requested and committed first.
 * @example visit('https://shop.example/', { scenario: 'reject-all' }).banner().request('https://…').click('Avvis alle').build()
 */
export function visit(url: string, options: VisitOptions = {}): VisitBuilder {
  return new VisitBuilder(url, options);
}

const ACCEPT = /^(godta|aksepter|tillat|ja|accept|allow|agree|alle akzeptieren|zustimmen|einverstanden)/i;
const REJECT =
  /^(avvis|avslå|nei|bare nødvendige|kun nødvendige|reject|decline|deny|only necessary|ablehnen|alle ablehnen|nur notwendige)/i;

export class VisitBuilder {
  readonly #url: string;
  readonly #observations: Observation[] = [];
  readonly #id: string;
  readonly #options: VisitOptions;
  readonly #start: number;
  #now = 0;
  #requests = 0;

  constructor(url: string, options: VisitOptions) {
    this.#url = url;
    this.#options = options;
    this.#id = options.id ?? `${siteOf(url)}-${options.scenario ?? 'no-choice'}`;
    this.#start = options.startedAt ?? START;
    if (options.headless !== true) this.document(url, { at: 0 });
  }

  /** Adds anything; the other methods are short for this. */
  add(observation: DistributiveOmitPlace<Unplaced>, at?: number): this {
    this.#now = at ?? this.#now;
    const placed = {
      visitId: this.#id,
      ordinal: this.#observations.length,
      time: this.#start + this.#now,
      tabId: 1,
      frameId: 0,
      ...observation,
    };
    this.#observations.push(parse(Observation, placed, 'built observation'));
    return this;
  }

  /** The tab loads a document of its own. */
  document(url: string, options: RequestOptions = {}): this {
    const at = this.#at(options);
    return this.add({ kind: 'navigation', stage: 'before', url }, at)
      .request(url, { type: 'main_frame', contentType: 'text/html', ...options, at })
      .add({ kind: 'navigation', stage: 'committed', url });
  }

  /** A request with its cookies, answer and end, 60 ms in all. */
  request(url: string, options: RequestOptions = {}): this {
    const at = this.#at(options);
    const requestId = options.requestId ?? `r${++this.#requests}`;
    const type = options.type ?? 'script';
    const page = type === 'main_frame' ? {} : { documentUrl: options.documentUrl ?? this.#url };
    this.add(
      {
        kind: 'request',
        requestId,
        url,
        method: options.method ?? 'GET',
        type,
        ...page,
        ...(options.initiator === undefined ? {} : { initiator: options.initiator }),
        ...(options.body === undefined ? {} : { body: options.body }),
      },
      at,
    );
    if (options.cookies) {
      const cookies = Object.entries(options.cookies).map(([name, value]) => ({ name, value }));
      this.add({ kind: 'request-cookies', requestId, cookies });
    }
    this.add(
      {
        kind: 'response',
        requestId,
        url,
        status: options.status ?? (options.location === undefined ? 200 : 302),
        setCookies: [options.setCookie ?? []].flat(),
        ...(options.location === undefined ? {} : { location: options.location }),
        ...(options.contentType === undefined ? {} : { contentType: options.contentType }),
      },
      at + 50,
    );
    const outcome = options.location === undefined ? 'completed' : 'redirected';
    return this.add({ kind: 'request-end', requestId, outcome }, at + 60);
  }

  /** The jar changed. */
  cookie(name: string, value: string, options: CookieOptions = {}): this {
    const at = this.#at(options);
    return this.add(
      {
        kind: 'cookie',
        change: options.change ?? 'set',
        name,
        value,
        domain: options.domain ?? siteOf(this.#url),
        path: options.path ?? '/',
        hostOnly: false,
        secure: true,
        httpOnly: options.httpOnly ?? false,
        ...(options.partition === undefined ? {} : { partition: options.partition }),
        ...(options.days === undefined ? {} : { expires: this.#start + at + options.days * DAY }),
      },
      at,
    );
  }

  /** The page wrote `document.cookie`. */
  scriptCookie(cookie: string, options: At & { script?: string; documentUrl?: string } = {}): this {
    return this.add(
      {
        kind: 'script-cookie',
        origin: 'page',
        cookie,
        documentUrl: options.documentUrl ?? this.#url,
        ...(options.script === undefined ? {} : { script: options.script }),
      },
      this.#at(options),
    );
  }

  /** The page wrote to its storage. */
  storage(key: string, value: string, options: At & { area?: 'local' | 'session' | 'indexeddb'; script?: string } = {}): this {
    return this.add(
      {
        kind: 'storage',
        origin: 'page',
        area: options.area ?? 'local',
        operation: 'set',
        key,
        value,
        documentUrl: this.#url,
        ...(options.script === undefined ? {} : { script: options.script }),
      },
      this.#at(options),
    );
  }

  /** The page asked for something: tells which script did. */
  call(url: string, script: string, options: At & { api?: ObservationOf<'call'>['api'] } = {}): this {
    return this.add(
      { kind: 'call', origin: 'page', api: options.api ?? 'fetch', url, script, documentUrl: this.#url },
      this.#at(options),
    );
  }

  /** The page reads what singles out the browser. */
  fingerprint(api: ObservationOf<'fingerprint'>['api'], detail: string, options: At & { script?: string } = {}): this {
    const script = options.script === undefined ? {} : { script: options.script };
    return this.add({ kind: 'fingerprint', origin: 'page', api, detail, documentUrl: this.#url, ...script }, this.#at(options));
  }

  /** A consent banner shows. */
  banner(options: At & Partial<Pick<ObservationOf<'banner'>, 'platform' | 'buttons' | 'toggles'>> = {}): this {
    const buttons = options.buttons ?? [
      { text: 'Godta alle', role: 'accept' },
      { text: 'Avvis alle', role: 'reject' },
      { text: 'Innstillinger', role: 'settings' },
    ];
    const { at: _, ...told } = options;
    return this.add({ kind: 'banner', state: 'shown', ...told, buttons }, this.#at(options));
  }

  /** A layer of the banner lists what belongs to each category. */
  listed(categories: Record<string, string>, options: At & { more?: boolean } = {}): this {
    const rows = Object.entries(categories).map(([name, text]) => ({ name, text, on: false, locked: false }));
    return this.add({ kind: 'banner-list', categories: rows, more: options.more ?? false }, this.#at(options));
  }

  /** A person clicks something of the page. */
  presses(words: string, options: At = {}): this {
    return this.add({ kind: 'consent', method: 'click', choice: 'unknown', detail: words, trusted: true }, this.#at(options));
  }

  /** A person (or the driver) clicks a button of the banner; the banner goes. */
  click(text: string, options: At & { choice?: Exclude<Phase, 'before-choice'> } = {}): this {
    const choice = options.choice ?? (REJECT.test(text) ? 'rejected' : ACCEPT.test(text) ? 'accepted' : 'unknown');
    return this.add({ kind: 'consent', method: 'click', choice, detail: text, trusted: true }, this.#at(options)).add(
      { kind: 'banner', state: 'gone' },
      this.#now + 20,
    );
  }

  /** The consent platform itself says which choice is in force. */
  state(platform: string, choice: Exclude<Phase, 'before-choice'>, options: At & { detail?: string } = {}): this {
    const detail = options.detail === undefined ? {} : { detail: options.detail };
    return this.add({ kind: 'consent', method: 'platform-api', platform, choice, ...detail }, this.#at(options));
  }

  /** What the document says of itself. */
  page(options: At & { title?: string; language?: string; links?: Record<string, string>; url?: string } = {}): this {
    const { at: _, links: named = {}, ...told } = options;
    const links = Object.entries(named).map(([url, text]) => ({ url, text }));
    return this.add({ kind: 'page', url: this.#url, title: 'Shop', ...told, links }, this.#at(options));
  }

  /** Adds what a function adds: `.with(metaPixel, 700)`. */
  with<A extends unknown[]>(add: (builder: VisitBuilder, ...args: A) => unknown, ...args: A): this {
    add(this, ...args);
    return this;
  }

  gap(reason: ObservationOf<'gap'>['reason'], options: At = {}): this {
    return this.add({ kind: 'gap', reason }, this.#at(options));
  }

  build(): Visit {
    const { environment, result, scenario } = this.#options;
    return {
      schema: 'samsvar/visit@1',
      tool: { name: 'samsvar', version: '0.0.0', catalog: 'test' },
      id: this.#id,
      scenario: scenario ?? 'no-choice',
      url: this.#url,
      site: siteOf(this.#url),
      startedAt: this.#start,
      endedAt: this.#start + this.#now + 5000,
      tabId: 1,
      environment: {
        browser: 'Chromium 156',
        cleanProfile: true,
        cacheBypassed: true,
        thirdPartyCookies: 'allowed',
        ...environment,
      },
      result: result ?? { status: 'done', reason: 'built' },
      observations: structuredClone(this.#observations),
    };
  }

  #at(options: At): number {
    return options.at ?? (this.#observations.length === 0 ? 0 : this.#now + 100);
  }
}

type DistributiveOmitPlace<T> = T extends unknown
  ? Omit<T, 'time' | 'tabId' | 'frameId'> & { frameId?: number; tabId?: number }
  : never;

/**
 * A policy reading made by hand: every quote is looked up in `text`, so that spans are true.
 * @example reading('Vi bruker Google Analytics.').names('google-analytics', 'Google Analytics').state()
 */
export function reading(text: string, options: { language?: string; source?: string } = {}): ReadingBuilder {
  return new ReadingBuilder(text, options.language ?? 'nb', options.source ?? 'https://shop.example/personvern');
}

export class ReadingBuilder {
  readonly #text: string;
  readonly #reading: PolicyReading;

  constructor(text: string, language: string, source: string) {
    this.#text = text;
    this.#reading = {
      schema: 'samsvar/policy@1',
      document: { source, sha256: '0'.repeat(64), language, length: text.length, title: 'Personvern', sections: [] },
      services: [],
      statements: [],
    };
  }

  names(id: string | null, quote: string, disclosure: Disclosure = 'declared'): this {
    this.#reading.services.push({ id, name: quote, disclosure, spans: [this.#span(quote)] });
    return this;
  }

  says(type: StatementType, quote: string, value: Statement['value'], service: string | null = null, confidence = 0.9): this {
    const id = `s${this.#reading.statements.length + 1}`;
    this.#reading.statements.push({ id, type, service, value, ...this.#span(quote), confidence, inherited: false });
    return this;
  }

  promises(
    kind: PromiseKind,
    quote: string,
    options: { service?: string; value?: Statement['value']; confidence?: number } = {},
  ): this {
    return this.says('promise', quote, { kind, ...options.value }, options.service ?? null, options.confidence);
  }

  state(): PolicyState {
    return { status: 'read', reading: this.#reading, text: this.#text };
  }

  #span(quote: string): Span {
    const start = this.#text.indexOf(quote);
    if (start < 0) throw new Error(`the policy does not hold “${quote}”`);
    return { start, end: start + quote.length, quote };
  }
}
