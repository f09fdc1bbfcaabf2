/** Scenarios in real Chromium: each on a host of its own, several at a time, as a person's audit would run them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../cli/browser/build.ts';
import { type Chromium, launchChromium } from '../../cli/browser/chromium.ts';
import { groupBy } from '../../core/model/group.ts';
import { phasesOf } from '../../core/consent/phases.ts';
import { parse } from '../../core/model/parse.ts';
import { ScenarioResult, Visit } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../web/server.ts';
import { edge } from '../web/sites/edge.ts';
import { demoWeb } from '../web/sites/index.ts';
import { consentSites } from './sites/banners.ts';
import { all, type OpenTab, openTab, visitWith } from './visits.ts';

let web: Web;
let browser: Chromium;

beforeAll(async () => {
  const extensionDir = await buildExtension('chrome');
  web = await startWeb([...consentSites, ...demoWeb, ...edge]);
  browser = await launchChromium({ extensionDir, hostRules: web.hostRules });
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

interface Ran {
  state: string | undefined;
  result: ScenarioResult;
  /** `phase by method`, in order. */
  phases: string[];
  visit: Visit | null;
  took: number;
}

async function run(url: string, scenario: string): Promise<Ran> {
  const begun = Date.now();
  const page = await browser.open(`audit.html?${new URLSearchParams({ url, scenario, clean: '1' })}`);
  await page.waitForFunction(() => document.documentElement.dataset.state !== 'running', null, {
    timeout: 130_000,
    polling: 100,
  });
  const took = Date.now() - begun;
  const state = await page.evaluate(() => document.documentElement.dataset.state);
  const told = JSON.parse(await page.evaluate(() => document.getElementById('result')?.textContent ?? '{}')) as {
    visitId?: string;
    result: unknown;
  };
  const result = parse(ScenarioResult, told.result, 'result');
  const visit = told.visitId ? parse(Visit, await browser.send('visit:export', { visitId: told.visitId }), 'visit') : null;
  await page.close();
  return { state, result, took, visit, phases: visit ? phasesOf(visit).map(({ phase, by }) => `${phase} by ${by}`) : [] };
}

const START = 'before-choice by start';
/** Site, scenario, status, reason, clicks, phases after the first. */
const cases: [site: string, scenario: string, status: string, reason: RegExp, steps: number | undefined, phases: RegExp[]][] = [
  ['bokhulen.example', 'no-choice', 'done', /nothing was chosen/, 0, []],
  ['bokhulen.example', 'reject-all', 'done', /platform-api klaro/, 1, [/^rejected by platform-api klaro$/]],
  ['bokhulen.example', 'accept-all', 'done', /platform-api klaro/, 1, [/^accepted by platform-api klaro$/]],
  ['bokhulen.example', 'withdraw', 'done', /klaro/, undefined, [/^accepted by platform-api klaro$/, /^withdrawn by platform-api klaro$/]],
  ['www.fjordrad.example', 'reject-all', 'done', /tarteaucitron/, 1, [/^rejected by (platform-api|stored-state) tarteaucitron$/]],
  ['www.fjordrad.example', 'accept-all', 'done', /tarteaucitron/, 1, [/^accepted by (platform-api|stored-state) tarteaucitron$/]],
  ['bergglueck.example', 'reject-all', 'done', /the site stored “bg_valg”|stored-state/, 1, [/^rejected by (automation “Avvis alle”|stored-state)/]],
  ['egneord', 'reject-all', 'done', /stored-state generic/, 1, [/^rejected by stored-state generic$/]],
  ['egneord', 'accept-all', 'done', /stored-state generic/, 1, [/^accepted by stored-state generic$/]],
  ['egneord', 'withdraw', 'cannot-tell', /no way back/, 1, [/^accepted/]],
  ['schichten', 'reject-all', 'done', /stored-state generic/, 4, [/^rejected by stored-state generic$/]],
  ['schichten', 'withdraw', 'done', /stored-state generic/, 4, [/^accepted/, /^withdrawn by stored-state generic$/]],
  ['ignorerer', 'reject-all', 'cannot-tell', /stored-state generic says accepted/, 1, [/^rejected by automation “Avvis alle”$/]],
  ['ignorerer', 'accept-all', 'done', /stored-state generic/, 1, [/^accepted/]],
  ['blir', 'reject-all', 'cannot-tell', /the banner stayed/, 1, [/^rejected by automation/]],
  ['glemmer', 'reject-all', 'cannot-tell', /stored nothing/, 1, [/^rejected by automation/]],
  ['teller', 'accept-all', 'cannot-tell', /stored nothing/, 1, [/^accepted by automation/]],
  ['vegg', 'reject-all', 'cannot-tell', /no way to reject/, undefined, []],
  ['uten', 'no-choice', 'done', /no banner was found/, 0, []],
  ['uten', 'reject-all', 'cannot-tell', /^no banner was found/, undefined, []],
  ['skugga', 'reject-all', 'done', /stored-state generic/, 1, [/^rejected by stored-state generic$/]],
  ['cadre', 'reject-all', 'done', /stored-state generic/, 1, [/^rejected by stored-state generic$/]],
  ['skjema', 'reject-all', 'done', /stored-state generic/, 1, [/^rejected by stored-state generic$/]],
  ['evaste', 'reject-all', 'done', /stored-state onetrust/, 1, [/^rejected by stored-state onetrust$/]],
  ['tcf', 'accept-all', 'done', /verified: tcf/, 1, [/^accepted by tcf$/]],
  ['tcf', 'reject-all', 'done', /verified: tcf/, 1, [/^rejected by tcf$/]],
  ['forger', 'no-choice', 'done', /nothing was chosen/, 0, []],
]; // prettier-ignore

describe('scenarios', () => {
  const done = new Map<string, Promise<Ran>>();
  const hostOf = (site: string, scenario: string) => (site.includes('.') ? site : `${scenario}.${site}.test`);

  beforeAll(async () => {
    const run1 = async (site: string, scenario: string) => {
      const ran = run(`https://${hostOf(site, scenario)}/`, scenario);
      done.set(`${site} ${scenario}`, ran);
      await ran.catch(() => undefined);
    };
    // The demo's sites have one host each: their scenarios run one after another, cleaned between.
    for (const [site, scenario] of cases.filter(([name]) => name.includes('.'))) {
      await browser.context.clearCookies({ domain: new RegExp(`(^|\\.)${site.split('.').slice(-2).join('\\.')}$`) });
      await run1(site, scenario);
    }
    // Two visits of one site at a time would share what the cookie jar tells: the browser names no tab.
    const queue = [...groupBy(cases.filter(([name]) => !name.includes('.')), ([name]) => name).values()]; // prettier-ignore
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) for (const [site, scenario] of next) await run1(site, scenario);
    };
    await Promise.all([worker(), worker(), worker()]);
  }, 900_000);

  it.each(cases)('%s, %s: %s', async (site, scenario, status, reason, steps, phases) => {
    const ran = await (done.get(`${site} ${scenario}`) as Promise<Ran>);
    expect(ran.state).toBe('done');
    expect(`${ran.result.status}: ${ran.result.reason}`).toMatch(new RegExp(`^${status}: `));
    expect(ran.result.reason).toMatch(reason);
    if (steps !== undefined) expect(ran.result.steps).toBe(steps);
    expect(ran.phases[0]).toBe(START);
    expect(ran.phases.slice(1)).toHaveLength(phases.length);
    phases.forEach((pattern, i) => expect(ran.phases[i + 1]).toMatch(pattern));
    expect(ran.visit?.result).toEqual(ran.result);
  });
});

describe('bad sites', () => {
  it('a redirect loop fails with the reason', async () => {
    const ran = await run('https://runddans.test/', 'reject-all');
    expect(ran.state).toBe('failed');
    expect(ran.result).toMatchObject({ status: 'cannot-tell', reason: expect.stringMatching(/does not answer: .*REDIRECT/i) });
  });
  it('a site that never answers fails within its limit', async () => {
    const ran = await run('https://stille.test/', 'no-choice');
    expect(ran.state).toBe('failed');
    expect(ran.result.reason).toMatch(/does not answer within 30 s/);
  });
  it('a page that throws in every hook is audited', async () => {
    const ran = await run('https://kaster.test/', 'no-choice');
    expect(ran.state).toBe('done');
    expect(ran.result.status).toBe('done');
  });
  it('what is no address is refused', async () => {
    const page = await browser.open('audit.html?url=javascript:alert(1)&scenario=no-choice');
    await page.waitForFunction(() => document.documentElement.dataset.state === 'failed');
    expect(await page.evaluate(() => document.getElementById('result')?.textContent)).toContain('no address of a website');
    await page.close();
  });
  it('a scenario can be stopped', async () => {
    const page = await browser.open('audit.html?url=https%3A%2F%2Fstille.test%2F&scenario=reject-all&clean=1');
    await page.waitForFunction(() => document.querySelectorAll('.steps li').length > 1);
    await page.click('#stop');
    await page.waitForFunction(() => document.documentElement.dataset.state === 'failed');
    expect(await page.textContent('#outcome')).toBe('Stopped.');
    await page.close();
  });
});

describe('a person browsing', () => {
  const hasChosen = (visit: Visit) => phasesOf(visit).at(-1)?.confidence === 'high' && phasesOf(visit).length > 1;
  /** The visit once it holds what is awaited: how long that takes is the machine's doing. */
  async function visitBy(url: string, act: (tab: OpenTab) => Promise<unknown>, awaited = hasChosen): Promise<Visit> {
    const tab = await openTab({ browser });
    await tab.page.goto(url);
    await act(tab);
    const visit = await visitWith(browser, tab.tabId, awaited);
    await tab.page.close();
    return visit;
  }

  it('chooses by a trusted click', async () => {
    const visit = await visitBy('https://person.egneord.test/', ({ page }) =>
      page.getByText('Bare det som er nødvendig').click(),
    );
    expect(phasesOf(visit)).toMatchObject([
      { phase: 'before-choice' },
      { phase: 'rejected', by: 'stored-state generic', confidence: 'high' },
    ]);
    const click = visit.observations.find((seen) => seen.kind === 'consent');
    expect(click).toMatchObject({ method: 'click', trusted: true, choice: 'rejected', detail: 'Bare det som er nødvendig' });
  });
  it('chooses in a closed shadow root', async () => {
    const visit = await visitBy('https://person.skugga.test/', async ({ page, tabId }) => {
      await visitWith(browser, tabId, (seen) => all(seen, 'banner').length > 0);
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
      await page.mouse.click(width * 0.02 + 60, height - 28);
    });
    expect(phasesOf(visit).map(({ phase }) => phase)).toEqual(['before-choice', 'accepted']);
  });
  it('chooses by a form, which loads the page again', async () => {
    const visit = await visitBy('https://person.skjema.test/', async ({ page }) => {
      await page.getByRole('button', { name: 'Avvis' }).click();
      await page.waitForLoadState();
    });
    expect(phasesOf(visit)).toMatchObject([
      { phase: 'before-choice' },
      { phase: 'rejected', by: 'stored-state generic', confidence: 'high' },
    ]);
  });
  it('is not taken in by a page that says so itself', async () => {
    const visit = await visitBy(
      'https://person.forger.test/',
      async () => undefined,
      (seen) =>
        all(seen, 'consent').length > 0 &&
        all(seen, 'storage').some(({ key }) => key === 'klaro') &&
        all(seen, 'banner').length > 0,
    );
    expect(phasesOf(visit).map(({ phase }) => phase)).toEqual(['before-choice']);
  });
});
