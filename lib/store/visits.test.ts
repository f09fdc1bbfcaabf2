import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Unplaced } from '../core/model/observation.ts';
import { InvalidInput } from '../core/model/parse.ts';
import type { StoredPolicy } from '../core/model/policy.ts';
import type { VisitHead } from '../core/model/visit.ts';
import { Database } from './db.ts';
import { putPolicy, readPolicyOf, readPolicyOfSite } from './policies.ts';
import {
  append,
  type Batch,
  deleteVisits,
  importVisits,
  readHead,
  readObservations,
  readPages,
  readState,
  readVisit,
} from './visits.ts';

const tool = { name: 'samsvar', version: '1.0.0', catalog: 'c' } as const;
let db: Database;
let names = 0;
beforeEach(() => (db = new Database(`store-${names++}`)));

const head = (id: string, startedAt = 0, site = 'a.example'): VisitHead => ({
  id, site, startedAt, scenario: 'manual', url: `https://${site}/`, tabId: 1,
  environment: { browser: 'Test 1', cleanProfile: false, cacheBypassed: false, thirdPartyCookies: 'unknown' },
  result: { status: 'done', reason: 'test' },
}); // prettier-ignore
const gap = (detail: string): Unplaced => ({ kind: 'gap', reason: 'lost', detail, time: 1, tabId: 1, frameId: 0 });
const batch = (part: Partial<Batch>): Batch => ({ begun: [], ended: [], placed: [], state: null, ...part });
const details = async (id: string) =>
  (await readObservations(db, id)).map((observation) => [observation.ordinal, 'detail' in observation && observation.detail]);

describe('append', () => {
  it('numbers each visit from 0 without holes, over batches', async () => {
    await append(
      db,
      batch({
        begun: [head('v1'), head('v2')],
        placed: ['a', 'b', 'c'].map((text, i) => ({ visitId: i === 1 ? 'v2' : 'v1', observation: gap(text) })),
      }),
    );
    await append(db, batch({ placed: [{ visitId: 'v1', observation: gap('d') }] }));
    expect(await details('v1')).toEqual([[0, 'a'], [1, 'c'], [2, 'd']]); // prettier-ignore
    expect(await details('v2')).toEqual([[0, 'b']]);
  });

  it('stores all of a batch or nothing of it', async () => {
    await append(db, batch({ begun: [head('v1')], state: 'first' }));
    const twice = batch({ begun: [head('v1')], placed: [{ visitId: 'v1', observation: gap('x') }], state: 'second' });
    await expect(append(db, twice)).rejects.toThrow();
    expect(await details('v1')).toEqual([]);
    expect(await readState(db)).toBe('first');
  });

  it('ends visits', async () => {
    await append(db, batch({ begun: [head('v1')], ended: [{ visitId: 'v1', change: { endedAt: 7 } }] }));
    expect(await readHead(db, 'v1')).toMatchObject({ endedAt: 7 });
  });
});

describe('reading', () => {
  it('gives the whole visit, or null', async () => {
    await append(db, batch({ begun: [head('v1')], placed: [{ visitId: 'v1', observation: gap('a') }] }));
    expect(await readVisit(db, 'v1', tool)).toMatchObject({
      schema: 'samsvar/visit@1',
      tool,
      id: 'v1',
      observations: [{ ordinal: 0 }],
    });
    expect(await readVisit(db, 'other', tool)).toBeNull();
  });

  it('refuses a broken row, by name', async () => {
    await db.visits.put({ ...head('v1'), scenario: 'holiday' } as never);
    await db.observations.put({ visitId: 'v1', ordinal: 0, kind: 'gap', reason: 'mood', time: 1, tabId: 1, frameId: 0 } as never);
    await expect(readHead(db, 'v1')).rejects.toThrow(InvalidInput);
    await expect(readHead(db, 'v1')).rejects.toThrow(/stored visit v1: scenario/);
    await expect(readObservations(db, 'v1')).rejects.toThrow(/stored observation v1\/0: reason/);
  });

  it('finds the pages of a visit', async () => {
    const page: Unplaced = { kind: 'page', url: 'https://a.example/', title: 'A', links: [], time: 1, tabId: 1, frameId: 0 };
    await append(
      db,
      batch({ begun: [head('v1')], placed: [gap('a'), page].map((observation) => ({ visitId: 'v1', observation })) }),
    );
    expect(await readPages(db, 'v1')).toMatchObject([{ ordinal: 1, title: 'A' }]);
  });
});

describe('keeping', () => {
  const begin = (...heads: VisitHead[]) =>
    append(db, batch({ begun: heads, placed: heads.map(({ id }) => ({ visitId: id, observation: gap(id) })) }));

  it('deletes a visit with its policy and report', async () => {
    await begin(head('v1'), head('v2'));
    await putPolicy(db, policy('v1', 1));
    await deleteVisits(db, ['v1']);
    expect([await readHead(db, 'v1'), await readPolicyOf(db, 'v1')]).toEqual([null, null]);
    expect(await details('v2')).toHaveLength(1);
  });

  it('an imported visit replaces one of the same id', async () => {
    await begin(head('v1'));
    const visit = {
      schema: 'samsvar/visit@1',
      tool,
      ...head('v1', 5),
      observations: [{ ...gap('x'), visitId: 'v1', ordinal: 0 }],
    } as const;
    await importVisits(db, [{ ...visit, observations: [...visit.observations] as never }]);
    expect(await readVisit(db, 'v1', tool)).toEqual(visit);
  });
});

const policy = (visitId: string, time: number, site = 'a.example'): StoredPolicy => ({
  visitId, site, time, status: 'read', reason: '', how: 'link', source: `https://${site}/p`, contentType: 'text/html',
  bytes: new Uint8Array([1, 2, 255]), sha256: 'x', tried: [],
}); // prettier-ignore

describe('policies', () => {
  it('keeps the bytes as they came; the newest of a site counts, if it is new enough', async () => {
    await putPolicy(db, policy('v1', 10));
    await putPolicy(db, policy('v2', 20));
    await putPolicy(db, policy('v3', 30, 'b.example'));
    expect((await readPolicyOf(db, 'v1'))?.bytes).toEqual(new Uint8Array([1, 2, 255]));
    expect((await readPolicyOfSite(db, 'a.example', 15))?.visitId).toBe('v2');
    expect(await readPolicyOfSite(db, 'a.example', 21)).toBeNull();
  });
});
