/** The policy of a live audit: given by the person, or found by the extension. */
import type { PolicyState } from '../../core/model/artifacts.ts';
import { MAX_POLICY_BYTES } from '../../core/model/policy.ts';
import type { Recording } from '../../core/model/visit.ts';
import type { Chromium } from '../browser/chromium.ts';
import { isUrl, readDocument, type Document } from '../input.ts';
import { CliProblem, oneLine, type Io } from '../io.ts';
import { originalOf } from '../../core/recordings/policy.ts';
import { asUtf8, foundState } from '../policy-state.ts';
import { decode } from '../../core/policy/decode.ts';
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
export async function givenPolicy(name: string, io: Pick<Io, 'stdin' | 'signal'>): Promise<GivenPolicy> {
  if (isUrl(name)) return name;
  const document = await readDocument(name, io);
  stateOfGiven(document);
  return document;
}

/** @throws CliProblem */
function stateOfGiven(document: Document): PolicyState {
  const state = foundState(document);
  if (state.status !== 'read') throw new CliProblem(state.reason);
  return state;
}

/** Runs in a page of the extension: a page of ours may load any address, with the browser's own network. */
async function load({
  url,
  max,
}: {
  url: string;
  max: number;
}): Promise<{ source: string; contentType: string; base64: string }> {
  const answer = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
  const blob = await answer.blob();
  if (blob.size > max) throw new Error('it is too large to be a policy');
  const data = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
  return { source: answer.url, contentType: answer.headers.get('content-type') ?? '', base64: data.slice(data.indexOf(',') + 1) };
}

async function loadInBrowser(browser: Chromium, url: string): Promise<Document> {
  const page = await browser.open('manifest.json');
  try {
    const { source, contentType, base64 } = await page.evaluate(load, { url, max: MAX_POLICY_BYTES });
    return { source, contentType, bytes: Buffer.from(base64, 'base64') };
  } catch (error) {
    // Playwright puts its own words before those of the page.
    throw new CliProblem(`--policy ${url}: ${oneLine(error).replace(/^page\.evaluate: (\w*Error: )?/, '')}`);
  } finally {
    await page.close();
  }
}

const keep = (document: Document): Recording['policy'] => ({
  source: document.source,
  contentType: asUtf8(document.contentType ?? 'text/html'),
  text: decode(document.bytes, document.source, document.contentType),
  original: originalOf(document),
});

/**
 * The policy that the visits are audited against.
 * @throws CliProblem where a given one cannot be read
 */
export async function policyFrom(browser: Chromium, visitId: string, given: GivenPolicy | undefined): Promise<AuditedPolicy> {
  if (given !== undefined) {
    const document = typeof given === 'string' ? await loadInBrowser(browser, given) : given;
    return { state: stateOfGiven(document), stored: keep(document) };
  }
  const found = await ask(browser, 'policy:find', { visitId });
  const bytes = found.status === 'read' ? await ask(browser, 'policy:export', { visitId }) : null;
  if (!bytes)
    return { state: { status: found.status === 'read' ? 'unreadable' : found.status, reason: found.reason }, stored: null };
  const document = { source: bytes.source, contentType: bytes.contentType, bytes: Buffer.from(bytes.base64, 'base64') };
  const state = foundState(document);
  return { state, stored: state.status === 'read' ? keep(document) : null };
}
