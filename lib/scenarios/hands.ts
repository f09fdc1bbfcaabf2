/** Looks at and presses the buttons of a banner, from the isolated world of one frame. The audit page calls it by name. */
import { buttonRole, namesConsent } from '../core/consent/words.ts';
import { type Banner, findBanner } from '../gatherers/consent/banner.ts';
import { isVisible, wordsOf } from '../gatherers/consent/dom.ts';
import { watchHere } from '../gatherers/consent/watch.ts';
import { type OneChosen, setAll, setOne, statesOf } from './categories.ts';
import { linksOf } from './links.ts';
import { tellAutomation } from './tell.ts';
import { leadsAway, type WayBack, waysBack } from './way-back.ts';

export type Wish = 'accept' | 'reject' | 'one';
export type PressRole = 'accept' | 'reject' | 'settings' | 'save';
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
const CHOICE: Record<PressRole | 'one', Choice> = {
  ...{ accept: 'accepted', reject: 'rejected', one: 'partial' },
  ...{ settings: 'unknown', save: 'unknown' },
};

/** Hands for this frame. */
export function makeHands() {
  let banner: Banner | null = null;
  let ways: WayBack[] = [];
  let before: boolean[] = [];

  const act = (element: Element, choice: Choice, platform?: string): Press => {
    const text = wordsOf(element).slice(0, 200);
    const time = Date.now();
    // Told before the click: the page may be gone after it.
    tellAutomation({ choice, detail: text, time, ...(platform ? { platform } : {}) });
    // What the click causes must be dated after it; the clock of the page's own world was seen to lag two milliseconds behind ours.
    while (Date.now() < time + 5);
    push(element);
    return { text, time };
  };

  return {
    /** The banner that shows now. */
    look(): BannerSight | null {
      banner = findBanner(document);
      if (!banner) return null;
      watchHere()?.saw(banner);
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
      if (!first || !banner) return null;
      watchHere()?.touched(banner);
      before = statesOf(banner.element);
      return act(first.element, wish ? CHOICE[wish] : CHOICE[role], banner.platform);
    },
    /** Did the last press only move the switches, which still stand there to be saved? */
    isUnsaved(): boolean {
      if (!banner?.element.isConnected || !isVisible(banner.element)) return false;
      return statesOf(banner.element).some((on, i) => on !== before[i]);
    },
    /** Ticks or unticks everything in the banner; tells how many clicks that took. */
    setAll(on: boolean): Promise<number> {
      if (!banner) return Promise.resolve(0);
      watchHere()?.touched(banner);
      return setAll(banner.element, on);
    },
    /** Ticks one category of the banner and no other. */
    setOne(): Promise<OneChosen | null> {
      if (!banner) return Promise.resolve(null);
      watchHere()?.touched(banner);
      return setOne(banner.element);
    },
    /** Presses what leads back to the choice, the `number`th best; null where there are no more. */
    pressWayBack(number: number): (Press & Pick<WayBack, 'withdraws'>) | null {
      if (number === 0) ways = waysBack(document);
      const way = ways[number];
      return way ? { ...act(way.element, 'unknown'), withdraws: way.withdraws } : null;
    },
    /** The press took the consent back by itself: told once the site’s own state says so. */
    tellWithdrawn(text: string, time: number): void {
      tellAutomation({ choice: 'withdrawn', detail: text, time });
    },
    /** Links to further pages of the site, by their place on this one. */
    links(site: string): string[] {
      return linksOf(document, site);
    },
    scroll(): void {
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    },
  };
}

/** Prefers “reject all” to “reject”, which may be of one category. */
function weight(text: string): number {
  return (namesConsent(text) ? 2 : 0) + (buttonRole(text) ? 1 : 0);
}

/** A button to choose with may be a link with an address; one to the settings that leads away is more often the policy. */
const staysHere = (element: Element, role: PressRole): boolean => role === 'accept' || role === 'reject' || !leadsAway(element);

/** As a mouse does it: some banners listen to more than the click. */
function push(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    element.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, options) : new MouseEvent(type, options));
  }
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', options));
}
