/** Recordings made elsewhere or earlier, as text, to visits. */
import { InvalidInput, parse } from '../model/parse.ts';
import { Har } from '../model/recording-formats.ts';
import type { Recording, Visit } from '../model/visit.ts';
import { detect } from './detect.ts';
import type { ToolVersions } from './draft.ts';
import { eventLogToVisits } from './event-log.ts';
import { harToVisits } from './har.ts';
import { readOwnRecording, readVisit } from './ours.ts';

export interface ReadRecording {
  visits: Visit[];
  /** Only our own recordings carry it; null: looked for and not found. */
  policy?: Recording['policy'];
  policyProblem?: string;
}

/**
 * Reads a visit or recording of ours, a HAR 1.2 file or a log of extension events; which one, the content tells.
 * @param where the file, for messages
 * @param tool written into visits that other tools recorded
 * @throws InvalidInput naming the file, the place and the field
 */
export function readRecording(where: string, text: string, tool: ToolVersions): ReadRecording {
  const plain = text.replace(/^\uFEFF/, '');
  const format = detect(plain, where);
  switch (format.kind) {
    case 'visit':
      return { visits: [readVisit(format.input, where)] };
    case 'recording':
      return readOwnRecording(format.input, where);
    case 'har': {
      const visits = harToVisits(parse(Har, format.input, where), tool);
      if (visits.length === 0) throw new InvalidInput(`${where}: log.entries: no request over the network`);
      return { visits };
    }
    case 'event-log': {
      const visits = eventLogToVisits(plain, where, tool);
      if (visits.length === 0) throw new InvalidInput(`${where}: the log holds no request and no page`);
      return { visits };
    }
  }
}
