/** Everything about consent that the recorder sees in one document. */
import type { ObservationOf } from '../../core/model/observation.ts';
import { type Banner, findBanner } from './banner.ts';
import { type Click, watchConsentClicks } from './clicks.ts';
import { isVisible } from './dom.ts';
import { togglesOf } from './toggles.ts';

export type BannerFact = Pick<ObservationOf<'banner'>, 'kind' | 'state' | 'platform' | 'text' | 'buttons' | 'toggles' | 'time'>;

/** Milliseconds after the document is there; a banner that comes later is found when somebody clicks in it. */
const LOOKS = [300, 1_000, 2_500, 5_000, 9_000, 15_000];
/** Milliseconds after a click in a banner. */
const AFTER_CLICK = [300, 1_500];

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
export function watchConsent(report: (fact: BannerFact | Click) => void): void {
  let shown: Banner | null = null;
  const see = (banner: Banner) => {
    shown = banner;
    report(bannerFact(banner, Date.now()));
  };
  const look = () => {
    if (shown) return;
    const banner = findBanner(document);
    if (banner) see(banner);
  };
  const lookIfGone = () => {
    if (!shown || (shown.element.isConnected && isVisible(shown.element))) return;
    shown = null;
    // The next layer may have taken its place.
    const next = findBanner(document);
    if (next) see(next);
    else report({ kind: 'banner', state: 'gone', time: Date.now() });
  };
  const touched = (banner: Banner) => {
    if (!shown) see(banner);
    AFTER_CLICK.forEach((delay) => setTimeout(lookIfGone, delay));
  };
  const saw = (banner: Banner) => {
    if (!shown || !isSame(shown, banner)) see(banner);
  };
  place.samsvarConsent = { touched, saw };
  watchConsentClicks(report, touched);
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0));
  const start = () => LOOKS.forEach((delay) => setTimeout(() => idle(look, { timeout: 500 }), delay));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

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
