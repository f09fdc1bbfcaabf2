import type { Artifacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import { fail, ofPolicy, pass, policyFinding } from '../model/judging.ts';
import type { PolicyReading, Span } from '../model/policy.ts';
import { textAt, wholeText } from '../model/join-policy.ts';

const MAX_NAMES = 5;
/** “Google Ads (formerly AdWords)” explains, it does not confuse. */
const FORMERLY =
  /formerly|previously|früher|ehemals|vormals|ehemalig|tidligere|tidlegare|før kjent|tidigare|f\.?d\.|anciennement|ex-|now |nå |jetzt|nu /i;

export const audit = defineAudit({
  id: 'outdated-reference',
  title: 'The policy names laws, companies and products as they are today',
  failureTitle: 'The policy names laws, companies or products that are no more',
  asks: 'Asks whether the policy cites a repealed law, or calls a company or a product only by a name that it no longer has.',
  why: 'Who wants to ask the company or look up the law finds nothing under that name.',
  how:
    'Laws: Germany’s TMG § 15 (repealed 1 December 2021) and TTDSG (since 14 May 2024 TDDDG), Norway’s ekomloven § 2-7 b (since 1 January 2025 ' +
    '§ 3-15), Directive 95/46/EC. Products count only where today’s name is nowhere in the policy, and not where only the language differs. A ' +
    'sentence that itself says that it speaks of the past is left out. One finding for each kind, with the places.',
  limits: 'Whether the matter itself has changed with the name is not judged. Ended transfer arrangements are another audit’s.',
  example: { key: 'outdated-reference/law', values: { names: '§ 2-7 b', places: 2 } },
  severity: 'minor',
  legal: [
    'GDPR 12(1)',
    'GDPR 13(1)(e)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024; before: TTDSG, and TMG § 15 until 1 December 2021)',
  ],
  requires: ['services', 'policy'],
  audit: ({ services, policy }) =>
    ofPolicy(policy, (reading, texts) => {
      const defects = (kind: string) => reading.statements.filter(({ type, value }) => type === 'defect' && value.kind === kind);
      const found: [key: string, spans: Span[]][] = [
        ['outdated-reference/law', defects('outdated-law')],
        ['outdated-reference/company', defects('outdated-entity')],
        ['outdated-reference/product', formerProducts(reading, texts, services)],
      ];
      const findings = found
        .filter(([, spans]) => spans.length > 0)
        .map(([key, spans]) =>
          policyFinding(key, 'minor', null, spans, {
            values: {
              names: [...new Set(spans.map(({ quote }) => quote.trim()))].slice(0, MAX_NAMES).join(', '),
              places: new Set(spans.map(({ start }) => start)).size,
            },
            // Laws are repealed on a day; whether a company may still go by a name, its own list tells.
            confidence: key.endsWith('/law') ? 'high' : 'medium',
          }),
        );
      return fail(findings, () => pass('references-current'));
    }),
});

/** Spans of declared services that are called by a former name alone. */
function formerProducts(
  { services: named }: PolicyReading,
  texts: Parameters<typeof textAt>[0],
  services: Artifacts['services'],
): Span[] {
  const text = wholeText(texts);
  return named.flatMap(({ id, disclosure, spans }) => {
    const service = id === null || disclosure !== 'declared' ? undefined : services.get(id);
    const former = service?.formerNames ?? [];
    // The company's name lives on in the product's: “Facebook Pixel” is understood by everybody.
    if (!service || former.length === 0 || text.includes(service.name) || text.includes(service.organizationName)) return [];
    const own = spans.filter(({ quote }) => former.some((name) => name.toLowerCase() === quote.trim().toLowerCase()));
    return own.filter((span) => !FORMERLY.test(textAt(texts, span).slice(Math.max(0, span.start - 40), span.end + 40)));
  });
}
