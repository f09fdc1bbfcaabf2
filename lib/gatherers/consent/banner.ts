/** Finds the consent banner of a document by what it is, not by whose it is: place, words, buttons; shadow roots included. */
import {
  answer,
  asksElse,
  bannerCues,
  bareRole,
  buttonRole,
  type ButtonRole,
  isForeign,
  namesConsent,
  offersPaying,
  speaksOfCookies,
  speaksOfOther,
} from '../../core/consent/words.ts';
import { isVisible, looksClickable, parentOf, rootsOf, textOf, textsWith, wordsOf } from './dom.ts';
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
  'button, [role="button"], a, input[type="button"], input[type="submit"], input[type="image"], [onclick], [tabindex="0"], [class*="btn" i], [class*="button" i]';
const CALLED = /cookie|consent|samtyk|samtyck|gdpr|\bcmp|privacy|personvern|einwillig|datenschutz|informasjonskaps/i;
const TOGGLES =
  'input[type="checkbox"], [role="switch"], [role="checkbox"], [class*="toggle" i], [class*="switch" i], input[type="radio"]';
/** Heads of tabs and switches are called as what they belong to. */
export const NO_CHOICE = '[role="switch"], [role="tab"], [role="checkbox"], [role="radio"]';
const NO_BUTTON = `${NO_CHOICE}, [aria-expanded], label, label *`;
const FORM = 'input[type="email"], input[type="password"], input[type="tel"]';
/** A button that loads one thing is no choice for the site. */
const LOADS = /video|youtube|vimeo|spotify|podcast|player|\bkart|\bmap|inhalt|innhold|contenu|contenido|contenuto/i;
/** Longest text of a banner that stands in the flow of the page, in characters. */
const MAX_INLINE = 2500;
/** Longest text of an outer box that is preferred to one inside it, in characters. */
const MAX_OUTER = 6000;
const MAX_CLIMB = 25;
/** Taken from the score of what lies behind something else. */
const BEHIND = 100;
/** Places in the text that are looked at for a banner whose buttons are not marked as such. */
const MAX_TEXTS = 30;

interface Judged {
  banner: Banner;
  score: number;
}

/** The banner that is shown, or null. Costs some milliseconds on a large page: call it rarely. */
export function findBanner(document: Document): Banner | null {
  let best: Judged | null = null;
  const tried = new Set<Element>();
  const tryAround = (element: Element) => {
    const container = containerOf(element);
    if (!container || tried.has(container)) return;
    tried.add(container);
    const found = judge(container);
    if (found && (!best || found.score > best.score)) best = found;
  };
  const roots = rootsOf(document);
  for (const root of roots) {
    for (const button of root.querySelectorAll(BUTTONS)) {
      if (leadsAway(button)) continue;
      const role = roleOf(wordsOf(button));
      if (role && role !== 'close' && isVisible(button)) tryAround(button);
    }
  }
  // Buttons may be marked by nothing but the mouse pointer: then the text leads to them.
  if (!best) for (const text of textsWith(roots, speaksOfCookies, MAX_TEXTS)) if (isVisible(text)) tryAround(text);
  return (best as Judged | null)?.banner ?? null;
}

/** Most of what can be clicked on a page are links to others. */
export function leadsAway(element: Element): boolean {
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

/** The same banner as it is now: more of it may have been drawn. Null: it asks nothing any more. */
export const lookAgain = ({ element }: Banner): Banner | null => judge(element)?.banner ?? null;

/** The nearest ancestor that could be a whole banner; one that holds hardly more than buttons is a part of it. */
function containerOf(element: Element): Element | null {
  let inline: Element | null = null;
  let part: Element | null = null;
  let wordy: Element | null = null;
  let at: Element | null = element;
  for (let i = 0; at && i < MAX_CLIMB; i++, at = parentOf(at)) {
    if (at === document.body || at === document.documentElement) break;
    if (platformOf(at)) return at;
    if (isOverlay(at)) {
      const text = textOf(at, MAX_OUTER);
      if (bannerCues(text) > 0 && (!wordy || text.length < MAX_OUTER)) return at;
      if (text.length >= 80) wordy ??= at;
      part ??= at;
    }
    if (!inline && at !== element && standsAlone(at)) inline = at;
  }
  // In a frame of its own the banner is the document.
  return wordy ?? part ?? inline ?? (window.top === window ? null : document.body);
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

function judge(element: Element): Judged | null {
  const text = textOf(element, 4000);
  const buttons = buttonsOf(element);
  const platform = platformOf(element);
  const overlay = isOverlay(element);
  if (!platform && overlay && isOutside(element)) return null;
  const cues = Math.min(bannerCues(text), 3);
  const called = CALLED.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`);
  const has = (role: ButtonRole) => buttons.some((button) => button.role === role);
  if (!platform && !isConsent(element, { text, buttons, cues, called, overlay })) return null;
  if (platform && !has('accept') && !has('reject') && !has('save') && !has('settings')) return null;
  const score =
    cues * 2 +
    (platform ? 5 : 0) +
    (called ? 3 : 0) +
    (overlay ? 2 : 0) +
    (has('accept') ? 3 : 0) +
    (has('reject') ? 3 : 0) +
    (has('settings') ? 1 : 0);
  const banner = { element, ...(platform ? { platform } : {}), text, buttons };
  return { banner, score: isCovered(banner) ? score - BEHIND : score };
}

/** Another layer lies over it: the first one, where the settings opened on top of it. */
function isCovered({ element, buttons }: Banner): boolean {
  const button = buttons.find(({ role }) => role !== 'other' && role !== 'close')?.element;
  if (!button) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && !isWithin(there, element) && !isWithin(button, there);
}

function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

interface Traits {
  text: string;
  buttons: BannerButton[];
  cues: number;
  called: boolean;
  overlay: boolean;
}

/** Is a box of no known platform a consent banner? Newsletters, age gates, shops and chats ask yes-or-no questions too. */
function isConsent(element: Element, { text, buttons, cues, called, overlay }: Traits): boolean {
  const has = (role: ButtonRole) => buttons.some((button) => button.role === role);
  const cookies = speaksOfCookies(text);
  const named = buttons.some(({ text: words, role }) => role !== 'other' && role !== 'close' && namesConsent(words));
  const accepts = buttons.filter(({ role }) => role === 'accept');
  if (accepts.length > 0 && accepts.every(({ text: words }) => LOADS.test(words))) return false;
  // A choice between tracking and a subscription speaks of both.
  const wall = cookies && offersPaying(text) && accepts.some(({ text: words }) => buttonRole(words) === 'accept');
  if (!named && !wall && !(cookies && cues > 1) && speaksOfOther(text)) return false;
  if (!(cookies && named) && element.querySelector(FORM)) return false;
  const much = cookies && cues > 1;
  if (!called && !buttons.some(isPlain) && isAnswerToElse(text, buttons, cookies, much)) return false;
  const choice = has('accept') || has('reject') || (has('save') && (element.querySelector(TOGGLES) !== null || has('settings')));
  // Told only, nothing asked: a cross is all there is, and perhaps a link to more. Several other buttons ask something else.
  const asks = buttons.filter(({ role, element: button }) => role === 'other' && button.localName !== 'a').length > 1;
  if (!choice) return overlay && cookies && has('close') && !asks && (called || buttons.length <= 3) && text.length <= MAX_INLINE;
  // Without a word on cookies the buttons themselves must speak of consent: “Nei takk” refuses newsletters too.
  const bothWays = accepts.some(({ text: words }) => namesConsent(words)) && (has('reject') || has('settings'));
  if (cues === 0 && !called && !bothWays && !(cookies && named)) return false;
  return overlay || (has('accept') && (cues > 1 || called || has('reject') || has('settings')));
}

/** Says by itself what is chosen; “yes”, “no thanks” and “continue” answer anything. */
function isPlain({ text, role }: BannerButton): boolean {
  if (role === 'other' || role === 'close') return false;
  return namesConsent(text) || (buttonRole(text) === role && answer(text) === null);
}

/** Answers to anything are one to cookies only where the box speaks of them, has a yes, and asks nothing else. */
function isAnswerToElse(text: string, buttons: BannerButton[], cookies: boolean, much: boolean): boolean {
  if (buttons.some(({ text: words }) => isForeign(words))) return true;
  const onlyNo = buttons.some(({ role }) => role === 'reject') && !buttons.some(({ role }) => role === 'accept');
  return !much && (!cookies || onlyNo || asksElse(text));
}

/** Parked beside the screen, where nobody sees it. */
function isOutside(element: Element): boolean {
  if (getComputedStyle(element).position !== 'fixed') return false;
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  return width * height > 0 && (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth);
}

function buttonsOf(element: Element): BannerButton[] {
  const roots = element.isConnected ? [element, ...shadowsIn(element)] : [];
  const found: BannerButton[] = [];
  const take = (candidate: Element) => {
    const text = wordsOf(candidate).slice(0, 200);
    if (found.length < 60 && text && isVisible(candidate))
      found.push({ element: candidate, text, role: mayChoose(candidate, roleOf(text) ?? roleOf(calledBy(candidate))) });
  };
  for (const root of roots) {
    // `<div onclick>` around everything is no button.
    for (const candidate of root.querySelectorAll(BUTTONS)) if (!candidate.querySelector(BUTTONS)) take(candidate);
  }
  if (!found.some(({ role }) => role === 'accept' || role === 'reject')) {
    for (const root of roots) for (const candidate of looksClickable(root, BUTTONS)) take(candidate);
  }
  for (const role of ['accept', 'reject'] as const) {
    if (found.some((button) => button.role === role)) continue;
    const free = found.filter(({ element: button }) => !button.matches(NO_BUTTON));
    const bare = free.filter(({ text }) => bareRole(text) === role);
    if (bare.length === 1 && bare[0]?.role === 'other') bare[0].role = role;
  }
  if (!found.some(({ role }) => role !== 'other' && role !== 'close')) pairUp(found);
  else completePair(found);
  return found;
}

/** What a button is called for those who do not see it: often plainer than what is written on it. */
const calledBy = (candidate: Element): string =>
  candidate.closest('button, a, [role="button"]')?.getAttribute('aria-label')?.replace(/\s+/g, ' ').trim() ?? '';

/** Labels of boxes, switches and heads that open what is below them choose nothing, whatever they are called. */
function mayChoose(candidate: Element, role: ButtonRole | null): BannerButton['role'] {
  if (!role || candidate.matches(NO_CHOICE)) return 'other';
  if (candidate.hasAttribute('aria-expanded') && role !== 'settings') return 'other';
  const control = candidate instanceof HTMLLabelElement ? candidate.control : null;
  return control && isVisible(control) ? 'other' : role;
}

/** Where a yes is known, the one button that begins with a no is its other half; and the other way round. */
function completePair(buttons: BannerButton[]): void {
  const known = (['accept', 'reject'] as const).filter((role) => buttons.some((button) => button.role === role));
  if (known.length !== 1) return;
  const rest = buttons.filter(({ element, role, text }) => {
    return role === 'other' && !element.matches(NO_BUTTON) && !leadsAway(element) && answer(text) !== null;
  });
  const [half] = rest;
  if (rest.length === 1 && half) half.role = answer(half.text) === known[0] ? 'other' : (answer(half.text) ?? 'other');
}

/** One yes and one no, and nothing else that is known. */
function pairUp(buttons: BannerButton[]): void {
  const answers = buttons.map((button) => ({ button, role: button.element.matches(NO_BUTTON) ? null : answer(button.text) }));
  const [yes, no] = (['accept', 'reject'] as const).map((role) => answers.filter((one) => one.role === role));
  if (yes?.length !== 1 || no?.length !== 1) return;
  for (const { button, role } of [...yes, ...no]) button.role = role ?? 'other';
}

function shadowsIn(element: Element): ShadowRoot[] {
  return rootsOf(element as unknown as Document).slice(1) as ShadowRoot[];
}
