/** What the cookie jar holds for a site. The API shows partitioned cookies only when asked for their top-level site. */
import { browser } from 'wxt/browser';
import type { VisitHead } from '../../core/model/visit.ts';
import type { Recorder } from './recorder.ts';
import { cookieFields } from './sightings.ts';

/** Records the site's own cookies and those kept by others under it as `present`. */
export async function recordJar(recorder: Recorder, head: VisitHead): Promise<void> {
  const partitionKey = { topLevelSite: `${new URL(head.url).protocol}//${head.site}` };
  const answers = await Promise.allSettled([
    browser.cookies.getAll({ domain: head.site }),
    browser.cookies.getAll({ partitionKey }),
  ]);
  const time = Date.now();
  for (const result of answers) {
    if (result.status === 'rejected') continue;
    for (const cookie of result.value) {
      recorder.push({
        type: 'note',
        visitId: head.id,
        observation: { ...cookieFields(cookie), kind: 'cookie', change: 'present', time, tabId: head.tabId, frameId: -1 },
      });
    }
  }
}
