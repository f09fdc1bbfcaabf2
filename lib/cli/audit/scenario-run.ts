/** One scenario in one clean profile: the extension's own audit page does it, this starts it and fetches what came of it. */
import * as v from 'valibot';
import { parseJson } from '../../core/model/parse.ts';
import { ScenarioResult, type Scenario, type Visit } from '../../core/model/visit.ts';
import type { Profile } from '../browser/profiles.ts';
import { CliProblem, oneLine } from '../io.ts';
import { ask } from './ask.ts';

/** Longest time for one scenario, and for each further page, in milliseconds; the audit page has shorter limits of its own. */
const SCENARIO_MS = 150_000;
const PAGE_MS = 45_000;

/** What the audit page writes when it is at its end. */
const PageResult = v.object({
  visitId: v.nullish(v.string()),
  result: v.nullish(ScenarioResult),
  error: v.nullish(v.string()),
});

/** Waits for what is done in a browser; whoever is stopped waits for nothing. */
export async function inBrowser<T>(signal: AbortSignal | undefined, use: () => Promise<T>): Promise<T> {
  // A page that is opened while its browser closes never answers.
  let stop = () => {};
  const stopped = new Promise<never>((_, fail) => {
    stop = () => fail(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    signal?.throwIfAborted();
    return await Promise.race([use(), stopped]);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Why the site's document did not come; null where it did. */
export function problemOf(visit: Visit): string | null {
  const own = new Set(
    visit.observations.flatMap((one) => (one.kind === 'request' && one.type === 'main_frame' ? [one.requestId] : [])),
  );
  const statuses = visit.observations.flatMap((one) => (one.kind === 'response' && own.has(one.requestId) ? [one.status] : []));
  const last = statuses.at(-1);
  const failure = visit.observations.findLast(
    (one) => one.kind === 'request-end' && own.has(one.requestId) && one.outcome === 'failed',
  );
  const error = failure?.kind === 'request-end' ? failure.error : undefined;
  if (last === undefined || (last >= 300 && last < 400))
    return error ? `the site does not answer: ${error}` : 'the site does not answer';
  return last >= 400 ? `the site answers ${last}` : null;
}

export interface ScenarioVisit {
  visit: Visit;
  /** What the window showed, by its SHA-256. */
  pictures: Map<string, Buffer>;
}

/**
 * Runs `scenario` on `url` and `pages - 1` further pages of its site.
 * @throws CliProblem (3) where the site did not answer or nothing was recorded
 */
export async function runScenario(profile: Profile, url: string, scenario: Scenario, pages: number): Promise<ScenarioVisit> {
  // The launcher allows third-party cookies, as Chrome does.
  const query = new URLSearchParams({
    url,
    scenario,
    pages: String(pages),
    clean: '1',
    beside: '1',
    'third-party-cookies': 'allowed',
  });
  await profile.go(`audit.html?${query}`);
  const { page } = profile;
  const limit = SCENARIO_MS + (pages - 1) * PAGE_MS;
  try {
    await page.waitForSelector('html:is([data-state=done], [data-state=failed])', { timeout: limit });
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new CliProblem(`${url}: ${scenario} did not end within ${limit / 1000} s`, 3);
    throw error;
  }
  const { state, json } = await page.evaluate(() => ({
    state: document.documentElement.dataset.state,
    json: document.getElementById('result')?.textContent ?? '',
  }));
  const { visitId, result, error } = parseJson(PageResult, json, 'result of the audit page');
  if (!visitId || state === 'failed')
    throw new CliProblem(`${url}: ${oneLine(error ?? result?.reason ?? 'nothing was recorded')}`, 3);
  const visit = await ask(profile, 'visit:export', { visitId });
  const problem = problemOf(visit);
  if (problem !== null) throw new CliProblem(`${url}: ${problem}`, 3);
  const shots = await ask(profile, 'visit:screenshots', { visitId });
  return { visit, pictures: new Map(shots.map(({ sha256, base64 }) => [sha256, Buffer.from(base64, 'base64')])) };
}
