import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sampleReport, sampleVisit } from '../testing/sample-report.ts';
import { Database } from './db.ts';
import { takeFirstLook } from './first-look.ts';

it('makes no database where there is none', async () => {
  await expect(takeFirstLook('nowhere')).rejects.toThrow();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
});

it('sees what Dexie stored, and keeps nobody from the database afterwards', async () => {
  const db = new Database('looked-at');
  const { observations: _observations, schema: _schema, tool: _tool, ...head } = sampleVisit;
  const report = { visitId: head.id, site: head.site, time: 1, report: sampleReport };
  await db.visits.bulkAdd([head, { ...head, id: 'of another tab', tabId: head.tabId + 1 }]);
  await db.reports.add(report);
  await db.settings.add({ key: 'language', value: 'de' });
  const look = await takeFirstLook('looked-at');
  expect(await look.visitsOfTab(head.tabId)).toEqual([head]);
  expect(await look.reportOf(head.id)).toEqual(report);
  expect([await look.setting('language'), await look.setting('unset')]).toEqual(['de', undefined]);
  look.close();
  await db.delete();
});
