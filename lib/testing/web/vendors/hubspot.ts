/** HubSpot: the tracking code loads the analytics script, which counts the page view. */
import type { Site } from '../server.ts';
import { gif, script, token } from './parts.ts';

const loader = (portal: string) => String.raw`
  var hour = Math.floor(Date.now() / 300000) * 300000;
  load('https://js.hs-analytics.net/analytics/' + hour + '/${portal}.js');
`;

// https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser
const analytics = (portal: string) => String.raw`
  var now = Date.now();
  var visitor = read('hubspotutk') || write('hubspotutk', hex(32), 180);
  var history = read('__hstc') || write('__hstc', [digits(9), visitor, now, now, now, 1].join('.'), 180);
  var session = write('__hssc', [digits(9), 1, now].join('.'), 1 / 48);
  write('__hssrc', 1);
  pixel('https://track.hubspot.com/__ptq.gif?' + query({
    k: 1, sd: screen.width + 'x' + screen.height, cd: '24-bit', cs: 'UTF-8', ln: navigator.language, bfp: digits(10), v: '1.1',
    a: '${portal}', pu: location.href, t: document.title, cts: now, vi: visitor, nc: true, u: history, b: session, cc: 15,
  }));
`;

export const hubspot: Site = {
  hosts: ['js.hs-scripts.com', 'js.hs-analytics.net', 'track.hubspot.com'],
  handle({ url }) {
    const portal = /\/(\d+)\.js$/.exec(url.pathname)?.[1];
    if (url.hostname === 'js.hs-scripts.com' && portal) return script(loader(portal));
    if (url.hostname === 'js.hs-analytics.net' && portal) return script(analytics(portal));
    if (url.pathname !== '/__ptq.gif') return null;
    // The host is behind Cloudflare, whose security cookie comes with it.
    return gif([`__cf_bm=${token(40)}; Domain=.hubspot.com; Path=/; Max-Age=1800; HttpOnly; Secure; SameSite=None`]);
  },
};
