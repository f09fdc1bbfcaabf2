/** What policies say happens when a person does something: opts out, logs out, looks for a link. And where the choice is kept. */
import { visit, type VisitBuilder } from '../builders.ts';
import { googleAnalytics, session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, SHOP, unanswered } from './visits.ts';

const OPT_OUT = `
# Datenschutz
Verantwortlich ist die Steinfeld Musikschule gGmbH.
# Google Analytics
Wir nutzen Google Analytics. Das Cookie _ga läuft nach 400 Tagen ab.
Sie können der Erfassung durch Google Analytics widersprechen. Dann wird ein Opt-out-Cookie gesetzt: Google Analytics deaktivieren.
`;

const MEMBERS = `
# Personvern
Nordfjord Turlag er behandlingsansvarlig for dette nettstedet.
# Innlogging
Når du logger inn på Min side, setter vi informasjonskapsler som holder økten i gang.
Disse informasjonskapslene slettes når du logger deg ut.
# Nyhetsbrev
Du kan melde deg av nyhetsbrevet når som helst. Hjemmesiden vår inneholder også lenke til dette.
`;

const KEPT = `
# Privacy policy
Larkspur Cycles Ltd is the controller for this website.
# Your choice
Your choice is remembered in a cookie.
# Google Analytics
We use Google Analytics after you have agreed. Google Analytics sets persistent cookies on your device.
`;

/** A person agrees, reads the policy and opts out there; both pages count. */
const optsOut = (then: (run: VisitBuilder) => VisitBuilder) =>
  then(
    visit(SHOP, { id: 'opt-out', scenario: 'manual' })
      .with(session, 200)
      .banner({ at: 400 })
      .click('Alle akzeptieren', { at: 2500 })
      .state('klaro', 'accepted', { at: 2540 })
      .with(googleAnalytics, 3000)
      .document('https://shop.example/datenschutz', { at: 8000 })
      .with(googleAnalytics, 8400)
      .presses('Google Analytics deaktivieren', { at: 11_000 })
      .cookie('ga-disable-G-ABCDEF1234', 'true', { at: 11_040, days: 3650 })
      .document(SHOP, { at: 14_000 }),
  );
const logsOut = (then: (run: VisitBuilder) => VisitBuilder = (run) => run) =>
  then(
    visit('https://shop.example/min-side', { id: 'member', scenario: 'manual' })
      .with(session, 200)
      .presses('Logg ut', { at: 6000 }),
  );
const front = (links: Record<string, string>) => unanswered((run) => run.page({ at: 300, language: 'nb', links }));

const CHOICE = encodeURIComponent(JSON.stringify({ counter: true }));

export const actClaims: Golden[] = [
  {
    name: 'a German music school whose opt-out is kept in a cookie, and obeyed on the next page',
    claims: { 'C000-10': 'confirmed' },
    visits: [unanswered(), optsOut((run) => run)],
    policy: policyPage('de', OPT_OUT),
    expected: {
      findings: [],
      outcomes: { 'opt-out': 'pass', 'tracking-before-choice': 'pass', 'cookie-lifetime': 'pass' },
      services: ['google-analytics named'],
      promises: ['confirmed opt-out-link google-analytics «Google Analytics deaktivieren»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words and the same cookie, and a music school that counts on as before',
    claims: { 'C000-10': 'contradicted' },
    visits: [unanswered(), optsOut((run) => run.with(googleAnalytics, 14_400))],
    policy: policyPage('de', OPT_OUT),
    expected: {
      findings: ['serious opt-out google-analytics «Google Analytics deaktivieren»'],
      outcomes: { 'tracking-before-choice': 'pass', 'cookie-lifetime': 'pass' },
      services: ['google-analytics named'],
      promises: ['contradicted opt-out-link google-analytics «Google Analytics deaktivieren»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a Norwegian hiking club that ends the session at log-out, and whose front page lets one leave the newsletter',
    claims: { 'C004-11': 'confirmed', 'C002-10': 'confirmed' },
    visits: [
      front({ 'https://shop.example/nyhetsbrev/avmelding': 'Meld deg av nyhetsbrevet' }),
      logsOut((run) => run.cookie('PHPSESSID', '', { at: 6100, change: 'removed' })),
    ],
    policy: policyPage('nb', MEMBERS),
    expected: {
      findings: [],
      outcomes: { 'log-out': 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      promises: [
        'confirmed cleared-at-log-out - «slettes når du logger deg ut»',
        'confirmed unsubscribe-link - «Hjemmesiden vår inneholder også lenke»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a hiking club that leaves the session as it is; the link is on no page that was seen',
    claims: { 'C004-11': 'contradicted', 'C002-10': 'contradicted' },
    visits: [front({ 'https://shop.example/turer': 'Turer' }), logsOut()],
    policy: policyPage('nb', MEMBERS),
    expected: {
      findings: ['minor log-out - «slettes når du logger deg ut»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: [
        'contradicted cleared-at-log-out - «slettes når du logger deg ut»',
        // A link may stand where only a person finds it: told as not seen, and no breach.
        'declared-not-observed unsubscribe-link - «Hjemmesiden vår inneholder også lenke»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'an English bicycle shop that keeps the choice in a cookie, and whose counter’s cookies last',
    claims: { 'C003-15': 'confirmed', 'C003-18': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.cookie('klaro', CHOICE, { at: 2600, days: 120 }).with(googleAnalytics, 3000))],
    policy: policyPage('en', KEPT),
    expected: {
      findings: [],
      // Of a few sentences without any lifetime it cannot be told whether another text gives them.
      outcomes: {
        'cookie-lifetime-undeclared': 'cannot-tell',
        'tracking-before-choice': 'pass',
        'unkept-consent-promise': 'pass',
      },
      services: ['google-analytics named'],
      promises: [
        'confirmed choice-in-cookie - «remembered in a cookie»',
        'confirmed persistent-cookie google-analytics «sets persistent cookies»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a bicycle shop that keeps the choice in the browser’s storage and counts by session: less than it says',
    claims: { 'C003-15': 'contradicted', 'C003-18': 'contradicted' },
    visits: [
      unanswered(),
      agreed((run) =>
        run
          .storage('klaro', CHOICE, { at: 2600 })
          .request('https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234', { at: 3000 })
          .cookie('_ga', 'GA1.1.1372850914.1768204800', { at: 3100 }),
      ),
    ],
    policy: policyPage('en', KEPT),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'unkept-consent-promise': 'pass' },
      services: ['google-analytics named'],
      promises: [
        'declared-not-observed choice-in-cookie - «remembered in a cookie»',
        'declared-not-observed persistent-cookie google-analytics «sets persistent cookies»',
      ],
      verdict: [CLEAN],
    },
  },
];
