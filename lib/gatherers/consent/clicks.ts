/** Tells trusted clicks: the one sign of a choice that a page cannot forge. */
import { actOf } from '../../core/consent/acts.ts';
import { buttonRole, wayBack, type ButtonRole } from '../../core/consent/words.ts';
import type { ObservationOf } from '../../core/model/observation.ts';
import { type Banner, bannerAround, BUTTONS } from './banner.ts';
import { parentOf, shadowOf, wordsOf } from './dom.ts';

export type Click = Pick<
  ObservationOf<'consent'>,
  'kind' | 'method' | 'platform' | 'choice' | 'detail' | 'trusted' | 'pressed' | 'exact' | 'time'
>;

const CHOICES: Partial<Record<ButtonRole, Click['choice']>> = {
  accept: 'accepted',
  reject: 'rejected',
  save: 'partial',
  withdraw: 'withdrawn',
};
/** Clicks elsewhere on the page are told this often at most, in milliseconds. */
const EVERY = 500;
/** A button is not held longer, in milliseconds. */
const HELD = 3000;

/**
 * Reports what a person clicks: in a banner with the button's words, elsewhere only that there was a click, unless it opts or logs out.
 * @param onBanner told after a click in a banner, which may be gone soon
 */
export function watchConsentClicks(report: (click: Click) => void, onBanner?: (banner: Banner) => void): void {
  let last = -Infinity;
  let down = -Infinity;
  const onDown = ({ isTrusted }: Event): void => {
    if (isTrusted) down = Date.now();
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    // Not the event's own time: until now the page could not know of it. The clock is that of the probe.
    const time = Date.now();
    const button = buttonOf(targetOf(event));
    const text = button ? wordsOf(button).slice(0, 200) : '';
    const banner = button ? bannerAround(button) : null;
    const base = { kind: 'consent', method: 'click', trusted: true, time } as const;
    const pressed = time - down < HELD && down < time ? { pressed: down } : {};
    if (banner) {
      const own = banner.buttons.find(
        ({ element }) => element === button || element.contains(button) || button?.contains(element),
      );
      const role = own && own.role !== 'other' ? own.role : buttonRole(text, true);
      const platform = banner.platform ? { platform: banner.platform } : {};
      report({ ...base, ...pressed, ...platform, choice: (role && CHOICES[role]) ?? 'unknown', detail: text, exact: true });
      onBanner?.(banner);
      // What the click causes is to be dated in a later millisecond.
      while (Date.now() === time);
    } else if (wayBack(text) > 0) {
      report({ ...base, choice: wayBack(text) === 2 ? 'withdrawn' : 'unknown', detail: text });
    } else if (actOf(text)) {
      report({ ...base, choice: 'unknown', detail: text });
    } else if (time - last > EVERY) {
      last = time;
      report({ ...base, choice: 'unknown' });
    }
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, onDown, { capture: true, passive: true });
  addEventListener('click', onClick, { capture: true, passive: true });
}

/** What was really clicked, also inside closed shadow roots, which the event itself hides. */
function targetOf(event: MouseEvent): Element | null {
  let target = event.composedPath()[0];
  for (let depth = 0; depth < 10 && target instanceof Element; depth++) {
    const root = shadowOf(target);
    // A click by keyboard has no place.
    const inner: Element | null | undefined =
      event.detail === 0 ? root?.activeElement : root?.elementFromPoint(event.clientX, event.clientY);
    if (!inner || inner === target) break;
    target = inner;
  }
  return target instanceof Element ? target : null;
}

function buttonOf(target: Element | null): Element | null {
  for (let at = target, i = 0; at && i < 8; at = parentOf(at), i++) if (at.matches(BUTTONS)) return at;
  return target;
}
