/** What policies list: who is there, who else is not, and what cookies are for. */
import { visit, type VisitBuilder } from '../builders.ts';
import { albacross, googleAds, googleAnalytics, hubSpot, jetpack, linkedInInsight, metaPixel, session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, SHOP, unanswered } from './visits.ts';

const NO_NAMES = `
# Personvernerklæring
Solbakken Revisjon AS er behandlingsansvarlig for dette nettstedet.
# Informasjonskapsler
Vi bruker informasjonskapsler for å huske innstillingene dine til neste besøk.
Du kan endre innstillingene i nettleseren din slik at informasjonskapsler ikke lagres.
# Mottakere
Underleverandører som drifter systemene våre, behandler personopplysninger på våre vegne.
`;

const CLOSED = `
# Datenschutzerklärung
Die Wildkamm Fahrradladen GmbH ist für diese Website verantwortlich.
# Cookies
Alle Cookies, die wir einsetzen, sind in dieser Datenschutzerklärung aufgeführt.
# Werbung
Für Werbung nutzen wir das Meta-Pixel und Google Ads. Andere Anbieter setzen wir nicht ein.
Das Cookie _fbp wird nach 90 Tagen gelöscht. Das Cookie _gcl_au wird nach 90 Tagen gelöscht.
`;

const PRESENT = `
# Personvern
Havgløtt Camping AS er behandlingsansvarlig for nettsiden.
# Verktøy
Vi har tatt i bruk Meta-piksel på nettsiden.
På nettsiden er også LinkedIn Insight Tag installert.
Vi benytter sporingsskriptet fra Albacross.
For analyse deler vi opplysninger med HubSpot og Jetpack.
Informasjonskapslene til HubSpot utløper etter 180 dager.
`;

const THIRD = `
# Cookie policy
Marlow Bakery School Ltd is the controller for this website.
# Third-party cookies
We use HubSpot to understand how visitors find our courses. Its cookies expire after 180 days.
We do not use any other third-party cookies.
`;

const tikTok = (run: VisitBuilder, at: number) =>
  run
    .request('https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4EXAMPLE', { at })
    .cookie('_ttp', '2a7Xc9QwErTyUiOpAsDfGhJkLzX', { at: at + 72, days: 390 })
    .request('https://analytics.tiktok.com/api/v2/pixel', { at: at + 100, type: 'ping', method: 'POST' });

const PARTNERS = `
# Datenschutz
Verantwortlich ist die Wolkenweg Reisen GmbH.
# Weitergabe
Nach Ihrer Einwilligung geben wir Daten an Werbepartner weiter.
`;

const everything = (run: VisitBuilder) =>
  run.with(metaPixel, 3000).with(linkedInInsight, 3300).with(albacross, 3600).with(hubSpot, 3900).with(jetpack, 4200);

export const listClaims: Golden[] = [
  {
    name: 'a Norwegian auditor who names nobody, and nobody is there',
    claims: { 'C001-02': 'confirmed', 'C001-03': 'confirmed', 'C002-01': 'confirmed' },
    visits: [visit(SHOP, { scenario: 'no-choice' }).with(session, 200).cookie('language', 'nb', { at: 400, days: 365 })],
    policy: policyPage('nb', NO_NAMES),
    expected: {
      findings: [],
      outcomes: {
        'tracking-before-choice': 'pass',
        'undeclared-service': 'pass',
        'browser-settings-as-consent': 'not-applicable',
      },
      services: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and an auditor whose site asks in a banner all the same',
    claims: { 'C001-04': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with(session, 3000))],
    policy: policyPage('nb', NO_NAMES),
    expected: {
      findings: [],
      outcomes: { 'browser-settings-as-consent': 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and an auditor whose site measures and advertises, with the browser’s settings as the only way out',
    claims: { 'C001-02': 'contradicted', 'C001-03': 'contradicted', 'C001-04': 'contradicted', 'C002-01': 'contradicted' },
    visits: [visit(SHOP, { scenario: 'no-choice' }).with(session, 200).with(googleAnalytics, 600).with(metaPixel, 1000)],
    policy: policyPage('nb', NO_NAMES),
    expected: {
      findings: [
        'serious tracking-before-choice google-analytics',
        'serious tracking-before-choice meta-pixel',
        'serious undeclared-service google-analytics',
        'serious undeclared-service meta-pixel',
        'serious consent-signal google-analytics',
        'moderate browser-settings-as-consent - «endre innstillingene i nettleseren»',
      ],
      outcomes: {},
      services: ['google-analytics no', 'meta-pixel no'],
      verdict: ['2 services ran before you chose.', 'None of them is in the privacy policy.'],
    },
  },
  {
    name: 'a German travel agency that speaks of partners for advertising, and names none',
    visits: [unanswered(), agreed((run) => run.with(metaPixel, 3000))],
    policy: policyPage('de', PARTNERS),
    expected: {
      findings: ['moderate undeclared-service meta-pixel «an Werbepartner weiter»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: ['meta-pixel vague'],
      verdict: [CLEAN, '1 service is not in the privacy policy.'],
    },
  },
  {
    name: 'a German bicycle shop that advertises with the two that it lists',
    claims: { 'C000-14': 'confirmed', 'C003-17': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with(metaPixel, 3000).with(googleAds, 3500))],
    policy: policyPage('de', CLOSED),
    expected: {
      findings: [],
      outcomes: { 'closed-list': 'pass', 'undeclared-service': 'pass', 'cookie-lifetime': 'pass' },
      services: ['google-ads named', 'meta-pixel named'],
      promises: [
        'confirmed exhaustive - «in dieser Datenschutzerklärung aufgeführt»',
        'confirmed closed-list - «Andere Anbieter setzen wir nicht ein»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a bicycle shop with a third advertiser',
    claims: { 'C000-14': 'contradicted', 'C003-17': 'contradicted' },
    visits: [unanswered(), agreed((run) => run.with(metaPixel, 3000).with(googleAds, 3500).with(tikTok, 4000))],
    policy: policyPage('de', CLOSED),
    expected: {
      findings: ['serious closed-list tiktok «in dieser Datenschutzerklärung aufgeführt»', 'serious undeclared-service tiktok'],
      outcomes: { 'tracking-before-choice': 'pass', 'cookie-lifetime': 'pass' },
      services: ['google-ads named', 'meta-pixel named', 'tiktok no'],
      promises: [
        'contradicted exhaustive - «in dieser Datenschutzerklärung aufgeführt»',
        'contradicted closed-list - «Andere Anbieter setzen wir nicht ein»',
      ],
      verdict: [CLEAN, '1 service is not in the privacy policy.'],
    },
  },
  {
    name: 'a Norwegian camp site on which everyone is that it names',
    claims: { 'C002-04': 'confirmed', 'C002-05': 'confirmed', 'C002-06': 'confirmed', 'C004-07': 'confirmed' },
    visits: [agreed(everything)],
    policy: policyPage('nb', PRESENT),
    expected: {
      // HubSpot's lifetime is given, those of the other three are not; Jetpack keeps nothing.
      findings: ['minor cookie-lifetime-undeclared -'],
      outcomes: {
        'declared-not-observed': 'pass',
        'undeclared-service': 'pass',
        'tracking-before-choice': 'pass',
        'cookie-lifetime': 'pass',
      },
      services: ['albacross named', 'hubspot named', 'jetpack named', 'linkedin-insight-tag named', 'meta-pixel named'],
      promises: ['confirmed cookie-lifetime hubspot «utløper etter 180 dager»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a camp site on which nobody of them was met: information, no fault',
    claims: { 'C002-04': 'contradicted', 'C002-05': 'contradicted', 'C002-06': 'contradicted', 'C004-07': 'contradicted' },
    visits: [agreed()],
    policy: policyPage('nb', PRESENT),
    expected: {
      findings: [
        'info declared-not-observed albacross',
        'info declared-not-observed hubspot',
        'info declared-not-observed jetpack',
        'info declared-not-observed linkedin-insight-tag',
        'info declared-not-observed meta-pixel',
      ],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass' },
      services: ['albacross named', 'hubspot named', 'jetpack named', 'linkedin-insight-tag named', 'meta-pixel named'],
      promises: ['declared-not-observed cookie-lifetime hubspot «utløper etter 180 dager»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'an English baking school with one third party, as it says',
    claims: { 'C004-04': 'confirmed' },
    visits: [agreed((run) => run.with(hubSpot, 3000))],
    policy: policyPage('en', THIRD),
    expected: {
      findings: [],
      outcomes: { 'closed-list': 'pass', 'undeclared-service': 'pass', 'cookie-lifetime': 'pass' },
      services: ['hubspot named'],
      promises: ['confirmed closed-list - «any other third-party cookies»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a baking school with two more',
    claims: { 'C004-04': 'contradicted' },
    visits: [unanswered((run) => run.with(hubSpot, 600).with(linkedInInsight, 1000).with(jetpack, 1400))],
    policy: policyPage('en', THIRD),
    expected: {
      findings: [
        'serious tracking-before-choice hubspot',
        'serious tracking-before-choice linkedin-insight-tag',
        // Its script and pixel carry no identifier.
        'moderate tracking-before-choice jetpack',
        'serious closed-list linkedin-insight-tag «any other third-party cookies»',
        'moderate closed-list jetpack «any other third-party cookies»',
        'serious undeclared-service linkedin-insight-tag',
        'moderate undeclared-service jetpack',
      ],
      outcomes: { 'cookie-lifetime': 'pass' },
      services: ['hubspot named', 'jetpack no', 'linkedin-insight-tag no'],
      promises: ['contradicted closed-list - «any other third-party cookies»'],
      verdict: ['3 services ran before you chose.', '2 of them are not in the privacy policy.'],
    },
  },
];
