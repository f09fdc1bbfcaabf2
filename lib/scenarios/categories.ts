/** The boxes and switches of a banner: which may be chosen, and choosing one of them. */
import { answer, bareRole, buttonRole, isNecessary } from '../core/consent/words.ts';
import { isVisible, rootsOf, wordsOf } from '../gatherers/consent/dom.ts';
import { isLocked, isOn, TOGGLES } from '../gatherers/consent/toggles.ts';

/** A switch that turns on all the others (longest name, in characters), or one of an interest that is called legitimate. */
const ALL = /\b(all|alle|alles|alt|samtlige|allt|tout|todo|todas|tutti|wszystk\w*)\b/iu;
const MAX_ALL = 50;
const INTEREST = /legitim|berechtigt|berettig|rechtmäßig/i;

/** Everything in `root` that can be turned on and off. */
function boxesIn(root: Element): Element[] {
  return rootsOf(root as unknown as Document)
    .flatMap((part) => [...part.querySelectorAll(TOGGLES)])
    .filter((box) => !isLocked(box) && !(box instanceof HTMLInputElement && box.closest('[role="switch"]')));
}

/** How everything that can be turned on and off stands. */
export const statesOf = (root: Element): boolean[] => boxesIn(root).map(isOn);

function labelOf(box: Element): string {
  const own =
    box instanceof HTMLInputElement ? [...(box.labels ?? [])].map((label) => label.textContent ?? '').join(' ') : wordsOf(box);
  const by = box.getAttribute('aria-labelledby');
  const other = by ? (box.getRootNode() as Document).getElementById?.(by.split(' ')[0] ?? '')?.textContent : '';
  const text = own.trim() || box.getAttribute('aria-label') || other || box.closest('label, li, fieldset')?.textContent || '';
  const called = box instanceof HTMLInputElement ? box.name || box.id : '';
  return (text || called).replace(/\s+/g, ' ').trim().slice(0, 100);
}

/** Of radio buttons those that say yes or no: “Bare nødvendige”, “Nein”. */
function radiosIn(root: Element, on: boolean): HTMLInputElement[] {
  const wish = on ? 'accept' : 'reject';
  return rootsOf(root as unknown as Document)
    .flatMap((part) => [...part.querySelectorAll<HTMLInputElement>('input[type="radio"]:enabled')])
    .filter((radio) => {
      const label = labelOf(radio);
      return (buttonRole(label, true) ?? bareRole(label) ?? answer(label)) === wish;
    });
}

export const isOfAll = (label: string): boolean => ALL.test(label) && label.length < MAX_ALL;
/** Platforms draw anew after a click: what hangs on it moves only then. */
const settled = (milliseconds = 0) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Milliseconds. */
const MOVES = 1_000;
const EVERY = 20;
/** A slow page moves its switches some time after the click; what is saved before that is the former state. */
async function moved(are: () => boolean): Promise<boolean> {
  await settled();
  for (const end = Date.now() + MOVES; !are() && Date.now() < end;) await settled(EVERY);
  return are();
}

/**
 * Turns everything on or off as a person would, with as few clicks as it takes: the switch of all first, then what did not follow.
 * @param leaves boxes that stay as they are
 * @returns how many clicks that were
 */
export async function setAll(banner: Element, on: boolean, leaves: (box: Element) => boolean = () => false): Promise<number> {
  const clicked = new Set<Element>();
  const wrong = () => {
    const boxes = boxesIn(banner).filter((box) => isOn(box) !== on && !leaves(box));
    const first = boxes.filter((box) => isOfAll(labelOf(box)));
    return [...first, ...boxes, ...radiosIn(banner, on).filter((radio) => !radio.checked)].find((box) => !clicked.has(box));
  };
  for (let box = wrong(); box; box = wrong()) {
    clicked.add(box);
    (box as HTMLElement).click();
    // What hangs on a switch of all may follow it.
    if (isOfAll(labelOf(box))) await moved(() => boxesIn(banner).every((one) => isOn(one) === on || leaves(one)));
    else await settled();
  }
  // One that cannot be moved keeps nobody: what was stored is looked at afterwards.
  const stands = (box: Element) => !box.isConnected || (box.matches('[type="radio"]') ? isOn(box) : isOn(box) === on);
  if (clicked.size > 0) await moved(() => [...clicked].every(stands));
  return clicked.size;
}

export interface OneChosen {
  label: string;
  clicks: number;
  /** How many could be chosen. */
  of: number;
}

/** Chooses the first category that may be chosen, and no other. Null: there are no two to choose from, or it did not take. */
export async function setOne(banner: Element): Promise<OneChosen | null> {
  const free = boxesIn(banner)
    .map((box) => ({ box, label: labelOf(box) }))
    .filter(({ box, label }) => {
      const seen = isVisible(box) || (box.parentElement !== null && isVisible(box.parentElement));
      return seen && !isOfAll(label) && !INTEREST.test(label) && buttonRole(label) !== 'accept';
    });
  const chosen = free.find(({ label }) => !isNecessary(label));
  if (!chosen || free.length < 2) return null;
  let clicks = await setAll(banner, false, (box) => box === chosen.box || isOfAll(labelOf(box)));
  if (!isOn(chosen.box)) {
    (chosen.box as HTMLElement).click();
    clicks++;
    if (!(await moved(() => isOn(chosen.box)))) return null;
  }
  return isOn(chosen.box) ? { label: chosen.label, clicks, of: free.length } : null;
}
