/** Finds what leads back to the choice after it was made: by words, by what an icon is called, by what a link does. */
import { namesConsent, wayBack } from '../core/consent/words.ts';
import { BUTTONS } from '../gatherers/consent/banner.ts';
import { isVisible, parentOf, rootsOf, wordsOf } from '../gatherers/consent/dom.ts';

export interface WayBack {
  element: Element;
  /** It says that it takes the consent back, not only that it opens the settings. */
  withdraws: boolean;
  rank: number;
}

const CONSENT = 'cookies?|consent|cmp|privacy|gdpr|samtykke|personvern|informasjonskapsler|einwilligung|datenschutz|tracking';
const SETTINGS =
  'settings?|preferences?|prefs|manage|show|renew|open|revoke|revisit|reopen|change|withdraw|choices?|dialog|modal|innstillinger|einstellungen|widget|toggle|floating|badge|icon|trigger|launcher';
const BOTH = new RegExp(`(?:${CONSENT})[-_.:a-z]{0,30}(?:${SETTINGS})|(?:${SETTINGS})[-_.:a-z]{0,30}(?:${CONSENT})`, 'i');
/** Plain boxes with a listener, at the window's edge, called what they do. */
const TABS = '[class*="revoke" i], [id*="revoke" i]';
const ABOUT_CONSENT = new RegExp(`(?:${CONSENT})`, 'i');
/** Longest words of a link, in characters; largest side of an icon, in pixels. */
const MAX_WORDS = 90;
const MAX_ICON = 110;
const MAX_ELEMENTS = 3000;

/** Best first. What leads to another page comes behind everything that stays on this one. */
export function waysBack(document: Document): WayBack[] {
  const seen = new Set<Element>();
  for (const root of rootsOf(document)) {
    for (const element of root.querySelectorAll(`${BUTTONS}, ${TABS}, img, svg`)) {
      const target = element.localName === 'img' || element.localName === 'svg' ? iconOf(element) : element;
      if (target && seen.size < MAX_ELEMENTS) seen.add(target);
    }
  }
  return [...seen]
    .filter((element) => !element.querySelector(BUTTONS))
    .map((element) => judge(element))
    .filter(({ rank, element }) => rank > 0 && isVisible(element))
    .sort((a, b) => b.rank - a.rank);
}

/** The floating thing that a picture stands for: often a plain element with a listener. */
function iconOf(picture: Element): Element | null {
  for (let at = parentOf(picture), i = 0; at && i < 4; at = parentOf(at), i++) if (floats(at)) return at;
  return floats(picture) ? picture : null;
}

function judge(element: Element): WayBack {
  const words = wordsOf(element);
  const said = words.length <= MAX_WORDS ? wayBack(words) : 0;
  const consent = namesConsent(words);
  const away = leadsAway(element);
  const marks = [element, parentOf(element)].map((at) => marksOf(at)).join(' ');
  let rank = 0;
  // “Widerruf” and “angre” alone are more often about a purchase.
  if (said === 2) rank = consent ? 4 : away ? 0 : 1;
  else if (said === 1) rank = 3;
  else if (BOTH.test(marks) && words.length <= MAX_WORDS) rank = 2;
  else if (floats(element) && ABOUT_CONSENT.test(`${marks} ${words}`)) rank = 1.5;
  return { element, withdraws: said === 2 && consent, rank: rank > 0 && away ? rank / 10 : rank };
}

/** What an element is called by those who made it, and what it does when clicked. */
function marksOf(element: Element | null): string {
  if (!element) return '';
  const names = [
    'id',
    'class',
    'aria-label',
    'title',
    'alt',
    'onclick',
    'data-cc',
    'data-action',
    'data-target',
    'aria-controls',
  ];
  const href = element.getAttribute('href') ?? '';
  const script = /^(#|javascript:)/i.test(href) ? href : '';
  const inner = element.querySelector('img[alt], svg[aria-label], svg title');
  const called = inner ? (inner.getAttribute('alt') ?? inner.getAttribute('aria-label') ?? inner.textContent ?? '') : '';
  return [...names.map((name) => element.getAttribute(name) ?? ''), script, called].join(' ').slice(0, 1000);
}

function floats(element: Element): boolean {
  if (getComputedStyle(element).position !== 'fixed') return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 8 && height >= 8 && width <= MAX_ICON * 2 && height <= MAX_ICON;
}

/** Is it a link to another page? */
export function leadsAway(element: Element): boolean {
  if (!(element instanceof HTMLAnchorElement)) return false;
  const href = element.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^javascript:/i.test(href)) return false;
  return new URL(element.href).pathname !== location.pathname;
}
