/** What policies say about where data go: to nobody else, nowhere outside the EEA. */
import { visit, type VisitBuilder } from '../builders.ts';
import { hubSpot, jetpack, metaPixel, session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, SHOP, unanswered } from './visits.ts';

const NORWEGIAN = `
# Personvernerklæring
Tindetopp Fjellsport AS er behandlingsansvarlig for nettsiden.
# Deling
Personopplysningene dine blir ikke delt med andre selskaper.
# Nyhetsbrev
E-postadressen som du melder på nyhetsbrevet, gir vi ikke videre til tredjeparter.
`;

const PLACE = `
# Personvern
Eikelund Språkskole AS er behandlingsansvarlig for nettsiden.
# HubSpot
Vi bruker HubSpot for å forstå hvordan nettsiden brukes. Kapselen hubspotutk utløper etter 180 dager.
# Lagring
Vi lagrer alle personopplysninger innenfor EU/EØS.
Opplysninger overføres ikke til land utenfor EU/EØS.
`;

/** A visitor signs up for the newsletter, in a visit of their own. */
const signUp = (run: VisitBuilder, host: string) =>
  run.request(`https://${host}/nyhetsbrev`, {
    at: 3000,
    type: 'xmlhttprequest',
    method: 'POST',
    body: 'epost=kari.nordmann%40post.example',
  });

export const sharingClaims: Golden[] = [
  {
    name: 'a Norwegian sports shop that keeps what it gets',
    claims: { 'C002-07': 'confirmed' },
    visits: [
      unanswered(),
      agreed(),
      visit(SHOP, { id: 'sign-up', scenario: 'manual' }).with(session, 200).with(signUp, 'shop.example'),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [],
      outcomes: { 'sharing-denied': 'pass', 'tracking-before-choice': 'pass', 'personal-data-in-request': 'pass' },
      services: [],
      promises: ['confirmed no-sharing - «ikke delt med andre selskaper»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a sports shop with a pixel, whose newsletter is kept elsewhere',
    claims: { 'C002-07': 'contradicted' },
    visits: [
      unanswered(),
      agreed((run) => run.with(metaPixel, 2900)),
      visit(SHOP, { id: 'sign-up', scenario: 'manual' })
        .with(session, 200)
        .request(
          'https://shop.us1.list-manage.com/subscribe/post-json?u=0a1b2c3d4e5f60718293a4b5c&id=9f8e7d6c5b&EMAIL=kari.nordmann%40post.example',
          { at: 3000 },
        ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [
        'serious sharing-denied meta-pixel «ikke delt med andre selskaper»',
        'serious undeclared-service meta-pixel',
        'moderate undeclared-service mailchimp',
      ],
      // Whether the visitor sent the form cannot be seen.
      outcomes: { 'tracking-before-choice': 'cannot-tell' },
      services: ['mailchimp no', 'meta-pixel no'],
      // Whether who keeps the newsletter does so on the shop's behalf cannot be seen.
      promises: ['contradicted no-sharing - «ikke delt med andre selskaper»'],
      verdict: [
        'Cannot tell: Mailchimp ran; whether that needs consent depends on what the visitor asked for.',
        '2 services are not in the privacy policy.',
      ],
    },
  },
  {
    name: 'a Norwegian language school that uses the European data centre of its one service',
    claims: { 'C004-05': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with((more) => hubSpot(more, 3000, '-eu1')))],
    policy: policyPage('nb', PLACE),
    expected: {
      findings: [],
      outcomes: { 'storage-location': 'cannot-tell', 'undeclared-service': 'pass', 'cookie-lifetime': 'pass' },
      services: ['hubspot named'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a language school that sends its visits to American hosts',
    claims: { 'C004-05': 'contradicted', 'C004-06': 'contradicted' },
    visits: [unanswered(), agreed((run) => run.with(hubSpot, 3000).with(jetpack, 3400))],
    policy: policyPage('nb', PLACE),
    expected: {
      findings: [
        'moderate storage-location hubspot «alle personopplysninger innenfor EU/EØS»',
        'moderate storage-location jetpack «alle personopplysninger innenfor EU/EØS»',
        'moderate undeclared-service jetpack',
      ],
      outcomes: { 'tracking-before-choice': 'pass', 'cookie-lifetime': 'pass' },
      services: ['hubspot named', 'jetpack no'],
      promises: [
        'contradicted eu-only-storage - «alle personopplysninger innenfor EU/EØS»',
        'contradicted eu-only-storage - «ikke til land utenfor EU/EØS»',
      ],
      verdict: [CLEAN, '1 service is not in the privacy policy.'],
    },
  },
];
