/** Which links of a page lead to further pages of the site that may be visited without doing anything. */

/** Words of an address or a link, joined by hyphens, that do something, or lead to where a person has to be known. */
const ACTS =
  /\blog-?(in|out|off)\b|\blogg-?(inn|ut)\b|\bsign-?(in|out|up|off)\b|abmeld|anmeld|einlogg|auslogg|\bregist(er|rer)|\bmy-?account|\baccounts?\b|konto\b|\bmin-?side\b|\bcart\b|basket|handlekurv|handlevogn|warenkorb|checkout|\bkasse\b|bestell|\border\b|\bkj[øo]p\b|\bbuy\b|\bkaufen\b|delete|\bremove\b|\bslett\b|\bl(ö|oe|o)schen\b|\bfjern\b|unsubscri|avmeld|abbestell|download|last-?ned\b|herunterlad|\badd-to\b|wishlist|merkzettel|wp-(admin|login)|cdn-cgi/iu;
const FILES = /\.(pdf|zip|gz|rar|7z|docx?|xlsx?|pptx?|csv|ics|jpe?g|png|gif|webp|svg|mp[34]|webm|exe|dmg|apk|xml|rss|json|txt)$/i;
const MAX_LINKS = 200;

const withoutHash = (url: string) => url.split('#', 1)[0] ?? url;

/** May this link be followed? */
export function mayFollow(href: string, words: string, here: string, site: string): boolean {
  if (!URL.canParse(href)) return false;
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol) || url.username !== '') return false;
  if (url.hostname !== site && !url.hostname.endsWith(`.${site}`)) return false;
  if (withoutHash(href) === withoutHash(here) || FILES.test(url.pathname)) return false;
  let address = url.pathname + url.search;
  try {
    address = decodeURIComponent(address);
  } catch {
    // As it is written, then.
  }
  return ![address, words].some((text) => ACTS.test(text.replace(/[-_\s+/=?&.]+/g, '-')));
}

/** Addresses in the order of their links, each once. */
export function linksOf(document: Document, site: string): string[] {
  const found = new Set<string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.hasAttribute('download') || /\bnofollow\b/i.test(link.rel) || link.getAttribute('role') === 'button') continue;
    const words = `${link.textContent ?? ''} ${link.getAttribute('aria-label') ?? ''}`.replace(/\s+/g, ' ').trim();
    if (mayFollow(link.href, words, document.location.href, site)) found.add(withoutHash(link.href));
    if (found.size >= MAX_LINKS) break;
  }
  return [...found];
}
