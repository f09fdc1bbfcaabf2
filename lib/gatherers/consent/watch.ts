/** Everything about consent that the recorder sees in one document. */
import type { ObservationOf } from '../../core/model/observation.ts';
import { type Banner, bannerAround, findBanner, leadsAway, lookAgain, NO_CHOICE } from './banner.ts';
import { type Click, watchConsentClicks } from './clicks.ts';
import { isVisible, rootsOf } from './dom.ts';
import { listsOf } from './lists.ts';
import { TOGGLES, togglesOf } from './toggles.ts';

export type BannerFact = Pick<ObservationOf<'banner'>, 'kind' | 'state' | 'platform' | 'text' | 'buttons' | 'toggles' | 'time'>;
export type ListFact = Pick<ObservationOf<'banner-list'>, 'kind' | 'platform' | 'categories' | 'more' | 'time'>;

/** Milliseconds after the document is there; a banner that comes later is found when somebody clicks in it. */
const LOOKS = [300, 1_000, 2_500, 5_000, 9_000, 15_000];
/** Boxes that are looked at. */
const MAX_BOXES = 200;
/** Milliseconds after a click in a banner. */
const AFTER_CLICK = [300, 1_500, 4_000];

export interface ConsentWatch {
  /** Our own automation is about to click in this banner: its clicks are not trusted, and may be faster than our looks. */
  touched(banner: Banner): void;
  /** Our own automation sees this banner: it may go on before our next look. */
  saw(banner: Banner): void;
}

/** The watch of this frame, for other scripts of ours: they share one world, into which the page does not see. */
const place = globalThis as { samsvarConsent?: ConsentWatch };
export const watchHere = (): ConsentWatch | undefined => place.samsvarConsent;

/** Reports banners that show and go, and clicks. */
export function watchConsent(report: (fact: BannerFact | ListFact | Click) => void): void {
  let shown: Banner | null = null;
  let answered = false;
  let listed = '';
  const list = (banner: Banner) => {
    const fact = listFact(banner, Date.now());
    // The visitor's own ticks are no other list.
    const words = JSON.stringify([fact.categories.map(({ name, text }) => [name, text]), fact.more]);
    if (fact.categories.length === 0 || words === listed) return;
    listed = words;
    report(fact);
  };
  const see = (banner: Banner) => {
    shown = banner;
    report(bannerFact(banner, Date.now()));
    list(banner);
  };
  const look = () => {
    // Boxes that somebody has ticked since would look as if they had been ticked beforehand.
    if (shown && answered) return;
    // Slow pages draw a banner piece by piece: without its “no” it would look like a wall.
    const banner = shown ? lookAgain(shown) : findBanner(document);
    if (banner && (!shown || offers(banner) !== offers(shown))) see(banner);
  };
  const lookIfGone = () => {
    if (!shown || (shown.element.isConnected && isVisible(shown.element))) return;
    shown = null;
    // The next layer may have taken its place.
    const next = findBanner(document);
    if (next) see(next);
    else report({ kind: 'banner', state: 'gone', time: Date.now() });
  };
  const lookDeeper = () => {
    lookIfGone();
    // A layer may open inside the banner, or in front of it.
    layersWithBoxes().forEach(list);
  };
  const touched = (banner: Banner) => {
    if (!shown) see(banner);
    answered = true;
    AFTER_CLICK.forEach((delay) => setTimeout(lookDeeper, delay));
  };
  const saw = (banner: Banner) => {
    if (!shown || !isSame(shown, banner) || offers(shown) !== offers(banner)) see(banner);
    else list(banner);
  };
  place.samsvarConsent = { touched, saw };
  watchConsentClicks(report, touched);
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0));
  const start = () => LOOKS.forEach((delay) => setTimeout(() => idle(look, { timeout: 500 }), delay));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

const offers = ({ buttons }: Banner): string => buttons.map(({ text, role }) => `${role} ${text}`).join('\n');
/** Another layer is a box of its own, also while the first still stands behind it. */
const isSame = (a: Banner, b: Banner) => a.text === b.text || a.element.contains(b.element) || b.element.contains(a.element);

/** The banner as it is recorded. */
export function bannerFact({ element, platform, text, buttons }: Banner, time: number): BannerFact {
  const toggles = togglesOf(element);
  return {
    kind: 'banner',
    state: 'shown',
    time,
    ...(platform ? { platform } : {}),
    text,
    buttons: buttons.map((button) => ({ text: button.text, role: button.role === 'withdraw' ? 'other' : button.role })),
    ...(toggles.length > 0 ? { toggles } : {}),
  };
}

/** Banners around the boxes that can be seen. */
function layersWithBoxes(): Banner[] {
  const layers = new Map<Element, Banner>();
  const boxes = rootsOf(document).flatMap((root) => [...root.querySelectorAll(TOGGLES)]);
  for (const box of boxes.slice(0, MAX_BOXES)) {
    const seen = isVisible(box) || (box.parentElement !== null && isVisible(box.parentElement));
    const banner = seen && ![...layers.keys()].some((layer) => layer.contains(box)) ? bannerAround(box) : null;
    if (banner) layers.set(banner.element, banner);
  }
  return [...layers.values()];
}

/** What its open layer lists. What neither chooses nor closes may open more, unless that is there already. */
export function listFact({ element, platform, buttons }: Banner, time: number): ListFact {
  const opens = ({ element: button, role }: Banner['buttons'][number]) =>
    role === 'settings' || (role === 'other' && !leadsAway(button) && !button.matches(NO_CHOICE) && !isThere(button));
  return {
    ...{ kind: 'banner-list', time, categories: listsOf(element), more: buttons.some(opens) },
    ...(platform ? { platform } : {}),
  };
}

/** Is what a button opens in the document already, though perhaps hidden? */
function isThere(button: Element): boolean {
  const id = button.getAttribute('aria-controls');
  const opened = id === null ? null : (button.getRootNode() as Document | ShadowRoot).getElementById(id);
  return (opened?.textContent ?? '').trim() !== '' || button.localName === 'summary';
}
