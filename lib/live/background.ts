/** Puts the background together: recorder, live reports, policies, answers. Everything that listens does so synchronously. */
import { browser } from 'wxt/browser';
import { hostOf, siteOf } from '../core/classify/site.ts';
import type { Visit, VisitHead } from '../core/model/visit.ts';
import { rankPolicyLinks } from '../core/policy/links.ts';
import { ranWithoutConsent } from '../core/report/ran.ts';
import { Aliases } from '../gatherers/background/aliases.ts';
import { recordJar } from '../gatherers/background/cookie-jar.ts';
import { browsing } from '../gatherers/background/environment.ts';
import { listen } from '../gatherers/background/listeners.ts';
import { Recorder } from '../gatherers/background/recorder.ts';
import { openSession, setBusy } from '../gatherers/background/session.ts';
import { db } from '../store/db.ts';
import { answerAll, toolOf } from './answers.ts';
import { fetchPage } from './fetch-page.ts';
import { keepHouse } from './housekeeping.ts';
import { LiveReports } from './live-reports.ts';
import { answerPolicies } from './policy-answers.ts';
import { PolicyFinder } from './policy-finder.ts';
import { reader } from './policy-reader.ts';
import { openTab, readTab, setBadge } from './tabs.ts';

/** Firefox alone resolves names for extensions. */
const watchAliases = (recorder: Recorder) =>
  new Aliases({
    ...{ siteOf, hostOf, now: Date.now },
    resolve: async (host) => (await dns().resolve(host, ['canonical_name'])).canonicalName ?? null,
    visitOf: (tabId) => recorder.visitOf(tabId),
    note: (visitId, observation) => recorder.push({ type: 'note', visitId, observation }),
  });

interface Dns {
  resolve(host: string, flags: string[]): Promise<{ canonicalName?: string }>;
}
const dns = () => (browser as unknown as { dns: Dns }).dns;

/** Links of a page that are kept, best first. */
const MAX_LINKS = 20;
/** Milliseconds after waking: not while there is work. */
const IDLE = 20_000;

/** Starts the background. Must run synchronously as the worker wakes. */
export function startBackground(): void {
  const policies = new PolicyFinder({ db, reader, fetchPage, readTab, openTab, now: Date.now });
  const reports = new LiveReports({
    db,
    tool: toolOf,
    now: Date.now,
    policyStateOf: (visit) => {
      void findUnasked(visit);
      return policies.stateOf(visit);
    },
    onBuilt: ({ report }, { tabId, id }) => {
      if (recorder.alive().has(id)) void setBadge(tabId, ranWithoutConsent(report, 'before-choice').length);
    },
  });
  const recorder = new Recorder(
    {
      db,
      siteOf,
      newId: () => crypto.randomUUID(),
      now: Date.now,
      setBusy,
      unordered: import.meta.env.FIREFOX,
      environment: browsing(navigator.userAgent, navigator.language),
      policyLinks: (links, url) => rankPolicyLinks(links, url).slice(0, MAX_LINKS),
      onWritten: (visitIds, begun) => {
        for (const head of begun) welcome(head);
        for (const id of visitIds) reports.touch(id);
      },
    },
    openSession(),
  );
  const aliases = import.meta.env.FIREFOX ? watchAliases(recorder) : null;
  listen((raw) => {
    recorder.push(raw);
    aliases?.saw(raw);
  });
  browser.tabs.onRemoved.addListener((tabId) => recorder.push({ type: 'tab-closed', tabId, time: Date.now() }));
  answerAll({ db, recorder, reports });
  answerPolicies({ db, recorder, reports, policies });
  setTimeout(() => void keepHouse({ db, recorder, now: Date.now }), IDLE);

  function welcome(head: VisitHead): void {
    void recordJar(recorder, head);
    void setBadge(head.tabId, 0);
  }

  /** Whoever browses gets the policy of each site once a day without asking. */
  async function findUnasked(visit: Visit): Promise<void> {
    if (visit.scenario !== 'manual' || !recorder.alive().has(visit.id)) return;
    if (!visit.observations.some((observation) => observation.kind === 'page')) return;
    if (await policies.of(visit)) return;
    await policies.find(visit);
    reports.touch(visit.id);
  }
}
