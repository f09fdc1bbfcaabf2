/** Asks Firefox's resolver whether hosts of a site are aliases (CNAME) of another site's. Chromium has no such question. */
import type { Unplaced } from '../../core/model/observation.ts';
import type { Raw } from './raw.ts';

/** Milliseconds that hosts wait for company. */
const DELAY = 500;
/** A host answers the same for a while; names asked for are bounded, since pages can make up hosts. */
const MOST = 2000;

export interface AliasOptions {
  /** The canonical name of a host; null where the resolver does not say. */
  resolve(host: string): Promise<string | null>;
  siteOf(host: string): string;
  hostOf(url: string): string;
  visitOf(tabId: number): Promise<string | null>;
  note(visitId: string, observation: Unplaced): void;
  now(): number;
}

export class Aliases {
  readonly #canonical = new Map<string, Promise<string | null>>();
  readonly #waiting = new Map<number, Set<string>>();
  /** Pairs of visit and host that were told already. */
  readonly #told = new Set<string>();

  constructor(private readonly options: AliasOptions) {}

  /** Takes note of a request; asks later. Costs next to nothing. */
  saw(raw: Raw): void {
    if (raw.api !== 'request' || raw.details.tabId < 0 || raw.details.type === 'main_frame') return;
    const { hostOf, siteOf } = this.options;
    const { tabId, url, documentUrl } = raw.details;
    const [host, document] = [hostOf(url), hostOf(documentUrl ?? '')];
    if (host === '' || document === '' || host === document || siteOf(host) !== siteOf(document)) return;
    const waiting = this.#waiting.get(tabId);
    if (waiting) waiting.add(host);
    else {
      this.#waiting.set(tabId, new Set([host]));
      setTimeout(() => void this.#ask(tabId), DELAY);
    }
  }

  async #ask(tabId: number): Promise<void> {
    const hosts = this.#waiting.get(tabId) ?? [];
    this.#waiting.delete(tabId);
    const { visitOf, note, siteOf, now } = this.options;
    const visitId = await visitOf(tabId);
    if (visitId === null) return;
    for (const host of hosts) {
      if (this.#told.has(`${visitId} ${host}`)) continue;
      const canonical = await this.#canonicalOf(host);
      if (this.#told.size > MOST) this.#told.clear();
      this.#told.add(`${visitId} ${host}`);
      if (canonical === null || siteOf(canonical) === siteOf(host)) continue;
      note(visitId, {
        kind: 'alias',
        host: host.slice(0, 256),
        canonical: canonical.slice(0, 256),
        time: now(),
        tabId,
        frameId: -1,
      });
    }
  }

  #canonicalOf(host: string): Promise<string | null> {
    const known = this.#canonical.get(host) ?? this.options.resolve(host).catch(() => null);
    if (this.#canonical.size > MOST) this.#canonical.clear();
    this.#canonical.set(host, known);
    return known;
  }
}
