/** What the end-to-end tests of recording share: a browser with the extension, a web of their own, visits by tab. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { buildExtension } from '../../cli/browser/build.ts';
import { type Chromium, launchChromium } from '../../cli/browser/chromium.ts';
import type { Firefox } from '../../cli/browser/firefox.ts';
import type { ObservationKind, ObservationOf } from '../../core/model/observation.ts';
import { parse } from '../../core/model/parse.ts';
import { Visit, VisitHead } from '../../core/model/visit.ts';
import { type Site, startWeb, type Web } from '../web/server.ts';

export interface World {
  web: Web;
  browser: Chromium;
  close(): Promise<void>;
}

/** Starts Chromium with the extension on a web of these sites. */
export async function startWorld(sites: readonly Site[]): Promise<World> {
  const web = await startWeb(sites);
  try {
    const browser = await launchChromium({ extensionDir: await buildExtension('chrome'), hostRules: web.hostRules });
    await browser.send('recorder:status', null);
    return {
      web,
      browser,
      async close() {
        await browser.close();
        await web.close();
      },
    };
  } catch (error) {
    await web.close();
    throw error;
  }
}

export interface OpenTab {
  page: Page;
  tabId: number;
}

/** Opens an empty tab and finds the browser's number of it. */
export async function openTab({ browser }: Pick<World, 'browser'>): Promise<OpenTab> {
  const before = new Set(await tabIds(browser));
  const page = await browser.context.newPage();
  const tabId = (await tabIds(browser)).find((id) => !before.has(id));
  if (tabId === undefined) throw new Error('the new tab is not there');
  return { page, tabId };
}

let asker: Promise<Page> | undefined;
async function tabIds(browser: Chromium): Promise<number[]> {
  asker ??= browser.open('options.html');
  return (await asker).evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
}

/** Firefox's number of the tab that shows this address. */
export async function tabShowing(firefox: Firefox, url: string): Promise<number> {
  const desk = await firefox.open('options.html');
  const tabs = await desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => ({ id: tab.id, url: tab.url })));
  await desk.close();
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) throw new Error(`no tab shows ${url}: ${JSON.stringify(tabs)}`);
  return id;
}

export async function headOf(browser: Pick<Chromium, 'send'>, tabId: number): Promise<VisitHead> {
  return parse(VisitHead, await browser.send('visit:of-tab', { tabId }), 'visit of the tab');
}

export async function exportOf(browser: Pick<Chromium, 'send'>, visitId: string): Promise<Visit> {
  return parse(Visit, await browser.send('visit:export', { visitId }), 'exported visit');
}

/** Asks for the visit of a tab until it holds what is awaited. @throws with what is there after 30 s */
export async function visitWith(
  browser: Pick<Chromium, 'send'>,
  tabId: number,
  awaited: (visit: Visit) => boolean,
): Promise<Visit> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const head = parse(v.nullish(VisitHead), await browser.send('visit:of-tab', { tabId }), 'visit of the tab');
    const visit = head ? await exportOf(browser, head.id) : null;
    if (visit && awaited(visit)) return visit;
    if (Date.now() > deadline) throw new Error(`not in the visit: ${JSON.stringify(visit, null, 1).slice(0, 20_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Observations of one kind. */
export function all<K extends ObservationKind>(visit: Visit, kind: K): ObservationOf<K>[] {
  return visit.observations.filter((observation): observation is ObservationOf<K> => observation.kind === kind);
}

export const ordinalsAreWhole = (visit: Visit): boolean => visit.observations.every(({ ordinal }, place) => ordinal === place);
