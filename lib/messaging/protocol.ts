/** Every message between the parts of the extension: one schema for what is sent, one for what is answered. */
import * as v from 'valibot';
import { MAX_URL } from '../core/model/observation.ts';
import { DocumentRole, Tried } from '../core/model/policy.ts';
import { Environment, Recording, Scenario, ScenarioResult, Visit, VisitHead } from '../core/model/visit.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const visitId = v.pipe(v.string(), v.maxLength(100));
const url = v.pipe(v.string(), v.maxLength(MAX_URL));

/** Largest batch taken from one document at once: characters of JSON. */
export const MAX_BATCH = 1_000_000;

/** Of the largest policy, and what is a little too large: the reader says so. */
const MAX_BASE64 = 30_000_000;

/** What a content script saw since the last batch. */
export const BatchMessage = v.object({
  /** Names the sending document; with `number` it tells a batch that is sent again. */
  sender: v.pipe(v.string(), v.maxLength(64)),
  number: v.pipe(v.number(), v.integer()),
  /** JSON of the page's own world, as it came: untrusted, parsed when there is time. */
  probe: v.optional(v.pipe(v.string(), v.maxLength(MAX_BATCH))),
  /** Told by the recorder itself: observations without visit, order, tab and frame. Parsed one by one, when there is time. */
  seen: v.optional(v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(5000))),
});
export type BatchMessage = v.InferOutput<typeof BatchMessage>;

/** State of a visit's policy, without its bytes. */
export const PolicyAnswer = v.object({
  status: v.picklist(['read', 'missing', 'unreadable', 'not-given']),
  reason: v.string(),
  source: v.string(),
  contentType: v.string(),
  sha256: v.string(),
  tried: Tried,
});
export type PolicyAnswer = v.InferOutput<typeof PolicyAnswer>;

/** A policy as it came, for the command line: messages are JSON, so the bytes travel as base64. */
const OneDocument = v.object({ source: v.string(), contentType: v.string(), base64: v.string() });
export const PolicyBytes = v.object({
  ...OneDocument.entries,
  others: v.optional(v.array(v.object({ role: DocumentRole, ...OneDocument.entries }))),
  dead: v.optional(v.array(v.string())),
});
export type PolicyBytes = v.InferOutput<typeof PolicyBytes>;

/** A picture of a scenario's window, for the command line. */
export const ScreenshotBytes = v.object({ when: v.picklist(['before', 'after']), sha256: v.string(), base64: v.string() });

/** May the recorder see what it has to see? */
export const RecorderStatus = v.object({ ready: v.boolean(), hostAccess: v.boolean(), version: v.string() });
export type RecorderStatus = v.InferOutput<typeof RecorderStatus>;

const PdfPage = v.object({
  height: v.number(),
  items: v.array(v.object({ text: v.string(), x: v.number(), y: v.number(), width: v.number(), size: v.number() })),
});

const nothing = v.optional(v.null());

/** Name → what is sent and what is answered. */
export const protocol = {
  'page:batch': { data: BatchMessage, answer: nothing },
  'recorder:status': { data: nothing, answer: RecorderStatus },
  'visit:of-tab': { data: v.object({ tabId }), answer: v.nullable(VisitHead) },
  'visit:export': { data: v.object({ visitId }), answer: Visit },
  /** Arms the next navigation of the tab. */
  'scenario:begin': { data: v.object({ tabId, scenario: Scenario, environment: Environment }), answer: nothing },
  'scenario:end': { data: v.object({ visitId, result: ScenarioResult }), answer: nothing },
  'visit:screenshots': { data: v.object({ visitId }), answer: v.array(ScreenshotBytes) },
  /** `mayOpen`: a page that only scripts fill may be opened in a tab of its own. */
  'policy:find': { data: v.object({ visitId, mayOpen: v.optional(v.boolean()) }), answer: PolicyAnswer },
  'policy:export': { data: v.object({ visitId }), answer: v.nullable(PolicyBytes) },
  /** A document's bytes, or without them the address to fetch it from. */
  'policy:give': {
    data: v.object({
      visitId,
      source: url,
      contentType: v.string(),
      base64: v.optional(v.pipe(v.string(), v.maxLength(MAX_BASE64))),
    }),
    answer: PolicyAnswer,
  },
  /** To the page out of sight that reads PDFs: what stands where. */
  'pdf:pages': { data: v.object({ base64: v.string() }), answer: v.array(PdfPage) },
  /** Own entries of the catalogue, as the options page reads them from a file. */
  'entries:add': { data: v.object({ json: v.string(), where: v.string() }), answer: nothing },
  'recording:import': { data: v.object({ recording: Recording }), answer: v.object({ visitIds: v.array(v.string()) }) },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type DataOf<N extends MessageName> = v.InferOutput<Protocol[N]['data']>;
export type AnswerOf<N extends MessageName> = v.InferOutput<Protocol[N]['answer']>;
