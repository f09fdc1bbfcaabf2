/** Real consent platforms, and stand-ins for those that are not to be had, in real Chromium through the scenario runner. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTcf } from '../../core/consent/tcf.ts';
import { phasesOf } from '../../core/consent/phases.ts';
import { groupBy } from '../../core/model/group.ts';
import { parse } from '../../core/model/parse.ts';
import { ScenarioResult, type Visit } from '../../core/model/visit.ts';
import { platformSites } from './sites/platforms.ts';
import { all, exportOf, openTab, startWorld, visitWith, type World } from './visits.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(platformSites);
});
afterAll(() => world?.close());

interface Ran {
  result: ScenarioResult;
  phases: string[];
  visit: Visit;
}

async function run(url: string, scenario: string): Promise<Ran> {
  const page = await world.browser.open(`audit.html?${new URLSearchParams({ url, scenario, clean: '1' })}`);
  await page.waitForFunction(() => document.documentElement.dataset.state !== 'running', null, {
    timeout: 130_000,
    polling: 100,
  });
  const told = JSON.parse(await page.evaluate(() => document.getElementById('result')?.textContent ?? '{}')) as {
    visitId: string;
    result: unknown;
  };
  await page.close();
  const visit = await exportOf(world.browser, told.visitId);
  const phases = phasesOf(visit).map(({ phase, by, confidence }) => `${phase} by ${by} (${confidence})`);
  return { result: parse(ScenarioResult, told.result, 'result'), phases, visit };
}

/** Site, scenario, verified by, clicks, phases after the first. */
const cases: [site: string, scenario: string, by: RegExp, steps: number, phases: RegExp[]][] = [
  ['klaro', 'accept-all', /platform-api klaro/, 1, [/^accepted by platform-api klaro \(high\)$/]],
  ['klaro', 'reject-all', /platform-api klaro/, 1, [/^rejected by platform-api klaro \(high\)$/]],
  // The settings, the category, the button that saves.
  ['klaro', 'partial', /platform-api klaro \(“Statistik”, one of 2\)/, 3, [/^partial by platform-api klaro \(high\)$/]],
  // Opening the settings again, the switch of all, the button that saves: after a yes there is no button that says no.
  [
    'klaro',
    'withdraw',
    /platform-api klaro/,
    3,
    [/^accepted by platform-api klaro \(high\)$/, /^withdrawn by platform-api klaro \(high\)$/],
  ],
  ['vanilla', 'accept-all', /vanilla-cookieconsent/, 1, [/^accepted by platform-api vanilla-cookieconsent \(high\)$/]],
  ['vanilla', 'reject-all', /vanilla-cookieconsent/, 1, [/^rejected by platform-api vanilla-cookieconsent \(high\)$/]],
  [
    'vanilla',
    'partial',
    /vanilla-cookieconsent \(“Statistikk”, one of 2\)/,
    3,
    [/^partial by platform-api vanilla-cookieconsent \(high\)$/],
  ],
  [
    'vanilla',
    'withdraw',
    /vanilla-cookieconsent/,
    2,
    [/^accepted by platform-api vanilla-cookieconsent \(high\)$/, /^withdrawn by platform-api vanilla-cookieconsent \(high\)$/],
  ],
  ['kjeks', 'accept-all', /stored-state osano/, 1, [/^accepted by stored-state osano \(high\)$/]],
  ['kjeks', 'reject-all', /stored-state osano/, 1, [/^rejected by stored-state osano \(high\)$/]],
  ['tarte', 'accept-all', /tarteaucitron/, 1, [/^accepted by (platform-api|stored-state) tarteaucitron \(high\)$/]],
  ['tarte', 'reject-all', /tarteaucitron/, 1, [/^rejected by (platform-api|stored-state) tarteaucitron \(high\)$/]],
  ['orejime', 'accept-all', /orejime/, 1, [/^accepted by platform-api orejime \(high\)$/]],
  ['orejime', 'reject-all', /orejime/, 1, [/^rejected by platform-api orejime \(high\)$/]],
  // Its state also lists categories that the site does not use: they stay off, and the API's word is “partial”.
  ['c15t', 'accept-all', /c15t/, 1, [/^accepted by (platform-api|stored-state) c15t \(medium\)$/]],
  ['c15t', 'reject-all', /c15t/, 1, [/^rejected by (platform-api|stored-state) c15t \(high\)$/]],
  ['iab', 'accept-all', /tcf/, 1, [/^accepted by tcf \(high\)$/]],
  ['iab', 'reject-all', /tcf/, 1, [/^rejected by tcf \(high\)$/]],
  ['kbot', 'accept-all', /platform-api cookiebot/, 1, [/^accepted by platform-api cookiebot \(high\)$/]],
  ['kbot', 'reject-all', /platform-api cookiebot/, 1, [/^rejected by platform-api cookiebot \(high\)$/]],
  ['entillit', 'accept-all', /platform-api onetrust/, 1, [/^accepted by platform-api onetrust \(high\)$/]],
  ['entillit', 'reject-all', /platform-api onetrust/, 2, [/^rejected by platform-api onetrust \(high\)$/]],
  ['kbot', 'partial', /platform-api cookiebot \(“Statistikk”, one of 2\)/, 2, [/^partial by platform-api cookiebot \(high\)$/]],
  [
    'kbot',
    'withdraw',
    /platform-api cookiebot/,
    2,
    [/^accepted by platform-api cookiebot \(high\)$/, /^withdrawn by platform-api cookiebot \(high\)$/],
  ],
  // The settings, the other of two boxes that are ticked beforehand, the button that saves.
  [
    'entillit',
    'partial',
    /platform-api onetrust \(“Leistungs-Cookies”, one of 2\)/,
    3,
    [/^partial by platform-api onetrust \(high\)$/],
  ],
  [
    'entillit',
    'withdraw',
    /platform-api onetrust/,
    2,
    [/^accepted by platform-api onetrust \(high\)$/, /^withdrawn by platform-api onetrust \(high\)$/],
  ],
  // A tab at the edge of the window, which comes up under the mouse.
  [
    'kjeks',
    'withdraw',
    /stored-state osano/,
    2,
    [/^accepted by stored-state osano \(high\)$/, /^withdrawn by stored-state osano \(high\)$/],
  ],
  [
    'tarte',
    'withdraw',
    /tarteaucitron/,
    2,
    [
      /^accepted by (platform-api|stored-state) tarteaucitron \(high\)$/,
      /^withdrawn by (platform-api|stored-state) tarteaucitron \(high\)$/,
    ],
  ],
  ['orejime', 'partial', /platform-api orejime/, 3, [/^partial by platform-api orejime \(high\)$/]],
  // Its “reject all” among the switches only turns them off: they still have to be saved.
  [
    'orejime',
    'withdraw',
    /orejime/,
    3,
    [/^accepted by platform-api orejime \(high\)$/, /^withdrawn by (platform-api|stored-state) orejime \(high\)$/],
  ],
  // Each service has an “allow” and a “deny”, advertising first: the settings, no to the other, yes to this, and the button that saves.
  [
    'tarte',
    'partial',
    /tarteaucitron \(“Annonsenettverk”, one of 2\)/,
    4,
    [/^partial by (platform-api|stored-state) tarteaucitron \(high\)$/],
  ],
  ['tillitsbue', 'accept-all', /(platform-api|stored-state) trustarc/, 1, [/^accepted by platform-api trustarc \(high\)$/]],
  ['tillitsbue', 'reject-all', /(platform-api|stored-state) trustarc/, 1, [/^rejected by platform-api trustarc \(high\)$/]],
  ['fyldig', 'accept-all', /platform-api complianz/, 1, [/^accepted by platform-api complianz \(high\)$/]],
  ['fyldig', 'reject-all', /platform-api complianz/, 1, [/^rejected by platform-api complianz \(high\)$/]],
  [
    'fyldig',
    'partial',
    /platform-api complianz \(“Statistiken”, one of 2\)/,
    3,
    [/^partial by platform-api complianz \(high\)$/],
  ],
  [
    'fyldig',
    'withdraw',
    /platform-api complianz/,
    2,
    [/^accepted by platform-api complianz \(high\)$/, /^withdrawn by platform-api complianz \(high\)$/],
  ],
  ['borlab', 'accept-all', /platform-api borlabs/, 1, [/^accepted by platform-api borlabs \(high\)$/]],
  ['borlab', 'reject-all', /platform-api borlabs/, 1, [/^rejected by platform-api borlabs \(high\)$/]],
  ['borlab', 'partial', /platform-api borlabs \(“Statistiken”, one of 2\)/, 2, [/^partial by platform-api borlabs \(high\)$/]],
  ['sein', 'reject-all', /stored-state generic/, 1, [/^rejected by stored-state generic \(high\)$/]],
  ['videre', 'accept-all', /stored-state generic/, 1, [/^accepted by stored-state generic \(high\)$/]],
  ['videre', 'reject-all', /stored-state generic/, 1, [/^rejected by stored-state generic \(high\)$/]],
  ['treg', 'accept-all', /stored-state generic/, 1, [/^accepted by stored-state generic \(high\)$/]],
  ['base', 'reject-all', /stored-state generic/, 1, [/^rejected by stored-state generic \(high\)$/]],
  // The way back opens the very banner that is still on its way out.
  [
    'blek',
    'withdraw',
    /stored-state generic/,
    2,
    [/^accepted by stored-state generic \(high\)$/, /^withdrawn by stored-state generic \(high\)$/],
  ],
];

describe('scenarios', () => {
  const done = new Map<string, Promise<Ran>>();
  beforeAll(async () => {
    // Two visits of one site at a time would share what the cookie jar tells.
    const queue = [...groupBy(cases, ([site]) => site).values()];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift())
        for (const [site, scenario] of next) {
          const ran = run(`https://${scenario}.${site}.test/`, scenario);
          done.set(`${site} ${scenario}`, ran);
          await ran.catch(() => undefined);
        }
    };
    await Promise.all([worker(), worker()]);
  }, 1_200_000);

  it.each(cases)('%s, %s', async (site, scenario, by, steps, phases) => {
    const { result, phases: spans } = await (done.get(`${site} ${scenario}`) as Promise<Ran>);
    expect(result).toMatchObject({ status: 'done', reason: expect.stringMatching(by) as string, steps });
    expect(spans[0]).toBe('before-choice by start (high)');
    expect(spans.slice(1)).toHaveLength(phases.length);
    phases.forEach((pattern, i) => expect(spans[i + 1]).toMatch(pattern));
  });

  it.each(cases)('%s, %s: the layer that was clicked in is in the record', async (site, scenario) => {
    const { visit } = await (done.get(`${site} ${scenario}`) as Promise<Ran>);
    const [act] = all(visit, 'consent').filter(({ method }) => method === 'automation');
    const shown = all(visit, 'banner').find(({ state }) => state === 'shown');
    expect(shown?.time).toBeLessThanOrEqual(act?.time ?? 0);
    expect(shown?.buttons?.map(({ text }) => text)).toContain(act?.detail);
  });
  it.each([
    ['klaro', ['Statistik', 'Werbung']],
    ['vanilla', ['Statistikk', 'Markedsføring']],
    ['orejime', []],
    ['kbot', ['Statistikk', 'Markedsføring']],
    ['entillit', ['Leistungs-Cookies']],
  ])('%s, partial: what the layer lists is in the record', async (site, names) => {
    const { visit } = await (done.get(`${site} partial`) as Promise<Ran>);
    const listed =
      all(visit, 'banner-list')
        .at(-1)
        ?.categories.map(({ name }) => name) ?? [];
    expect(listed).toEqual(expect.arrayContaining(names));
    expect(listed.length).toBeGreaterThan(1);
  });
  it('the TC string tells what a refusal leaves on', async () => {
    const { visit } = await (done.get('iab reject-all') as Promise<Ran>);
    const told = all(visit, 'consent').find(({ method }) => method === 'tcf');
    expect(told).toMatchObject({ event: 'useractioncomplete' });
    // TCF 2.2 knows no legitimate interest for the purposes 1 and 3 to 6.
    const left = { legitimateInterests: [2, 7, 8, 9, 10], vendorInterests: [1, 2, 755] };
    expect(readTcf(told?.detail ?? '')).toMatchObject({ purposes: [], vendors: [], ...left });
  });
  it('the banner’s boxes are told as they stood', async () => {
    const { visit } = await (done.get('kbot reject-all') as Promise<Ran>);
    expect(all(visit, 'banner')[0]?.toggles).toEqual([
      { text: 'Nødvendig', on: true, locked: true },
      { text: 'Statistikk', on: false, locked: false },
      { text: 'Markedsføring', on: false, locked: false },
    ]);
  });
});

/** What these banners do not offer: told with the reason, and no phase is claimed. */
const lacking: [site: string, scenario: string, reason: RegExp, phases: string[]][] = [
  ['kjeks', 'partial', /no categories/, ['before-choice']],
  ['iab', 'partial', /no categories/, ['before-choice']],
  ['iab', 'withdraw', /looked like a way back/, ['before-choice', 'accepted']],
  ['c15t', 'withdraw', /no way back/, ['before-choice', 'accepted']],
];
it.each(lacking)('%s, %s: cannot tell', { timeout: 150_000 }, async (site, scenario, reason, phases) => {
  const { result, visit } = await run(`https://${scenario}.${site}.test/`, scenario);
  expect(result).toMatchObject({ status: 'cannot-tell', reason: expect.stringMatching(reason) as string });
  expect(phasesOf(visit).map(({ phase }) => phase)).toEqual(phases);
});

describe('a person', () => {
  it('chooses one category, comes back, and is remembered', async () => {
    const { page, tabId } = await openTab(world);
    await page.goto('https://person.kbot.test/');
    await page.check('#s');
    await page.click('text=Tillat utvalg');
    // The platform's own word comes some time behind the click.
    const first = await visitWith(world.browser, tabId, (visit) => phasesOf(visit)[1]?.by.startsWith('platform-api') === true);
    expect(phasesOf(first).map(({ phase }) => phase)).toEqual(['before-choice', 'partial']);
    expect(phasesOf(first)[1]).toMatchObject({ by: 'platform-api cookiebot', exact: true });
    await page.goto('about:blank');
    await page.goto('https://person.kbot.test/');
    const again = await visitWith(world.browser, tabId, (visit) => visit.id !== first.id && all(visit, 'page').length > 0);
    const [begin] = phasesOf(again);
    expect(begin).toMatchObject({ phase: 'partial', by: 'stored-state cookiebot', confidence: 'high' });
    expect(again.observations.find(({ ordinal }) => ordinal === begin?.evidence[0])?.kind).toBe('request-cookies');
    await page.close();
  });
  it('is remembered by TCF alone', async () => {
    const { page, tabId } = await openTab(world);
    await page.goto('https://person.iab.test/');
    await page.click('#ja');
    const first = await visitWith(world.browser, tabId, (visit) => phasesOf(visit)[1]?.by === 'tcf');
    expect(phasesOf(first)[1]).toMatchObject({ phase: 'accepted', by: 'tcf' });
    await page.goto('about:blank');
    await page.goto('https://person.iab.test/');
    const again = await visitWith(
      world.browser,
      tabId,
      (visit) => visit.id !== first.id && all(visit, 'consent').some(({ event }) => event === 'tcloaded'),
    );
    expect(phasesOf(again).map(({ phase, by }) => `${phase} by ${by}`)).toEqual(['accepted by tcf']);
    await page.close();
  });
  it.each([
    ['vanilla', 'text=Tilpass', ['Statistikk', 'Markedsføring'], null],
    ['klaro', '.klaro a.cm-link, .klaro .cn-learn-more', ['Statistik', 'Zähler', 'Werbung', 'Anzeigen'], 'Zähler'],
  ])('opens the settings of %s: what the layer lists is in the record', async (site, button, names, within) => {
    const { page, tabId } = await openTab(world);
    await page.goto(`https://lister.${site}.test/`);
    await page.click(button);
    const visit = await visitWith(world.browser, tabId, (seen) => all(seen, 'banner-list').length > 0);
    const categories = all(visit, 'banner-list').at(-1)?.categories ?? [];
    expect(categories.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    if (within !== null)
      expect(categories.find(({ name }) => name === within)?.under).toBe(
        categories.findIndex(({ name }) => name === 'Statistik'),
      );
    await page.close();
  });
  it('scrolls and clicks elsewhere: nothing is chosen', async () => {
    const { page, tabId } = await openTab(world);
    await page.goto('https://ignorert.vanilla.test/');
    await visitWith(world.browser, tabId, (seen) => all(seen, 'banner').length > 0);
    await page.mouse.wheel(0, 2000);
    await page.click('h1', { force: true });
    const visit = await visitWith(world.browser, tabId, (seen) => all(seen, 'consent').some(({ method }) => method === 'click'));
    expect(phasesOf(visit).map(({ phase }) => phase)).toEqual(['before-choice']);
    await page.close();
  });
});
