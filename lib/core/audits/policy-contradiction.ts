import type { Artifacts } from '../model/artifacts.ts';
import type { AuditFinding } from '../model/audit.ts';
import { defineAudit } from '../model/audit.ts';
import { confidenceOf, fail, isEea, ofPolicy, pass, policyFinding, weakest } from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';
import { samePlace } from '../model/join-policy.ts';

/** What is only weighed: “if data go to a third country, we …” contradicts nothing. */
const CONDITIONAL =
  /(?<!\p{L})(?:hvis|dersom|såfremt|eventuel\p{L}*|kan|if|should|where|may|might|could|in case|wenn|falls|sofern|soweit|kann|können|om|ifall|kan|hvis|si|peut|peuvent|le cas échéant)(?!\p{L})/iu;
/** Data go, lie or are handled there; that a company is certified under a framework does not say so. */
const GOES =
  /overf[øo]r|behandl|lagr|sende[rs]?|transfer|process|stor(?:ed|age|es)|sent to|übermittel|übertrag|verarbeit|gespeichert|transf[eé]r|trait|conserv|skick|gemmes/i;
const CERTIFIED = /sertifi|certif|zertifi/i;
/** Two ways of writing the same period differ by this much: 12 months and a year, 13 months and 395 days. */
const [ROUNDING, ROUNDING_DAYS] = [0.05, 1];

type Pair = [a: Statement, b: Statement];

export const audit = defineAudit({
  id: 'policy-contradiction',
  title: 'What the policy says fits together',
  failureTitle: 'Two sentences of the policy cannot both be true',
  asks: 'Asks whether two sentences of the policy cannot both be true.',
  why: 'Where a text says both, you cannot know which of the two is done.',
  how:
    'Compared are pairs that exclude each other: all data in the EU or EEA, and data of a service that go to a third country; a service that loads ' +
    'only after a click or consent, and one that loads when the page is opened; two lifetimes of the same cookie of the same service. Sentences ' +
    'with a condition, periods that differ by rounding, and cookies of the same name from different providers are left out. Both sentences are quoted.',
  limits:
    'Contradictions of other kinds, and between documents, are not found. Which of the two is true, only the visits can show.',
  example: { key: 'policy-contradiction/location', values: { service: 'HubSpot' } },
  severity: 'moderate',
  legal: ['GDPR 5(1)(a)', 'GDPR 12(1)'],
  requires: ['services', 'policy'],
  audit: ({ services, policy }) =>
    ofPolicy(policy, ({ statements }) => {
      const nameOf = (id: string | null) => (id === null ? '' : (services.get(id)?.name ?? id));
      const findings = [
        ...findingsOf(locations(statements, services), 'location', (pair) => ({ service: nameOf(pair[1].service) })),
        ...findingsOf(gates(statements), 'gate', (pair) => ({ service: nameOf(pair[0].service) })),
        ...findingsOf(lifetimes(statements), 'lifetime', ([a, b]) => ({
          cookie: String(a.value.name ?? a.value.cookie),
          days: daysOf(a) ?? 0,
          declared: daysOf(b) ?? 0,
        })),
      ];
      return fail(findings, () => pass('no-contradiction'));
    }),
});

const MAX_FINDINGS = 5;

function findingsOf(
  pairs: readonly Pair[],
  kind: string,
  values: (pair: Pair) => Record<string, string | number>,
): AuditFinding[] {
  return pairs.slice(0, MAX_FINDINGS).map((pair) =>
    policyFinding(`policy-contradiction/${kind}`, 'moderate', pair[1].service ?? pair[0].service, pair, {
      values: values(pair),
      confidence: weakest('medium', ...pair.map(({ confidence }) => confidenceOf(confidence))),
    }),
  );
}

const isPromise = ({ type, value }: Statement, ...kinds: string[]) => type === 'promise' && kinds.includes(String(value.kind));

/** “All stays in the EEA”, and a service whose data go elsewhere; one pair a service. */
function locations(statements: readonly Statement[], services: Artifacts['services']): Pair[] {
  const inside = statements.filter((one) => isPromise(one, 'eu-only-storage') && !CONDITIONAL.test(one.quote));
  const abroad = statements.filter(
    ({ type, value, service, quote }) =>
      type === 'transfer' &&
      service !== null &&
      !CONDITIONAL.test(quote) &&
      GOES.test(quote) &&
      !CERTIFIED.test(quote) &&
      (value.country !== undefined || !isEea(services.get(service)?.country ?? 'NO')),
  );
  return [...new Set(abroad.map(({ service }) => service))].sort().flatMap((id): Pair[] => {
    const b = abroad.find(({ service, inherited }) => service === id && !inherited);
    const a = inside.find(({ service }) => service === null || service === id);
    return a && b && !samePlace(a, b) ? [[a, b]] : [];
  });
}

/** “Only after a click”, and “when the page is opened”, of the same service. */
function gates(statements: readonly Statement[]): Pair[] {
  const opened = statements.filter((one) => isPromise(one, 'loads-at-open') && one.service !== null && !one.inherited);
  return opened.flatMap((b): Pair[] => {
    const a = statements.find(
      (one) =>
        isPromise(one, 'click-to-load', 'prior-consent') && one.service === b.service && !one.inherited && !samePlace(one, b),
    );
    return a ? [[a, b]] : [];
  });
}

const daysOf = ({ type, value }: Statement): number | null => {
  const days = type === 'cookie-entry' ? value.lifetimeDays : value.days;
  return typeof days === 'number' ? days : null;
};

/** The same cookie of the same service, with two periods. */
function lifetimes(statements: readonly Statement[]): Pair[] {
  const first = new Map<string, Statement>();
  const pairs = new Map<string, Pair>();
  for (const one of statements) {
    if (one.type !== 'cookie-entry' && one.type !== 'cookie-lifetime') continue;
    const name = one.type === 'cookie-entry' ? one.value.name : one.value.cookie;
    const days = daysOf(one);
    if (typeof name !== 'string' || name === '' || days === null || one.service === null) continue;
    const key = `${one.service}\n${name}\n${String(one.value.provider ?? '')}`;
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (!pairs.has(key) && differ(daysOf(other) ?? 0, days) && !samePlace(other, one)) pairs.set(key, [other, one]);
  }
  return [...pairs.values()];
}

const differ = (a: number, b: number) => Math.abs(a - b) > ROUNDING_DAYS + ROUNDING * Math.max(a, b);
