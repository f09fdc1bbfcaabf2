/** Messages to the extension; the answers are parsed, as at every boundary. */
import { parse } from '../../core/model/parse.ts';
import { protocol, type AnswerOf, type DataOf, type MessageName } from '../../messaging/protocol.ts';
import type { ExtensionBrowser } from '../browser/send.ts';

/** @throws what the extension threw, and InvalidInput where its answer is not as the protocol has it */
export async function ask<N extends MessageName>(browser: ExtensionBrowser, name: N, data: DataOf<N>): Promise<AnswerOf<N>> {
  return parse(protocol[name].answer, await browser.send(name, data), `answer to ${name}`) as AnswerOf<N>;
}
