/** Looks at and presses the buttons of a banner, from the isolated world of one frame. The audit page calls it by name. */
import { buttonRole, namesConsent, wayBack } from '../core/consent/words.ts';
import { type Banner, BUTTONS, findBanner } from '../gatherers/consent/banner.ts';
import { isVisible, rootsOf, wordsOf } from '../gatherers/consent/dom.ts';
import { tellAutomation } from './tell.ts';

export type Wish = 'accept' | 'reject';
export type PressRole = Wish | 'settings' | 'save';
export interface BannerSight {
  platform?: string;
  text: string;
  /** Words of its buttons, with what they do. */
  buttons: { text: string; role: string }[];
}
export interface Press {
  text: string;
  /** Of the click: milliseconds since the epoch. */
  time: number;
}
export type Hands = ReturnType<typeof makeHands>;

type Choice = 'accepted' | 'rejected' | 'partial' | 'withdrawn' | 'unknown';
const CHOICE: Record<PressRole, Choice> = { accept: 'accepted', reject: 'rejected', settings: 'unknown', save: 'unknown' };
/** What is ticked and may be unticked. */
const TICKED = 'input[type="checkbox"]:checked:not(:disabled), [role="switch"][aria-checked="true"]:not([aria-disabled="true"])';
const UNTICKED =
  'input[type="checkbox"]:not(:checked):not(:disabled), [role="switch"][aria-checked="false"]:not([aria-disabled="true"])';

/** Hands for this frame. */
export function makeHands() {
  let banner: Banner | null = null;

  const act = (element: Element, choice: Choice, platform?: string): Press => {
    const text = wordsOf(element).slice(0, 200);
    const time = Date.now();
    // Told before the click: the page may be gone after it.
    tellAutomation({ choice, detail: text, time, ...(platform ? { platform } : {}) });
    // The millisecond of the note must be over, so that what the click causes is dated after it.
    while (Date.now() === time);
    push(element);
    return { text, time };
  };

  return {
    /** The banner that shows now. */
    look(): BannerSight | null {
      banner = findBanner(document);
      if (!banner) return null;
      const { platform, text, buttons } = banner;
      return {
        ...(platform ? { platform } : {}),
        text,
        buttons: buttons.map(({ text: words, role }) => ({ text: words, role })),
      };
    },
    /** Presses the button with this role in the banner last seen. `wish`: what is chosen by it, where the role does not say. */
    press(role: PressRole, wish?: Wish): Press | null {
      const fitting = (banner?.buttons ?? []).filter((button) => button.role === role && staysHere(button.element, role));
      const [first] = fitting.sort((a, b) => weight(b.text) - weight(a.text));
      return first && banner ? act(first.element, wish ? CHOICE[wish] : CHOICE[role], banner.platform) : null;
    },
    /** Ticks or unticks everything in the banner; tells how many clicks that took. */
    setAll(on: boolean): number {
      const boxes = banner
        ? rootsOf(banner.element as unknown as Document).flatMap((root) => [...root.querySelectorAll(on ? UNTICKED : TICKED)])
        : [];
      for (const box of boxes) (box as HTMLElement).click();
      return boxes.length;
    },
    /** Presses what leads back to the choice: a link that withdraws, or one to the settings. */
    pressWayBack(): Press | null {
      const found = rootsOf(document)
        .flatMap((root) => [...root.querySelectorAll(BUTTONS)])
        .map((element) => ({ element, rank: rankOfWayBack(element) }))
        .filter(({ rank, element }) => rank > 0 && isVisible(element) && !element.querySelector(BUTTONS))
        .sort((a, b) => b.rank - a.rank)[0];
      return found ? act(found.element, 'unknown') : null;
    },
    scroll(): void {
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    },
  };
}

function rankOfWayBack(element: Element): number {
  const words = wordsOf(element);
  const rank = words.length <= 90 ? wayBack(words) : 0;
  // A link to another page is more often the policy than the choice.
  return rank > 0 && !staysHere(element, 'settings') ? rank - 0.5 : rank;
}

/** Prefers “reject all” to “reject”, which may be of one category. */
function weight(text: string): number {
  return (namesConsent(text) ? 2 : 0) + (buttonRole(text) ? 1 : 0);
}

function staysHere(element: Element, role: PressRole): boolean {
  if (!(element instanceof HTMLAnchorElement) || role === 'accept' || role === 'reject') return true;
  const href = element.getAttribute('href') ?? '';
  return (
    href === '' || href.startsWith('#') || /^javascript:/i.test(href) || new URL(element.href).pathname === location.pathname
  );
}

/** As a mouse does it: some banners listen to more than the click. */
function push(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    element.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, options) : new MouseEvent(type, options));
  }
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', options));
}
