/** A bookshop that keeps every promise. Real klaro. It is full of what naive tools take for tracking. */
import { randomBytes } from 'node:crypto';
import { file, folderOf, packageFolder } from '../../files.ts';
import type { Site } from '../../server.ts';

const here = folderOf(import.meta.url);
const klaro = packageFolder('klaro');
const PAGES: Record<string, string> = {
  '/': 'index.html',
  '/hjelp/personvern': 'policy.html',
  '/samtykke.js': 'samtykke.js',
  '/butikk.js': 'butikk.js',
};
const secret = () => randomBytes(24).toString('base64url');

export const bokhulen: Site = {
  hosts: ['bokhulen.example'],
  handle({ url, cookies }) {
    if (url.pathname.startsWith('/klaro/')) return file(`${klaro}/dist`, url.pathname.slice('/klaro'.length));
    const page = PAGES[url.pathname];
    const answer = page ? file(here, page) : null;
    if (!answer || url.pathname !== '/') return answer;
    // A session and a token against forged forms: long, unique, and nothing to do with tracking.
    const fresh = [
      ...(cookies.bokhulen_sesjon ? [] : [`bokhulen_sesjon=${secret()}; Path=/; HttpOnly; Secure; SameSite=Lax`]),
      ...(cookies.csrf_token ? [] : [`csrf_token=${secret()}; Path=/; Secure; SameSite=Strict`]),
    ];
    return { ...answer, cookies: fresh };
  },
};

/** The shop's own counter, on its own subdomain: no cookie, no identifier. */
export const bokhulenCounter: Site = {
  hosts: ['teller.bokhulen.example'],
  handle: ({ url }) => (url.pathname === '/vist' ? { status: 204 } : null),
};

/** The supplier's delivery network: another site, but pictures and style only. */
export const bokhulenCdn: Site = {
  hosts: ['cdn.bokhyllenett.example'],
  handle({ url }) {
    if (url.pathname === '/bokhulen.css') return file(here, 'bokhulen.css');
    const title = /^\/omslag\/(\w+)\.svg$/.exec(url.pathname)?.[1];
    if (!title) return null;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 180"><rect width="120" height="180" fill="#7a5c43"/><text x="12" y="90" fill="#fff">${title}</text></svg>`;
    return { type: 'image/svg+xml', body };
  },
};
