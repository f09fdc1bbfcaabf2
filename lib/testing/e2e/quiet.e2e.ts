/** A wait may end early only where nothing is left to begin: whatever a page starts late within the full wait is still seen. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runScenario } from '../../cli/audit/scenario-run.ts';
import { buildExtension } from '../../cli/browser/build.ts';
import { launchProfiles, type Profiles } from '../../cli/browser/profiles.ts';
import { webArgs } from '../../cli/commands/demo.ts';
import { type Site, startWeb, type Web } from '../web/server.ts';

const hit = 'const hit = () => { new Image().src = "/late"; };';
const script = (code: string) => `<script>${hit}${code}</script>`;

/** How a page makes its request two and a half seconds after it is there. */
const LATE: Record<string, string> = {
  timer: script('setTimeout(hit, 2500)'),
  chain: script('let n = 0; const next = () => (++n === 25 ? hit() : setTimeout(next, 100)); next()'),
  interval: script('let n = 0; const id = setInterval(() => { if (++n === 5) { clearInterval(id); hit(); } }, 500)'),
  frames: script(
    'const end = performance.now() + 2500; const draw = () => (performance.now() > end ? hit() : requestAnimationFrame(draw)); draw()',
  ),
  idle: script(
    'const end = performance.now() + 2500; const rest = () => (performance.now() > end ? hit() : requestIdleCallback(rest)); rest()',
  ),
  task: script('scheduler.postTask(hit, { delay: 2500 })'),
  signal: script('AbortSignal.timeout(2500).onabort = hit'),
  worker: script('new Worker(URL.createObjectURL(new Blob(["setTimeout(() => postMessage(1), 2500)"]))).onmessage = hit'),
  emptyframe: script(
    'const frame = document.createElement("iframe"); document.documentElement.append(frame); frame.contentWindow.setTimeout(hit, 2500)',
  ),
  sandbox: `<iframe sandbox="allow-scripts" srcdoc="<script>setTimeout(() => { new Image().src = 'https://sandbox.test/late' }, 2500)</script>"></iframe>`,
  otherframe: '<iframe src="https://inner.test/timer"></iframe>',
  animation: `<style>@keyframes k { to { opacity: 0.5 } } #a { animation: k 2.5s }</style><p id="a">a</p>${script(
    'document.getElementById("a").onanimationend = hit',
  )}`,
  transition: `<p id="a" style="transition: opacity 2.5s">a</p>${script(
    'const a = document.getElementById("a"); a.ontransitionend = hit; a.getBoundingClientRect(); a.style.opacity = 0.5',
  )}`,
  refresh: '<meta http-equiv="refresh" content="2;url=/late">',
  answer: script('fetch("/slow").then(hit)'),
  textual: script('setTimeout("hit()", "2500")'),
  liar: script(`
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { return dispatch.call(this, new CustomEvent(event.type, { detail: 'no' })); };
    Date.now = () => 0; Reflect.ownKeys = () => []; Reflect.apply = () => 'no';
    for (const name of ['samsvar:pending-ask', 'samsvar:pending-tell']) dispatch.call(window, new CustomEvent(name, { detail: 'mine' }));
    addEventListener('mine', () => dispatch.call(window, new CustomEvent('mine', { detail: 'no' })));
    setTimeout(hit, 2500)`),
};
/** Nothing comes of it within the full wait. */
const STILL: Record<string, string> = {
  plain: '<p>Ingenting.</p>',
  cleared: script('clearTimeout(setTimeout(hit, 3000)); clearInterval(setInterval(hit, 1000))'),
  far: script('setTimeout(hit, 60_000)'),
  done: script('setTimeout(() => document.body.append("ferdig"), 200)'),
};

/** What a frame's natives say of the functions around it, and the other way round. */
const PORTRAIT = `<script>
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const inside = frame.contentWindow;
  const names = ['setTimeout', 'clearTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'Worker', 'fetch'];
  const texts = [inside, window].flatMap((one) =>
    [window, inside].flatMap((other) => [...names.map((name) => other[name]), other.Function.prototype.toString].map((f) => one.Function.prototype.toString.call(f))));
  new Image().src = '/portrait?' + encodeURIComponent(texts.filter((text) => !/^function \\w+\\(\\) \\{ \\[native code\\] \\}$/.test(text)).join());
</script>`;
const PAGES: Record<string, string> = { ...LATE, ...STILL, portrait: PORTRAIT };
const names = Object.keys(PAGES);
const page = (body: string) =>
  `<!doctype html><html lang="nb"><link rel="icon" href="data:,"><title>sen</title><body>${body}</body></html>`;
const sites: Site[] = [
  {
    hosts: names.map((name) => `${name}.test`),
    async handle({ url }) {
      if (url.pathname === '/slow') await new Promise((done) => setTimeout(done, 2500));
      if (url.pathname !== '/') return { type: 'text/plain', body: '' };
      return { body: page(PAGES[url.hostname.replace('.test', '')] ?? '') };
    },
  },
  { hosts: ['inner.test'], handle: ({ url }) => (url.pathname === '/late' ? { body: '' } : { body: page(LATE.timer ?? '') }) },
];

let web: Web;
let started: Profiles;
beforeAll(async () => {
  web = await startWeb(sites);
  started = await launchProfiles(3, { extensionDir: await buildExtension('chrome'), args: webArgs(web) });
});
afterAll(async () => {
  await started?.close();
  await web?.close();
});

it('sees whatever begins within the full wait, and waits no longer where nothing can', { timeout: 150_000 }, async () => {
  const queue = Object.keys({ ...LATE, ...STILL });
  const late: Record<string, boolean> = {};
  const idle: Record<string, boolean> = {};
  await Promise.all(
    started.profiles.map(async (profile) => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        const { visit } = await runScenario(profile, `https://${name}.test/`, 'no-choice', 1);
        late[name] = visit.observations.some((row) => row.kind === 'request' && row.url.endsWith('/late'));
        // Ended before its time: how long that took is the machine's doing.
        idle[name] = visit.result.waits?.[0]?.idle === true;
      }
    }),
  );
  const all = (list: Record<string, string>, value: boolean) =>
    Object.fromEntries(Object.keys(list).map((name) => [name, value]));
  expect(late).toEqual({ ...all(LATE, true), ...all(STILL, false) });
  expect(Object.fromEntries(Object.keys(STILL).map((name) => [name, idle[name]]))).toEqual(all(STILL, true));
});

it('shows a page no trace of the wraps, however it compares frames', async () => {
  const [profile] = started.profiles;
  await runScenario(profile!, 'https://portrait.test/', 'no-choice', 1);
  const told = web.log
    .filter(({ url }) => url.startsWith('https://portrait.test/portrait'))
    .map(({ url }) => new URL(url).search);
  expect([...new Set(told.map(decodeURIComponent))]).toEqual(['']);
});
