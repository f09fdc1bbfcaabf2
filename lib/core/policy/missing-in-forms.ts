/** Sections that are filled in like a form, and one that leaves its legal basis out. */
import type { Statement } from '../model/policy.ts';
import { type Frame, says } from './frame.ts';
import { givesBasis } from './missing.ts';
import type { Reading } from './read.ts';

type Read = Omit<Statement, 'id'>;

/** “a) Scope, b) Purpose, c) Ground, d) Period” under each heading, and once without its ground. */
export function readForms({ frames, namings, document, add }: Reading, statements: readonly Read[]): void {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^[#*\s]*(?:[A-Za-zÀ-ɏ]|[\divx]{1,4})[.)]\s*/u, '')
      .trim();
  const forms = new Map<number, Frame[]>();
  const said = new Map<number, Frame[]>();
  for (const frame of frames) {
    if (frame.kind !== 'heading') put(said, frame.sentence.section, frame);
    const parent = frame.kind === 'heading' && !frame.chrome ? (document.parents[frame.sentence.section] ?? 0) : 0;
    if (parent > 0) put(forms, parent, frame);
  }
  const hasGround = (labels: readonly Frame[]): boolean => labels.some((label) => says(label, 'basis_word'));
  const filled = [...forms.values()].filter(hasGround);
  if (filled.length < 4) return;
  const counts = new Map<string, number>();
  for (const labels of filled)
    for (const label of new Set(labels.map(({ text }) => bare(text)))) counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const labels of forms.values()) {
    const shared = labels.filter(({ text }) => (counts.get(bare(text)) ?? 0) * 2 > filled.length);
    if (hasGround(labels) || shared.length < 2) continue;
    const own = labels.flatMap(({ sentence }) => said.get(sentence.section) ?? []);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.some(givesBasis)) continue;
    const isGiven = statements.some(
      ({ type, start }) => type === 'legal-basis' && start >= first.sentence.start && start < last.sentence.end,
    );
    const about = namings.of(first).find(({ service, sense }) => service !== null && sense === 'declared');
    if (!isGiven) add('defect', first.sentence, { kind: 'missing-basis' }, { service: about?.service ?? null, confidence: 0.7 });
  }
}

function put(map: Map<number, Frame[]>, key: number, frame: Frame): void {
  const list = map.get(key);
  if (list) list.push(frame);
  else map.set(key, [frame]);
}
