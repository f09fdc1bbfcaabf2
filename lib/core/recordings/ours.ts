/** What samsvar itself exports: one visit, or several with the policy that was read. */
import { InvalidInput, parse } from '../model/parse.ts';
import { Recording, Visit } from '../model/visit.ts';

/** Ordinals are what findings point to: they must be in order, and all of one visit. */
function checkOrder(visit: Visit, where: string): Visit {
  for (const [index, { ordinal, visitId }] of visit.observations.entries()) {
    const field = `${where}: observations.${index}`;
    if (visitId !== visit.id) throw new InvalidInput(`${field}.visitId: expected ${JSON.stringify(visit.id)}`);
    const before = visit.observations[index - 1]?.ordinal ?? -1;
    if (ordinal <= before) throw new InvalidInput(`${field}.ordinal: ${ordinal} does not follow ${before}`);
  }
  return visit;
}

export function readVisit(input: unknown, where: string): Visit {
  return checkOrder(parse(Visit, input, where), where);
}

export function readOwnRecording(input: unknown, where: string): Recording {
  const recording = parse(Recording, input, where);
  if (recording.visits.length === 0) throw new InvalidInput(`${where}: visits: empty`);
  for (const [index, visit] of recording.visits.entries()) checkOrder(visit, `${where}: visits.${index}`);
  return recording;
}
