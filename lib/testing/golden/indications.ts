/** Sites that say one thing and do another, and recordings that do not suffice to tell. */
import { reading, visit } from '../builders.ts';
import { googleAnalytics, googleAnalyticsDenied, metaPixel, session, tagManager, youTube } from '../vendors.ts';
import type { Golden } from './golden.ts';

const shop = (scenario: 'no-choice' | 'reject-all' | 'accept-all' | 'withdraw' = 'no-choice') =>
  visit('https://shop.example/', { scenario });
const GCL = '1.1.448920117.1768204800';

export const indications: Golden[] = [
  {
    name: 'everything runs too early, and the policy promises otherwise',
    visits: [
      shop('no-choice').banner().with(tagManager, 300).with(metaPixel, 700),
      shop('reject-all')
        .banner()
        .with(tagManager, 300)
        .with(metaPixel, 700)
        .click('Avvis alle', { at: 2500 })
        .state('tarteaucitron', 'rejected')
        .request('https://www.facebook.com/tr/?id=123456789012345&ev=Scroll&fbp=fb.1.1768204800123.1116446470', {
          at: 4000,
          type: 'image',
        }),
    ],
    policy: reading(
      'Som standard settes bare nødvendige informasjonskapsler. Facebook-piksel settes først når du har samtykket. _fbp lagres i 30 dager.',
    )
      .names('meta-pixel', 'Facebook-piksel')
      .promises('necessary-only-default', 'Som standard settes bare nødvendige informasjonskapsler.')
      .promises('prior-consent', 'Facebook-piksel settes først når du har samtykket.', { service: 'meta-pixel' })
      .says('cookie-lifetime', '_fbp lagres i 30 dager', { days: 30, cookie: '_fbp' }, 'meta-pixel')
      .state(),
    expected: {
      findings: [
        'critical tracking-after-rejection meta-pixel: Meta Pixel ran although everything was rejected',
        'serious cookie-lifetime meta-pixel: The cookie _fbp lives 90 days, the policy says 30 days',
        'serious necessary-only-default meta-pixel: The policy promises only necessary cookies by default, but Meta Pixel kept others',
        'serious tracking-before-choice meta-pixel: Meta Pixel ran 1.8 s before any choice',
        'serious unkept-consent-promise meta-pixel: The policy promises consent first, but Meta Pixel ran 1.8 s before any choice',
        'minor tracking-before-choice google-tag-manager: Google Tag Manager loaded 2.2 s before any choice',
        'minor undeclared-service google-tag-manager: Google Tag Manager is not in the privacy policy',
      ],
      outcomes: {
        'tracking-before-choice': 'fail',
        'tracking-after-rejection': 'fail',
        'undeclared-service': 'fail',
        'declared-not-observed': 'cannot-tell',
      },
      services: [
        'google-tag-manager no: no-choice/before-choice 1+0, reject-all/before-choice 1+0',
        'meta-pixel named: no-choice/before-choice 2+1, reject-all/before-choice 2+1, reject-all/rejected 1+0',
      ],
      cookies: ['_fbp shop.example 90d no-choice/before-choice script'],
      promises: [
        'contradicted necessary-only-default - «bare nødvendige informasjonskapsler»',
        'contradicted prior-consent meta-pixel «settes først når du har samtykket»',
        'contradicted cookie-lifetime meta-pixel «_fbp lagres i 30 dager»',
      ],
      verdict: ['1 service ran although you said no.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'a service after consent that nobody declared',
    visits: [
      shop('no-choice').banner().with(session, 300),
      shop('accept-all')
        .banner()
        .with(session, 300)
        .click('Godta alle', { at: 2500 })
        .state('klaro', 'accepted')
        .with(googleAnalytics, 2900),
    ],
    policy: reading('Vi bruker ikke sporing.').state(),
    expected: {
      findings: ['serious undeclared-service google-analytics: Google Analytics is not in the privacy policy'],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'fail', 'declared-not-observed': 'not-applicable' },
      services: ['google-analytics no: accept-all/accepted 2+1'],
      verdict: ['Nothing ran before your choice that needs it.', '1 service is not in the privacy policy.'],
    },
  },
  {
    name: 'a video frame before the choice; the policy names only its company',
    visits: [shop('no-choice').banner().with(youTube, 600)],
    policy: reading('Google LLC kan motta opplysninger.').state(),
    expected: {
      findings: [
        'moderate tracking-before-choice youtube: YouTube ran before any choice',
        'moderate undeclared-service youtube: YouTube is not in the privacy policy, only its company is',
      ],
      outcomes: { 'tracking-before-choice': 'fail', 'undeclared-service': 'fail' },
      services: ['youtube organization-only: no-choice/before-choice 1+0'],
      cookies: [],
      verdict: ['1 service ran before you chose.'],
    },
  },
  {
    name: 'a withdrawal that stops nothing',
    visits: [
      shop('withdraw')
        .banner()
        .click('Godta alle', { at: 2000 })
        .state('klaro', 'accepted')
        .with(metaPixel, 2500)
        .click('Avvis alle', { at: 6000 })
        .state('klaro', 'rejected')
        .with(metaPixel, 7000),
    ],
    policy: reading('Vi bruker Facebook-piksel.').names('meta-pixel', 'Facebook-piksel').state(),
    expected: {
      findings: ['critical tracking-after-withdrawal meta-pixel: Meta Pixel ran after consent was withdrawn'],
      outcomes: {
        'tracking-after-withdrawal': 'fail',
        'tracking-after-rejection': 'cannot-tell',
        'tracking-before-choice': 'pass',
      },
      services: ['meta-pixel named: withdraw/accepted 2+1, withdraw/withdrawn 2+1'],
      cookies: ['_fbp shop.example 90d withdraw/accepted script'],
      verdict: ['1 service ran after you withdrew.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'a recording that begins late and holds nothing: no pass, no accusation',
    visits: [
      visit('https://shop.example/', { scenario: 'manual', headless: true })
        .gap('tab-older-than-recording', { at: 0 })
        .with(metaPixel, 700),
    ],
    policy: { status: 'unreadable', reason: 'HTTP 503' },
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'cannot-tell',
        'tracking-after-rejection': 'cannot-tell',
        'undeclared-service': 'cannot-tell',
        'unkept-consent-promise': 'cannot-tell',
        'necessary-only-default': 'cannot-tell',
        'cookie-lifetime': 'cannot-tell',
        'policy-availability': 'cannot-tell',
        'declared-not-observed': 'cannot-tell',
      },
      services: ['meta-pixel no-policy: manual/unknown 2+1'],
      verdict: ['Cannot tell: Meta Pixel ran, but the recording does not tell which choice was in force.'],
    },
  },
  {
    name: 'a cookie from a header that outlives its declared time',
    visits: [
      shop('accept-all')
        .banner()
        .click('Godta alle', { at: 2000 })
        .state('klaro', 'accepted')
        .request('https://shop.example/track', { at: 2600, setCookie: `_gcl_au=${GCL}; Max-Age=7776000; Path=/` })
        .cookie('_gcl_au', GCL, { at: 2652, days: 90 }),
    ],
    policy: reading('Google Ads: kapselen _gcl_au utløper etter 30 dager.')
      .names('google-ads', 'Google Ads')
      .says('cookie-entry', '_gcl_au utløper etter 30 dager', { name: '_gcl_au', lifetimeDays: 30 }, 'google-ads')
      .state(),
    expected: {
      findings: ['serious cookie-lifetime google-ads: The cookie _gcl_au lives 90 days, the policy says 30 days'],
      outcomes: { 'cookie-lifetime': 'fail', 'undeclared-service': 'pass', 'declared-not-observed': 'pass' },
      services: ['google-ads named: accept-all/accepted 0+1'],
      cookies: ['_gcl_au shop.example 90d accept-all/accepted header'],
      promises: ['contradicted cookie-entry google-ads «utløper etter 30 dager»'],
      verdict: ['Nothing ran before your choice that needs it.'],
    },
  },
  {
    name: 'Google consent mode that goes on pinging after a no: reported apart, and never as a full hit',
    visits: [
      shop('reject-all').banner().click('Avvis alle', { at: 2500 }).state('klaro', 'rejected').with(googleAnalyticsDenied, 3000),
    ],
    policy: reading('Vi bruker Google Analytics.').names('google-analytics', 'Google Analytics').state(),
    expected: {
      findings: ['moderate cookieless-ping google-analytics'],
      outcomes: { 'tracking-after-rejection': 'pass', 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['google-analytics named: reject-all/rejected 2+0'],
      verdict: ['Nothing ran before your choice that needs it.'],
    },
  },
];
