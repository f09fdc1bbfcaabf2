/** What the policy says, and whether it could be read. */
import type { PolicyState, VisitFacts } from '../artifacts.ts';
import type { AuditAnswer, AuditFinding } from '../audit.ts';
import type { Finding, Message, Severity } from '../finding.ts';
import { samePlace } from '../join-policy.ts';
import { type PolicyReading, type PromiseKind, READ_LANGUAGES, type Span, type Statement } from '../policy.ts';
import { message, notApplicable } from './answers.ts';

/** Why nothing can be said about what the policy says; null where it was read in a language that we know. */
export function doubtAboutPolicy(policy: PolicyState): Message | null {
  if (policy.status !== 'read') return message(`policy-${policy.status}`, { detail: policy.reason });
  return READ_LANGUAGES.includes(policy.reading.document.language) ? null : message('policy-language');
}

type ReadPolicy = Extract<PolicyState, { status: 'read' }>;

/** Asks where the policy was read in a language that we know; otherwise it cannot be told. */
export function ofPolicy(policy: PolicyState, ask: (reading: PolicyReading, texts: ReadPolicy) => AuditAnswer): AuditAnswer {
  const doubt = doubtAboutPolicy(policy);
  if (policy.status === 'read' && !doubt) return ask(policy.reading, policy);
  return { outcome: 'cannot-tell', reason: doubt ?? message('policy-language') };
}

/** Asks where the policy makes such a promise. */
export function ofPromises(
  policy: PolicyState,
  kinds: readonly PromiseKind[],
  ask: (promises: readonly Statement[], reading: PolicyReading) => AuditAnswer,
): AuditAnswer {
  return ofPolicy(policy, (reading) => {
    const promises = promisesOf(policy, ...kinds);
    return promises.length === 0 ? notApplicable('no-promise') : ask(promises, reading);
  });
}

export function promisesOf(policy: PolicyState, ...kinds: PromiseKind[]): Statement[] {
  if (policy.status !== 'read') return [];
  return policy.reading.statements.filter(({ type, value }) => type === 'promise' && (kinds as unknown[]).includes(value.kind));
}

/** Does a statement speak of this service: by name, by purpose, or of the whole site? */
export function covers(statement: Statement, service: { id: string; purpose: string }): boolean {
  if (statement.service !== null) return statement.service === service.id;
  return statement.value.category === undefined || statement.value.category === service.purpose;
}

/** A cookie's lifetime as the policy gives it; `cookie` null: for all cookies of the service. Retention by a vendor is not among them. */
export interface SaidLifetime {
  cookie: string | null;
  service: string | null;
  days: number;
  statement: Statement;
}

export function lifetimesOf(policy: PolicyState): SaidLifetime[] {
  if (policy.status !== 'read') return [];
  return policy.reading.statements.flatMap((statement): SaidLifetime[] => {
    const { type, value, service } = statement;
    const days = type === 'cookie-entry' ? value.lifetimeDays : type === 'cookie-lifetime' ? value.days : null;
    const cookie = type === 'cookie-entry' ? value.name : value.cookie;
    if (typeof days !== 'number' || (type === 'cookie-entry' && typeof cookie !== 'string')) return [];
    return [{ cookie: typeof cookie === 'string' && cookie !== '' ? cookie : null, service, days, statement }];
  });
}

/** The number of the site's account behind a name, which policies leave out: `_hjSessionUser_123456`, `_pk_id.1.1fff`, `_gat_UA-123-1`. */
const OF_THE_SITE = /^(?:_\d{4,}|\.\d+\.[\da-f]{4,}|_UA-\d+-\d+)$/;

/** Policies write the part of a name that varies as `*`, `xxx`, `<id>`, `#`, `{container}`, or leave it out after `_`. */
export function fitsCookieName(name: string, written: string): boolean {
  if (name === written || (name.startsWith(written) && OF_THE_SITE.test(name.slice(written.length)))) return true;
  const star = /(\*|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|#+|x{3,}|X{2,}|…|\.\.\.)/.exec(written);
  if (!star || star.index < 2) return false;
  const tail = written.slice(star.index + star[0].length);
  return name.startsWith(written.slice(0, star.index)) && name.endsWith(tail) && name.length >= written.length - star[0].length;
}

/** A finding about the policy's text alone. */
export function policyFinding(
  key: string,
  severity: Severity,
  service: string | null,
  statements: readonly Span[],
  { values = {}, confidence = 'high' }: { values?: Message['values']; confidence?: Finding['confidence'] } = {},
): AuditFinding {
  const places = statements.filter((one, i) => statements.findIndex((other) => samePlace(other, one)) === i);
  return {
    ...{ severity, confidence, service, message: message(key, values), evidence: [] },
    statements: places.slice(0, 8).map(({ start, end, quote }) => ({ start, end, quote })),
  };
}

const EEA = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '));
/** Is a country (ISO 3166 alpha-2) in the EU or EEA? */
export const isEea = (country: string): boolean => EEA.has(country);

/** How links to a document about cookies call themselves. */
export const ABOUT_COOKIES = /cookie|informasjonskaps|informationskap|kapsler|kakor|t[eé]moins/i;

/** Does a page link to another document on `topic` than those that were read? What is missing here may stand there. */
export function linksElsewhere(
  visits: readonly VisitFacts[],
  { document, documents = [] }: PolicyReading,
  topic: RegExp,
): boolean {
  const bare = (url: string) => url.replace(/[#?].*$/, '').replace(/\/$/, '');
  const read = new Set([document, ...documents].map(({ source }) => bare(source)));
  return visits.some(({ pages }) =>
    pages.some((page) =>
      page.links.some(
        ({ url, text }) => !read.has(bare(url)) && bare(url) !== bare(page.url) && (topic.test(text) || topic.test(bare(url))),
      ),
    ),
  );
}

/** A policy of fewer characters is a notice that leads to one, or a part: what it does not say may stand elsewhere. */
export const WHOLE_TEXT = 1500;
