/** What policies say about the site itself: encryption, a way back, links that lead somewhere. */
import { visit } from '../builders.ts';
import { metaPixel, session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { CLEAN, SHOP, unanswered } from './visits.ts';

const TLS = `
# Privacy policy
Fernhill Pottery Ltd is the controller for this website.
# Security
This website uses TLS encryption for everything that you send us.
`;

const SSL = `
# Datenschutz
Die Kornblume Floristik GmbH ist Verantwortliche für diese Website.
# Sicherheit
Ihre Daten werden mit SSL-Verschlüsselung übertragen.
`;

const WAY_BACK = `
# Personvernerklæring
Skjærgård Kajakk AS er behandlingsansvarlig for nettsiden.
# Samtykke
Du kan når som helst trekke samtykket tilbake ved å klikke på lenken «Endre valg» nederst på siden.
# Meta-piksel
Meta-piksel lastes bare etter samtykke. Kapselen _fbp utløper etter 90 dager.
Hos Meta kan du reservere deg: https://www.facebook.com/adpreferences/advertisers
`;

const withdrawn = (opened: boolean) => {
  const accepted = visit(SHOP, {
    scenario: 'withdraw',
    result: opened
      ? { status: 'done', reason: 'verified: platform-api klaro', steps: 2 }
      : { status: 'cannot-tell', reason: 'no way back to the choice was found', steps: 1 },
  })
    .with(session, 200)
    .banner({ at: 400 })
    .click('Godta alle', { at: 2500 })
    .state('klaro', 'accepted', { at: 2540 })
    .with(metaPixel, 3000);
  return opened
    ? accepted.banner({ at: 6000 }).click('Avvis alle', { at: 7000 }).state('klaro', 'rejected', { at: 7040 })
    : accepted;
};
const accepting = (linked: boolean) =>
  visit(SHOP, { scenario: 'accept-all', result: { status: 'done', reason: 'verified: platform-api klaro', steps: 1 } })
    .page({
      at: 100,
      language: 'nb',
      links: linked ? { 'https://www.facebook.com/adpreferences/advertisers': 'Reserver deg hos Meta' } : {},
    })
    .with(session, 200)
    .banner({ at: 400 })
    .click('Godta alle', { at: 2500 })
    .state('klaro', 'accepted', { at: 2540 })
    .with(metaPixel, 3000);

export const siteClaims: Golden[] = [
  {
    name: 'an English pottery that encrypts, as it says',
    claims: { 'C000-15': 'confirmed' },
    visits: [unanswered((run) => run.request('https://shop.example/kiln.jpg', { at: 600, type: 'image' }))],
    policy: policyPage('en', TLS),
    expected: {
      findings: [],
      outcomes: { 'transport-security': 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['confirmed tls - «TLS encryption»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a pottery whose form is sent in clear',
    claims: { 'C000-15': 'contradicted' },
    visits: [
      unanswered(),
      visit(SHOP, { id: 'enquiry', scenario: 'manual' }).with(session, 200).request('http://shop.example/enquiry', {
        at: 3000,
        type: 'xmlhttprequest',
        method: 'POST',
        body: 'message=Two%20bowls',
      }),
    ],
    policy: policyPage('en', TLS),
    expected: {
      findings: ['serious transport-security - «TLS encryption»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['contradicted tls - «TLS encryption»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a German florist whose every picture comes encrypted; a plain address that only leads to the encrypted one is no breach',
    claims: { 'C003-21': 'confirmed' },
    visits: [
      visit('http://shop.example/', { scenario: 'no-choice', headless: true })
        .request('http://shop.example/', { at: 0, type: 'main_frame', location: 'https://shop.example/', status: 301 })
        .document('https://shop.example/', { at: 80 })
        .request('https://shop.example/rose.jpg', { at: 400, type: 'image', documentUrl: 'https://shop.example/' }),
    ],
    policy: policyPage('de', SSL),
    expected: {
      findings: [],
      outcomes: { 'transport-security': 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['confirmed tls - «SSL-Verschlüsselung»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a florist with a picture in clear',
    claims: { 'C003-21': 'contradicted' },
    visits: [unanswered((run) => run.request('http://bilder.shop.example/rose.jpg', { at: 600, type: 'image' }))],
    policy: policyPage('de', SSL),
    expected: {
      findings: ['moderate transport-security - «SSL-Verschlüsselung»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['contradicted tls - «SSL-Verschlüsselung»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a Norwegian kayak club with a way back that works, and the opt-out link that it gives',
    claims: {
      'C000-16': 'confirmed',
      'C000-17': 'confirmed',
      'C003-04': 'confirmed',
      'C003-24': 'confirmed',
      'C004-03': 'confirmed',
      'C004-08': 'confirmed',
    },
    visits: [accepting(true), withdrawn(true)],
    policy: policyPage('nb', WAY_BACK),
    expected: {
      findings: [],
      outcomes: {
        'tracking-after-withdrawal': 'pass',
        'tracking-before-choice': 'pass',
        'unkept-consent-promise': 'pass',
        // Two clicks and the way to them, where one click consents.
        'withdrawal-control': 'pass',
      },
      services: ['meta-pixel named'],
      promises: [
        'confirmed withdrawal - «når som helst trekke samtykket tilbake»',
        'confirmed prior-consent meta-pixel «bare etter samtykke»',
        'confirmed opt-out-link meta-pixel «adpreferences»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a kayak club on which no way back was found: that may be the finder’s fault',
    claims: {
      'C000-16': 'contradicted',
      'C000-17': 'contradicted',
      'C003-04': 'contradicted',
      'C003-24': 'contradicted',
      'C004-03': 'contradicted',
      'C004-08': 'contradicted',
    },
    visits: [accepting(false), withdrawn(false)],
    policy: policyPage('nb', WAY_BACK),
    expected: {
      findings: ['info withdrawal-control -'],
      outcomes: {
        'tracking-after-withdrawal': 'cannot-tell',
        'tracking-before-choice': 'pass',
        'unkept-consent-promise': 'pass',
      },
      services: ['meta-pixel named'],
      promises: [
        'confirmed prior-consent meta-pixel «bare etter samtykke»',
        // Written out and no link: it can be followed by hand, so nothing is broken.
        'not-observable opt-out-link meta-pixel «adpreferences»',
      ],
      verdict: [CLEAN],
    },
  },
];
