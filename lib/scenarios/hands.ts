/** Looks at and presses the buttons of a banner, from the isolated world of one frame. The audit page calls it by name. */
import { buttonRole, namesConsent } from '../core/consent/words.ts';
import { type Banner, findBanner } from '../gatherers/consent/banner.ts';
import { isVisible, parentOf, wordsOf } from '../gatherers/consent/dom.ts';
import { watchHere } from '../gatherers/consent/watch.ts';
import { type OneChosen, setAll, setOne, statesOf } from './categories.ts';
import { linksOf } from './links.ts';
import { answerAll, answerOne, type Pair, pairsOf } from './pairs.ts';
import { tellAutomation } from './tell.ts';
import { leadsAway, type WayBack, waysBack } from './way-back.ts';

export type Wish = 'accept' | 'reject' | 'one';
export type PressRole = 'accept' | 'reject' | 'settings' | 'save';
export interface BannerSight {
  platform?: string;
  text: string;
  /** Words of its buttons, with what they do. */
  buttons: { text: string; role: string }[];
  /** How many boxes and switches it has. */
  boxes: number;
}
export interface Press {
  text: string;
  /** Of the click: milliseconds since the epoch. */
  time: number;
}
/** A choice made category by category. */
export interface AllChosen {
  clicks: number;
  /** Where each category has buttons of its own. */
  pressed: Press | null;
}
export interface PartChosen extends OneChosen {
  pressed: Press | null;
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
  let shade = 1;

  let pairs: Pair[] = [];
  const find = () => {
    banner = findBanner(document);
    pairs = banner ? pairsOf(banner) : [];
    return banner;
  };
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

  /** Several presses that make one choice: it has the words of the last, and begins with the first. */
  const presser = (platform?: string) => {
    const presses: Press[] = [];
    return {
      press: (button: Element, choice: Choice) => void presses.push(act(button, choice, platform)),
      whole: (): Press | null => {
        const [first, last] = [presses[0], presses.at(-1)];
        return first && last ? { text: last.text, time: first.time } : null;
      },
    };
  };

  return {
    /** The banner that shows now. */
    look(): BannerSight | null {
      if (!find() || !banner) return null;
      watchHere()?.saw(banner);
      const { element, platform, text, buttons } = banner;
      return {
        ...(platform ? { platform } : {}),
        text,
        buttons: buttons.map(({ text: words, role }) => ({ text: words, role })),
        boxes: statesOf(element).length,
      };
    },
    /** Presses the button with this role in the banner last seen. `wish`: what is chosen by it, where the role does not say. */
    press(role: PressRole, wish?: Wish): Press | null {
      // Pages draw their banners anew, and what is clicked in the former one is lost.
      if (banner?.buttons.some(({ element }) => !element.isConnected)) find();
      // The answer to one category is none to the whole.
      const ofOne = new Set(pairs.flatMap(({ yes, no }) => [yes, no]));
      const fitting = (banner?.buttons ?? []).filter(
        ({ role: own, element }) => own === role && staysHere(element, role) && !ofOne.has(element),
      );
      const [first] = fitting.sort((a, b) => weight(b.text) - weight(a.text));
      // It may have gone since it was last seen.
      if (!first || !banner || !isVisible(first.element)) return null;
      watchHere()?.touched(banner);
      before = statesOf(banner.element);
      shade = shadeOf(banner.element);
      return act(first.element, wish ? CHOICE[wish] : CHOICE[role], banner.platform);
    },
    /** What came of the last press: the banner went, its switches moved and still stand there to be saved (or are on their way), or neither. */
    afterPress(): 'gone' | 'going' | 'moved' | 'same' {
      if (!banner?.element.isConnected || !isVisible(banner.element)) return 'gone';
      if (statesOf(banner.element).every((on, i) => on === before[i])) return 'same';
      return shadeOf(banner.element) < shade || moves(banner.element) ? 'going' : 'moved';
    },
    /** Turns everything in the banner on or off. */
    async setAll(on: boolean): Promise<AllChosen> {
      if (!banner) return { clicks: 0, pressed: null };
      const { element, platform } = banner;
      watchHere()?.touched(banner);
      const pressed = presser(platform);
      const clicks = answerAll(pairs, on, pressed.press);
      return { clicks: clicks + (await setAll(element, on)), pressed: pressed.whole() };
    },
    /** Chooses one category of the banner and no other. */
    async setOne(): Promise<PartChosen | null> {
      if (!banner) return null;
      const { element, platform } = banner;
      watchHere()?.touched(banner);
      const chosen = await setOne(element);
      if (chosen) return { ...chosen, pressed: null };
      const pressed = presser(platform);
      const one = answerOne(pairs, pressed.press);
      return one && { ...one, pressed: pressed.whole() };
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

function outwards(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [element, ...outwards(parent)] : [element];
}
/** What a fade takes from, drawn by whatever means. */
const shadeOf = (element: Element): number =>
  outwards(element).reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
/** Does it slide, or change in a way that will end? */
const moves = (element: Element): boolean =>
  outwards(element).some((at) => at.getAnimations().some(({ effect }) => effect?.getComputedTiming().endTime !== Infinity));

/** As a mouse does it: some banners listen to more than the click. */
function push(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    element.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, options) : new MouseEvent(type, options));
  }
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', options));
}
