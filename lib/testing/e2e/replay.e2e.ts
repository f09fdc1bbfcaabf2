/** What the extension exports, replayed on the command line, gives the extension's own report, to the byte. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replay } from '../../cli/commands/replay.ts';
import { PolicyBytes } from '../../messaging/protocol.ts';
import { parse } from '../../core/model/parse.ts';
import { fjordrad } from '../web/sites/fjordrad/site.ts';
import { openTab, startWorld, visitWith, type World } from './visits.ts';

let world: World;
let shown: Page;
let visitId: string;
const folder = mkdtempSync(join(tmpdir(), 'samsvar-replay-'));

beforeAll(async () => {
  world = await startWorld([fjordrad]);
  const { page, tabId } = await openTab(world);
  await page.goto('https://www.fjordrad.example/');
  const visit = await visitWith(world.browser, tabId, ({ observations }) => observations.some(({ kind }) => kind === 'banner'));
  visitId = visit.id;
  // A visit that is over changes no more.
  await page.close();
  await world.browser.send('policy:find', { visitId });
  shown = await world.browser.open(`report.html?visit=${visitId}`);
  await shown.locator('html[data-state=ready]').waitFor();
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Saves what a button of the report page exports. */
async function save(button: string): Promise<string> {
  const [download] = await Promise.all([shown.waitForEvent('download'), shown.getByRole('button', { name: button }).click()]);
  const file = join(folder, `${button}.json`);
  await download.saveAs(file);
  return file;
}

/** What `samsvar replay FILE --json` prints. */
async function replayed(file: string, policy?: string): Promise<string> {
  let printed = '';
  const io = {
    out: (text: string) => void (printed += text),
    err: () => undefined,
    color: false,
    stdin: (async function* () {})(),
    signal: new AbortController().signal,
  };
  await replay(file, { failOn: 'serious', json: true, ...(policy === undefined ? {} : { policy }) }, io as never);
  return printed;
}

it('replays an exported recording to the extension’s own report, to the byte, twice', async () => {
  const own = readFileSync(await save('Report (JSON)'), 'utf8');
  await shown.getByLabel('with values of cookies and storage').check();
  const recording = await save('Recording (JSON)');
  const again = await replayed(recording);
  expect(JSON.parse(own)).toMatchObject({
    schema: 'samsvar/report@1',
    policy: { source: 'https://www.fjordrad.example/personvern' },
  });
  expect(`${JSON.stringify(JSON.parse(again), null, 2)}\n`).toBe(own);
  expect(await replayed(recording)).toBe(again);
});

it('replays the visit with the policy’s page as a file: the same but for where the policy is from', async () => {
  const own = JSON.stringify(JSON.parse(readFileSync(await save('Report (JSON)'), 'utf8')));
  const visit = join(folder, 'visit.json');
  writeFileSync(visit, JSON.stringify(await world.browser.send('visit:export', { visitId })));
  const { base64 } = parse(PolicyBytes, await world.browser.send('policy:export', { visitId }), 'policy');
  const page = join(folder, 'personvern.html');
  writeFileSync(page, Buffer.from(base64, 'base64'));
  const again = (await replayed(visit, page)).trimEnd();
  expect(again).toContain(page);
  expect(again.replaceAll(page, 'https://www.fjordrad.example/personvern')).toBe(own);
});
