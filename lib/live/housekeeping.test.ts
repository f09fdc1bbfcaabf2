import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPolicy } from '../core/model/policy.ts';
import { Database } from '../store/db.ts';
import { importVisits } from '../store/visits.ts';
import { visit } from '../testing/builders.ts';
import { keepHouse } from './housekeeping.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
let db: Database;
let names = 0;
beforeEach(() => (db = new Database(`house-${names++}`)));

const store = (id: string, age: number, site = 'shop.example') => {
  const made = visit(`https://${site}/`, { id }).request('https://vendor.example/a.js', { type: 'script' }).build();
  return importVisits(db, [{ ...made, startedAt: NOW - age * DAY }]);
};
const policyOf = (visitId: string, age: number, site = 'shop.example') =>
  db.policies.put({ visitId, site, time: NOW - age * DAY } as StoredPolicy);
const reportOf = (visitId: string) => db.reports.put({ visitId, site: 'shop.example', time: 0, report: {} as never });
const keep = (days: number | null) => db.settings.put({ key: 'retentionDays', value: days });
const clean = (alive: string[] = [], now = NOW) =>
  keepHouse({ db, recorder: { settled: () => Promise.resolve(), alive: () => new Set(alive) }, now: () => now });
const left = async () => ({
  visits: await db.visits.toCollection().primaryKeys(),
  observed: [...new Set((await db.observations.toArray()).map(({ visitId }) => visitId))],
  policies: await db.policies.toCollection().primaryKeys(),
  reports: await db.reports.toCollection().primaryKeys(),
});

describe('housekeeping', () => {
  it('deletes what is older than thirty days, with all that hangs on it', async () => {
    for (const [id, age] of [['old', 31], ['young', 29]] as const) {
      await store(id, age);
      await policyOf(id, age);
      await reportOf(id);
    } // prettier-ignore
    expect(await clean()).toBe(1);
    expect(await left()).toEqual({ visits: ['young'], observed: ['young'], policies: ['young'], reports: ['young'] });
  });

  it.each<[number | null, string[]]>([
    [7, ['day 2']],
    [null, ['day 2', 'day 20', 'day 400']],
  ])('goes by the person’s setting: %s days', async (days, stay) => {
    await keep(days);
    for (const age of [2, 20, 400]) await store(`day ${age}`, age);
    await clean();
    expect((await left()).visits).toEqual(stay);
  });

  it('never deletes a visit in progress', async () => {
    await store('open since long', 90);
    await reportOf('open since long');
    expect(await clean(['open since long'])).toBe(0);
    expect(await left()).toMatchObject({ observed: ['open since long'], reports: ['open since long'] });
  });

  it('keeps the two hundred newest', async () => {
    await keep(null);
    for (let age = 0; age < 205; age++) await store(`v${age}`, age);
    expect(await clean()).toBe(5);
    const { visits } = await left();
    expect(visits).toHaveLength(200);
    expect(visits).not.toContain('v200');
  });

  it('keeps a policy that visits of its site are still judged by, for the day in which they are', async () => {
    await store('this one', 0);
    await policyOf('deleted visit, same site', 0.5);
    await policyOf('deleted visit, same site, older', 1.5);
    await policyOf('deleted visit, other site', 0.5, 'other.example');
    await clean();
    expect((await left()).policies).toEqual(['deleted visit, same site']);
  });

  it('is done once a day, and again when the clock was put back', async () => {
    await clean();
    await store('old', 60);
    expect(await clean([], NOW + DAY - 1)).toBe(0);
    expect(await clean([], NOW + DAY)).toBe(1);
    await store('older', 90);
    expect(await clean([], NOW - 5 * DAY)).toBe(1);
  });

  it('waits until the recorder knows what still grows', async () => {
    await store('growing', 60);
    let known = new Set<string>();
    const recorder = {
      settled: async () => void (known = new Set(['growing'])),
      alive: () => known,
    };
    expect(await keepHouse({ db, recorder, now: () => NOW })).toBe(0);
  });
});
