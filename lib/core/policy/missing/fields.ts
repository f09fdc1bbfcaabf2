/** A legal basis that a column or a form leaves empty where the others fill it. */
import { groupBy } from '../../model/group.ts';
import { type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';
import { isGround, type Read, tellsGround } from './parts.ts';

/** A stroke or a question mark in a cell says nothing. */
const NOTHING = /^(?:[-–—.?…_]+|n\/?a\.?|tbd|tba|tbc|todo)$/i;

/** As a column is headed, in any of the languages. */
const GROUND =
  /^(?:(?:legal|lawful|our) )?(?:basis|grounds?)$|^(?:rättslig |laglig )?grund$|^(?:retts|rets|rättsligt )?grun[nd]lag$|^hjemmel$|^fondement(?: juridique)?$|^base (?:légale|juridique)$/iu;
/** Rows of a table with a column for the basis that leave it empty where the others fill it. */
export function readEmptyBases({ frames, document, add }: Reading): void {
  const cellOf = ({ sentence, chrome }: Frame) => (chrome ? undefined : document.blocks[sentence.block]?.cell);
  const tables = groupBy(frames, (frame) => cellOf(frame)?.table ?? -1);
  tables.delete(-1);
  for (const cells of tables.values()) {
    const rows = [...groupBy(cells, (frame) => cellOf(frame)?.row ?? 0)];
    const head = rows
      .find(([row]) => row === 0)?.[1]
      .find((one) => cellOf(one)?.column && (says(one, 'basis_word') || GROUND.test(one.text)));
    if (!head) continue;
    const isFilled = (one: Frame): boolean => cellOf(one)?.column === cellOf(head)?.column && !NOTHING.test(one.text.trim());
    const [filled, empty] = [true, false].map((is) => rows.filter(([row, own]) => row > 0 && own.some(isFilled) === is));
    const lacking = (empty ?? []).filter(([, own]) => new Set(own.map((one) => cellOf(one)?.column)).size >= 2);
    if ((filled?.length ?? 0) < 2 || lacking.length >= (filled?.length ?? 0)) continue;
    for (const [, own] of lacking) {
      const first = own.find((one) => cellOf(one)?.column === 0);
      if (first) add('defect', first.sentence, { kind: 'missing-basis' }, { service: null, confidence: 0.7 });
    }
  }
}

/** “a) Scope, b) Purpose, c) Ground, d) Period” under each heading, and once without its ground. */
export function readForms({ frames, namings, document, add }: Reading, statements: readonly Read[]): void {
  const bare = (text: string): string => text.toLowerCase().replace(/^[#*\s]*(?:[A-Za-zÀ-ɏ]|[\divx]{1,4})[.)]\s*/u, '').trim(); // prettier-ignore
  const labels = groupBy(frames, ({ kind, chrome, sentence }) =>
    kind === 'heading' && !chrome ? (document.parents[sentence.section] ?? 0) : 0,
  );
  labels.delete(0);
  labels.delete(-1);
  const forms = [...labels.values()];
  const hasGround = (form: readonly Frame[]): boolean => form.some((label) => says(label, 'basis_word'));
  const filled = forms.filter(hasGround);
  if (filled.length < 4) return;
  const counts = new Map<string, number>();
  for (const form of filled)
    for (const label of new Set(form.map(({ text }) => bare(text)))) counts.set(label, (counts.get(label) ?? 0) + 1);
  const said = groupBy(frames, ({ kind, sentence }) => (kind === 'heading' ? -1 : sentence.section));
  for (const form of forms) {
    if (hasGround(form) || form.filter(({ text }) => (counts.get(bare(text)) ?? 0) * 2 > filled.length).length < 2) continue;
    const own = form.flatMap(({ sentence }) => said.get(sentence.section) ?? []);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.some(tellsGround)) continue;
    if (statements.some((one) => isGround(one) && one.start >= first.sentence.start && one.start < last.sentence.end)) continue;
    const about = namings.of(first).find(({ service, sense }) => service !== null && sense === 'declared');
    add('defect', first.sentence, { kind: 'missing-basis' }, { service: about?.service ?? null, confidence: 0.7 });
  }
}
