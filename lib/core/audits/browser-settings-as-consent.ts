import { defineAudit } from '../model/audit.ts';
import {
  ABOUT_COOKIES,
  cannotTell,
  casesOf,
  confidenceOf,
  fail,
  linksElsewhere,
  namesOf,
  needsConsent,
  notApplicable,
  ofPolicy,
  pass,
  policyFinding,
  weakest,
} from '../model/judging.ts';

const TRACKING: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);

export const audit = defineAudit({
  id: 'browser-settings-as-consent',
  title: 'The policy offers more than the browser’s settings',
  failureTitle: 'The browser’s settings are the only choice that the policy offers',
  asks: 'Asks whether the policy, for a site with services that need consent, offers nothing but “set your browser” as a way to refuse cookies.',
  why: 'A setting that allows cookies everywhere is no answer to a question that nobody asked.',
  how:
    'Judged where the policy points to the browser and speaks neither of a banner nor of consent nor of another way to withdraw, and where a service ' +
    'that needs consent was seen or is declared. A site that asks in a banner passes, whatever its policy says; one that keeps only necessary ' +
    'cookies is not asked.',
  limits: 'Where a document on cookies of its own is linked, the choice may stand there: then it cannot be told.',
  example: { key: 'browser-settings-as-consent', values: { services: 'Google Analytics' } },
  severity: 'moderate',
  legal: [
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    'ePrivacy Directive 5(3)',
    'CJEU C-673/17 Planet49',
    'GDPR recital 32',
  ],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit: ({ visits, uses, services, policy }) =>
    ofPolicy(policy, (reading) => {
      const statements = reading.statements.filter(({ type }) => type === 'browser-settings-only');
      if (statements.length === 0) return notApplicable('no-browser-settings');
      if (visits.some(({ banners }) => banners.some(({ offers }) => offers.includes('accept')))) return pass('banner-asks');
      const seen = casesOf(uses, { withUncertain: true }).filter(({ standing }) => needsConsent(standing));
      const declared = reading.services.flatMap(({ id, disclosure }) => {
        const service = id === null || disclosure !== 'declared' ? undefined : services.get(id);
        return service && TRACKING.has(service.purpose) && service.consent.needed === 'yes' ? [{ service: service.id }] : [];
      });
      const concerned = seen.length > 0 ? seen : declared;
      if (concerned.length === 0) return notApplicable('nothing-to-ask');
      if (linksElsewhere(visits, reading, ABOUT_COOKIES)) return cannotTell('cookies-elsewhere');
      const finding = policyFinding('browser-settings-as-consent', 'moderate', null, statements, {
        values: { services: namesOf(concerned, services) },
        confidence: weakest('medium', confidenceOf(Math.max(...statements.map(({ confidence }) => confidence)))),
      });
      const rows = seen.flatMap(({ uses: of }) =>
        of.slice(0, 1).flatMap(({ visit, requests }) => requests.slice(0, 1).map(({ ordinal }) => ({ visit, ordinal }))),
      );
      return fail([{ ...finding, evidence: rows.slice(0, 4) }], () => pass('banner-asks'));
    }),
});
