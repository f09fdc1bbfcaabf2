/** Audits one live site: every scenario in a clean profile of its own, one report from all of them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PolicyState } from '../../core/model/artifacts.ts';
import { NO_ENTRIES, type OwnEntries } from '../../core/model/entries.ts';
import type { Report } from '../../core/model/report.ts';
import type { Recording, Scenario, Visit } from '../../core/model/visit.ts';
import { buildReport } from '../../core/report/build.ts';
import { catalogWith } from '../../core/report/own-catalog.ts';
import { redact } from '../../core/report/redact.ts';
import { CliProblem, oneLine } from '../io.ts';
import { version } from '../version.ts';
import { ask } from './ask.ts';
import { policyFrom, type AuditedPolicy, type GivenPolicy } from './policy.ts';
import { launchProfiles, type Profile } from '../browser/profiles.ts';
import { inBrowser, runScenario, type ScenarioVisit } from './scenario-run.ts';
import { writeScreenshots } from './screenshots.ts';
import { openReport, reportHtml } from './snapshot.ts';

/** Scenarios at the same time: most of one is waiting, so that two share a core well. */
export const sideBySide = (): number => Math.max(2, 2 * availableParallelism());

export interface AuditProgress {
  /** `report`: everything after the scenarios. */
  step: Scenario | 'report';
  state: 'running' | 'done' | 'failed';
  text: string;
}

export interface AuditOptions {
  extensionDir: string;
  browserArgs: readonly string[];
  headed?: boolean;
  signal?: AbortSignal;
  /** http or https. */
  url: string;
  scenarios: readonly Scenario[];
  /** Pages of the site in each scenario, the first included; absent: 1. */
  pages?: number;
  /** Scenarios at the same time; absent: as many as fit the machine. */
  parallel?: number;
  /** Absent: the extension looks for it. */
  policy?: GivenPolicy;
  /** Of the catalogue, the person's own; absent: none. */
  entries?: OwnEntries;
  /** Where report.html, report.json, recording.json and screenshots/ are written. */
  outDir: string;
  /** Keep the values of cookies and storage in recording.json. */
  withValues?: boolean;
  onProgress?: (progress: AuditProgress) => void;
}

export interface Audited {
  report: Report;
  visits: Visit[];
  files: { json: string; html: string; recording: string };
}

/** Runs `work` over `items`, at most `limit` at a time; the first failure stops the others. */
async function pool<T, R>(
  items: readonly T[],
  limit: number,
  stop: AbortController,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T, index);
    }
  };
  const workers = Array.from({ length: Math.min(limit, items.length) }, () =>
    worker().catch((error: unknown) => {
      stop.abort(error);
      next = items.length;
    }),
  );
  await Promise.all(workers);
  stop.signal.throwIfAborted();
  return results;
}

/**
 * Audits `url` and writes the report in `outDir`.
 * @throws CliProblem (2) where the given policy cannot be read, (3) where the site cannot be audited; BrowserProblem
 */
export async function auditSite(options: AuditOptions): Promise<Audited> {
  const { url, scenarios, outDir, onProgress, pages = 1, parallel = sideBySide(), entries = NO_ENTRIES } = options;
  if (scenarios.length === 0) throw new CliProblem('no scenario to run');
  const tell = (step: AuditProgress['step'], state: AuditProgress['state'], text: string) => onProgress?.({ step, state, text });
  let policy: AuditedPolicy | undefined;
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  for (const scenario of scenarios) tell(scenario, 'running', 'starting the browser');
  signal.throwIfAborted();
  const { profiles, close } = await launchProfiles(scenarios.length, {
    extensionDir: options.extensionDir,
    args: options.browserArgs,
    ...(options.headed ? { headed: true } : {}),
  });
  /** The first scenario's profile also finds the policy and makes the report. */
  const host = profiles[0] as Profile;
  const one = (scenario: Scenario, index: number): Promise<ScenarioVisit> =>
    inBrowser(signal, async () => {
      const profile = profiles[index] as Profile;
      if (entries !== NO_ENTRIES) await ask(profile, 'entries:add', { json: JSON.stringify(entries), where: '--entries' });
      tell(scenario, 'running', 'visiting the site');
      const ran = await runScenario(profile, url, scenario, pages);
      if (profile === host) {
        tell(scenario, 'running', 'reading the policy');
        policy = await policyFrom(profile, ran.visit.id, options.policy, entries);
        await openReport(profile);
      }
      return ran;
    });
  try {
    const ran = await pool(scenarios, parallel, stop, async (scenario, index) => {
      try {
        const done = await one(scenario, index);
        tell(scenario, 'done', done.visit.result.reason);
        return done;
      } catch (error) {
        tell(scenario, 'failed', stop.signal.aborted ? 'stopped' : oneLine(error));
        throw error;
      }
    });
    tell('report', 'running', 'writing the report');
    await mkdir(outDir, { recursive: true });
    const visits = await Promise.all(ran.map((one) => writeScreenshots(outDir, one)));
    const { state, stored } = policy as AuditedPolicy;
    const report = buildReport({ visits, policy: state, catalog: catalogWith(entries), version });
    const files = await inBrowser(options.signal, () => write(host, options, visits, stored, state, report));
    tell('report', 'done', files.html);
    return { report, visits, files };
  } finally {
    await close();
  }
}

async function write(
  host: Profile,
  options: AuditOptions,
  visits: Visit[],
  stored: Recording['policy'],
  state: PolicyState,
  report: Report,
): Promise<Audited['files']> {
  const { outDir } = options;
  const files = {
    json: join(outDir, 'report.json'),
    html: join(outDir, 'report.html'),
    recording: join(outDir, 'recording.json'),
  };
  const recording: Recording = {
    schema: 'samsvar/recording@1',
    visits: options.withValues ? visits : visits.map(redact),
    policy: stored,
    ...(state.status === 'read' ? {} : { policyProblem: state.reason }),
  };
  await writeFile(files.json, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(files.recording, `${JSON.stringify(recording)}\n`);
  await writeFile(files.html, await reportHtml(host, files.recording));
  return files;
}
