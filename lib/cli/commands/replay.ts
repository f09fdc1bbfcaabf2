/** `samsvar replay`: audits a recording, with no browser. */
import { basename } from 'node:path';
import { siteOf } from '../../core/classify/site.ts';
import type { PolicyState } from '../../core/model/artifacts.ts';
import type { OwnEntries } from '../../core/model/entries.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Scenario, Visit } from '../../core/model/visit.ts';
import { readRecording, type ReadRecording } from '../../core/recordings/index.ts';
import { buildReport } from '../../core/report/build.ts';
import { catalogWith } from '../../core/report/own-catalog.ts';
import { readOwn } from '../entries.ts';
import { readDocument } from '../input.ts';
import { CliProblem, type Io } from '../io.ts';
import { readState, stateOfRecorded } from '../policy-state.ts';
import { reaches, reportText } from '../print/report.ts';
import { styles } from '../print/style.ts';
import { readRecordingText } from '../recording-file.ts';
import { version } from '../version.ts';

export interface ReplayOptions {
  policy?: string;
  scenario?: Scenario;
  site?: string;
  entries?: string;
  failOn: Severity;
  json?: true;
}

/** The person states what was done; a visit that tells it itself is believed more. */
function stated(visit: Visit, scenario: Scenario | undefined): Visit {
  if (!scenario || visit.scenario === scenario) return visit;
  if (visit.scenario !== 'manual')
    throw new CliProblem(`--scenario ${scenario}: the visit ${visit.id} is recorded as ${visit.scenario}`);
  return { ...visit, scenario, result: { status: 'done', reason: 'stated by the person who replays it' } };
}

/** The visits by site, the one with most requests first: what a recording is of, though the way there led over others. */
function bySite(visits: readonly Visit[]): Map<string, Visit[]> {
  const sites = new Map<string, Visit[]>();
  for (const visit of visits) sites.set(visit.site, [...(sites.get(visit.site) ?? []), visit]);
  return new Map([...sites].sort(([, a], [, b]) => requestsOf(b) - requestsOf(a)));
}

const requestsOf = (visits: readonly Visit[]) =>
  visits.reduce((sum, { observations }) => sum + observations.filter(({ kind }) => kind === 'request').length, 0);

/** A policy gives its site's address, be it for letters: what others do is not held against it. */
function ofPolicy(sites: ReadonlyMap<string, Visit[]>, policy: PolicyState): string | undefined {
  if (policy.status !== 'read') return undefined;
  const words = new Set(
    policy.text
      .toLowerCase()
      .match(/[\p{L}\p{N}.-]+\.\p{L}{2,}/gu)
      ?.map(siteOf),
  );
  return [...sites.keys()].find((site) => words.has(site));
}

/** The sites to report on: the one asked for, all, or without a wish the one that the policy names, else the one with most requests. */
function chosen(sites: ReadonlyMap<string, Visit[]>, wanted: string | undefined, policy: PolicyState, io: Io): Visit[][] {
  if (wanted === 'all') return [...sites.values()];
  if (wanted !== undefined) {
    const found = sites.get(siteOf(wanted));
    if (!found) throw new CliProblem(`--site ${wanted}: the recording has only ${[...sites.keys()].join(', ')}`);
    return [found];
  }
  const named = ofPolicy(sites, policy);
  const [most = []] = sites.values();
  const main = sites.get(named ?? '') ?? most;
  for (const visits of [...sites.values()].filter((one) => one !== main))
    io.err(`also recorded: ${visits[0]?.site}, ${requestsOf(visits)} requests (--site all reports on every site)`);
  return [main];
}

async function policyOf({ policy }: ReplayOptions, recording: ReadRecording, entries: OwnEntries, io: Io): Promise<PolicyState> {
  return policy === undefined ? stateOfRecorded(recording, entries) : readState(await readDocument(policy, io), entries);
}

/**
 * One report: of the site that the recording or its policy is of, or of the one named by `--site`; `--site all` gives one for each, in an array.
 * @throws CliProblem, InvalidInput
 */
export async function replay(file: string, options: ReplayOptions, io: Io): Promise<number> {
  const entries = await readOwn(options.entries);
  const catalog = catalogWith(entries);
  const recording = readRecording(basename(file), await readRecordingText(file), { version, catalog: catalog.version });
  const sites = bySite(recording.visits.map((visit) => stated(visit, options.scenario)));
  if (options.policy !== undefined && options.site === 'all' && sites.size > 1)
    throw new CliProblem(`--policy: it is of one site; the recording has ${[...sites.keys()].join(', ')}`);
  const policy = await policyOf(options, recording, entries, io);
  const judged = (visits: Visit[]) => ({ visits, report: buildReport({ visits, policy, catalog, version }) });
  const reports = chosen(sites, options.site, policy, io).map(judged);
  if (options.json) {
    const plain = reports.map(({ report }) => report);
    await io.out(`${JSON.stringify(options.site === 'all' ? plain : plain[0])}\n`);
  } else {
    const shown = reports.map(({ report, visits }) => reportText(report, visits, styles(io.color)));
    await io.out(shown.join('\n'));
  }
  return reports.some(({ report }) => reaches(report, options.failOn)) ? 1 : 0;
}
