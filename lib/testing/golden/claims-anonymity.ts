/** What policies say about identity: anonymous, no personal data, a shortened address, not followed from site to site. */
import { visit, type VisitBuilder } from '../builders.ts';
import { googleAds, googleAnalytics, metaPixel, microsoftAdvertising, session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, SHOP, unanswered } from './visits.ts';

const NORWEGIAN = `
# Personvernerklæring
Breidablikk Treningssenter AS er ansvarlig for behandlingen av personopplysninger på nettstedet.
# Meta-piksel
Vi bruker Meta-piksel. Dataene som Meta-piksel samler inn, er anonyme for oss.
# Microsoft Advertising
Vi bruker Microsoft Advertising. Microsoft Advertising behandler ingen personopplysninger.
# Google Analytics
Vi bruker Google Analytics med anonymisering av IP-adressen. Statistikken fra Google Analytics er anonym.
`;

const ENGLISH = `
# Privacy policy
Old Quay Sailing Ltd is the controller for this website.
# Google Ads
We use Google Ads to measure our campaigns. The data collected by Google Ads does not identify you personally.
Google Ads cookies cannot be tracked across other websites.
`;

/** The old measurement protocol, with or without `aip=1`; the client id is drawn anew where nothing is kept. */
const oldAnalytics = (run: VisitBuilder, at: number, aip: boolean) =>
  run
    .request('https://www.google-analytics.com/analytics.js', { at })
    .request(
      `https://www.google-analytics.com/collect?v=1&t=pageview&tid=UA-123456-1&${aip ? 'aip=1&' : ''}gcs=G100&cid=884420017.1768204801`,
      {
        at: at + 100,
        type: 'image',
      },
    );

const HASH = '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b';

export const anonymityClaims: Golden[] = [
  {
    name: 'a Norwegian gym whose services send nothing that lasts',
    claims: {
      'C000-07': 'confirmed',
      'C002-02': 'confirmed',
      'C000-11': 'confirmed',
      'C000-12': 'confirmed',
      'C002-03': 'confirmed',
    },
    visits: [
      unanswered(),
      agreed((run) =>
        run
          .with(oldAnalytics, 3000, true)
          .request('https://www.facebook.com/tr/?id=123456789012345&ev=PageView&noscript=1', { at: 3400, type: 'image' })
          .request('https://bat.bing.com/action/0?ti=12345678&Ver=2&evt=pageLoad', { at: 3800, type: 'image' }),
      ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [],
      outcomes: { 'anonymity-claim': 'pass', 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['google-analytics named', 'meta-pixel named', 'microsoft-advertising named'],
      promises: [
        'confirmed anonymised meta-pixel «er anonyme for oss»',
        'confirmed ip-anonymised google-analytics «anonymisering av IP-adressen»',
        'confirmed anonymised google-analytics «er anonym»',
        'confirmed no-personal-data microsoft-advertising «ingen personopplysninger»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a gym whose services tell its visitors apart for months',
    claims: {
      'C000-07': 'contradicted',
      'C002-02': 'contradicted',
      'C000-11': 'contradicted',
      'C000-12': 'contradicted',
      'C002-03': 'contradicted',
    },
    visits: [
      unanswered(),
      agreed((run) =>
        run.with(googleAnalytics, 3000).with(oldAnalytics, 3400, false).with(metaPixel, 3800).with(microsoftAdvertising, 4300),
      ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [
        'serious anonymity-claim google-analytics «er anonym»',
        'serious anonymity-claim meta-pixel «er anonyme for oss»',
        'serious anonymity-claim microsoft-advertising «ingen personopplysninger»',
        // Of two hits one is of the old kind, and does not ask for a shortened address.
        'moderate anonymity-claim google-analytics «anonymisering av IP-adressen»',
      ],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass', 'cookie-lifetime': 'not-applicable' },
      services: ['google-analytics named', 'meta-pixel named', 'microsoft-advertising named'],
      promises: [
        'contradicted anonymised meta-pixel «er anonyme for oss»',
        'contradicted ip-anonymised google-analytics «anonymisering av IP-adressen»',
        'contradicted anonymised google-analytics «er anonym»',
        'contradicted no-personal-data microsoft-advertising «ingen personopplysninger»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'an English sailing club whose advertising keeps to itself',
    claims: { 'C000-08': 'confirmed', 'C000-09': 'confirmed' },
    visits: [
      unanswered(),
      agreed((run) =>
        run.request('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?label=abc&gcs=G100', {
          at: 3000,
        }),
      ),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: { 'anonymity-claim': 'pass', 'undeclared-service': 'pass', 'personal-data-in-request': 'pass' },
      services: ['google-ads named'],
      promises: [
        'confirmed anonymised google-ads «does not identify you personally»',
        'confirmed not-cross-site google-ads «across other websites»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a sailing club that hands a hashed address and a cookie known on every site to Google',
    claims: { 'C000-08': 'contradicted', 'C000-09': 'contradicted' },
    visits: [
      visit(SHOP, { scenario: 'no-choice' })
        .with(session, 200)
        .banner({ at: 400 })
        .with(googleAds, 700)
        .request(`https://www.google.com/pagead/1p-conversion/123456789/?label=abc&em=tv.1~em.${HASH}`, {
          at: 1200,
          type: 'image',
        })
        .request('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?random=17', {
          at: 1500,
          type: 'image',
          cookies: { IDE: 'AHWqTUmWxkYbJvQpLtRcNdSeFgHi2kq' },
          setCookie: 'IDE=AHWqTUmWxkYbJvQpLtRcNdSeFgHi2kq; domain=.doubleclick.net; Max-Age=33696000; Secure; SameSite=None',
        })
        .cookie('IDE', 'AHWqTUmWxkYbJvQpLtRcNdSeFgHi2kq', { at: 1560, domain: 'doubleclick.net', days: 390 }),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [
        'critical personal-data-in-request google-ads',
        'serious tracking-before-choice google-ads',
        // The `IDE` cookie is DoubleClick's, which the policy knows only as a sibling of Google Ads.
        'serious tracking-before-choice google-doubleclick',
        'moderate undeclared-service google-doubleclick',
        'serious anonymity-claim google-ads «does not identify you personally»',
      ],
      outcomes: {},
      services: ['google-ads named', 'google-doubleclick organization-only'],
      promises: [
        'contradicted anonymised google-ads «does not identify you personally»',
        'contradicted not-cross-site google-ads «across other websites»',
      ],
      verdict: ['2 services ran before you chose.'],
    },
  },
];
