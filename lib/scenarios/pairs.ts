/** Categories whose switch is a pair of buttons, each with its own yes and its own no: tarteaucitron, and many a settings layer. */
import { isNecessary } from '../core/consent/words.ts';
import type { Banner } from '../gatherers/consent/banner.ts';
import { parentOf, textOf } from '../gatherers/consent/dom.ts';
import { isLocked } from '../gatherers/consent/toggles.ts';
import { isOfAll, type OneChosen } from './categories.ts';

export interface Pair {
  yes: Element;
  no: Element;
  label: string;
  /** The visitor's to answer: not necessary, not locked. */
  free: boolean;
}
/** What the press of one button means by itself. */
type Presser = (button: Element, choice: 'accepted' | 'rejected' | 'partial' | 'unknown') => void;

const HEADING = '[role="heading"], h2, h3, h4, h5, h6, legend, dt, strong, b';
const MAX_LABEL = 100;

/**
 * The pairs of a banner. One pair alone is the banner's own question, and so is one that names all:
 * categories come in a row, and all of a row are asked in the same words.
 */
export function pairsOf({ element, buttons }: Banner): Pair[] {
  const rows = new Map<string, Pair[]>();
  const answers = buttons.filter(({ role, text }) => (role === 'accept' || role === 'reject') && !isOfAll(text));
  for (const yes of answers.filter(({ role }) => role === 'accept')) {
    const within = (holder: Element) => answers.filter((one) => holder.contains(one.element));
    let holder = parentOf(yes.element);
    while (holder && holder !== element && within(holder).length < 2) holder = parentOf(holder);
    const [first, second, ...more] = holder ? within(holder) : [];
    const no = [first, second].find((one) => one?.role === 'reject');
    if (!holder || holder === element || !no || more.length > 0) continue;
    let block = holder;
    for (let up = parentOf(block); up && up !== element && within(up).length === 2; up = parentOf(up)) block = up;
    const row = `${yes.text}\n${no.text}`;
    const label = labelOf(block, [yes.text, no.text]);
    const free = !isNecessary(label) && !isLocked(yes.element) && !isLocked(no.element);
    rows.set(row, [...(rows.get(row) ?? []), { yes: yes.element, no: no.element, label, free }]);
  }
  const [longest = []] = [...rows.values()].sort((a, b) => b.length - a.length);
  return longest.length < 2 ? [] : longest;
}

function labelOf(block: Element, words: readonly string[]): string {
  const heading = block.querySelector(HEADING)?.textContent?.trim();
  const text = words.reduce((rest, word) => rest.replace(word, ' '), textOf(block, MAX_LABEL * 2));
  return (heading || text).replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
}

/** Answers every pair alike; the last press says the whole. Before it a yes to one is a part, and a no to one is nothing yet. */
export function answerAll(pairs: readonly Pair[], on: boolean, press: Presser): number {
  const asked = pairs.filter(({ free }) => free);
  asked.forEach(({ yes, no }, i) => {
    const last = i === asked.length - 1;
    press(on ? yes : no, last ? (on ? 'accepted' : 'rejected') : on ? 'partial' : 'unknown');
  });
  return asked.length;
}

/** Says no to every pair but the first, and then yes to that: what it lets in may come at once. */
export function answerOne(pairs: readonly Pair[], press: Presser): OneChosen | null {
  const asked = pairs.filter(({ free }) => free);
  const [chosen, ...others] = asked;
  if (!chosen || others.length === 0) return null;
  for (const { no } of others) press(no, 'unknown');
  press(chosen.yes, 'partial');
  return { label: chosen.label, clicks: asked.length, of: asked.length };
}
