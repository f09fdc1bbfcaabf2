/** The page that runs one scenario: shows how far it is, lets it be stopped, and leaves its result for whoever started it. */
import { browser } from 'wxt/browser';
import { SCENARIOS, type Scenario } from '../core/model/visit.ts';
import { browsing } from '../gatherers/background/environment.ts';
import { runScenario, type ScenarioOptions, type ScenarioOutcome } from './run.ts';
import type { ProgressWords } from './words.ts';

export interface AuditPageParts {
  title: HTMLElement;
  address: HTMLElement;
  note: HTMLElement;
  steps: HTMLElement;
  outcome: HTMLElement;
  stop: HTMLButtonElement;
  report: HTMLAnchorElement;
  /** Takes the result as JSON. */
  result: HTMLElement;
}
type Result = Partial<ScenarioOutcome> & { error?: string };

/**
 * Runs what the address asks for: `?url=…&scenario=reject-all&clean=1`.
 * `clean`: the profile is new; `third-party-cookies`: `allowed` or `blocked`, where the starter knows.
 * Sets `data-state` of the document to `running`, `done` or `failed`.
 */
export async function startAuditPage(
  query: URLSearchParams,
  parts: AuditPageParts,
  words: ProgressWords,
  scenarios: Record<Scenario, string>,
): Promise<void> {
  const url = query.get('url') ?? '';
  const scenario = SCENARIOS.find((known) => known === query.get('scenario') && known !== 'manual') ?? 'no-choice';
  const clean = query.get('clean') === '1';
  document.title = parts.title.textContent = `Samsvar · ${scenarios[scenario]}`;
  parts.address.textContent = url;
  parts.note.hidden = clean;
  parts.note.textContent = words.notClean;
  parts.stop.textContent = words.stop;
  const stopper = new AbortController();
  parts.stop.addEventListener('click', () => stopper.abort(new Error(words.stopped)));

  const finish = (state: 'done' | 'failed', result: Result, text: string) => {
    parts.outcome.textContent = text;
    parts.stop.hidden = true;
    if (result.visitId) {
      parts.report.href = `/report.html?visit=${encodeURIComponent(result.visitId)}`;
      parts.report.textContent = words.openReport;
      parts.report.hidden = false;
    }
    parts.result.textContent = JSON.stringify(result);
    document.documentElement.dataset.state = state;
  };
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    finish('failed', { error: `no address of a website: ${url}` }, words.wrongAddress);
    return;
  }
  try {
    const outcome = await runScenario({
      url,
      scenario: scenario as ScenarioOptions['scenario'],
      environment: {
        ...browsing(navigator.userAgent, navigator.language),
        cleanProfile: clean,
        // A new profile has an empty cache.
        cacheBypassed: clean,
        thirdPartyCookies: thirdPartyCookies(query.get('third-party-cookies')),
      },
      say: (step, detail) => say(parts.steps, words.steps[step], detail),
      signal: stopper.signal,
      close: !clean,
    });
    const { status, reason } = outcome.result;
    finish('done', outcome, `${status === 'done' ? words.done : words.cannotTell}: ${reason}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const visitId = (error as { visitId?: string | null }).visitId ?? null;
    const result = { visitId, result: { status: 'cannot-tell' as const, reason }, error: reason };
    finish('failed', result, stopper.signal.aborted ? words.stopped : `${words.failed}: ${reason}`);
  }
}

function thirdPartyCookies(told: string | null): 'allowed' | 'blocked' | 'unknown' {
  return told === 'allowed' || told === 'blocked' ? told : 'unknown';
}

function say(steps: HTMLElement, text: string, detail?: string): void {
  const line = document.createElement('li');
  line.textContent = detail ? `${text}: ${detail}` : text;
  steps.append(line);
}

/** The reader's language, by what the browser says. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
