/** A golden visit: recorded facts, a policy, and what a person who reads both would find. The expectations are written by hand. */
import type { PolicyState } from '../../core/model/artifacts.ts';
import type { Outcome } from '../../core/model/audit.ts';
import type { Report } from '../../core/model/report.ts';
import { buildReport } from '../../core/report/build.ts';
import type { VisitBuilder } from '../builders.ts';

export interface Golden {
  /** What it shows, as a sentence. */
  name: string;
  visits: VisitBuilder[];
  policy: PolicyState;
  /** Claims of the ground truth of whose kind this holds one, worded anew, and how the visits meet it. */
  claims?: Record<string, 'confirmed' | 'contradicted'>;
  expected: {
    /** All of them, in any order: `severity audit service`, where it matters with `: title` or `«words of the quoted sentence»`. */
    findings: string[];
    /** Those that matter here. */
    outcomes: Record<string, Outcome>;
    /** All of them: `id grade`, where it matters with `: scenario/phase requests+cookies, …`. */
    services: string[];
    /** `name domain lifetime firstPhase setBy`; lifetime in days, `session`, or `?`. Absent: not the point. */
    cookies?: string[];
    /** Those that matter here: `verdict type service «words of the promise»`. One more that is contradicted is a difference. */
    promises?: string[];
    verdict: string[];
  };
  /** What the program does not yet do as expected: differences that hold these words, and why. */
  open?: { words: string; why: string }[];
}

/** Audits of the text alone. Their findings are compared only in goldens that name one of them. */
const OF_THE_TEXT = new Set([
  'hedged-legal-basis',
  'indefinite-retention',
  'information-duties',
  'legitimate-interest-for-tracking',
  'outdated-reference',
  'policy-contradiction',
  'routine-derogation',
  'transfer-mechanism',
  'unfinished-policy',
]);

export const reportOf = ({ visits, policy }: Golden): Report =>
  buildReport({ visits: visits.map((visit) => visit.build()), policy, version: '1.0.0' });

/** `head`, perhaps `: title`, perhaps `«words»`: what is not written is not asked. */
interface Line {
  text: string;
  head: string;
  title?: string;
  words: string[];
}

function lineOf(text: string): Line {
  const words = [...text.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '');
  const [head = '', ...title] = text.replace(/\s*«[^»]*»/g, '').split(': ');
  return { text, head, words, ...(title.length > 0 ? { title: title.join(': ') } : {}) };
}

interface Seen {
  head: string;
  title: string;
  quotes: readonly string[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ');
const meets = (line: Line, { head, title, quotes }: Seen) =>
  line.head === head &&
  (line.title === undefined || line.title === title) &&
  line.words.every((words) => quotes.some((quote) => plain(quote).includes(plain(words))));

/** Lines that are only expected (`−`) or only there (`+`). `all`: what nobody expected is a difference too. */
function compare(part: string, expected: readonly string[], seen: readonly Seen[], all: (one: Seen) => boolean): string[] {
  const left = [...seen];
  const missing = expected.map(lineOf).filter((line) => {
    const at = left.findIndex((one) => meets(line, one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const shown = ({ head, title, quotes }: Seen) =>
    `${head}${title ? `: ${title}` : ''}${quotes.map((quote) => ` «${plain(quote)}»`).join('')}`;
  return [...missing.map(({ text }) => `${part} − ${text}`), ...left.filter(all).map((one) => `${part} + ${shown(one)}`)];
}

/** What differs between the expected report and this one, in plain lines; empty: nothing. `verdict`: as the faces say it. */
export function differencesOf(golden: Golden, report: Report, verdict: readonly string[]): string[] {
  const { expected } = golden;
  const known = new Set(report.audits.map(({ id }) => id));
  const auditOf = (line: string) => line.split(/[ :]/)[1] ?? '';
  const named = new Set(expected.findings.map(auditOf));
  const asked = (audit: string) => !OF_THE_TEXT.has(audit) || named.has(audit) || audit in expected.outcomes;
  const findings = report.findings.map(({ severity, audit, service, title, statements }) => ({
    ...{ audit, head: `${severity} ${audit} ${service ?? '-'}`, title },
    quotes: statements.map(({ quote }) => quote),
  }));
  const services = report.services.map(({ id, declared, observed }) => {
    const cells = Object.entries(observed).map(([where, { requests, cookies }]) => `${where} ${requests}+${cookies}`);
    return { head: `${id} ${declared}`, title: cells.join(', ') || 'not seen', quotes: [] };
  });
  const cookies = report.cookies.map(({ name, domain, lifetimeDays, firstPhase, setBy }) => {
    const lifetime = lifetimeDays === null ? '?' : lifetimeDays === 0 ? 'session' : `${lifetimeDays}d`;
    return { head: `${name} ${domain} ${lifetime} ${firstPhase} ${setBy}`, title: '', quotes: [] };
  });
  const promises = promisesIn(report);
  const outcomes = Object.fromEntries(report.audits.map(({ id, outcome }) => [id, outcome]));
  return [
    ...report.audits.flatMap(({ id, outcome }) => (outcome === 'error' ? [`outcomes + ${id}: error`] : [])),
    ...Object.entries(expected.outcomes).flatMap(([id, outcome]) =>
      known.has(id) && outcomes[id] !== outcome ? [`outcomes − ${id}: ${outcome}, but it is ${outcomes[id]}`] : [],
    ),
    ...compare(
      'findings',
      expected.findings.filter((line) => known.has(auditOf(line))),
      findings.filter(({ audit }) => asked(audit)),
      () => true,
    ),
    ...compare('services', expected.services, services, () => true),
    ...(expected.cookies ? compare('cookies', expected.cookies, cookies, () => true) : []),
    ...compare('read', (expected.promises ?? []).map(withoutVerdict), promisesRead(golden.policy), () => false),
    ...compare('promises', promises ? (expected.promises ?? []) : [], promises ?? [], isAccusation),
    ...(expected.verdict.join('\n') === verdict.join('\n')
      ? []
      : [...expected.verdict.map((line) => `verdict − ${line}`), ...verdict.map((line) => `verdict + ${line}`)]),
  ];
}

/** The table of promises; null in reports that have none. */
function promisesIn(report: Report): Seen[] | null {
  const { promises } = report as {
    promises?: { verdict: string; type: string; service: string | null; statement: { quote: string } }[];
  };
  return (
    promises?.map(({ verdict, type, service, statement }) => ({
      ...{ head: `${verdict} ${type} ${service ?? '-'}`, title: '' },
      quotes: [statement.quote],
    })) ?? null
  );
}
const withoutVerdict = (line: string) => line.replace(/^\S+ /, '');

/** What the policy reader made of the text: every promise that has a verdict must have been read first. */
function promisesRead(policy: PolicyState): Seen[] {
  if (policy.status !== 'read') return [];
  return policy.reading.statements.flatMap(({ type, value, service, quote }) => {
    const kind = type === 'promise' ? String(value.kind) : type === 'technique' ? String(value.technique) : type;
    return [{ head: `${kind} ${service ?? '-'}`, title: '', quotes: [quote] }];
  });
}

const isAccusation = ({ head }: Seen) => head.startsWith('contradicted ');

/** Audits that a golden speaks of and that are not written yet. */
export function awaitedBy({ expected }: Golden, report: Report): string[] {
  const known = new Set(report.audits.map(({ id }) => id));
  const named = [...Object.keys(expected.outcomes), ...expected.findings.map((line) => line.split(/[ :]/)[1] ?? '')];
  return [...new Set(named)].filter((id) => !known.has(id)).sort();
}
