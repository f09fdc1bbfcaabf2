/** Documents of one origin can compare their functions: they must all give the same answers. */
import { type Disguises, sharedDisguises, shareDisguises } from './stealth.ts';

const { apply, getOwnPropertyDescriptor } = Reflect;
const { dispatchEvent, addEventListener } = EventTarget.prototype;
const OwnEvent = CustomEvent;
const detailOf = (getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') as PropertyDescriptor).get as () => unknown;

/**
 * Takes over the list of what was replaced from the document around, and hands it on.
 * @param name known to the documents of this origin alone, for this script of ours alone; `joins`: an older document already knows it
 */
export function meetKin(name: string, joins: boolean): void {
  try {
    const detail: { disguises?: Disguises } = {};
    if (joins) apply(dispatchEvent, window.parent, [new OwnEvent(name, { detail })]);
    if (detail.disguises) shareDisguises(detail.disguises);
  } catch {
    // The parent is of another origin after all.
  }
  apply(addEventListener, window, [
    name,
    (event: Event) => {
      (apply(detailOf, event, []) as { disguises?: Disguises }).disguises = sharedDisguises();
    },
  ]);
}
