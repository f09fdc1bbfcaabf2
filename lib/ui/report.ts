/** What the report page shows: from the store, or from a file that stays outside of it. */
import type { PolicyState } from '../core/model/artifacts.ts';
import { NO_ENTRIES, type OwnEntries } from '../core/model/entries.ts';
import type { Observation } from '../core/model/observation.ts';
import type { OtherTexts } from '../core/model/join-policy.ts';
import type { StoredPolicy, PolicyReading } from '../core/model/policy.ts';
import type { Report } from '../core/model/report.ts';
import type { Recording, Visit } from '../core/model/visit.ts';
import { deadIn, foundPolicy, originalOf, policyOfRecording, type ReadPolicy } from '../core/recordings/policy.ts';
import { buildReport } from '../core/report/build.ts';
import { catalogWith } from '../core/report/own-catalog.ts';
import type { Database } from '../store/db.ts';
import { readOwnEntries } from '../store/entries.ts';
import { readPolicyBySum, readPolicyOf, readReport } from '../store/policies.ts';
import { readVisit } from '../store/visits.ts';

export interface ReportData {
  report: Report;
  visits: readonly Visit[];
  policy: { reading: PolicyReading; text: string; others?: OtherTexts } | null;
  /** As it goes into an exported recording. */
  source: Pick<Recording, 'policy' | 'policyProblem'>;
}

/** Reading policies and files is the core's work; the entrypoint hands it in. */
export interface Readers {
  readPolicy: ReadPolicy;
  readRecording(name: string, text: string): { visits: Visit[]; policy?: Recording['policy']; policyProblem?: string };
  version: string;
  catalog: string;
}

/** @returns null where there is no such visit */
export async function readStored(db: Database, visitId: string, readers: Readers): Promise<ReportData | null> {
  const row = await readReport(db, visitId);
  const tool = row?.report.tool ?? { name: 'samsvar' as const, version: readers.version, catalog: readers.catalog };
  const visit = await readVisit(db, visitId, tool);
  if (!visit) return null;
  const visits = [visit];
  const judgedBy = row?.report.policy?.sha256;
  const own = await readPolicyOf(db, visitId);
  const stored = own ?? (judgedBy === undefined ? null : await readPolicyBySum(db, visit.site, judgedBy));
  const policy: PolicyState = stored ? await storedState(stored, readers) : { status: 'not-given', reason: NOT_GIVEN };
  return {
    report:
      row?.report ?? buildReport({ visits, policy, catalog: catalogWith(await readOwnEntries(db)), version: readers.version }),
    visits,
    policy: policy.status === 'read' ? policy : null,
    source: sourceOf(stored, policy),
  };
}

/** Several visits of one audit, judged together by the policy that was found in one of them. @returns null where there is none */
export async function readStoredTogether(
  db: Database,
  visitIds: readonly string[],
  readers: Readers,
): Promise<ReportData | null> {
  const [only] = visitIds;
  if (visitIds.length < 2) return only === undefined ? null : readStored(db, only, readers);
  const tool = { name: 'samsvar' as const, version: readers.version, catalog: readers.catalog };
  const read = await Promise.all(visitIds.map((id) => readVisit(db, id, tool)));
  const visits = read.filter((visit) => visit !== null);
  if (visits.length === 0) return null;
  const policies = (await Promise.all(visitIds.map((id) => readPolicyOf(db, id)))).filter((policy) => policy !== null);
  const stored = policies.find(({ status }) => status === 'read') ?? policies[0] ?? null;
  const policy: PolicyState = stored ? await storedState(stored, readers) : { status: 'not-given', reason: NOT_GIVEN };
  return {
    report: buildReport({ visits, policy, catalog: catalogWith(await readOwnEntries(db)), version: readers.version }),
    visits,
    policy: policy.status === 'read' ? policy : null,
    source: sourceOf(stored, policy),
  };
}

const NOT_GIVEN = 'nobody looked for it';

async function storedState(stored: StoredPolicy, { readPolicy }: Readers): Promise<PolicyState> {
  const { status, reason, source, bytes, contentType, others, tried } = stored;
  if (status !== 'read') return { status, reason, ...(tried.length > 0 ? { tried } : {}) };
  return foundPolicy({ source, bytes, contentType, others, dead: deadIn(tried) }, readPolicy);
}

function sourceOf(stored: StoredPolicy | null, state: PolicyState): ReportData['source'] {
  if (stored && state.status === 'read') {
    const plain = { contentType: 'text/plain; charset=utf-8' };
    const others = state.reading.documents?.map(({ role, source }) => {
      const kept = stored.others?.find((other) => other.source === source);
      const text = state.others?.[source] ?? '';
      return { role, source, ...plain, text, ...(kept ? { original: originalOf(kept) } : {}) };
    });
    const main = { source: stored.source, ...plain, text: state.text, original: originalOf(stored) };
    const dead = deadIn(stored.tried);
    return { policy: { ...main, ...(others ? { others } : {}), ...(dead.length > 0 ? { dead } : {}) } };
  }
  return { policy: null, ...(state.status === 'read' ? {} : { policyProblem: state.reason }) };
}

/** @throws InvalidInput for what is no recording, naming file and field */
export async function readFile(
  name: string,
  text: string,
  readers: Readers,
  entries: OwnEntries = NO_ENTRIES,
): Promise<ReportData> {
  const recording = readers.readRecording(name, text);
  const policy = await policyOfRecording(recording, readers.readPolicy, NOT_GIVEN);
  return {
    report: buildReport({ visits: recording.visits, policy, catalog: catalogWith(entries), version: readers.version }),
    visits: recording.visits,
    policy: policy.status === 'read' ? policy : null,
    source: {
      policy: recording.policy ?? null,
      ...(recording.policyProblem === undefined ? {} : { policyProblem: recording.policyProblem }),
    },
  };
}

export function rowsOf(data: ReportData): (visit: string) => readonly Observation[] {
  const rows = new Map(data.visits.map((visit) => [visit.id, visit.observations]));
  return (visit) => rows.get(visit) ?? [];
}

/** Gives the person a file. */
export function saveJson(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts a text on the clipboard; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or no clipboard: the text is on the page and can be marked by hand.
    return false;
  }
}
