/** LinkedIn Insight Tag. */
import { randomUUID } from 'node:crypto';
import type { Site } from '../server.ts';
import { empty, redirect, script, vendorCookie } from './parts.ts';

const INSIGHT = String.raw`
  (window._linkedin_data_partner_ids || []).forEach(function (id) {
    pixel('https://px.ads.linkedin.com/collect/?' + query({ v: 2, fmt: 'js', pid: id, time: Date.now(), url: location.href }));
  });
  window.lintrk = function () {};
  window._already_called_lintrk = true;
`;

export const linkedinScripts: Site = {
  hosts: ['snap.licdn.com'],
  handle: ({ url }) => (/^\/li\.lms-analytics\/insight(\.min)?\.js$/.test(url.pathname) ? script(INSIGHT) : null),
};

// https://www.linkedin.com/legal/l/cookie-table
export const linkedinHits: Site = {
  hosts: ['px.ads.linkedin.com'],
  handle({ url, cookies }) {
    if (!url.pathname.startsWith('/collect')) return null;
    if (url.searchParams.has('cookiesTest')) return empty();
    return redirect(`${url.href}&cookiesTest=true`, [
      vendorCookie('bcookie', cookies.bcookie ?? `"v=2&${randomUUID()}"`, '.linkedin.com', 365),
      vendorCookie('li_sugr', cookies.li_sugr ?? randomUUID(), '.linkedin.com', 90),
      vendorCookie('lidc', '"b=VGST05:s=V:r=V:a=V:p=V"', '.linkedin.com', 1),
    ]);
  },
};
