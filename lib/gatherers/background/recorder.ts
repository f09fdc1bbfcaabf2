/** The recorder's engine: a queue of raw events, written to the store in bulk and in order. */
import type { Unplaced } from '../../core/model/observation.ts';
import { parse } from '../../core/model/parse.ts';
import type { Environment, VisitHead } from '../../core/model/visit.ts';
import type { Database } from '../../store/db.ts';
import { append, type Batch, readState } from '../../store/visits.ts';
import { CutState, isNewBatch, newCutState } from './cut-state.ts';
import { factsOf } from './page-batch.ts';
import type { Raw } from './raw.ts';
import { sightingsOf } from './sightings.ts';
import { cut, type CutEvent, type Step } from './visit-cutter.ts';

/** How long events may wait for company, in milliseconds. */
const DELAY = 50;
/** The same where events of different kinds overtake each other: long enough to put them in order. */
const SORTING_DELAY = 300;
/** So long after the last write the recorder counts as idle. */
const CALM = 500;
const MAX_KNOWN = 10_000;

type Link = { url: string; text: string };

export interface RecorderOptions {
  db: Database;
  siteOf(urlOrHost: string): string;
  newId(): string;
  environment: Environment;
  /** Those of a page's links that may lead to a policy: a record of all links would tell more than is needed. */
  policyLinks(links: Link[], pageUrl: string): Link[];
  /** The browser's events come in another order than they happened (Firefox: navigations before requests). */
  unordered: boolean;
  now(): number;
  /** Remembers over a worker's death whether there was something to lose. */
  setBusy(busy: boolean): void;
  /** Told after each write: visits that got something, and visits that began. */
  onWritten?(visitIds: ReadonlySet<string>, begun: readonly VisitHead[]): void;
}

export interface Opening {
  /** Name of the browser session. */
  session: string;
  /** What must be known before all else. */
  events: CutEvent[];
  /** The worker before this one did not come to rest. */
  diedBusy: boolean;
}

export class Recorder {
  #queue: (Raw | CutEvent)[] = [];
  #state: CutState = newCutState();
  #session = '';
  #writing: Promise<void>;
  #scheduled: Promise<void> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  /** Nothing written yet: events that a browser held back until the worker stood come behind those that it handed on at once. */
  #waking = true;
  /** Addresses requested and cookies set, by visit: saves telling them again. Lost with the worker, at the price of repetition. */
  readonly #known = new Map<string, Set<string>>();

  /**
   * @param opening events wait for it
   */
  constructor(
    private readonly options: RecorderOptions,
    opening: Promise<Opening>,
  ) {
    this.#writing = opening.then((opened) => this.#open(opened));
  }

  /** Takes an event; costs next to nothing. */
  push(event: Raw | CutEvent): void {
    this.#queue.push(event);
    if (!this.#busy) this.options.setBusy((this.#busy = true));
    this.#scheduled ??= new Promise((resolve) => setTimeout(resolve, this.#mustSort() ? SORTING_DELAY : DELAY)).then(() =>
      this.flush(),
    );
  }

  /** Resolves when all that has been pushed is stored; does not hurry it. */
  settled(): Promise<void> {
    return this.#scheduled ?? this.#writing;
  }

  /** Writes what has been pushed so far; resolves when it is stored. */
  flush(): Promise<void> {
    this.#scheduled = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** The visit now recorded in a tab; null: none. */
  async visitOf(tabId: number): Promise<string | null> {
    await this.flush();
    return this.#state.tabs[tabId]?.live?.id ?? null;
  }

  /** Visits that may still grow. */
  alive(): Set<string> {
    return new Set(Object.values(this.#state.tabs).flatMap((tab) => (tab.live && !tab.live.ended ? [tab.live.id] : [])));
  }

  async #open({ session, events, diedBusy }: Opening): Promise<void> {
    this.#session = session;
    const stored = await readState(this.options.db).catch(() => undefined);
    const kept = stored as { session?: unknown; cut?: unknown } | undefined;
    // Tab numbers begin anew with the browser: a state of another session says nothing.
    if (kept?.session === session) this.#state = parse(CutState, kept.cut, 'recorder state');
    this.#queue.unshift(...events, ...(diedBusy ? this.#lostNotes() : []));
  }

  /** The worker before died with something in hand: what exactly, nobody can say. */
  #lostNotes(): CutEvent[] {
    const time = this.options.now();
    return Object.entries(this.#state.tabs).flatMap(([tabId, { live }]): CutEvent[] => {
      if (!live || live.ended) return [];
      const detail = 'the recorder was stopped while events were coming in';
      return [
        {
          type: 'note',
          visitId: live.id,
          observation: { kind: 'gap', reason: 'lost', detail, time, tabId: Number(tabId), frameId: -1 },
        },
      ];
    });
  }

  #mustSort(): boolean {
    return this.options.unordered || this.#waking;
  }

  #rest(): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => {
      if (this.#queue.length === 0) this.options.setBusy((this.#busy = false));
    }, CALM);
  }

  async #write(): Promise<void> {
    const taken = this.#queue;
    if (taken.length === 0) return;
    this.#queue = [];
    if (this.#mustSort()) sortByTime(taken);
    this.#waking = false;
    const steps = taken.flatMap((item) => this.#stepsOf(item));
    const batch: Batch = { begun: [], ended: [], placed: [], state: { session: this.#session, cut: this.#state } };
    for (const step of steps) {
      if (step.type === 'begin') batch.begun.push(step.head);
      else if (step.type === 'end') {
        batch.ended.push(step);
        this.#known.delete(step.visitId);
      } else if (this.#isNews(step)) batch.placed.push(step);
    }
    try {
      await append(this.options.db, batch);
    } catch (error) {
      console.error('samsvar: could not store', error);
      return;
    }
    this.#rest();
    this.options.onWritten?.(new Set([...batch.placed, ...batch.ended].map((step) => step.visitId)), batch.begun);
  }

  #stepsOf(item: Raw | CutEvent): Step[] {
    const { siteOf, newId, environment } = this.options;
    const events: CutEvent[] =
      'type' in item ? [item] : this.#sightingsOf(item).map((sighting) => ({ type: 'sighting', sighting }));
    return events.flatMap((event) => cut(this.#state, event, { siteOf, newId, environment }));
  }

  #sightingsOf(raw: Raw) {
    if (raw.api === 'page' && !isNewBatch(this.#state, raw.batch.sender, raw.batch.number)) return [];
    if (raw.api === 'page') return factsOf(raw).map((observation) => ({ observation: this.#trimmed(observation) }));
    return sightingsOf(raw);
  }

  #trimmed(observation: Unplaced): Unplaced {
    if (observation.kind !== 'page') return observation;
    const links = this.options.policyLinks(observation.links, observation.url);
    return { ...observation, links: links.map(({ url, text }) => ({ url, text })) };
  }

  /** Of the loads that the page tells, those that webRequest did not see; of the cookies present, those not yet told. */
  #isNews({ visitId, observation }: Extract<Step, { type: 'place' }>): boolean {
    const { kind } = observation;
    if (kind !== 'request' && kind !== 'resource' && kind !== 'cookie') return true;
    let known = this.#known.get(visitId);
    if (!known) this.#known.set(visitId, (known = new Set()));
    const key =
      kind === 'cookie'
        ? JSON.stringify([observation.name, observation.domain, observation.path, observation.partition])
        : observation.url;
    const repeats = kind === 'resource' || (kind === 'cookie' && observation.change === 'present');
    if (repeats && known.has(key)) return false;
    if (known.size < MAX_KNOWN) known.add(key);
    return true;
  }
}

/** Orders browser events by when they happened; what is not one keeps its place before or behind them. */
function sortByTime(items: (Raw | CutEvent)[]): void {
  let last = 0;
  const times = new Map(
    items.map((item) => [item, (last = 'details' in item ? item.details.timeStamp : 'change' in item ? item.time : last)]),
  );
  items.sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
}
