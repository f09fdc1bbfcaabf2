/** Messages to the extension's background, whatever drives the browser. */

/** What Chromium and Firefox have in common here. */
export interface ExtensionBrowser {
  extensionId: string;
  /** Sends a message to the background from a page of the extension and gives its answer (`@webext-core/messaging`'s shape). */
  send(type: string, data?: unknown): Promise<unknown>;
}

/** Runs in a page of the extension. */
export async function sendFromPage({ type, data }: { type: string; data: unknown }): Promise<unknown> {
  const message = { id: Date.now() % 1_000_000, type, data, timestamp: Date.now() };
  const answer: unknown = await chrome.runtime.sendMessage(message);
  if (typeof answer !== 'object' || answer === null) throw new Error(`nobody answered the message ${type}`);
  if ('err' in answer && answer.err !== undefined) throw new Error(`message ${type}: ${JSON.stringify(answer.err)}`);
  return 'res' in answer ? answer.res : undefined;
}
