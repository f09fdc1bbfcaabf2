/** What keeps a site going, and what a visitor asks for: no finding above `info`, though a naive tool sees third parties and cookies. */
import { visit } from '../builders.ts';
import { session, youTube } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { CLEAN, SHOP, unanswered } from './visits.ts';

const NECESSARY = `
# Privacy policy
Thistle & Thread Ltd is the controller for this web shop.
# Cookies
By default we only set strictly necessary cookies.
`;

const LIBRARIES = `${NECESSARY}# Program libraries
Some program libraries are loaded from jsDelivr and Cloudflare.
`;

const KLARNA = `
# Personvernerklæring
Skogtun Møbler AS er behandlingsansvarlig for nettbutikken.
# Betaling
Du kan betale med Klarna, Vipps eller PayPal. Da behandler de opplysningene som trengs for betalingen.
`;

const LOGIN = `
# Personvernerklæring
Nordvest Pensjonskasse er behandlingsansvarlig for nettsiden.
# Innlogging
Du logger inn med BankID. Vi bruker bare nødvendige informasjonskapsler.
`;

const VIDEO = `
# Datenschutzerklärung
Die Tanzschule Rosengarten GmbH ist für diese Website verantwortlich.
# Videos
Videos von YouTube werden erst geladen, wenn Sie auf das Video klicken.
`;

const CLICK = { kind: 'consent', method: 'click', choice: 'unknown', trusted: true } as const;

export const deliveryAlarms: Golden[] = [
  {
    name: 'session, forgery, load balancer and firewall cookies on a site that promises necessary ones alone',
    visits: [
      unanswered((run) =>
        run
          .cookie('AWSALB', 'tq3Xv0c5b7n9m1k3j5h7g9f1d3s5a7', { at: 300, days: 7 })
          .cookie('BIGipServerpool_shop', '1677787402.36895.0000', { at: 320 })
          .cookie('__cf_bm', 'x9f2Kq7Lw3Er5Ty1Ui8Op0As-1768204800-1-AbCdEf', { at: 340, days: 0.02 })
          .cookie('ARRAffinity', '5d1f6b20ef9a11ee8c3b9f2d7a4c1e08', { at: 360 })
          .cookie('cart', '8f0e5c1a2b3d4e6f', { at: 380, days: 14 })
          .storage('theme', 'dark', { at: 500 }),
      ),
    ],
    policy: policyPage('en', NECESSARY),
    expected: {
      findings: [],
      outcomes: { 'necessary-only-default': 'pass', 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      // Amazon's and Cloudflare's cookies are known, as what they are.
      services: ['amazon-cloudfront-load-balancer no', 'cloudflare no'],
      promises: ['confirmed necessary-only-default - «only set strictly necessary»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'own fonts, own pictures from another host of the shop, an own test of two headlines, and paths that look like vendors',
    visits: [
      unanswered((run) =>
        run
          .request('https://shop.example/fonts/fonts.googleapis.com/inter.woff2', { at: 500, type: 'font' })
          .request('https://cdn.shop.example/gtag/js/bundle.js', { at: 520 })
          .request('https://cdn.shop.example/facebook.com/tr/icon.svg', { at: 540, type: 'image' })
          .request('https://shop.example/experiments/headline?variant=b', { at: 560, type: 'xmlhttprequest' })
          .storage('headline', 'b', { at: 620, area: 'session' }),
      ),
    ],
    policy: policyPage('en', NECESSARY),
    expected: {
      findings: [],
      outcomes: { 'necessary-only-default': 'pass', 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'libraries from a public delivery network',
    visits: [
      unanswered((run) =>
        run
          .request('https://cdn.jsdelivr.net/npm/swiper@11/swiper-bundle.min.js', { at: 500 })
          .request('https://cdnjs.cloudflare.com/ajax/libs/photoswipe/5.4.4/photoswipe.min.css', { at: 540, type: 'stylesheet' }),
      ),
    ],
    policy: policyPage('en', LIBRARIES),
    expected: {
      findings: [],
      outcomes: { 'necessary-only-default': 'pass', 'tracking-before-choice': 'cannot-tell', 'undeclared-service': 'pass' },
      services: ['cloudflare named', 'jsdelivr named'],
      verdict: ['Cannot tell: jsDelivr ran; whether that needs consent depends on what the visitor asked for.'],
    },
  },
  {
    name: 'PayPal, Klarna and Vipps where one pays, and nowhere else',
    visits: [
      unanswered(),
      visit('https://shop.example/kasse', { id: 'pay', scenario: 'manual' })
        .with(session, 200)
        .request('https://x.klarnacdn.net/kp/lib/v1/api.js', { at: 500 })
        .request('https://eu.klarnaevt.com/v1/payments', { at: 800, type: 'ping', method: 'POST' })
        .request('https://checkout.vipps.no/vippsCheckoutSDK.js', { at: 900 })
        .request('https://www.paypal.com/sdk/js?client-id=AbCdEf&currency=NOK', { at: 1000 }),
    ],
    policy: policyPage('nb', KLARNA),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['klarna named', 'paypal named', 'vipps named'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a log-in with BankID: there and back',
    visits: [
      visit('https://shop.example/logg-inn', { scenario: 'manual' })
        .with(session, 200)
        .add(CLICK, 3000)
        .request('https://auth.bankid.no/auth/realms/prod/protocol/openid-connect/auth?client_id=x&state=8f0e5c1a2b3d4e6f', {
          at: 3100,
          type: 'sub_frame',
          setCookie: 'AUTH_SESSION_ID=4b6f9a1c2e3d4f5a6b7c; Path=/; Secure; HttpOnly',
        })
        .document('https://shop.example/min-side', { at: 20_000 }),
    ],
    policy: policyPage('nb', LOGIN),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['bankid-no named'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a video that the visitor clicked before answering the banner',
    visits: [
      visit(SHOP, { scenario: 'manual' })
        .with(session, 200)
        .banner({ at: 400 })
        .add(CLICK, 5000)
        .with(youTube, 5150, 'www.youtube-nocookie.com')
        .request('https://i.ytimg.com/vi/Zx81abc/hqdefault.jpg', { at: 5600, type: 'image' })
        .request('https://rr3---sn-uxaxovg-5gie.googlevideo.com/videoplayback?id=o-AExample', { at: 9000, type: 'media' }),
    ],
    policy: policyPage('de', VIDEO),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'cannot-tell', 'click-to-load': 'cannot-tell', 'undeclared-service': 'pass' },
      services: ['youtube named'],
      verdict: ['Cannot tell: YouTube ran; whether that needs consent depends on what the visitor asked for.'],
    },
  },
];
