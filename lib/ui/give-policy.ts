/** Gives a visit the policy that a person names, uploads or pastes. */
import { toBase64 } from '../messaging/base64.ts';
import { send } from '../messaging/messenger.ts';

/** An address, a file, or text copied from somewhere. */
export type GivenPolicy = { url: string } | { file: File } | { text: string };

/** @returns why it cannot be used, in one line; null: it is stored and the report is built anew */
export async function givePolicy(visitId: string, given: GivenPolicy): Promise<string | null> {
  const { status, reason } = await send('policy:give', { visitId, ...(await documentOf(given)) });
  return status === 'read' ? null : reason;
}

/** As the message has it. A file's kind is told by its content; its name says whether it is Markdown. */
export async function documentOf(given: GivenPolicy): Promise<{ source: string; contentType: string; base64?: string }> {
  if ('url' in given) return { source: given.url, contentType: '' };
  if ('file' in given) {
    const { name, type } = given.file;
    return { source: name, contentType: type, base64: toBase64(new Uint8Array(await given.file.arrayBuffer())) };
  }
  const base64 = toBase64(new TextEncoder().encode(given.text));
  return { source: 'pasted text', contentType: 'text/plain; charset=utf-8', base64 };
}
