/** Deletes what one site keeps in a profile that is in use. Only within an audit for which the person gave leave. */
import { browser } from 'wxt/browser';
import { siteOf } from '../core/classify/site.ts';
import { db } from '../store/db.ts';

const NEEDED = { permissions: ['browsingData' as const] };

/** Only within a click. */
export const askToClear = (): Promise<boolean> => browser.permissions.request(NEEDED);

/** Visits that are searched for hosts of the site. */
const MAX_VISITS = 20;

/**
 * Deletes cookies, storage, databases, service workers and (Chromium) the cache of the site of `url`, and of others the cookies partitioned
 * under it and (Chromium) the storage. Firefox takes the hosts of those who keep it, and would delete what they keep for other sites, too.
 * @returns what is still there, in a few words; empty: nothing known
 */
export async function clearSite(url: string): Promise<string> {
  const site = siteOf(url);
  const hosts = await hostsOf(new URL(url).hostname, site);
  if (import.meta.env.FIREFOX) {
    // The cache is left: Firefox would empty all of it.
    const options = { since: 0, hostnames: hosts } as Parameters<typeof browser.browsingData.remove>[0];
    await browser.browsingData.remove(options, { cookies: true, indexedDB: true, localStorage: true, serviceWorkers: true });
  } else {
    const origins = hosts.flatMap((host) => [`https://${host}`, `http://${host}`]) as [string, ...string[]];
    await browser.browsingData.remove(
      { since: 0, origins },
      {
        cookies: true,
        cache: true,
        cacheStorage: true,
        fileSystems: true,
        indexedDB: true,
        localStorage: true,
        serviceWorkers: true,
      },
    );
  }
  for (const cookie of await cookiesUnder(site)) {
    const partitionKey = cookie.partitionKey ? { partitionKey: cookie.partitionKey } : {};
    const host = cookie.domain.replace(/^\./, '');
    await browser.cookies.remove({
      url: `${cookie.secure ? 'https' : 'http'}://${host}${cookie.path}`,
      name: cookie.name,
      storeId: cookie.storeId,
      ...partitionKey,
    });
  }
  const left = await cookiesUnder(site);
  return left.length === 0 ? '' : `${left.length} cookies, ${left[0]?.name.slice(0, 50)}`;
}

/** The site's own cookies and those of others kept under it; the API shows partitioned ones only when asked for their site. */
async function cookiesUnder(site: string) {
  const answers = await Promise.allSettled([
    browser.cookies.getAll({ domain: site }),
    ...['https', 'http'].map(async (scheme) => {
      const found = await browser.cookies.getAll({ partitionKey: { topLevelSite: `${scheme}://${site}` } });
      // Chromium adds every cookie that is not partitioned, of all sites: those are not ours to delete.
      return found.filter(({ partitionKey }) => partitionKey?.topLevelSite);
    }),
  ]);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

/** Storage is deleted origin by origin: every host of the site that we know of, by its cookies and by what was recorded. */
async function hostsOf(host: string, site: string): Promise<[string, ...string[]]> {
  const hosts = new Set([host, site, `www.${site}`]);
  for (const { domain } of await browser.cookies.getAll({ domain: site })) hosts.add(domain.replace(/^\./, ''));
  const visits = await db.visits.where('site').equals(site).reverse().sortBy('startedAt');
  for (const { id, url } of visits.slice(0, MAX_VISITS)) {
    hosts.add(new URL(url).hostname);
    await db.observations
      .where('[visitId+ordinal]')
      .between([id, -Infinity], [id, Infinity])
      .each((row) => {
        if (row.kind === 'request' && URL.canParse(row.url)) hosts.add(new URL(row.url).hostname);
      });
  }
  return [...hosts].filter((name) => name === site || name.endsWith(`.${site}`)) as [string, ...string[]];
}
