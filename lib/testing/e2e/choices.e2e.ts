/** What scenarios do beside yes and no, through the command line's own audit; and the clean audit in a profile that is in use. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSite, type Audited } from '../../cli/audit/site.ts';
import { buildExtension } from '../../cli/browser/build.ts';
import { type Chromium, launchChromium } from '../../cli/browser/chromium.ts';
import { webArgs } from '../../cli/commands/demo.ts';
import { auditWords } from '../../core/words/audit.ts';
import { wordsFor } from '../../core/words/index.ts';
import type { Report } from '../../core/model/report.ts';
import type { Scenario } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../web/server.ts';
import { demoWeb } from '../web/sites/index.ts';
import { choiceSites } from './sites/choices.ts';
import { exportOf } from './visits.ts';
import { AUDITED, OTHER, partitionSites, THIRD } from './sites/partitions.ts';

let web: Web;
let extensionDir: string;
const folder = mkdtempSync(join(tmpdir(), 'samsvar-choices-'));

beforeAll(async () => {
  extensionDir = await buildExtension('chrome');
  const sites = [...choiceSites, ...partitionSites];
  const taken = new Set(sites.flatMap(({ hosts }) => hosts));
  web = await startWeb([...sites, ...demoWeb.filter(({ hosts }) => !hosts.some((host) => taken.has(host)))]);
});
afterAll(async () => {
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

let audits = 0;
const audit = (url: string, scenarios: Scenario[], more: { pages?: number; parallel?: number } = {}): Promise<Audited> =>
  auditSite({
    url,
    scenarios,
    extensionDir,
    browserArgs: [...webArgs(web), web.trusted],
    outDir: join(folder, String(audits++)),
    ...more,
  });
const visitOf = ({ report }: Audited, scenario: Scenario) => {
  const found = report.visits.find((visit) => visit.scenario === scenario);
  if (!found) throw new Error(`no visit for ${scenario}`);
  return found;
};
const phasesOf = (audited: Audited, scenario: Scenario) => visitOf(audited, scenario).phases.map(({ phase }) => phase);

describe('taking back and choosing a part', () => {
  it('finds an icon without words, takes one category and no other, keeps pictures by their hash', async () => {
    const audited = await audit('https://ikonet.test/', ['withdraw', 'partial']);
    expect(visitOf(audited, 'withdraw').result).toMatchObject({
      status: 'done',
      reason: expect.stringMatching(/^verified: stored-state/),
    });
    expect(phasesOf(audited, 'withdraw')).toEqual(['before-choice', 'accepted', 'withdrawn']);
    const { result } = visitOf(audited, 'partial');
    expect(result).toMatchObject({ status: 'done', reason: expect.stringContaining('“Statistikk”, one of 2') });
    // Settings, the category, save.
    expect(result.steps).toBe(3);
    expect(phasesOf(audited, 'partial')).toEqual(['before-choice', 'partial']);
    expect(result.banner?.buttons.map(({ role }) => role)).toEqual(['accept', 'reject', 'settings']);
    expect(result.screenshots?.map(({ when }) => when)).toEqual(['before', 'after']);
    for (const { file = '', sha256 } of result.screenshots ?? []) {
      const bytes = readFileSync(join(audited.files.json, '..', file));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('leaves no interest on that is called legitimate, where one category is chosen', async () => {
    const audited = await audit('https://interesser.test/', ['partial']);
    const { result } = visitOf(audited, 'partial');
    // The category, the box that was ticked, the button that saves.
    expect(result).toMatchObject({
      status: 'done',
      reason: expect.stringContaining('“Statistikk”, one of 2') as string,
      steps: 3,
    });
    expect(phasesOf(audited, 'partial')).toEqual(['before-choice', 'partial']);
    const saved = web.log.filter(({ url }) => url.includes('/lagret?')).map(({ url }) => new URL(url).search);
    expect(saved).toEqual(['?statistics=true&interest=false&marketing=false']);
  });

  it('takes a link that withdraws at once at its word only where the site’s state follows', async () => {
    const audited = await audit('https://direkt.test/', ['withdraw']);
    expect(visitOf(audited, 'withdraw').result).toMatchObject({ status: 'done', steps: 1 });
    expect(phasesOf(audited, 'withdraw')).toEqual(['before-choice', 'accepted', 'withdrawn']);
    expect(visitOf(audited, 'withdraw').result.pages).toEqual([{ url: 'https://direkt.test/' }]);
  });
});

describe('several pages', () => {
  const SCENARIOS: Scenario[] = ['no-choice', 'reject-all', 'accept-all'];
  let together: Audited;
  let single: Audited;
  beforeAll(async () => {
    together = await audit('https://sider.test/', SCENARIOS, { pages: 3, parallel: 3 });
    single = await audit('https://sider.test/', SCENARIOS, { pages: 3, parallel: 1 });
  });

  it('are visited by the place of their links, in one visit, and the choice holds on', () => {
    const pages = ['https://sider.test/', 'https://sider.test/ull', 'https://sider.test/garn'].map((url) => ({ url }));
    for (const scenario of SCENARIOS) expect(visitOf(together, scenario).result.pages).toEqual(pages);
    expect(phasesOf(together, 'no-choice')).toEqual(['before-choice']);
    expect(phasesOf(together, 'reject-all')).toEqual(['before-choice', 'rejected']);
    expect(phasesOf(together, 'accept-all')).toEqual(['before-choice', 'accepted']);
    // The counter runs on the two further pages, where consent is remembered: that is no tracking before the choice.
    const analytics = together.report.services.find(({ id }) => id === 'google-analytics');
    expect(Object.keys(analytics?.observed ?? {})).toEqual(['accept-all/accepted']);
    expect(analytics?.observed['accept-all/accepted']?.requests).toBe(2);
    expect(together.report.findings.filter((finding) => finding.audit === 'tracking-before-choice')).toEqual([]);
  });

  it('give the same report side by side as one after another', () => {
    expect(timeless(together.report)).toEqual(timeless(single.report));
  });
});

/** A report without times and ids: what must not hang on when it was made. */
function timeless(report: Report): unknown {
  const visits = report.visits.map(({ scenario, result, phases, gaps, environment }) => ({
    ...{ scenario, gaps, environment },
    phases: phases.map(({ phase, by }) => ({ phase, by })),
    result: { status: result.status, steps: result.steps, banner: result.banner, pages: result.pages },
    reason: result.reason,
  }));
  const findings = report.findings.map(({ evidence, ...finding }) => ({ ...finding, evidence: evidence.length }));
  return { ...report, visits, findings };
}

/** How often the server was asked, by address, since the log had this length. */
function askedSince(before: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { url } of web.log.slice(before)) if (/lager\.test\/\w+\.js$/.test(url)) counts[url] = (counts[url] ?? 0) + 1;
  return counts;
}
const [FAST, WORKED, REMOTE] = [
  'https://lager.test/fast.js',
  'https://lager.test/arbeidet.js',
  'https://fjernlager.test/fast.js',
];

it('asks the server anew in each scenario, whatever may be kept for ever', async () => {
  const before = web.log.length;
  await audit('https://lager.test/', ['no-choice', 'reject-all'], { parallel: 1 });
  expect(askedSince(before)).toMatchObject({ [FAST]: 2, [WORKED]: 2, [REMOTE]: 2 });
});

it('scrolls to the end, once', async () => {
  await audit('https://rull.test/', ['no-choice']);
  expect(web.log.filter(({ url }) => url === 'https://rull.test/bunn')).toHaveLength(1);
});

it('waits long enough for a tracker that comes late, and says how long', async () => {
  const audited = await audit('https://senere.test/', ['no-choice']);
  expect(audited.report.services.map(({ id }) => id)).toEqual(['google-analytics']);
  const { waits } = visitOf(audited, 'no-choice').result;
  expect(waits?.[0]).toMatchObject({ after: 'load', quiet: true });
  expect(waits?.[0]?.milliseconds).toBeGreaterThanOrEqual(3500);
  expect(wordsFor('en').waited(waits)).toMatch(/^waited \d+(\.\d+)?.s/);
});

describe('a clean audit in a profile in use', () => {
  let browser: Chromium;
  beforeAll(async () => {
    // A person would click in the browser's own question, which no driver can: here the leave is given beforehand.
    const granted = join(folder, 'extension');
    cpSync(extensionDir, granted, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(granted, 'manifest.json'), 'utf8')) as Record<string, string[]>;
    manifest.permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
    delete manifest.optional_permissions;
    writeFileSync(join(granted, 'manifest.json'), JSON.stringify(manifest));
    browser = await launchChromium({ extensionDir: granted, hostRules: web.hostRules, args: [web.trusted] });
  });
  afterAll(() => browser?.close());

  /** What a site still knows of an earlier visit. */
  async function known(host: string): Promise<string> {
    const page = await browser.context.newPage();
    await page.goto(`https://${host}/`);
    // Empty, and so not visible, where nothing is known.
    await page.locator('#vet[data-done]').waitFor({ state: 'attached' });
    const text = (await page.textContent('#vet')) ?? '';
    await page.close();
    return text.trim().split(/\s+/).sort().join(' ');
  }

  it('says what is lost, deletes that and nothing else, runs the scenarios, opens the report', async () => {
    await known('husker.test');
    expect(await known('husker.test')).toBe('cookie database storage worker');
    const annet = { name: 'annet', value: '1' };
    await browser.context.addCookies([
      { ...annet, url: 'https://ikonet.test/' },
      // Of a name that ends as the audited one does, and of another host of the site itself.
      { ...annet, domain: 'ikkehusker.test', path: '/', expires: Date.now() / 1000 + 9999 },
      { ...annet, domain: '.butikk.husker.test', path: '/', secure: true },
    ]);
    // With the last window the browser itself ends its session, and cookies of the session with it.
    const desk = await browser.context.newPage();

    const page = await browser.open(`audit.html?url=${encodeURIComponent('https://husker.test/')}`);
    expect(await page.textContent('section')).toMatch(/husker\.test.*cookies.*service workers/s);
    expect(await page.isDisabled('#start')).toBe(true);
    for (const scenario of ['no-choice', 'accept-all', 'withdraw']) await page.uncheck(`input[value=${scenario}]`);
    await page.check('input[value=partial]');
    await page.check('form > label input[type=checkbox]');
    await page.click('#start');
    await page.locator('html[data-state=done]').waitFor({ state: 'attached', timeout: 80_000 });
    expect(await page.locator('li[data-run]').evaluateAll((runs) => runs.map((run) => run.getAttribute('data-run')))).toEqual([
      'done',
      'done',
    ]);

    await page.click('#report');
    await page.locator('html[data-report=ready]').waitFor({ state: 'attached' });
    const report = (await page.textContent('body')) ?? '';
    for (const name of ['Reject all', 'Choose one category']) expect(report).toContain(name);
    await page.close();

    const kept = await browser.context.cookies();
    expect(kept.map(({ name, domain }) => `${name} of ${domain}`).sort()).toEqual([
      'annet of ikkehusker.test',
      'annet of ikonet.test',
    ]);
    expect(await known('husker.test')).toBe('');
    await desk.close();
  });

  it('asks the server anew for what the site had cached, and sees what other sites have cached', async () => {
    const before = web.log.length;
    for (let visit = 0; visit < 3; visit++) await known('lager.test');
    // The worker is at work from the second visit on, and keeps what it fetched there.
    expect(askedSince(before)).toMatchObject({ [FAST]: 1, [WORKED]: 2, [REMOTE]: 1 });
    const desk = await browser.context.newPage();

    const page = await browser.open(`audit.html?url=${encodeURIComponent('https://lager.test/')}`);
    for (const scenario of ['accept-all', 'withdraw']) await page.uncheck(`input[value=${scenario}]`);
    await page.check('form > label input[type=checkbox]');
    const begun = web.log.length;
    await page.click('#start');
    await page.locator('html[data-state=done]').waitFor({ state: 'attached', timeout: 80_000 });
    expect(askedSince(begun)).toMatchObject({ [FAST]: 2, [WORKED]: 2 });
    expect(askedSince(begun)[REMOTE]).toBeUndefined();

    const visits = new URL((await page.getAttribute('#report', 'href')) ?? '', page.url()).searchParams.get('visit')?.split(',');
    expect(visits).toHaveLength(2);
    for (const visitId of visits ?? []) {
      const { observations, environment } = await exportOf(browser, visitId);
      const urls = observations.flatMap((row) => (row.kind === 'request' ? [row.url] : []));
      expect(urls).toEqual(expect.arrayContaining([FAST, WORKED, REMOTE]));
      expect(environment).toMatchObject({ cacheBypassed: false, cleared: true });
    }
    await page.close();
    await desk.close();
  });

  it('deletes what others keep for use on the site, and nothing that they keep elsewhere', async () => {
    const ALL = 'cookie database storage';
    for (const host of [THIRD, AUDITED, OTHER]) await known(host);
    expect(await Promise.all([THIRD, AUDITED, OTHER].map(known))).toEqual([ALL, ALL, ALL]);
    const desk = await browser.context.newPage();

    const page = await browser.open(`audit.html?url=${encodeURIComponent(`https://${AUDITED}/`)}`);
    expect(await page.textContent('section')).toContain(auditWords.en.othersGo(AUDITED));
    for (const scenario of ['no-choice', 'accept-all', 'withdraw']) await page.uncheck(`input[value=${scenario}]`);
    await page.check('form > label input[type=checkbox]');
    const before = web.log.length;
    await page.click('#start');
    await page.locator('html[data-state=done]').waitFor({ state: 'attached', timeout: 80_000 });
    // The frame was there, and came without what it had kept.
    const frames = web.log.slice(before).filter(({ url }) => url === `https://${THIRD}/ramme`);
    expect(frames.map(({ cookies }) => 'del' in cookies)).toEqual([false]);

    await page.click('#report');
    await page.locator('html[data-report=ready]').waitFor({ state: 'attached' });
    const { report: say, gap } = { report: wordsFor('en').faces.report, gap: wordsFor('en').faces.gap['kept-by-others'] };
    const report = (await page.textContent('body')) ?? '';
    expect([say.cleared, say.othersKept, gap].map((text) => report.includes(text))).toEqual([true, false, false]);
    await page.close();

    expect(await known(AUDITED)).toBe('');
    expect(await Promise.all([THIRD, OTHER].map(known))).toEqual([ALL, ALL]);
    await desk.close();
  });
});
