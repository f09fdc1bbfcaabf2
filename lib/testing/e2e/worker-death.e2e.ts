/** The browser may stop the worker at any time: the visit is whole afterwards. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { all, exportOf, headOf, openTab, type OpenTab, ordinalsAreWhole, startWorld, visitWith, type World } from './visits.ts';

/** `start(from, to)`: every 50 ms a request, a cookie by script, and one by the server. */
const PAGE = `<!doctype html><title>busy</title><script>
  window.start = (from, to) => new Promise((done) => {
    const next = () => {
      if (from > to) return done();
      document.cookie = 'c' + from + '=1';
      fetch('/beat?' + from++);
      setTimeout(next, 50);
    };
    next();
  });
</script>`;

let world: World;
let tab: OpenTab;
beforeAll(async () => {
  world = await startWorld([
    {
      hosts: ['beat.example'],
      handle: ({ url }) => (url.pathname === '/beat' ? { body: 'x', cookies: [`s${url.search.slice(1)}=1`] } : { body: PAGE }),
    },
  ]);
});
afterAll(() => world?.close());

const beat = (from: number, to: number) =>
  tab.page.evaluate(([a, b]) => (window as unknown as { start(a: number, b: number): Promise<void> }).start(a, b), [
    from,
    to,
  ] as const);
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stops the worker as the browser itself would. */
async function killWorker(): Promise<void> {
  const session = await world.browser.context.newCDPSession(tab.page);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  expect(workers).toHaveLength(1);
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

it('killed between two bursts: nothing is missing, no ordinal is lost, and it is the same visit', async () => {
  tab = await openTab(world);
  await tab.page.goto('https://beat.example/');
  await beat(1, 10);
  const before = await visitWith(world.browser, tab.tabId, (visit) => all(visit, 'script-cookie').length >= 10);
  // Until the recorder has come to rest.
  await pause(6000);
  await killWorker();
  await beat(11, 20);
  const visit = await visitWith(
    world.browser,
    tab.tabId,
    (so_far) => all(so_far, 'script-cookie').length >= 20 && all(so_far, 'cookie').some(({ name }) => name === 's20'),
  );
  expect(visit.id).toBe(before.id);
  expect(ordinalsAreWhole(visit)).toBe(true);
  expect(visit.observations.slice(0, before.observations.length)).toEqual(before.observations);
  const beats = all(visit, 'request').flatMap(({ url }) => (url.includes('/beat?') ? [Number(url.split('?')[1])] : []));
  expect(beats).toEqual(numbers(1, 20));
  expect(all(visit, 'script-cookie').map(({ cookie }) => cookie)).toEqual(numbers(1, 20).map((n) => `c${n}=1`));
  const set = new Set(all(visit, 'cookie').flatMap(({ change, name }) => (change === 'set' ? [name] : [])));
  for (const n of numbers(1, 20)) expect([set.has(`s${n}`), set.has(`c${n}`)]).toEqual([true, true]);
  expect(all(visit, 'gap')).toEqual([]);
  await tab.page.close();
});

it('killed with events in hand: what the page told comes again, and if anything is missing the visit says so', async () => {
  tab = await openTab(world);
  await tab.page.goto('https://beat.example/');
  const beating = beat(1, 40);
  await pause(700);
  await killWorker();
  await beating;
  const visit = await visitWith(world.browser, tab.tabId, (so_far) => all(so_far, 'script-cookie').length >= 40);
  expect(ordinalsAreWhole(visit)).toBe(true);
  expect(all(visit, 'script-cookie').map(({ cookie }) => cookie)).toEqual(numbers(1, 40).map((n) => `c${n}=1`));
  const beats = new Set(all(visit, 'request').map(({ url }) => Number(url.split('?')[1])));
  const missing = numbers(1, 40).filter((n) => !beats.has(n));
  if (missing.length > 0) expect(all(visit, 'gap')).toMatchObject([{ reason: 'lost' }]);
  expect(missing.length).toBeLessThan(10);
  // A visit read twice is the same: rows are never written again.
  expect(
    (await exportOf(world.browser, (await headOf(world.browser, tab.tabId)).id)).observations.slice(0, visit.observations.length),
  ).toEqual(visit.observations);
  await tab.page.close();
});
