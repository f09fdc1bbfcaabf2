/** From a document to what the audits need to know of the policy. */
import type { PolicyState } from '../core/model/artifacts.ts';
import { readPolicy } from '../core/policy/index.ts';
import type { ReadRecording } from '../core/recordings/index.ts';
import { foundPolicy, policyOfRecording } from '../core/recordings/policy.ts';
import type { Document } from './input.ts';

export { asUtf8 } from '../core/recordings/policy.ts';

/** @throws InvalidInput where it cannot be read: the person named it, so the person is told */
export function readState(document: Document): PolicyState {
  return { status: 'read', ...readPolicy(document) };
}

/** What a recording holds of the policy that was found when it was made. */
export const stateOfRecorded = (recording: ReadRecording): PolicyState =>
  policyOfRecording(recording, readPolicy, 'no policy was given: --policy names one');

/** A policy that was found by itself: when it cannot be read, that is a finding, no error. */
export const foundState = (document: Document): PolicyState => foundPolicy(document, readPolicy);
