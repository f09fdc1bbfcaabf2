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
  /** The words that each defect shows itself in; a contradiction has two. */
  defects?: [kind: string, quote: string, other?: string][];
  /** What two careful readers may read either way: neither required nor wrong. */
  free?: {
    services?: Record<string, string[]>;
    promises?: Expected['promises'];
    transfers?: Expected['transfers'];
    defects?: [kind: string, quote: string][];
  };
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
  isFree: (found: F) => boolean = () => false,
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
  return { kind, hit, wrong: left.filter((one) => !isFree(one)).map(name), missed };
}

/** Scores each kind; what is expected once and found again over the same sentence is not counted twice. */
export function scoreOf(reading: PolicyReading, expected: Expected): Score[] {
  const of = (type: string): Statement[] => reading.statements.filter((statement) => statement.type === type);
  const show = (one: unknown): string =>
    JSON.stringify(one && typeof one === 'object' && 'quote' in one ? brief(one as Statement) : one);
  const free = expected.free ?? {};
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
      (a, b) => isNamed(a, b[0]) && (a.disclosure === b[1] || (free.services?.[b[0]]?.includes(a.disclosure) ?? false)),
      show,
      (a) => Object.entries(free.services ?? {}).some(([id, senses]) => isNamed(a, id) && senses.includes(a.disclosure)),
    ),
    match('citations', of('gdpr-reference'), expected.citations, (a, b) => a.value.article === b, show),
    match(
      'promises',
      promises,
      expected.promises,
      (a, b) => a.value.kind === b[0] && a.service === b[1] && a.quote.includes(b[2]),
      show,
      (a) => free.promises?.some(([kind, , quote]) => a.value.kind === kind && a.quote.includes(quote)) ?? false,
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
      (a, b) => a.value.name === b[0] && near(a.value.lifetimeDays ?? null, b[1]),
      show,
    ),
    match(
      'retention',
      of('retention').filter(({ value }) => value.days !== null),
      expected.retention,
      (a, b) => near(a.value.days, b[0]) && a.value.holder === b[1],
      show,
    ),
    match(
      'transfers',
      transfers,
      expected.transfers,
      (a, b) => a.value.mechanism === b[0] && a.service === b[1],
      show,
      (a) => free.transfers?.some(([mechanism]) => a.value.mechanism === mechanism) ?? false,
    ),
    ...(expected.defects ? [defectsOf(of('defect'), expected.defects, free.defects ?? [], show)] : []),
  ];
}

/** Found where the text of one lies in the other, by kind; the same defect in two places is one. */
function defectsOf(
  found: readonly Statement[],
  expected: NonNullable<Expected['defects']>,
  free: readonly [kind: string, quote: string][],
  name: (one: unknown) => string,
): Score {
  const meets = ({ quote }: Statement, words: string): boolean => quote.includes(words) || words.includes(quote);
  const missed = expected.filter(
    ([kind, ...quotes]) => !found.some((one) => one.value.kind === kind && quotes.some((words) => meets(one, words ?? ''))),
  );
  const wrong = found.filter(
    (one) =>
      ![...expected, ...free].some(
        ([kind, ...quotes]) => one.value.kind === kind && quotes.some((words) => meets(one, words ?? '')),
      ),
  );
  return { kind: 'defects', hit: expected.length - missed.length, wrong: wrong.map(name), missed: missed.map(name) };
}

const isNamed = (service: { id: string | null; name: string }, key: string): boolean =>
  service.id === key || (key.startsWith('?') && service.name.toLowerCase().startsWith(key.slice(1).toLowerCase()));

const brief = ({ type, service, value, quote }: Statement): unknown => [type, service, value, quote.slice(0, 90)];
