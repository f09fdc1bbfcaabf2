/** `samsvar/report@1`: what every face formats. */
import * as v from 'valibot';
import { Outcome, Verdict } from './audit.ts';
import { Personal, Provenance, Purpose } from './catalog.ts';
import { Evidence, Finding, Message } from './finding.ts';
import { DocumentRole, Span, Tried } from './policy.ts';
import { Environment, Phase, Scenario, ScenarioResult } from './visit.ts';

export const DisclosureGradeSchema = v.picklist(['named', 'organization-only', 'vague', 'no', 'no-policy']);

export const Report = v.object({
  schema: v.literal('samsvar/report@1'),
  tool: v.object({ name: v.literal('samsvar'), version: v.string(), catalog: v.string() }),
  site: v.object({ url: v.string(), site: v.string() }),
  policy: v.nullable(
    v.object({
      source: v.string(),
      sha256: v.string(),
      language: v.string(),
      /** As the document calls itself. */
      title: v.optional(v.string()),
      declared: v.array(v.string()),
      /** Where the policy consists of several documents: the others. A finding's statement names the one that it is of. */
      documents: v.optional(
        v.array(
          v.object({
            role: DocumentRole,
            source: v.string(),
            sha256: v.string(),
            language: v.string(),
            title: v.optional(v.string()),
          }),
        ),
      ),
    }),
  ),
  /** Why there is no policy; absent where there is one. */
  policyProblem: v.optional(v.string()),
  /** Where it was looked for, with what came of each address; absent where there is a policy. */
  policyTried: v.optional(Tried),
  visits: v.array(
    v.object({
      id: v.string(),
      scenario: Scenario,
      /** ISO 8601, UTC. */
      startedAt: v.string(),
      result: ScenarioResult,
      /** Under what conditions: a reader must be able to do the same again. */
      environment: v.optional(Environment),
      /** What is known to be missing. */
      gaps: v.array(v.string()),
      /** `from`, `to`: milliseconds since the visit's start; `to` null: until its end. */
      phases: v.array(v.object({ phase: Phase, from: v.number(), to: v.nullable(v.number()), by: v.string() })),
      counts: v.object({ observations: v.number(), requests: v.number(), thirdParty: v.number(), cookies: v.number() }),
    }),
  ),
  services: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      organization: v.string(),
      /** As a person reads it: the organization's name, and the country it is run from (ISO 3166 alpha-2). */
      organizationName: v.optional(v.string()),
      country: v.optional(v.string()),
      purpose: Purpose,
      declared: DisclosureGradeSchema,
      /** Known from open lists of others only, or from an entry of the person's own. */
      provenance: v.optional(Provenance),
      /** First-party disguise: hosts of the site by which the service was reached, and how that is known. */
      disguise: v.optional(v.object({ hosts: v.array(v.string()), how: v.array(v.picklist(['own-host', 'cname'])) })),
      /** Containers, properties, pixels that its requests named. */
      accounts: v.optional(v.array(v.string())),
      /** Data of a person that its requests held: kinds and forms, never values. */
      personal: v.optional(v.array(v.omit(Personal, ['parameter']))),
      /** By `scenario/phase`. */
      observed: v.record(v.string(), v.object({ requests: v.number(), cookies: v.number() })),
    }),
  ),
  cookies: v.array(
    v.object({
      name: v.string(),
      domain: v.string(),
      party: v.picklist(['first', 'third']),
      service: v.nullable(v.string()),
      purpose: Purpose,
      /** 0: session; null: not known. */
      lifetimeDays: v.nullable(v.number()),
      /** `scenario/phase` in which it was first seen. */
      firstPhase: v.string(),
      setBy: v.picklist(['header', 'script', 'unknown']),
    }),
  ),
  audits: v.array(
    v.object({
      id: v.string(),
      outcome: Outcome,
      /** In English, as all text of the report; `message` makes it in other languages. Absent where findings say it. */
      reason: v.optional(v.string()),
      message: v.optional(Message),
    }),
  ),
  findings: v.array(Finding),
  /** What the policy says that can be tested, in the order of its text, and what came of it. Absent in reports of earlier versions. */
  promises: v.optional(
    v.array(
      v.object({
        /** Kind of the promise, or `cookie-lifetime`, `cookie-entry`, `retention`. */
        type: v.string(),
        service: v.nullable(v.string()),
        verdict: Verdict,
        confidence: v.picklist(['high', 'medium', 'low']),
        /** The audit that tested it; null where none can. */
        audit: v.nullable(v.string()),
        reason: v.string(),
        message: Message,
        evidence: v.array(Evidence),
        statement: Span,
      }),
    ),
  ),
  /** For each service that the policy should name and does not: a text to begin with, in the policy's language. A draft. */
  drafts: v.optional(v.array(v.object({ service: v.string(), language: v.string(), text: v.string() }))),
});
export type Report = v.InferOutput<typeof Report>;
