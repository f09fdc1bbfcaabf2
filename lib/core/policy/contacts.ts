/** Who answers for the processing: controller, data protection officer, supervisory authority. */
import type { StatementType } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';
import { companiesIn } from './unknown-vendors.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const ROLES: [concept: string, type: StatementType][] = [
  ['controller', 'controller'], ['dpo', 'dpo'],
]; // prettier-ignore
/** Authorities by name; a German one bears its state's or the federation's. */
const AUTHORITY =
  /Datatilsynet|Integritetsskyddsmyndigheten(?:\s\(IMY\))?|(?<!\p{L})IMY(?!\p{L})|Information Commissioner['’]s Office(?:\s\(ICO\))?|(?<!\p{L})ICO(?!\p{L})|Data Protection Commission(?!\p{Ll})|Commission nationale de l['’]informatique et des libertés(?:\s\(CNIL\))?|(?<!\p{L})CNIL(?!\p{L})|(?:Landes|Bundes)beauftragte[rnm]?(?:\sfür\s(?:den\s)?Datenschutz(?:\sund\s(?:die\s)?Informationsfreiheit)?(?:\s(?:in\s|des\sLandes\s)?\p{Lu}[\p{L}-]+)?)?|Unabhängige[sn]? Landeszentrum für Datenschutz(?:\s\p{Lu}[\p{L}-]+)?|(?:Bayerische[sn]? )?Landesamts? für Datenschutzaufsicht|(?:Österreichische\s)?Datenschutzbehörde|Autorité de protection des données|(?<!\p{L})(?:BfDI|ULD|CNPD|AEPD)(?!\p{L})/u;
/** Lines under such a heading that may hold the name and the address. */
const NEAR = 8;

export function readContacts(reading: Reading): void {
  const { frames } = reading;
  const done = new Set<StatementType>();
  for (const frame of frames) {
    for (const [concept, type] of ROLES) {
      if (done.has(type) || frame.chrome || !says(frame, concept) || (type === 'controller' && says(frame, 'dpo'))) continue;
      const found = lookFrom(frames, frame);
      if (!found) continue;
      done.add(type);
      reading.add(type, found.place, found.value, { confidence: 0.8 });
    }
    if (frame.chrome || frame.kind === 'heading' || !says(frame, 'complain')) continue;
    const name = AUTHORITY.exec(frame.text)?.[0] ?? null;
    if (name !== null || says(frame, 'authority'))
      reading.add(
        'supervisory-authority',
        { start: frame.sentence.start, end: frame.sentence.end },
        { name },
        { confidence: name === null ? 0.7 : 0.9 },
      );
  }
}

/** The company and the address in the sentence itself, or in the lines below it where it heads them. */
function lookFrom(
  frames: readonly Frame[],
  frame: Frame,
): { place: { start: number; end: number }; value: Record<string, unknown> } | null {
  let name: string | undefined;
  let email: string | undefined;
  let last = frame;
  const heads = frame.kind === 'heading' || frame.text.endsWith(':');
  for (let i = frame.index; i < Math.min(frames.length, frame.index + (heads ? NEAR : 2)); i++) {
    const one = frames[i];
    if (!one || (i > frame.index && one.kind === 'heading')) break;
    name ??= companiesIn(one.text)[0];
    email ??= EMAIL.exec(one.text)?.[0];
    if (name || email) last = one;
    if (name && email) break;
  }
  if (!name && !email) return null;
  return {
    place: {
      start:
        frame.kind === 'heading' && last !== frame ? (frames[frame.index + 1] ?? frame).sentence.start : frame.sentence.start,
      end: last.sentence.end,
    },
    value: { name: name ?? null, ...(email ? { email } : {}) },
  };
}
