/** autoconsent in the audited tab, as the audit page sees it: answers its calls into the page's own world. */
import { evalSnippets } from '@duckduckgo/autoconsent';
import { browser, type Browser } from 'wxt/browser';
import { type AutoconsentHands, type FromFrame, PORT, type ToFrame } from './autoconsent-page.ts';
import type { Wish } from './hands.ts';
import type { ScenarioTab } from './tab.ts';

const snippets: Readonly<Record<string, (() => unknown) | undefined>> = evalSnippets;

export class Autoconsent {
  #popups: { cmp: string; frameId: number }[] = [];

  private constructor(private readonly tab: ScenarioTab) {
    browser.runtime.onConnect.addListener(this.#onConnect);
  }

  /** Injects it; it looks for banners from now on. */
  static async start(tab: ScenarioTab): Promise<Autoconsent> {
    const started = new Autoconsent(tab);
    await tab.inject('/autoconsent.js');
    return started;
  }

  /** The platform whose banner it sees; null: none. */
  get popup(): string | null {
    return this.#popups[0]?.cmp ?? null;
  }

  /** Lets it choose. @returns null where it did nothing */
  async choose(wish: Exclude<Wish, 'one'>): Promise<{ cmp: string; time: number; clicks: number } | null> {
    for (const { frameId } of this.#popups) {
      const [answer] = await this.tab.call<Awaited<ReturnType<AutoconsentHands['choose']>>>(
        'samsvarAutoconsent',
        'choose',
        [wish],
        frameId,
      );
      if (answer?.result) return answer.result;
    }
    return null;
  }

  stop(): void {
    browser.runtime.onConnect.removeListener(this.#onConnect);
  }

  #onConnect = (link: Browser.runtime.Port): void => {
    if (link.name !== PORT || link.sender?.tab?.id !== this.tab.id) return;
    const frameId = link.sender.frameId ?? 0;
    link.onMessage.addListener((message: FromFrame) => {
      if (message.type === 'popup') this.#popups.push({ cmp: message.cmp, frameId });
      else void this.#evaluate(message, frameId).then((answer) => link.postMessage(answer));
    });
  };

  /** Only snippets that ship with the library are run, by name. */
  async #evaluate({ id, snippet }: Extract<FromFrame, { type: 'eval' }>, frameId: number): Promise<ToFrame> {
    const func = Object.hasOwn(snippets, snippet) ? snippets[snippet] : undefined;
    return { type: 'evaluated', id, result: func ? Boolean(await this.tab.inPage(func, frameId)) : false };
  }
}
