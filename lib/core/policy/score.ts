/** Precision and recall of one reading against what a person wrote down: for benches and tests. */
import type { PolicyReading, Statement } from '../model/policy.ts';

/** What a text holds, by hand. Services by id, unknown ones as `?Name`; quotes are parts of the sentence meant. */
export interface Expected {
  language: string;
  services: Record<string, string>;
  citations: string[];
  promises: [kind: string, service: string | null, quote: string][];
  lifetimes: [days: number | null, cookie: string | null, quote: string][];
  entries: [name: string, days: number | null][];
  retention: [days: number, holder: string][];
  transfers: [mechanism: string, service: string | null][];
}

export interface Score {
  kind: string;
  hit: number;
  wrong: string[];
  missed: string[];
}

const near = (a: unknown, b: number | null): boolean =>
  a === b || (typeof a === 'number' && b !== null && Math.abs(a - b) <= Math.max(0.6, b * 0.01));

function match<F, E>(
  kind: string,
  found: readonly F[],
  expected: readonly E[],
  fits: (found: F, expected: E) => boolean,
  name: (one: F | E) => string,
): Score {
  const left = [...found];
  const missed: string[] = [];
  let hit = 0;
  for (const one of expected) {
    const at = left.findIndex((other) => fits(other, one));
    if (at < 0) missed.push(name(one));
    else {
      hit++;
      left.splice(at, 1);
    }
  }
  return { kind, hit, wrong: left.map(name), missed };
}

/** Scores each kind; what is expected once and found again over the same sentence is not counted twice. */
export function scoreOf(reading: PolicyReading, expected: Expected): Score[] {
  const of = (type: string): Statement[] => reading.statements.filter((statement) => statement.type === type);
  const show = (one: unknown): string =>
    JSON.stringify(one && typeof one === 'object' && 'quote' in one ? brief(one as Statement) : one);
  const found = reading.services.map(({ id, name, disclosure }) => ({ id, name, disclosure }));
  const promises = of('promise').filter(
    (one, i, all) =>
      all.findIndex(
        (other) => other.start === one.start && other.service === one.service && other.value.kind === one.value.kind,
      ) === i,
  );
  const transfers = of('transfer').filter(({ value }) => value.mechanism !== 'unnamed');
  return [
    match(
      'services',
      found,
      Object.entries(expected.services),
      (a, b) =>
        (a.id === b[0] || (b[0].startsWith('?') && a.name.toLowerCase().startsWith(b[0].slice(1).toLowerCase()))) &&
        a.disclosure === b[1],
      show,
    ),
    match('citations', of('gdpr-reference'), expected.citations, (a, b) => a.value.article === b, show),
    match(
      'promises',
      promises,
      expected.promises,
      (a, b) => a.value.kind === b[0] && a.service === b[1] && a.quote.includes(b[2]),
      show,
    ),
    match(
      'lifetimes',
      of('cookie-lifetime'),
      expected.lifetimes,
      (a, b) => near(a.value.days, b[0]) && (a.value.cookie ?? null) === b[1] && a.quote.includes(b[2]),
      show,
    ),
    match(
      'cookie entries',
      of('cookie-entry'),
      expected.entries,
      (a, b) => a.value.name === b[0] && near(a.value.lifetimeDays, b[1]),
      show,
    ),
    match(
      'retention',
      of('retention').filter(({ value }) => value.days !== null),
      expected.retention,
      (a, b) => near(a.value.days, b[0]) && a.value.holder === b[1],
      show,
    ),
    match('transfers', transfers, expected.transfers, (a, b) => a.value.mechanism === b[0] && a.service === b[1], show),
  ];
}

const brief = ({ type, service, value, quote }: Statement): unknown => [type, service, value, quote.slice(0, 90)];
