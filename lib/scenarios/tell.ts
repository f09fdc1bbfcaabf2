/** Puts what our automation does into the record, from the frame in which it does it. */
import type { ObservationOf } from '../core/model/observation.ts';
import { sendBatch } from '../messaging/batch.ts';
import { newSecret } from '../messaging/secret.ts';

const sender = `hands-${newSecret()}`;
let number = 0;

/** Sent at once: the page may be gone after the click. */
export function tellAutomation(act: Pick<ObservationOf<'consent'>, 'choice' | 'detail' | 'platform' | 'time'>): void {
  void sendBatch({ sender, number: number++, seen: [{ kind: 'consent', method: 'automation', ...act }] });
}
