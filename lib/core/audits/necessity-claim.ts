import type { Artifacts, CookieUse, VisitFacts } from '../model/artifacts.ts';
import { type AuditFinding, defineAudit } from '../model/audit.ts';
import {
  confidenceOf,
  doubtAboutPolicy,
  fail,
  fitsCookieName,
  isNamedIn,
  message,
  notApplicable,
  ofPolicy,
  pass,
  policyFinding,
  weakest,
} from '../model/judging.ts';
import { groupBy } from '../model/group.ts';
import type { PolicyReading, Statement } from '../model/policy.ts';
import { sectionAt } from '../model/join-policy.ts';

const TRACKING: ReadonlySet<string> = new Set(['analytics', 'marketing', 'social']);
const NECESSARY =
  /(?<!\p{L})(?:(?:strengt|teknisk|strictly|technically|unbedingt|technisch|absolut|tekniskt|strictement|techniquement)\s)?(?:nødvendige?|naudsynte?|påkrevde?|necessary|essential|required|notwendige?[nrs]?|erforderliche?[nrs]?|essenzielle?[nrs]?|essentielle?[nrs]?|nödvändiga?|nécessaires?|essentiels?)(?!\p{L})/iu;
/** Other categories: then “necessary” is what the sentence denies or sets apart. */
const DENIED =
  /(?<!\p{L})(?:ikke|ikkje|not|non|nicht|inte|pas|un)[\s-]?(?:\p{L}+\s)?(?:n[øöoée]c?d?[\p{L}]*|required|essential|erforderlich\p{L}*|notwendig\p{L}*)|unnecessary|unødvendig|optional|valgfri|statisti|analy|market|reklame|werbung|annons/iu;
/** A label, not a sentence: “Necessary”, “Strictly necessary cookies”. */
const MAX_LABEL = 60;

export const audit = defineAudit({
  id: 'necessity-claim',
  title: 'No tracking cookie is called necessary',
  failureTitle: 'Tracking cookies that policy or banner call necessary',
  asks:
    'Asks whether the policy’s list of cookies, or a layer of the banner that was opened, puts a cookie for analytics, advertising or social media among ' +
    'the necessary ones.',
  why: 'What is called necessary is set without asking.',
  how:
    'Read are lists of cookies: the category or purpose that stands beside the cookie, or the heading above it. The cookie must be one that the ' +
    'catalogue knows, of a service that always needs consent; a name that several services use does not count. Captchas, payment and consent ' +
    'state are left out.',
  limits:
    'Layers of the banner that nobody opened, and lists that load later, are not read. Some authorities let simple counting of visits pass as necessary.',
  example: {
    key: 'necessity-claim',
    values: { service: 'Google Analytics', organization: 'Google', purpose: 'analytics', cookies: '_ga, _gid' },
  },
  severity: 'moderate',
  legal: [
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
    'EDPB Cookie Banner Taskforce report (January 2023)',
  ],
  requires: ['visits', 'cookies', 'services', 'policy'],
  audit: ({ visits, cookies, services, policy }) => {
    const inBanner = bannerFindings(visits, services);
    // What a banner says needs no policy.
    if (inBanner.length > 0 && (policy.status !== 'read' || doubtAboutPolicy(policy)))
      return fail(inBanner, () => pass('banner-asks'));
    return ofPolicy(policy, (reading) => {
      const entries = reading.statements.filter(({ type, value }) => type === 'cookie-entry' && typeof value.name === 'string');
      if (entries.length === 0) return fail(inBanner, () => notApplicable('no-cookie-list'));
      const claimed = entries.filter((entry) => isCalledNecessary(entry, reading) && isTracking(entry, services));
      const findings = [...groupBy(claimed, ({ service }) => service ?? '')]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, of]) => {
          const { name = id, organizationName = '', purpose = 'unknown' } = services.get(id) ?? {};
          const finding = policyFinding('necessity-claim', 'moderate', id, of, {
            values: {
              service: name,
              organization: organizationName,
              purpose,
              cookies: [...new Set(of.map(({ value }) => String(value.name)))].sort().join(', '),
            },
            confidence: weakest('medium', confidenceOf(Math.max(...of.map(({ confidence }) => confidence)))),
          });
          return { ...finding, evidence: seenOf(cookies, of) };
        });
      return fail([...findings, ...inBanner], () => pass('no-necessity-claim', { cookies: entries.length }));
    });
  },
});

/** Services that a category lists which is called nothing but necessary. One finding a service, however many visits saw it. */
function bannerFindings(visits: readonly VisitFacts[], services: Artifacts['services']): AuditFinding[] {
  const necessary = visits.flatMap(({ id, lists }) =>
    lists.flatMap(({ ordinal, categories }) =>
      categories
        .filter(({ purposes }) => purposes.length === 1 && purposes[0] === 'necessary')
        .map(({ name, text }) => ({ visit: id, ordinal, name, text })),
    ),
  );
  return [...services.values()].flatMap((service) => {
    if (service.consent.needed !== 'yes' || !TRACKING.has(service.purpose)) return [];
    const own = necessary.filter(({ text }) => isNamedIn(text, service));
    const [first] = own;
    if (!first) return [];
    const values = {
      ...{ service: service.name, organization: service.organizationName, purpose: service.purpose },
      shown: first.name,
    };
    return [
      {
        ...{ severity: 'moderate' as const, confidence: 'medium' as const, service: service.id },
        message: message('necessity-claim/banner', values),
        evidence: own.slice(0, 4).map(({ visit, ordinal }) => ({ visit, ordinal })),
        statements: [],
      },
    ];
  });
}

function isCalledNecessary(statement: Statement, reading: PolicyReading): boolean {
  const { value } = statement;
  const label = typeof value.purpose === 'string' ? value.purpose.trim() : '';
  if (label !== '') return label.length <= MAX_LABEL && isNecessary(label);
  const heading = sectionAt(reading, statement)?.heading ?? '';
  return heading.length <= MAX_LABEL && isNecessary(heading);
}
const isNecessary = (text: string) => NECESSARY.test(text) && !DENIED.test(text);

/** The catalogue's own rule for this name decides, not the service as a whole. */
function isTracking({ service: id, value }: Statement, services: Artifacts['services']): boolean {
  const service = id === null ? undefined : services.get(id);
  if (!service || service.consent.needed !== 'yes') return false;
  const name = String(value.name);
  const rule = service.cookies.find((one) => fitsCookieName(name, one.name) || fitsCookieName(one.name, name));
  return rule !== undefined && TRACKING.has(rule.purpose ?? service.purpose);
}

function seenOf(cookies: readonly CookieUse[], entries: readonly Statement[]) {
  const seen = cookies.filter(
    ({ name, attemptOnly }) => !attemptOnly && entries.some(({ value }) => fitsCookieName(name, String(value.name))),
  );
  return seen.slice(0, 4).map(({ visit, ordinal }) => ({ visit, ordinal }));
}
