/** What a recording says of its site's policy: the one place where that is decided. */
import { utf8fromStringLoose } from '@exodus/bytes/utf8.js';
import type { PolicyState } from '../model/artifacts.ts';
import { InvalidInput } from '../model/parse.ts';
import type { PolicyReading } from '../model/policy.ts';
import type { ReadRecording } from './index.ts';

export interface PolicyDocument {
  source: string;
  bytes: Uint8Array;
  contentType?: string;
}
/** `readPolicy` of the policy reader. @throws InvalidInput for what cannot be read */
export type ReadPolicy = (document: PolicyDocument) => { reading: PolicyReading; text: string };
type Recorded = Pick<ReadRecording, 'policy' | 'policyProblem'>;

/**
 * The policy that a recording holds, or why it holds none.
 * @param notGiven what to say where the recording's format knows of no policy
 */
export function policyOfRecording(recording: Recorded, readPolicy: ReadPolicy, notGiven: string): PolicyState {
  const { policy } = recording;
  if (!policy) return absentPolicy(recording, notGiven);
  const bytes = utf8fromStringLoose(policy.text);
  return foundPolicy({ source: policy.source, bytes, contentType: asUtf8(policy.contentType) }, readPolicy);
}

/** Of a recording without a policy: was it looked for? */
export function absentPolicy({ policy, policyProblem }: Recorded, notGiven: string) {
  if (policyProblem === undefined && policy === undefined) return { status: 'not-given' as const, reason: notGiven };
  return { status: 'missing' as const, reason: policyProblem ?? 'no policy was found when the recording was made' };
}

/** A policy that was found by itself: when it cannot be read, that is a finding, no error. */
export function foundPolicy(document: PolicyDocument, readPolicy: ReadPolicy): PolicyState {
  try {
    return { status: 'read', ...readPolicy(document) };
  } catch (error) {
    if (error instanceof InvalidInput) return { status: 'unreadable', reason: error.message };
    throw error;
  }
}

/** The text is decoded already, whatever its document said of itself. */
export function asUtf8(contentType: string): string {
  return `${contentType.split(';')[0]?.trim() || 'text/html'}; charset=utf-8`;
}
