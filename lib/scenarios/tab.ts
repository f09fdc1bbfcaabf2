/** One tab of a scenario, in a window of its own: hidden tabs are throttled and load less. */
import { browser } from 'wxt/browser';
import type { Hands } from './hands.ts';

/** Milliseconds. */
const QUIET = 700;
const POLL = 50;
/** Where nothing is left that could begin by itself, this is enough for what is on its way to show. */
const SETTLED = 300;
/** A request that takes longer is a connection that is kept open, and holds nobody up. */
const KEPT_OPEN = 4_000;

export interface Wait {
  milliseconds: number;
  /** False: the limit came first. */
  quiet: boolean;
  /** Ended before its time: nothing was left in the page that could have begun by then. */
  idle?: true;
}

/** The site cannot be audited; the message is for people. */
export class SiteProblem extends Error {
  override name = 'SiteProblem';
}
export interface InFrame<T> {
  frameId: number;
  result: T;
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export class ScenarioTab {
  #lastRequest = 0;
  /** Requests under way, by id, and since when. */
  readonly #open = new Map<string, number>();
  #loaded = false;
  #problem: string | null = null;
  #committed = false;
  #sockets = false;

  private constructor(
    readonly id: number,
    readonly windowId: number | undefined,
  ) {
    const filter = { urls: ['<all_urls>'], tabId: id };
    browser.webRequest.onBeforeRequest.addListener(this.#onRequest, filter);
    browser.webRequest.onCompleted.addListener(this.#onRequestEnd, filter);
    browser.webRequest.onErrorOccurred.addListener(this.#onRequestEnd, filter);
    browser.webNavigation.onCommitted.addListener(this.#onCommitted);
    browser.webNavigation.onCompleted.addListener(this.#onCompleted);
    browser.webNavigation.onErrorOccurred.addListener(this.#onError);
  }

  /**
   * Opens an empty tab, so that recording can be armed before anything loads.
   * @param beside in the window that is there already: only where its hidden tabs are not slowed down
   */
  static async open(beside = false): Promise<ScenarioTab> {
    const window = browser.windows && !beside ? await browser.windows.create({ url: 'about:blank' }) : null;
    const tab = window?.tabs?.[0] ?? (await browser.tabs.create({ url: 'about:blank', active: true }));
    if (tab.id === undefined) throw new SiteProblem('the browser opened no tab');
    // Until the empty page stands, its own events would mix with those of the site.
    for (let i = 0; i < 80 && (await browser.tabs.get(tab.id)).status !== 'complete'; i++) await sleep(POLL / 2);
    return new ScenarioTab(tab.id, window?.id ?? tab.windowId);
  }

  /**
   * Goes to `url` and waits until its document is there.
   * @param limit milliseconds
   * @throws SiteProblem where it does not come
   */
  async go(url: string, limit: number, signal: AbortSignal): Promise<void> {
    this.#committed = this.#loaded = false;
    this.#problem = null;
    await browser.tabs.update(this.id, { url });
    const end = Date.now() + limit;
    while (!this.#committed) {
      signal.throwIfAborted();
      if (this.#problem !== null) throw new SiteProblem(`the site does not answer: ${this.#problem}`);
      if (Date.now() > end) throw new SiteProblem(`the site does not answer within ${limit / 1000} s`);
      await sleep(POLL);
    }
  }

  /** Lets the documents to come be asked what they have set to begin later. For all tabs: only in a profile that is nobody's. */
  static async watchPending(): Promise<void> {
    const everywhere = {
      matches: ['<all_urls>'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
    } as const;
    const scripts = [
      { id: 'pending-probe', js: ['pending-probe.js'], world: 'MAIN', ...everywhere },
      { id: 'pending', js: ['pending.js'], ...everywhere },
    ];
    // Another run in this profile may have done it; without it every wait has its full length.
    await browser.scripting.registerContentScripts(scripts as never).catch(() => undefined);
  }

  /**
   * Waits until the document is loaded, no request is under way and none began for a while; or, sooner, until nothing is left
   * that could begin before that wait would have ended.
   * @param least milliseconds at least: what starts later than this is not seen
   * @param limit milliseconds at most
   */
  async quiet(least: number, limit: number, signal: AbortSignal): Promise<Wait> {
    const begin = Date.now();
    for (;;) {
      signal.throwIfAborted();
      const now = Date.now();
      const last = Math.max(this.#lastRequest, begin);
      const still = !this.busy && now - last >= QUIET;
      if ((still && now - begin >= least) || now - begin >= limit) return { milliseconds: now - begin, quiet: still };
      if (!this.busy && now - last >= SETTLED && !(await this.#pending(Math.max(begin + least, last + QUIET)))) {
        // Something may have begun while the frames were asked.
        if (!this.busy && this.#lastRequest <= last) return { milliseconds: Date.now() - begin, quiet: true, idle: true };
      }
      await sleep(POLL);
    }
  }

  /** Could anything begin by itself before `end`? Yes, unless every frame says no. */
  async #pending(end: number): Promise<boolean> {
    if (this.#open.size > 0 || this.#sockets) return true;
    const answers = await this.call<boolean>('samsvarPending', 'before', [end]);
    const frames = await browser.webNavigation.getAllFrames({ tabId: this.id });
    return answers.length === 0 || answers.length !== frames?.length || answers.some(({ result }) => result);
  }

  /** Is a document on its way, or anything that it asked for? */
  get busy(): boolean {
    const now = Date.now();
    return !this.#loaded || [...this.#open.values()].some((since) => now - since < KEPT_OPEN);
  }

  /** Is anything unanswered that was asked for since then, however long it takes? */
  waits(since: number): boolean {
    return !this.#loaded || [...this.#open.values()].some((begun) => begun >= since);
  }

  /** What the tab shows now, as a picture; null where the browser does not let us. */
  async picture(): Promise<Blob | null> {
    try {
      if (!(await browser.tabs.get(this.id)).active) return null;
      const url = await browser.tabs.captureVisibleTab(this.windowId as number, { format: 'jpeg', quality: 70 });
      return await (await fetch(url)).blob();
    } catch {
      return null;
    }
  }

  /** The address that it shows. */
  async url(): Promise<string> {
    return (await browser.tabs.get(this.id)).url ?? '';
  }

  /** Injects a script of ours into every frame that takes it. */
  async inject(file: '/banner.js' | '/autoconsent.js'): Promise<void> {
    await browser.scripting.executeScript({ target: { tabId: this.id, allFrames: true }, files: [file] }).catch(() => undefined);
  }

  /** Calls one of the hands, in one frame or in all; frames without hands, or whose document is going, give nothing. */
  async hands<M extends keyof Hands>(
    method: M,
    args: Parameters<Hands[M]>,
    frameId?: number,
  ): Promise<InFrame<Awaited<ReturnType<Hands[M]>>>[]> {
    return this.call('samsvarHands', method, args, frameId);
  }

  /** As `hands`, of any object that a script of ours left in its world. */
  async call<T>(place: string, method: string, args: unknown[], frameId?: number): Promise<InFrame<T>[]> {
    const target = frameId === undefined ? { tabId: this.id, allFrames: true } : { tabId: this.id, frameIds: [frameId] };
    const answers = await browser.scripting.executeScript({ target, func: callIn, args: [place, method, args] }).catch(() => []);
    return answers.flatMap(({ frameId: from, result }) =>
      result === null || result === undefined ? [] : [{ frameId: from ?? 0, result: result as T }],
    );
  }

  /** Runs a function in the page's own world, in the tab's document. */
  async inPage<T>(func: () => T, frameId = 0): Promise<T | null> {
    const target = { tabId: this.id, frameIds: [frameId] };
    const answers = await browser.scripting.executeScript({ target, func: func as () => void, world: 'MAIN' }).catch(() => []);
    return (answers[0]?.result ?? null) as T | null;
  }

  async exists(): Promise<boolean> {
    return browser.tabs.get(this.id).then(
      () => true,
      () => false,
    );
  }

  /** Stops listening; the tab stays unless `close`. */
  async release(close: boolean): Promise<void> {
    browser.webRequest.onBeforeRequest.removeListener(this.#onRequest);
    browser.webRequest.onCompleted.removeListener(this.#onRequestEnd);
    browser.webRequest.onErrorOccurred.removeListener(this.#onRequestEnd);
    browser.webNavigation.onCommitted.removeListener(this.#onCommitted);
    browser.webNavigation.onCompleted.removeListener(this.#onCompleted);
    browser.webNavigation.onErrorOccurred.removeListener(this.#onError);
    if (close) await browser.tabs.remove(this.id).catch(() => undefined);
  }

  #onRequest = ({ requestId, type }: { requestId: string; type: string }): undefined => {
    this.#lastRequest = Date.now();
    // A document is waited for however long it takes.
    if (type === 'websocket') this.#sockets = true;
    else this.#open.set(requestId, type === 'main_frame' ? Infinity : this.#lastRequest);
  };
  #onRequestEnd = ({ requestId }: { requestId: string }): void => {
    this.#open.delete(requestId);
  };
  #isOurs = ({ tabId, frameId, url }: { tabId: number; frameId: number; url: string }) =>
    tabId === this.id && frameId === 0 && /^https?:/.test(url);
  #onCommitted = (details: { tabId: number; frameId: number; url: string }) => {
    if (!this.#isOurs(details)) return;
    this.#committed = true;
    this.#loaded = this.#sockets = false;
    // What the former document had under way ends without a word.
    for (const [id, since] of this.#open) if (Date.now() - since > KEPT_OPEN) this.#open.delete(id);
  };
  #onCompleted = (details: { tabId: number; frameId: number; url: string }) => {
    if (this.#isOurs(details)) this.#loaded = true;
  };
  #onError = (details: { tabId: number; frameId: number; url: string; error?: string }) => {
    // An aborted navigation is followed by another one.
    if (this.#isOurs(details) && !/ABORT/i.test(details.error ?? '')) this.#problem = details.error ?? 'unknown error';
  };
}

/** Runs in the frame. */
async function callIn(place: string, method: string, args: unknown[]): Promise<unknown> {
  const hands = (globalThis as unknown as Record<string, Record<string, (...args: unknown[]) => unknown> | undefined>)[place];
  return (await hands?.[method]?.(...args)) ?? null;
}
