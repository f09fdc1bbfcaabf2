/** What the background answers to the faces, the audit page and the command line. */
import { browser } from 'wxt/browser';
import { catalog } from '../core/catalog/index.ts';
import { InvalidInput } from '../core/model/parse.ts';
import type { Visit } from '../core/model/visit.ts';
import { addEntries } from '../core/report/own-catalog.ts';
import type { Recorder } from '../gatherers/background/recorder.ts';
import { recordJar } from '../gatherers/background/cookie-jar.ts';
import { answer } from '../messaging/messenger.ts';
import type { Database } from '../store/db.ts';
import { readOwnEntries, writeOwnEntries } from '../store/entries.ts';
import { readScreenshots } from '../store/screenshots.ts';
import { readHead, readVisit } from '../store/visits.ts';
import { toBase64 } from '../messaging/base64.ts';
import type { LiveReports } from './live-reports.ts';

export const HOSTS = { origins: ['<all_urls>'] };

export interface Parts {
  db: Database;
  recorder: Recorder;
  reports: LiveReports;
}

export const toolOf = (): Visit['tool'] => ({
  name: 'samsvar',
  version: browser.runtime.getManifest().version,
  catalog: catalog.version,
});

/** Registers all answers; synchronously, as the worker starts. */
export function answerAll({ db, recorder, reports }: Parts): void {
  const headOf = async (visitId: string) => {
    const head = await readHead(db, visitId);
    if (!head) throw new InvalidInput(`visit ${visitId}: not in the store`);
    return head;
  };

  answer('page:batch', async (batch, sender) => {
    const { tab, frameId, documentId } = sender;
    if (tab?.id === undefined || frameId === undefined) return null;
    recorder.push({ api: 'page', time: Date.now(), tabId: tab.id, frameId, ...(documentId ? { documentId } : {}), batch });
    await recorder.settled();
    return null;
  });

  answer('entries:add', async ({ json, where }) => {
    await writeOwnEntries(db, addEntries(await readOwnEntries(db), json, where));
    return null;
  });

  answer('recorder:status', async () => ({
    ready: await recorder.flush().then(() => true),
    hostAccess: await browser.permissions.contains(HOSTS),
    version: toolOf().version,
  }));

  answer('visit:of-tab', async ({ tabId }) => {
    const visitId = await recorder.visitOf(tabId);
    return visitId === null ? null : readHead(db, visitId);
  });

  answer('visit:export', async ({ visitId }) => {
    await recorder.flush();
    await headOf(visitId);
    return (await readVisit(db, visitId, toolOf())) as Visit;
  });

  answer('visit:screenshots', async ({ visitId }) =>
    (await readScreenshots(db, visitId)).map(({ when, sha256, bytes }) => ({ when, sha256, base64: toBase64(bytes) })),
  );

  answer('scenario:begin', async ({ tabId, scenario, environment }) => {
    recorder.push({ type: 'arm', tabId, scenario, environment });
    await recorder.flush();
    return null;
  });

  answer('scenario:end', async ({ visitId, result }) => {
    await recorder.flush();
    await recordJar(recorder, await headOf(visitId));
    recorder.push({ type: 'end', visitId, time: Date.now(), result });
    await recorder.flush();
    await reports.build(visitId);
    return null;
  });
}
