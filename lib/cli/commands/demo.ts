/** `samsvar demo`: the main job on invented sites, with a local web that plays the internet. */
import { join } from 'node:path';
import type { Scenario } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../../testing/web/server.ts';
import { demoSites, demoWeb, type DemoSite } from '../../testing/web/sites/index.ts';
import { withProgress } from '../audit/progress.ts';
import { auditSite, type Audited } from '../audit/site.ts';
import { buildExtension } from '../browser/build.ts';
import { checkDisplay } from '../browser/chromium-settings.ts';
import { CliProblem, oneLine, type Io } from '../io.ts';
import { reportText } from '../print/report.ts';
import { styles } from '../print/style.ts';

export interface DemoOptions {
  /** Show the browser, and leave it open at the end. */
  headed?: true;
  json?: true;
}

const SCENARIOS: readonly Scenario[] = ['no-choice', 'reject-all', 'accept-all'];

/** What makes Chromium take the local web for the internet. */
export const webArgs = (web: Web) => [`--host-resolver-rules=${web.hostRules}`, '--ignore-certificate-errors'];

/** Names the step that failed, and keeps what kind of failure it was. */
async function step<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new CliProblem(`${name}: ${oneLine(error)}`, error instanceof CliProblem ? error.exitCode : 3);
  }
}

function audit(site: DemoSite, web: Web, extensionDir: string, options: DemoOptions, io: Io): Promise<Audited> {
  return withProgress(io, site.name, SCENARIOS, (onProgress) =>
    auditSite({
      url: site.url,
      scenarios: SCENARIOS,
      extensionDir,
      browserArgs: webArgs(web),
      outDir: join('.samsvar', 'demo', site.name),
      signal: io.signal,
      onProgress,
      ...(options.headed ? { headed: true } : {}),
    }),
  );
}

async function show(site: DemoSite, { report, visits, files }: Audited, io: Io): Promise<void> {
  const { strong, faint } = styles(io.color);
  await io.out(`${strong(`━━ ${site.name}`)}  ${faint(site.about)}\n`);
  await io.out(reportText(report, visits, styles(io.color)));
  await io.out(`\nReport: ${files.html}\n        ${files.json}\n\n`);
}

/** Leaves a browser with the sites open until the person closes it or stops the demo. */
async function play(web: Web, extensionDir: string, io: Io): Promise<void> {
  // Loaded where it is needed: it costs more than all the rest of the command line.
  const { launchChromium } = await import('../browser/chromium.ts');
  const browser = await launchChromium({ extensionDir, hostRules: web.hostRules, headed: true });
  io.err('The browser stays open: close it, or press Ctrl-C here, to end the demo.');
  const ended = new Promise<void>((done) => {
    browser.context.once('close', () => done());
    io.signal.addEventListener('abort', () => done(), { once: true });
  });
  for (const { url } of demoSites) {
    const page = await browser.context.newPage();
    await page.goto(url).catch(() => {});
  }
  await ended;
  await browser.close();
}

/**
 * Audits the three sites of the demo.
 * @returns 0 when all were audited, whatever was found: the findings are what the demo is to show
 * @throws CliProblem naming the step that failed
 */
export async function demo(options: DemoOptions, io: Io): Promise<number> {
  if (options.headed) checkDisplay();
  io.err('demo · building the extension');
  const extensionDir = await step('building the extension', buildExtension('chrome'));
  const web = await step('starting the local web', startWeb(demoWeb));
  const audited: Audited[] = [];
  try {
    for (const site of demoSites) {
      io.signal.throwIfAborted();
      const result = await step(`auditing ${site.name}`, audit(site, web, extensionDir, options, io));
      audited.push(result);
      if (!options.json) await show(site, result, io);
    }
    if (options.json) await io.out(`${JSON.stringify(audited.map(({ report }) => report))}\n`);
    if (options.headed) await step('leaving the browser open', play(web, extensionDir, io));
  } finally {
    await web.close();
  }
  return 0;
}
