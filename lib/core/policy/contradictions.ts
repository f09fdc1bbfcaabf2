/** Where the text says one thing and its opposite: pairs of statements that cannot both hold, each with both places. */
import type { Statement } from '../model/policy.ts';
import type { Reading } from './read.ts';

type Read = Omit<Statement, 'id'>;
/** Cookie lives that differ by more than this share are two claims. */
const TOLERANCE = 0.1;
const TRACKING = new Set(['analytics', 'marketing', 'social', 'tag-manager']);

/** Pairs among what was read so far; a hedged promise contradicts nothing. */
export function readContradictions({ add, catalog }: Reading, statements: readonly Read[]): void {
  const seen = new Set<number>();
  const put = (a: Read | undefined, b: Read | undefined): void => {
    if (!a || !b || seen.has(a.start) || (a.start === b.start && a.end === b.end)) return;
    seen.add(a.start);
    add(
      'defect',
      a,
      { kind: 'contradiction', other: { start: b.start, end: b.end, quote: b.quote } },
      { service: b.service, confidence: 0.75 },
    );
  };
  const promises = (...kinds: string[]): Read[] =>
    statements.filter(
      ({ type, value, confidence }) => type === 'promise' && kinds.includes(String(value.kind)) && confidence >= 0.65,
    );
  const isTracking = (id: string | null): boolean => TRACKING.has(catalog.services.get(id ?? '')?.purpose ?? '');

  // All data in the Union, and a vendor that takes them elsewhere.
  const abroad = statements.find(
    ({ type, value, inherited, confidence }) =>
      type === 'transfer' &&
      confidence >= 0.7 &&
      (value.country === 'US' || value.mechanism === 'privacy-shield' || (value.mechanism === 'adequacy' && !inherited)),
  );
  for (const promise of promises('eu-only-storage')) if (promise.service === null) put(promise, abroad);
  // Only what is necessary before a choice, and something that loads as the page opens.
  const atOpen = promises('loads-at-open').find(
    ({ service }) => service === null || catalog.services.get(service)?.consent.needed === 'yes',
  );
  const [atFirst] = promises('necessary-only-default');
  put(atFirst, atOpen);
  // The same service loads by a click and at once.
  const opens = new Map(promises('loads-at-open').map((promise) => [promise.service, promise]));
  for (const click of promises('click-to-load')) if (click.service !== null) put(click, opens.get(click.service));
  // Consent for everything, and legitimate interest for a tracker.
  const interest = statements.find(
    ({ type, value, service }) =>
      type === 'legal-basis' && value.basis === 'legitimate-interest' && value.hedged !== true && isTracking(service),
  );
  const site = promises('prior-consent', 'necessary-only-default').find(
    ({ service, value }) => service === null && value.category === undefined,
  );
  put(site, interest);
  // One cookie, two lives.
  const lives = new Map<unknown, Read>();
  for (const life of statements) {
    if (life.type !== 'cookie-lifetime' && life.type !== 'cookie-entry') continue;
    const cookie = life.value.cookie ?? life.value.name;
    const days = life.value.days ?? life.value.lifetimeDays;
    if (typeof cookie !== 'string' || typeof days !== 'number') continue;
    const other = lives.get(cookie);
    if (!other) lives.set(cookie, life);
    else if (life.type !== other.type && differs(other.value.days ?? other.value.lifetimeDays, days)) put(life, other);
  }
}

const differs = (a: unknown, b: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) > 0.6 && Math.abs(a - b) > TOLERANCE * Math.max(a, b);
