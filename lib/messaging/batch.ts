/** The one message that content scripts send. Apart from the messenger: schemas are parsed by the background, not in every page. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BatchMessage } from './protocol.ts';

const wire = defineExtensionMessaging<{ 'page:batch': (batch: BatchMessage) => null }>();
/** Milliseconds between attempts. */
const RETRIES = [100, 300, 1000, 3000];

/** Sends until the background says that it is stored: a worker may die with a batch in hand. Gives up quietly. */
export async function sendBatch(batch: BatchMessage): Promise<void> {
  for (const pause of [...RETRIES, 0]) {
    try {
      await wire.sendMessage('page:batch', batch);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
