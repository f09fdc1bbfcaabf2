/** What well-known services do when they run, as additions to built visits. Values are made up. */
import type { VisitBuilder } from './builders.ts';

const FBP = 'fb.1.1768204800123.1116446470';
const GA = 'GA1.1.1372850914.1768204800';

/** Loader, `_fbp` kept for 90 days, and a page view that carries it: all within 200 ms of `at` (ms since the start). */
export function metaPixel(visit: VisitBuilder, at: number): void {
  visit
    .request('https://connect.facebook.net/en_US/fbevents.js', { at })
    .scriptCookie(`_fbp=${FBP}; max-age=7776000; domain=.shop.example; path=/`, { at: at + 70 })
    .cookie('_fbp', FBP, { at: at + 72, days: 90 })
    .request(`https://www.facebook.com/tr/?id=123456789012345&ev=PageView&fbp=${FBP}`, { at: at + 100, type: 'image' });
}

/** Tag, `_ga` kept for two years (400 days in today's browsers), and a page view that carries the client id. */
export function googleAnalytics(visit: VisitBuilder, at: number): void {
  visit
    .request('https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234', { at })
    .scriptCookie(`_ga=${GA}; max-age=63072000; domain=.shop.example; path=/`, { at: at + 70 })
    .cookie('_ga', GA, { at: at + 72, days: 400 })
    .request(
      'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1372850914.1768204800&en=page_view&gcs=G111',
      {
        at: at + 100,
        type: 'ping',
        method: 'POST',
      },
    );
}

/** Consent mode with storage denied: the tag loads and pings, and keeps nothing. */
export function googleAnalyticsDenied(visit: VisitBuilder, at: number): void {
  visit
    .request('https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234', { at })
    .request(
      'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=884420017.1768204801&en=page_view&gcs=G100&gcd=13p3p3p3p5l1&pscdl=denied',
      { at: at + 100, type: 'ping', method: 'POST' },
    );
}

export function tagManager(visit: VisitBuilder, at: number): void {
  visit.request('https://www.googletagmanager.com/gtm.js?id=GTM-ABC123', { at });
}

/** A video frame on the page, with the vendor's cookies where the browser lets it. */
export function youTube(visit: VisitBuilder, at: number, host = 'www.youtube.com'): void {
  visit.request(`https://${host}/embed/Zx81abc`, { at, type: 'sub_frame' });
}

export function payPal(visit: VisitBuilder, at: number): void {
  visit.request('https://www.paypal.com/sdk/js?client-id=AbCdEf&currency=NOK', { at });
}

export function reCaptcha(visit: VisitBuilder, at: number): void {
  visit.request('https://www.google.com/recaptcha/api.js?render=6LcExample', { at });
}

/** A first-party session and a forgery token: what every shop keeps. */
export function session(visit: VisitBuilder, at: number): void {
  visit.request('https://shop.example/api/session', {
    at,
    type: 'xmlhttprequest',
    setCookie: ['PHPSESSID=7c1d0a4f9be24e6f8a; path=/; HttpOnly', 'XSRF-TOKEN=eyJpdiI6Ik1zaHd; path=/'],
  });
  visit
    .cookie('PHPSESSID', '7c1d0a4f9be24e6f8a', { at: at + 52, httpOnly: true })
    .cookie('XSRF-TOKEN', 'eyJpdiI6Ik1zaHd', { at: at + 53 });
}

/** Conversion linker with `_gcl_au` kept for `days`, and a remarketing call that carries it. */
export function googleAds(visit: VisitBuilder, at: number, days = 90): void {
  visit
    .request('https://www.googletagmanager.com/gtag/js?id=AW-123456789', { at })
    .cookie('_gcl_au', '1.1.448920117.1768204800', { at: at + 72, days })
    .request('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?auid=448920117.1768204800', {
      at: at + 100,
    });
}

/** Loader, `_uetvid` kept for 390 days, and a page view that carries it. */
export function microsoftAdvertising(visit: VisitBuilder, at: number): void {
  visit
    .request('https://bat.bing.com/bat.js', { at })
    .cookie('_uetvid', '5d1f6b20ef9a11ee8c3b9f2d7a4c1e08', { at: at + 72, days: 390 })
    .request('https://bat.bing.com/action/0?ti=12345678&Ver=2&evt=pageLoad&vid=5d1f6b20ef9a11ee8c3b9f2d7a4c1e08', {
      at: at + 100,
      type: 'image',
    });
}

/** Tracking code of a data centre (`-eu1`, or nothing for the American one), `hubspotutk` for 180 days, a page view. */
export function hubSpot(visit: VisitBuilder, at: number, centre = ''): void {
  visit
    .request(`https://js${centre}.hs-scripts.com/1234567.js`, { at })
    .cookie('hubspotutk', '3b7c1d0a4f9be24e6f8a5d2c7e1f0b9a', { at: at + 72, days: 180 })
    .request(`https://track${centre}.hubspot.com/__ptq.gif?k=1&a=1234567&vi=3b7c1d0a4f9be24e6f8a5d2c7e1f0b9a`, {
      at: at + 100,
      type: 'image',
    });
}

/** Tag and collector, with the vendor's own `bcookie` for a year. */
export function linkedInInsight(visit: VisitBuilder, at: number): void {
  const bcookie = 'v=2&6f1d2c3b-8a7e-4d5c-9b0a-1e2f3a4b5c6d';
  visit
    .request('https://snap.licdn.com/li.lms-analytics/insight.min.js', { at })
    .request('https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=1234567', {
      at: at + 100,
      type: 'image',
      setCookie: `bcookie=${bcookie}; domain=.linkedin.com; Path=/; Max-Age=31536000; Secure; SameSite=None`,
    })
    .cookie('bcookie', bcookie, { at: at + 152, days: 365, domain: 'linkedin.com' });
}

/** Script and call, with `nQ_cookieId` kept for a year. */
export function albacross(visit: VisitBuilder, at: number): void {
  visit
    .request('https://serve.albacross.com/track.js', { at })
    .cookie('nQ_cookieId', '8f0e5c1a-2b3d-4e6f-a798-0c1d2e3f4a5b', { at: at + 72, days: 365 })
    .request('https://i.albacross.com/t/p?cid=8f0e5c1a-2b3d-4e6f-a798-0c1d2e3f4a5b', { at: at + 100, type: 'image' });
}

/** Statistics of WordPress.com: script and pixel, nothing kept. */
export function jetpack(visit: VisitBuilder, at: number): void {
  visit
    .request('https://stats.wp.com/e-202603.js', { at })
    .request('https://pixel.wp.com/g.gif?v=ext&blog=12345678&post=0&tz=1&host=shop.example', { at: at + 100, type: 'image' });
}

export function trustedShops(visit: VisitBuilder, at: number): void {
  visit.request('https://widgets.trustedshops.com/js/X0123456789ABCDEF.js', { at });
}
