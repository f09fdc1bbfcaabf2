/** The audit page's state: runs scenarios one after another, each from nothing. */
import type { Environment, Scenario, ScenarioResult } from '../core/model/visit.ts';
import type { AuditWords } from '../core/words/audit.ts';
import { browsing } from '../gatherers/background/environment.ts';
import { send } from '../messaging/messenger.ts';
import { askToClear, clearSite } from './clear.ts';
import { runScenario, type ScenarioOutcome } from './run.ts';

/** One scenario, as it is shown. */
export interface RunView {
  scenario: Scenario;
  state: 'waiting' | 'running' | 'done' | 'cannot-tell' | 'failed';
  steps: string[];
  /** How it ended. */
  text: string;
}
/** What whoever started the page gets. */
export type AuditResult = Partial<ScenarioOutcome> & { error?: string };

export interface AuditPlan {
  url: string;
  scenarios: readonly Scenario[];
  pages: number;
}
/** The profile is new: nothing is deleted. */
export interface NewProfile {
  /** The window may be shared: hidden tabs are not slowed down in it. */
  beside: boolean;
  thirdPartyCookies: Environment['thirdPartyCookies'];
}

export class Audit {
  state = $state<'setup' | 'running' | 'done' | 'failed'>('setup');
  runs = $state<RunView[]>([]);
  text = $state('');
  reportUrl = $state('');
  /** The last scenario's, as JSON. */
  result = $state('');
  /** The person's own visit is going on. */
  yours = $state(false);
  #stopper = new AbortController();
  #finish = () => {};

  /** @param told how a run ended, for the person */
  constructor(
    private readonly words: AuditWords,
    private readonly told: (result: ScenarioResult) => string,
  ) {}

  stop = (): void => this.#stopper.abort(new Error(this.words.stopped));
  finish = (): void => this.#finish();

  fail(error: string, text = error): void {
    this.text = text;
    this.result = JSON.stringify({ error } satisfies AuditResult);
    this.state = 'failed';
  }

  /** In the person's own profile: asks for leave, deletes, runs, deletes again. Only within a click. */
  async clean(plan: AuditPlan): Promise<void> {
    if (!(await askToClear().catch(() => false))) {
      this.text = this.words.refused;
      return;
    }
    try {
      await this.#run(plan, null);
    } finally {
      // A consent that we gave must not stay behind.
      await clearSite(plan.url).catch(() => '');
    }
  }

  /** In a new profile. */
  fresh(plan: AuditPlan, profile: NewProfile): Promise<void> {
    return this.#run(plan, profile);
  }

  async #run({ url, scenarios, pages }: AuditPlan, profile: NewProfile | null): Promise<void> {
    this.#stopper = new AbortController();
    this.state = 'running';
    this.text = '';
    this.runs = scenarios.map((scenario) => ({ scenario, state: 'waiting', steps: [], text: '' }));
    const visits: string[] = [];
    let failure = '';
    for (const run of this.runs) {
      if (this.#stopper.signal.aborted) break;
      run.state = 'running';
      try {
        if (!profile) await this.#clear(run, url);
        const outcome = await runScenario({
          url,
          scenario: run.scenario,
          pages,
          environment: this.#environment(profile),
          beside: profile?.beside ?? false,
          alone: profile !== null,
          say: (step, detail) => {
            this.yours = step === 'yours';
            run.steps.push(detail ? `${this.words.steps[step]}: ${detail}` : this.words.steps[step]);
          },
          signal: this.#stopper.signal,
          finished: new Promise((done) => (this.#finish = done)),
          close: true,
        });
        const { visitId, result } = outcome;
        if (visitId) visits.push(visitId);
        run.state = result.status === 'done' ? 'done' : 'cannot-tell';
        run.text = `${result.status === 'done' ? this.words.done : this.words.cannotTell}: ${this.told(result)}`;
        this.result = JSON.stringify(outcome satisfies AuditResult);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const visitId = (error as { visitId?: string | null }).visitId ?? null;
        if (visitId) visits.push(visitId);
        run.state = 'failed';
        failure = run.text = this.#stopper.signal.aborted ? this.words.stopped : `${this.words.failed}: ${reason}`;
        this.result = JSON.stringify({ visitId, result: { status: 'cannot-tell', reason }, error: reason } satisfies AuditResult);
      }
      this.yours = false;
    }
    // The command line looks for the policy itself.
    if (!profile && visits[0]) await send('policy:find', { visitId: visits[0] }).catch(() => undefined);
    if (visits.length > 0) this.reportUrl = `/report.html?visit=${visits.map(encodeURIComponent).join(',')}`;
    this.text = failure;
    this.state = failure ? 'failed' : 'done';
  }

  async #clear(run: RunView, url: string): Promise<void> {
    run.steps.push(this.words.steps.clearing);
    const left = await clearSite(url);
    if (left) throw new Error(this.words.notCleared(left));
  }

  #environment(profile: NewProfile | null): Environment {
    return {
      ...browsing(navigator.userAgent, navigator.language),
      cleanProfile: true,
      ...(profile ? {} : { cleared: true }),
      ...(profile || !import.meta.env.FIREFOX ? {} : { othersKept: true }),
      // A new profile has an empty cache; of one in use only the site's own part is emptied.
      cacheBypassed: profile !== null,
      thirdPartyCookies: profile?.thirdPartyCookies ?? 'unknown',
    };
  }
}
