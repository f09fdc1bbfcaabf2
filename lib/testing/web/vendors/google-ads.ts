/** Google Ads: remarketing goes by DoubleClick, which sets IDE, and ends at Google's own domain. */
import type { Site } from '../server.ts';
import { empty, gif, redirect, token, vendorCookie } from './parts.ts';

// https://policies.google.com/technologies/cookies: IDE lives 13 months in the EEA.
const IDE_DAYS = 390;

export const doubleclick: Site = {
  hosts: ['googleads.g.doubleclick.net'],
  handle({ url, cookies }) {
    const id = /^\/pagead\/viewthroughconversion\/(\d+)\/$/.exec(url.pathname)?.[1];
    if (!id) return null;
    const ide = cookies.IDE ?? token(48);
    const next = `https://www.google.com/pagead/1p-user-list/${id}/?random=${Date.now()}&is_vtc=1&cid=${token(24)}`;
    return redirect(next, [vendorCookie('IDE', ide, '.doubleclick.net', IDE_DAYS)]);
  },
};

export const googleAdsLists: Site = {
  hosts: ['www.google.com', 'www.google.no'],
  handle({ url }) {
    if (!url.pathname.startsWith('/pagead/1p-user-list/')) return null;
    return url.hostname === 'www.google.com' ? redirect(`https://www.google.no${url.pathname}${url.search}&ipr=y`) : gif();
  },
};

export const googleCookielessAds: Site = {
  hosts: ['pagead2.googlesyndication.com'],
  handle: ({ url }) => (url.pathname === '/ccm/collect' ? empty() : null),
};
