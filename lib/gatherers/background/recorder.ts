/** The recorder's engine: a queue of raw events, written to the store in bulk and in order. */
import type { Unplaced } from '../../core/model/observation.ts';
import { parse } from '../../core/model/parse.ts';
import type { Environment, VisitHead } from '../../core/model/visit.ts';
import type { Database } from '../../store/db.ts';
import { append, type Batch, readState } from '../../store/visits.ts';
import { CutState, newCutState } from './cut-state.ts';
import { factsOf } from './page-batch.ts';
import type { Raw } from './raw.ts';
import { sightingsOf } from './sightings.ts';
import { cut, type CutEvent, type Step } from './visit-cutter.ts';

/** How long events may wait for company, in milliseconds. */
const DELAY = 200;
const MAX_KNOWN = 10_000;

type Link = { url: string; text: string };

export interface RecorderOptions {
  db: Database;
  siteOf(urlOrHost: string): string;
  newId(): string;
  environment: Environment;
  /** Those of a page's links that may lead to a policy: a record of all links would tell more than is needed. */
  policyLinks(links: Link[], pageUrl: string): Link[];
  /** Told after each write: visits that got something, and visits that began. */
  onWritten?(visitIds: ReadonlySet<string>, begun: readonly VisitHead[]): void;
}

export class Recorder {
  #queue: (Raw | CutEvent)[] = [];
  #state: CutState = newCutState();
  #session = '';
  #writing: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Addresses requested and cookies set, by visit: saves telling them again. Lost with the worker, at the price of repetition. */
  readonly #known = new Map<string, Set<string>>();

  /**
   * @param opening the browser session's name and what else must be known first; events wait for it
   */
  constructor(
    private readonly options: RecorderOptions,
    opening: Promise<{ session: string; events: CutEvent[] }>,
  ) {
    this.#writing = opening.then(({ session, events }) => this.#open(session, events));
  }

  /** Takes an event; costs next to nothing. */
  push(event: Raw | CutEvent): void {
    this.#queue.push(event);
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Writes what has been pushed so far; resolves when it is stored. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
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

  async #open(session: string, events: CutEvent[]): Promise<void> {
    this.#session = session;
    const stored = await readState(this.options.db).catch(() => undefined);
    const kept = stored as { session?: unknown; cut?: unknown } | undefined;
    // Tab numbers begin anew with the browser: a state of another session says nothing.
    if (kept?.session === session) this.#state = parse(CutState, kept.cut, 'recorder state');
    this.#queue.unshift(...events);
  }

  async #write(): Promise<void> {
    const taken = this.#queue;
    if (taken.length === 0) return;
    this.#queue = [];
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
    this.options.onWritten?.(new Set([...batch.placed, ...batch.ended].map((step) => step.visitId)), batch.begun);
  }

  #stepsOf(item: Raw | CutEvent): Step[] {
    const { siteOf, newId, environment } = this.options;
    const events: CutEvent[] =
      'type' in item ? [item] : this.#sightingsOf(item).map((sighting) => ({ type: 'sighting', sighting }));
    return events.flatMap((event) => cut(this.#state, event, { siteOf, newId, environment }));
  }

  #sightingsOf(raw: Raw) {
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
