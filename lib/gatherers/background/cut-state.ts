/** What the visit cutter remembers between events. Plain data: it is stored with each batch and read when a worker wakes. */
import * as v from 'valibot';
import type { Unplaced } from '../../core/model/observation.ts';
import { Environment, Scenario } from '../../core/model/visit.ts';

const Live = v.object({
  /** Of the visit. */
  id: v.string(),
  site: v.string(),
  /** Address of the document now shown. */
  url: v.string(),
  /** When that document was committed. */
  since: v.number(),
  /** A scenario's visit goes on over every navigation of its tab. */
  pinned: v.boolean(),
  ended: v.boolean(),
  /** Sites that the visit spoke with, and when last. */
  contacts: v.record(v.string(), v.number()),
});
export type Live = v.InferOutput<typeof Live>;

const Upcoming = v.object({
  /** Where the navigation has come to. */
  url: v.string(),
  /** What belongs to it, as `Unplaced`: written by the cutter itself, so not parsed again one by one. */
  events: v.array(v.custom<Unplaced>((event) => typeof event === 'object' && event !== null)),
  requests: v.array(v.string()),
  /** Sites that answered, and when last. */
  answered: v.record(v.string(), v.number()),
});
export type Upcoming = v.InferOutput<typeof Upcoming>;

const Tab = v.object({
  live: v.optional(Live),
  /** The visit before: its document may still ask for things. */
  former: v.optional(Live),
  /** The browser's document ids → visits. */
  documents: v.record(v.string(), v.string()),
  upcoming: v.optional(Upcoming),
  armed: v.optional(v.object({ scenario: Scenario, environment: Environment })),
  /** The page that was there when recording began. */
  foundWith: v.optional(v.string()),
});
export type Tab = v.InferOutput<typeof Tab>;

export const CutState = v.object({
  tabs: v.record(v.string(), Tab),
  /** Requests in flight → visits. */
  requests: v.record(v.string(), v.string()),
  /** Batches taken from documents, by sender: one that comes again after a worker's death is not taken twice. */
  batches: v.record(v.string(), v.array(v.number())),
});
export type CutState = v.InferOutput<typeof CutState>;

export const newTab = (): Tab => ({ documents: {} });
export const newCutState = (): CutState => ({ tabs: {}, requests: {}, batches: {} });

const MAX_SENDERS = 200;
const MAX_NUMBERS = 50;

/** Whether this batch comes for the first time. */
export function isNewBatch(state: CutState, sender: string, number: number): boolean {
  const numbers = (state.batches[sender] ??= []);
  if (numbers.includes(number)) return false;
  numbers.push(number);
  if (numbers.length > MAX_NUMBERS) numbers.shift();
  const senders = Object.keys(state.batches);
  if (senders.length > MAX_SENDERS) for (const old of senders.slice(0, MAX_SENDERS / 2)) delete state.batches[old];
  return true;
}
