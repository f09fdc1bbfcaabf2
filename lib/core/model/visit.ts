/** One recorded load of one site under one scenario, as exported, replayed and audited. */
import * as v from 'valibot';
import { Observation } from './observation.ts';
import { DocumentRole } from './policy.ts';

export const SCENARIOS = ['no-choice', 'reject-all', 'accept-all', 'withdraw', 'manual'] as const;
export const Scenario = v.picklist(SCENARIOS);
export type Scenario = v.InferOutput<typeof Scenario>;

export const PHASES = ['before-choice', 'accepted', 'rejected', 'partial', 'withdrawn', 'unknown'] as const;
export const Phase = v.picklist(PHASES);
export type Phase = v.InferOutput<typeof Phase>;

/** Did the scenario do what it was to do? Only `done` may be judged as that scenario. */
export const ScenarioResult = v.object({
  status: v.picklist(['done', 'cannot-tell', 'running']),
  /** Why it cannot be told; or by which independent sign the choice was verified. */
  reason: v.string(),
  /** Clicks that the choice took; absent where none was made. */
  steps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type ScenarioResult = v.InferOutput<typeof ScenarioResult>;

/** Under what conditions was recorded. A reader must be able to do the same again. */
export const Environment = v.object({
  browser: v.string(),
  /** Profile without any earlier state of the site. */
  cleanProfile: v.boolean(),
  /** HTTP cache passed by. */
  cacheBypassed: v.boolean(),
  thirdPartyCookies: v.picklist(['allowed', 'blocked', 'unknown']),
  /** The browser's language, which sites may answer to. */
  language: v.optional(v.string()),
});
export type Environment = v.InferOutput<typeof Environment>;

/** A visit without its observations: the row that the store keeps. */
export const VisitHead = v.object({
  id: v.string(),
  scenario: Scenario,
  /** Address of the first document. */
  url: v.string(),
  /** eTLD+1 of `url`, or the host itself where there is none. */
  site: v.string(),
  /** Milliseconds since the epoch, as all times. */
  startedAt: v.number(),
  endedAt: v.optional(v.number()),
  tabId: v.number(),
  environment: Environment,
  result: ScenarioResult,
});
export type VisitHead = v.InferOutput<typeof VisitHead>;

export const Visit = v.object({
  schema: v.literal('samsvar/visit@1'),
  tool: v.object({ name: v.literal('samsvar'), version: v.string(), catalog: v.string() }),
  ...VisitHead.entries,
  observations: v.array(Observation),
});
export type Visit = v.InferOutput<typeof Visit>;

const PolicyText = v.object({
  source: v.string(),
  contentType: v.string(),
  text: v.string(),
  /** The document as it came: read instead of the text, so that headings, tables and its sum are the same again. */
  original: v.optional(v.object({ contentType: v.string(), base64: v.pipe(v.string(), v.base64('not base64')) })),
});

/** Several visits of one site, with the policy that was read, in one file. */
export const Recording = v.object({
  schema: v.literal('samsvar/recording@1'),
  visits: v.array(Visit),
  policy: v.nullable(
    v.object({
      ...PolicyText.entries,
      /** The other documents of a policy that consists of several. */
      others: v.optional(v.array(v.object({ role: DocumentRole, ...PolicyText.entries }))),
    }),
  ),
  policyProblem: v.optional(v.string()),
});
export type Recording = v.InferOutput<typeof Recording>;
