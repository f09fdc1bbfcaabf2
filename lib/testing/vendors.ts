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
