import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { VisitHead } from '../core/model/visit.ts';
import { Database } from '../store/db.ts';
import { HIT_ORDINAL, sampleReport, sampleVisit } from '../testing/sample-report.ts';
import { rowsAround } from './evidence.ts';
import { readPopup } from './popup.ts';
import { popupRows } from './popup-store.ts';
import { DEFAULTS, languageFor, readSettings, writeSettings } from './settings.ts';

const db = new Database('faces-test');
const rows = popupRows(db);
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const { observations, schema: _schema, tool: _tool, ...head } = sampleVisit;
const here = { id: head.tabId, url: 'https://www.butikk.example/handlekurv' };
const live: VisitHead = { ...head, endedAt: undefined };
const row = { visitId: 'v1', site: 'butikk.example', time: 1, report: sampleReport };

describe('what the popup shows', () => {
  it('is nothing on pages that belong to the browser', async () => {
    for (const url of ['chrome://extensions', 'about:blank', '', 'chrome-extension://abc/report.html', 'file:///etc/hosts'])
      expect(await readPopup(rows, { id: 1, url })).toEqual({ state: 'restricted' });
  });

  it('says that the tab was not recorded', async () => {
    expect(await readPopup(rows, here)).toEqual({ state: 'not-recorded', site: 'www.butikk.example' });
  });

  it('waits for the first report', async () => {
    await db.visits.add(live);
    expect(await readPopup(rows, here)).toEqual({ state: 'waiting', site: 'butikk.example' });
  });

  it('is the report of the latest visit of the tab', async () => {
    await db.visits.bulkAdd([{ ...live, id: 'v0', startedAt: live.startedAt - 1000, endedAt: live.startedAt }, live]);
    await db.reports.bulkAdd([row, { ...row, visitId: 'v0' }]);
    const view = await readPopup(rows, here);
    expect(view.state === 'ready' && [view.visit.id, view.recording, view.report.site.site]).toEqual([
      'v1',
      true,
      'butikk.example',
    ]);
  });

  it('is not the report of another site that an earlier tab of the same number showed', async () => {
    await db.visits.add(live);
    await db.reports.add(row);
    const elsewhere = { id: here.id, url: 'https://annet.example/' };
    expect((await readPopup(rows, elsewhere)).state).toBe('not-recorded');
    expect((await readPopup(rows, { id: here.id, url: 'https://notbutikk.example/' })).state).toBe('not-recorded');
  });

  it('refuses a stored report that is broken, naming the field', async () => {
    await db.visits.add(live);
    await db.reports.add({ ...row, report: { ...sampleReport, visits: 'none' } } as never);
    await expect(readPopup(rows, here)).rejects.toThrow(/stored report of v1: visits/);
  });
});

describe('rows around a piece of evidence', () => {
  it('hold the row itself, its neighbours, and no other visit', async () => {
    await db.observations.bulkAdd([...observations, { ...observations[0]!, visitId: 'v2' }]);
    const around = await rowsAround(db, { visit: 'v1', ordinal: HIT_ORDINAL });
    expect(around).toEqual(observations);
  });
  it('leave out a row that cannot be read', async () => {
    await db.observations.bulkAdd([observations[0]!, { visitId: 'v1', ordinal: 1, kind: 'nonsense' } as never]);
    expect(await rowsAround(db, { visit: 'v1', ordinal: 0 })).toEqual([observations[0]]);
  });
});

describe('settings', () => {
  it('are defaults at first, and what was stored then', async () => {
    expect(await readSettings(db)).toEqual(DEFAULTS);
    await writeSettings(db, { language: 'nb' });
    await writeSettings(db, { retentionDays: null });
    expect(await readSettings(db)).toEqual({ language: 'nb', retentionDays: null });
  });
  it('fall back where what is stored makes no sense', async () => {
    await db.settings.bulkPut([
      { key: 'language', value: 'xx' },
      { key: 'retentionDays', value: -3 },
    ]);
    expect(await readSettings(db)).toEqual(DEFAULTS);
  });
  it('choose the language: the browser’s unless the person chose', () => {
    expect(languageFor(DEFAULTS.language, 'de-CH')).toBe('de');
    expect(languageFor('nb', 'de-CH')).toBe('nb');
  });
});
