/** Puts visits with their reports into the extension's own database, as the recorder would have. Runs over a page of the extension. */
import type { Page } from 'playwright-core';
import type { Report } from '../../core/model/report.ts';
import type { Recording, Visit } from '../../core/model/visit.ts';
import { buildReport } from '../../core/report/build.ts';
import { readPolicy } from '../../core/policy/index.ts';
import { visit } from '../builders.ts';

export interface Seed {
  visit: Visit;
  report: Report;
  policy: Recording['policy'];
}

const SITE = 'https://www.butikk.example/';
const POLICY = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Personvernerklæring for Butikken</title></head><body>
<h1>Personvernerklæring</h1>
<p>Butikken AS er behandlingsansvarlig for opplysningene som samles inn på www.butikk.example.</p>
<h2>Statistikk</h2>
<p>Vi bruker Google Analytics fra Google Ireland Limited for å forstå hvordan nettstedet brukes. Rettslig grunnlag er samtykke
etter GDPR artikkel 6 nr. 1 bokstav a.</p>
<h2>Markedsføring</h2>
<p>Vi bruker Facebook-piksel fra Meta Platforms Ireland Limited og LinkedIn Insight Tag fra LinkedIn Ireland. Informasjonskapsler
for markedsføring settes først etter at du har samtykket til markedsføring.</p>
<p>Informasjonskapselen _fbp slettes etter 30 dager.</p>
<h2>Dine rettigheter</h2>
<p>Du har rett til innsyn, retting og sletting etter artikkel 15 til 17 i GDPR. Du kan klage til Datatilsynet.</p>
</body></html>`;
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js';
const SHOP = 'https://www.butikk.example/assets/shop.js';

/**
 * A visit to an invented shop: trackers before the choice, “Avvis alle” at 4 s.
 * @param size `none`: nothing but the page itself; `much`: ten thousand observations
 */
export function makeSeed(size: 'none' | 'little' | 'much', tabId: number, startedAt: number): Seed {
  const built = visit(SITE, { id: `seed-${size}`, scenario: 'manual', startedAt, environment: { cleanProfile: false } });
  built.page({ at: 200, title: 'Butikken', language: 'nb', links: { [`${SITE}personvern`]: 'Personvernerklæring' } });
  if (size !== 'none') {
    const fbp = `fb.1.${startedAt}.8273645198`;
    built
      .call(PIXEL, SHOP, { at: 2100, api: 'script' })
      .request(PIXEL, { at: 2104 })
      .scriptCookie(`_fbp=${fbp}; max-age=7776000`, { at: 2150, script: PIXEL })
      .cookie('_fbp', fbp, { at: 2151, days: 90 })
      .call(`https://www.facebook.com/tr/?id=12345678901&ev=PageView&fbp=${fbp}`, PIXEL, { at: 2195, api: 'image' })
      .request(`https://www.facebook.com/tr/?id=12345678901&ev=PageView&fbp=${fbp}`, { at: 2200, type: 'image' })
      .request('https://js.hs-scripts.com/1234567.js', { at: 2600 })
      .cookie('hubspotutk', '5f1d7a84db00d2fce00b31a7fc73224f', { at: 2700, days: 180 })
      .request(`https://track.hubspot.com/__ptq.gif?vi=5f1d7a84db00d2fce00b31a7fc73224f`, { at: 2710, type: 'image' })
      .request('https://www.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1872635.9817263', {
        at: 3000,
        type: 'ping',
        method: 'POST',
      });
  }
  if (size === 'much') {
    for (let i = 0; i < 3330; i++)
      built.request(`https://www.butikk.example/bilder/${i}.webp?w=640`, { at: 3010 + i / 10, type: 'image' });
  }
  built.banner({ at: 3500 }).click('Avvis alle', { at: 4000 });
  const made = { ...built.build(), tabId };
  // Still going on, as in the tab that the popup hangs on.
  delete made.endedAt;
  const policy = { source: `${SITE}personvern`, contentType: 'text/html; charset=utf-8', text: POLICY };
  const read = readPolicy({ ...policy, bytes: new TextEncoder().encode(POLICY) });
  return { visit: made, policy, report: buildReport({ visits: [made], policy: { status: 'read', ...read }, version: '0.1.0' }) };
}

/** Writes past Dexie, which the page does not show; the tables are those of lib/store/db.ts. */
export async function writeSeed(page: Page, { visit: made, report, policy }: Seed): Promise<void> {
  const { observations, schema: _schema, tool: _tool, ...head } = made;
  await page.evaluate(
    async ({ rows, text }) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('samsvar');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const [table, row] of rows) transaction.objectStore(table).put(row);
      const policyRow = { ...text.row, bytes: new TextEncoder().encode(text.bytes) };
      transaction.objectStore('policies').put(policyRow);
      await new Promise((done, failed) => {
        transaction.oncomplete = done;
        transaction.onerror = () => failed(transaction.error);
      });
      db.close();
    },
    {
      rows: [
        ['visits', head],
        ['reports', { visitId: head.id, site: head.site, time: head.startedAt, report }],
        ...observations.map((row) => ['observations', row]),
      ] as [string, unknown][],
      text: {
        bytes: policy?.text ?? '',
        row: {
          visitId: head.id,
          site: head.site,
          time: head.startedAt,
          status: 'read',
          reason: 'link on the page',
          how: 'link',
          source: policy?.source ?? '',
          contentType: policy?.contentType ?? '',
          sha256: report.policy?.sha256 ?? '',
          tried: [],
        },
      },
    },
  );
}
