/** One recorded load of one site under one scenario, as exported, replayed and audited. */
import * as v from 'valibot';
import { Observation } from './observation.ts';
import { DocumentRole } from './policy.ts';

export const SCENARIOS = ['no-choice', 'reject-all', 'accept-all', 'withdraw', 'partial', 'manual'] as const;
export const Scenario = v.picklist(SCENARIOS);
export type Scenario = v.InferOutput<typeof Scenario>;

export const PHASES = ['before-choice', 'accepted', 'rejected', 'partial', 'withdrawn', 'unknown'] as const;
export const Phase = v.picklist(PHASES);
export type Phase = v.InferOutput<typeof Phase>;

export const WAITS = ['load', 'choice', 'withdrawal', 'scroll', 'page'] as const;

/** What the window showed. The picture itself is kept beside the visit; `file`: its name beside the report. */
export const ScreenshotMark = v.object({
  when: v.picklist(['before', 'after']),
  /** Milliseconds since the epoch. */
  time: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  file: v.optional(v.string()),
});
export type ScreenshotMark = v.InferOutput<typeof ScreenshotMark>;

/** Did the scenario do what it was to do? Only `done` may be judged as that scenario. */
export const ScenarioResult = v.object({
  status: v.picklist(['done', 'cannot-tell', 'running']),
  /** Why it cannot be told; or by which independent sign the choice was verified. */
  reason: v.string(),
  /** Clicks that the choice took; absent where none was made. */
  steps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /**
   * How long was waited for the site to be quiet, in milliseconds; `quiet`: it was, before the limit came; `idle`: the wait ended before
   * its time, since the page had nothing left that could have begun by then.
   */
  waits: v.optional(
    v.array(
      v.object({ after: v.picklist(WAITS), milliseconds: v.number(), quiet: v.boolean(), idle: v.optional(v.literal(true)) }),
    ),
  ),
  /** The banner in which was chosen: its words, and what its buttons do. */
  banner: v.optional(
    v.object({
      platform: v.optional(v.string()),
      text: v.string(),
      buttons: v.array(v.object({ text: v.string(), role: v.string() })),
    }),
  ),
  /** Pages visited, in order; `problem`: why one did not come. */
  pages: v.optional(v.array(v.object({ url: v.string(), problem: v.optional(v.string()) }))),
  screenshots: v.optional(v.array(ScreenshotMark)),
});
export type ScenarioResult = v.InferOutput<typeof ScenarioResult>;

/** Under what conditions was recorded. A reader must be able to do the same again. */
export const Environment = v.object({
  browser: v.string(),
  /** Profile without any earlier state of the site. */
  cleanProfile: v.boolean(),
  /** The site's own data was removed from a profile in use, and what others keep for use on it; all else that others keep there stayed. */
  cleared: v.optional(v.boolean()),
  /** What others keep in storage for use on the site could not be removed. */
  othersKept: v.optional(v.boolean()),
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
      /** Addresses that were followed and to which nothing was there. */
      dead: v.optional(v.array(v.string())),
    }),
  ),
  policyProblem: v.optional(v.string()),
});
export type Recording = v.InferOutput<typeof Recording>;

/** Scenarios first, whichever began first when they ran side by side; then by time. */
export const inOrder = (
  a: Pick<Visit, 'scenario' | 'startedAt' | 'id'>,
  b: Pick<Visit, 'scenario' | 'startedAt' | 'id'>,
): number => SCENARIOS.indexOf(a.scenario) - SCENARIOS.indexOf(b.scenario) || a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);
