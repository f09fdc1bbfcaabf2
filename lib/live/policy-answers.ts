/** Answers about policies, and recordings that bring theirs along. */
import { InvalidInput } from '../core/model/parse.ts';
import type { StoredPolicy } from '../core/model/policy.ts';
import { deadIn } from '../core/recordings/policy.ts';
import type { Recorder } from '../gatherers/background/recorder.ts';
import { fromBase64, toBase64 } from '../messaging/base64.ts';
import { answer } from '../messaging/messenger.ts';
import type { PolicyAnswer } from '../messaging/protocol.ts';
import type { Database } from '../store/db.ts';
import { readPolicyOf } from '../store/policies.ts';
import { importVisits, readHead } from '../store/visits.ts';
import type { LiveReports } from './live-reports.ts';
import type { PolicyFinder } from './policy-finder.ts';

export interface PolicyParts {
  db: Database;
  recorder: Recorder;
  reports: LiveReports;
  policies: PolicyFinder;
}

/** Registers the answers; synchronously, as the worker starts. */
export function answerPolicies({ db, recorder, reports, policies }: PolicyParts): void {
  const headOf = async (visitId: string) => {
    const head = await readHead(db, visitId);
    if (!head) throw new InvalidInput(`visit ${visitId}: not in the store`);
    return head;
  };

  answer('policy:find', async ({ visitId, mayOpen = false }) => {
    await recorder.flush();
    const policy = await policies.find(await headOf(visitId), mayOpen);
    await reports.build(visitId);
    return answerOf(policy);
  });

  answer('policy:export', async ({ visitId }) => {
    const policy = await readPolicyOf(db, visitId);
    if (policy?.status !== 'read') return null;
    const { others } = policy;
    const dead = deadIn(policy.tried);
    return {
      ...exported(policy),
      ...(others ? { others: others.map((one) => ({ role: one.role, ...exported(one) })) } : {}),
      ...(dead.length > 0 ? { dead } : {}),
    };
  });

  answer('policy:give', async ({ visitId, source, contentType, base64 }) => {
    const bytes = base64 === undefined ? {} : { bytes: fromBase64(base64) };
    const policy = await policies.give(await headOf(visitId), { source, contentType, ...bytes });
    await reports.build(visitId);
    return answerOf(policy);
  });

  answer('recording:import', async ({ recording }) => {
    await importVisits(db, recording.visits);
    for (const visit of recording.visits) {
      if (recording.policy) await policies.take(visit, recording.policy);
      else await policies.note(visit, recording.policyProblem);
      await reports.build(visit.id);
    }
    return { visitIds: recording.visits.map((visit) => visit.id) };
  });
}

const exported = ({ source, contentType, bytes }: Pick<StoredPolicy, 'source' | 'contentType' | 'bytes'>) => ({
  ...{ source, contentType },
  base64: toBase64(bytes),
});

const answerOf = ({ status, reason, source, contentType, sha256, tried }: StoredPolicy): PolicyAnswer => ({
  status,
  reason,
  source,
  contentType,
  sha256,
  tried,
});
