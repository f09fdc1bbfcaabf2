/** The policy of a live audit: given by the person, or found by the extension. */
import type { PolicyState } from '../../core/model/artifacts.ts';
import { InvalidInput } from '../../core/model/parse.ts';
import type { OwnEntries } from '../../core/model/entries.ts';
import type { DocumentRole } from '../../core/model/policy.ts';
import type { Recording } from '../../core/model/visit.ts';
import type { ExtensionBrowser } from '../browser/send.ts';
import { isUrl, readDocument, type Document } from '../input.ts';
import { CliProblem, oneLine, type Io } from '../io.ts';
import { originalOf } from '../../core/recordings/policy.ts';
import { asUtf8, foundState, readState } from '../policy-state.ts';
import { decode } from '../../core/policy/decode.ts';
import { isPdf } from '../../core/policy/open.ts';
import type { PolicyBytes } from '../../messaging/protocol.ts';
import { ask } from './ask.ts';

export interface AuditedPolicy {
  state: PolicyState;
  /** As the recording keeps it. */
  stored: Recording['policy'];
}

/** Either read already, or an address that the browser will load: only there do `--host-resolver-rules` hold. */
export type GivenPolicy = Document | string;

/**
 * Reads a policy file, so that what is wrong with it is told before any browser starts.
 * @throws CliProblem
 */
export async function givenPolicy(name: string, entries: OwnEntries, io: Pick<Io, 'stdin' | 'signal'>): Promise<GivenPolicy> {
  if (isUrl(name)) return name;
  const document = await readDocument(name, io);
  await stateOfGiven(document, entries);
  return document;
}

/** @throws CliProblem */
async function stateOfGiven(document: Document, entries: OwnEntries): Promise<PolicyState> {
  const state = await readState(document, entries).catch((error: unknown) => {
    if (error instanceof InvalidInput) throw new CliProblem(error.message);
    throw error;
  });
  if (state.status !== 'read') throw new CliProblem(state.reason);
  return state;
}

const documentOf = ({ source, contentType, base64 }: Omit<PolicyBytes, 'others' | 'dead'>): Document => ({
  ...{ source, contentType },
  bytes: Buffer.from(base64, 'base64'),
});

type Read = Extract<PolicyState, { status: 'read' }>;

/** Mark-up stays mark-up; of a PDF its text is kept. */
function textOf({ source, bytes, contentType }: Document, state: Read): NonNullable<Recording['policy']> {
  const original = originalOf({ source, bytes, contentType });
  if (!isPdf(bytes))
    return { source, contentType: asUtf8(contentType ?? 'text/html'), text: decode(bytes, source, contentType), original };
  const text = source === state.reading.document.source ? state.text : (state.others?.[source] ?? '');
  return { source, contentType: 'text/plain; charset=utf-8', text, original };
}

function keep({ others = [], dead = [], ...document }: Documents, state: Read): Recording['policy'] {
  const read = others.filter(({ source }) => state.others?.[source] !== undefined);
  const more = read.map((other) => ({ role: other.role, ...textOf(other, state) }));
  return {
    ...textOf(document, state),
    ...(more.length > 0 ? { others: more } : {}),
    ...(dead.length > 0 ? { dead } : {}),
  };
}

interface Documents extends Document {
  others?: (Document & { role: DocumentRole })[] | undefined;
  dead?: string[] | undefined;
}

/** What the extension found, or was given. */
async function exported(browser: ExtensionBrowser, visitId: string): Promise<Documents | null> {
  const bytes = await ask(browser, 'policy:export', { visitId });
  if (!bytes) return null;
  const others = bytes.others?.map((other) => ({ role: other.role, ...documentOf(other) }));
  return { ...documentOf(bytes), others, dead: bytes.dead };
}

/**
 * The policy that the visits are audited against, with the documents that it refers to.
 * @throws CliProblem where a given one cannot be read
 */
export async function policyFrom(
  browser: ExtensionBrowser,
  visitId: string,
  given: GivenPolicy | undefined,
  entries: OwnEntries,
): Promise<AuditedPolicy> {
  if (given !== undefined && typeof given !== 'string') return judged(given, await stateOfGiven(given, entries));
  const answer =
    given === undefined
      ? await ask(browser, 'policy:find', { visitId, mayOpen: true })
      : await ask(browser, 'policy:give', { visitId, source: given, contentType: '' });
  if (given !== undefined && answer.status !== 'read') throw new CliProblem(`--policy ${given}: ${oneLine(answer.reason)}`);
  const documents = answer.status === 'read' ? await exported(browser, visitId) : null;
  const { reason, tried } = answer;
  if (!documents)
    return { state: { status: answer.status === 'read' ? 'unreadable' : answer.status, reason, tried }, stored: null };
  return judged(documents, await foundState(documents, entries));
}

const judged = (documents: Documents, state: PolicyState): AuditedPolicy => ({
  state,
  stored: state.status === 'read' ? keep(documents, state) : null,
});
