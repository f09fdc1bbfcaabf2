/** What an open layer of a banner lists: its boxes and switches, each with the words that stand with it, closed accordions included. */
import type { ObservationOf } from '../../core/model/observation.ts';
import { parentOf, rootsOf, textOf } from './dom.ts';
import { isLocked, isOn, nameOf, TOGGLES } from './toggles.ts';

export type Listed = ObservationOf<'banner-list'>['categories'];

const MAX = 80;
/** Characters of one box, and of all of them. */
const MAX_TEXT = 4000;
const MAX_ALL = 40_000;

export function listsOf(banner: Element): Listed {
  const boxes = rootsOf(banner as unknown as Document)
    .flatMap((root) => [...root.querySelectorAll(TOGGLES)])
    // Many a switch is a box inside of what calls itself one.
    .filter((box) => (box.parentElement?.closest('[role="switch"], [role="checkbox"]') ?? null) === null)
    .slice(0, MAX);
  const held = holdersOf(boxes, banner);
  const places = boxes.map((box) => placeOf(box, banner, held));
  let left = MAX_ALL;
  return boxes.map((box, i) => {
    const text = wordsWith(places[i] as Place, held).slice(0, Math.min(MAX_TEXT, left));
    left -= text.length;
    const under = places.findLastIndex((other, j) => j < i && isInside(places[i] as Place, other, banner));
    return {
      ...{ name: tidy(nameOf(box)).slice(0, 200), text, on: isOn(box), locked: isLocked(box) },
      ...(under >= 0 ? { under } : {}),
    };
  });
}

/** How many boxes each element holds. */
type Holders = ReadonlyMap<Element, number>;
function holdersOf(boxes: readonly Element[], banner: Element): Holders {
  const held = new Map<Element, number>();
  for (const box of boxes)
    for (let at: Element | null = box; at && at !== banner; at = parentOf(at)) held.set(at, (held.get(at) ?? 0) + 1);
  return held;
}

/** The largest element that is about this box alone, and what holds it beside others. */
interface Place {
  block: Element;
  holder: Element;
  /** Levels from the box to what holds it beside others. */
  depth: number;
}
function placeOf(box: Element, banner: Element, held: Holders): Place {
  let block = box;
  let holder = parentOf(box) ?? banner;
  let depth = 1;
  while (holder !== banner && held.get(holder) === 1) {
    block = holder;
    holder = parentOf(holder) ?? banner;
    depth++;
  }
  return { block, holder, depth };
}

/** Services stand deeper than the category that they belong to; a single one shares its holder with it. */
const isInside = ({ holder, depth }: Place, other: Place, banner: Element): boolean =>
  holder === other.holder ? holder !== banner && depth >= other.depth + DEEPER : contains(other.holder, holder);
const DEEPER = 2;
function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Its own words and those that follow it, up to the next box: labels and panels often stand beside it. */
function wordsWith({ block }: Place, held: Holders): string {
  const parts = [textOf(block, MAX_TEXT)];
  for (let next = block.nextElementSibling; next && !held.has(next); next = next.nextElementSibling)
    parts.push(textOf(next, MAX_TEXT));
  return tidy(parts.join(' '));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
