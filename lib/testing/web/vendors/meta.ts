/** Meta Pixel: fbevents.js, its configuration, and the hits to /tr/. */
import type { Site } from '../server.ts';
import { gif, script } from './parts.ts';

// https://developers.facebook.com/docs/meta-pixel, …/marketing-api/conversions-api/parameters/fbp-and-fbc
const FBEVENTS = String.raw`
  var fbq = window.fbq;
  if (!fbq || fbq.callMethod) return;
  var pixels = [];
  var count = 0;
  function id() { return read('_fbp') || write('_fbp', 'fb.1.' + Date.now() + '.' + digits(18), 90); }
  function hit(pixelId, event, data) {
    var parts = { id: pixelId, ev: event, dl: location.href, rl: document.referrer, if: false, ts: Date.now() };
    Object.keys(data || {}).forEach(function (key) { parts['cd[' + key + ']'] = data[key]; });
    parts.sw = screen.width; parts.sh = screen.height; parts.v = '2.9.240'; parts.r = 'stable';
    parts.ec = count++; parts.o = 4126; parts.fbp = id(); parts.ler = 'empty'; parts.it = Date.now(); parts.coo = false; parts.rqm = 'GET';
    pixel('https://www.facebook.com/tr/?' + query(parts));
  }
  fbq.callMethod = function (command, name, data) {
    if (command === 'init') {
      pixels.push(String(name));
      id();
      load('https://connect.facebook.net/signals/config/' + name + '?v=2.9.240&r=stable&domain=' + location.hostname);
    } else if (command === 'track') {
      pixels.forEach(function (pixelId) { hit(pixelId, name, data); });
    }
  };
  fbq.queue.splice(0).forEach(function (args) { fbq.callMethod.apply(fbq, args); });
`;

export const metaScripts: Site = {
  hosts: ['connect.facebook.net'],
  handle({ url }) {
    if (/^\/[a-z]{2}_[A-Z]{2}\/fbevents\.js$/.test(url.pathname)) return script(FBEVENTS);
    return url.pathname.startsWith('/signals/config/') ? script('window.fbq.configured = true;') : null;
  },
};

export const metaHits: Site = {
  hosts: ['www.facebook.com'],
  handle: ({ url }) => (url.pathname === '/tr/' ? gif() : null),
};
