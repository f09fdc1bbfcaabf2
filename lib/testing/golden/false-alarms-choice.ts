/** Moments that are easily filed under the wrong phase, and policies that nobody could read: no finding above `info`. */
import { visit } from '../builders.ts';
import { googleAnalytics, metaPixel, session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, refused, SHOP, unanswered } from './visits.ts';

const ENGLISH = `
# Privacy policy
Quarry Lane Cycles Ltd is the controller for this website.
# Meta Pixel
The Meta Pixel is loaded only after you have given your consent. The cookie _fbp expires after 90 days.
# Google Analytics
We use Google Analytics with your consent. The cookie _ga expires after 400 days.
# Maps and music
Google Maps and players of Spotify are loaded only after your consent.
`;
const FBP = 'fb.1.1768204800123.1116446470';

export const choiceAlarms: Golden[] = [
  {
    name: 'a hit that was on its way when consent was withdrawn',
    visits: [
      visit(SHOP, { scenario: 'withdraw', result: { status: 'done', reason: 'verified: platform-api klaro', steps: 3 } })
        .with(session, 200)
        .banner({ at: 400 })
        .click('Godta alle', { at: 2500 })
        .state('klaro', 'accepted', { at: 2540 })
        .with(metaPixel, 3000)
        // Initiated before the click, answered, with its cookie, after it.
        .request(`https://www.facebook.com/tr/?id=123456789012345&ev=Scroll&fbp=${FBP}`, { at: 6985, type: 'image' })
        .click('Avvis alle', { at: 7000 })
        .state('klaro', 'rejected', { at: 7040 })
        .request('https://shop.example/om-oss.json', { at: 9000, type: 'xmlhttprequest' }),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      // One accepted visit shows one of the four.
      findings: [
        'info declared-not-observed google-analytics',
        'info declared-not-observed google-maps',
        'info declared-not-observed spotify',
      ],
      outcomes: { 'tracking-after-withdrawal': 'pass', 'tracking-before-choice': 'pass', 'unkept-consent-promise': 'pass' },
      services: ['google-analytics named', 'google-maps named', 'meta-pixel named', 'spotify named'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'requests of a service worker that belongs to the site, in no tab',
    visits: [
      refused((run) =>
        run
          .add(
            {
              kind: 'request',
              requestId: 'sw1',
              url: 'https://shop.example/offline.html',
              method: 'GET',
              type: 'xmlhttprequest',
              initiator: 'https://shop.example',
              tabId: -1,
              frameId: -1,
            },
            3500,
          )
          .add(
            {
              kind: 'request',
              requestId: 'sw2',
              url: 'https://shop.example/sw.js',
              method: 'GET',
              type: 'script',
              initiator: 'https://shop.example',
              tabId: -1,
              frameId: -1,
            },
            3600,
          ),
      ),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: { 'tracking-after-rejection': 'pass', 'tracking-before-choice': 'pass', 'unkept-consent-promise': 'pass' },
      services: ['google-analytics named', 'google-maps named', 'meta-pixel named', 'spotify named'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a map and a player that came with the yes, and only then',
    visits: [
      unanswered(),
      refused(),
      agreed((run) =>
        run
          .request('https://www.google.com/maps/embed?pb=!1m18!1m12', { at: 3000, type: 'sub_frame' })
          .request('https://open.spotify.com/embed/playlist/37i9dQZF1DX', { at: 3300, type: 'sub_frame' })
          .with(metaPixel, 3600)
          .with(googleAnalytics, 4200),
      ),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'tracking-after-rejection': 'pass',
        'unkept-consent-promise': 'pass',
        'undeclared-service': 'pass',
        'declared-not-observed': 'pass',
      },
      services: ['google-analytics named', 'google-maps named', 'meta-pixel named', 'spotify named'],
      promises: [
        'confirmed prior-consent meta-pixel «only after you have given»',
        'confirmed prior-consent google-analytics «with your consent»',
        'confirmed prior-consent google-maps «only after your consent»',
        'confirmed prior-consent spotify «only after your consent»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'an English page, nothing on it, and a Norwegian policy',
    visits: [
      visit(SHOP, { scenario: 'no-choice' })
        .with(session, 200)
        .page({ at: 500, language: 'en-GB', links: { 'https://shop.example/personvern': 'Privacy' } }),
    ],
    policy: policyPage(
      'nb',
      '# Personvern\nBrattli Gård AS er behandlingsansvarlig for nettstedet. Vi bruker bare nødvendige informasjonskapsler.',
    ),
    expected: {
      findings: ['info policy-availability -'],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'services after a yes, and a policy whose server did not answer',
    visits: [unanswered(), agreed((run) => run.with(metaPixel, 3000).with(googleAnalytics, 3500))],
    policy: { status: 'unreadable', reason: 'HTTP 503' },
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'undeclared-service': 'cannot-tell',
        'undeclared-cookie': 'cannot-tell',
        'closed-list': 'cannot-tell',
        'policy-availability': 'cannot-tell',
        'cookie-lifetime-undeclared': 'cannot-tell',
      },
      services: ['google-analytics no-policy', 'meta-pixel no-policy'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'services after a yes, and a policy in a language that is not read',
    visits: [agreed((run) => run.with(metaPixel, 3000))],
    policy: policyPage(
      'fi',
      '# Tietosuojaseloste\nTämän verkkosivuston rekisterinpitäjä on Koivuranta Oy. Käytämme evästeitä sivuston käytön analysointiin ja palvelun parantamiseen.',
    ),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'undeclared-service': 'cannot-tell',
        'unkept-consent-promise': 'cannot-tell',
      },
      services: ['meta-pixel no'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a pixel that the visitor’s own blocker stopped: nobody was contacted, and nothing is proven',
    visits: [
      unanswered((run) =>
        run
          .add(
            {
              kind: 'request',
              requestId: 'b1',
              url: `https://www.facebook.com/tr/?id=123456789012345&ev=PageView&fbp=${FBP}`,
              method: 'GET',
              type: 'image',
              documentUrl: SHOP,
            },
            1500,
          )
          .add({ kind: 'request-end', requestId: 'b1', outcome: 'failed', error: 'net::ERR_BLOCKED_BY_CLIENT' }, 1510),
      ),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'cannot-tell',
        'unkept-consent-promise': 'cannot-tell',
        'undeclared-service': 'cannot-tell',
      },
      services: ['google-analytics named', 'google-maps named', 'meta-pixel named: not seen', 'spotify named'],
      verdict: [
        'Cannot tell: Nothing was seen, but the recording is not whole: some requests were blocked before they left the browser.',
      ],
    },
  },
];
