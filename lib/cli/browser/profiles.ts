/**
 * One Chromium with several clean profiles, each with the extension: one program starts in a third of the time of four.
 * Profiles share no cookie, storage, cache or connection. Pages of the audited site are not attached to: they look as they do to a person.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { checkDisplay, PREFERENCES, QUIET } from './chromium-settings.ts';
import { BrowserProblem, findBrowser } from './find.ts';
import { sendFromPage, type ExtensionBrowser } from './send.ts';

export interface ProfilesOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  /** Passed on to the browser as they are. */
  args?: readonly string[];
  /** Show windows; needs a display. */
  headed?: boolean;
}

/** A profile, with one page of the extension. */
export interface Profile extends ExtensionBrowser {
  page: Page;
  /** Leads the page to another one of the extension: `audit.html?url=…`. */
  go(path: string): Promise<void>;
}

export interface Profiles {
  profiles: readonly Profile[];
  /** Ends the browser and removes what it kept. */
  close(): Promise<void>;
}

const READY_MS = 45_000;
const EVERY_MS = 20;

/** Of those that playwright and puppeteer start Chromium with: what is noise, or slows hidden windows down. */
const STEADY = [
  ...['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'],
  ...['--disable-breakpad', '--disable-component-extensions-with-background-pages', '--disable-default-apps'],
  ...['--disable-dev-shm-usage', '--disable-field-trial-config', '--disable-hang-monitor', '--disable-infobars'],
  ...['--disable-ipc-flooding-protection', '--disable-search-engine-choice-screen', '--force-color-profile=srgb'],
  ...['--hide-scrollbars', '--metrics-recording-only', '--mute-audio', '--no-service-autorun', '--password-store=basic'],
  ...['--enable-unsafe-swiftshader', '--use-mock-keychain', '--window-size=1280,987'],
];

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const nameOf = (number: number) => (number === 0 ? 'Default' : `Profile ${number}`);
const startOf = (number: number) => `about:blank#samsvar-${number}`;

/** Each profile opens a page of its own name at the start; without a question which of them is meant. */
function prepare(folder: string, count: number): void {
  const names = Array.from({ length: count }, (_, number) => nameOf(number));
  for (const [number, name] of names.entries()) {
    const session = { restore_on_startup: 4, startup_urls: [startOf(number)] };
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(
      join(folder, name, 'Preferences'),
      JSON.stringify({ ...PREFERENCES, session, profile: { ...PREFERENCES.profile, name } }),
    );
  }
  const profile = {
    last_active_profiles: names,
    last_used: names[0],
    profiles_created: count,
    info_cache: Object.fromEntries(names.map((name) => [name, { name }])),
    show_picker_on_startup: false,
  };
  writeFileSync(join(folder, 'Local State'), JSON.stringify({ profile }));
}

const isOurs = (url: string) => url.startsWith('about:blank#samsvar-') || url.startsWith('chrome-extension://');
const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** Does the worker hear requests? A navigation before that would go by unseen. */
async function hears(target: Target): Promise<boolean> {
  const worker = await target.worker();
  return (await worker?.evaluate(() => chrome.webRequest?.onBeforeRequest.hasListeners() === true)) ?? false;
}

/** Waits until every profile shows its page and its worker's listeners stand. */
async function ready(browser: Browser, count: number): Promise<{ pages: Page[]; extensionId: string }> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const targets = browser.targets();
    const starts = Array.from({ length: count }, (_, number) => targets.find((one) => one.url() === startOf(number)));
    const workers = targets.filter(isWorker);
    if (starts.every((one) => one !== undefined) && workers.length === count) {
      const heard = await Promise.all(workers.map((one) => hears(one).catch(() => false)));
      if (heard.every(Boolean)) {
        const pages = await Promise.all(starts.map((one) => one.page()));
        const extensionId = new URL(workers[0]?.url() ?? '').host;
        return { pages: pages.filter((page) => page !== null), extensionId };
      }
    }
    await sleep(EVERY_MS);
  }
  throw new BrowserProblem(`the extension did not start in Chromium within ${READY_MS / 1000} s: is the build whole?`);
}

/**
 * Starts Chromium with `count` clean profiles and waits until the extension records in all of them.
 * @throws BrowserProblem when there is no Chromium, or it or the extension does not start
 */
export async function launchProfiles(count: number, options: ProfilesOptions): Promise<Profiles> {
  const executablePath = findBrowser('chromium');
  if (options.headed) checkDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'samsvar-chromium-'));
  prepare(folder, count);
  let browser: Browser | undefined;
  /** Nothing in it is kept: to let it tidy up would take longer than an audit's last wait. */
  const end = () => {
    const pid = browser?.process()?.pid;
    try {
      // The whole group: what serves the windows would go on writing for a while.
      if (pid) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    // Beside everything else: thousands of small files. What was killed may write a last one.
    const script = 'rm -rf "$0" || { sleep 1; rm -rf "$0"; }';
    spawn('sh', ['-c', script, folder], { detached: true, stdio: 'ignore' }).unref();
  };
  const close = async (): Promise<void> => {
    process.removeListener('exit', end);
    const child = browser?.process();
    const gone = child && child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    end();
    await gone;
  };
  process.once('exit', end);
  try {
    browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      headless: !options.headed,
      ignoreDefaultArgs: true,
      userDataDir: folder,
      defaultViewport: null,
      waitForInitialPage: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      targetFilter: (target) => ['browser', 'tab'].includes(target.type()) || isOurs(target.url()),
      args: [
        ...STEADY,
        ...QUIET.filter((arg) => !(options.headed && arg.startsWith('--headless'))),
        `--user-data-dir=${folder}`,
        // Chromium refuses to run as root in its sandbox; for anybody else the sandbox stays on.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${options.extensionDir}`,
        `--load-extension=${options.extensionDir}`,
        ...(options.args ?? []),
      ],
    });
    const { pages, extensionId } = await ready(browser, count);
    return { profiles: pages.map((page) => profileOf(page, extensionId)), close };
  } catch (error) {
    await close();
    if (error instanceof BrowserProblem) throw error;
    const line = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new BrowserProblem(`Chromium (${executablePath}) did not start: ${line}`);
  }
}

function profileOf(page: Page, extensionId: string): Profile {
  const go = async (path: string) => {
    try {
      await page.goto(`chrome-extension://${extensionId}/${path}`);
    } catch (error) {
      const why = /net::\w+/.exec(String(error))?.[0] ?? String(error).split('\n')[0];
      throw new BrowserProblem(`the extension's page ${path.split('?')[0]} did not open: ${why}`);
    }
  };
  return {
    extensionId,
    page,
    go,
    async send(type, data) {
      // The manifest as a page: it may speak to the worker and runs no code of ours.
      if (!page.url().startsWith('chrome-extension://')) await go('manifest.json');
      return page.evaluate(sendFromPage, { type, data });
    },
  };
}
