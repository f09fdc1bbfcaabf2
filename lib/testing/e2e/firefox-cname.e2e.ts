/** A vendor behind a host of the site, told by Firefox's own resolver: from the alias to the report. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../../cli/browser/build.ts';
import { type Firefox, launchFirefox } from '../../cli/browser/firefox.ts';
import { buildReport } from '../../core/report/build.ts';
import { wordsFor } from '../../core/words/index.ts';
import { NO_POLICY } from '../judge.ts';
import { RESOLVER, resolverPrefs, resolverSite } from '../web/dns.ts';
import { type Site, startWeb, type Web } from '../web/server.ts';
import { all, tabShowing, visitWith } from './visits.ts';

/** The same on every host: nothing but the alias can tell who answers. They are asked for in this order, so that the alias comes last. */
const HOSTS = ['static', 'img', 'metrics'].map((name) => `${name}.shop.example`);
const script = (host: string) => `<script src="https://${host}/a/x.js"></script>`;
const shop: Site = {
  hosts: ['shop.example', '*.shop.example'],
  handle: ({ url }) =>
    url.pathname === '/'
      ? { body: `<!doctype html><title>Shop</title>${HOSTS.map(script).join('')}` }
      : { type: 'text/javascript', body: ';' },
};

let web: Web;
let firefox: Firefox;
beforeAll(async () => {
  const aliases = { 'metrics.shop.example': 'shop.eulerian.net', 'img.shop.example': 'origin.shop.example' };
  web = await startWeb([resolverSite(aliases), shop], { also443: true });
  firefox = await launchFirefox({ extensionDir: await buildExtension('firefox'), prefs: resolverPrefs });
});
afterAll(async () => {
  await firefox?.close();
  await web?.close();
});

it('calls a service in first-party disguise by its alias, and a host without one by nothing', async () => {
  await firefox.send('recorder:status', null);
  const page = await firefox.browser.newPage();
  await page.goto('https://shop.example/');
  const tabId = await tabShowing(firefox, 'https://shop.example/');
  const visit = await visitWith(firefox, tabId, (so_far) => all(so_far, 'alias').length > 0 && all(so_far, 'page').length > 0);

  // Every host was asked of our resolver, by the browser's own way.
  expect(web.log.some(({ url }) => url.startsWith(`https://${RESOLVER}/`))).toBe(true);
  const hosts = all(visit, 'request').map(({ url }) => new URL(url).hostname);
  expect(hosts).toEqual(expect.arrayContaining(HOSTS));
  expect(all(visit, 'alias')).toMatchObject([{ host: 'metrics.shop.example', canonical: 'shop.eulerian.net' }]);

  const report = buildReport({ visits: [visit], policy: NO_POLICY, version: '0' });
  expect(report.services).toMatchObject([{ id: 'eulerian', disguise: { hosts: ['metrics.shop.example'], how: ['cname'] } }]);
  const finding = report.findings.find(({ audit, service }) => audit === 'tracking-before-choice' && service === 'eulerian');
  expect(finding?.evidence).toMatchObject([{ disguise: 'cname' }]);
  expect(wordsFor('en').finding(finding!).seen).toContain('first-party disguise: by way of metrics.shop.example');

  // The same visit without what the resolver told accuses nobody.
  const untold = { ...visit, observations: visit.observations.filter(({ kind }) => kind !== 'alias') };
  expect(buildReport({ visits: [untold], policy: NO_POLICY, version: '0' }).services).toEqual([]);
});
