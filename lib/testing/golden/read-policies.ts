/** The whole way: policies as they stand on a site, read by the reader, joined with what was seen. */
import { visit } from '../builders.ts';
import { googleAnalytics, metaPixel, session, youTube } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';

const GERMAN = `
# Datenschutzerklärung
Verantwortlich für diese Website ist die Lindenhof Keramik e. K., Musterweg 4, 12345 Beispielstadt. Wir informieren Sie hier über die Verarbeitung Ihrer personenbezogenen Daten.
# Google Analytics
Wir verwenden Google Analytics, einen Webanalysedienst der Google Ireland Limited. Rechtsgrundlage ist Ihre Einwilligung nach Art. 6 Abs. 1 lit. a DSGVO. Das Cookie _ga wird nach 400 Tagen gelöscht.
# Meta-Pixel
Das Meta-Pixel wird erst geladen, nachdem Sie eingewilligt haben. Das Cookie _fbp wird nach 30 Tagen gelöscht.
# Ihre Rechte
Sie haben das Recht auf Auskunft, Berichtigung und Löschung und können sich bei der Aufsichtsbehörde beschweren.
`;

const ENGLISH = `
# Privacy policy
Harbour Lane Books Ltd is the controller of your personal data. This policy explains which data we process when you visit this website and why.
# Cookies
By default we only set strictly necessary cookies. All other cookies are set only after you have given your consent.
# Google Analytics
With your consent we use Google Analytics, a service of Google Ireland Limited. The legal basis is Article 6(1)(a) GDPR. The cookie _ga expires after 400 days.
# Videos
Videos from YouTube are embedded in privacy-enhanced mode and are loaded only after you click on them.
# Your rights
You have the right to access, rectification and erasure, and you may lodge a complaint with the supervisory authority.
`;

export const readPolicies: Golden[] = [
  {
    name: 'a German shop whose pixel does not wait and whose cookie lives three times as long as said',
    visits: [
      visit('https://shop.example/', { scenario: 'accept-all' })
        .banner({
          buttons: [
            { text: 'Alle akzeptieren', role: 'accept' },
            { text: 'Ablehnen', role: 'reject' },
          ],
        })
        .with(metaPixel, 700)
        .click('Alle akzeptieren', { at: 2700 })
        .state('klaro', 'accepted')
        .with(googleAnalytics, 3100),
    ],
    policy: policyPage('de', GERMAN),
    expected: {
      findings: [
        'serious cookie-lifetime meta-pixel: The cookie _fbp lives 90 days, the policy says 30 days',
        'serious tracking-before-choice meta-pixel: Meta Pixel ran 2 s before any choice',
        'serious unkept-consent-promise meta-pixel: The policy promises consent first, but Meta Pixel ran 2 s before any choice',
      ],
      outcomes: { 'undeclared-service': 'pass', 'necessary-only-default': 'not-applicable', 'declared-not-observed': 'pass' },
      services: ['google-analytics named: accept-all/accepted 2+1', 'meta-pixel named: accept-all/before-choice 2+1'],
      promises: [
        'contradicted prior-consent meta-pixel «erst geladen, nachdem Sie eingewilligt haben»',
        'contradicted cookie-lifetime meta-pixel «nach 30 Tagen gelöscht»',
        'confirmed cookie-lifetime google-analytics «nach 400 Tagen gelöscht»',
      ],
      verdict: ['1 service ran before you chose.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'an English shop that keeps all it says',
    visits: [
      visit('https://shop.example/', { scenario: 'no-choice' }).banner().with(session, 300),
      visit('https://shop.example/', { scenario: 'accept-all' })
        .banner()
        .with(session, 300)
        .click('Accept all', { at: 2500 })
        .state('klaro', 'accepted')
        .with(googleAnalytics, 2900)
        .with(youTube, 3400, 'www.youtube-nocookie.com'),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'undeclared-service': 'pass',
        'unkept-consent-promise': 'pass',
        'necessary-only-default': 'pass',
        'cookie-lifetime': 'pass',
        'click-to-load': 'pass',
        'privacy-mode': 'pass',
      },
      services: ['google-analytics named: accept-all/accepted 2+1', 'youtube named: accept-all/accepted 1+0'],
      promises: [
        'confirmed necessary-only-default - «only set strictly necessary cookies»',
        'confirmed prior-consent google-analytics «With your consent we use»',
        'confirmed click-to-load youtube «loaded only after you click»',
        'confirmed privacy-mode youtube «privacy-enhanced mode»',
        'confirmed cookie-lifetime google-analytics «expires after 400 days»',
      ],
      verdict: ['Nothing ran before your choice that needs it.'],
    },
  },
  {
    name: 'the same words, and an English shop that breaks each of them',
    visits: [
      visit('https://shop.example/', { scenario: 'no-choice' })
        .banner()
        .with(googleAnalytics, 500)
        .with(youTube, 900)
        .with(metaPixel, 1500),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [
        'serious consent-signal google-analytics: Google Analytics is told of consent that was not given',
        'serious necessary-only-default google-analytics: The policy promises only necessary cookies by default, but Google Analytics kept others',
        'serious necessary-only-default meta-pixel: The policy promises only necessary cookies by default, but Meta Pixel kept others',
        'serious tracking-before-choice google-analytics: Google Analytics ran before any choice',
        'serious tracking-before-choice meta-pixel: Meta Pixel ran before any choice',
        'serious undeclared-service meta-pixel: Meta Pixel is not in the privacy policy',
        'serious unkept-consent-promise google-analytics: The policy promises consent first, but Google Analytics ran before any choice',
        'serious unkept-consent-promise meta-pixel: The policy promises consent first, but Meta Pixel ran before any choice',
        'moderate click-to-load youtube: The policy promises a click first, but YouTube loaded without one',
        'moderate privacy-mode youtube: The policy promises a privacy mode, but YouTube is embedded without it',
        'moderate tracking-before-choice youtube: YouTube ran before any choice',
      ],
      outcomes: { 'cookie-lifetime': 'pass', 'declared-not-observed': 'cannot-tell' },
      services: [
        'google-analytics named: no-choice/before-choice 2+1',
        'meta-pixel no: no-choice/before-choice 2+1',
        'youtube named: no-choice/before-choice 1+0',
      ],
      promises: [
        'contradicted necessary-only-default - «only set strictly necessary cookies»',
        'contradicted prior-consent - «All other cookies»',
        'contradicted prior-consent google-analytics «With your consent we use»',
        'contradicted click-to-load youtube «loaded only after you click»',
        'contradicted privacy-mode youtube «privacy-enhanced mode»',
      ],
      verdict: ['3 services ran before you chose.', '1 of them is not in the privacy policy.'],
    },
  },
];
