/** Sites that do nothing wrong, each in a way that fools a naive tool: no finding above `info` in any of them. */
import { reading, visit } from '../builders.ts';
import { googleAnalyticsDenied, metaPixel, payPal, session, tagManager } from '../vendors.ts';
import type { Golden } from './golden.ts';

const CLEAN = 'Nothing ran before your choice that needs it.';
const shop = (scenario: 'no-choice' | 'reject-all' | 'accept-all' | 'manual' = 'no-choice', id?: string) =>
  visit('https://shop.example/', { scenario, ...(id === undefined ? {} : { id }) });

export const falseAlarms: Golden[] = [
  {
    name: 'a site without trackers, and without a policy link in the footer',
    visits: [
      visit('https://hytta.example/')
        .page({ language: 'nb', links: { 'https://hytta.example/kart': 'Veien hit' } })
        .request('https://hytta.example/bilde.jpg', { at: 300, type: 'image' }),
    ],
    policy: { status: 'missing', reason: 'none of 1 links leads to one' },
    expected: {
      findings: ['info policy-availability -: No privacy policy was found'],
      outcomes: { 'tracking-before-choice': 'pass', 'policy-availability': 'fail', 'undeclared-service': 'cannot-tell' },
      services: [],
      cookies: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a shop with payment scripts at checkout only',
    visits: [
      shop().with(session, 300),
      visit('https://shop.example/kasse/betaling', { id: 'checkout' })
        .with(session, 300)
        .with(payPal, 700)
        .request('https://www.paypal.com/xoplatform/logger/api/logger', { at: 1200, type: 'ping', method: 'POST' }),
    ],
    policy: reading('Du kan betale med PayPal.').names('paypal', 'PayPal').state(),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass', 'declared-not-observed': 'cannot-tell' },
      services: ['paypal named: no-choice/before-choice 2+0'],
      cookies: [
        'PHPSESSID shop.example session no-choice/before-choice header',
        'XSRF-TOKEN shop.example session no-choice/before-choice header',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'self-hosted Matomo that keeps no cookies',
    visits: [
      shop()
        .request('https://shop.example/matomo/matomo.js', { at: 300 })
        .request('https://shop.example/matomo/matomo.php?action_name=Hjem&idsite=1&rec=1&send_image=0&cookie=0', {
          at: 600,
          type: 'ping',
          method: 'POST',
        }),
    ],
    policy: reading('Vi teller besøk med Matomo på egen tjener, uten informasjonskapsler.').names('matomo', 'Matomo').state(),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['matomo named: no-choice/before-choice 2+0'],
      cookies: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a tag manager that loads alone before the choice',
    visits: [shop().banner().with(tagManager, 400)],
    policy: reading('Vi bruker Google Tag Manager.').names('google-tag-manager', 'Google Tag Manager').state(),
    expected: {
      findings: ['info tracking-before-choice google-tag-manager: Google Tag Manager loaded before any choice'],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['google-tag-manager named: no-choice/before-choice 1+0'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'consent that was given on an earlier visit',
    visits: [
      visit('https://shop.example/', { scenario: 'manual', environment: { cleanProfile: false } })
        .cookie('klaro', '{"meta":true,"analytics":true}', { at: 1, days: 120, change: 'present' })
        .with(metaPixel, 700),
    ],
    policy: reading('Facebook-piksel settes først når du har samtykket.')
      .names('meta-pixel', 'Facebook-piksel')
      .promises('prior-consent', 'Facebook-piksel settes først når du har samtykket', { service: 'meta-pixel' })
      .state(),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'cannot-tell',
        'unkept-consent-promise': 'cannot-tell',
        'undeclared-service': 'pass',
      },
      services: ['meta-pixel named: manual/accepted 2+1'],
      cookies: ['_fbp shop.example 90d manual/accepted script'],
      verdict: ['Cannot tell: The browser knew the site already and no banner showed, so an earlier choice may be in force.'],
    },
  },
  {
    name: 'a consent platform that loads from its vendor’s host before the choice, and is obeyed',
    visits: [
      shop('accept-all')
        .request('https://consent.cookiebot.com/uc.js?cbid=3f8a2c1e-7b6d-4e5f-9a0b-1c2d3e4f5a6b', { at: 200 })
        .request('https://consentcdn.cookiebot.com/consentconfig/3f8a2c1e-7b6d-4e5f-9a0b-1c2d3e4f5a6b/shop.example.json', {
          at: 350,
          type: 'xmlhttprequest',
        })
        .banner({ at: 900, platform: 'Cookiebot' })
        .click('Tillat alle', { at: 2500 })
        .state('cookiebot', 'accepted', { at: 2550 })
        .with(metaPixel, 2800),
    ],
    policy: reading('Facebook-piksel settes først når du har samtykket.')
      .names('meta-pixel', 'Facebook-piksel')
      .promises('prior-consent', 'Facebook-piksel settes først når du har samtykket', { service: 'meta-pixel' })
      .state(),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'unkept-consent-promise': 'pass',
        'undeclared-service': 'pass',
        'declared-not-observed': 'pass',
      },
      services: ['cookiebot no: accept-all/before-choice 2+0', 'meta-pixel named: accept-all/accepted 2+1'],
      cookies: ['_fbp shop.example 90d accept-all/accepted script'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'Google consent mode whose defaults deny',
    visits: [shop().banner().with(googleAnalyticsDenied, 500)],
    policy: reading('Vi bruker Google Analytics.').names('google-analytics', 'Google Analytics').state(),
    expected: {
      findings: ['info cookieless-ping google-analytics: Google Analytics pings its maker without consent, without cookies'],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['google-analytics named: no-choice/before-choice 2+0'],
      cookies: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a site that waits for the answer and obeys both',
    visits: [
      shop('no-choice').banner().with(session, 300),
      shop('reject-all')
        .banner()
        .with(session, 300)
        .click('Avvis alle', { at: 2500 })
        .state('klaro', 'rejected')
        .with(session, 4000),
      shop('accept-all')
        .banner()
        .with(session, 300)
        .click('Godta alle', { at: 2500 })
        .state('klaro', 'accepted')
        .with(metaPixel, 2900),
    ],
    policy: reading(
      'Som standard settes bare nødvendige informasjonskapsler. Facebook-piksel: _fbp, 90 dager, bare etter samtykke.',
    )
      .names('meta-pixel', 'Facebook-piksel')
      .promises('necessary-only-default', 'Som standard settes bare nødvendige informasjonskapsler.')
      .promises('prior-consent', 'Facebook-piksel: _fbp, 90 dager, bare etter samtykke', { service: 'meta-pixel' })
      .says('cookie-entry', '_fbp, 90 dager', { name: '_fbp', lifetimeDays: 90 }, 'meta-pixel')
      .state(),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'tracking-after-rejection': 'pass',
        'tracking-after-withdrawal': 'cannot-tell',
        'undeclared-service': 'pass',
        'unkept-consent-promise': 'pass',
        'necessary-only-default': 'pass',
        'cookie-lifetime': 'pass',
        'declared-not-observed': 'pass',
      },
      services: ['meta-pixel named: accept-all/accepted 2+1'],
      verdict: [CLEAN],
    },
  },
];
