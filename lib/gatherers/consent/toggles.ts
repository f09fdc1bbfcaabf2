/** Boxes and switches of a banner, as they stand. */
import { isVisible, rootsOf } from './dom.ts';

export interface Toggle {
  text: string;
  on: boolean;
  /** Not the visitor's to change. */
  locked: boolean;
}
/** What can be turned on and off. */
export const TOGGLES = 'input[type="checkbox"], [role="switch"], [role="checkbox"]';
const MAX = 60;

export function togglesOf(banner: Element): Toggle[] {
  return rootsOf(banner as unknown as Document)
    .flatMap((root) => [...root.querySelectorAll(TOGGLES)])
    .filter((toggle) => isVisible(toggle) || (labelOf(toggle) !== null && isVisible(labelOf(toggle) as Element)))
    .slice(0, MAX)
    .map((toggle) => ({
      text: nameOf(toggle).replace(/\s+/g, ' ').trim().slice(0, 200),
      on: isOn(toggle),
      locked: isLocked(toggle),
    }));
}

export const isOn = (toggle: Element): boolean =>
  toggle instanceof HTMLInputElement ? toggle.checked : toggle.getAttribute('aria-checked') === 'true';
export const isLocked = (toggle: Element): boolean => toggle.matches(':disabled, [disabled], [aria-disabled="true"], [readonly]');

/** Styled boxes are drawn by their label; the box itself has no size. */
const labelOf = (toggle: Element): Element | null =>
  toggle instanceof HTMLInputElement ? (toggle.labels?.[0] ?? null) : toggle.closest('label');

export function nameOf(toggle: Element): string {
  const called = toggle.getAttribute('aria-label') ?? toggle.getAttribute('title');
  if (called) return called;
  const by = (toggle.getAttribute('aria-labelledby') ?? '').split(' ')[0];
  const root = toggle.getRootNode() as Document | ShadowRoot;
  return (by && root.getElementById(by)?.textContent) || labelOf(toggle)?.textContent || toggle.textContent || '';
}
