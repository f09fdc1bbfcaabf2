/** What policies say about cookies: how long they live, what sets them, and which periods are not of cookies at all. */
import { googleAds, googleAnalytics, linkedInInsight, microsoftAdvertising } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, unanswered } from './visits.ts';

const NORWEGIAN = `
# Personvern
Lyngheim Kurs AS er behandlingsansvarlig for dette nettstedet.
# Google Ads
Vi bruker Google Ads. Informasjonskapslene fra Google Ads utløper etter 60 dager.
Kapselen for konverteringsmåling settes bare når du har klikket på en av annonsene våre.
# Google Analytics
Google Analytics lagrer vedvarende informasjonskapsler på enheten din.
# Samtykke
Valget ditt lagres i en informasjonskapsel.
# Tjenerlogger
Loggene på tjeneren slettes etter 14 dager.
`;

const GERMAN = `
# Datenschutzhinweise
Verantwortlich ist die Mühlbach Ferienhäuser GmbH.
# LinkedIn Insight Tag
Wir setzen den LinkedIn Insight Tag ein. LinkedIn löscht die erhobenen Daten spätestens nach 180 Tagen.
# Sitzungs-Cookies
Unsere Sitzungs-Cookies werden gelöscht, sobald Sie den Browser schließen.
# Microsoft Advertising
Wir nutzen Microsoft Advertising. Das Cookie _uetvid wird nur gesetzt, wenn Sie über eine Anzeige zu uns gelangt sind, und läuft nach 390 Tagen ab.
`;

const TABLE = `
# Cookie policy
Pebble Bay Surf School Ltd is the controller for this website. The table lists our cookies.
| Name | Provider | Purpose | Duration |
| _ga | Google Analytics | Statistics | 13 months |
| _gcl_au | Google Ads | Advertising | 3 months |
| PHPSESSID | shop.example | Keeps you signed in | Session |
`;

export const cookieClaims: Golden[] = [
  {
    name: 'a Norwegian course provider whose cookies live as long as it says',
    claims: { 'C000-04': 'confirmed', 'C000-05': 'confirmed' },
    visits: [
      unanswered(),
      agreed(
        (run) =>
          run
            .cookie('samtykke', 'analyse:1|annonser:1', { at: 2600, days: 180 })
            .with(googleAnalytics, 3000)
            .with((more) => googleAds(more, 3500, 60)),
        (run) => run,
        'https://shop.example/?gclid=EAIaIQobChMI8examplevalue',
      ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      // Of `_ga` the policy says that it lasts, not how long.
      findings: ['minor cookie-lifetime-undeclared google-analytics'],
      outcomes: { 'cookie-lifetime': 'pass', 'undeclared-service': 'pass', 'tracking-before-choice': 'pass' },
      services: ['google-ads named', 'google-analytics named'],
      promises: [
        'confirmed cookie-lifetime google-ads «utløper etter 60 dager»',
        'confirmed action-gate google-ads «bare når du har klikket»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and advertising cookies that live half a year, set on a direct visit',
    claims: { 'C000-04': 'contradicted', 'C000-05': 'contradicted' },
    visits: [unanswered((run) => run.with((more) => googleAds(more, 700, 180)))],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [
        'serious cookie-lifetime google-ads «utløper etter 60 dager»',
        'serious tracking-before-choice google-ads',
        'serious unasked-action google-ads «bare når du har klikket»',
      ],
      outcomes: { 'undeclared-service': 'pass' },
      services: ['google-ads named', 'google-analytics named: not seen'],
      promises: [
        'contradicted cookie-lifetime google-ads «utløper etter 60 dager»',
        'contradicted action-gate google-ads «bare når du har klikket»',
      ],
      verdict: ['1 service ran before you chose.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'a German letting agency: periods of the vendor’s servers and of sessions are not those of its cookies',
    claims: { 'C000-06': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with(linkedInInsight, 3000))],
    policy: policyPage('de', GERMAN),
    expected: {
      // `bcookie` lives a year: the 180 days are of data on LinkedIn's computers, no browser sees them.
      findings: ['minor cookie-lifetime-undeclared linkedin-insight-tag', 'info declared-not-observed microsoft-advertising'],
      outcomes: { 'cookie-lifetime': 'cannot-tell', 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['linkedin-insight-tag named', 'microsoft-advertising named: not seen'],
      promises: [
        'declared-not-observed cookie-lifetime microsoft-advertising «läuft nach 390 Tagen ab»',
        'declared-not-observed action-gate microsoft-advertising «nur gesetzt, wenn Sie über eine Anzeige»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a letting agency whose conversion cookie is there without any advertisement',
    claims: { 'C000-06': 'contradicted' },
    visits: [unanswered((run) => run.with(microsoftAdvertising, 800))],
    policy: policyPage('de', GERMAN),
    expected: {
      findings: [
        'serious tracking-before-choice microsoft-advertising',
        'serious unasked-action microsoft-advertising «nur gesetzt, wenn Sie über eine Anzeige»',
      ],
      outcomes: { 'cookie-lifetime': 'pass', 'undeclared-service': 'pass' },
      services: ['linkedin-insight-tag named: not seen', 'microsoft-advertising named'],
      promises: [
        'confirmed cookie-lifetime microsoft-advertising «läuft nach 390 Tagen ab»',
        'contradicted action-gate microsoft-advertising «nur gesetzt, wenn Sie über eine Anzeige»',
      ],
      verdict: ['1 service ran before you chose.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'an English surf school with a table of cookies that is right',
    visits: [unanswered(), agreed((run) => run.with(googleAds, 3000))],
    policy: policyPage('en', TABLE),
    expected: {
      findings: ['info declared-not-observed google-analytics'],
      // Three months are 91.2 days, and the cookie lives 90.
      outcomes: { 'cookie-lifetime': 'pass', 'undeclared-cookie': 'pass', 'undeclared-service': 'pass' },
      services: ['google-ads named', 'google-analytics named: not seen'],
      promises: ['confirmed cookie-entry google-ads «_gcl_au»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same table, and a surf school whose analytics cookie outlives it, beside one that is in no row',
    visits: [
      unanswered(),
      agreed((run) =>
        run
          .with(googleAnalytics, 3000)
          .cookie('_ga', 'GA1.1.1372850914.1768204800', { at: 3400, days: 730 })
          .with(microsoftAdvertising, 3800),
      ),
    ],
    policy: policyPage('en', TABLE),
    expected: {
      findings: [
        'serious cookie-lifetime google-analytics «_ga»',
        'serious undeclared-service microsoft-advertising',
        'moderate undeclared-cookie microsoft-advertising',
        'info declared-not-observed google-ads',
      ],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: ['google-ads named: not seen', 'google-analytics named', 'microsoft-advertising no'],
      promises: ['contradicted cookie-entry google-analytics «_ga»'],
      verdict: [CLEAN, '1 service is not in the privacy policy.'],
    },
  },
];
