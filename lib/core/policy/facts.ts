/** Techniques that a text names; words that are the same in every language, or a concept of its own. */
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';

const TECHNIQUES: [RegExp, string][] = [
  [
    /(?<![A-Za-zÀ-ɏ])(?:tracking|sporings|spårnings|zähl|[a-zæøåöäüß-]{0,12})-?(?:pixels?|piksl?e[lrn]*|pixlar)(?![A-Za-zÀ-ɏ])|web\s?beacon/iu,
    'pixel',
  ],
  [/tag\s?manager/iu, 'tag-manager'],
  [/finger-?\s?print|fingeravtrykk|fingeraftryk|fingeravtryck|empreinte num[ée]rique/iu, 'fingerprint'],
  [
    /cross-?\s?device|ger[äa]te[üu]bergreifend|på tvers av enheter|på tværs af enheder|mellan enheter|multi-?appareils?/iu,
    'cross-device',
  ],
  [/advanced matching|erweiterte[rn]? (?:daten)?abgleich|avansert matching/iu, 'advanced-matching'],
  [/local\s?storage|session\s?storage/iu, 'local-storage'],
  [/heat\s?maps?|session\s?(?:replay|recording)s?|varmekart|värmekart/iu, 'session-recording'],
];

/** A part of each: most sentences hold none. */
const AHEAD =
  /pix|piks|beacon|manager|finger|empreinte|device|bergreifend|enheter|enheder|multi-?app|matching|abgleich|storage|heat\s?map|replay|recording|varmekart|värmekart/iu;

/** One statement a sentence and technique. */
export function readFacts({ frames, namings, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || says(frame, 'not') || !AHEAD.test(frame.text)) continue;
    const about = namings.aboutOf(frame);
    const options = {
      service: about.services.length === 1 ? (about.services[0] ?? null) : null,
      confidence: 0.7,
      inherited: about.inherited,
    };
    for (const [pattern, technique] of TECHNIQUES)
      if (pattern.test(frame.text)) add('technique', place(frame), { technique }, options);
  }
}

const place = ({ sentence: { start, end } }: Frame): { start: number; end: number } => ({ start, end });
