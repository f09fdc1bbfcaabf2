/** Audits one live site: every scenario in a browser of its own, one report from all of them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyState } from '../../core/model/artifacts.ts';
import type { Report } from '../../core/model/report.ts';
import type { Recording, Scenario, Visit } from '../../core/model/visit.ts';
import { buildReport } from '../../core/report/build.ts';
import { redact } from '../../core/report/redact.ts';
import { CliProblem, oneLine } from '../io.ts';
import { version } from '../version.ts';
import { policyFrom, type AuditedPolicy, type GivenPolicy } from './policy.ts';
import { runScenario, withBrowser, type BrowserSettings } from './scenario-run.ts';
import { reportHtml } from './snapshot.ts';

/** Browsers at the same time. */
const PARALLEL = 2;

export interface AuditProgress {
  /** `report`: everything after the scenarios. */
  step: Scenario | 'report';
  state: 'running' | 'done' | 'failed';
  text: string;
}

export interface AuditOptions extends BrowserSettings {
  /** http or https. */
  url: string;
  scenarios: readonly Scenario[];
  /** Absent: the extension looks for it. */
  policy?: GivenPolicy;
  /** Where report.html, report.json and recording.json are written. */
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
  const { url, scenarios, outDir, onProgress } = options;
  if (scenarios.length === 0) throw new CliProblem('no scenario to run');
  const tell = (step: AuditProgress['step'], state: AuditProgress['state'], text: string) => onProgress?.({ step, state, text });
  let policy: AuditedPolicy | undefined;

  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const visits = await pool(scenarios, PARALLEL, stop, async (scenario, index) => {
    tell(scenario, 'running', 'starting the browser');
    try {
      return await withBrowser({ ...options, signal }, async (browser) => {
        tell(scenario, 'running', 'visiting the site');
        const visit = await runScenario(browser, url, scenario);
        if (index === 0) {
          tell(scenario, 'running', 'reading the policy');
          policy = await policyFrom(browser, visit.id, options.policy);
        }
        tell(scenario, 'done', visit.result.reason);
        return visit;
      });
    } catch (error) {
      tell(scenario, 'failed', stop.signal.aborted ? 'stopped' : oneLine(error));
      throw error;
    }
  });

  tell('report', 'running', 'writing the report');
  const { state, stored } = policy as AuditedPolicy;
  const report = buildReport({ visits, policy: state, version });
  const files = await write(options, visits, stored, state, report, outDir);
  tell('report', 'done', files.html);
  return { report, visits, files };
}

async function write(
  options: AuditOptions,
  visits: Visit[],
  stored: Recording['policy'],
  state: PolicyState,
  report: Report,
  outDir: string,
): Promise<Audited['files']> {
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
  await mkdir(outDir, { recursive: true });
  await writeFile(files.json, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(files.recording, `${JSON.stringify(recording)}\n`);
  await writeFile(files.html, await withBrowser(options, (browser) => reportHtml(browser, files.recording)));
  return files;
}
