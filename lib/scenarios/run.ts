/** Runs one scenario on one site: loads, waits, chooses, verifies. Honest about what it could not do. */
import { catalog } from '../core/catalog/index.ts';
import { matcher } from '../core/classify/matcher.ts';
import type { Environment, Scenario, ScenarioResult, Visit } from '../core/model/visit.ts';
import { send } from '../messaging/messenger.ts';
import { Chooser, type Chosen } from './choose.ts';
import type { Wish } from './hands.ts';
import { ScenarioTab } from './tab.ts';
import { type Claim, verify } from './verify.ts';

export interface ScenarioOptions {
  url: string;
  scenario: Exclude<Scenario, 'manual'>;
  environment: Environment;
  /** Told in plain words what happens. */
  say: (step: Step, detail?: string) => void;
  signal: AbortSignal;
  /** Close the tab at the end. */
  close: boolean;
}
export type Step = 'opening' | 'loading' | 'quiet' | 'banner' | 'choosing' | 'verifying' | 'scrolling' | 'way-back' | 'ending';
export interface ScenarioOutcome {
  visitId: string | null;
  result: ScenarioResult;
}

/** Milliseconds. */
const ANSWER_LIMIT = 30_000;
const QUIET_LIMIT = 8_000;
const AFTER_LIMIT = 4_000;
const VERIFY_LIMIT = 3_000;
const VERIFY_EVERY = 250;
/** Nobody waits longer for a whole scenario. */
const WHOLE_LIMIT = 120_000;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const cannotTell = (reason: string, steps?: number): ScenarioResult => ({
  status: 'cannot-tell',
  reason,
  ...(steps === undefined ? {} : { steps }),
});

/**
 * Runs the scenario and ends its visit.
 * @throws SiteProblem where the site does not come; DOMException `AbortError` when stopped
 */
export async function runScenario(options: ScenarioOptions): Promise<ScenarioOutcome> {
  const limited = AbortSignal.any([options.signal, AbortSignal.timeout(WHOLE_LIMIT)]);
  options.say('opening');
  const tab = await ScenarioTab.open();
  let visitId: string | null = null;
  const visitOfTab = async () => (visitId ??= (await send('visit:of-tab', { tabId: tab.id }))?.id ?? null);
  try {
    await send('scenario:begin', { tabId: tab.id, scenario: options.scenario, environment: options.environment });
    options.say('loading', options.url);
    await tab.go(options.url, ANSWER_LIMIT, limited);
    options.say('quiet');
    const waited = await tab.quiet(QUIET_LIMIT, limited);
    if ((await visitOfTab()) === null) return { visitId: null, result: cannotTell('nothing was recorded') };
    const run = new Run(tab, visitId ?? '', options, limited);
    const result = await run.play();
    options.say('ending');
    const told = { ...result, reason: `${result.reason} (waited ${(waited / 1000).toFixed(1)} s for quiet)` };
    await send('scenario:end', { visitId: visitId ?? '', result: told });
    return { visitId, result: told };
  } catch (error) {
    // What was recorded so far must not stay open as if it still ran.
    const begun = await visitOfTab().catch(() => null);
    const reason = error instanceof Error ? error.message : String(error);
    if (begun) await send('scenario:end', { visitId: begun, result: cannotTell(`stopped: ${reason}`) }).catch(() => undefined);
    throw Object.assign(error instanceof Error ? error : new Error(reason), { visitId: begun });
  } finally {
    await tab.release(options.close);
  }
}

class Run {
  readonly #chooser: Chooser;

  constructor(
    private readonly tab: ScenarioTab,
    private readonly visitId: string,
    private readonly options: ScenarioOptions,
    private readonly signal: AbortSignal,
  ) {
    this.#chooser = new Chooser(tab, signal);
  }

  async play(): Promise<ScenarioResult> {
    try {
      const result = await this.#play();
      this.options.say('scrolling');
      await this.tab.hands('scroll', [], 0);
      await this.tab.quiet(AFTER_LIMIT, this.signal);
      return result;
    } finally {
      this.#chooser.stop();
    }
  }

  async #play(): Promise<ScenarioResult> {
    const { scenario, say } = this.options;
    await this.tab.inject('/banner.js');
    if (scenario === 'no-choice') {
      const banner = await this.#chooser.look();
      return {
        status: 'done',
        reason: banner ? 'a banner was shown and nothing was chosen' : 'nothing was chosen; no banner was found',
        steps: 0,
      };
    }
    say('banner');
    const wish: Wish = scenario === 'reject-all' ? 'reject' : 'accept';
    if (!(await this.#chooser.waitForBanner())) return cannotTell('no banner was found');
    const first = await this.#make(wish, wish === 'accept' ? 'accepted' : 'rejected');
    if (scenario !== 'withdraw' || first.status !== 'done') return first;

    say('way-back');
    const opened = await this.#chooser.findWayBack();
    if (!opened) return cannotTell('no way back to the choice was found', first.steps);
    const second = await this.#make('reject', 'withdrawn', opened.time);
    return { ...second, steps: (second.steps ?? 0) + opened.clicks };
  }

  /** Makes the choice and verifies it. */
  async #make(wish: Wish, phase: Claim['wish'], since = Infinity): Promise<ScenarioResult> {
    this.options.say('choosing');
    const chosen = await this.#chooser.choose(wish);
    if (!chosen) return cannotTell(`the banner offers no way to ${wish} that was found`);
    this.options.say('verifying', chosen.text);
    const verdict = await this.#verified(chosen, phase, Math.min(since, chosen.time));
    await this.tab.quiet(AFTER_LIMIT, this.signal);
    return verdict.verified
      ? { status: 'done', reason: `verified: ${verdict.by}`, steps: chosen.clicks }
      : cannotTell(verdict.reason, chosen.clicks);
  }

  async #verified(chosen: Chosen, wish: Claim['wish'], since: number): Promise<ReturnType<typeof verify>> {
    const end = Date.now() + VERIFY_LIMIT;
    for (;;) {
      await sleep(VERIFY_EVERY);
      this.signal.throwIfAborted();
      const bannerGone = !(await this.#chooser.stillThere(chosen));
      const visit: Visit = await send('visit:export', { visitId: this.visitId });
      const isService = (name: string, domain: string) => {
        const service = matcher.cookie(name, domain, visit.site)?.service ?? matcher.storage(name);
        return service !== null && catalog.services.get(service)?.purpose !== 'consent';
      };
      const verdict = verify(visit, { wish, since, bannerGone, isService });
      if (verdict.verified || Date.now() > end) return verdict;
    }
  }
}
