/** Reads a batch from a document. The page can forge its part: it is checked fact by fact, and marked. */
import * as v from 'valibot';
import { type Observation, PageFact, Observation as ObservationSchema, type Unplaced } from '../../core/model/observation.ts';
import type { Raw } from './raw.ts';

/** Kinds that the recorder's own script may tell; all else would be a mistake. */
const RECORDER_KINDS: readonly Observation['kind'][] = [
  'banner',
  'banner-list',
  'consent',
  'page',
  'gap',
  'resource',
  'storage',
  'fingerprint',
  'typed',
  'form',
];
/** Facts taken from one batch of the page's own world. */
const MAX_FACTS = 4000;

/** Observations of a batch; what does not fit the model becomes one gap. */
export function factsOf(raw: Extract<Raw, { api: 'page' }>): Unplaced[] {
  const { batch, tabId, frameId, documentId, time } = raw;
  const base = { tabId, frameId, ...(documentId ? { documentId } : {}) };
  const facts: Unplaced[] = [];
  const odd = (reason: 'page-forged' | 'lost', detail: string) =>
    facts.push({ ...base, kind: 'gap', reason, detail: detail.slice(0, 500), time });

  if (batch.probe !== undefined) {
    let told: unknown;
    try {
      told = JSON.parse(batch.probe);
    } catch {
      told = undefined;
    }
    if (!Array.isArray(told)) odd('page-forged', 'not a list of facts');
    else {
      if (told.length > MAX_FACTS) odd('page-forged', `${told.length} facts at once`);
      let refused = 0;
      for (const item of told.slice(0, MAX_FACTS)) {
        const result = v.safeParse(PageFact, item, { abortEarly: true });
        if (result.success && !isPageKnowable(result.output)) {
          refused++;
          continue;
        }
        const flood = !result.success && v.is(FloodFact, item);
        // A page cannot have acted in the future.
        if (result.success) facts.push({ ...base, ...result.output, time: Math.min(result.output.time, time) });
        else if (flood)
          facts.push({ ...base, kind: 'gap', reason: 'page-flooded', detail: 'the page did more than is recorded', time });
        else refused++;
      }
      if (refused > 0) odd('page-forged', `${refused} facts of a wrong shape`);
    }
  }
  for (const item of batch.seen ?? []) {
    const result = v.safeParse(ObservationSchema, { ...item, ...base, visitId: '', ordinal: 0 }, { abortEarly: true });
    if (result.success && RECORDER_KINDS.includes(result.output.kind)) {
      const { visitId: _visitId, ordinal: _ordinal, ...fact } = result.output;
      facts.push(fact as Unplaced);
    } else {
      odd('lost', result.success ? `unexpected ${result.output.kind}` : `${String(item.kind)}: ${result.issues[0].message}`);
    }
  }
  return facts;
}

/** Clicks, what we did ourselves, and what was there before any script ran are told by the recorder alone. */
const isPageKnowable = (fact: PageFact) =>
  (fact.kind !== 'consent' || fact.trusted === undefined) && (fact.kind !== 'storage' || fact.atStart === undefined);

/** The probe's word that it stopped counting. */
const FloodFact = v.object({ kind: v.literal('flooded') });
