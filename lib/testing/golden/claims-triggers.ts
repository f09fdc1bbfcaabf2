/** What policies say about when a service runs: at checkout, at a click, for one purpose only. */
import { visit, type VisitBuilder } from '../builders.ts';
import { googleAnalytics, hubSpot, payPal, session, tagManager } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, unanswered } from './visits.ts';

const CHECKOUT = `
# Datenschutzerklärung
Verantwortlich für den Shop ist die Holunder Naturkost GmbH.
# PayPal
Wenn Sie mit PayPal bezahlen, werden Sie am Ende der Bestellung zu PayPal weitergeleitet.
# Trusted Shops
Ihre Bestelldaten werden erst an Trusted Shops übermittelt, wenn Sie auf die Schaltfläche für den Käuferschutz klicken.
`;

const TAGS = `
# Personvernerklæring
Grønnli Barnehage AS er behandlingsansvarlig for nettsiden.
# Google Tag Manager
Vi bruker Google Tag Manager, som selv ikke setter informasjonskapsler.
# Google Analytics
Google Analytics brukes bare etter samtykke. Kapselen _ga utløper etter 400 dager.
# Skjema
Når du sender inn kontaktskjemaet, behandles opplysningene av HubSpot.
`;

const FINGERPRINT = `
# Privacy policy
Tidewater Instruments Ltd is the controller for this web shop.
# Fraud prevention
At checkout we compute a browser fingerprint in order to prevent fraud.
`;

/** Where the order is thanked for, the badge loads; and, if told so, sends what was bought. */
const thanked = (sends: boolean) => {
  const run = visit('https://shop.example/bestellung/danke', { id: 'thanks', scenario: 'no-choice' }).request(
    'https://widgets.trustedshops.com/js/X0123456789ABCDEF.js',
    { at: 500 },
  );
  return sends
    ? run.request(
        'https://api.trustedshops.com/rest/internal/v2/shops/X01/orders?orderNumber=100234&amount=49.90&email=kunde%40post.example',
        {
          at: 900,
          type: 'xmlhttprequest',
          method: 'POST',
        },
      )
    : run;
};
const withAnalytics = (run: VisitBuilder, at: number) => run.with(tagManager, at).with(googleAnalytics, at + 200);

export const triggerClaims: Golden[] = [
  {
    name: 'a German grocer with PayPal at checkout and a badge that waits for the click',
    claims: { 'C003-12': 'confirmed', 'C003-20': 'confirmed' },
    visits: [
      unanswered(),
      visit('https://shop.example/kasse/zahlung', { id: 'pay', scenario: 'no-choice' }).with(payPal, 500),
      thanked(false),
    ],
    policy: policyPage('de', CHECKOUT),
    expected: {
      findings: [],
      outcomes: { 'undeclared-service': 'pass' },
      services: ['paypal named', 'trusted-shops named'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a grocer whose badge sends the order unasked, with PayPal on the first page',
    claims: { 'C003-12': 'contradicted', 'C003-20': 'contradicted' },
    visits: [unanswered((run) => run.with(payPal, 600)), thanked(true)],
    policy: policyPage('de', CHECKOUT),
    expected: {
      // The order went with the customer's address in it, and nothing but the banner was clicked.
      findings: ['serious unasked-action trusted-shops «erst an Trusted Shops übermittelt»'],
      // Whether the visitor asked to pay cannot be seen; on a page of the order the badge is not asked about.
      outcomes: { 'tracking-before-choice': 'cannot-tell', 'undeclared-service': 'pass' },
      services: ['paypal named', 'trusted-shops named'],
      promises: ['contradicted action-gate trusted-shops «erst an Trusted Shops übermittelt»'],
      verdict: ['Cannot tell: PayPal ran; whether that needs consent depends on what the visitor asked for.'],
    },
  },
  {
    name: 'a Norwegian nursery school whose tag manager comes alone, and HubSpot with the form only',
    claims: { 'C003-14': 'confirmed', 'C000-19': 'confirmed' },
    visits: [
      unanswered((run) => run.with(tagManager, 600)),
      agreed((run) => run.with(googleAnalytics, 3000)),
      visit('https://shop.example/kontakt', { id: 'contact', scenario: 'manual' })
        .with(session, 200)
        .request('https://forms.hsforms.com/submissions/v3/public/submit/formsnext/multipart/1234567/0a1b', {
          at: 4000,
          type: 'xmlhttprequest',
          method: 'POST',
        }),
    ],
    policy: policyPage('nb', TAGS),
    expected: {
      // The form was sent by the visitor: nobody is accused of that, but it cannot be seen that it was.
      findings: [],
      outcomes: { 'tracking-before-choice': 'cannot-tell', 'undeclared-service': 'pass', 'unkept-consent-promise': 'pass' },
      services: ['google-analytics named', 'google-tag-manager named', 'hubspot named'],
      promises: ['confirmed prior-consent google-analytics «bare etter samtykke»'],
      verdict: ['Cannot tell: HubSpot ran; whether that needs consent depends on what the visitor asked for.'],
    },
  },
  {
    name: 'the same words, and a nursery school whose tag manager starts analytics, with HubSpot following every page',
    claims: { 'C003-14': 'contradicted', 'C000-19': 'contradicted' },
    visits: [unanswered((run) => run.with(withAnalytics, 600).with(hubSpot, 1500))],
    policy: policyPage('nb', TAGS),
    expected: {
      findings: [
        'serious tracking-before-choice google-analytics',
        'serious tracking-before-choice hubspot',
        'minor tracking-before-choice google-tag-manager',
        'serious unkept-consent-promise google-analytics «bare etter samtykke»',
        'serious consent-signal google-analytics',
        'minor cookie-lifetime-undeclared hubspot',
      ],
      outcomes: { 'undeclared-service': 'pass', 'cookie-lifetime': 'pass' },
      services: ['google-analytics named', 'google-tag-manager named', 'hubspot named'],
      promises: ['contradicted prior-consent google-analytics «bare etter samtykke»'],
      verdict: ['3 services ran before you chose.', 'All of them are in the privacy policy.'],
    },
  },
  {
    name: 'an English instrument maker that says that it takes fingerprints, and takes them after the yes',
    claims: { 'C003-22': 'confirmed' },
    visits: [
      unanswered(),
      agreed((run) =>
        run
          .fingerprint('canvas', 'toDataURL 280×60', { at: 3000, script: 'https://shop.example/guard.js' })
          .fingerprint('webgl', 'UNMASKED_RENDERER_WEBGL', { at: 3010, script: 'https://shop.example/guard.js' })
          .fingerprint('audio', 'OfflineAudioContext', { at: 3020, script: 'https://shop.example/guard.js' }),
      ),
    ],
    policy: policyPage('en', FINGERPRINT),
    expected: {
      findings: [],
      outcomes: { fingerprinting: 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['confirmed fingerprint - «compute a browser fingerprint»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and an instrument maker whose pages read nothing of the kind: nothing is broken by that',
    claims: { 'C003-22': 'contradicted' },
    visits: [unanswered(), agreed()],
    policy: policyPage('en', FINGERPRINT),
    expected: {
      findings: [],
      outcomes: { fingerprinting: 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['declared-not-observed fingerprint - «compute a browser fingerprint»'],
      verdict: [CLEAN],
    },
  },
];
