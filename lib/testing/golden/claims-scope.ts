/** What policies tell of where they hold: on which site there are cookies, what for, and in which country whoever gets a form's data is. */
import { visit } from '../builders.ts';
import { form } from '../forms.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { CLEAN, SHOP, unanswered } from './visits.ts';

const school = (host: string) => `
# Personvern
Fjellklang Læring AS er behandlingsansvarlig.
# Informasjonskapsler
Vi bruker informasjonskapsler og lignende teknologi på nettsidene våre på ${host}.
Fjellklang bruker informasjonskapsler på denne nettsiden, og når vi leverer tjenesten vår – Fjellklang Klasserom.
Informasjonskapsler kan brukes til å huske om du allerede er registrert.
`;

const ABROAD = `
# Personvern
Lyngmo Tebutikk er behandlingsansvarlig for dette nettstedet.
# Nyhetsbrev
Adressen din lagres i en database hos en databehandler i USA.
`;
const letter = (action: string) => unanswered((run) => run.with(form, 300, { action }));

export const scopeClaims: Golden[] = [
  {
    name: 'a Norwegian school service whose policy names its own site, and whose session is kept in a cookie',
    claims: { 'C001-01': 'confirmed', 'C004-12': 'confirmed', 'C004-13': 'confirmed' },
    visits: [unanswered()],
    policy: policyPage('nb', school('www.shop.example')),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: [
        'confirmed cookies-here - «nettsidene våre på www.shop.example»',
        'confirmed cookies-here - «på denne nettsiden, og når vi leverer»',
        'confirmed registered-cookie - «huske om du allerede er registrert»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words with another site’s name in them, on a site that keeps nothing: no breach of anything',
    claims: { 'C001-01': 'contradicted', 'C004-12': 'contradicted', 'C004-13': 'contradicted' },
    visits: [visit(SHOP)],
    policy: policyPage('nb', school('www.fjellklang-gammel.example')),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: [
        'declared-not-observed cookies-here - «nettsidene våre på www.fjellklang-gammel.example»',
        'declared-not-observed cookies-here - «på denne nettsiden, og når vi leverer»',
        'declared-not-observed registered-cookie - «huske om du allerede er registrert»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a Norwegian tea shop whose letters are kept in the USA, as it says without a name',
    claims: { 'C002-11': 'confirmed' },
    visits: [letter('https://lyngmo.us4.list-manage.com/subscribe/post')],
    policy: policyPage('nb', ABROAD),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'sharing-denied': 'not-applicable' },
      services: [],
      promises: ['confirmed form-abroad - «hos en databehandler i USA»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a tea shop whose letters go to a German company: less than it says',
    claims: { 'C002-11': 'contradicted' },
    visits: [letter('https://seu2.cleverreach.com/f/123456-234567/wcs/')],
    policy: policyPage('nb', ABROAD),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'sharing-denied': 'not-applicable' },
      services: [],
      promises: ['declared-not-observed form-abroad - «hos en databehandler i USA»'],
      verdict: [CLEAN],
    },
  },
];
