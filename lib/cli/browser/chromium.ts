/** Starts Chromium with the extension in a clean profile, as Chrome is delivered. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { checkDisplay, PREFERENCES, QUIET } from './chromium-settings.ts';
import { BrowserProblem, findBrowser } from './find.ts';
import { sendFromPage, type ExtensionBrowser } from './send.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  /** Chromium's `--host-resolver-rules`: `MAP * 127.0.0.1:4433`. Certificates are then not checked. */
  hostRules?: string;
  /** Passed on to the browser as they are. */
  args?: readonly string[];
  /** Show a window; needs a display. */
  headed?: boolean;
  /** Profile to use and keep; absent: a new one, removed at the end. */
  userDataDir?: string;
  say?: (line: string) => void;
}

export interface Chromium extends ExtensionBrowser {
  close(): Promise<void>;
  context: BrowserContext;
  /** The extension's service worker, as it is now: it may have been stopped and started since. */
  worker(): Worker | null;
  /** Opens a page of the extension: `audit.html?url=…`. */
  open(path: string): Promise<Page>;
}

/** Several browsers may start at once on a small machine. */
const READY_MS = 45_000;

const isExtension = (worker: Worker) => worker.url().startsWith('chrome-extension://');

/** Waits until the worker's listeners stand: a navigation before that would go by unseen. */
async function ready(context: BrowserContext): Promise<Worker> {
  const deadline = Date.now() + READY_MS;
  const left = () => Math.max(1, deadline - Date.now());
  const worker =
    context.serviceWorkers().find(isExtension) ??
    (await context.waitForEvent('serviceworker', { predicate: isExtension, timeout: left() }).catch(() => null));
  if (!worker) throw new BrowserProblem('the extension did not start in Chromium: is the build whole?');
  while (Date.now() < deadline) {
    const stands = await worker.evaluate(() => chrome.webRequest?.onBeforeRequest.hasListeners() === true).catch(() => false);
    if (stands) return worker;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new BrowserProblem(`the extension's worker had no request listener after ${READY_MS / 1000} s`);
}

/**
 * Starts Chromium and waits until the extension records.
 * @throws BrowserProblem when there is no Chromium, or it or the extension does not start
 */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const executablePath = findBrowser('chromium', options.say);
  if (options.headed) checkDisplay();
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'samsvar-chromium-'));
  const removeProfile = () => {
    if (!options.userDataDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  if (!options.userDataDir) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  }
  const args = [
    ...QUIET.filter((arg) => !(options.headed && arg.startsWith('--headless'))),
    `--disable-extensions-except=${options.extensionDir}`,
    `--load-extension=${options.extensionDir}`,
    ...(options.hostRules ? [`--host-resolver-rules=${options.hostRules}`, '--ignore-certificate-errors'] : []),
    ...(options.args ?? []),
  ];
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: !options.headed,
      // Chromium refuses to run as root in its sandbox; for anybody else the sandbox stays on.
      chromiumSandbox: process.getuid?.() !== 0,
      // Whoever started it closes it, and removes the profile: playwright would end the process in between.
      handleSIGINT: false,
      handleSIGTERM: false,
      args,
      viewport: options.headed ? null : { width: 1280, height: 900 },
    });
  } catch (error) {
    removeProfile();
    const line = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new BrowserProblem(`Chromium (${executablePath}) did not start: ${line}`);
  }
  const close = async () => {
    await context.close().catch(() => {});
    removeProfile();
  };
  try {
    return { ...attach(context, await ready(context)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function attach(context: BrowserContext, first: Worker): Omit<Chromium, 'close'> {
  const extensionId = new URL(first.url()).host;
  let messenger: Promise<Page> | null = null;
  const taken = new Set<Page>();
  const open = async (path: string) => {
    // The window begins with an empty page: it is as good as a new one.
    const first = context.pages()[0];
    const page = first?.url() === 'about:blank' && !taken.has(first) ? first : await context.newPage();
    taken.add(page);
    try {
      await page.goto(`chrome-extension://${extensionId}/${path}`);
    } catch (error) {
      const why = /net::\w+/.exec(String(error))?.[0] ?? String(error).split('\n')[0];
      throw new BrowserProblem(`the extension's page ${path.split('?')[0]} did not open: ${why}`);
    }
    return page;
  };
  return {
    context,
    extensionId,
    worker: () => context.serviceWorkers().find(isExtension) ?? null,
    open,
    async send(type, data) {
      // The manifest as a page: it may speak to the worker and runs no code of ours.
      messenger ??= open('manifest.json');
      return (await messenger).evaluate(sendFromPage, { type, data });
    },
  };
}
