/** Puts the background together: recorder, live reports, answers. Everything that listens does so synchronously. */
import { browser } from 'wxt/browser';
import { siteOf } from '../core/classify/site.ts';
import type { VisitHead } from '../core/model/visit.ts';
import { recordJar } from '../gatherers/background/cookie-jar.ts';
import { browsing } from '../gatherers/background/environment.ts';
import { listen } from '../gatherers/background/listeners.ts';
import { Recorder } from '../gatherers/background/recorder.ts';
import { openSession } from '../gatherers/background/session.ts';
import { db } from '../store/db.ts';
import { answerAll, toolOf } from './answers.ts';
import { LiveReports } from './live-reports.ts';

/** Starts the background. Must run synchronously as the worker wakes. */
export function startBackground(): void {
  const reports = new LiveReports({
    db,
    tool: toolOf,
    policyStateOf: async () => ({ status: 'not-given', reason: 'nobody looked' }),
    now: Date.now,
  });
  const recorder = new Recorder(
    {
      db,
      siteOf,
      newId: () => crypto.randomUUID(),
      environment: browsing(navigator.userAgent, navigator.language),
      onWritten: (visitIds, begun) => {
        for (const head of begun) recordBeginning(head);
        for (const id of visitIds) reports.touch(id);
      },
    },
    openSession(),
  );
  listen((raw) => recorder.push(raw));
  browser.tabs.onRemoved.addListener((tabId) => recorder.push({ type: 'tab-closed', tabId, time: Date.now() }));
  answerAll({ db, recorder, reports });

  function recordBeginning(head: VisitHead): void {
    void recordJar(recorder, head);
  }
}
