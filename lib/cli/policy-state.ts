/** From a document to what the audits need to know of the policy. */
import type { PolicyState } from '../core/model/artifacts.ts';
import { InvalidInput } from '../core/model/parse.ts';
import { readPolicy } from '../core/policy/index.ts';
import type { ReadRecording } from '../core/recordings/index.ts';
import type { Document } from './input.ts';

/** @throws InvalidInput where it cannot be read: the person named it, so the person is told */
export function readState(document: Document): PolicyState {
  return { status: 'read', ...readPolicy(document) };
}

/** What a recording holds of the policy that was found when it was made. */
export function stateOfRecorded({ policy, policyProblem }: ReadRecording): PolicyState {
  if (policy) return foundState({ ...policy, bytes: Buffer.from(policy.text), contentType: asUtf8(policy.contentType) });
  if (policyProblem !== undefined || policy === null)
    return { status: 'missing', reason: policyProblem ?? 'no policy was found when the recording was made' };
  return { status: 'not-given', reason: 'no policy was given: --policy names one' };
}

/** A policy that was found by itself: when it cannot be read, that is a finding, no error. */
export function foundState(document: Document): PolicyState {
  try {
    return readState(document);
  } catch (error) {
    if (error instanceof InvalidInput) return { status: 'unreadable', reason: error.message };
    throw error;
  }
}

/** Decoded text is written as UTF-8, whatever the server had said. */
export function asUtf8(contentType: string): string {
  return `${contentType.split(';')[0]?.trim() || 'text/html'}; charset=utf-8`;
}
