/** Sends and answers the messages of the protocol; both ends parse. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { parse } from '../core/model/parse.ts';
import { type AnswerOf, type DataOf, type MessageName, protocol } from './protocol.ts';

type Wire = { [N in MessageName]: (data: unknown) => unknown };
const wire = defineExtensionMessaging<Wire>();

/** Sends to the background and parses the answer. @throws what the other end threw, by message */
export async function send<N extends MessageName>(name: N, data: DataOf<N>): Promise<AnswerOf<N>> {
  const answer: unknown = await wire.sendMessage(name, data as never);
  return parse(protocol[name].answer, answer, `answer to ${name}`) as AnswerOf<N>;
}

export type Sender = chrome.runtime.MessageSender;

/** Answers one kind of message; data that does not parse is refused with the field's name. */
export function answer<N extends MessageName>(
  name: N,
  handler: (data: DataOf<N>, sender: Sender) => AnswerOf<N> | Promise<AnswerOf<N>>,
): void {
  wire.onMessage(name, (message: { data: unknown; sender: Sender }) => {
    const data = parse(protocol[name].data, message.data, `message ${name}`) as DataOf<N>;
    return handler(data, message.sender) as never;
  });
}
