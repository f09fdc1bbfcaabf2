/** Our half of the bridge: takes the probe's batches and sends them on together with what the recorder itself saw. */
import type { Unplaced } from '../../core/model/observation.ts';
import { sendBatch } from '../../messaging/batch.ts';
import { newSecret } from '../../messaging/secret.ts';
import { ASK, TELL, tellOf } from '../bridge.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An observation as the recorder's own script tells it: the background adds tab and frame. */
export type Seen = DistributiveOmit<Unplaced, 'tabId' | 'frameId' | 'documentId'>;

/** Milliseconds. */
const EVERY = 250;
/** What one document may send of the page's own world, in characters altogether and at once. */
const MAX_TOTAL = 20_000_000;
const MAX_ONCE = 1_000_000;

/** The secret that documents of one origin share, and whether an older one has it already. Our own world: no page sees it. */
export function kinOf(): [string, boolean] {
  type World = { samsvarKin?: string };
  let older: string | undefined;
  try {
    older = window.parent === window ? undefined : (window.parent as World).samsvarKin;
  } catch {
    // The parent is of another origin.
  }
  const kin = ((window as World).samsvarKin ??= older ?? newSecret());
  return [kin, kin === older];
}

export class Relay {
  #seen: Seen[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #sender = newSecret();
  #number = 0;
  #total = 0;
  #probeAnswered = false;

  /** Opens the bridge; must run before any script of the page. */
  open(): void {
    const channel = newSecret();
    addEventListener(channel, (event) => this.#onProbe((event as CustomEvent<unknown>).detail));
    const onAsk = () => {
      removeEventListener(ASK, onAsk);
      tell();
    };
    const tell = () => dispatchEvent(new CustomEvent(TELL, { detail: tellOf(channel, ...kinOf()) }));
    // Whichever world comes second completes the hand-shake.
    addEventListener(ASK, onAsk);
    tell();
    if (this.#probeAnswered) removeEventListener(ASK, onAsk);
    addEventListener('pagehide', () => this.flush(), { capture: true });
  }

  /** Whether the page's world is being watched. */
  get probeAnswered(): boolean {
    return this.#probeAnswered;
  }

  /** Tells what the recorder itself saw. */
  add(seen: Seen): void {
    this.#seen.push(seen);
    this.#timer ??= setTimeout(() => this.flush(), EVERY);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#seen.length === 0) return;
    const seen = this.#seen;
    this.#seen = [];
    this.#send({ seen });
  }

  #send(batch: { seen?: Seen[]; probe?: string }): void {
    void sendBatch({ ...batch, sender: this.#sender, number: this.#number++ });
  }

  #onProbe(detail: unknown): void {
    this.#probeAnswered = true;
    if (typeof detail !== 'string' || detail === '[]') return;
    this.#total += detail.length;
    if (detail.length > MAX_ONCE || this.#total > MAX_TOTAL) {
      if (this.#total !== Infinity)
        this.add({ kind: 'gap', reason: 'page-flooded', detail: 'too much told at once', time: Date.now() });
      if (this.#total > MAX_TOTAL) this.#total = Infinity;
      return;
    }
    this.#send({ probe: detail });
  }
}
