/** Microsoft Advertising (Universal Event Tracking) and Microsoft Clarity. */
import type { Site } from '../server.ts';
import { empty, gif, script, vendorCookie } from './parts.ts';

const hexId = () =>
  Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16))
    .join('')
    .toUpperCase();

// https://help.ads.microsoft.com/#apex/ads/en/53056: _uetsid one day, _uetvid 390 days; consent mode by 'ad_storage'.
const BAT = String.raw`
  window.UET = function (options) {
    var self = this;
    var ads = true;
    var message = uuid();
    function hit(type, extra) {
      var parts = { ti: options.ti, Ver: 2, mid: message, bo: 1 };
      if (ads) {
        parts.sid = read('_uetsid') || write('_uetsid', hex(32), 1);
        parts.vid = read('_uetvid') || write('_uetvid', hex(32), 390);
        parts.vids = 1;
      }
      parts.pi = 918639831; parts.lg = navigator.language; parts.sw = screen.width; parts.sh = screen.height;
      parts.tl = document.title; parts.p = location.href; parts.evt = type; parts.asc = ads ? 'G' : 'D'; parts.rn = digits(6);
      Object.keys(extra || {}).forEach(function (key) { parts[key] = extra[key]; });
      pixel('https://bat.bing.com/action/0?' + query(parts));
    }
    self.push = function (command, name, data) {
      if (command === 'consent') ads = !data || data.ad_storage !== 'denied';
      else if (command === 'pageLoad') hit('pageLoad');
      else if (command === 'event') hit('custom', { ea: name, ev: data && data.revenue_value ? data.revenue_value : 0 });
    };
    var waiting = options.q || [];
    for (var i = 0; i < waiting.length; i += 1) {
      if (typeof waiting[i] !== 'string') continue;
      if (waiting[i] === 'consent') self.push(waiting[i], waiting[i + 1], waiting[i + 2]);
    }
  };
`;

export const microsoftAdvertising: Site = {
  hosts: ['bat.bing.com'],
  handle({ url, cookies }) {
    if (url.pathname === '/bat.js') return script(BAT);
    if (url.pathname !== '/action/0') return null;
    if (url.searchParams.get('asc') === 'D') return empty();
    const muid = cookies.MUID ?? hexId();
    return { ...empty([vendorCookie('MUID', muid, '.bing.com', 390), vendorCookie('MR', '0', '.bat.bing.com', 7)]) };
  },
};

// https://learn.microsoft.com/clarity/setup-and-installation/cookie-list
const tag = (project: string) => String.raw`
  var user = read('_clck') || write('_clck', hex(6) + '%5E2%5Eg1f%5E0%5E' + digits(4), 365);
  var session = read('_clsk') || write('_clsk', hex(6) + '%5E' + Date.now() + '%5E1%5E1%5Ek.clarity.ms%2Fcollect', 1);
  pixel('https://c.clarity.ms/c.gif?' + query({ ctsa: 1, CtsSyncId: uuid() }));
  function upload() {
    navigator.sendBeacon('https://k.clarity.ms/collect', JSON.stringify({ e: ['0.8.70', 1, '${project}', user, session, Date.now()] }));
  }
  upload();
  // The page changes all the time, and each change is sent.
  setInterval(upload, 2000);
`;

export const microsoftClarity: Site = {
  hosts: ['www.clarity.ms', 'c.clarity.ms', 'k.clarity.ms'],
  handle({ url, cookies }) {
    if (url.hostname === 'www.clarity.ms') {
      const project = /^\/tag\/([a-z0-9]+)$/.exec(url.pathname)?.[1];
      return project
        ? { ...script(tag(project)), cookies: [vendorCookie('CLID', hexId().toLowerCase(), 'www.clarity.ms', 365)] }
        : null;
    }
    if (url.pathname === '/c.gif') return gif([vendorCookie('MUID', cookies.MUID ?? hexId(), '.clarity.ms', 390)]);
    return url.pathname === '/collect' ? empty() : null;
  },
};
