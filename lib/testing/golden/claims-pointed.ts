/** Lists that policies point to: of the site's processors behind a link, of a vendor's cookies with the vendor. */
import type { PolicyState } from '../../core/model/artifacts.ts';
import { joinReadings } from '../../core/model/join-policy.ts';
import type { VisitBuilder } from '../builders.ts';
import { googleAnalytics } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, unanswered } from './visits.ts';

const MAIN = `
# Datenschutz
Verantwortlich ist die Kaltenbach Optik GmbH.
# Auftragsverarbeiter
Welche Auftragsverarbeiter wir einsetzen, steht in dieser Liste: https://shop.example/auftragsverarbeiter
`;
const LIST = `
# Unsere Auftragsverarbeiter
Google Analytics, Google Ireland Limited: Wir nutzen Google Analytics für die Messung der Reichweite.
`;
const PROCESSORS = 'https://shop.example/auftragsverarbeiter';

type Read = Extract<PolicyState, { status: 'read' }>;
/** The list was followed and read as a part of the policy. */
function withList(main: PolicyState, list: PolicyState): PolicyState {
  const { reading, text } = list as Read;
  const document = { ...reading.document, source: PROCESSORS };
  return { status: 'read', ...joinReadings(main as Read, [{ role: 'list', reading: { ...reading, document }, text }]) };
}

const HUBSPOT = `
# Privacy policy
Thornbury Language School Ltd is the controller for this website.
# HubSpot
We use HubSpot to see how visitors use the site.
The list of cookies that HubSpot sets is kept at https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set.
`;
const SCRIPT = 'https://js.hs-scripts.com/1234567.js';
const hubSpot = (run: VisitBuilder, at: number, ...cookies: string[]) => {
  run.request(SCRIPT, { at });
  cookies.forEach((name, i) =>
    run
      .scriptCookie(`${name}=5b1c7d0a4f9be24e6f8a0011223344; max-age=15552000`, { at: at + 100 + i * 10, script: SCRIPT })
      .cookie(name, '5b1c7d0a4f9be24e6f8a0011223344', { at: at + 102 + i * 10, days: 180 }),
  );
};

export const pointedClaims: Golden[] = [
  {
    name: 'a German optician whose list of processors stands behind the link, and names what was seen',
    claims: { 'C003-23': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with(googleAnalytics, 3000))],
    policy: withList(policyPage('de', MAIN), policyPage('de', LIST)),
    expected: {
      findings: [],
      outcomes: { 'list-elsewhere': 'pass', 'undeclared-service': 'pass', 'tracking-before-choice': 'pass' },
      services: ['google-analytics named'],
      promises: ['confirmed indirect-list - «steht in dieser Liste»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and an optician whose link leads to nothing',
    claims: { 'C003-23': 'contradicted' },
    visits: [unanswered()],
    policy: { ...(policyPage('de', MAIN) as Read), dead: [PROCESSORS] },
    expected: {
      findings: ['moderate list-elsewhere - «steht in dieser Liste»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['contradicted indirect-list - «steht in dieser Liste»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'an English language school that leaves the cookies to the vendor’s list, on which they all are',
    claims: { 'C004-10': 'confirmed' },
    visits: [unanswered(), agreed((run) => run.with(hubSpot, 3000, '__hstc', 'hubspotutk'))],
    policy: policyPage('en', HUBSPOT),
    expected: {
      findings: [],
      outcomes: { 'list-elsewhere': 'pass', 'undeclared-service': 'pass', 'tracking-before-choice': 'pass' },
      services: ['hubspot named'],
      promises: ['confirmed indirect-list - «kept at https://knowledge.hubspot.com»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a language school on which the vendor’s script sets one that is not on it',
    claims: { 'C004-10': 'contradicted' },
    visits: [unanswered(), agreed((run) => run.with(hubSpot, 3000, 'hubspotutk', 'hs_new_visitor_ref'))],
    policy: policyPage('en', HUBSPOT),
    expected: {
      findings: ['minor list-elsewhere hubspot «kept at https://knowledge.hubspot.com»'],
      outcomes: { 'undeclared-service': 'pass', 'tracking-before-choice': 'pass' },
      services: ['hubspot named'],
      promises: ['contradicted indirect-list - «kept at https://knowledge.hubspot.com»'],
      verdict: [CLEAN],
    },
  },
];
