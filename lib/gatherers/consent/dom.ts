/** Small readings of the page's DOM, shadow roots included. */

type ShadowHost = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
interface ChromeDom {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, also a closed one where the browser shows it to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only these may have one: asking for each element of a page would cost.
  if (
    !element.localName.includes('-') &&
    !/^(div|section|span|aside|article|main|header|footer|nav|p|body|h\d|blockquote)$/.test(element.localName)
  )
    return null;
  const own = (element as ShadowHost).openOrClosedShadowRoot;
  if (own) return own;
  const { dom } = (globalThis as { chrome?: ChromeDom }).chrome ?? {};
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The document and every shadow root in it, at most `max`. Subtrees without custom elements cost one look each. */
export function rootsOf(document: Document, max = 50): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < roots.length && roots.length < max; i++) {
    // Hosts of banners are few and high: closed roots are looked for near the top only.
    for (const element of (roots[i] as ParentNode).querySelectorAll('*')) {
      const shadow = element.shadowRoot ?? (element.childElementCount === 0 ? shadowOf(element) : null);
      if (shadow) roots.push(shadow);
      if (roots.length >= max) break;
    }
  }
  return roots;
}

/** Parent, across the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** Words of a button: what is written on it, else what it is called. */
export function wordsOf(element: Element): string {
  const own = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  const text = own.replace(/\s+/g, ' ').trim();
  const called =
    element.getAttribute('aria-label') ??
    element.getAttribute('title') ??
    (text ? null : (element.matches('[alt]') ? element : element.querySelector('[alt]'))?.getAttribute('alt')) ??
    '';
  // A bare cross or thumb is called something; words that are written win over what they are called.
  return /[\p{L}\p{N}]{2}/u.test(text) ? text : called.replace(/\s+/g, ' ').trim() || drawnOn(element) || text;
}

/** Words that only the style sheet writes, on the element or what is in it; icon fonts have no letters. */
function drawnOn(element: Element): string {
  if (element.childElementCount > 3) return '';
  const contents = [element, ...element.children].flatMap((at) =>
    ['::before', '::after'].map((part) => {
      const { content } = getComputedStyle(at, part);
      const attribute = /^attr\(\s*([\w-]+)/.exec(content)?.[1];
      return attribute ? at.getAttribute(attribute) : /^"(.*)"$/s.exec(content)?.[1];
    }),
  );
  return contents.filter((content) => content && /\p{L}{2}/u.test(content)).join(' ');
}

/** Elements in whose own text something is said, `max` at most. */
export function textsWith(roots: readonly (Document | ShadowRoot)[], says: (text: string) => boolean, max: number): Element[] {
  const found = new Set<Element>();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && found.size < max; node = walker.nextNode()) {
      const { parentElement: parent, nodeValue: text } = node;
      if (!parent || !text || text.length < 6 || /^(script|style|noscript|template)$/.test(parent.localName)) continue;
      if (says(text)) found.add(parent);
    }
  }
  return [...found];
}

/** Elements that take clicks by the look of the mouse pointer alone, or as labels; outermost ones, of few words. */
export function looksClickable(root: Element | ShadowRoot, known: string): Element[] {
  const all = [...root.querySelectorAll('*')].slice(0, 400);
  const pointed = all.filter(
    (element) =>
      element.closest(known) === null &&
      element.querySelector(known) === null &&
      (element.localName === 'label' || getComputedStyle(element).cursor === 'pointer'),
  );
  const within = new Set(pointed);
  return pointed.filter((element) => !within.has(parentOf(element) as Element) && (element.textContent ?? '').length <= 90);
}

/** Text of a container as a person sees it, cut to `max` characters. */
export function textOf(element: Element | ShadowRoot, max: number): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    if (length > max) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text) length += parts.push(text) && text.length + 1;
      return;
    }
    if (node instanceof Element) {
      if (/^(script|style|noscript|template|svg)$/.test(node.localName)) return;
      const shadow = shadowOf(node);
      if (shadow) walk(shadow);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return parts.join(' ').slice(0, max);
}
