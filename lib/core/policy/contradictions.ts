/** Where the text says one thing and its opposite: pairs of what was read that cannot both hold, each with both places. */
import { DATA } from './contradictions/data.ts';
import { FACTS } from './contradictions/facts.ts';
import { REFUSALS } from './contradictions/refusals.ts';
import { LOADING } from './contradictions/loading.ts';
import type { Read, Row, Texts } from './contradictions/texts.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './read.ts';
import type { UnknownVendor } from './unknown-vendors.ts';

const ROWS: Record<string, Row> = { ...DATA, ...LOADING, ...FACTS, ...REFUSALS };
const TRACKING = new Set(['analytics', 'marketing', 'social', 'tag-manager']);
const HEDGED_BELOW = 0.65;

/** Pairs among what was read so far; a hedged promise contradicts nothing. Each stands at the deed, and shows the claim. */
export function readContradictions(
  reading: Reading,
  statements: readonly Read[],
  unknown: readonly UnknownVendor[],
  frameAt: (offset: number) => Frame | undefined,
): void {
  const { add, catalog } = reading;
  const texts: Texts = {
    reading,
    statements,
    unknown,
    frameOf: ({ start }) => frameAt(start),
    promises: (...kinds) =>
      statements.filter(
        ({ type, value, confidence }) => type === 'promise' && kinds.includes(String(value.kind)) && confidence >= HEDGED_BELOW,
      ),
    isTracking: (id) => TRACKING.has(catalog.services.get(id ?? '')?.purpose ?? ''),
    needsConsent: (id) => catalog.services.get(id ?? '')?.consent.needed === 'yes',
  };
  const found = Object.entries(ROWS).flatMap(([rule, pairsOf]) => pairsOf(texts).map((pair) => ({ rule, pair })));
  const seen = new Set<string>();
  for (const {
    rule,
    pair: [deed, claim],
  } of found) {
    if (!deed || !claim || (deed.start === claim.start && deed.end === claim.end)) continue;
    const places = [String(deed.start), `${claim.start} ${deed.quote === claim.quote ? '' : rule}`];
    if (places.some((place) => seen.has(place))) continue;
    for (const place of places) seen.add(place);
    add(
      'defect',
      deed,
      { kind: 'contradiction', rule, other: { start: claim.start, end: claim.end, quote: claim.quote } },
      { service: deed.service, confidence: 0.75 },
    );
  }
}
