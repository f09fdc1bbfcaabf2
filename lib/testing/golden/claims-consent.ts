/** What policies promise about the choice: nothing before it, a banner that asks, and services that wait for it. */
import { visit } from '../builders.ts';
import {
  googleAds,
  googleAnalytics,
  linkedInInsight,
  metaPixel,
  microsoftAdvertising,
  reCaptcha,
  session,
  trustedShops,
} from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, ALL_NAMED, CLEAN, refused, SHOP, unanswered } from './visits.ts';

const NORWEGIAN = `
# Personvern i Granli Hageutstyr
Granli Hageutstyr AS er behandlingsansvarlig for denne nettbutikken. Her kan du lese hvilke opplysninger vi behandler og hvorfor.
# Informasjonskapsler
Som standard settes kun informasjonskapsler som er strengt nødvendige for at handlekurven skal virke.
Kapsler for analyse og markedsføring lagres først etter at du har samtykket.
Ved ditt første besøk vises et banner der du kan godta eller avslå.
# Google Analytics
Vi bruker Google Analytics for å forstå hvilke sider som blir lest. Kapselen _ga utløper etter 400 dager.
# Meta-piksel
Meta-pikselen lastes ikke før du har gitt samtykke. Kapselen _fbp utløper etter 90 dager.
# reCAPTCHA
Google reCAPTCHA på kontaktskjemaet brukes bare dersom du har samtykket.
`;

const GERMAN = `
# Datenschutzerklärung
Die Talblick Outdoor GmbH ist für diese Website verantwortlich. Hier erfahren Sie, welche Daten wir verarbeiten.
# Cookies
Ohne Ihre Einwilligung setzen wir ausschließlich technisch notwendige Cookies ein.
# Trusted Shops
Das Trustbadge von Trusted Shops wird nur geladen, wenn Sie zuvor eingewilligt haben.
# Google Ads
Wir nutzen Google Ads. Sofern Sie um eine Einwilligung gebeten wurden, erfolgt die Verarbeitung ausschließlich auf Grundlage von Art. 6 Abs. 1 lit. a DSGVO. Das Cookie _gcl_au wird nach 90 Tagen gelöscht.
# Microsoft Advertising
Microsoft Advertising verwenden wir erst nach Ihrer Einwilligung. Das Cookie _uetvid wird nach 390 Tagen gelöscht.
`;

const ENGLISH = `
# Privacy notice
Copper Kettle Teas Ltd is the controller for this website. This notice tells you which personal data we process and why.
# Advertising
We use the LinkedIn Insight Tag and the Meta Pixel only if you have consented to marketing. The cookies bcookie and _fbp are kept for 365 days.
`;

export const consentClaims: Golden[] = [
  {
    name: 'a Norwegian garden shop that keeps its word about the choice',
    claims: {
      'C003-01': 'confirmed',
      'C003-02': 'confirmed',
      'C003-13': 'confirmed',
      'C004-01': 'confirmed',
      'C004-02': 'confirmed',
    },
    visits: [
      unanswered(),
      refused((run) => run.with(session, 3500)),
      agreed((run) => run.with(googleAnalytics, 3000).with(metaPixel, 3400).with(reCaptcha, 3800)),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'tracking-after-rejection': 'pass',
        'necessary-only-default': 'pass',
        'unkept-consent-promise': 'pass',
        'undeclared-service': 'pass',
        'cookie-lifetime': 'pass',
        'declared-not-observed': 'pass',
      },
      services: ['google-analytics named', 'google-recaptcha named', 'meta-pixel named'],
      promises: [
        'confirmed necessary-only-default - «kun informasjonskapsler som er strengt nødvendige»',
        'confirmed prior-consent - «Kapsler for analyse og markedsføring»',
        'confirmed prior-consent meta-pixel «lastes ikke før du har gitt samtykke»',
        'confirmed prior-consent google-recaptcha «bare dersom du har samtykket»',
        'confirmed banner-shown - «vises et banner»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a garden shop that asks nobody and goes on after a no',
    claims: {
      'C003-01': 'contradicted',
      'C003-02': 'contradicted',
      'C003-13': 'contradicted',
      'C004-01': 'contradicted',
    },
    visits: [
      // No banner at all on the first visit.
      visit(SHOP, { scenario: 'no-choice' })
        .with(session, 200)
        .with(googleAnalytics, 700)
        .with(metaPixel, 1300)
        .with(reCaptcha, 1900),
      refused((run) =>
        run.request('https://www.facebook.com/tr/?id=123456789012345&ev=Scroll&fbp=fb.1.1768204800123.1116446470', {
          at: 4000,
          type: 'image',
        }),
      ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [
        'critical tracking-after-rejection meta-pixel',
        'serious tracking-before-choice google-analytics',
        'serious tracking-before-choice meta-pixel',
        // A captcha keeps nothing that singles out: it is contacted.
        'moderate tracking-before-choice google-recaptcha',
        'serious necessary-only-default google-analytics «kun informasjonskapsler som er strengt nødvendige»',
        'serious necessary-only-default meta-pixel «kun informasjonskapsler som er strengt nødvendige»',
        'serious unkept-consent-promise google-analytics «Kapsler for analyse og markedsføring»',
        'serious unkept-consent-promise meta-pixel «lastes ikke før du har gitt samtykke»',
        'moderate unkept-consent-promise google-recaptcha «bare dersom du har samtykket»',
        // Consent mode tells Google of consent (`gcs=G111`) that nobody gave.
        'serious consent-signal google-analytics',
      ],
      outcomes: {
        'undeclared-service': 'pass',
        'cookie-lifetime': 'pass',
        'declared-not-observed': 'cannot-tell',
      },
      services: ['google-analytics named', 'google-recaptcha named', 'meta-pixel named'],
      promises: [
        'contradicted necessary-only-default - «kun informasjonskapsler som er strengt nødvendige»',
        'contradicted prior-consent - «Kapsler for analyse og markedsføring»',
        'contradicted prior-consent meta-pixel «lastes ikke før du har gitt samtykke»',
        'contradicted prior-consent google-recaptcha «bare dersom du har samtykket»',
      ],
      verdict: ['1 service ran although you said no.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'the same words, and a garden shop that asks nobody, but runs nothing either',
    claims: { 'C004-02': 'contradicted' },
    visits: [visit(SHOP, { scenario: 'no-choice' }).with(session, 200)],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'necessary-only-default': 'pass', 'unkept-consent-promise': 'pass' },
      services: ['google-analytics named', 'google-recaptcha named', 'meta-pixel named'],
      // That no banner was recognised does not prove that none was there.
      promises: [
        'not-observable banner-shown - «vises et banner»',
        'confirmed necessary-only-default - «kun informasjonskapsler som er strengt nødvendige»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a German outdoor shop whose badge, ads and hedged basis all wait for the yes',
    claims: { 'C003-11': 'confirmed', 'C000-13': 'confirmed', 'C003-16': 'confirmed' },
    visits: [
      unanswered(),
      refused(),
      agreed((run) => run.with(trustedShops, 3000).with(googleAds, 3400).with(microsoftAdvertising, 3900)),
    ],
    policy: policyPage('de', GERMAN),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'tracking-after-rejection': 'pass',
        'necessary-only-default': 'pass',
        'unkept-consent-promise': 'pass',
        'cookie-lifetime': 'pass',
        'undeclared-service': 'pass',
      },
      services: ['google-ads named', 'microsoft-advertising named', 'trusted-shops named'],
      promises: [
        'confirmed necessary-only-default - «ausschließlich technisch notwendige»',
        'confirmed prior-consent trusted-shops «wenn Sie zuvor eingewilligt haben»',
        'confirmed consent-if-asked google-ads «um eine Einwilligung gebeten»',
        'confirmed prior-consent microsoft-advertising «erst nach Ihrer Einwilligung»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a German outdoor shop where all of it runs while the banner still asks',
    claims: { 'C003-11': 'contradicted', 'C000-13': 'contradicted', 'C003-16': 'contradicted' },
    visits: [unanswered((run) => run.with(trustedShops, 600).with(googleAds, 900).with(microsoftAdvertising, 1400))],
    policy: policyPage('de', GERMAN),
    expected: {
      findings: [
        'serious tracking-before-choice google-ads',
        'serious tracking-before-choice microsoft-advertising',
        'serious necessary-only-default google-ads «ausschließlich technisch notwendige»',
        'serious necessary-only-default microsoft-advertising «ausschließlich technisch notwendige»',
        // A badge may be shown without cookies; but the policy says that even that one waits.
        'moderate unkept-consent-promise trusted-shops «wenn Sie zuvor eingewilligt haben»',
        'serious unkept-consent-promise microsoft-advertising «erst nach Ihrer Einwilligung»',
        // The banner asks, so the hedge does not help.
        'serious unkept-consent-promise google-ads «um eine Einwilligung gebeten»',
      ],
      outcomes: { 'undeclared-service': 'pass', 'cookie-lifetime': 'pass' },
      services: ['google-ads named', 'microsoft-advertising named', 'trusted-shops named'],
      promises: [
        'contradicted necessary-only-default - «ausschließlich technisch notwendige»',
        'contradicted prior-consent trusted-shops «wenn Sie zuvor eingewilligt haben»',
        'contradicted consent-if-asked google-ads «um eine Einwilligung gebeten»',
        'contradicted prior-consent microsoft-advertising «erst nach Ihrer Einwilligung»',
      ],
      verdict: ['2 services ran before you chose.', ALL_NAMED],
    },
  },
  {
    name: 'an English tea shop whose advertising waits for consent',
    claims: { 'C004-09': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with(linkedInInsight, 3000).with(metaPixel, 3600))],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'unkept-consent-promise': 'pass',
        'undeclared-service': 'pass',
        'cookie-lifetime': 'pass',
      },
      services: ['linkedin-insight-tag named', 'meta-pixel named'],
      promises: [
        'confirmed prior-consent linkedin-insight-tag «only if you have consented to marketing»',
        'confirmed prior-consent meta-pixel «only if you have consented to marketing»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and an English tea shop whose advertising runs after a no',
    claims: { 'C004-09': 'contradicted' },
    visits: [refused((run) => run.with(linkedInInsight, 3000).with(metaPixel, 3600))],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [
        'critical tracking-after-rejection linkedin-insight-tag',
        'critical tracking-after-rejection meta-pixel',
        'serious unkept-consent-promise linkedin-insight-tag «only if you have consented to marketing»',
        'serious unkept-consent-promise meta-pixel «only if you have consented to marketing»',
      ],
      outcomes: { 'undeclared-service': 'pass', 'cookie-lifetime': 'pass' },
      services: ['linkedin-insight-tag named', 'meta-pixel named'],
      promises: [
        'contradicted prior-consent linkedin-insight-tag «only if you have consented to marketing»',
        'contradicted prior-consent meta-pixel «only if you have consented to marketing»',
      ],
      verdict: ['2 services ran although you said no.', ALL_NAMED],
    },
  },
];
