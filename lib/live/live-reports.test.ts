import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ranWithoutConsent } from '../core/report/ran.ts';
import { visit } from '../testing/builders.ts';
import { Database } from '../store/db.ts';
import { readReport } from '../store/policies.ts';
import { importVisits } from '../store/visits.ts';
import { LiveReports } from './live-reports.ts';

const tool = () => ({ name: 'samsvar' as const, version: '1.0.0', catalog: 'c' });
const shop = visit('https://shop.example/', { id: 'v1', scenario: 'no-choice' })
  .request('https://www.facebook.com/tr?id=1&ev=PageView', { type: 'image' })
  .request('https://shop.example/style.css', { type: 'stylesheet' })
  .build();
let db: Database;
let names = 0;
beforeEach(() => (db = new Database(`live-${names++}`)));

function startReports() {
  const built: number[] = [];
  const reports = new LiveReports({
    db,
    tool,
    now: Date.now,
    policyStateOf: async () => ({ status: 'not-given', reason: 'test' }),
    onBuilt: (row) => built.push(ranWithoutConsent(row.report, 'before-choice').length),
  });
  return { reports, built };
}

describe('live reports', () => {
  it('stores one row with the report, for the popup to read', async () => {
    await importVisits(db, [shop]);
    const { reports, built } = startReports();
    await reports.build('v1');
    const row = await readReport(db, 'v1');
    expect(row).toMatchObject({ visitId: 'v1', site: 'shop.example', report: { site: { url: 'https://shop.example/' } } });
    expect(row?.report.services.map(({ id }) => id)).toContain('meta-pixel');
    expect(built).toEqual([1]);
  });

  it('a visit that is not there, or is broken, leaves no row and throws nothing', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await db.visits.put({ ...shop, id: 'broken', scenario: 'holiday' } as never);
    const { reports } = startReports();
    await reports.build('nowhere');
    await reports.build('broken');
    expect(await db.reports.count()).toBe(0);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  describe('when they are built', () => {
    let builds: number[];
    let reports: LiveReports;
    beforeEach(() => {
      vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      reports = startReports().reports;
      builds = [];
      vi.spyOn(reports, 'build').mockImplementation(async () => void builds.push(Date.now()));
    });
    afterEach(() => vi.useRealTimers());

    it('after a second of quiet', () => {
      reports.touch('v1');
      vi.advanceTimersByTime(900);
      reports.touch('v1');
      vi.advanceTimersByTime(2000);
      expect(builds).toEqual([1900]);
    });

    it('after five seconds even though it never is quiet', () => {
      for (let i = 0; i < 12; i++) {
        reports.touch('v1');
        vi.advanceTimersByTime(500);
      }
      expect(builds[0]).toBe(5000);
    });
  });

  it('leaves the machine alone ten times as long as a build took', async () => {
    await importVisits(db, [shop]);
    let now = 0;
    let built = 0;
    const slow = new LiveReports({
      db,
      tool,
      now: () => now,
      policyStateOf: async () => {
        now += 3000;
        return { status: 'not-given', reason: 'test' };
      },
      onBuilt: () => built++,
    });
    await slow.build('v1');
    const wait = vi.spyOn(globalThis, 'setTimeout');
    slow.touch('v1');
    expect(wait.mock.calls.at(-1)?.[1]).toBe(30_000);
    clearTimeout(wait.mock.results.at(-1)?.value as NodeJS.Timeout);
    wait.mockRestore();
    expect(built).toBe(1);
  });
});
