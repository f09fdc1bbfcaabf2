/** What policies say of the banner itself: which category holds what, that it lists each cookie, that a no costs nothing. */
import { visit } from '../builders.ts';
import { session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, refused, SHOP, unanswered, type Adds } from './visits.ts';

const SORTED = `
# Personvern
Bjørkedal Keramikk AS er behandlingsansvarlig for dette nettstedet.
# Samtykkebanneret
Google Analytics hører til kategorien «Statistikk» i banneret. DoubleClick hører til kategorien «Markedsføring».
Hver enkelt informasjonskapsel med formål og levetid er oppført i samtykkebanneret.
`;

const DETAILS = `
# Datenschutz
Verantwortlich ist die Torfhof Gartenbau GmbH.
# Cookies
Welche Cookies wir im Einzelnen einsetzen und wie lange sie gespeichert bleiben, steht in den Einstellungen unseres Cookie-Banners.
`;

const FREE = `
# Privacy notice
Heathfield Saddlery Ltd is the controller for this website.
# Your choice
If you refuse, you can use the site without any disadvantage.
`;

/** A person opens the settings of the banner, looks, and chooses nothing. */
const opened = (lists: Adds) =>
  lists(
    visit(SHOP, { id: 'settings', scenario: 'manual' })
      .with(session, 200)
      .banner({ at: 400 })
      .click('Innstillinger', { at: 2500 }),
  );

export const bannerClaims: Golden[] = [
  {
    name: 'a Norwegian potter whose banner sorts and lists its services as the policy says',
    claims: { 'C003-05': 'confirmed', 'C003-06': 'confirmed', 'C003-07': 'confirmed' },
    visits: [
      unanswered(),
      opened((run) =>
        run.listed(
          {
            Nødvendig: 'PHPSESSID holder deg innlogget. Varighet: økten',
            Statistikk: 'Google Analytics: _ga teller besøkende. Varighet: 2 år',
            Markedsføring: 'DoubleClick: IDE måler annonser. Varighet: 13 måneder',
          },
          { at: 2900 },
        ),
      ),
    ],
    policy: policyPage('nb', SORTED),
    expected: {
      findings: [],
      outcomes: { 'banner-categories': 'pass', 'list-elsewhere': 'pass', 'tracking-before-choice': 'pass' },
      services: ['google-analytics named: not seen', 'google-doubleclick named: not seen'],
      promises: [
        'confirmed category-map google-analytics «Statistikk»',
        'confirmed category-map google-doubleclick «Markedsføring»',
        'confirmed indirect-list - «oppført i samtykkebanneret»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a banner that puts the counter among the necessary ones and the advertisements among the functions',
    claims: { 'C003-06': 'contradicted', 'C003-07': 'contradicted' },
    visits: [
      unanswered(),
      opened((run) =>
        run.listed(
          {
            'Strengt nødvendige': 'PHPSESSID, økten. Google Analytics: _ga, 2 år',
            Funksjonelle: 'DoubleClick: IDE, 13 måneder',
            Statistikk: 'Matomo',
          },
          { at: 2900 },
        ),
      ),
    ],
    policy: policyPage('nb', SORTED),
    expected: {
      findings: [
        'moderate banner-categories google-analytics «Statistikk»',
        'moderate banner-categories google-doubleclick «Markedsføring»',
        'moderate necessity-claim google-analytics',
      ],
      outcomes: { 'list-elsewhere': 'pass', 'tracking-before-choice': 'pass' },
      services: ['google-analytics named: not seen', 'google-doubleclick named: not seen'],
      promises: [
        'contradicted category-map google-analytics «Statistikk»',
        'contradicted category-map google-doubleclick «Markedsføring»',
        'confirmed indirect-list - «oppført i samtykkebanneret»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a German nursery that leaves the cookies to its banner, whose last layer explains categories and lists nothing',
    claims: { 'C003-05': 'contradicted' },
    visits: [
      unanswered(),
      opened((run) =>
        run.listed(
          { Notwendig: 'Damit die Seite funktioniert.', Statistik: 'Damit wir die Seite verbessern können.' },
          { at: 2900 },
        ),
      ),
    ],
    policy: policyPage('de', DETAILS),
    expected: {
      findings: ['moderate list-elsewhere - «in den Einstellungen unseres Cookie-Banners»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['contradicted indirect-list - «in den Einstellungen unseres Cookie-Banners»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'an English saddler whose pages come after a no as they did before',
    claims: { 'C003-03': 'confirmed' },
    visits: [unanswered(), refused((run) => run.document('https://shop.example/order', { at: 7000 }))],
    policy: policyPage('en', FREE),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'tracking-after-rejection': 'pass' },
      services: [],
      promises: ['confirmed no-detriment - «without any disadvantage»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a saddler who shuts the order form to those who refused',
    claims: { 'C003-03': 'contradicted' },
    visits: [
      unanswered(),
      refused((run) => run.document('https://shop.example/order', { at: 7000, status: 403 })),
      agreed((run) => run.document('https://shop.example/order', { at: 7000 })),
    ],
    policy: policyPage('en', FREE),
    expected: {
      findings: ['moderate choice-symmetry - «without any disadvantage»'],
      outcomes: { 'tracking-before-choice': 'pass', 'tracking-after-rejection': 'pass' },
      services: [],
      promises: ['contradicted no-detriment - «without any disadvantage»'],
      verdict: [CLEAN],
    },
  },
];
