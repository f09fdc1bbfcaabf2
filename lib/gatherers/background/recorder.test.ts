import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VisitHead } from '../../core/model/visit.ts';
import { Database } from '../../store/db.ts';
import { listHeads, readObservations } from '../../store/visits.ts';
import type { Raw } from './raw.ts';
import { type Opening, Recorder } from './recorder.ts';

let db: Database;
let names = 0;
let ids = 0;
beforeEach(() => {
  db = new Database(`test-${names++}`);
  ids = 0;
});

function startRecorder(opening: Partial<Opening> | Promise<Opening> = {}, unordered = false) {
  const busy: boolean[] = [];
  const begun: VisitHead[] = [];
  const recorder = new Recorder(
    {
      db,
      siteOf: (text) => (text.includes(':') ? new URL(text).hostname : text),
      newId: () => `v${++ids}`,
      environment: { browser: 'Test 1', cleanProfile: false, cacheBypassed: false, thirdPartyCookies: 'unknown' },
      policyLinks: (links) => links.filter((link) => link.text === 'Personvern'),
      unordered,
      now: () => 99,
      setBusy: (value) => busy.push(value),
      onWritten: (_ids, heads) => begun.push(...heads),
    },
    opening instanceof Promise ? opening : Promise.resolve({ session: 's', events: [], diedBusy: false, ...opening }),
  );
  return { recorder, busy, begun };
}

const base = { tabId: 1, frameId: 0, parentFrameId: -1, documentId: 'd1' };
const raw = {
  before: (url: string, timeStamp = 1) => ({ api: 'before', details: { ...base, url, timeStamp } }) as Raw,
  main: (url: string, timeStamp = 2) =>
    ({ api: 'request', details: { ...base, url, timeStamp, requestId: '1', method: 'GET', type: 'main_frame' } }) as Raw,
  commit: (url: string, timeStamp = 3) =>
    ({
      api: 'committed',
      details: { ...base, url, timeStamp, transitionType: 'link', transitionQualifiers: [] },
    }) as unknown as Raw,
  image: (url: string, requestId: string, timeStamp = 4) =>
    ({ api: 'request', details: { ...base, url, timeStamp, requestId, method: 'GET', type: 'image' } }) as Raw,
  page: (number: number, batch: object, time = 50) =>
    ({ api: 'page', time, tabId: 1, frameId: 0, documentId: 'd1', batch: { sender: 'doc', number, ...batch } }) as Raw,
};
const URL_A = 'https://a.example/';
const open = (recorder: Recorder) =>
  [raw.before(URL_A), raw.main(URL_A), raw.commit(URL_A)].forEach((event) => recorder.push(event));
const ordinals = async (visitId: string) => (await readObservations(db, visitId)).map((observation) => observation.ordinal);

describe('recorder', () => {
  it('waits for nothing when events come, and loses none while it starts', async () => {
    let start: (opening: Opening) => void = () => undefined;
    const { recorder, begun } = startRecorder(new Promise<Opening>((resolve) => (start = resolve)));
    open(recorder);
    const stored = recorder.flush();
    recorder.push(raw.image('https://t.example/1', '2'));
    expect(await db.observations.count()).toBe(0);
    start({ session: 's', events: [], diedBusy: false });
    await stored;
    await recorder.settled();
    expect(begun.map((head) => head.url)).toEqual([URL_A]);
    expect((await readObservations(db, 'v1')).map((observation) => observation.kind)).toEqual([
      'navigation',
      'request',
      'navigation',
      'request',
    ]);
  });

  it('goes on in the same visit, with the next ordinal, after the worker has died', async () => {
    const first = startRecorder();
    open(first.recorder);
    await first.recorder.flush();
    const second = startRecorder();
    second.recorder.push(raw.image('https://t.example/1', '2'));
    await second.recorder.flush();
    expect(await listHeads(db)).toHaveLength(1);
    expect(await ordinals('v1')).toEqual([0, 1, 2, 3]);
  });

  it('says that something may be lost when the worker died busy', async () => {
    const first = startRecorder();
    open(first.recorder);
    expect(first.busy).toEqual([true]);
    await first.recorder.flush();
    const second = startRecorder({ diedBusy: true });
    second.recorder.push(raw.image('https://t.example/1', '2'));
    await second.recorder.flush();
    const [gap, image] = (await readObservations(db, 'v1')).slice(3);
    expect(gap).toMatchObject({ kind: 'gap', reason: 'lost', time: 99, tabId: 1 });
    expect(image).toMatchObject({ kind: 'request' });
  });

  it('forgets tabs of another browser session: their numbers begin anew', async () => {
    const first = startRecorder();
    open(first.recorder);
    await first.recorder.flush();
    const second = startRecorder({ session: 'another' });
    second.recorder.push(raw.image('https://t.example/1', '2'));
    await second.recorder.flush();
    expect(await second.recorder.visitOf(1)).toBeNull();
    expect(await ordinals('v1')).toEqual([0, 1, 2]);
  });

  it('takes a batch that is sent again only once', async () => {
    const first = startRecorder();
    open(first.recorder);
    const batch = raw.page(0, {
      probe: JSON.stringify([{ kind: 'script-cookie', origin: 'page', cookie: 'a=1', documentUrl: URL_A, time: 5 }]),
    });
    first.recorder.push(batch);
    await first.recorder.flush();
    const second = startRecorder();
    second.recorder.push(batch);
    await second.recorder.flush();
    expect((await readObservations(db, 'v1')).filter((observation) => observation.kind === 'script-cookie')).toHaveLength(1);
  });

  it('keeps of a page’s links those to policies, of its loads those that webRequest missed', async () => {
    const { recorder } = startRecorder();
    open(recorder);
    recorder.push(raw.image('https://t.example/seen', '2'));
    const load = { kind: 'resource', origin: 'page', initiatorType: 'img', documentUrl: URL_A, time: 5 };
    const link = { url: `${URL_A}personvern`, text: 'Personvern' };
    recorder.push(
      raw.page(0, {
        seen: [
          { ...load, url: 'https://t.example/seen' },
          { ...load, url: 'https://t.example/cached' },
          { kind: 'page', url: URL_A, title: 'A', links: [{ url: `${URL_A}about`, text: 'About' }, link], time: 6 },
        ],
      }),
    );
    await recorder.flush();
    expect((await readObservations(db, 'v1')).slice(4)).toMatchObject([
      { kind: 'resource', url: 'https://t.example/cached' },
      { kind: 'page', links: [link] },
    ]);
  });

  it('puts events in order where the browser does not', async () => {
    const { recorder } = startRecorder({}, true);
    [raw.commit(URL_A), raw.before(URL_A), raw.main(URL_A)].forEach((event) => recorder.push(event));
    await recorder.flush();
    expect((await readObservations(db, 'v1')).map((observation) => observation.time)).toEqual([1, 2, 3]);
  });

  it('puts in order what came while the worker woke: the browser hands on at once what came last', async () => {
    const first = startRecorder();
    open(first.recorder);
    await first.recorder.flush();
    const second = startRecorder();
    const beat = (n: number) => raw.image(`https://t.example/${n}`, `r${n}`, 10 + n);
    [beat(3), beat(1), beat(2)].forEach((event) => second.recorder.push(event));
    await second.recorder.settled();
    // Awake, the order of arrival holds.
    [beat(5), beat(4)].forEach((event) => second.recorder.push(event));
    await second.recorder.settled();
    const rows = (await readObservations(db, 'v1')).slice(3);
    expect(rows.map((row) => row.kind === 'request' && row.url.at(-1))).toEqual(['1', '2', '3', '5', '4']);
  });

  it('counts as idle only some time after the last write', async () => {
    const { recorder, busy } = startRecorder();
    open(recorder);
    await recorder.settled();
    expect(busy).toEqual([true]);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(busy).toEqual([true, false]);
  });
});
