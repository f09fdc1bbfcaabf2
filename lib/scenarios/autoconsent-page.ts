/** autoconsent (MPL-2.0, unmodified) in one frame: says which banner it knows, and presses for us. Its success reports are not used. */
import AutoConsent, { type RuleBundle } from '@duckduckgo/autoconsent';
import rules from '@duckduckgo/autoconsent/rules/compact-rules.json';
import type { Browser } from 'wxt/browser';
import type { Wish } from './hands.ts';
import { tellAutomation } from './tell.ts';

/** Between this script and the audit page. */
export const PORT = 'samsvar:autoconsent';
export type FromFrame = { type: 'eval'; id: string; snippet: string } | { type: 'popup'; cmp: string };
export type ToFrame = { type: 'evaluated'; id: string; result: boolean };

export interface AutoconsentHands {
  /** Rules whose banner is open here. */
  popups(): string[];
  /** Time of the last click, or null where nothing was done within the limit. */
  choose(wish: Exclude<Wish, 'one'>): Promise<{ cmp: string; time: number; clicks: number } | null>;
}

/** Longest time for one choice, in milliseconds. */
const LIMIT = 8_000;

/** Starts looking for banners that the rules know. */
export function startAutoconsent(connect: () => Browser.runtime.Port): AutoconsentHands {
  const port = connect();
  const tell = (message: FromFrame) => port.postMessage(message);
  const open = new Set<string>();
  const clicked: number[] = [];
  let choosing = false;
  let evaluated: number | undefined;

  const autoconsent = new AutoConsent(
    async (message) => {
      if (message.type === 'eval') {
        if (choosing) note('unknown', (evaluated = Date.now()));
        tell({ type: 'eval', id: message.id, snippet: message.snippetId ?? '' });
      } else if (message.type === 'popupFound') {
        open.add(message.cmp);
        tell({ type: 'popup', cmp: message.cmp });
      }
    },
    {
      enabled: true,
      autoAction: null,
      enablePrehide: false,
      enableCosmeticRules: false,
      detectRetries: 20,
      isMainWorld: false,
      enableHeuristicDetection: false,
    },
    { autoconsent: [], compact: rules as unknown as NonNullable<RuleBundle['compact']> },
  );
  port.onMessage.addListener((message: ToFrame) => {
    void autoconsent.receiveMessageCallback({ type: 'evalResp', id: message.id, result: message.result });
  });
  const note = (choice: 'accepted' | 'rejected' | 'unknown', time: number) => {
    const cmp = ([...open][0] ?? 'unknown').slice(0, 100);
    tellAutomation({ choice, detail: `autoconsent ${cmp}`, platform: cmp, time });
  };

  // The library clicks in many ways; all of them are seen here, before the page sees them.
  addEventListener(
    'click',
    ({ isTrusted }) => {
      if (!choosing || isTrusted) return;
      clicked.push(Date.now());
      note('unknown', Date.now());
    },
    { capture: true },
  );

  return {
    popups: () => [...open],
    async choose(wish) {
      const [cmp] = open;
      if (cmp === undefined) return null;
      clicked.length = 0;
      evaluated = undefined;
      choosing = true;
      const work = wish === 'accept' ? autoconsent.doOptIn() : autoconsent.doOptOut();
      await Promise.race([work.catch(() => false), new Promise((done) => setTimeout(done, LIMIT))]);
      choosing = false;
      // Some rules call the platform instead of clicking.
      const time = clicked.at(-1) ?? evaluated;
      if (time === undefined) return null;
      note(wish === 'accept' ? 'accepted' : 'rejected', time);
      return { cmp, time, clicks: Math.max(clicked.length, 1) };
    },
  };
}
