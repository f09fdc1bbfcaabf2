/** The Google tag (gtag.js), Tag Manager's gtm.js and Google Analytics 4's collector, consent mode included. */
import type { Site } from '../server.ts';
import { empty, script } from './parts.ts';

// https://developers.google.com/tag-platform/gtagjs/reference, …/security/guides/consent, support.google.com/analytics/answer/11397207
const GTAG = String.raw`
  if (window.google_tag_data && window.google_tag_data.samsvar) return;
  window.google_tag_data = { samsvar: true };
  var layer = (window.dataLayer = window.dataLayer || []);
  var granted = { ad_storage: true, analytics_storage: true };
  var page = digits(9) + '.' + Math.floor(Date.now() / 1000);
  var destinations = [];

  // Without consent mode there is no gcs, and gcd says "not used".
  var mode = false;
  function signal() { return mode ? { gcs: gcs() } : { gcd: '13l3l3l3l1l1' }; }
  function gcs() { return 'G1' + (granted.ad_storage ? 1 : 0) + (granted.analytics_storage ? 1 : 0); }
  function lifetime(options) { return options && options.cookie_expires ? options.cookie_expires / 86400 : 400; }

  function analytics(id, name, options) {
    var parts = Object.assign({ v: 2, tid: id, gtm: '45je5b60v9', _p: Date.now(), npa: 0, dma: 1 }, signal());
    if (granted.analytics_storage) {
      parts.cid = (read('_ga') || write('_ga', 'GA1.1.' + page, lifetime(options))).split('.').slice(2).join('.');
      var now = Math.floor(Date.now() / 1000);
      var session = '_ga_' + id.slice(2);
      if (!read(session)) write(session, 'GS2.1.s' + now + '$o1$g0$t' + now + '$j60$l0$h0', lifetime(options));
      parts.sid = now;
      parts.sct = 1;
    } else {
      parts.cid = page;
      parts.pscdl = 'denied';
    }
    parts.ul = navigator.language.toLowerCase();
    parts.sr = screen.width + 'x' + screen.height;
    parts.en = name;
    parts.dl = location.href;
    parts.dt = document.title;
    navigator.sendBeacon('https://region1.google-analytics.com/g/collect?' + query(parts));
  }

  function ads(id, name) {
    var random = Date.now();
    var parts = { random: random, cv: 11, fst: random, fmt: 3, bg: 'ffffff', guid: 'ON', async: 1, url: location.href };
    Object.assign(parts, signal());
    if (!granted.ad_storage) {
      navigator.sendBeacon('https://pagead2.googlesyndication.com/ccm/collect?' + query({ en: name, gcs: gcs(), dl: location.href }));
      return;
    }
    parts.auid = (read('_gcl_au') || write('_gcl_au', '1.1.' + digits(9) + '.' + Math.floor(random / 1000), 90)).slice(4);
    parts.data = 'event=' + name;
    pixel('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/' + id.slice(3) + '/?' + query(parts));
  }

  function send(destination, name) {
    if (destination.id.indexOf('AW-') === 0) ads(destination.id, name);
    else analytics(destination.id, name, destination.options);
  }

  function run(args) {
    var command = args && args[0];
    if (command === 'consent') {
      mode = true;
      Object.keys(args[2] || {}).forEach(function (key) { granted[key] = args[2][key] === 'granted'; });
    } else if (command === 'config') {
      var destination = { id: String(args[1]), options: args[2] };
      destinations.push(destination);
      send(destination, 'page_view');
    } else if (command === 'event') {
      destinations.forEach(function (each) { send(each, String(args[1])); });
    }
  }

  var push = layer.push;
  layer.push = function () {
    var length = push.apply(layer, arguments);
    Array.prototype.forEach.call(arguments, run);
    return length;
  };
  layer.slice().forEach(run);
`;

const CONTAINER = String.raw`
  window.google_tag_manager = window.google_tag_manager || {};
  (window.dataLayer = window.dataLayer || []).push({ event: 'gtm.dom' });
`;

export const googleTag: Site = {
  hosts: ['www.googletagmanager.com'],
  handle: ({ url }) => (url.pathname === '/gtag/js' ? script(GTAG) : url.pathname === '/gtm.js' ? script(CONTAINER) : null),
};

export const googleAnalytics: Site = {
  hosts: ['region1.google-analytics.com', 'www.google-analytics.com'],
  handle: ({ url }) => (url.pathname === '/g/collect' ? empty() : null),
};
