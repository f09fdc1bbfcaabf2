/** Runs one scenario on one site: loads, waits, chooses, verifies. Honest about what it could not do. */
import { browser } from 'wxt/browser';
import { catalog } from '../core/catalog/index.ts';
import { matcher } from '../core/classify/matcher.ts';
import { siteOf } from '../core/classify/site.ts';
import type { Environment, Scenario, ScenarioResult, Visit } from '../core/model/visit.ts';
import type { Step } from '../core/words/audit.ts';
import { send } from '../messaging/messenger.ts';
import { Chooser, type Chosen } from './choose.ts';
import type { Wish } from './hands.ts';
import { Diary } from './diary.ts';
import { ScenarioTab } from './tab.ts';
import { type Claim, type Verdict, verify } from './verify.ts';

export interface ScenarioOptions {
  url: string;
  scenario: Scenario;
  environment: Environment;
  /** Pages of the site to visit, the first included. */
  pages: number;
  /** In the window that is there: only where its hidden tabs are not slowed down. */
  beside: boolean;
  /** The profile is nobody's: pages may be asked what they have still to do. */
  alone: boolean;
  /** Told in plain words what happens. */
  say: (step: Step, detail?: string) => void;
  signal: AbortSignal;
  /** `manual`: resolves when the person has done what they wanted. */
  finished?: Promise<void>;
  /** Close the tab at the end. */
  close: boolean;
}
export interface ScenarioOutcome {
  visitId: string | null;
  result: ScenarioResult;
}

/** Milliseconds. */
const ANSWER_LIMIT = 30_000;
/** A further page may turn out to be a download, of which nothing is heard. */
const PAGE_ANSWER_LIMIT = 15_000;
const QUIET_LIMIT = 12_000;
const AFTER_LIMIT = 8_000;
/** What begins later than this after the page is there, or after the choice, is not seen. */
const LEAST_UNCHOSEN = 5_000;
const LEAST_CHOSEN = 3_000;
const LEAST_PAGE = 1_000;
const VERIFY_LIMIT = 4_000;
/** As long as something is under way: a choice may be sent to the server, and lead to another page. */
const VERIFY_BUSY_LIMIT = 15_000;
const VERIFY_EVERY = 250;
/** A banner on which nothing came of the click in this time is clicked once more, or asks once more. */
const UNHEARD = 1_500;
/** Nobody waits longer for a whole scenario of one page, and for each further page. */
const WHOLE_LIMIT = 120_000;
const PAGE_LIMIT = 40_000;
/** A person's own visit. */
const PERSON_LIMIT = 1_800_000;

const WISH: Partial<Record<Scenario, [wish: Wish, phase: Claim['wish']]>> = {
  'reject-all': ['reject', 'rejected'],
  'accept-all': ['accept', 'accepted'],
  withdraw: ['accept', 'accepted'],
  partial: ['one', 'partial'],
};

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
  const { scenario, pages } = options;
  const limit = scenario === 'manual' ? PERSON_LIMIT : WHOLE_LIMIT + (pages - 1) * PAGE_LIMIT;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(limit)]);
  options.say('opening');
  // Requests that the memory cache answers are seen by nobody.
  await browser.webRequest.handlerBehaviorChanged();
  if (options.alone) await ScenarioTab.watchPending();
  const tab = await ScenarioTab.open(options.beside);
  const diary = new Diary(tab);
  let visitId: string | null = null;
  const visitOfTab = async () => (visitId ??= (await send('visit:of-tab', { tabId: tab.id }))?.id ?? null);
  const end = async (result: ScenarioResult) => {
    const told = diary.complete(result);
    await send('scenario:end', { visitId: visitId ?? '', result: told });
    return told;
  };
  try {
    await send('scenario:begin', { tabId: tab.id, scenario, environment: options.environment });
    options.say('loading', options.url);
    await tab.go(options.url, ANSWER_LIMIT, signal);
    diary.visited(await tab.url());
    options.say('quiet');
    await diary.wait('load', scenario === 'no-choice' ? LEAST_UNCHOSEN : LEAST_PAGE, QUIET_LIMIT, signal);
    if ((await visitOfTab()) === null) return { visitId: null, result: cannotTell('nothing was recorded') };
    const result = await new Run(tab, diary, visitId ?? '', options, signal).play();
    options.say('ending');
    await diary.keep(visitId ?? '');
    return { visitId, result: await end(result) };
  } catch (error) {
    // What was recorded so far must not stay open as if it still ran.
    const begun = await visitOfTab().catch(() => null);
    const reason = signal.aborted && !options.signal.aborted ? `no end within ${limit / 1000} s` : messageOf(error);
    if (begun) await end(cannotTell(`stopped: ${reason}`)).catch(() => undefined);
    throw Object.assign(error instanceof Error ? error : new Error(reason), { visitId: begun });
  } finally {
    await tab.release(options.close);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

class Run {
  readonly #chooser: Chooser;

  constructor(
    private readonly tab: ScenarioTab,
    private readonly diary: Diary,
    private readonly visitId: string,
    private readonly options: ScenarioOptions,
    private readonly signal: AbortSignal,
  ) {
    this.#chooser = new Chooser(tab, signal);
  }

  async play(): Promise<ScenarioResult> {
    try {
      const result = await this.#play();
      await this.diary.picture('after');
      await this.#scroll();
      await this.#furtherPages();
      return result;
    } finally {
      this.#chooser.stop();
    }
  }

  async #play(): Promise<ScenarioResult> {
    const { scenario, say, finished } = this.options;
    await this.tab.inject('/banner.js');
    const [wish, phase] = WISH[scenario] ?? [];
    if (!wish || !phase) {
      const banner = await this.#look();
      if (scenario === 'manual') {
        say('yours');
        await Promise.race([finished, this.#stopped()]);
        return { status: 'done', reason: 'visited by a person' };
      }
      const reason = banner ? 'a banner was shown and nothing was chosen' : 'nothing was chosen; no banner was found';
      return { status: 'done', reason, steps: 0 };
    }
    say('banner');
    if (!(await this.#chooser.waitForBanner())) {
      await this.diary.picture('before');
      return cannotTell('no banner was found');
    }
    await this.#look();
    const first = await this.#make(wish, phase);
    if (scenario !== 'withdraw' || first.status !== 'done') return first;

    say('way-back');
    return this.#withdraw(first);
  }

  async #withdraw(first: ScenarioResult): Promise<ScenarioResult> {
    let way = await this.#chooser.findWayBack();
    if (!way) {
      // Some platforms show it only to those who come again.
      await this.tab.go(this.options.url, ANSWER_LIMIT, this.signal);
      // It is said not to be there only after as long a look as what is said of a page where nothing is chosen.
      await this.diary.wait('page', LEAST_UNCHOSEN, AFTER_LIMIT, this.signal);
      way = await this.#chooser.findWayBack();
    }
    if (!way) {
      const tried = this.#chooser.triedWayBack;
      const reason = tried ? 'what looked like a way back to the choice did not open it' : 'no way back to the choice was found';
      return cannotTell(reason, first.steps);
    }
    if (!way.direct) {
      const second = await this.#make('reject', 'withdrawn', way.time);
      return { ...second, steps: (second.steps ?? 0) + 1 };
    }
    await this.tab.hands('tellWithdrawn', [way.text, way.time], 0);
    return this.#verdict({ ...way, clicks: 1, banner: '' }, 'withdrawn', way.time);
  }

  /** The banner as it is before anything is chosen. */
  async #look(): Promise<boolean> {
    const sight = this.#chooser.banner ?? (await this.#chooser.look())?.result ?? null;
    this.diary.saw(sight);
    await this.diary.picture('before');
    return sight !== null;
  }

  /** Makes the choice and verifies it. */
  async #make(wish: Wish, phase: Claim['wish'], since = Infinity): Promise<ScenarioResult> {
    this.options.say('choosing');
    const chosen = await this.#chooser.choose(wish);
    if (!chosen)
      return cannotTell(
        wish === 'one'
          ? 'the banner offers no categories of which one could be chosen'
          : `the banner offers no way to ${wish} that was found`,
      );
    this.options.say('verifying', chosen.text);
    return this.#verdict(chosen, phase, Math.min(since, chosen.time));
  }

  async #verdict(chosen: Chosen, phase: Claim['wish'], since: number): Promise<ScenarioResult> {
    const [verdict, made] = await this.#verified(chosen, phase, since);
    // What was accepted only to be withdrawn need not be watched as long.
    const passing = this.options.scenario === 'withdraw' && phase === 'accepted';
    await this.diary.wait(
      phase === 'withdrawn' ? 'withdrawal' : 'choice',
      passing ? LEAST_PAGE : LEAST_CHOSEN,
      AFTER_LIMIT,
      this.signal,
    );
    if (verdict.verified && verdict.byAbsence && (await this.#chooser.after(made)) === 'same')
      return cannotTell('the banner came back', made.clicks);
    const part = chosen.part ? ` (“${chosen.part.label}”, one of ${chosen.part.of})` : '';
    return verdict.verified
      ? { status: 'done', reason: `verified: ${verdict.by}${part}`, steps: made.clicks }
      : cannotTell(verdict.reason, made.clicks);
  }

  /** Judges until it is certain or late. The choice may take a press more than it seemed; that one is part of it. */
  async #verified(chosen: Chosen, wish: Claim['wish'], since: number): Promise<[Verdict, Chosen]> {
    let begin = Date.now();
    let made = chosen;
    for (let helped = false; ;) {
      await sleep(VERIFY_EVERY);
      this.signal.throwIfAborted();
      const there = await this.#chooser.after(made);
      // While another document is on its way, none shows a banner.
      const bannerGone = (there === 'none' || (there === 'another' && helped)) && !this.tab.busy;
      const visit: Visit = await send('visit:export', { visitId: this.visitId });
      const isService = (name: string, domain: string) => {
        const service = matcher.cookie(name, domain, visit.site)?.service ?? matcher.storage(name);
        return service !== null && catalog.services.get(service)?.purpose !== 'consent';
      };
      const verdict = verify(visit, { wish, since, bannerGone, isService });
      const waited = Date.now() - begin;
      if (verdict.verified || waited > (this.tab.busy ? VERIFY_BUSY_LIMIT : VERIFY_LIMIT)) return [verdict, made];
      if (helped || waited < UNHEARD || this.tab.busy || there === 'none') continue;
      helped = true;
      if (there === 'same') await this.#chooser.pressAgain(made);
      else made = (await this.#chooser.confirm(made)) ?? made;
      begin = Date.now();
    }
  }

  async #scroll(): Promise<void> {
    this.options.say('scrolling');
    await this.tab.hands('scroll', [], 0);
    await this.diary.wait('scroll', 0, AFTER_LIMIT, this.signal);
  }

  /** Further pages of the site in the same visit: nothing is cleared, so that the choice holds on. */
  async #furtherPages(): Promise<void> {
    if (this.options.pages <= 1) return;
    const site = siteOf(this.options.url);
    const [links] = await this.tab.hands('links', [site], 0);
    const been = new Set(this.diary.pages.map(({ url }) => withoutHash(url)));
    for (const url of (links?.result ?? []).filter((link) => !been.has(link)).slice(0, this.options.pages - 1)) {
      this.options.say('page', url);
      try {
        await this.tab.go(url, PAGE_ANSWER_LIMIT, this.signal);
      } catch (error) {
        this.signal.throwIfAborted();
        this.diary.visited(url, messageOf(error));
        continue;
      }
      this.diary.visited(url);
      await this.diary.wait('page', LEAST_PAGE, AFTER_LIMIT, this.signal);
      await this.tab.inject('/banner.js');
      await this.#scroll();
    }
  }

  #stopped(): Promise<never> {
    return new Promise((_, fail) =>
      this.signal.addEventListener('abort', () => fail(this.signal.reason as Error), { once: true }),
    );
  }
}

const withoutHash = (url: string) => url.split('#', 1)[0] ?? url;
