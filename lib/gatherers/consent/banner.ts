/** Finds the consent banner of a document by what it is, not by whose it is: place, words, buttons; shadow roots included. */
import { bannerCues, buttonRole, type ButtonRole, namesConsent } from '../../core/consent/words.ts';
import { isVisible, parentOf, rootsOf, textOf, wordsOf } from './dom.ts';
import { platformRoots } from './platforms.ts';

export interface BannerButton {
  element: Element;
  text: string;
  role: ButtonRole | 'other';
}
export interface Banner {
  element: Element;
  /** Known by its root element. */
  platform?: string;
  text: string;
  buttons: BannerButton[];
}

export const BUTTONS =
  'button, [role="button"], a, input[type="button"], input[type="submit"], [onclick], [tabindex="0"], [class*="btn" i], [class*="button" i]';
const CALLED = /cookie|consent|samtyk|samtyck|gdpr|\bcmp|privacy|personvern|einwillig|datenschutz|informasjonskaps/i;
/** Longest text of a banner that stands in the flow of the page, in characters. */
const MAX_INLINE = 2500;
const MAX_CLIMB = 25;

/** The banner that is shown, or null. Costs some milliseconds on a large page: call it rarely. */
export function findBanner(document: Document): Banner | null {
  let best: { banner: Banner; score: number } | null = null;
  const tried = new Set<Element>();
  for (const root of rootsOf(document)) {
    for (const button of root.querySelectorAll(BUTTONS)) {
      if (leadsAway(button)) continue;
      const role = roleOf(wordsOf(button));
      if (!role || role === 'close' || !isVisible(button)) continue;
      const container = containerOf(button);
      if (!container || tried.has(container)) continue;
      tried.add(container);
      const found = judge(container);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  return best?.banner ?? null;
}

/** Most of what can be clicked on a page are links to others. */
function leadsAway(element: Element): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href !== null && href !== '' && !/^(#|javascript:)/i.test(href);
}

/** Longest words of a button, in characters. */
const MAX_WORDS = 90;
const MAX_KNOWN = 2000;
const known = new Map<string, ButtonRole | null>();

/** The role by the words; the same buttons are looked at several times. */
function roleOf(words: string): ButtonRole | null {
  if (words.length > MAX_WORDS) return null;
  let role = known.get(words);
  if (role === undefined) {
    role = buttonRole(words, true);
    if (known.size < MAX_KNOWN) known.set(words, role);
  }
  return role;
}

/** The banner in which an element stands, whatever else is on the page. */
export function bannerAround(element: Element): Banner | null {
  const container = containerOf(element);
  return container ? (judge(container)?.banner ?? null) : null;
}

/** The nearest ancestor that could be a whole banner; one that holds hardly more than buttons is a part of it. */
function containerOf(element: Element): Element | null {
  let inline: Element | null = null;
  let part: Element | null = null;
  let at = parentOf(element);
  for (let i = 0; at && i < MAX_CLIMB; i++, at = parentOf(at)) {
    if (at === document.body || at === document.documentElement) break;
    if (platformOf(at)) return at;
    if (isOverlay(at)) {
      const text = textOf(at, 400);
      if (text.length >= 80 || bannerCues(text) > 0) return at;
      part ??= at;
    }
    if (!inline && standsAlone(at)) inline = at;
  }
  // In a frame of its own the banner is the document.
  return part ?? inline ?? (window.top === window ? null : document.body);
}

function isOverlay(element: Element): boolean {
  if (element.localName === 'dialog' || /^(alert)?dialog$/.test(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  const { position, zIndex } = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) >= 10);
}

/** A banner in the flow of the page: few words that speak of cookies, with a yes and a no. */
function standsAlone(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length >= 40 && text.length <= MAX_INLINE && bannerCues(text) > 0;
}

function platformOf(element: Element): string | undefined {
  return platformRoots.find(([, selector]) => element.matches(selector))?.[0];
}

function judge(element: Element): { banner: Banner; score: number } | null {
  const text = textOf(element, 4000);
  const buttons = buttonsOf(element);
  const platform = platformOf(element);
  const cues = Math.min(bannerCues(text), 3);
  const called = CALLED.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`);
  const has = (role: ButtonRole) => buttons.some((button) => button.role === role);
  const choice = has('accept') || has('reject') || has('save');
  if (!choice && !(has('settings') && platform)) return null;
  // Without a word on cookies the buttons themselves must speak of consent: “Nei takk” refuses newsletters too.
  const bothWays = buttons.some((b) => b.role === 'accept' && namesConsent(b.text)) && (has('reject') || has('settings'));
  if (!platform && cues === 0 && !(called && choice) && !bothWays) return null;
  if (!platform && !isOverlay(element) && !(has('accept') && (cues > 1 || called || has('reject') || has('settings'))))
    return null;
  if (cues === 0 && element.querySelector('input[type="email"], input[type="password"], input[type="tel"]')) return null;
  const score =
    cues * 2 +
    (platform ? 5 : 0) +
    (called ? 3 : 0) +
    (has('accept') ? 3 : 0) +
    (has('reject') ? 3 : 0) +
    (has('settings') ? 1 : 0);
  return { banner: { element, ...(platform ? { platform } : {}), text, buttons }, score };
}

function buttonsOf(element: Element): BannerButton[] {
  const found: BannerButton[] = [];
  const collect = (root: ParentNode) => {
    for (const candidate of root.querySelectorAll(BUTTONS)) {
      if (found.length >= 60) return;
      // `<div onclick>` around everything is no button.
      if (candidate.querySelector(BUTTONS)) continue;
      const text = wordsOf(candidate).slice(0, 200);
      if (text && isVisible(candidate)) found.push({ element: candidate, text, role: roleOf(text) ?? 'other' });
    }
  };
  for (const root of element.isConnected ? [element, ...shadowsIn(element)] : []) collect(root);
  return found;
}

function shadowsIn(element: Element): ShadowRoot[] {
  return rootsOf(element as unknown as Document).slice(1) as ShadowRoot[];
}
