/** Starts Firefox with the extension in a new profile, over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BrowserProblem, findBrowser } from './find.ts';
import { sendFromPage, type ExtensionBrowser } from './send.ts';

export interface FirefoxOptions {
  extensionDir: string;
  /** The extension's id in its manifest (`browser_specific_settings.gecko.id`). */
  geckoId?: string;
  /** Every host name leads to this address; Firefox maps no ports, so the web must listen on 443 there. */
  resolveTo?: string;
  headed?: boolean;
  /** Settings of the browser (`about:config`). */
  prefs?: Readonly<Record<string, string | number | boolean>>;
  say?: (line: string) => void;
}

export interface Firefox extends ExtensionBrowser {
  browser: Browser;
  close(): Promise<void>;
  /** Opens a page of the extension: `popup.html`. Its `url()` stays `about:blank`; evaluate and screenshot work. */
  open(path: string): Promise<Page>;
}

const READY_MS = 15_000;

/**
 * Starts Firefox and waits until the extension answers in its own pages.
 * @throws BrowserProblem when there is no Firefox, or it or the extension does not start
 */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = findBrowser('firefox', options.say);
  const geckoId = options.geckoId ?? 'samsvar@samsvar.example';
  // The address of the extension's pages is random for each profile, unless it is set.
  const extensionId = randomUUID();
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: !options.headed,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionId }),
        ...(options.resolveTo ? { 'network.dns.forceResolve': options.resolveTo } : {}),
        ...options.prefs,
      },
    });
  } catch (error) {
    const line = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new BrowserProblem(`Firefox (${executablePath}) did not start: ${line}`);
  }
  const close = () => browser.close().catch(() => {});
  try {
    await browser.installExtension(options.extensionDir);
    const open = async (path: string) => {
      const page = await browser.newPage();
      // The load is reported as timed out although it happens (pitfalls.md): the page itself is asked instead.
      await page.goto(`moz-extension://${extensionId}/${path}`, { timeout: 1500 }).catch(() => {});
      const deadline = Date.now() + READY_MS;
      while (Date.now() < deadline) {
        const there = await page
          .evaluate((id) => location.host === id && document.readyState === 'complete', extensionId)
          .catch(() => false);
        if (there) return page;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new BrowserProblem(`Firefox did not open the extension's page ${path}`);
    };
    const messenger = await open('popup.html');
    return {
      browser,
      extensionId,
      open,
      close,
      send: (type, data) => messenger.evaluate(sendFromPage, { type, data }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
