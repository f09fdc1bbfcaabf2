/** Where everything stands on the timeline. Pure. */
import type { Observation } from '../lib/core/model/observation.ts';
import type { Phase } from '../lib/core/model/visit.ts';
import { fileOf, placeOf } from './proof.ts';
import { momentOf, type ReportVisit } from './view.ts';

export type MarkKind = 'request' | 'cookie' | 'storage';
export interface TimelineMark {
  kind: MarkKind;
  /** Milliseconds since the visit's start. */
  at: number;
  ordinal: number;
  phase: Phase;
  what: string;
}
export interface Lane {
  service: string;
  marks: TimelineMark[];
}
export interface Timeline {
  /** Milliseconds from the start to the last thing drawn or the last change of phase. */
  length: number;
  lanes: Lane[];
}

/** Which service a row belongs to; null: to none that is known. */
export type Classifier = (row: Observation) => string | null;

function kindOf(row: Observation): MarkKind | null {
  if (row.kind === 'request') return 'request';
  if (row.kind === 'cookie') return row.change === 'set' ? 'cookie' : null;
  return row.kind === 'storage' && row.operation === 'set' ? 'storage' : null;
}
function whatOf(row: Observation): string {
  if (row.kind === 'request') return `${row.method} ${placeOf(row.url)}`;
  if (row.kind === 'cookie') return row.name;
  return row.kind === 'storage' ? row.key : fileOf(row.kind);
}

/** A lane for each service, sorted by first sight. */
export function timelineOf(visit: ReportVisit, rows: readonly Observation[], serviceOf: Classifier): Timeline {
  const lanes = new Map<string, Lane>();
  for (const row of rows) {
    const kind = kindOf(row);
    const service = kind && serviceOf(row);
    if (!kind || !service) continue;
    const { sinceStart, phase } = momentOf(visit, row.time);
    const lane = lanes.get(service) ?? { service, marks: [] };
    lane.marks.push({ kind, at: Math.max(0, sinceStart), ordinal: row.ordinal, phase, what: whatOf(row) });
    lanes.set(service, lane);
  }
  const all = [...lanes.values()];
  for (const lane of all) lane.marks.sort((a, b) => a.at - b.at);
  all.sort((a, b) => a.marks[0]!.at - b.marks[0]!.at);
  const ends = [...all.map((lane) => lane.marks.at(-1)!.at), ...visit.phases.map((span) => span.from)];
  return { length: Math.max(1, ...ends) * 1.05, lanes: all };
}

/** Marks that would be drawn on the same spot, once: a lane with thousands stays light. */
export function thin(marks: readonly TimelineMark[], length: number, width: number): TimelineMark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const spot = `${mark.kind}${Math.round((mark.at / length) * (width / 3))}`;
    if (seen.has(spot)) return false;
    seen.add(spot);
    return true;
  });
}
