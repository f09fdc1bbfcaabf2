/** The one message that content scripts send. Apart from the messenger: schemas are parsed by the background, not in every page. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BatchMessage } from './protocol.ts';

const wire = defineExtensionMessaging<{ 'page:batch': (batch: BatchMessage) => null }>();

/** Sends without waiting; a batch that finds nobody (extension reloaded) is lost quietly. */
export function sendBatch(batch: BatchMessage): void {
  wire.sendMessage('page:batch', batch).catch(() => undefined);
}
