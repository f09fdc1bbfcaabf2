/** `samsvar replay`: audits a recording, with no browser. */
import { basename } from 'node:path';
import { catalog } from '../../core/catalog/index.ts';
import { siteOf } from '../../core/classify/site.ts';
import type { PolicyState } from '../../core/model/artifacts.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Scenario, Visit } from '../../core/model/visit.ts';
import { readRecording, type ReadRecording } from '../../core/recordings/index.ts';
import { buildReport } from '../../core/report/build.ts';
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

function bySite(visits: readonly Visit[], wanted: string | undefined): Visit[][] {
  const sites = new Map<string, Visit[]>();
  for (const visit of visits) sites.set(visit.site, [...(sites.get(visit.site) ?? []), visit]);
  if (wanted === undefined) return [...sites.values()];
  const found = sites.get(siteOf(wanted));
  if (!found) throw new CliProblem(`--site ${wanted}: the recording has only ${[...sites.keys()].join(', ')}`);
  return [found];
}

async function policyOf(options: ReplayOptions, recording: ReadRecording, io: Io): Promise<PolicyState> {
  return options.policy === undefined ? stateOfRecorded(recording) : readState(await readDocument(options.policy, io));
}

/**
 * One report for each site that the recording shows: with `--json` an object for one, an array for several.
 * @throws CliProblem, InvalidInput
 */
export async function replay(file: string, options: ReplayOptions, io: Io): Promise<number> {
  const recording = readRecording(basename(file), await readRecordingText(file), { version, catalog: catalog.version });
  const sites = bySite(
    recording.visits.map((visit) => stated(visit, options.scenario)),
    options.site,
  );
  if (options.policy !== undefined && sites.length > 1)
    throw new CliProblem(
      `--policy: the recording has ${sites.length} sites (${sites.map(([visit]) => visit?.site).join(', ')}): say with --site whose policy it is`,
    );
  const policy = await policyOf(options, recording, io);
  const reports = sites.map((visits) => ({ visits, report: buildReport({ visits, policy, version }) }));
  if (options.json) {
    const plain = reports.map(({ report }) => report);
    await io.out(`${JSON.stringify(plain.length === 1 ? plain[0] : plain)}\n`);
  } else {
    const shown = reports.map(({ report, visits }) => reportText(report, visits, styles(io.color)));
    await io.out(shown.join('\n'));
  }
  return reports.some(({ report }) => reaches(report, options.failOn)) ? 1 : 0;
}
