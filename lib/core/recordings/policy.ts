/** What a recording says of its site's policy: the one place where that is decided. */
import { fromBase64, toBase64 } from '@exodus/bytes/base64.js';
import { utf8fromStringLoose } from '@exodus/bytes/utf8.js';
import type { PolicyState } from '../model/artifacts.ts';
import { InvalidInput } from '../model/parse.ts';
import { joinReadings } from '../model/join-policy.ts';
import type { DocumentRole, PolicyReading, Tried } from '../model/policy.ts';
import type { Recording } from '../model/visit.ts';
import type { ReadRecording } from './index.ts';

interface OneDocument {
  source: string;
  bytes: Uint8Array;
  contentType?: string;
}
export interface PolicyDocument extends OneDocument {
  /** The other documents of the policy. */
  others?: readonly (OneDocument & { role: DocumentRole })[] | undefined;
  dead?: readonly string[] | undefined;
}
/** `readPolicy` of the policy reader. @throws InvalidInput for what cannot be read */
export type ReadPolicy = (document: PolicyDocument) => Read | Promise<Read>;
interface Read {
  reading: PolicyReading;
  text: string;
}
type Recorded = Pick<ReadRecording, 'policy' | 'policyProblem'>;

/**
 * The policy that a recording holds, or why it holds none.
 * @param notGiven what to say where the recording's format knows of no policy
 */
export async function policyOfRecording(recording: Recorded, readPolicy: ReadPolicy, notGiven: string): Promise<PolicyState> {
  const { policy } = recording;
  if (!policy) return absentPolicy(recording, notGiven);
  return foundPolicy(
    {
      ...documentOf(policy),
      others: policy.others?.map((one) => ({ role: one.role, ...documentOf(one) })),
      dead: policy.dead,
    },
    readPolicy,
  );
}

type KeptDocument = Omit<NonNullable<Recording['policy']>, 'others' | 'dead'>;

/** Of what a search tried, the addresses to which nothing is there any more. */
export const deadIn = (tried: Tried): string[] =>
  tried.flatMap(({ url, outcome }) => (/^answered (?:404|410)\b/.test(outcome) ? [url] : []));

/** The document as it came, where the recording holds it; else its decoded text. */
export function documentOf({ source, contentType, text, original }: KeptDocument): OneDocument & { contentType: string } {
  if (original) return { source, bytes: fromBase64(original.base64), contentType: original.contentType };
  return { source, bytes: utf8fromStringLoose(text), contentType: asUtf8(contentType) };
}

/** What a recording keeps, so that a replay reads the same. */
export const originalOf = ({ bytes, contentType = '' }: OneDocument): NonNullable<KeptDocument['original']> => ({
  contentType,
  base64: toBase64(bytes),
});

/** Of a recording without a policy: was it looked for? */
export function absentPolicy({ policy, policyProblem }: Recorded, notGiven: string) {
  if (policyProblem === undefined && policy === undefined) return { status: 'not-given' as const, reason: notGiven };
  return { status: 'missing' as const, reason: policyProblem ?? 'no policy was found when the recording was made' };
}

/** A policy that was found by itself: when it cannot be read, that is a finding, no error. Others of its documents are left out then. */
export async function foundPolicy(document: PolicyDocument, readPolicy: ReadPolicy): Promise<PolicyState> {
  try {
    return { status: 'read', ...(await readDocuments(document, readPolicy)) };
  } catch (error) {
    if (error instanceof InvalidInput) return { status: 'unreadable', reason: error.message };
    throw error;
  }
}

/** The text is decoded already, whatever its document said of itself. */
export function asUtf8(contentType: string): string {
  return `${contentType.split(';')[0]?.trim() || 'text/html'}; charset=utf-8`;
}

/** All documents of a policy as one reading. @throws InvalidInput where the first cannot be read */
export async function readDocuments({ others = [], dead = [], ...first }: PolicyDocument, readPolicy: ReadPolicy) {
  const main = await readPolicy(first);
  const read: (Read & { role: DocumentRole })[] = [];
  for (const { role, ...other } of others) {
    try {
      read.push({ role, ...(await readPolicy(other)) });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
    }
  }
  return { ...joinReadings(main, read), ...(dead.length > 0 ? { dead } : {}) };
}
